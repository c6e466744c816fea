import { alternatives } from '../../findings/words.ts';
import type { CommandDeclaration } from '../command.ts';
import { COHORT, LIMITS, PLACE, SPECS } from './shared-options.ts';

/**
 * The formats of a report: the description of each in the help, and whether it is for people or editors to read in a
 * terminal.
 */
export const FORMATS = {
  text: { isRead: true },
  concise: { about: 'one line per finding', isRead: true },
  statistics: { about: 'one line per code', isRead: true },
  ignore: { about: 'entries for .cohort-ci.yml that accept what is found', isRead: false },
  json: { isRead: false },
  sarif: { about: 'code scanning', isRead: false },
  junit: { isRead: false },
  markdown: { isRead: false },
} as const satisfies Readonly<Record<string, { readonly about?: string; readonly isRead: boolean }>>;

export type Format = keyof typeof FORMATS;

export const CHECK_FORMATS = Object.keys(FORMATS) as readonly string[] as readonly [Format, ...Format[]];
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
      about: `${alternatives(
        Object.entries(FORMATS).map(([name, format]) =>
          'about' in format ? `${name} (${format.about})` : name,
        ),
      )} (default: ${CHECK_FORMATS[0]})`,
    },
    output: {
      value: 'FILE',
      about: 'write this format to a file; text still goes to standard output',
    },
    'fail-level': {
      value: 'LEVEL',
      choices: FAIL_LEVELS,
      about: `severity that makes the exit status 1: ${alternatives(FAIL_LEVELS)} (default: error)`,
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
