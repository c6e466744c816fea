import type { CommandDeclaration } from '../command.ts';
import { LIMITS, PLACE } from './shared-options.ts';

export const BACKFILL = {
  name: 'backfill',
  summary: 'write specs for cohorts that only have outputs',
  isProse: true,
  usage: ['COHORT... [options]', '--all [options]'],
  arguments: [
    {
      name: 'COHORT',
      many: true,
      choices: 'cohorts',
      about: 'a folder in DATA_ROOT/cohorts with a committed membership.csv: its name or its path',
    },
  ],
  options: {
    all: { about: 'every such cohort' },
    factor: {
      about: 'write axes, ties, pairs and replicates instead of a table of rows, if that is smaller',
    },
    overwrite: { about: 'replace the spec of a named cohort' },
    'dry-run': { about: 'show what would be written and print config.yaml, without writing' },
    ...PLACE,
    ...LIMITS,
  },
  notes: [
    'Reads how each generation was planned from gens/<stage>/<id>/metadata.json, which must exist, and writes spec/config.yaml and spec/items/*.csv. A spec is written only if it provably produces the same membership; nothing is ever deleted.',
  ],
  exit: '0 every requested cohort is written or unchanged, 1 some cannot be, 2 could not read or write',
  examples: ['backfill --all --dry-run', 'backfill novelty-sweep --factor'],
} as const satisfies CommandDeclaration;
