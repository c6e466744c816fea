import type { CommandDeclaration } from '../command.ts';
import { LIMITS, PLACE, SPECS, TEXT_MARKDOWN_JSON } from './shared-options.ts';

export const SHOW = {
  name: 'show',
  summary: "show a cohort's design: axes, rules, how the product narrows, what it can distinguish",
  arguments: [
    {
      name: 'COHORT',
      required: true,
      choices: 'cohorts',
      about: "the cohort's id, its folder or its spec",
    },
  ],
  options: {
    format: {
      value: 'FORMAT',
      choices: TEXT_MARKDOWN_JSON,
      about: 'text, markdown (with a diagram that GitHub renders) or json (default: text)',
    },
    ...PLACE,
    specs: SPECS,
    ...LIMITS,
  },
  notes: [
    'Shows the axes and where their levels come from, the rules in the order in which they run, how the product narrows to rows and generations, how many generations each level rests on, and which effects cannot be separated. For an invalid spec it shows as much as it can; errors go to standard error.',
  ],
  exit: '0 shown, 1 the spec is invalid, 2 could not show',
  examples: ['show baseline-2x2', 'show baseline-2x2 --format markdown > design.md'],
} as const satisfies CommandDeclaration;
