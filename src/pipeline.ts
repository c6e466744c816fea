import { axisCatalog } from './catalog/axis-catalog.ts';
import { templateModes } from './catalog/template-modes.ts';
import { compileAndCheck } from './checks/compile-and-check.ts';
import { placeKey, refusedPlaces } from './checks/place-key.ts';
import { plannedIds } from './checks/planned-ids.ts';
import { reportDesignTraps, reportPlanTraps } from './checks/report-traps.ts';
import { runChecks } from './checks/run-checks.ts';
import { settleClaims } from './checks/settle-claims.ts';
import { unruledLevels } from './checks/unruled-levels.ts';
import type { RowSet } from './compile/row-set.ts';
import type { Ruled } from './derivation.ts';
import type { Design } from './design/design.ts';
import { loadDesign } from './design/load-design.ts';
import { showText } from './design/show.ts';
import { Collector } from './findings/collector.ts';
import { atFile, atSpan } from './findings/diagnostic.ts';
import { compareManifest } from './outputs/compare-manifest.ts';
import { compareMembership } from './outputs/compare-membership.ts';
import { compareMetadata } from './outputs/compare-metadata.ts';
import { compareSelection } from './outputs/compare-selection.ts';
import { CONFLICT } from './outputs/form.ts';
import { type Manifest, manifestOf, manifestText } from './outputs/manifest.ts';
import { ListedMembership, type Membership, PlannedMembership } from './outputs/membership.ts';
import { metadataText } from './outputs/metadata-text.ts';
import { MEND, reportDrift } from './outputs/report-drift.ts';
import { applySelection, checkSelection, type SelectionFrame } from './plan/apply-selection.ts';
import { assignIds } from './plan/assign-ids.ts';
import { ExistingGenerations } from './plan/existing-generations.ts';
import { reportUnnamedFields } from './plan/missing-fields.ts';
import type { Plan } from './plan/plan.ts';
import { planCohort } from './plan/plan-cohort.ts';
import { fieldColumns, isFieldColumn } from './plan/plan-fields.ts';
import type { Selection } from './plan/selection.ts';
import { requireReadable, UnreadableFile } from './plan/unreadable-file.ts';
import { usedTexts } from './plan/used-texts.ts';
import type { CohortSpec, Repository } from './repository.ts';
import {
  type CohortResult,
  type OutputComparison,
  type OutputStatus,
  type PlanSize,
  type SelectionSize,
  STAGES,
  type Stage,
} from './result.ts';
import { cohortFiles } from './source/cohort-files.ts';
import type { FileTree } from './source/file-tree.ts';

/** What a cohort's files should be, derived from its spec, the catalogs and the committed generations. */
export interface Expectation {
  readonly plan: Plan;
  readonly manifest: Manifest;
  readonly membership: Membership;
  /** Present when a curated selection narrows the cohort. */
  readonly selection?: SelectionSize;
  /** A template's generator mode, by stage; `llm` where a template is not there. */
  readonly modes: Readonly<Record<Stage, ReadonlyMap<string, string>>>;
  readonly selectionFrame: SelectionFrame;
}

/**
 * Derives a cohort end to end: load → compile → plan → check against catalogs → ids → outputs. Every fault is reported;
 * a phase whose input was refused does not run.
 *
 * Throws an UnreadableFile, or what the tree throws, when the machine keeps a file from us.
 */
export function expectCohort(
  repository: Repository,
  cohort: CohortSpec,
  collector: Collector,
): Expectation | undefined {
  const expectation = deriveCohort(repository, cohort, collector);
  if (expectation === undefined) reportSelectionOfRefused(repository, collector);
  return expectation;
}

