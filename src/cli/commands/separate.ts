import type { CommandDeclaration } from '../command.ts';
import { LIMITS, PLACE, SPECS } from './shared-options.ts';

export const SEPARATE = {
  name: 'separate',
  summary: 'propose combinations that separate two axes which always change together',
  usage: ['COHORT AXIS OTHER [options]', 'COHORT [options]'],
  arguments: [
    {
      name: 'COHORT',
      required: true,
      choices: 'cohorts',
      about: "the cohort's id, its folder or its spec",
    },
    { name: 'AXIS', choices: 'axes', about: 'an axis that a pair or tuple binds' },
    { name: 'OTHER', choices: 'axes', about: 'another axis that it binds' },
  ],
  options: { ...PLACE, specs: SPECS, ...LIMITS },
  notes: [
    'With the cohort alone, names its axes.',
    'Prints the smallest number of combinations to add to the list of the pair or tuple, and what they cost: in generations, and in money if the settings name a price table. The spec is compiled with them as proof; nothing is written.',
  ],
  exit: '0 shown, or nothing to add; 1 there is no such combination, or the spec is invalid; 2 could not check',
  examples: ['separate pairings combo_id draft_template'],
} as const satisfies CommandDeclaration;
