import { examine } from '../checks/run-checks.ts';
import { entriesOf } from '../compile/entries.ts';
import type { RowSet } from '../compile/row-set.ts';
import { type Derivation, derive } from '../derive.ts';
import type { Level, PairRule, TupleRule } from '../design/design.ts';
import { membersOf } from '../design/rule-members.ts';
import type { Code } from '../findings/codes.ts';
import { readFields } from '../plan/read-fields.ts';
import { text } from '../python/text.ts';
import { type QualityReport, qualityReport } from '../quality/quality-report.ts';
import { type Crossing, separatingEntries } from '../quality/separating-entries.ts';
import { WrittenTies } from '../quality/written-ties.ts';
import type { CohortSpec, Repository } from '../repository.ts';
import { type PlanSize, STAGES } from '../result.ts';
import { OverlayTree } from '../source/overlay-tree.ts';
import { Sources } from '../source/sources.ts';
import { type AddedEntries, addedEntries } from './added-entries.ts';

/** What it takes to tell two axes apart, or why there is nothing to propose. */
export type Separation =
  /** The cohort has no rows to begin with. */
  | { readonly kind: 'invalid' }
  | { readonly kind: 'unknown-axis'; readonly axis: string; readonly axes: readonly string[] }
  /** Every level of the one is connected with every level of the other by combinations that occur. */
  | { readonly kind: 'apart'; readonly limits: readonly AxisLimit[] }
  /** The author tied them: they are one axis as long as the tie stands. */
  | { readonly kind: 'tied'; readonly tie: string | undefined }
  /** No pair or tuple names both, or its list has a form that nothing can be added to. */
  | { readonly kind: 'no-list' }
  /** The combinations were added to the spec, which then is invalid, loses generations, or still cannot tell. */
  | { readonly kind: 'unproven'; readonly why: readonly string[] }
  | Separated;

/** What keeps an axis from being told apart, whatever two axes by themselves would allow. */
export interface AxisLimit {
  readonly axis: string;
  /** Other axes that always change with it. */
  readonly together: readonly string[];
  /** Degrees of freedom of its effect, and how many of them can be told apart from all other axes. */
  readonly possible: number;
  readonly estimable: number;
}

export interface Separated {
  readonly kind: 'separated';
  readonly rule: { readonly kind: 'pair' | 'tuple'; readonly name: string; readonly axes: readonly string[] };
  /** The combinations that are added, as text, in the order of the rule's axes. */
  readonly entries: readonly (readonly string[])[];
  /** As few as there can be. */
  readonly fewest: number;
  readonly edit: AddedEntries;
  readonly before: PlanSize;
  readonly after: PlanSize;
  /** What the report says of the spec with the edit. */
  readonly quality: QualityReport;
  /** What still keeps one of the two from being told apart from further axes. */
  readonly limits: readonly AxisLimit[];
  /** The repository with the edit. */
  readonly edited: Repository;
}

/**
 * Proposes combinations that make the main effects of two axes distinguishable, as an edit of the list of the rule that
 * binds them, and proves it by deriving the cohort with the edit. It looks at the two by themselves; what further axes, or a
 * curated selection, still leave untold is said as limits, by the report on the design. The edit leaves a selection out: that
 * says nothing of the spec.
 */
export function separateAxes(
  repository: Repository,
  cohort: CohortSpec,
  [left, right]: readonly [string, string],
): Separation {
  const plain = { ...repository, selection: undefined };
  const derivation = derive(plain, cohort);
  const found = examine(derivation);
  const { design, compilation } = derivation;
  const rows = compilation?.rows;
  const before = sizeOf(derivation);
  if (found.isInvalid || design === undefined || rows === undefined || before === undefined)
    return { kind: 'invalid' };
  const names = rows.columns.map(({ name }) => text(name));
  for (const axis of [left, right])
    if (!names.includes(axis)) return { kind: 'unknown-axis', axis, axes: names };
  const cells = cellsOf(rows, left, right);
  if (cells === undefined || separatingEntries([...cells.values()]).groups < 2) {
    const quality = qualityReport(
      repository.selection === undefined ? derivation : derive(repository, cohort),
    );
    return { kind: 'apart', limits: limitsOf(quality, [left, right]) };
  }
  const ties = new WrittenTies(design, rows);
  if (ties.areTied([left, right])) return { kind: 'tied', tie: ties.tieOf([left, right]) };
  const rule = design.rules.find(
    (other): other is PairRule | TupleRule =>
      (other.kind === 'pair' || other.kind === 'tuple') &&
      [left, right].every((axis) => membersOf(other).some((member) => member?.text === axis)),
  );
  if (rule === undefined) return { kind: 'no-list' };
  const axes = membersOf(rule).map((member) => member?.text ?? '');
  const [at, to] = [axes.indexOf(left), axes.indexOf(right)];
  // What a subset or a balance leaves out of the list does not connect anything.
  const entries = entriesOf(rule)
    .map(({ values }) => values)
    .filter((levels) => cells.has(cellKey(levelText(levels[at]), levelText(levels[to]))));
  const { fewest, even } = separatingEntries(
    entries.map((levels) => [levelText(levels[at]), levelText(levels[to])] as const),
  );
  const places = replacedFirst(axes, rows, [at, to]);
  let why: readonly string[] = [];
  for (const crossings of [fewest, even]) {
    for (const place of places) {
      const added = crossings.map((crossing) => crossed(entries, crossing, place));
      const edit = addedEntries(
        rule,
        added.map((levels) => ({ levels })),
        cohort.specPath,
        repository.sources,
      );
      if (edit === undefined) return { kind: 'no-list' };
      const proof = prove(
        plain,
        cohort,
        edit,
        [left, right],
        new Set(found.diagnostics.map(({ code }) => code)),
      );
      if ('why' in proof) {
        why = proof.why;
        continue;
      }
      return {
        kind: 'separated',
        rule: { kind: rule.kind, name: rule.name.text, axes },
        entries: added.map((levels) => levels.map(levelText)),
        fewest: fewest.length,
        edit,
        before,
        ...proof,
        limits: limitsOf(proof.quality, [left, right]),
      };
    }
  }
  return { kind: 'unproven', why };
}

