/** Folders for cohorts that are no longer run: a file there that looks like a spec is not meant to be read. */
const ARCHIVE =
  /^(?:[._].*|.*archived?s?|.*backups?|attic|old|trash|deprecated|legacy|examples?|templates?)$/i;

/** Names of files that may have been meant to be a cohort's spec. */
const SPEC_NAME = /^(?:config|spec)\b.*\.(?:ya?ml|json)\b/i;

/** Folders of a cohort that may have been meant to contain its spec. */
const SPEC_FOLDER = /^specs?$/i;

/** Folders of a repository with sample or third-party cohorts. */
const FOREIGN = /^(?:.*fixtures?|tests?|testdata|demos?|samples?|docs?|vendor|third[_-]party|node_modules)$/i;

/** Whether a folder of this name contains no cohorts that are run. */
export function isKeptAside(folder: string): boolean {
  return isArchive(folder) || FOREIGN.test(folder);
}

export function isArchive(folder: string): boolean {
  return ARCHIVE.test(folder);
}

export function hasSpecName(name: string): boolean {
  return SPEC_NAME.test(name);
}

export function isSpecFolder(name: string): boolean {
  return SPEC_FOLDER.test(name);
}

/**
 * Whether a text looks like a spec, even an invalid one: a key that every spec has is at the start of a line, or is a
 * key in braces.
 */
export function readsAsSpec(text: string): boolean {
  return /^(?:axes|output)[ \t]*:/m.test(text) || /"(?:axes|output)"[ \t]*:/.test(text);
}

/** Whether a text has both blocks that every spec has, so that it is a spec whatever the file is called. */
export function isSpecText(text: string): boolean {
  return (
    (/^axes[ \t]*:/m.test(text) && /^output[ \t]*:/m.test(text)) ||
    (/"axes"[ \t]*:/.test(text) && /"output"[ \t]*:/.test(text))
  );
}
