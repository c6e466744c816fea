import { blankIds } from './blank-ids.ts';
import { causesOfProblems } from './causes-of-problems.ts';
import type { Check } from './check.ts';
import { closedQuotes } from './closed-quotes.ts';
import { columnsNamedAsAxes } from './columns-named-as-axes.ts';
import { columnsThatAreRead } from './columns-that-are-read.ts';
import { commentLines } from './comment-lines.ts';
import { copiedEssays } from './copied-essays.ts';
import { designLimits } from './design-limits.ts';
import { distinctIds } from './distinct-ids.ts';
import { entriesInDomain } from './entries-in-domain.ts';
import { entriesNameLevels } from './entries-name-levels.ts';
import { fieldsAreAxes } from './fields-are-axes.ts';
import { fieldsThatAreColumns } from './fields-that-are-columns.ts';
import { fieldsThatNameColumns } from './fields-that-name-columns.ts';
import { freeIds } from './free-ids.ts';
import { headersAboveValues } from './headers-above-values.ts';
import { keptMetadata } from './kept-metadata.ts';
import { levelsInCatalogs } from './levels-in-catalogs.ts';
import { levelsListedOnce } from './levels-listed-once.ts';
import { levelsThatAreChecked } from './levels-that-are-checked.ts';
import { markersInLists } from './markers-in-lists.ts';
import { namedAxes } from './named-axes.ts';
import { neededColumns } from './needed-columns.ts';
import { oneColumnPerAxis } from './one-column-per-axis.ts';
import { oneColumnPerField } from './one-column-per-field.ts';
import { oneModelPerEssay } from './one-model-per-essay.ts';
import { oneSpecPerCohort } from './one-spec-per-cohort.ts';
import { pairBalance } from './pair-balance.ts';
import { pairOfTwoAxes } from './pair-of-two-axes.ts';
import { plannedEvaluations } from './planned-evaluations.ts';
import { plannedIds } from './planned-ids.ts';
import { replicatedColumns } from './replicated-columns.ts';
import { replicatesThatAreRead } from './replicates-that-are-read.ts';
import { retypedCounts } from './retyped-counts.ts';
import { retypedNames } from './retyped-names.ts';
import { retypedValues } from './retyped-values.ts';
import { rowLimit } from './row-limit.ts';
import { rowsThatExist } from './rows-that-exist.ts';
import { ruleNamesFree } from './rule-names-free.ts';
import { ruleWithOwnName } from './rule-with-own-name.ts';
import { rulesTakenApart } from './rules-taken-apart.ts';
import { selectedDesign } from './selected-design.ts';
import { selectedGenerations } from './selected-generations.ts';
import { subsetKeepsLevels } from './subset-keeps-levels.ts';
import { subsetValuesKnown } from './subset-values-known.ts';
import { tieKeepsLevels } from './tie-keeps-levels.ts';
import { tieOfItsOwnAxes } from './tie-of-its-own-axes.ts';
import { tieOntoRuleName } from './tie-onto-rule-name.ts';
import { tieSharesLevels } from './tie-shares-levels.ts';
import { tiedAxesSurvive } from './tied-axes-survive.ts';
import { tupleAxesOnce } from './tuple-axes-once.ts';
import { uniqueAxisNames } from './unique-axis-names.ts';
import { unreadKeys } from './unread-keys.ts';
import { unruledLevels } from './unruled-levels.ts';
import { wholeCharacters } from './whole-characters.ts';
import { wholeReplicates } from './whole-replicates.ts';

/**
 * All checks, in the order in which they run. A finding can only be explained by findings of earlier checks, so causes
 * come before consequences, and errors before warnings.
 */
export const ALL_CHECKS: readonly Check[] = [
  oneSpecPerCohort,
  levelsInCatalogs,
  causesOfProblems,
  namedAxes,
  subsetKeepsLevels,
  tieOntoRuleName,
  pairOfTwoAxes,
  pairBalance,
  entriesInDomain,
  subsetValuesKnown,
  tieSharesLevels,
  ruleWithOwnName,
  uniqueAxisNames,
  fieldsThatNameColumns,
  fieldsAreAxes,
  replicatedColumns,
  rowLimit,
  unruledLevels,
  plannedIds,
  neededColumns,
  blankIds,
  wholeReplicates,
  wholeCharacters,
  unreadKeys,
  retypedNames,
  retypedCounts,
  retypedValues,
  levelsListedOnce,
  markersInLists,
  commentLines,
  closedQuotes,
  headersAboveValues,
  oneColumnPerAxis,
  columnsNamedAsAxes,
  tieOfItsOwnAxes,
  tieKeepsLevels,
  ruleNamesFree,
  tupleAxesOnce,
  entriesNameLevels,
  tiedAxesSurvive,
  rulesTakenApart,
  fieldsThatAreColumns,
  plannedEvaluations,
  rowsThatExist,
  oneColumnPerField,
  replicatesThatAreRead,
  columnsThatAreRead,
  levelsThatAreChecked,
  freeIds,
  selectedGenerations,
  oneModelPerEssay,
  distinctIds,
  keptMetadata,
  copiedEssays,
  selectedDesign,
  designLimits,
];
