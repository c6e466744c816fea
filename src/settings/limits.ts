/** How much a configuration may hold: it comes from a pull request, and every pattern is tried on every path. */
export const MOST_ENTRIES = 500;

/** Paths, or codes, of one entry. */
export const MOST_NAMES = 50;
