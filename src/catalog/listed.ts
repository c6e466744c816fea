/** How many further places one diagnostic lists beside its own. */
export const LISTED = 10;
