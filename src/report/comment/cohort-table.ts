import { type CohortChange, isPlanChanged, type StageChange } from '../../change/change.ts';
import { textOf } from '../../findings/text.ts';
import { listed } from '../../findings/words.ts';
import type { CohortResult, CohortState } from '../../result.ts';
import { cut } from '../cut.ts';
import { mdCode, mdProse } from '../markdown.ts';
import { countedText, countText } from '../show/count-text.ts';
import type { BoundedLines } from '../summary/bounded-lines.ts';
import { STATE_ICONS } from '../summary/cohort-table.ts';
import type { CommentContext } from './detail.ts';
import { driftedOutputs } from './drifted-outputs.ts';
import { cohortsOfSharedFindings } from './finding-sections.ts';

const LONGEST_ID = 100;
/** Cohorts named individually in one row. */
const FEW = 3;
const LONGEST_FAILURE = 200;
const LONGEST_PATH = 200;

/** Cell content where the change does not affect the number. */
const UNCHANGED = '·';

/** No-break space, so that narrow cells do not wrap there. */
const UNBROKEN = '\u00a0';

/** Most urgent first. */
const ORDER: readonly (CohortState | 'absent')[] = ['invalid', 'unchecked', 'drifted', 'clean', 'absent'];

/**
 * A table of the touched cohorts whose plan changes or that need attention, and of untouched ones that need attention
 * because of this change. The remaining touched cohorts are only counted.
 */
export function addCohorts(lines: BoundedLines, context: CommentContext): void {
  const { change, counts, detail } = context;
  const touched = new Set(change.cohorts.map(({ id }) => id));
  const elsewhere = change.head.cohorts
    .filter(
      ({ id }) =>
        !touched.has(id) &&
        (counts.newlyDrifted.includes(id) ||
          counts.newlyInvalid.includes(id) ||
          counts.unchecked.includes(id)),
    )
    .map(
      ({ id, specPath, state }): CohortChange => ({
        id,
        specPath,
        before: 'clean',
        after: state,
        touches: [],
      }),
    );
  const isCompared = change.base !== undefined;
  const isShown = (one: CohortChange): boolean =>
    isPlanChanged(one.plan) ||
    one.renamedFrom !== undefined ||
    one.after !== 'clean' ||
    (isCompared && one.before !== 'clean');
  const changed = [...change.cohorts.filter(isShown), ...elsewhere];
  // Invalid cohorts that the first item fully explains get no rows, unless other cohorts do.
  const explained = cohortsOfSharedFindings(context);
  const isExplained = changed.every(({ id, after }) => after === 'invalid' && explained.has(id));
  const shown = isExplained ? [] : changed;
  const rows = ORDER.flatMap((state) => shown.filter(({ after }) => after === state));
  const rest = change.cohorts.length - change.cohorts.filter(isShown).length;
  if (rows.length > 0 && detail.rows > 0) {
    const planned = rows.some(({ plan }) => isPlanChanged(plan));
    lines.add(
      planned ? '| Cohort | Drafts | Essays | Evaluations | State |' : '| Cohort | State |',
      planned ? '| --- | ---: | ---: | ---: | --- |' : '| --- | --- |',
    );
    const byId = new Map(change.head.cohorts.map((cohort) => [cohort.id, cohort]));
    const alike = new Map<string, string[]>();
    for (const row of rows) {
      const cells = [
        ...(planned ? planCells(row, byId.get(row.id)) : []),
        stateText(row, byId.get(row.id), context),
      ].join(' | ');
      const ids = alike.get(cells);
      if (ids === undefined) alike.set(cells, [row.id]);
      else ids.push(row.id);
    }
    const grouped = [...alike];
    for (const [cells, ids] of grouped.slice(0, detail.rows))
      if (!lines.add(`| ${alikeText(ids)} | ${cells} |`)) return;
    lines.add('');
    if (grouped.some(([cells]) => cells.includes(UNCHANGED)))
      lines.add(`<sub>${UNCHANGED} as before</sub>`, '');
    const more = grouped.slice(detail.rows).reduce((sum, [, ids]) => sum + ids.length, 0);
    if (more > 0) lines.add(`${countedText(more, 'cohort')} more not listed.`, '');
  }
  if (rest > 0 && isCompared) {
    lines.add(
      rows.length > 0
        ? `${countedText(rest, 'other touched cohort')} ${rest === 1 ? 'is' : 'are'} clean, with an unchanged plan.`
        : `${countedText(rest, 'cohort')} touched, clean, with an unchanged plan.`,
      '',
    );
  }
}

