import type { CodeEntry } from '../code-entry.ts';

/** The repository's own settings, `.cohort-ci.yml`. */
export const configCodes = {
  'config/unreadable': {
    severity: 'error',
    title: 'Settings cannot be read',
    why: 'The path of the settings leads to a folder or out of the repository. Nothing counts as checked until the settings can be read, because they may set the dialect and the data root.',
    fix: 'Replace it with an ordinary YAML file, or delete it.',
    wrong: '.cohort-ci.yml/   # a folder',
    right: '.cohort-ci.yml',
  },
  'config/invalid': {
    severity: 'error',
    title: 'Settings have the wrong shape',
    why: 'A setting has a value of the wrong type. Nothing counts as checked until it is fixed, because a check with unintended settings would be misleading.',
    fix: 'Change the value as the hint describes.',
    wrong: 'dialect: v9',
    right: 'dialect: v2',
  },
  'config/other-dialect': {
    severity: 'error',
    title: 'The repository is written in another dialect',
    why: 'Read as the dialect that is set (v1 if none is), cohorts are invalid or their outputs differ. Read as the other one, every cohort is clean, outputs included. This finding replaces all those that follow from it.',
    fix: 'Set the dialect of the runtime that the repository uses.',
    wrong: '# a repository of the v2 runtime\ndialect: v1',
    right: '# a repository of the v2 runtime\ndialect: v2',
  },
  'config/unknown-key': {
    severity: 'error',
    title: 'Unknown setting',
    why: 'A misspelled setting would silently have no effect, which is exactly the kind of trap that cohort-ci exists to find. Nothing counts as checked until it is fixed.',
    fix: 'Correct the spelling, or remove the line.',
    wrong: 'dialekt: v2',
    right: 'dialect: v2',
  },
  'config/unknown-code': {
    severity: 'warning',
    title: 'Unknown code in the settings',
    why: 'The entry names a finding that this version of cohort-ci does not have, so it has no effect. The other settings apply.',
    fix: 'Correct the spelling; every finding shows its code.',
    wrong: 'severity:\n  drift/manfest: warning',
    right: 'severity:\n  drift/manifest: warning',
  },
  'config/cannot-lower': {
    severity: 'warning',
    title: 'Error whose severity cannot be lowered',
    why: 'A finding with this code makes a cohort invalid, whatever the settings say: either the runtime rejects the cohort, or it is one of the few cases in which cohort-ci is deliberately stricter (docs/parity.md lists them). Only warnings, notices and drift can be lowered, turned off or ignored. The entry has no effect.',
    fix: 'Remove the entry, and fix what the finding points to. To exclude a cohort from the check, leave it out of `specs`.',
    wrong: 'severity:\n  axis/unknown-level: warning',
    right: 'severity:\n  rule/lost-levels: notice',
  },
  'config/unused-ignore': {
    severity: 'notice',
    title: 'Ignore entry that matches nothing',
    why: 'The finding that the entry was written for is gone, or its paths or codes are misspelled. If the entry stays, it may hide a finding that nobody has looked at.',
    fix: 'Remove the entry, or correct it.',
    wrong:
      "ignore:\n  - paths: ['data/cohorts/gone/**']\n    codes: ['rule/lost-levels']\n    reason: levels are left out on purpose",
    right:
      "ignore:\n  - paths: ['data/cohorts/pilot/**']\n    codes: ['rule/lost-levels']\n    reason: levels are left out on purpose",
  },
} as const satisfies Record<string, CodeEntry>;
