/** The version of package.json; a test ensures that the two are equal. */
export const VERSION = '1.0.0-rc.1';
