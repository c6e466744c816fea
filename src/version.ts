/** The version that `--version` and every report name; a test holds it equal to package.json. */
export const VERSION = '0.1.0';
