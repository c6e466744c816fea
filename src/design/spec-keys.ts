/**
 * Words of a spec that its definition is based on, and retired ones. All other keys, kinds and counts are in the
 * definition: `spec-schema.ts` and, for the loader, `spec-shapes.ts`. This file must not import anything.
 */

/** The prefix of values that refer to a file. */
export const FILE_MARKER = '@file:';

/** The suffix, in any case, determines how an included file is read. */
export const INCLUDE_SUFFIXES = ['.csv', '.txt', '.json', '.yaml', '.yml'] as const;

/** Rejected in a tie: the tied axes take the name of the tie's own key. */
export const RETIRED_TIE_KEY = 'to';

/** Rejected in a tuple: tuples always expand. */
export const RETIRED_TUPLE_KEY = 'expand';

/** Switches in `output` of the first runtime, which later ones reject or ignore. */
export const RETIRED_OUTPUT_KEYS = [
  'order',
  'expand_pairs',
  'keep_pair_axis',
  'expand_ties',
  'expand_tuples',
  'keep_tuple_axis',
] as const;
