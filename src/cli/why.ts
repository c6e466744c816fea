import type { Commit } from '../change/culprit.ts';
import { standingIn } from '../change/standing-plans.ts';
import { expectCohort } from '../check-cohort.ts';
import { UnreadableFile } from '../findings/unreadable-file.ts';
import { visible } from '../findings/visible.ts';
import { counted } from '../findings/words.ts';
import { GitFailure } from '../git/git-command.ts';
import { isShallow } from '../git/git-history.ts';
import { lastPlanned } from '../git/last-planned.ts';
import { listedSince } from '../git/listed-since.ts';
import { openWorkspace } from '../git/open-workspace.ts';
import {
  type Children,
  type DescribedGeneration,
  type GenerationFacts,
  generationFacts,
  joinedChildren,
  stageOfId,
} from '../overview/generation-facts.ts';
import { openRepository } from '../repository.ts';
import { startFromCheckpoint } from '../source/checkpoint.ts';
import { cohortsWithSpec } from './cohort-names.ts';
import type { CommandLine } from './command.ts';
import { type WHY, WHY_FORMATS } from './commands/why.ts';
import { fitted } from './look-of.ts';
import { openSettings } from './open-settings.ts';
import { oneOf } from './options.ts';
import { Progress } from './progress.ts';
import { type ExitStatus, ownCommandAt, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** `cohort-ci why`: what a generation is, and which cohorts plan it. */
export async function why(line: CommandLine<typeof WHY>, terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = line;
  const [given = ''] = positionals;
  // Instead of an id, the path of the generation's folder, or of a file in it, is accepted.
  const folders = given.split(/[\\/]/);
  const id =
    folders.length === 1 ? given : (folders.findLast((name) => stageOfId(name) !== undefined) ?? given);
  const stage = stageOfId(id);
  if (stage === undefined) {
    const isCohort = (await cohortsWithSpec(values.root))?.includes(id) === true;
    throw new UsageError(
      `'${id}' is not the id of a generation: those start with d_, e_ or v_${isCohort ? `; ${ownCommandAt(terminal, 'show', id)} shows the cohort, and its membership.csv has the ids` : ''}`,
    );
  }
  const format = oneOf('--format', values.format, WHY_FORMATS);
  const opened = await openSettings(values, terminal, 'stderr');
  if (opened === undefined) return 2;
  const { dialect, dataRoot, specs, maxRows } = opened.settings;
  const workspace = await openWorkspace({ root: values.root, dataRoot, specs, cohorts: undefined });
  const repository = openRepository(workspace.tree, {
    ...{ dialect, dataRoot, isIgnored: workspace.isIgnored },
    maxRows,
  });
  const progress = new Progress(terminal.stderr);
  const planned: {
    readonly cohort: string;
    readonly facts: GenerationFacts;
  }[] = [];
  const unknown: string[] = [];
  for (const [index, cohort] of workspace.cohorts.entries()) {
    progress.step(cohort.id, index, workspace.cohorts.length);
    try {
      startFromCheckpoint();
      const { expectation } = expectCohort(repository, cohort);
      const standing = expectation && standingIn({ repository, cohorts: workspace.cohorts }, cohort);
      if (expectation === undefined) unknown.push(cohort.id);
      const facts = standing && generationFacts(standing.membership, stage, id);
      if (facts !== undefined) planned.push({ cohort: cohort.id, facts });
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      unknown.push(cohort.id);
    }
  }
  progress.end();
  const metadata = repository.existing.metadataPath(stage, id);
  const isMade = workspace.tree.exists(metadata);
  const since = planned.length === 0 ? undefined : listedSince(workspace.root, `${stage},${id}`);
  const last =
    planned.length === 0
      ? await lastPlanned(workspace.root, { stage, id }, opened.given, opened.settings.dataRoot)
      : undefined;
  // A shallow clone does not show who planned it before, either.
  const isHidden =
    since === 'hidden' || (planned.length === 0 && last === undefined && isHistoryCut(workspace.root));
  const facts = planned[0]?.facts ?? last?.facts;
  const children = joinedChildren(planned.map(({ facts }) => facts.children));
  if (format === 'json') {
    const { jsonText } = await import('../report/json/json-text.ts');
    terminal.stdout.write(
      jsonText({
        ...{ id, stage, levels: facts?.described.levels ?? null },
        replicate: facts === undefined ? null : String(facts.generation.replicate),
        cohorts: planned.map(({ cohort }) => cohort),
        unknown,
        parents: facts?.parents ?? [],
        children: { count: children.ids.length, first: children.first },
        since: since === 'hidden' ? null : (since ?? null),
        isHistoryShallow: isHidden,
        last: last === undefined ? null : { cohorts: last.cohorts, unplannedSince: last.since ?? null },
        metadata: { path: metadata, exists: isMade },
      }),
    );
  } else {
    const lines = [
      `${id}: ${facts === undefined ? stage : describedText(facts.described)}${planned.length === 0 ? ', planned by no cohort' : ''}`,
      ...(planned.length === 0 ? [] : [`planned by: ${planned.map(({ cohort }) => cohort).join(', ')}`]),
      ...(last === undefined
        ? []
        : [
            `planned before by: ${last.cohorts.join(', ')}`,
            `not planned since: ${last.since === undefined ? 'what is changed here and not committed' : commitText(last.since)}`,
          ]),
      ...(facts?.parents ?? []).map((one) => `made from: ${one.id} (${describedText(one)})`),
      ...childLines(children),
      ...(since === undefined || since === 'hidden' ? [] : [`in membership.csv since: ${commitText(since)}`]),
      ...(isHidden
        ? [
            `${planned.length === 0 ? 'planned before by' : 'in membership.csv since'}: unknown, because this clone is shallow; git fetch --unshallow fetches its history`,
          ]
        : []),
      `metadata: ${metadata} ${isMade ? 'exists' : 'does not exist'}`,
      ...(unknown.length === 0 ? [] : [`not searched, because they have no plan: ${unknown.join(', ')}`]),
    ];
    terminal.stdout.write(fitted(lines.map((line) => `${visible(line)}\n`).join(''), terminal.stdout));
  }
  return planned.length === 0 ? 1 : 0;
}

/** Whether the clone lacks older commits; not without git. */
function isHistoryCut(root: string): boolean {
  try {
    return isShallow(root);
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    return false;
  }
}

function commitText({ oid, date, author, subject }: Commit): string {
  return `${oid.slice(0, 12)} ${date.slice(0, 10)} ${author}: ${subject}`;
}

function describedText({ stage, levels }: DescribedGeneration): string {
  return `${stage} ${levels.join(' × ')}`;
}

function childLines({ ids: { length: count }, first }: Children): readonly string[] {
  if (count === 0) return [];
  const rest = count - first.length;
  return [
    `made from it: ${counted(count, first[0]?.stage ?? 'generation')}`,
    ...first.map((one) => `  ${one.id} (${describedText(one)})`),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ];
}
