import type { CommandDeclaration } from '../command.ts';
import { LIMITS, PLACE, SPECS } from './shared-options.ts';

export const WHY_FORMATS = ['text', 'json'] as const;

export const WHY = {
  name: 'why',
  summary: 'explain a generation: what it is, which cohorts plan it, and since when',
  arguments: [
    {
      name: 'ID',
      required: true,
      about: 'the id of a draft (d_…), an essay (e_…) or an evaluation (v_…)',
    },
  ],
  options: {
    format: { value: 'FORMAT', choices: WHY_FORMATS, about: 'text or json (default: text)' },
    ...PLACE,
    specs: SPECS,
    ...LIMITS,
  },
  exit: '0 some cohort plans it, 1 none does, 2 could not check',
  examples: ['why d_3jydz3k9w684iwss', 'why e_2s52a1ap8pre476c --format json'],
} as const satisfies CommandDeclaration;
