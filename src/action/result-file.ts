import { createHash } from 'node:crypto';
import { z } from 'zod';
import { TOUCHES } from '../change/affected-cohorts.ts';
import type { CohortChange } from '../change/change.ts';
import { type Diagnostic, placePath } from '../findings/diagnostic.ts';
import type { DesignView } from '../overview/design-view.ts';
import type { CheckResult } from '../result.ts';
import { DIALECTS } from '../runtime/runtimes.ts';
import { compareCodePoints } from '../source/compare.ts';
import { SourceFile } from '../source/source-file.ts';
import { VERSION } from '../version.ts';
import { designView, integer } from './design-view-shape.ts';
import type { Shard } from './inputs.ts';

/** What one shard of a check found: enough for another job to tell it as if it had checked itself. */
export interface ShardResult {
  readonly shard: Shard;
  /** The commit that was checked; empty when unknown. */
  readonly commit: string;
  readonly asked: Asked;
  readonly head: CheckResult;
  /** Of cohorts that drifted or that the change alters, by id; as many as there is room for. */
  readonly designs: ReadonlyMap<string, DesignView>;
  /** What lies between the base and the head; absent when nothing is proposed. */
  readonly change:
    | {
        readonly base: CheckResult | undefined;
        readonly baseCommit: string | undefined;
        readonly baseFailure: string | undefined;
        readonly cohorts: readonly CohortChange[];
      }
    | undefined;
}

/** What all jobs of one check are asked, by which the one that joins them knows that it was the same, and whole. */
export interface Asked {
  /** The settings in force, by the name of their input. */
  readonly settings: ReadonlyMap<string, string>;
  /** A hash of the spec paths of all shards together. */
  readonly cohorts: string;
}

/** A file that is no result of this version of the check. */
export class ResultFileError extends Error {
  override readonly name = 'ResultFileError';
}

const KIND = 'cohort-ci shard';
const SCHEMA_VERSION = 2;

/** Characters of the designs of one shard. */
const DESIGNS_BUDGET = 200_000;

const stage = z.enum(['draft', 'essay', 'evaluation']);
const count = z.number().int().nonnegative();
const state = z.enum(['clean', 'drifted', 'invalid', 'unchecked']);
const status = z.enum(['same', 'form', 'content', 'missing', 'uncommitted']);
const texts = z.array(z.string());
const generations = z.object({ stage, count, first: texts });
const textList = z.object({ count, first: texts });

const place = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('span'), span: z.object({ path: z.string(), start: count, end: count }) }),
  z.object({ kind: z.literal('file'), path: z.string() }),
  z.object({ kind: z.literal('missing'), path: z.string() }),
]);

const diagnostic = z.object({
  code: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
  severity: z.enum(['error', 'warning', 'notice']),
  message: z.string(),
  at: place,
  hint: z.string().optional(),
  related: z.array(z.object({ message: z.string(), at: place })).optional(),
});

const file = { path: z.string(), status, form: texts };
const outputs = z.object({
  manifest: z.object({
    ...file,
    fields: z.array(z.object({ field: z.string(), added: texts, removed: texts })),
  }),
  membership: z.object({
    ...file,
    stages: z.array(z.object({ stage, added: generations, removed: generations })),
    reordered: z.boolean(),
  }),
  metadata: z.object({
    path: z.string(),
    status,
    missing: z.array(generations),
    stale: z.array(generations),
  }),
});

const cohort = z.object({
  id: z.string(),
  specPath: z.string(),
  state,
  plan: z.object({ rows: count, drafts: count, essays: count, evaluations: count }).optional(),
  selection: z
    .object({
      path: z.string(),
      stage: z.enum(['draft', 'essay']),
      listed: count,
      planned: count,
      both: count,
    })
    .optional(),
  diagnostics: z.array(diagnostic),
  outputs: outputs.optional(),
  failure: z.string().optional(),
});

const checkResult = z.object({
  version: z.string(),
  dialect: z.enum(DIALECTS),
  dataRoot: z.string(),
  patterns: texts,
  cohorts: z.array(cohort),
  diagnostics: z.array(diagnostic),
  sources: z.array(z.object({ path: z.string(), text: z.string() })),
});

const cause = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('axis'),
    axis: z.string(),
    change: z.enum(['added', 'removed']),
    levels: textList,
  }),
  z.object({ kind: z.literal('levels'), axis: z.string(), added: textList, removed: textList }),
  z.object({
    kind: z.literal('rule'),
    rule: z.enum(['subset', 'tie', 'pair', 'tuple']),
    name: z.string(),
    change: z.enum(['added', 'removed', 'changed']),
    added: textList,
    removed: textList,
  }),
  z.object({ kind: z.literal('replicates'), axis: z.string(), before: integer, after: integer }),
]);

