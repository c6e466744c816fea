import type { Shape } from './shape.ts';

/**
 * Written by scripts/spec-shapes.ts from spec-schema.ts, the definition of a spec: change that, and run
 * `npm run generate`.
 */
export const SHAPES = {
  spec: { kinds: ['map'], keys: ['axes', 'rules', 'output', 'replicates'], required: ['output'] },
  axes: { kinds: ['map'] },
  levels: { kinds: ['list', 'file'] },
  levelList: { kinds: ['list'] },
  level: { kinds: ['scalar'] },
  rules: { kinds: ['map', 'null'], keys: ['subsets', 'ties', 'pairs', 'tuples'], required: [] },
  subsets: { kinds: ['map'] },
  ties: { kinds: ['map'] },
  tie: { kinds: ['list', 'map'], keys: ['axes'], required: ['axes'], least: 1 },
  axisNames: { kinds: ['list'], least: 1 },
  axisName: { kinds: ['text'] },
  ruleName: { kinds: ['text'], least: 1 },
  pairs: { kinds: ['map'] },
  pair: {
    kinds: ['map'],
    keys: ['left', 'right', 'allowed', 'balance'],
    required: ['left', 'right', 'allowed'],
  },
  allowedList: { kinds: ['list'], least: 1 },
  entry: { kinds: ['list'], least: 2, most: 2 },
  member: { kinds: ['scalar', 'list'] },
  balance: { kinds: ['text', 'null'], words: ['left', 'right', 'both', ''] },
  balancedSide: { kinds: ['text'], words: ['left', 'right', 'both'] },
  tuples: { kinds: ['map'] },
  tuple: { kinds: ['map'], keys: ['axes', 'items'], required: ['axes', 'items'] },
  itemList: { kinds: ['list'], least: 1 },
  item: { kinds: ['list'] },
  output: { kinds: ['map'], keys: ['field_order'], required: ['field_order'] },
  fieldOrder: { kinds: ['list'] },
  replicates: { kinds: ['map', 'null'] },
  count: { kinds: ['integer', 'one'], from: 1 },
} as const satisfies Record<string, Shape>;
