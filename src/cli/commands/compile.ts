import { KNOWN_NAMES } from '../../catalog/known-paths.ts';
import type { CommandDeclaration } from '../command.ts';
import { LIMITS, PLACE } from './shared-options.ts';

export const COMPILE_FORMATS = ['csv', 'jsonl'] as const;

export const COMPILE = {
  name: 'compile',
  summary: 'print the rows that one spec compiles to',
  arguments: [
    {
      name: 'SPEC',
      required: true,
      choices: 'cohorts',
      about: "a .yaml, .yml or .json file, or a cohort's id or folder",
    },
  ],
  options: {
    format: {
      value: 'csv|jsonl',
      choices: COMPILE_FORMATS,
      about: 'format of the rows (default: csv, or by the suffix of --output)',
    },
    output: { value: 'FILE', about: 'write to a file instead of standard output' },
    limit: { value: 'N', about: 'stop after N rows' },
    seed: { value: 'N', about: "shuffle the product like Python's random.Random(N).shuffle" },
    catalog: {
      value: 'FILE',
      many: true,
      about: 'a JSON object that maps axes to ids; repeatable (v1 checks levels against them)',
    },
    'catalog-csv': {
      value: 'NAME=PATH[:COL]',
      many: true,
      about: 'ids of axis NAME from a CSV column (default column: id); repeatable',
    },
    ...PLACE,
    root: {
      ...PLACE.root,
      about: 'the repository, which includes must not leave (default: found from SPEC)',
    },
    'data-root': { ...PLACE['data-root'], about: 'where relative catalog paths and @names are looked up' },
    ...LIMITS,
  },
  notes: [
    `PATH may also be one of ${KNOWN_NAMES.join(', ')}.`,
    'Only the rows go to standard output; findings go to standard error.',
    'Like the runtime, it makes rows and nothing else: levels are looked up only in the catalogs that you name, and neither the plan nor the outputs are examined. cohort-ci check COHORT does all of this.',
  ],
  exit: '0 compiled, 1 the spec is invalid, 2 could not compile',
  examples: [
    'compile baseline-2x2 --limit 5',
    'compile spec.yaml --format jsonl --data-root data --catalog-csv draft_template=@draft_templates_csv:template_id',
  ],
} as const satisfies CommandDeclaration;
