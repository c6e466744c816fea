import type { CodeEntry } from '../code-entry.ts';

/** Files, YAML, JSON and text includes: everything that goes wrong before the spec's own rules are looked at. */
export const documentCodes = {
  'file/not-utf8': {
    severity: 'error',
    title: 'File is not UTF-8',
    why: 'The runtime reads every file as UTF-8 and stops at the first byte that is not.',
    fix: 'Save the file as UTF-8 (in a spreadsheet: "CSV UTF-8").',
    wrong: 'axes:\n  a: [caf\\xe9]   # Latin-1 bytes',
    right: 'axes:\n  a: [café]',
  },
} as const satisfies Record<string, CodeEntry>;
