/**
 * Words of a spec that its definition is built on, and those that it no longer has. All other keys, kinds and counts are
 * in that definition: `spec-schema.ts`, and for the loader `spec-shapes.ts`. Nothing is imported here.
 */

/** What a value starts with that names a file. */
export const FILE_MARKER = '@file:';

/** How an included file is read goes by its suffix, in any case. */
export const INCLUDE_SUFFIXES = ['.csv', '.txt', '.json', '.yaml', '.yml'] as const;

/** Refused in a tie: its own key is what it becomes. */
export const RETIRED_TIE_KEY = 'to';

/** Refused in a tuple: tuples always expand. */
export const RETIRED_TUPLE_KEY = 'expand';

/** Switches of the first runtime in `output`, which later ones refuse or ignore. */
export const RETIRED_OUTPUT_KEYS = [
  'order',
  'expand_pairs',
  'keep_pair_axis',
  'expand_ties',
  'expand_tuples',
  'keep_tuple_axis',
] as const;
