import { atSpan, type Diagnostic, type Place } from '../../findings/diagnostic.ts';
import type { Fix } from '../../findings/fix.ts';
import { textOf } from '../../findings/text.ts';
import type { JsonPart } from '../../result/part-schema.ts';
import type { JsonReport } from '../../result/report-schema.ts';
import type { CheckResult, CohortResult, GenerationList, OutputComparison } from '../../result.ts';
import { codeCounts } from '../code-counts.ts';
import { docsText } from '../docs-link.ts';
import { type Point, Positions } from '../positions.ts';
import { countBesideDrift, type countSeverities, tally } from '../tally.ts';
import { jsonText } from './json-text.ts';

/** The workflow run that writes a report. */
export type Run = NonNullable<JsonReport['run']>;

export interface JsonOptions {
  /** URL of the page of codes. */
  readonly docsBase?: string;
  readonly run?: Run;
  /** How the checked change alters its own check. */
  readonly announcements?: JsonReport['announcements'];
  /** Additional content for the report of a part of a check. */
  readonly part?: JsonPart;
}

type JsonCohort = JsonReport['cohorts'][number];
type JsonDiagnostic = JsonReport['diagnostics'][number];
type JsonLocation = JsonDiagnostic['location'];
type JsonOutputs = NonNullable<JsonCohort['outputs']>;

/** The result as JSON, with the shape and key order that `result/report-schema.ts` documents. Ends with a newline. */
export function renderJson(result: CheckResult, options: JsonOptions = {}): string {
  return jsonText(jsonReport(result, options));
}

/** The same as plain data. */
export function jsonReport(result: CheckResult, options: JsonOptions = {}): JsonReport {
  const counts = tally(result);
  const { dialect, dataRoot, patterns, cohorts, diagnostics, account } = jsonResult(
    result,
    options.docsBase,
    options.part !== undefined,
  );
  return {
    schemaVersion: 1,
    tool: { name: 'cohort-ci', version: result.version },
    run: options.run ?? null,
    dialect,
    dataRoot,
    patterns,
    counts: {
      cohorts: counts.isSearched ? counts.cohorts : null,
      clean: counts.states.clean,
      drifted: counts.states.drifted,
      invalid: counts.states.invalid,
      unchecked: counts.states.unchecked,
      ...severitiesOf(counts.besideDrift),
      codes: codeCounts(result).map((one) => ({ ...one })),
    },
    cohorts,
    diagnostics,
    account,
    announcements: options.announcements ?? null,
    part: options.part ?? null,
  };
}

/**
 * The findings and results, without the report's own metadata.
 *
 * @param isPart - Whether another job will compare the findings.
 */
export function jsonResult(
  result: CheckResult,
  docsBase: string | undefined,
  isPart: boolean,
): Pick<JsonReport, 'dialect' | 'dataRoot' | 'patterns' | 'cohorts' | 'diagnostics' | 'account'> {
  const positions = new Positions(result.sources);
  const diagnostics = (all: readonly Diagnostic[]) =>
    all.map((one) => diagnosticOf(one, positions, docsBase, isPart));
  return {
    dialect: result.dialect,
    dataRoot: result.dataRoot,
    patterns: [...result.patterns],
    cohorts: result.cohorts.map((cohort) => cohortOf(cohort, diagnostics(cohort.diagnostics))),
    diagnostics: diagnostics(result.diagnostics),
    account: result.account.map(({ kind, disposition, reason, paths }) => ({
      kind,
      disposition,
      reason: reason === undefined ? null : textOf(reason),
      paths: [...paths],
    })),
  };
}

function cohortOf(cohort: CohortResult, diagnostics: JsonDiagnostic[]): JsonCohort {
  const { plan, selection } = cohort;
  return {
    id: cohort.id,
    specPath: cohort.specPath,
    state: cohort.state,
    ...(cohort.isDriftAccepted ? { isDriftAccepted: true } : {}),
    failure: cohort.failure === undefined ? null : textOf(cohort.failure),
    plan: plan
      ? { rows: plan.rows, drafts: plan.drafts, essays: plan.essays, evaluations: plan.evaluations }
      : null,
    selection: selection
      ? {
          path: selection.path,
          stage: selection.stage,
          listed: selection.listed,
          planned: selection.planned,
          both: selection.both,
        }
      : null,
    counts: severitiesOf(countBesideDrift(cohort.diagnostics)),
    diagnostics,
    outputs: cohort.outputs ? outputsOf(cohort.outputs) : null,
  };
}

