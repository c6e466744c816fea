import type { CommandDeclaration } from '../command.ts';
import { COHORT, LIMITS, PLACE, SPECS } from './shared-options.ts';

export const REGENERATE = {
  name: 'regenerate',
  summary: 'write the outputs that check expects',
  isProse: true,
  arguments: [
    {
      name: 'COHORT',
      many: true,
      choices: 'cohorts',
      about: 'regenerate these alone: an id, a pattern of ids, a folder or a spec (default: all)',
    },
  ],
  options: {
    cohort: COHORT,
    'dry-run': { about: 'say what would be written, write nothing' },
    ...PLACE,
    specs: SPECS,
    ...LIMITS,
  },
  notes: [
    'Writes manifest.json, membership.csv and, where none exists, gens/<stage>/<id>/metadata.json. Every file is written whole or not at all; existing generation metadata is never touched; nothing is ever deleted.',
  ],
  exit: '0 everything asked for is written, 1 some cohort is invalid, 2 could not write',
  examples: ['regenerate --dry-run', 'regenerate novelty-sweep'],
} as const satisfies CommandDeclaration;
