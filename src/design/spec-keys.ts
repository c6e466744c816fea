/**
 * The words of a spec, once: the loader knows its keys by these lists, and the schema for editors is built on them, so that
 * the two cannot say different things. Nothing is imported here: a start stays fast.
 */

export const TOP_KEYS = ['axes', 'rules', 'output', 'replicates'] as const;

/** Sections of `rules`. */
export const SECTION_NAMES = ['subsets', 'ties', 'pairs', 'tuples'] as const;

export const TIE_KEYS = ['axes'] as const;

export const PAIR_KEYS = ['left', 'right', 'allowed', 'balance'] as const;

export const BALANCED_SIDES = ['left', 'right', 'both'] as const;

export const TUPLE_KEYS = ['axes', 'items'] as const;

/** Refused in a tuple: tuples always expand. */
export const RETIRED_TUPLE_KEY = 'expand';

export const OUTPUT_KEYS = ['field_order'] as const;

/** Switches of the first runtime in `output`: v1 refuses them, v2 ignores them. */
export const RETIRED_OUTPUT_KEYS = [
  'order',
  'expand_pairs',
  'keep_pair_axis',
  'expand_ties',
  'expand_tuples',
  'keep_tuple_axis',
] as const;

/** What a value starts with that names a file. */
export const FILE_MARKER = '@file:';

/** How an included file is read goes by its suffix, in any case. */
export const INCLUDE_SUFFIXES = ['.csv', '.txt', '.json', '.yaml', '.yml'] as const;