const cohortChange = z.object({
  id: z.string(),
  specPath: z.string(),
  before: z.enum([...state.options, 'absent']),
  after: z.enum([...state.options, 'absent']),
  touches: z.array(z.enum(TOUCHES)),
  isLeftOut: z.boolean().optional(),
  leftBehind: texts.optional(),
  plan: z
    .object({
      stages: z.array(
        z.object({
          stage,
          before: count,
          after: count,
          added: generations,
          removed: generations,
          toRun: count,
        }),
      ),
      causes: z.array(cause),
    })
    .optional(),
});

const shardResult = z.object({
  kind: z.literal(KIND),
  schemaVersion: z.literal(SCHEMA_VERSION),
  version: z.string(),
  shard: z.object({ index: z.number().int().positive(), total: z.number().int().positive() }),
  commit: z.string(),
  asked: z.object({ settings: z.array(z.tuple([z.string(), z.string()])), cohorts: z.string() }),
  head: checkResult,
  designs: z.array(designView),
  change: z
    .object({
      base: checkResult.optional(),
      baseCommit: z.string().optional(),
      baseFailure: z.string().optional(),
      cohorts: z.array(cohortChange),
    })
    .optional(),
});

/** The result as text; of the files only those that a finding of either side points into. */
export function writeShardResult({ shard, commit, asked, head, designs, change }: ShardResult): string {
  const needed = new Set([...pathsOf(head), ...(change?.base ? pathsOf(change.base) : [])]);
  const data = {
    kind: KIND,
    schemaVersion: SCHEMA_VERSION,
    version: VERSION,
    shard,
    commit,
    asked: { settings: [...asked.settings], cohorts: asked.cohorts },
    head: plain(head, needed),
    designs: within([...designs.values()], DESIGNS_BUDGET),
    ...(change === undefined
      ? {}
      : { change: { ...change, base: change.base && plain(change.base, needed) } }),
  };
  return `${json(data)}\n`;
}

function json(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
}

/** The first few that fit: a summary does without a design rather than without a verdict. */
function within(designs: readonly DesignView[], budget: number): readonly DesignView[] {
  let left = budget;
  return designs.filter((design) => {
    const length = json(design).length;
    if (length > left) return false;
    left -= length;
    return true;
  });
}

/** The hash by which {@link Asked.cohorts} names spec paths. */
export function cohortsHash(specPaths: Iterable<string>): string {
  const text = JSON.stringify([...new Set(specPaths)].sort(compareCodePoints));
  return createHash('sha256').update(text).digest('hex');
}

/** Reads what {@link writeShardResult} wrote. Throws a ResultFileError for anything else. */
export function readShardResult(text: string, path: string): ShardResult {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new ResultFileError(`${path} is no JSON`);
  }
  const parsed = shardResult.safeParse(data);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new ResultFileError(
      `${path} is no result of a shard: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
    );
  }
  const { version, shard, commit, asked, head, designs, change } = parsed.data;
  if (version !== VERSION)
    throw new ResultFileError(
      `${path} was written by version ${version}, this is ${VERSION}: use one version for all jobs`,
    );
  return {
    shard,
    commit,
    asked: { settings: new Map(asked.settings), cohorts: asked.cohorts },
    head: lively(head),
    designs: new Map(designs.map((design) => [design.id, design])),
    change: change && {
      base: change.base && lively(change.base),
      baseCommit: change.baseCommit,
      baseFailure: change.baseFailure,
      // Absent keys and undefined ones are the same to every reader.
      cohorts: change.cohorts as readonly CohortChange[],
    },
  };
}

function plain(result: CheckResult, needed: ReadonlySet<string>): unknown {
  const sources = [...result.sources.values()].filter(({ path }) => needed.has(path));
  return { ...result, sources: sources.map(({ path, text }) => ({ path, text })) };
}

function lively(result: z.output<typeof checkResult>): CheckResult {
  const sources = new Map(result.sources.map(({ path, text }) => [path, new SourceFile(path, text)]));
  // Codes are only looked up, and absent keys are as good as undefined ones.
  return { ...result, sources } as CheckResult;
}

function pathsOf(result: CheckResult): readonly string[] {
  const all: readonly Diagnostic[] = [
    ...result.diagnostics,
    ...result.cohorts.flatMap(({ diagnostics }) => diagnostics),
  ];
  return all.flatMap(({ at, related = [] }) => [at, ...related.map((one) => one.at)].map(placePath));
}
