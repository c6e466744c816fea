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
      about: 'regenerate only these: an id, a pattern of ids, a folder or a spec (default: all)',
    },
  ],
  options: {
    cohort: COHORT,
    'dry-run': { about: 'show what would be written, without writing' },
    ...PLACE,
    specs: SPECS,
    ...LIMITS,
  },
  notes: [
    'Writes manifest.json, membership.csv and any missing gens/<stage>/<id>/metadata.json. Every file is written completely or not at all; existing generation metadata is never touched, and nothing is ever deleted.',
    'A cohort whose drift `ignore` in .cohort-ci.yml accepts is left as it is, unless you name it.',
  ],
  exit: '0 everything is written, 1 some cohort is invalid, 2 could not write',
  examples: ['regenerate --dry-run', 'regenerate novelty-sweep'],
} as const satisfies CommandDeclaration;
