import type { Check } from './check.ts';
import { closedQuotes } from './closed-quotes.ts';
import { columnsNamedAsAxes } from './columns-named-as-axes.ts';
import { columnsThatAreRead } from './columns-that-are-read.ts';
import { commentLines } from './comment-lines.ts';
import { copiedEssays } from './copied-essays.ts';
import { distinctIds } from './distinct-ids.ts';
import { fieldsThatAreColumns } from './fields-that-are-columns.ts';
import { headersAboveValues } from './headers-above-values.ts';
import { keptMetadata } from './kept-metadata.ts';
import { levelsThatAreChecked } from './levels-that-are-checked.ts';
import { markersInLists } from './markers-in-lists.ts';
import { oneColumnPerAxis } from './one-column-per-axis.ts';
import { oneColumnPerField } from './one-column-per-field.ts';
import { oneModelPerEssay } from './one-model-per-essay.ts';
import { replicatesThatAreRead } from './replicates-that-are-read.ts';
import { retypedCounts } from './retyped-counts.ts';
import { retypedNames } from './retyped-names.ts';
import { retypedValues } from './retyped-values.ts';
import { unreadKeys } from './unread-keys.ts';

/**
 * Every law that a cohort is held to, in the order in which they are asked: what one reports can explain only what comes
 * after it, so causes stand before consequences, and errors before warnings.
 */
export const ALL_CHECKS: readonly Check[] = [
  unreadKeys,
  retypedNames,
  retypedCounts,
  retypedValues,
  markersInLists,
  commentLines,
  closedQuotes,
  headersAboveValues,
  oneColumnPerAxis,
  columnsNamedAsAxes,
  fieldsThatAreColumns,
  oneColumnPerField,
  replicatesThatAreRead,
  columnsThatAreRead,
  levelsThatAreChecked,
  oneModelPerEssay,
  distinctIds,
  keptMetadata,
  copiedEssays,
];