/** Cohorts that share a row: a few by name; if there are more, their number with the first and last name. */
function alikeText(ids: readonly string[]): string {
  const named = ids.slice(0, ids.length <= FEW ? FEW : 1).map((id) => mdCode(cut(id, LONGEST_ID)));
  const rest = ids.length - named.length;
  return rest === 0
    ? named.join(', ')
    : `${countedText(ids.length, 'cohort')}: ${named.join(', ')} … ${mdCode(cut(ids.at(-1) ?? '', LONGEST_ID))}`;
}

/** Unchanged numbers are left out, so that cohorts that differ only there can share a row. */
function planCells({ plan }: CohortChange, result: CohortResult | undefined): readonly string[] {
  if (plan === undefined) {
    const size = result?.plan;
    return size ? [size.drafts, size.essays, size.evaluations].map(countText) : ['–', '–', '–'];
  }
  return plan.stages.map((one) => (one.added.count + one.removed.count === 0 ? UNCHANGED : stageCell(one)));
}

/** `8 → 12 (+4)`; `8 (+2 −2)` if as many are added as removed. */
function stageCell({ before, after, added, removed }: StageChange): string {
  const signs = [
    ...(added.count > 0 ? [`+${countText(added.count)}`] : []),
    ...(removed.count > 0 ? [`−${countText(removed.count)}`] : []),
  ].join(UNBROKEN);
  return before === after
    ? `${countText(after)} (${signs})`
    : `${countText(before)} → ${countText(after)} (${signs})`;
}

function stateText(
  { id, before, after, touches, isLeftOut = false, renamedFrom, movedTo, leftBehind = [] }: CohortChange,
  result: CohortResult | undefined,
  { change }: CommentContext,
): string {
  if (isLeftOut)
    return change.base === undefined
      ? '⚠️ not covered by the settings; checked here because it is not known what the base checks'
      : '⚠️ no longer covered by the settings; checked here because the base checks it';
  if (movedTo !== undefined)
    return `⚠️ moved out of sight: its spec is ${mdCode(cut(movedTo, LONGEST_PATH))}, where nothing is read`;
  if (after === 'absent')
    return leftBehind.length === 0
      ? '🗑️ removed'
      : `🗑️ removed, but left behind: ${leftBehind.map((path) => mdCode(cut(path, LONGEST_PATH))).join(', ')}`;
  const icon = STATE_ICONS[after];
  const isNew =
    renamedFrom !== undefined
      ? `renamed from ${mdCode(cut(renamedFrom, LONGEST_ID))}; `
      : before === 'absent' && change.base !== undefined
        ? 'new; '
        : '';
  switch (after) {
    case 'invalid': {
      const edited = touches.includes('output')
        ? '; its outputs are edited here, and not comparable while the spec is invalid'
        : '';
      return `${icon} ${isNew}${before === 'invalid' ? 'invalid as before' : 'invalid: see above'}${edited}`;
    }
    case 'unchecked':
      return `${icon} ${isNew}not checked: ${mdProse(cut(textOf(result?.failure ?? 'no reason given'), LONGEST_FAILURE))}`;
    case 'drifted': {
      const outputs = change.drift.filter((one) => one.cohort === id && one.origin !== 'fixed');
      const isOld = outputs.every(({ origin }) => origin === 'existing');
      const since = !isOld
        ? ''
        : outputs.some(({ changed }) => changed)
          ? ' before this change, too, but with other differences'
          : ' as before this change';
      const first = (change.firstOutputs ?? []).filter((kind) =>
        outputs.some(({ output, status }) => output === kind && status === 'missing'),
      );
      const why =
        first.length === 0 ? '' : `: this change commits the first ${listed(first)} of the repository`;
      return `${icon} ${isNew}${driftedOutputs(outputs)}${since}${why}`;
    }
    case 'clean': {
      const isFixed = before === 'invalid' || before === 'drifted';
      const outputs = result?.outputs;
      // Without committed outputs, nothing can be called up to date.
      const isCompared =
        outputs !== undefined &&
        [outputs.manifest, outputs.membership, outputs.metadata].some(
          ({ status }) => status !== 'uncommitted',
        );
      const words = isCompared
        ? 'up to date'
        : outputs === undefined
          ? 'valid; a spec outside of `<id>/spec/` has no outputs'
          : 'valid; no outputs are committed';
      return `${icon} ${isNew}${isFixed ? `fixed (was ${before})` : words}`;
    }
  }
}
