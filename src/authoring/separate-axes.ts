import { examine } from '../checks/run-checks.ts';
import type { RowSet } from '../compile/row-set.ts';
import { derive, planSize } from '../derive.ts';
import type { BindingRule, Level } from '../design/design.ts';
import { isBinding, membersOf } from '../design/rule-members.ts';
import type { Code } from '../findings/codes.ts';
import { readFields } from '../plan/read-fields.ts';
import { text } from '../python/text.ts';
import { countGroups } from '../quality/connected-levels.ts';
import { type QualityReport, qualityReport } from '../quality/quality-report.ts';
import { type Allows, crossed, separatingEntries } from '../quality/separating-entries.ts';
import { WrittenTies } from '../quality/written-ties.ts';
import type { CohortSpec, Repository } from '../repository.ts';
import { type PlanSize, STAGES } from '../result.ts';
import { OverlayTree } from '../source/overlay-tree.ts';
import { Sources } from '../source/sources.ts';
import { type AddedEntries, addedEntries } from './added-entries.ts';

/** How to separate two axes, or why there is nothing to propose. */
export type Separation =
  /** The cohort has no rows. */
  | { readonly kind: 'invalid' }
  | { readonly kind: 'unknown-axis'; readonly axis: string; readonly axes: readonly string[] }
  /** Nothing can be added: `limits` remain whatever combinations of the two axes are added. */
  | {
      readonly kind: 'apart';
      readonly limits: readonly AxisLimit[];
      /** Set if the spec separates them, but this curated selection does not. */
      readonly selection?: string;
    }
  /** The author tied them, so they are one axis until the tie is removed. */
  /** The axis has one level, so there is no effect to separate. */
  | { readonly kind: 'constant'; readonly axis: string }
  | { readonly kind: 'tied'; readonly tie: string | undefined }
  /** No pair or tuple names both, or its list has a form that cannot be extended. */
  | { readonly kind: 'no-list' }
  /** With the added combinations, the spec is invalid, loses generations, or still does not separate them. */
  | { readonly kind: 'unproven'; readonly why: readonly string[] }
  | Separated;

/** The reasons why an axis cannot be separated, whatever combinations of the two axes there are. */
export interface AxisLimit {
  readonly axis: string;
  /** Other axes that always change with it. */
  readonly together: readonly string[];
  /** Degrees of freedom of its effect, and how many of them can be separated from all other axes. */
  readonly possible: number;
  readonly estimable: number;
}

export interface Separated {
  readonly kind: 'separated';
  readonly rule: {
    readonly kind: BindingRule['kind'];
    readonly name: string;
    readonly axes: readonly string[];
  };
  /** The combinations to add, as text, in the order of the rule's axes. */
  readonly entries: readonly (readonly string[])[];
  /** The smallest number of combinations that separates the axes. */
  readonly fewest: number;
  /**
   * Number of leading {@link entries} that separate the two from each other; the rest separates them from other axes.
   */
  readonly apart: number;
  /** The other axes of the rule from which the edit separates the two axes. */
  readonly others: readonly string[];
  readonly edit: AddedEntries;
  readonly before: PlanSize;
  readonly after: PlanSize;
  /** The report on the spec with the edit. */
  readonly quality: QualityReport;
  /** The remaining limits that prevent one of the two from being separated from other axes. */
  readonly limits: readonly AxisLimit[];
  /** The repository with the edit. */
  readonly edited: Repository;
}

/**
 * Proposes combinations that make the main effects of two axes distinguishable from each other, and from the other axes
 * of the same rule, as an edit of its list. Deriving the cohort with the edit proves it. What axes of other rules, or a
 * curated selection, still confound is returned as limits. The proof leaves out a selection, which says nothing about
 * the spec.
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
  const before = derivation.expectation && planSize(derivation.expectation);
  if (found.isInvalid || design === undefined || rows === undefined || before === undefined)
    return { kind: 'invalid' };
  const names = rows.columns.map(({ name }) => text(name));
  for (const axis of [left, right])
    if (!names.includes(axis)) return { kind: 'unknown-axis', axis, axes: names };
  for (const axis of [left, right]) if (isConstant(rows, axis)) return { kind: 'constant', axis };
  const ties = new WrittenTies(design, rows);
  if (ties.areTied([left, right])) return { kind: 'tied', tie: ties.tieOf([left, right]) };
  const cells = cellsOf(rows, left, right);
  const areConnected = cells === undefined || groupsIn(cells) < 2;
  const limits = limitsOf(qualityReport(derivation), [left, right], ties);
  if (areConnected && limits.length === 0) return apartBySpec(repository, cohort, [left, right], ties);
  // An axis that is tied to a member of the rule, or whose tie is the member, varies with it.
  const memberFor = (axis: string, members: readonly string[]): string | undefined =>
    members.find((member) => member === axis) ??
    members.find((member) => ties.areTied([member, axis]) || ties.tieOf([member, axis]) !== undefined);
  const rule = design.rules.find(
    (other): other is BindingRule =>
      isBinding(other) && [left, right].every((axis) => memberFor(axis, namesOf(other)) !== undefined),
  );
  const nothing: Separation = areConnected ? { kind: 'apart', limits } : { kind: 'no-list' };
  if (rule === undefined) return nothing;
  const axes = namesOf(rule);
  const [at, to] = [left, right].map((axis) => axes.indexOf(memberFor(axis, axes) ?? '')) as [number, number];
  // Entries that a subset or a balance removes do not connect anything.
  const entries = rule.entries
    .map(({ values }) => values)
    .filter(
      (levels) => cells === undefined || cells.has(cellKey(levelText(levels[at]), levelText(levels[to]))),
    );
  const texts = entries.map((levels) => levels.map(levelText));
  const read = new Set(readFields(rows).flatMap((field) => field.read.map(({ name }) => name)));
  const others = axes.flatMap((axis, place) =>
    place !== at && place !== to && read.has(axis) && new Set(texts.map((entry) => entry[place])).size > 1
      ? [place]
      : [],
  );
  const places = laterFirst(axes, rows, [Math.max(at, to), Math.min(at, to)]);
  const allows = keepsEssays(axes, rows);
  let why: readonly string[] = [];
  const ways = places.map((place) => {
    const other = place === at ? to : at;
    const order = laterFirst(axes, rows, [place, other, ...others]);
    return separatingEntries(texts, [place, other], others, order, allows);
  });
  const [first] = ways;
  if (first === undefined || first.fewest.length === 0) return nothing;
  // With the fewest combinations, the cohort may be invalid: they may collapse essays, or break a balance that the spec
  // requires.
  for (const way of ['fewest', 'apart', 'even'] as const) {
    for (const separating of ways) {
      const { fewest, apart, even } = separating;
      const crossings = { fewest, apart: apart < fewest.length ? fewest.slice(0, apart) : [], even }[way];
      const added = crossings.map((crossing) => crossed(entries, crossing));
      if (added.length === 0) continue;
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
        fewest: way === 'fewest' ? first.fewest.length : first.apart,
        apart: way === 'fewest' ? apart : added.length,
        others: others.map((place) => axes[place] ?? ''),
        edit,
        before,
        ...proof,
        limits: limitsOf(proof.quality, [left, right], ties),
      };
    }
  }
  return { kind: 'unproven', why };
}

/**
 * Whether a new combination loses no essay: essays of the same draft and template by another model have the same id.
 * Only axes of the same rule matter, since all others are crossed with them.
 */
