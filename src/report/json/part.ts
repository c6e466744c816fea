import { createHash } from 'node:crypto';
import type { Change, CohortChange, SettingChange, WholeChange } from '../../change/change.ts';
import type { SharedEdit } from '../../change/shared-edit.ts';
import { type Code, isCode } from '../../findings/codes.ts';
import { type Diagnostic, type Place, placePath, type Severity } from '../../findings/diagnostic.ts';
import type { Fix } from '../../findings/fix.ts';
import type { DesignView } from '../../overview/design-view.ts';
import type { BudgetVerdict } from '../../prices/budget.ts';
import type { ChangeCost } from '../../prices/plan-cost.ts';
import type { JsonCohortChange } from '../../result/change-schema.ts';
import type { JsonDesign } from '../../result/design-schema.ts';
import { held } from '../../result/held.ts';
import type { JsonPart } from '../../result/part-schema.ts';
import type { JsonReport } from '../../result/report-schema.ts';
import { type CheckResult, checkResult } from '../../result.ts';
import { compareCodePoints } from '../../source/compare.ts';
import { SourceFile } from '../../source/source-file.ts';
import { VERSION } from '../../version.ts';
import { jsonAnnouncements } from './json-announcements.ts';
import { designFromJson, jsonDesign } from './json-design.ts';
import { jsonGenerations, jsonResult, type Run, renderJson } from './json-report.ts';
import { fromPlainText, plainText } from './plain-text.ts';

/** A part of a check, complete enough for another job to report it as if that job had run the check. */
export interface Part {
  readonly shard: { readonly index: number; readonly total: number };
  readonly run: Run;
  readonly asked: Asked;
  readonly head: CheckResult;
  /** Cohorts that drifted or that the change alters, by id; as many as there is room for. */
  readonly designs: ReadonlyMap<string, DesignView>;
  /** The change from base to head; absent if nothing is proposed. */
  readonly change?: PartOfChange;
}

export interface PartOfChange {
  readonly base?: { readonly commit: string; readonly result: CheckResult };
  readonly baseFailure?: string;
  readonly cohorts: readonly CohortChange[];
  /** The effects of the whole change; only in the first part. */
  readonly whole?: WholeChange;
  readonly firstOutputs?: Change['firstOutputs'];
  readonly settings?: readonly SettingChange[];
  readonly workflows: Change['workflows'];
  readonly sharedEdits?: readonly SharedEdit[];
  /** The cost of the whole change; only in the first part. */
  readonly price?: PriceOfChange;
  /** Existing findings that count with the severity that the settings of the change give them. */
  readonly tolerated: readonly Tolerated[];
}

/** The cost of a change, and the verdict of its base's budget. */
export interface PriceOfChange {
  readonly cost: ChangeCost;
  readonly budget: BudgetVerdict;
}

export interface Tolerated {
  /** The cohort that has the finding; absent for a finding of the repository. */
  readonly cohort?: string;
  /** Its `diagnosticKey`. */
  readonly finding: string;
  /** Absent if the finding is ignored. */
  readonly severity?: Severity;
}

/**
 * The properties that all jobs of one check have in common. The job that joins them uses it to verify that they belong
 * together and are complete.
 */
export interface Asked {
  /** The settings in force, by input name. */
  readonly settings: ReadonlyMap<string, string>;
  /** A hash of the spec paths of all parts together. */
  readonly cohorts: string;
}

/** A file that is not a report of a part of a check by this version. */
export class ReportError extends Error {
  override readonly name = 'ReportError';
}

/** Characters for the designs of one part. */
const DESIGNS_BUDGET = 200_000;

/** The report of a part of a check. It contains only those source files that findings of either side point into. */
export function renderPart(part: Part, docsBase?: string): string {
  const { shard, run, asked, head, designs, change } = part;
  const needed = new Set([...pathsOf(head), ...(change?.base ? pathsOf(change.base.result) : [])]);
  const sources = (result: CheckResult) =>
    [...result.sources.values()]
      .filter(({ path }) => needed.has(path))
      .map(({ path, text }) => ({ path, text }));
  const announced = change && jsonAnnouncements(change, undefined);
  const json: JsonPart = {
    shard: { index: shard.index, total: shard.total },
    settings: [...asked.settings].map(([name, value]) => ({ name, value })),
    cohortsHash: asked.cohorts,
    sources: sources(head),
    designs: within([...designs.values()].map(jsonDesign), DESIGNS_BUDGET),
    change: change
      ? {
          base: change.base
            ? {
                commit: change.base.commit,
                ...jsonResult(change.base.result, docsBase, true),
                sources: sources(change.base.result),
              }
            : null,
          baseFailure: change.baseFailure ?? null,
          cohorts: change.cohorts.map(jsonCohortChange),
          whole: change.whole === undefined ? null : plainText(change.whole),
          firstOutputs: [...(change.firstOutputs ?? [])],
          settings: announced?.settings ?? null,
          workflows: announced?.workflows ?? [],
          sharedEdits: change.sharedEdits?.map(jsonEdit) ?? null,
          price: change.price === undefined ? null : plainText(change.price),
          tolerated: change.tolerated.map(({ cohort, finding, severity }) => ({
            ...{ cohort: cohort ?? null, finding, severity: severity ?? null },
          })),
        }
      : null,
  };
  return renderJson(head, { run, part: json, ...(docsBase === undefined ? {} : { docsBase }) });
}

