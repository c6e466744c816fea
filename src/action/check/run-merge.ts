import { readFileSync } from 'node:fs';
import { joinAccounts } from '../../account/account.ts';
import type { Change } from '../../change/change.ts';
import { classifyDrift, OUTPUTS } from '../../change/classify-drift.ts';
import { classifyFindings } from '../../change/classify-findings.ts';
import { shown, systemFailure } from '../../disk/environment-failure.ts';
import { compareDiagnostics, diagnosticKey } from '../../findings/order.ts';
import { visible } from '../../findings/visible.ts';
import { quoted } from '../../findings/words.ts';
import type { DesignView } from '../../overview/design-view.ts';
import type { Run } from '../../report/json/json-report.ts';
import { cohortsHash, type Part, ReportError, readPart } from '../../report/json/part.ts';
import { type CheckResult, checkResult } from '../../result.ts';
import { compareCodePoints } from '../../source/compare.ts';
import { checkedOut } from '../checked-out.ts';
import type { Proposal } from '../compare.ts';
import type { Inputs } from '../inputs.ts';
import * as log from '../log.ts';
import { checkPermissions } from '../preflight.ts';
import { publishUnchecked } from '../publish.ts';
import { type RunContext, runOf } from '../run-context.ts';
import { softenDrift } from '../soften-drift.ts';
import { MOST_DESIGNS } from './designs-of.ts';
import { findReports } from './find-reports.ts';
import { publishCheck } from './publish-check.ts';
import { retargeted } from './retargeted.ts';
import { wishesOf } from './run-check.ts';
import { tolerating } from './tolerate.ts';

/** `mode: merge`: combines the results of all shards into one verdict, comment and summary. No shard may be missing. */
export async function merge(inputs: Inputs, context: RunContext): Promise<void> {
  const publishes = wishesOf(inputs, context.runner?.event.kind === 'pull_request');
  const token = await checkPermissions(context, { publishes });
  const old = await retargeted(context);
  if (old !== undefined) {
    await publishUnchecked(old.message, old.yaml);
    return;
  }
  const shards = await readShards(findReports(context.workspaceRoot, inputs.reports ?? 'cohort-ci-shards'));
  const missing = missingOf(shards);
  const first = shards[0];
  if (first === undefined || missing.length > 0) {
    // A partial check has no verdict, and must not turn a comment green.
    await publishUnchecked(
      `The check is not complete: ${missing.join(', ')} is missing; see why its job failed`,
    );
    return;
  }
  for (const one of shards) requireOfThisRun(one, context);
  const whole = joined(shards.map(({ head }) => head));
  // Only the first job adds what the head's settings leave out.
  const added = new Set(
    shards.flatMap((one) =>
      (one.change?.cohorts ?? []).flatMap(({ isLeftOut, specPath }) => (isLeftOut ? [specPath] : [])),
    ),
  );
  const dealt = whole.cohorts.map(({ specPath }) => specPath).filter((path) => !added.has(path));
  if (cohortsHash(dealt) !== first.asked.cohorts)
    throw new ReportError('the results do not cover exactly the cohorts that were to be checked');
  const result = softenDrift(whole, inputs);
  const tolerated = shards.flatMap((one) => one.change?.tolerated ?? []);
  const { change, asked } = first;
  const commit = first.run.commit ?? undefined;
  const proposal: Proposal | undefined =
    change && commit !== undefined
      ? {
          head: commit,
          base:
            change.base === undefined
              ? { kind: 'none', why: change.baseFailure ?? '' }
              : { kind: 'commit', commit: change.base.commit },
        }
      : undefined;
  log.info(`Joined the results of ${shards.length} jobs.`);
  await publishCheck(
    {
      result,
      change: change && changeOf(shards, result, inputs),
      proposal,
      commit,
      isNarrowed: result.account.some(
        ({ kind, disposition }) => kind === 'cohort' && disposition === 'unchanged',
      ),
      asked,
      designs: designsOf(shards),
      ...(change === undefined ? {} : { tolerant: softenDrift(tolerating(whole, tolerated), inputs) }),
      ...(change?.price === undefined ? {} : { price: change.price }),
    },
    inputs,
    context,
    publishes.filter(token.may),
  );
}

/** The designs of all jobs, up to the number that a single job would show. */
function designsOf(shards: readonly Part[]): ReadonlyMap<string, DesignView> {
  const all = shards.flatMap(({ designs }) => [...designs]);
  return new Map(all.sort(([left], [right]) => compareCodePoints(left, right)).slice(0, MOST_DESIGNS));
}

/**
 * Ensures that a result is from this run (any attempt) and its commit. Otherwise, results of another run, or results
 * committed in a pull request, could be reported as this one's.
 */
function requireOfThisRun({ run }: Part, context: RunContext): void {
  const mine = runOf(context, undefined);
  if (run.id !== mine.id || (run.attempt ?? 1) > (mine.attempt ?? 1))
    throw new ReportError(`the results come from ${runWords(run)}, and this is ${runWords(mine)}`);
  const event = context.runner?.event;
  const proposes = event?.kind === 'pull_request' || event?.kind === 'merge_group';
  // Without a proposal, a job may have checked out another branch; this job must then check out the same one.
  const wanted = proposes ? [event.headSha] : [checkedOut(context)];
  const commits = [context.runner?.sha, ...wanted].flatMap((commit) => commit || []);
  if (run.commit !== null && commits.includes(run.commit)) return;
  const about = commits.length === 0 ? 'no commit that git knows' : commitWords(commits.at(-1) ?? null);
  throw new ReportError(`the results are for ${commitWords(run.commit)}, and this run is for ${about}`);
}

