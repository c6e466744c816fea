import type { CommandDeclaration } from '../command.ts';
import { LIMITS, PLACE, SPECS, TEXT_MARKDOWN_JSON } from './shared-options.ts';

export const DIFF = {
  name: 'diff',
  summary: 'show what a change does to the plans, and which edit causes it',
  arguments: [
    {
      name: 'BASE',
      choices: 'refs',
      about:
        'the commit to compare with (default: where this branch left the default branch; before the first commit, nothing)',
    },
    {
      name: 'HEAD',
      choices: 'refs',
      about: 'the commit to compare (default: the files as they are on disk)',
    },
  ],
  options: {
    base: { value: 'REF', about: 'same as naming BASE without the option' },
    format: {
      value: 'FORMAT',
      choices: TEXT_MARKDOWN_JSON,
      about: 'text, markdown (the comment of the action) or json (default: text)',
    },
    ...PLACE,
    specs: SPECS,
    ...LIMITS,
  },
  notes: [
    'Each reason is listed once, however many cohorts it affects, with the drafts, essays and evaluations that it adds (+) and removes (−).',
  ],
  exit: '0 compared, 1 the change introduces errors (before the first commit there is no change, and it is 0), 2 could not compare',
  examples: ['diff', 'diff main --format markdown', 'diff v1.0 v1.1 --format json'],
} as const satisfies CommandDeclaration;