function deriveCohort(
  repository: Repository,
  cohort: CohortSpec,
  collector: Collector,
): Expectation | undefined {
  const { sources, catalogs, options, runtime, selection, existing } = repository;
  const opened = sources.open(cohort.specPath);
  if (opened.kind === 'unreadable') requireReadable(cohort.specPath, opened);
  reportRivals(cohort, collector);
  const design = loadDesign(sources, cohort.specPath, options.dialect, collector);
  if (design === undefined) return undefined;
  const { ruled, rows } = compileAndCheck(design, collector, {
    catalogs: (axis) => axisCatalog(catalogs, axis),
    isPlanned: isFieldColumn,
    aliasesOf: fieldColumns,
    ...(options.maxRows === undefined ? {} : { maxRows: options.maxRows }),
  });
  if (rows === undefined) {
    settleClaims(unruledLevels.find(ruled), collector);
    reportRestOfRefused(cohort, ruled, repository, collector);
    return undefined;
  }
  const plan = planCohort(rows, design, collector);
  settleClaims(plan ? plannedIds.find({ ...ruled, rows, plan }) : unruledLevels.find(ruled), collector);
  // What is refused is no trap: errors come first.
  reportDesignTraps(ruled, rows, collector);
  if (plan === undefined) return undefined;
  checkEvaluations(cohort, plan, rows, design, collector);
  reportPlanTraps(ruled, rows, plan, collector);
  const { tables } = catalogs;
  if (tables === undefined || collector.errorCount > 0 || selection === 'refused') {
    reportIdTrapsOfRefused(ruled, rows, plan, repository, collector);
    return undefined;
  }

  const ids = assignIds(plan, existing, collector);
  if (ids === undefined) return undefined;
  const replication = tables.replication.map(({ stage, count }) => [stage, count] as const);
  const manifest = manifestOf(plan, replication);
  const frame: SelectionFrame = {
    essayTemplates: manifest.templates.essay,
    evaluationTemplates: manifest.templates.evaluation,
    evaluationModels: manifest.llms.evaluation,
    essayCount: countOf('essay'),
    evaluationCount: countOf('evaluation'),
  };
  const selected = selection && applySelection(selection, frame, existing, sources, collector);
  if (selection !== undefined && selected === undefined) return undefined;
  const modes = {
    draft: templateModes(tables.templates.draft, runtime, manifest.templates.draft),
    essay: templateModes(tables.templates.essay, runtime, manifest.templates.essay),
    evaluation: templateModes(tables.templates.evaluation, runtime, manifest.templates.evaluation),
  };
  if (selection === undefined)
    runChecks('ids', { ...ruled, rows, plan, ids, existing, essayModes: modes.essay }, collector);
  const planned = new PlannedMembership(plan, ids);
  return {
    plan,
    manifest,
    membership: selected ? new ListedMembership(selected) : planned,
    ...(selection === undefined ? {} : { selection: selectionSize(selection, planned) }),
    modes,
    selectionFrame: frame,
  };

  function countOf(stage: string): number {
    return Number(replication.find(([name]) => name === stage)?.[1] ?? 1n);
  }
}

/** What is selected hangs on committed metadata, not on the cohort: it is looked at even when the cohort is refused. */
function reportSelectionOfRefused({ selection, existing, sources }: Repository, collector: Collector): void {
  if (selection === undefined || selection === 'refused') return;
  try {
    checkSelection(selection, existing, sources, collector);
  } catch (error) {
    // Metadata that the machine keeps from us says nothing, and the cohort stays refused.
    if (!(error instanceof UnreadableFile)) throw error;
  }
}

function selectionSize({ path, stage, ids }: Selection, planned: Membership): SelectionSize {
  const listed = new Set(ids.map(({ id }) => id));
  const both = [...listed].filter((id) => planned.has(stage, id)).length;
  return { path, stage, listed: listed.size, planned: planned.count(stage), both };
}

/** Two specs would overwrite each other's outputs for ever; neither can be told to be the right one. */
function reportRivals({ id, specPath, rivals = [] }: CohortSpec, collector: Collector): void {
  const [first] = rivals;
  if (first === undefined) return;
  collector.add(
    'spec/same-cohort',
    atFile(specPath),
    `cohort ${showText(id)} has another spec: ${showText(first)}`,
    {
      hint: 'keep one spec for each cohort, or name only one of them with the spec patterns',
      related: rivals.map((path) => ({ at: atFile(path), message: 'the same cohort' })),
    },
  );
}

/**
 * What is wrong besides with a design that was refused. One that compiles but for ids that the catalogs lack has rows all
 * the same: a misspelt level is no reason to keep silent about what is wrong elsewhere.
 */