function runWords({ id, attempt }: Run): string {
  return id === null
    ? 'a run outside a workflow'
    : `attempt ${attempt ?? 1} of run ${visible(id.slice(0, 20))}`;
}

function commitWords(commit: string | null): string {
  return commit === null ? 'no commit' : `the commit ${visible(commit.slice(0, 12))}`;
}

/** All results by number. Throws a ReportError if they are not from the same check. */
async function readShards(paths: readonly string[]): Promise<readonly Part[]> {
  const shards: Part[] = [];
  for (const path of paths) {
    let text: string;
    try {
      text = readFileSync(path, 'utf8');
    } catch (error) {
      throw systemFailure(error, 'read', path);
    }
    shards.push(await readPart(text, shown(path)));
  }
  shards.sort((left, right) => left.shard.index - right.shard.index);
  const [first] = shards;
  for (const [index, one] of shards.entries()) {
    if (one.shard.index === shards[index - 1]?.shard.index)
      throw new ReportError(`there are two results of shard ${one.shard.index}/${one.shard.total}`);
    const other = first && differenceOf(first, one);
    if (other !== undefined)
      throw new ReportError(`the results come from different checks: shard ${first?.shard.index} ${other}`);
  }
  return shards;
}

/** Why two results cannot be from the same check, as a clause that continues "shard 1"; undefined if they can. */
function differenceOf(first: Part, other: Part): string | undefined {
  const facts = ({ shard, run, change, asked }: Part): ReadonlyMap<string, string> =>
    new Map([
      ['number of jobs', String(shard.total)],
      ['run', run.id ?? ''],
      ['commit', run.commit?.slice(0, 12) ?? ''],
      ['event', change === undefined ? 'no proposal' : 'a proposal'],
      ...(change?.base === undefined ? [] : [['base', change.base.commit.slice(0, 12)] as const]),
      ...asked.settings,
      ['selection of cohorts', asked.cohorts.slice(0, 12)],
    ]);
  const [mine, theirs] = [facts(first), facts(other)];
  for (const [name, value] of mine) {
    const there = theirs.get(name);
    // A shard that could not read the base is reported, and makes the whole check uncompared.
    if (there === value || (name === 'base' && there === undefined)) continue;
    return `has ${name} ${quoted(value)}, shard ${other.shard.index} has ${quoted(there ?? '')}; give all jobs the same inputs`;
  }
  return undefined;
}

function missingOf(shards: readonly Part[]): readonly string[] {
  const [first] = shards;
  if (first === undefined) return ['every shard'];
  const { total } = first.shard;
  const there = new Set(shards.map(({ shard }) => shard.index));
  return Array.from({ length: total }, (_, index) => index + 1)
    .filter((index) => !there.has(index))
    .map((index) => `shard ${index}/${total}`);
}

/** Combines several results; findings about the repository are included once. */
function joined(parts: readonly CheckResult[]): CheckResult {
  const [first] = parts;
  if (first === undefined) throw new Error('invariant: nothing to join');
  const diagnostics = new Map(
    parts.flatMap((part) => part.diagnostics.map((one) => [diagnosticKey(one), one] as const)),
  );
  const cohorts = new Map(parts.flatMap((part) => part.cohorts.map((one) => [one.specPath, one] as const)));
  return checkResult({
    ...first,
    cohorts: [...cohorts.values()].sort(
      (left, right) =>
        compareCodePoints(left.id, right.id) || compareCodePoints(left.specPath, right.specPath),
    ),
    diagnostics: [...diagnostics.values()].sort(compareDiagnostics),
    account: joinAccounts(parts.map(({ account }) => account)),
    sources: new Map(parts.flatMap(({ sources }) => [...sources])),
  });
}

function changeOf(shards: readonly Part[], head: CheckResult, inputs: Inputs): Change {
  const changes = shards.flatMap(({ change }) => (change === undefined ? [] : [change]));
  const bases = changes.flatMap(({ base }) => (base === undefined ? [] : [base]));
  // If one shard lacks a base, all do: otherwise, its findings would look introduced.
  const base =
    bases.length === shards.length
      ? softenDrift(joined(bases.map(({ result }) => result)), inputs)
      : undefined;
  const baseFailure = changes.find((change) => change.baseFailure !== undefined)?.baseFailure;
  const cohorts = changes
    .flatMap((change) => change.cohorts)
    .sort((left, right) => compareCodePoints(left.id, right.id));
  const first = OUTPUTS.filter((kind) => changes.some(({ firstOutputs }) => firstOutputs?.includes(kind)));
  const renamed = new Map(
    cohorts.flatMap(({ id, renamedFrom }) => (renamedFrom === undefined ? [] : [[id, renamedFrom] as const])),
  );
  return {
    base,
    ...(baseFailure === undefined ? {} : { baseFailure }),
    head,
    cohorts,
    ...(base === undefined || changes[0]?.whole === undefined ? {} : { whole: changes[0].whole }),
    ...(base === undefined || first.length === 0 ? {} : { firstOutputs: first }),
    // Every job compares the same two commits.
    ...(changes[0]?.settings === undefined ? {} : { settings: changes[0].settings }),
    ...(changes[0]?.sharedEdits === undefined ? {} : { sharedEdits: changes[0].sharedEdits }),
    workflows: changes[0]?.workflows ?? [],
    findings: classifyFindings(base, head, renamed),
    drift: classifyDrift(base, head, cohorts),
  };
}
