import type { CodeEntry } from '../code-entry.ts';

/** The repository's own settings, `.cohort-ci.yml`. */
export const configCodes = {
  'config/unreadable': {
    severity: 'error',
    title: 'Configuration cannot be read',
    why: 'A folder, a link out of the repository or a file that is not UTF-8 stands where the configuration is wanted. Nothing is checked until it can be read: it may name the dialect and the data root.',
    fix: 'Put an ordinary YAML file in its place, or delete it.',
    wrong: '.cohort-ci.yml/   # a folder',
    right: '.cohort-ci.yml',
  },
  'config/invalid': {
    severity: 'error',
    title: 'Configuration has the wrong shape',
    why: 'A setting has a value of a kind that it cannot have. Nothing is checked until it is fixed: a check with other settings than those that are meant would mislead.',
    fix: 'Write the value as the hint says.',
    wrong: 'dialect: v3',
    right: 'dialect: v2',
  },
  'config/unknown-key': {
    severity: 'error',
    title: 'Unknown setting',
    why: 'A misspelt setting would do nothing in silence; this is the kind of trap that cohort-ci is there to find. Nothing is checked until it is fixed.',
    fix: 'Correct the spelling, or remove the line.',
    wrong: 'dialekt: v2',
    right: 'dialect: v2',
  },
  'config/unknown-code': {
    severity: 'warning',
    title: 'Unknown code in the configuration',
    why: 'The entry names a finding that this version of cohort-ci does not have, so it does nothing. The other settings hold.',
    fix: 'Correct the spelling; every finding shows its code.',
    wrong: 'severity:\n  drift/manfest: warning',
    right: 'severity:\n  drift/manifest: warning',
  },
  'config/cannot-lower': {
    severity: 'warning',
    title: 'Error that cannot be lowered',
    why: 'What this code finds makes a cohort invalid, whatever the settings say: the runtime refuses it, or it is one of the few things in which cohort-ci is stricter on purpose (docs/parity.md lists them). Only warnings, notices and drift can be lowered, turned off or ignored. The entry does nothing.',
    fix: 'Remove the entry, and fix what the finding points at. A cohort that is not to be checked can be left out of `specs`.',
    wrong: 'severity:\n  axis/unknown-level: warning',
    right: 'severity:\n  rule/lost-levels: notice',
  },
  'config/unused-ignore': {
    severity: 'notice',
    title: 'Ignore entry that matches nothing',
    why: 'What the entry was written for is gone, or its paths or codes are misspelt. Left in place it may hide a finding that nobody has looked at.',
    fix: 'Remove the entry, or correct it.',
    wrong:
      "ignore:\n  - paths: ['data/cohorts/gone/**']\n    codes: ['rule/lost-levels']\n    reason: levels are left out on purpose",
    right:
      "ignore:\n  - paths: ['data/cohorts/pilot/**']\n    codes: ['rule/lost-levels']\n    reason: levels are left out on purpose",
  },
} as const satisfies Record<string, CodeEntry>;