function reportRestOfRefused(
  cohort: CohortSpec,
  ruled: Ruled,
  repository: Repository,
  collector: Collector,
): void {
  const { design } = ruled;
  const { rows: sound, rowsDespiteErrors: rows } = ruled.compilation;
  const refused = refusedPlaces(collector);
  const inPlan = new Collector();
  const plan = rows && planCohort(rows, design, inPlan);
  if (sound === undefined) reportUnnamedFields(design, (at) => refused.has(placeKey(at)), collector);
  else
    for (const found of inPlan.sorted())
      if (found.at.kind !== 'span' || !refused.has(placeKey(found.at.span))) collector.push(found);
  reportDesignTraps(ruled, rows, collector);
  if (!rows || !plan) return;
  if (sound && design.axes.some(({ levels }) => levels.length === 0))
    checkEvaluations(cohort, plan, rows, design, collector);
  reportPlanTraps(ruled, rows, plan, collector);
  reportIdTrapsOfRefused(ruled, rows, plan, repository, collector);
}

/** Which entries get one id is seen in the plan alone, whatever it is refused for; committed metadata is left alone. */
function reportIdTrapsOfRefused(
  ruled: Ruled,
  rows: RowSet,
  plan: Plan,
  { catalogs, layout, runtime, selection }: Repository,
  collector: Collector,
): void {
  if (selection !== undefined) return;
  const existing = new ExistingGenerations(NO_FILES, layout);
  const ids = assignIds(plan, existing, new Collector());
  if (ids === undefined) return;
  const { tables } = catalogs;
  const templates = usedTexts(plan.essayTemplates, plan.essays.template);
  const essayModes = tables ? templateModes(tables.templates.essay, runtime, templates) : new Map();
  runChecks('ids', { ...ruled, catalogs: undefined, rows, plan, ids, existing, essayModes }, collector);
}

const NO_FILES: FileTree = { read: () => ({ kind: 'missing' }), exists: () => false, list: () => [] };

/** A cohort without evaluations: refused, or accepted as an empty one. */
function checkEvaluations(
  cohort: CohortSpec,
  plan: Plan,
  rows: RowSet,
  design: Design,
  collector: Collector,
): void {
  if (plan.evaluations.count > 0) return;
  const empty = rows.columns.flatMap(({ name }, column) =>
    name.kind === 'str' && rows.dimensions[rows.dimensionOf(column)]?.size === 0 ? [name.value] : [],
  );
  const why =
    empty.length > 0
      ? `${empty.join(', ')} ${empty.length === 1 ? 'has' : 'have'} no level`
      : 'the spec makes no row';
  const axes = design.axes.filter((other) => other.levels.length === 0);
  for (const at of axes.length > 0 ? axes.map((axis) => axis.at) : [design.axesAt]) {
    if (design.runtime.emptyCohort === 'refused')
      collector.add(
        'plan/no-evaluations',
        atSpan(at),
        `cohort ${showText(cohort.id)} plans no evaluation: ${why}`,
        { hint: 'give it at least one level' },
      );
    else
      collector.add('plan/empty', atSpan(at), `cohort ${showText(cohort.id)} is empty: ${why}`, {
        hint: 'give it at least one level, unless an empty cohort is meant',
      });
  }
}

