import type { CommandDeclaration } from '../command.ts';
import { COHORT, LIMITS, PLACE, SPECS } from './shared-options.ts';

export const CHECK_FORMATS = [
  'text',
  'concise',
  'statistics',
  'ignore',
  'json',
  'sarif',
  'junit',
  'markdown',
] as const;
export const FAIL_LEVELS = ['error', 'warning', 'never'] as const;

export const CHECK = {
  name: 'check',
  summary: 'compile every committed spec and compare its outputs with the committed ones',
  arguments: [
    {
      name: 'COHORT',
      many: true,
      choices: 'cohorts',
      about: 'check only these: an id, a pattern of ids such as "base-*", a folder or a spec (default: all)',
    },
  ],
  options: {
    cohort: COHORT,
    format: {
      value: 'FORMAT',
      choices: CHECK_FORMATS,
      about:
        'text, concise (one line per finding), statistics (one line per code), ignore (entries for .cohort-ci.yml that accept what is found), json, sarif (code scanning), junit or markdown (default: text)',
    },
    output: {
      value: 'FILE',
      about: 'write this format to a file; text still goes to standard output',
    },
    'fail-level': {
      value: 'LEVEL',
      choices: FAIL_LEVELS,
      about: 'severity that makes the exit status 1: error, warning or never (default: error)',
    },
    fix: {
      about:
        'apply the fixes that are certain: case, surrounding spaces, look-alike characters, transposed or doubled letters',
    },
    watch: { about: 'check again after each save, until Ctrl-C' },
    'dry-run': { about: 'with --fix: print what would change as a diff, and write nothing' },
    quiet: { about: 'print only findings' },
    legacy: {
      about:
        "also warn about scripts, docs and workflows that still use the catalog column 'active' or a retired way of building cohorts",
    },
    'legacy-paths': {
      value: 'PATTERN',
      many: true,
      about: 'search these files instead of the usual ones; repeatable',
    },
    'docs-url': {
      value: 'URL',
      about: 'URL of docs/diagnostics.md, for links in json, sarif and markdown',
    },
    ...PLACE,
    specs: SPECS,
    ...LIMITS,
  },
  notes: [
    'Settings that you do not pass are read from .cohort-ci.yml at the root, which can also ignore findings and change their severity.',
    'Without --fix, nothing is written. Findings go to standard output, each with its position, what is wrong and what to do.',
    'With --fix, every other byte stays the same, and the report covers what is left. With --dry-run, the exit status is for the files as they are.',
  ],
  exit: '0 clean, 1 findings (an invalid spec, a missing include or catalog, drift), 2 could not check',
  examples: [
    'check',
    'check baseline-2x2 --format json',
    'check "base-*" data/cohorts/pilot',
    'check --format sarif --output cohort-ci.sarif',
    'check --fix --dry-run',
    'check --watch --format concise',
    'check --format statistics',
    'check --format ignore',
  ],
} as const satisfies CommandDeclaration;