/** Reads what {@link renderPart} wrote. Throws a ReportError for anything else. Loads zod. */
export async function readPart(text: string, path: string): Promise<Part> {
  const report = await readReport(text, path);
  const { part, run, tool } = report;
  if (part === null) throw new ReportError(`${path} is the report of a whole check, not of a part of one`);
  if (tool.version !== VERSION)
    throw new ReportError(
      `${path} was written by version ${tool.version}, this is ${VERSION}: use one version for all jobs`,
    );
  const { change } = part;
  return {
    shard: part.shard,
    run: run ?? { commit: null, id: null, attempt: null },
    asked: {
      settings: new Map(part.settings.map(({ name, value }) => [name, value])),
      cohorts: part.cohortsHash,
    },
    head: resultFromJson({ ...report, sources: part.sources }, path),
    designs: new Map(part.designs.map((design) => [design.id, designFromJson(design)])),
    ...(change === null
      ? {}
      : {
          change: {
            ...(change.base === null
              ? {}
              : { base: { commit: change.base.commit, result: resultFromJson(change.base, path) } }),
            ...(change.baseFailure === null ? {} : { baseFailure: change.baseFailure }),
            cohorts: held(change.cohorts),
            ...(change.whole === null ? {} : { whole: wholeFromText(change.whole, path) }),
            ...(change.firstOutputs.length === 0 ? {} : { firstOutputs: change.firstOutputs }),
            ...(change.settings === null ? {} : { settings: held(change.settings) }),
            workflows: held(change.workflows),
            ...(change.sharedEdits === null ? {} : { sharedEdits: held(change.sharedEdits) }),
            ...(change.price === null ? {} : { price: priceFromText(change.price, path) }),
            tolerated: change.tolerated.map(({ cohort, finding, severity }) => ({
              finding,
              ...(cohort === null ? {} : { cohort }),
              ...(severity === null ? {} : { severity: severityFrom(severity, path) }),
            })),
          },
        }),
  };
}

function jsonEdit({
  path,
  hunks,
  more,
  includedBy,
  commit,
}: SharedEdit): NonNullable<NonNullable<JsonPart['change']>['sharedEdits']>[number] {
  return {
    ...{ path, more, commit: commit ? { ...commit, parents: [...commit.parents] } : null },
    includedBy: includedBy === undefined ? null : [...includedBy],
    hunks: hunks.map((hunk) => ({ ...hunk, removed: [...hunk.removed], added: [...hunk.added] })),
  };
}

/** Needs little validation, because only the same version is accepted. */
function priceFromText(text: string, path: string): PriceOfChange {
  try {
    const { cost, budget } = fromPlainText(text) as PriceOfChange;
    if (typeof cost.added.expected === 'bigint' && Array.isArray(budget.limits)) return { cost, budget };
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
  }
  throw new ReportError(`${path} is not a report: its price cannot be read`);
}

function wholeFromText(text: string, path: string): WholeChange {
  try {
    const whole = fromPlainText(text) as WholeChange;
    const { reasons, switched, reassigned, contested } = whole;
    if ([reasons, switched, reassigned, contested ?? []].every(Array.isArray))
      return { reasons, switched, reassigned, ...(contested === undefined ? {} : { contested }) };
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
  }
  throw new ReportError(`${path} is not a report: its reasons cannot be read`);
}

function severityFrom(text: string, path: string): Severity {
  if (text === 'error' || text === 'warning' || text === 'notice') return text;
  throw new ReportError(`${path} is not a report: there is no severity ${JSON.stringify(text)}`);
}

