import type { CommandDeclaration } from '../command.ts';
import { COHORT, LIMITS, PLACE, SPECS } from './shared-options.ts';

export const CHECK_FORMATS = ['text', 'concise', 'json', 'sarif', 'junit', 'markdown'] as const;
export const FAIL_LEVELS = ['error', 'warning', 'never'] as const;

export const CHECK = {
  name: 'check',
  summary: 'compile every committed spec and compare its outputs with the committed ones',
  arguments: [
    {
      name: 'COHORT',
      many: true,
      choices: 'cohorts',
      about: 'check these alone: an id, a pattern of ids such as "base-*", a folder or a spec (default: all)',
    },
  ],
  options: {
    cohort: COHORT,
    format: {
      value: 'FORMAT',
      choices: CHECK_FORMATS,
      about:
        'text, concise (one line per finding), json, sarif (code scanning), junit or markdown (default: text)',
    },
    output: {
      value: 'FILE',
      about: 'write that format to a file; the text still goes to standard output',
    },
    'fail-level': {
      value: 'LEVEL',
      choices: FAIL_LEVELS,
      about: 'error, warning or never: what makes the exit status 1 (default: error)',
    },
    fix: {
      about:
        'make the fixes that are certain: case, surrounding spaces, look-alike characters, two letters transposed or doubled',
    },
    watch: { about: 'check again after each save, until Ctrl-C' },
    'dry-run': { about: 'with --fix: print what would change as a diff, and write nothing' },
    quiet: { about: 'print findings and nothing else' },
    legacy: {
      about:
        "also warn of scripts, docs and workflows that still use the column 'active' of catalogs, or the retired ways to build a cohort",
    },
    'legacy-paths': {
      value: 'PATTERN',
      many: true,
      about: 'look for that in these files, not in the usual ones; may be repeated',
    },
    'docs-url': {
      value: 'URL',
      about: 'address of docs/diagnostics.md, for links to it in json, sarif and markdown',
    },
    ...PLACE,
    specs: SPECS,
    ...LIMITS,
  },
  notes: [
    'Settings that are not given are read from .cohort-ci.yml at the root, which may also ignore findings and change their severity.',
    'Without --fix nothing is written. Findings go to standard output: the place, what is wrong, and what to do.',
    'With --fix every other byte stays as it is, and what is reported is what is left. With --dry-run the status is that of the files as they are.',
  ],
  exit: '0 clean, 1 findings (an invalid spec, a missing include or catalog, drift), 2 could not check',
  examples: [
    'check',
    'check baseline-2x2 --format json',
    'check "base-*" data/cohorts/pilot',
    'check --format sarif --output cohort-ci.sarif',
    'check --fix --dry-run',
    'check --watch --format concise',
  ],
} as const satisfies CommandDeclaration;