/** Checks one cohort: derives what it should be and compares that with what is committed. Throws what the tree throws. */
export function checkCohort(repository: Repository, cohort: CohortSpec): CohortResult {
  const collector = new Collector();
  const base = { id: cohort.id, specPath: cohort.specPath };
  let expectation: Expectation | undefined;
  try {
    expectation = expectCohort(repository, cohort, collector);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { ...base, state: 'unchecked', diagnostics: collector.sorted(), failure: error.message };
  }
  if (expectation === undefined) return { ...base, state: 'invalid', diagnostics: collector.sorted() };
  const plan: PlanSize = {
    rows: expectation.plan.rows,
    drafts: expectation.membership.count('draft'),
    essays: expectation.membership.count('essay'),
    evaluations: expectation.membership.count('evaluation'),
  };
  const sizes = { plan, ...(expectation.selection ? { selection: expectation.selection } : {}) };
  let outputs: OutputComparison | undefined;
  try {
    if (cohort.folder !== undefined)
      outputs = compareOutputs(repository, cohort, cohort.folder, expectation, collector);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { ...base, state: 'unchecked', ...sizes, diagnostics: collector.sorted(), failure: error.message };
  }
  if (outputs !== undefined) reportDrift(cohort.id, outputs, repository.selection !== undefined, collector);
  const drifted =
    outputs !== undefined &&
    [outputs.manifest, outputs.membership, outputs.metadata].some(
      ({ status }) => status !== 'same' && status !== 'uncommitted',
    );
  return {
    ...base,
    state: drifted ? 'drifted' : 'clean',
    ...sizes,
    diagnostics: collector.sorted(),
    ...(outputs ? { outputs } : {}),
  };
}

/** The result of a cohort whose check failed: neither clean nor drift. Of a bug of ours it says so. */
export function uncheckedCohort({ id, specPath }: CohortSpec, error: unknown): CohortResult {
  return { id, specPath, state: 'unchecked', diagnostics: [], failure: failureText(error) };
}

/** Errors that are no bug of ours, by name: their classes belong to the edges. */
const NOT_OURS = new Set(['EnvironmentFailure', 'UnreadableFile', 'DeadlineReached']);

/** One sentence on what stopped the work on a cohort. */
export function failureText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return NOT_OURS.has(error.name) ? error.message : `internal error: ${error.message}`;
}

function compareOutputs(
  repository: Repository,
  cohort: CohortSpec,
  folder: string,
  expectation: Expectation,
  collector: Collector,
): OutputComparison {
  const { committed, existing, selection, options } = repository;
  const { manifest: manifestPath, membership: membershipPath } = cohortFiles(folder);
  const manifest = compareFile(
    manifestPath,
    committed.manifest,
    { status: 'missing' as const, fields: [], form: [] },
    readBytes,
    (bytes) => {
      const drift = manifestDrift(repository, expectation, bytes);
      if (drift.extraCombo !== undefined) {
        collector.add(
          'drift/extra-combo',
          atFile(manifestPath),
          `the manifest also holds ${drift.extraCombo}, the runtime's own combination: no drift`,
          { hint: 'nothing need be done' },
        );
      }
      return drift;
    },
  );
  const membership = compareFile(
    membershipPath,
    committed.membership,
    { status: 'missing' as const, stages: [], reordered: false, form: [] },
    readPieces,
    (pieces) =>
      selection !== undefined && selection !== 'refused'
        ? compareSelection(selection, expectation.selectionFrame, pieces, existing)
        : compareMembership(expectation.membership, pieces),
  );
  // With a selection, what is newly allocated depends on the run: only what the committed membership lists can be missing.
  const { conflicted, ...metadata } =
    committed.metadata && selection === undefined
      ? compareMetadata(expectation.membership, cohort.id, existing)
      : { missing: [], stale: [], conflicted: [] };
  for (const path of conflicted)
    collector.add('file/merge-conflict', atFile(path), `the metadata holds ${CONFLICT}`, { hint: MEND });
  const metadataStatus: OutputStatus = !committed.metadata
    ? 'uncommitted'
    : metadata.missing.length > 0
      ? 'missing'
      : 'same';
  return {
    manifest: { path: manifestPath, status: manifest.status, fields: manifest.fields, form: manifest.form },
    membership: { path: membershipPath, ...membership },
    metadata: { path: existing.root, status: metadataStatus, ...metadata },
  };

  function compareFile<
    Content,
    Drift extends { status: OutputStatus },
    Absent extends { status: OutputStatus },
  >(
    path: string,
    isCommitted: boolean,
    absent: Absent,
    read: (tree: FileTree, path: string) => Content | undefined,
    compare: (content: Content) => Drift,
  ): Drift | Absent | (Absent & { status: 'uncommitted' }) {
    const ignored = options.isIgnored?.(path) ?? false;
    if (!isCommitted || ignored) return { ...absent, status: 'uncommitted' };
    const content = readOutput(repository.sources.tree, path, read);
    return content === undefined ? absent : compare(content);
  }
}

