import type { CommandDeclaration } from '../command.ts';
import { LIMITS, PLACE, SPECS } from './shared-options.ts';

/** Where the page is written by default. */
export const REPORT_FILE = 'cohorts.html';

export const REPORT = {
  name: 'report',
  summary: 'one page on all cohorts: states, plans, what each design can tell, findings, a change',
  arguments: [
    {
      name: 'COHORT',
      many: true,
      choices: 'cohorts',
      about: 'ids, folders or specs of the cohorts to show (default: all)',
    },
  ],
  options: {
    out: { value: 'FILE', about: `where to write it, or - for standard output (default: ${REPORT_FILE})` },
    base: {
      value: 'REF',
      about: 'show what changes since this commit, too: which edit brings how much, and what it costs',
    },
    ...PLACE,
    specs: SPECS,
    ...LIMITS,
  },
  notes: [
    'The page is one HTML file that opens from disk, in light and dark, and prints; it holds no script and asks for nothing. The prices of .cohort-ci.yml are shown where there are some.',
  ],
  exit: '0 written, whatever it shows; 2 could not check or write',
  examples: ['report', 'report --base main --out change.html'],
} as const satisfies CommandDeclaration;
