import type { CommandDeclaration } from '../command.ts';
import { LIMITS, PLACE, SPECS, TEXT_MARKDOWN_JSON } from './shared-options.ts';

export const STATUS = {
  name: 'status',
  summary: 'show a checklist of all cohorts: spec committed, valid, outputs current',
  options: {
    format: {
      value: 'FORMAT',
      choices: TEXT_MARKDOWN_JSON,
      about: 'text, markdown or json (default: text)',
    },
    ...PLACE,
    specs: SPECS,
    ...LIMITS,
  },
  notes: [
    'Lists every folder in DATA_ROOT/cohorts, including those without a spec: whether the spec is committed as it is, whether it is valid, whether the outputs are current, and whether a curated selection narrows the cohorts.',
  ],
  exit: '0 every cohort is done and its files are committed, 1 something is open or there is no cohort, 2 could not check',
  examples: ['status', 'status --format markdown >> issue.md'],
} as const satisfies CommandDeclaration;