function keepsEssays(axes: readonly string[], rows: RowSet): Allows {
  const places = (isRead: (field: string) => boolean): number[] => {
    const names = readFields(rows).flatMap(({ name, read }) =>
      isRead(name) ? read.map((one) => one.name) : [],
    );
    return axes.flatMap((axis, place) => (names.includes(axis) ? [place] : []));
  };
  const models = places((field) => field === 'essay_llm');
  const essay = places((field) => field !== 'essay_llm' && !field.startsWith('evaluation'));
  return (entry, known) =>
    models.every((model) =>
      known.every(
        (other) => entry[model] === other[model] || essay.some((place) => entry[place] !== other[place]),
      ),
    );
}

/**
 * The axes whose level a new combination should change, cheapest first: those of later stages, since the drafts and
 * essays of the original combination already exist.
 */
function laterFirst(axes: readonly string[], rows: RowSet, places: readonly number[]): readonly number[] {
  const stages = new Map(
    readFields(rows).flatMap(({ name, read }) =>
      read.map(({ name: column }) => [column, STAGES.findIndex((stage) => name.startsWith(stage))] as const),
    ),
  );
  const stageOf = (place: number): number => stages.get(axes[place] ?? '') ?? -1;
  return [...places].sort((one, other) => stageOf(other) - stageOf(one));
}

/** The spec separates the two, but a curated selection may not. */
function apartBySpec(
  repository: Repository,
  cohort: CohortSpec,
  axes: readonly string[],
  ties: WrittenTies,
): Separation {
  const { selection } = repository;
  if (selection === undefined || selection === 'invalid') return { kind: 'apart', limits: [] };
  const limits = limitsOf(qualityReport(derive(repository, cohort)), axes, ties);
  return { kind: 'apart', limits, ...(limits.length === 0 ? {} : { selection: selection.path }) };
}

function limitsOf(
  quality: QualityReport | undefined,
  axes: readonly string[],
  ties: WrittenTies,
): readonly AxisLimit[] {
  if (quality === undefined) return [];
  return axes.flatMap((axis) => {
    const factors = quality.together.find((one) => one.factors.includes(axis))?.factors ?? [axis];
    // Axes that the author tied together count as one.
    const together = factors.filter((other) => !ties.areTied([axis, other]));
    // The first of several axes that always change together represents all of them.
    const effect = quality.mainEffects.find(({ factor }) => factors.includes(factor));
    if (effect === undefined || (together.length === 0 && effect.estimable === effect.possible)) return [];
    const { possible, estimable } = effect;
    return [{ axis, together, possible, estimable }];
  });
}

function namesOf(rule: BindingRule): readonly string[] {
  return membersOf(rule).map((member) => member?.text ?? '');
}

function groupsIn(cells: ReadonlyMap<string, readonly [string, string]>): number {
  return countGroups([...cells.values()]);
}

function isConstant(rows: RowSet, axis: string): boolean {
  const column = rows.columns.findIndex(({ name }) => text(name) === axis);
  const size = rows.dimensions[rows.dimensionOf(column)]?.size ?? 0;
  const first = text(rows.valueAt(column, 0));
  for (let level = 1; level < size; level++) if (text(rows.valueAt(column, level)) !== first) return false;
  return true;
}

/** The combinations of two columns that occur; `undefined` if they are fully crossed. */
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

/** Derives the cohort with the edit. This is proof if the axes are separated and there are no new findings. */
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
  const after = derivation.expectation && planSize(derivation.expectation);
  const quality = qualityReport(derivation);
  if (isInvalid || rows === undefined || after === undefined || quality === undefined)
    return { why: ['it is invalid'] };
  const cells = cellsOf(rows, left, right);
  if (cells !== undefined && groupsIn(cells) > 1)
    return { why: ['the rules of the spec leave the new combinations out'] };
  return { after, quality, edited: laid };
}

function levelText(level: Level | undefined): string {
  return level === undefined ? '' : text(level.value);
}

function cellKey(left: string, right: string): string {
  return JSON.stringify([left, right]);
}
