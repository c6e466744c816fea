import type { CommandDeclaration } from '../command.ts';
import { LIMITS, PLACE, SPECS } from './shared-options.ts';

/** The default output file. */
export const REPORT_FILE = 'cohorts.html';

export const REPORT = {
  name: 'report',
  summary: 'write a page about all cohorts: states, plans, designs, findings, a change',
  arguments: [
    {
      name: 'COHORT',
      many: true,
      choices: 'cohorts',
      about: 'ids, folders or specs of the cohorts to show (default: all)',
    },
  ],
  options: {
    output: { value: 'FILE', about: `where to write it, or - for standard output (default: ${REPORT_FILE})` },
    base: {
      value: 'REF',
      about: 'also show what changed since this commit: which edit causes it, and what it costs',
    },
    ...PLACE,
    specs: SPECS,
    ...LIMITS,
  },
  notes: [
    'The page is a single printable HTML file that opens from disk, in light and dark mode, without scripts or downloads. If .cohort-ci.yml names prices, they are shown.',
  ],
  exit: '0 written, whatever it shows; 2 could not check or write',
  examples: ['report', 'report --base main --output change.html'],
} as const satisfies CommandDeclaration;
