/** Folders in which people keep what is no longer run: what looks like a spec there is not meant to be read. */
const ARCHIVE =
  /^(?:[._].*|.*archived?s?|.*backups?|attic|old|trash|deprecated|legacy|examples?|templates?)$/i;

/** Names of files that someone may have meant for a cohort's spec. */
const SPEC_NAME = /^(?:config|spec)\b.*\.(?:ya?ml|json)\b/i;

/** Folders of a cohort in which someone may have meant to put its spec. */
const SPEC_FOLDER = /^specs?$/i;

/** Folders of a repository whose cohorts are samples, or of somebody else. */
const FOREIGN = /^(?:.*fixtures?|tests?|testdata|demos?|samples?|docs?|vendor|third[_-]party|node_modules)$/i;

/** Whether a folder of this name holds no cohorts that anybody runs. */
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

/** Whether a text reads as a spec, whatever is wrong with it: one of the blocks that every spec has starts a line, or is a key. */
export function readsAsSpec(text: string): boolean {
  return /^(?:axes|output)[ \t]*:/m.test(text) || /"(?:axes|output)"[ \t]*:/.test(text);
}
