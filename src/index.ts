/**
 * The cohort-ci library: the steps of a check as typed functions. Only {@link DiskTree}, {@link findSpecs} and
 * {@link writeFiles} access the disk; the others read through a {@link FileTree} and report findings as plain data.
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

export type { AxisCatalog, AxisCatalogs } from './catalog/axis-catalog.ts';
export { checkCohort, type ExpectedCohort, expectCohort } from './check-cohort.ts';
export { type CheckOptions, checkRepository } from './check-repository.ts';
export { type Examination, examine } from './checks/run-checks.ts';
export type { Compilation, RuleStep } from './compile/compilation.ts';
export { type CompileOptions, compileDesign, DEFAULT_MAX_ROWS } from './compile/compile-design.ts';
export type { Column } from './compile/expand.ts';
export type { Problem } from './compile/problem.ts';
export type { RowSet } from './compile/row-set.ts';
export { csvRows, jsonlRows } from './compile/row-text.ts';
export { type Derivation, derive, deriveSpec, type Expectation, type SpecInput } from './derive.ts';
export type { Axis, Design, Include, Level, Rule } from './design/design.ts';
export { loadDesign } from './design/load-design.ts';
export { DiskTree } from './disk/disk-tree.ts';
export { findSpecs } from './disk/find-specs.ts';
export { writeFiles } from './disk/write-files.ts';
export { type ExpectedFile, regenerateCohort } from './drift/regenerate-cohort.ts';
export { CATALOGUE, type Code, isCode } from './findings/codes.ts';
export { Collector } from './findings/collector.ts';
export type { Diagnostic, Place, Related, Severity } from './findings/diagnostic.ts';
export type { Edit, Fix } from './findings/fix.ts';
export { type Fixed, type FixedFile, type FixOptions, fixRepository } from './fixes/fix-repository.ts';
export type { Manifest } from './outputs/manifest.ts';
export type { Membership } from './outputs/membership.ts';
export type { DesignView } from './overview/design-view.ts';
export { type LegacyOptions, type LegacyScan, scanLegacy } from './overview/legacy/scan-legacy.ts';
export { type RepositoryStatus, repositoryStatus, type StatusOptions } from './overview/repository-status.ts';
export { viewDesign } from './overview/view-design.ts';
export { viewDesigns } from './overview/view-designs.ts';
export type { Generation } from './plan/generation.ts';
export { generationId, signaturePart } from './plan/generation-id.ts';
export type { Plan } from './plan/plan.ts';
export { repr, text } from './python/text.ts';
export type { Scalar, Value } from './python/value.ts';
export { type Annotation, annotations } from './report/annotations.ts';
export { renderDesignJson } from './report/json/json-design.ts';
export { renderJson } from './report/json/json-report.ts';
export { renderJunit } from './report/junit.ts';
export { renderSarif } from './report/sarif.ts';
export { renderDesign } from './report/show.ts';
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
export type { FileRead, FileTree } from './source/file-tree.ts';
export { LineIndex, type Position } from './source/line-index.ts';
export { SourceFile } from './source/source-file.ts';
export { Sources } from './source/sources.ts';
export type { Span } from './source/span.ts';