async function readReport(text: string, path: string): Promise<JsonReport> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new ReportError(`${path} is not JSON`);
  }
  const { reportSchema } = await import('../../result/report-schema.ts');
  const parsed = reportSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new ReportError(`${path} is not a report: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}

type JsonResult = ReturnType<typeof jsonResult> & Pick<JsonPart, 'sources'>;

function resultFromJson(json: JsonResult, path: string): CheckResult {
  const diagnostics = (all: JsonReport['diagnostics']) => all.map((one) => diagnosticFromJson(one, path));
  return checkResult({
    dialect: json.dialect,
    dataRoot: json.dataRoot,
    patterns: json.patterns,
    cohorts: json.cohorts.map(({ counts: _, diagnostics: own, ...cohort }) => ({
      ...held(cohort),
      diagnostics: diagnostics(own),
    })),
    diagnostics: diagnostics(json.diagnostics),
    account: held(json.account),
    sources: new Map(json.sources.map(({ path, text }) => [path, new SourceFile(path, text)])),
  });
}

function diagnosticFromJson(json: JsonReport['diagnostics'][number], path: string): Diagnostic {
  const { severity, message, hint, location, related, fix, parts, unlisted, names } = json;
  const code = codeFromJson(json.code, path);
  return {
    code,
    severity,
    message,
    at: placeFromJson(location),
    ...(hint === null ? {} : { hint }),
    ...(related.length === 0
      ? {}
      : { related: related.map((one) => ({ message: one.message, at: placeFromJson(one.location) })) }),
    ...(fix === null ? {} : { fix: fixFromJson(fix) }),
    ...(parts ? { parts: parts.map((part) => ({ ...part, code: codeFromJson(part.code, path) })) } : {}),
    unlisted,
    names,
  };
}

function codeFromJson(code: string, path: string): Code {
  if (!isCode(code))
    throw new ReportError(`${path} is not a report: there is no code ${JSON.stringify(code)}`);
  return code;
}

function fixFromJson({ safe, edits, rename }: NonNullable<JsonReport['diagnostics'][number]['fix']>): Fix {
  return {
    safe,
    edits: edits.map(({ path, start, end, text }) => ({
      at: { path, start: start.offset, end: end.offset },
      newText: text,
    })),
    ...(rename === null ? {} : { rename }),
  };
}

function placeFromJson({ kind, path, start, end }: JsonReport['diagnostics'][number]['location']): Place {
  if (kind !== 'span') return { kind, path };
  return start && end
    ? { kind, span: { path, start: start.offset, end: end.offset } }
    : { kind: 'file', path };
}

/** The effects of a change on one cohort, as JSON. */
export function jsonCohortChange(change: CohortChange): JsonCohortChange {
  const { id, specPath, before, after, touches, leftBehind, plan } = change;
  return {
    id,
    specPath,
    before,
    after,
    touches: [...touches],
    isLeftOut: change.isLeftOut ?? null,
    renamedFrom: change.renamedFrom ?? null,
    movedTo: change.movedTo ?? null,
    leftBehind: leftBehind ? [...leftBehind] : null,
    isDoubtful: change.isDoubtful ?? null,
    losesMetadata: change.losesMetadata ?? null,
    improvesMetadata: change.improvesMetadata ?? null,
    improvesMembership: change.improvesMembership ?? null,
    plan: plan
      ? {
          stages: plan.stages.map(({ added, removed, ...stage }) => ({
            ...stage,
            added: jsonGenerations(added),
            removed: jsonGenerations(removed),
          })),
          causes: plan.causes.map(jsonCause),
          attributed: plan.attributed.map(({ kind, causes, stages }) => ({
            kind,
            causes: [...causes],
            stages: stages.map((one) => ({ ...one })),
          })),
        }
      : null,
  };
}

type JsonCause = NonNullable<JsonCohortChange['plan']>['causes'][number];

export function jsonCause(cause: NonNullable<CohortChange['plan']>['causes'][number]): JsonCause {
  const list = ({ count, first }: { readonly count: number; readonly first: readonly string[] }) => ({
    count,
    first: [...first],
  });
  switch (cause.kind) {
    case 'axis':
      return { ...cause, levels: list(cause.levels) };
    case 'replicates':
    case 'replication':
    case 'generator':
    case 'assignment':
    case 'setting':
    case 'cohort':
    case 'order':
      return { ...cause };
    case 'model':
      return { ...cause, after: cause.after ?? null };
    case 'rule':
      return {
        ...cause,
        before: cause.before ?? null,
        added: list(cause.added),
        removed: list(cause.removed),
      };
    default:
      return { ...cause, added: list(cause.added), removed: list(cause.removed) };
  }
}

/** The first ones that fit: a summary can do without a design, but not without a verdict. */
function within(designs: readonly JsonDesign[], budget: number): JsonDesign[] {
  let left = budget;
  return designs.filter((design) => {
    const { length } = JSON.stringify(design);
    if (length > left) return false;
    left -= length;
    return true;
  });
}

/** The hash in {@link Asked.cohorts}. */
export function cohortsHash(specPaths: Iterable<string>): string {
  const text = JSON.stringify([...new Set(specPaths)].sort(compareCodePoints));
  return createHash('sha256').update(text).digest('hex');
}

function pathsOf(result: CheckResult): readonly string[] {
  const all: readonly Diagnostic[] = [
    ...result.diagnostics,
    ...result.cohorts.flatMap(({ diagnostics }) => diagnostics),
  ];
  return all.flatMap(({ at, related = [] }) => [at, ...related.map((one) => one.at)].map(placePath));
}