function diagnosticOf(
  diagnostic: Diagnostic,
  positions: Positions,
  docsBase: string | undefined,
  isPart: boolean,
): JsonDiagnostic {
  const namesOf = ({ names }: Pick<Diagnostic, 'names'>) => (isPart && names ? { names: [...names] } : {});
  return {
    code: diagnostic.code,
    severity: diagnostic.severity,
    message: textOf(diagnostic.message),
    hint: diagnostic.hint === undefined ? null : textOf(diagnostic.hint),
    location: locationOf(diagnostic.at, positions),
    related: (diagnostic.related ?? []).map(({ message, at }) => ({
      message: textOf(message),
      location: locationOf(at, positions),
    })),
    fix: fixOf(diagnostic.fix, positions),
    docs: docsText(diagnostic.code, docsBase),
    ...(diagnostic.parts
      ? {
          parts: diagnostic.parts.map((part) => ({
            code: part.code,
            message: textOf(part.message),
            ...(part.unlisted ? { unlisted: part.unlisted } : {}),
            ...namesOf(part),
          })),
        }
      : {}),
    ...(diagnostic.unlisted ? { unlisted: diagnostic.unlisted } : {}),
    ...namesOf(diagnostic),
  };
}

function fixOf(fix: Fix | undefined, positions: Positions): JsonDiagnostic['fix'] {
  if (fix === undefined) return null;
  const edits = fix.edits.map(({ at, newText }) => ({ ...positions.locate(atSpan(at)), text: newText }));
  const located = edits.flatMap(({ path, range, text }) =>
    range ? [{ path, start: pointOf(range.start), end: pointOf(range.end), text }] : [],
  );
  // An incomplete fix is no fix.
  if (located.length < edits.length) return null;
  return { safe: fix.safe, edits: located, rename: fix.rename ? { ...fix.rename } : null };
}

function locationOf(place: Place, positions: Positions): JsonLocation {
  const { path, range } = positions.locate(place);
  return {
    kind: range ? 'span' : place.kind === 'missing' ? 'missing' : 'file',
    path,
    start: range ? pointOf(range.start) : null,
    end: range ? pointOf(range.end) : null,
  };
}

function pointOf({ offset, line, column }: Point): NonNullable<JsonLocation['start']> {
  return { offset, line, column };
}

function severitiesOf(counts: ReturnType<typeof countSeverities>): JsonCohort['counts'] {
  return { errors: counts.error, warnings: counts.warning, notices: counts.notice };
}

function outputsOf({ manifest, membership, metadata }: OutputComparison): JsonOutputs {
  return {
    manifest: {
      path: manifest.path,
      status: manifest.status,
      form: [...manifest.form],
      fields: manifest.fields.map(({ field, added, removed }) => ({
        field,
        added: [...added],
        removed: [...removed],
      })),
      digest: manifest.digest ?? null,
    },
    membership: {
      path: membership.path,
      status: membership.status,
      form: [...membership.form],
      stages: membership.stages.map(({ stage, added, removed }) => ({
        stage,
        added: jsonGenerations(added),
        removed: jsonGenerations(removed),
      })),
      reordered: membership.reordered,
      digest: membership.digest ?? null,
    },
    metadata: {
      path: metadata.path,
      status: metadata.status,
      missing: metadata.missing.map(jsonGenerations),
      stale: metadata.stale.map(jsonGenerations),
    },
  };
}

export function jsonGenerations({
  stage,
  count,
  first,
  levels,
}: GenerationList): JsonOutputs['metadata']['missing'][number] {
  return { stage, count, first: [...first], levels: levels?.map((one) => [...one]) ?? null };
}
