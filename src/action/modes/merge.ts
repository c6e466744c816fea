import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as core from '@actions/core';
import type { Change } from '../../change/change.ts';
import { classifyDrift, editedCohorts } from '../../change/classify-drift.ts';
import { classifyFindings } from '../../change/classify-findings.ts';
import { compareDiagnostics, diagnosticKey } from '../../diagnostics/order.ts';
import type { CheckResult } from '../../result.ts';
import { compareCodePoints } from '../../source/compare.ts';
import { EnvironmentFailure, shown, systemFailure } from '../../workspace/environment-failure.ts';
import type { Inputs } from '../inputs.ts';
import * as log from '../log.ts';
import { checkPermissions } from '../preflight.ts';
import { publishOutput } from '../publish.ts';
import { ResultFileError, readShardResult, type ShardResult } from '../result-file.ts';
import type { RunContext } from '../run-context.ts';
import { softenDrift } from '../soften-drift.ts';
import { publish } from './check.ts';

/** `mode: merge`: joins the results of all shards into one verdict, comment and summary. Every shard must be there. */
export async function merge(inputs: Inputs, context: RunContext): Promise<void> {
  const comments = inputs.comment && context.runner?.event.kind === 'pull_request';
  const token = await checkPermissions(context, { publishes: comments ? ['comment'] : [] });
  const shards = readShards(resolve(context.workspaceRoot, inputs.reports ?? 'cohort-ci-shards'));
  const missing = missingOf(shards);
  const first = shards[0];
  if (first === undefined || missing.length > 0) {
    // A part of a check is no verdict, and must turn no comment green.
    core.setFailed(`The check is not complete: ${missing.join(', ')} is missing; see why its job failed`);
    publishOutput('result', 'unchecked');
    return;
  }
  const result = softenDrift(joined(shards.map(({ head }) => head)), inputs);
  const { change, commit } = first;
  const base = change?.baseCommit;
  const proposal =
    change === undefined
      ? undefined
      : {
          head: commit,
          base:
            base === undefined
              ? { kind: 'none' as const, why: change.baseFailure ?? '' }
              : { kind: 'commit' as const, commit: base },
        };
  log.info(`Joined the results of ${shards.length} jobs.`);
  await publish(
    {
      result,
      change: change && changeOf(shards, result, inputs),
      proposal,
      isNarrowed: result.cohorts.length === 0 && inputs.onlyAffected,
    },
    inputs,
    context,
    comments && token.may('comment'),
  );
}

/** All results below a folder, or of one file, by number. */
function readShards(place: string): readonly ShardResult[] {
  const shards: ShardResult[] = [];
  for (const path of filesBelow(place)) {
    let text: string;
    try {
      text = readFileSync(path, 'utf8');
    } catch (error) {
      throw systemFailure(error, 'read', path);
    }
    shards.push(readShardResult(text, shown(path)));
  }
  shards.sort((left, right) => left.shard.index - right.shard.index);
  const [first] = shards;
  for (const [index, { shard, commit }] of shards.entries()) {
    if (shard.index === shards[index - 1]?.shard.index)
      throw new ResultFileError(`there are two results of shard ${shard.index}/${shard.total}`);
    if (shard.total !== first?.shard.total || commit !== first.commit)
      throw new ResultFileError(
        'the results are of different checks: they name other commits or numbers of jobs',
      );
  }
  return shards;
}

/** Links are not followed: what is merged was downloaded, and is no matter of the checkout. */
function filesBelow(place: string): readonly string[] {
  try {
    if (lstatSync(place).isFile()) return [place];
    return readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort(compareCodePoints);
  } catch {
    throw new EnvironmentFailure('other', place, `there are no results of shards at ${shown(place)}`);
  }
}

function missingOf(shards: readonly ShardResult[]): readonly string[] {
  const [first] = shards;
  if (first === undefined) return ['every shard'];
  const { total } = first.shard;
  const there = new Set(shards.map(({ shard }) => shard.index));
  return Array.from({ length: total }, (_, index) => index + 1)
    .filter((index) => !there.has(index))
    .map((index) => `shard ${index}/${total}`);
}

/** One result of several; what all of them say of the repository is said once. */
function joined(parts: readonly CheckResult[]): CheckResult {
  const [first] = parts;
  if (first === undefined) throw new Error('invariant: nothing to join');
  const diagnostics = new Map(
    parts.flatMap((part) => part.diagnostics.map((one) => [diagnosticKey(one), one] as const)),
  );
  const cohorts = new Map(parts.flatMap((part) => part.cohorts.map((one) => [one.specPath, one] as const)));
  return {
    ...first,
    cohorts: [...cohorts.values()].sort(
      (left, right) =>
        compareCodePoints(left.id, right.id) || compareCodePoints(left.specPath, right.specPath),
    ),
    diagnostics: [...diagnostics.values()].sort(compareDiagnostics),
    sources: new Map(parts.flatMap(({ sources }) => [...sources])),
  };
}

function changeOf(shards: readonly ShardResult[], head: CheckResult, inputs: Inputs): Change {
  const changes = shards.flatMap(({ change }) => (change === undefined ? [] : [change]));
  const bases = changes.flatMap(({ base }) => (base === undefined ? [] : [base]));
  // One shard without a base is none for all: otherwise its findings would look introduced.
  const base = bases.length === shards.length ? softenDrift(joined(bases), inputs) : undefined;
  const baseFailure = changes.find((change) => change.baseFailure !== undefined)?.baseFailure;
  const cohorts = changes
    .flatMap((change) => change.cohorts)
    .sort((left, right) => compareCodePoints(left.id, right.id));
  return {
    base,
    ...(baseFailure === undefined ? {} : { baseFailure }),
    head,
    cohorts,
    findings: classifyFindings(base, head),
    drift: classifyDrift(base, head, editedCohorts(cohorts)),
  };
}
