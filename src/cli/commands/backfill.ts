import type { CommandDeclaration } from '../command.ts';
import { LIMITS, PLACE } from './shared-options.ts';

export const BACKFILL = {
  name: 'backfill',
  summary: 'write specs for cohorts that have only their outputs',
  isProse: true,
  usage: ['COHORT... [options]', '--all [options]'],
  arguments: [
    {
      name: 'COHORT',
      many: true,
      choices: 'cohorts',
      about: 'a folder below DATA_ROOT/cohorts with a committed membership.csv: its name or its path',
    },
  ],
  options: {
    all: { about: 'every such cohort' },
    factor: {
      about: 'write axes, ties, pairs and replicates instead of a table of rows, where that is smaller',
    },
    overwrite: { about: 'replace the spec of a named cohort' },
    'dry-run': { about: 'say what would be written and print config.yaml, write nothing' },
    ...PLACE,
    ...LIMITS,
  },
  notes: [
    'Reads how each generation was planned from gens/<stage>/<id>/metadata.json, which must be there, and writes spec/config.yaml and spec/items/*.csv. A spec is written only when it is proved to give the same membership; nothing is ever deleted.',
  ],
  exit: '0 every cohort asked for is written or unchanged, 1 some cannot be, 2 could not read or write',
  examples: ['backfill --all --dry-run', 'backfill novelty-sweep --factor'],
} as const satisfies CommandDeclaration;
