/** Limits on the settings: they come from a pull request, and every pattern is compared with every path. */
export const MOST_ENTRIES = 500;

/** Paths or codes per entry. */
export const MOST_NAMES = 50;