/** A committed output; undefined when nothing stands there. Throws an UnreadableFile for what cannot be compared. */
function readOutput<Content>(
  tree: FileTree,
  path: string,
  read: (tree: FileTree, path: string) => Content | undefined,
): Content | undefined {
  const content = read(tree, path);
  if (content !== undefined) return content;
  const again = tree.read(path);
  if (again.kind !== 'missing') throw new UnreadableFile(path, again);
  return undefined;
}

function readBytes(tree: FileTree, path: string): Uint8Array | undefined {
  const read = tree.read(path);
  return read.kind === 'file' ? read.bytes : undefined;
}

/** A membership may be larger than any file that is read whole: thirty bytes an evaluation. */
function readPieces(tree: FileTree, path: string): Iterable<Uint8Array> | undefined {
  const read = tree.read(path);
  if (read.kind === 'too-large') return tree.pieces?.(path);
  return read.kind === 'file' ? [read.bytes] : undefined;
}

/** One file that regeneration writes. */
export interface ExpectedFile {
  readonly path: string;
  /** Pieces of the content, in order; to be gone through once. */
  readonly content: Iterable<Uint8Array>;
  /** Metadata that exists is never rewritten. */
  readonly onlyIfAbsent: boolean;
}

/**
 * The files that make a cohort's committed outputs what they should be; those that already are, are left out. Metadata
 * comes first and the membership last, so that it never names generations that are not there.
 *
 * Throws an UnreadableFile, before the first file, when what stands at an output cannot be read.
 */
export function* regenerateCohort(
  repository: Repository,
  cohort: CohortSpec,
  folder: string,
  expectation: Expectation,
): Iterable<ExpectedFile> {
  const { existing, sources, selection } = repository;
  const { manifest: manifestPath, membership: membershipPath } = cohortFiles(folder);
  // What cannot be read is not known to be wrong, and must not be replaced.
  const membership = readOutput(sources.tree, membershipPath, readPieces);
  const manifest = readOutput(sources.tree, manifestPath, readBytes);
  const encoder = new TextEncoder();
  // A selection is not allocated anew while the committed membership follows it: that would never come to an end.
  const selected =
    selection !== undefined && selection !== 'refused' && membership !== undefined
      ? compareSelection(selection, expectation.selectionFrame, membership, existing)
      : undefined;
  const follows =
    selected === undefined
      ? membership !== undefined && compareMembership(expectation.membership, membership).status === 'same'
      : selected.mended !== undefined;
  if (!follows || selection === undefined) {
    for (const stage of STAGES) {
      for (const generation of expectation.membership.generations(stage)) {
        const there = existing.metadata(stage, generation.id);
        if (there.kind !== 'missing') continue;
        const mode = expectation.modes[stage].get(generation.template) ?? 'llm';
        yield {
          path: existing.metadataPath(stage, generation.id),
          content: [encoder.encode(metadataText(generation, cohort.id, mode))],
          onlyIfAbsent: there.conflicted !== true,
        };
      }
    }
  }
  if (manifest === undefined || manifestDrift(repository, expectation, manifest).status !== 'same') {
    yield {
      path: manifestPath,
      content: [encoder.encode(manifestText(expectation.manifest))],
      onlyIfAbsent: false,
    };
  }
  if (selected?.mended !== undefined) {
    if (selected.status !== 'same')
      yield { path: membershipPath, content: [selected.mended], onlyIfAbsent: false };
  } else if (!follows) {
    yield { path: membershipPath, content: expectation.membership.chunks(), onlyIfAbsent: false };
  }
}

/** Manifests may hold the runtime's own combination; it must be known to be let pass. */
function manifestDrift(repository: Repository, expectation: Expectation, committed: Uint8Array) {
  const { catalogs, runtime } = repository;
  const knowsCombo = runtime.addsContentCombo
    ? (combo: string) => catalogs.lookup('combo_id')?.ids.has(combo) ?? false
    : undefined;
  return compareManifest(expectation.manifest, committed, knowsCombo);
}
