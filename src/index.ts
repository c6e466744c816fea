/**
 * cohort-ci as a library: the steps of the check as typed functions. Nothing here touches the disk but {@link DiskTree};
 * everything else reads through the {@link FileTree} it is given, and reports findings as plain data.
 *
 * ```ts
 * import { checkRepository, cohortOf, DiskTree, findSpecs } from 'cohort-ci';
 *
 * const tree = new DiskTree('.');
 * const { paths } = await findSpecs(tree, 'data/cohorts/*\/spec/config.yaml');
 * const result = await checkRepository(tree, paths.map(cohortOf), { dialect: 'v1', dataRoot: 'data', patterns: [] });
 * ```
 *
 * @module
 */

export type { Manifest } from './artifacts/manifest.ts';
// Plans, memberships and ids.
export type { Membership } from './artifacts/membership.ts';
// The whole check, and its result.
export { type CheckOptions, checkRepository } from './check-repository.ts';
export type { Generation } from './cohort/generation.ts';
export { generationId, signaturePart } from './cohort/generation-id.ts';
export type { Plan } from './cohort/plan.ts';
export type { AxisCatalog, AxisCatalogs } from './compile/check-levels.ts';
// The language: load a spec, compile it to rows.
export { type CompileOptions, compileDesign, DEFAULT_MAX_ROWS } from './compile/compile-design.ts';
export type { Column } from './compile/expand.ts';
export type { RowSet } from './compile/row-set.ts';
export { csvRows, jsonlRows } from './compile/row-text.ts';
export type { Axis, Design, Include, Level, Rule } from './design/design.ts';
export { loadDesign } from './design/load-design.ts';
// Findings.
export { CATALOGUE, type Code, isCode } from './diagnostics/codes.ts';
export { Collector } from './diagnostics/collector.ts';
export type { Diagnostic, Place, Related, Severity } from './diagnostics/diagnostic.ts';
// A design at a glance, the state of all cohorts, and what is left of the time before specs.
export type { DesignView } from './insight/design-view.ts';
export { type LegacyOptions, type LegacyScan, scanLegacy } from './insight/legacy/scan-legacy.ts';
export { type RepositoryStatus, repositoryStatus, type StatusOptions } from './insight/repository-status.ts';
export { viewDesign } from './insight/view-design.ts';
export { viewDesigns } from './insight/view-designs.ts';
// Its steps: one repository, one cohort.
export {
  checkCohort,
  type Expectation,
  type ExpectedFile,
  expectCohort,
  regenerateCohort,
} from './pipeline.ts';
// Values as Python has them.
export { repr, text } from './python/text.ts';
export type { Scalar, Value } from './python/value.ts';
// Renderers of one result: each takes data and returns text.
export { type Annotation, annotations } from './report/annotations.ts';
export { renderJson } from './report/json.ts';
export { renderJunit } from './report/junit.ts';
export { renderSarif } from './report/sarif.ts';
export { renderDesign } from './report/show.ts';
export { designJson } from './report/show-json.ts';
export { cohortDesignMarkdown } from './report/show-markdown.ts';
export { renderStatus } from './report/status.ts';
export { statusJson } from './report/status-json.ts';
export { statusMarkdown } from './report/status-markdown.ts';
export { renderSummary } from './report/summary.ts';
export { renderTerminal } from './report/terminal.ts';
export {
  type CohortSpec,
  cohortOf,
  openRepository,
  type Repository,
  type RepositoryOptions,
} from './repository.ts';
export type {
  CheckResult,
  CohortResult,
  CohortState,
  Dialect,
  FieldDrift,
  GenerationList,
  OutputComparison,
  OutputStatus,
  PlanSize,
  SelectionSize,
  Stage,
  StageDrift,
} from './result.ts';
// Files with positions.
export type { FileRead, FileTree } from './source/file-tree.ts';
export { LineIndex, type Position } from './source/line-index.ts';
export { SourceFile } from './source/source-file.ts';
export { Sources } from './source/sources.ts';
export type { Span } from './source/span.ts';

// The edge that reads and writes a working tree.
export { DiskTree } from './workspace/disk-tree.ts';
export { findSpecs } from './workspace/find-specs.ts';
export { writeFiles } from './workspace/write-files.ts';