/**
 * Which of the two levels a new combination takes from elsewhere, the cheaper one first: that of the later stage, for then the
 * drafts and essays of the combination that it is taken from are there already. It does not depend on who asks in which order.
 */
function replacedFirst(
  axes: readonly string[],
  rows: RowSet,
  two: readonly [number, number],
): readonly number[] {
  const stages = new Map(
    readFields(rows).flatMap(({ name, read }) =>
      read.map(({ name: column }) => [column, STAGES.findIndex((stage) => name.startsWith(stage))] as const),
    ),
  );
  const stageOf = (place: number): number => stages.get(axes[place] ?? '') ?? -1;
  return [...two].sort((one, other) => stageOf(other) - stageOf(one) || other - one);
}

function limitsOf(quality: QualityReport | undefined, axes: readonly string[]): readonly AxisLimit[] {
  if (quality === undefined) return [];
  return axes.flatMap((axis) => {
    const together = quality.together.find(({ factors }) => factors.includes(axis))?.factors ?? [axis];
    // The first of axes that always change together stands for all.
    const effect = quality.mainEffects.find(({ factor }) => together.includes(factor));
    if (effect === undefined || (together.length === 1 && effect.estimable === effect.possible)) return [];
    const { possible, estimable } = effect;
    return [{ axis, together: together.filter((other) => other !== axis), possible, estimable }];
  });
}

/** The first entry, with the second one's level in one place. */
function crossed(
  entries: readonly (readonly Level[])[],
  [one, other]: Crossing,
  to: number,
): readonly Level[] {
  return (entries[one] ?? []).map((level, place) => (place === to ? (entries[other]?.[to] ?? level) : level));
}

/** The combinations of two columns that occur; `undefined` when they are crossed in full. */
function cellsOf(
  rows: RowSet,
  left: string,
  right: string,
): ReadonlyMap<string, readonly [string, string]> | undefined {
  const [one, other] = [left, right].map((axis) => rows.columns.findIndex(({ name }) => text(name) === axis));
  if (one === undefined || other === undefined) return undefined;
  const dimension = rows.dimensionOf(one);
  if (dimension !== rows.dimensionOf(other)) return undefined;
  const cells = new Map<string, readonly [string, string]>();
  const size = rows.dimensions[dimension]?.size ?? 0;
  for (let level = 0; level < size; level++) {
    const cell = [text(rows.valueAt(one, level)), text(rows.valueAt(other, level))] as const;
    cells.set(cellKey(...cell), cell);
  }
  return cells;
}

interface Proof {
  readonly after: PlanSize;
  readonly quality: QualityReport;
  readonly edited: Repository;
}

/** Derives the cohort with the edit: it is proof when the axes are told apart, and nothing new is wrong. */
function prove(
  repository: Repository,
  cohort: CohortSpec,
  { path, text: edited }: AddedEntries,
  [left, right]: readonly [string, string],
  known: ReadonlySet<Code>,
): Proof | { readonly why: readonly string[] } {
  const files = new Map([[path, new TextEncoder().encode(edited)]]);
  const laid = { ...repository, sources: new Sources(new OverlayTree(repository.sources.tree, files)) };
  const derivation = derive(laid, cohort);
  const { diagnostics, isInvalid } = examine(derivation);
  const news = diagnostics.filter(({ code, severity }) => severity !== 'notice' && !known.has(code));
  if (news.length > 0) return { why: [...new Set(news.map(({ code }) => code))] };
  const rows = derivation.compilation?.rows;
  const after = sizeOf(derivation);
  const quality = qualityReport(derivation);
  if (isInvalid || rows === undefined || after === undefined || quality === undefined)
    return { why: ['it is invalid'] };
  const cells = cellsOf(rows, left, right);
  if (cells !== undefined && separatingEntries([...cells.values()]).groups > 1)
    return { why: ['the rules of the spec leave the new combinations out'] };
  return { after, quality, edited: laid };
}

function sizeOf({ expectation }: Derivation): PlanSize | undefined {
  return (
    expectation && {
      rows: expectation.plan.rows,
      drafts: expectation.membership.count('draft'),
      essays: expectation.membership.count('essay'),
      evaluations: expectation.membership.count('evaluation'),
    }
  );
}

function levelText(level: Level | undefined): string {
  return level === undefined ? '' : text(level.value);
}

function cellKey(left: string, right: string): string {
  return JSON.stringify([left, right]);
}
