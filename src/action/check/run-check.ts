import * as core from '@actions/core';
import { isShared } from '../../change/affected-cohorts.ts';
import type { Change } from '../../change/change.ts';
import { classifyFindings } from '../../change/classify-findings.ts';
import { type CheckedState, includesOf } from '../../change/compare-states.ts';
import { GenerationReasons } from '../../change/generation-reasons.ts';
import { EnvironmentFailure } from '../../disk/environment-failure.ts';
import { placePath } from '../../findings/diagnostic.ts';
import { diagnosticKey } from '../../findings/order.ts';
import { counted as countOf } from '../../findings/words.ts';
import type { NoBase } from '../../git/choose-base.ts';
import { compareWithBase } from '../../git/compare-with-base.ts';
import { GitTree } from '../../git/git-tree.ts';
import type { OpenedBase } from '../../git/open-base.ts';
import { readAhead } from '../../git/read-ahead.ts';
import { sharedEdits } from '../../git/shared-edits.ts';
import type { Publication } from '../../github/preflight.ts';
import type { DesignView } from '../../overview/design-view.ts';
import { viewDesigns } from '../../overview/view-designs.ts';
import { accountLine } from '../../report/account-line.ts';
import { isWorthPosting } from '../../report/comment/worth-posting.ts';
import { commentMarker, renderComment } from '../../report/comment.ts';
import { type DiffPrice, renderDiff } from '../../report/diff-text.ts';
import { type Asked, cohortsHash, type PartOfChange, renderPart } from '../../report/json/part.ts';
import { mdLink, urlPath } from '../../report/markdown.ts';
import { budgetText } from '../../report/price-text.ts';
import { renderSummary } from '../../report/summary.ts';
import { tally } from '../../report/tally.ts';
import { renderTerminal } from '../../report/terminal.ts';
import { verdict as verdictWords } from '../../report/verdict.ts';
import type { CohortSpec } from '../../repository.ts';
import type { CheckResult } from '../../result.ts';
import { NOTHING_GIVEN } from '../../settings/resolve-settings.ts';
import { cohortFolderOf } from '../../source/cohort-files.ts';
import { compareCodePoints } from '../../source/compare.ts';
import {
  checkOpened,
  type OpenedWorkspace,
  type Opening,
  openConfigured,
  openProposed,
  takeTurn,
  withOptions,
  withoutBase,
  withoutNoneFound,
} from '../check-workspace.ts';
import {
  behindOf,
  goneSince,
  openBaseOf,
  type Proposal,
  proposalOf,
  type Touched,
  touchedBy,
} from '../compare.ts';
import type { Inputs, Shard } from '../inputs.ts';
import * as log from '../log.ts';
import { checkedOut, checkPermissions } from '../preflight.ts';
import { publish, publishOutput, publishUnchecked, writeReport } from '../publish.ts';
import { publishIfPossible } from '../publish-if-possible.ts';
import { relocate } from '../relocate.ts';
import { type RunContext, runOf } from '../run-context.ts';
import { softenDrift } from '../soften-drift.ts';
import { judge, type Verdict } from '../verdict.ts';
import { type ChangePrice, hasPrices, priceLines, priceOfChange } from './change-price.ts';
import { checkedWords } from './checked-words.ts';
import { ignoringAsBase } from './ignored-outputs.ts';
import { introducedBy, introducedWords } from './introduced.ts';
import { judgedBy, settingsChangedBy, settingsOfBase, withOldAsHeadHasIt } from './judge-by-base.ts';
import { leftOutSince, withLeftOut } from './left-out.ts';
import { movedCohorts, movesSince, orphansSince } from './moved-cohorts.ts';
import { retargeted } from './retargeted.ts';
import { dealCohorts } from './shards.ts';
import { strayCheckout } from './stray-checkout.ts';
import { suggestFixes } from './suggest-fixes.ts';
import { toleratedIn } from './tolerate.ts';
import { changedWorkflows } from './workflows.ts';

export const MOST_DESIGNS = 10;

/** What a check found, ready to be published. */
export interface Checked {
  /** Paths as GitHub counts them. */
  readonly result: CheckResult;
  /** Absent when nothing is proposed. */
  readonly change: Change | undefined;
  readonly proposal: Proposal | undefined;
  /** The commit that was checked, where git names one. */
  readonly commit: string | undefined;
  /** Whether an entry of the ignores matches something else now, among the cohorts that were checked. */
  readonly changesIgnores?: boolean;
  /** Whether the cohorts were left out that a proposal does not touch; then the result may be empty. */
  readonly isNarrowed: boolean;
  /** Of cohorts that drifted or that the proposal changes, by id. */
  readonly designs?: ReadonlyMap<string, DesignView>;
  readonly asked: Asked;
  /** Absent where nothing is proposed, or no table of prices is known. */
  readonly price?: ChangePrice;
  /** The result where what was there before counts as the proposal's own settings have it; absent where nothing is compared. */
  readonly tolerant?: CheckResult;
}

/** `mode: check`: the verdict on the checkout; of a pull request or a merge group, on what it brings. */
export async function check(inputs: Inputs, context: RunContext): Promise<void> {
  const stray = (await strayCheckout(context)) ?? (await retargeted(context));
  if (stray !== undefined) {
    await publishUnchecked(stray.message, stray.yaml);
    return;
  }
  const proposal = proposalOf(context);
  if (inputs.shard !== undefined) {
    await writeShard(inputs.shard, inputs, context, proposal);
    return;
  }
  const isPullRequest = context.runner?.event.kind === 'pull_request';
  const publishes = wishesOf(inputs, isPullRequest);
  const token = await checkPermissions(context, {
    publishes,
    lacksBase: proposal?.base.kind === 'none',
  });
  if (proposal?.base.kind === 'none')
    log.notice(`Not compared with the base: ${proposal.base.why}. Everything counts as introduced.`);
  const checked = await checkProposal(inputs, context, proposal);
  await publishCheck(checked, inputs, context, publishes.filter(token.may));
}

/** What a check of a pull request is to write on it. */
export function wishesOf({ comment, suggestions }: Inputs, isPullRequest: boolean): readonly Publication[] {
  if (!isPullRequest) return [];
  return [...(comment ? (['comment'] as const) : []), ...(suggestions ? (['suggestions'] as const) : [])];
}

/** One share of the check: a report for `mode: merge`, which tells what was found and gives the verdict. */
async function writeShard(
  shard: Shard,
  inputs: Inputs,
  context: RunContext,
  proposal: Proposal | undefined,
): Promise<void> {
  const {
    result,
    change,
    commit,
    asked,
    designs = new Map(),
    price,
    tolerant,
  } = await checkProposal(inputs, context, proposal);
  const render = (): string =>
    renderPart(
      {
        shard,
        run: runOf(context, commit),
        asked,
        head: result,
        designs,
        ...(change === undefined ? {} : { change: partOfChange(change, proposal, price, tolerant) }),
      },
      context.links.docsBase,
    );
  const name = `shard-${shard.index}-of-${shard.total}.json`;
  const path = await writeReport(render, inputs.report, context, name);
  publishOutput('report', path ?? '');
  core.info(`Shard ${shard.index}/${shard.total}: ${verdictWords(tally(result))}.`);
  if (path === undefined) core.setFailed('The result of this shard could not be written');
}

function partOfChange(
  { base, baseFailure, head, cohorts, settings, workflows, sharedEdits: edits }: Change,
  proposal: Proposal | undefined,
  price: ChangePrice | undefined,
  tolerant: CheckResult | undefined,
): PartOfChange {
  return {
    ...(settings === undefined ? {} : { settings }),
    workflows,
    ...(base !== undefined && proposal?.base.kind === 'commit'
      ? { base: { commit: proposal.base.commit, result: base } }
      : {}),
    ...(baseFailure === undefined ? {} : { baseFailure }),
    cohorts,
    ...(edits === undefined ? {} : { sharedEdits: edits }),
    ...(price === undefined ? {} : { price }),
    tolerated: tolerant === undefined ? [] : toleratedIn(head, tolerant),
  };
}

/** Checks the checkout, and compares it with what the proposal would be merged into. */
export async function checkProposal(
  inputs: Inputs,
  context: RunContext,
  proposal: Proposal | undefined,
): Promise<Checked> {
  const checked = await checkOnce(inputs, context, proposal);
  if (!checked.isNarrowed || inputs.shard !== undefined) return checked;
  // What belongs to no cohort may hide behind the findings of those that were left out.
  const isEnough =
    !checked.changesIgnores &&
    (isUntouched(checked) || !(changesWhatIsShared(checked) || changesElsewhere(checked)));
  if (isEnough) return checked;
  return await checkOnce({ ...inputs, onlyAffected: false }, context, proposal);
}

/**
 * Whether a change introduces or fixes findings at places that cohorts share, such as generations or lists: cohorts that were
 * left out may have the same, before or after.
 */
function changesElsewhere({ change }: Checked): boolean {
  if (change === undefined) return false;
  const cohorts = [...(change.base?.cohorts ?? []), ...change.head.cohorts];
  const folders = new Map(cohorts.map(({ id, specPath }) => [id, cohortFolderOf(specPath)]));
  return change.findings.some(({ origin, diagnostic, cohorts: ids }) => {
    const path = placePath(diagnostic.at);
    const isOwn = ids.some((id) => path.startsWith(`${folders.get(id) ?? path}/`));
    return origin !== 'existing' && ids.length > 0 && !isOwn;
  });
}

/** Whether a change introduces or fixes findings that belong to no cohort. */
function changesWhatIsShared({ change }: Checked): boolean {
  const keys = (result: CheckResult | undefined): string[] =>
    (result?.diagnostics ?? []).map(diagnosticKey).sort(compareCodePoints);
  return change !== undefined && keys(change.base).join('\n') !== keys(change.head).join('\n');
}

async function checkOnce(
  inputs: Inputs,
  context: RunContext,
  proposal: Proposal | undefined,
): Promise<Checked> {
  const asAsked = (result: CheckResult) => {
    const wanted = withoutNoneFound(result, inputs);
    // Of a share the merge decides how it is reported.
    return inputs.shard === undefined ? softenDrift(wanted, inputs) : wanted;
  };
  const present = (result: CheckResult) => relocate(asAsked(result), context.folder);
  const commit = proposal?.head ?? checkedOut(context);
  const configured: Opening = proposal
    ? await openProposed(context.root, proposal, inputs)
    : await openConfigured(context.root, inputs);
  if (configured.kind === 'refused') {
    const result = present(configured.result);
    const change = proposal && uncompared(result, 'the configuration cannot be read');
    const asked = askedOf(inputs, undefined, [], context);
    return { result, change, proposal, commit, isNarrowed: false, asked };
  }
  const found = proposal && (await openBaseOf(context, proposal, configured, inputs));
  const ignoring =
    proposal && found?.kind === 'base'
      ? await ignoringAsBase(context.root, found, proposal, configured)
      : undefined;
  const base = ignoring?.base ?? found;
  const expected = ignoring?.opened ?? (proposal === undefined ? configured : withoutBase(configured));
  const judging = proposal && base && (await settingsOfBase(base, proposal, context));
  const moves = proposal && base ? movesSince(context.root, proposal, base, expected) : new Map();
  const judged = judging ? judgedBy(expected, judging, moves) : expected;
  const opened =
    base?.kind === 'base' && tellsOfGone(inputs, judged)
      ? withOptions({ ...judged, options: { ...judged.options, orphans: orphansSince(base, judged) } })
      : judged;
  const narrowed =
    proposal && base && inputs.onlyAffected
      ? touchedBy(context, proposal, base, opened, inputs, moves.size > 0)
      : undefined;
  const touched = narrowed?.cohorts;
  const share = await shareOf(opened, touched, inputs, context, base);
  const leftOut =
    proposal && base && judging && tellsOfGone(inputs, opened)
      ? await leftOutSince(context, proposal, base, judging, moves, opened)
      : [];
  readHead(opened, share?.cohorts, narrowed);
  const ignored = new IgnoredBySides();
  const untouched = untouchedOf(opened, touched);
  const kept = await checkOpened(opened, context.signal, share?.cohorts, untouched, ignored.head);
  const whole = leftOut.length > 0 ? await withLeftOut(kept, leftOut, opened, context.signal) : kept;
  const isNarrowed = touched !== undefined;
  const asked = askedOf(inputs, opened, touched ?? opened.workspace.cohorts, context);
  // A share may be empty though there are cohorts.
  const isShareEmpty = share?.cohorts.length === 0 && opened.workspace.cohorts.length > 0;
  const state = isShareEmpty ? withoutNoSpec(whole) : whole;
  const result = present(state.result);
  if (proposal === undefined || base === undefined)
    return {
      result,
      change: undefined,
      proposal,
      commit,
      isNarrowed,
      asked,
      designs: designsOf(state, undefined),
    };
  const { renamed, outOfSight } = movedCohorts(
    moves,
    base.kind === 'base' ? base.cohorts : [],
    [...opened.workspace.cohorts, ...leftOut.map(({ shown }) => shown)],
    opened.workspace.tree,
  );
  const asIn = share?.ids ?? inputs.cohorts;
  // What has another name now is compared with itself, by whichever job checks it.
  const cohorts = asIn && [
    ...asIn.filter((id) => ![...renamed.values()].includes(id)),
    ...asIn.flatMap((id) => renamed.get(id) ?? []),
  ];
  const reasons = new GenerationReasons();
  const compared = await compareWithBase(context.root, base, proposal.head, state, {
    ...(cohorts === undefined ? {} : { cohorts }),
    // Of what the head leaves out the base alone knows.
    ...(narrowed === undefined || leftOut.length > 0 ? {} : { reach: narrowed.reach }),
    present,
    leftOut: new Set(leftOut.map(({ shown }) => shown.id)),
    renamed,
    outOfSight,
    ...(judging?.config === 'unknown' ? {} : { settings: settingsChangedBy(configured, judging?.config) }),
    workflows: base.kind === 'base' ? changedWorkflows(context.root, base.commit, proposal.head) : [],
    // Only a price asks for the reasons of single generations.
    ...(hasPrices(opened, base) ? { onAttributed: reasons.add } : {}),
    onCohort: () => takeTurn(context.signal),
    ...ignored.base,
  });
  const change = withSharedEdits(compared, base, proposal, state, context);
  const price = await priceOfChange({ proposal, opened, base, leftOut, judging, reasons }, inputs, context);
  return {
    ...{ result, change, proposal, commit, isNarrowed, asked, designs: designsOf(state, change) },
    ...(narrowed ? { changesIgnores: ignored.differ(change, opened, narrowed) } : {}),
    ...(judging ? { tolerant: withOldAsHeadHasIt(change, configured.config, judging) } : {}),
    ...(price ? { price } : {}),
  };
}

/** Which entries of the ignores matched something before and after a change. */
class IgnoredBySides {
  #before: ReadonlySet<number> = new Set();
  #after: ReadonlySet<number> = new Set();
  readonly base = {
    onIgnored: (entries: ReadonlySet<number>): void => {
      this.#before = entries;
    },
  };
  readonly head = {
    onIgnored: (entries: ReadonlySet<number>): void => {
      this.#after = entries;
    },
  };

  /**
   * Whether an entry may match something on one side alone, as far as the cohorts tell that the change touches. Nothing is
   * said of any entry while some cohort is not valid.
   */
  differ({ base, head }: Change, { config, options }: OpenedWorkspace, { cohorts, reach }: Touched): boolean {
    if ((config?.ignores.length ?? 0) === 0) return false;
    // Without a cohort only what all of them share can match something else.
    if (cohorts.length === 0 && reach.affected.length === 0)
      return reach.changed.some((path) => isShared(path, options.dataRoot));
    const isStopped = (result: CheckResult | undefined): boolean =>
      result?.cohorts.some(({ state }) => state === 'invalid' || state === 'unchecked') ?? false;
    const [was, is] = [this.#before, this.#after];
    return (
      isStopped(base) !== isStopped(head) || was.size !== is.size || [...was].some((one) => !is.has(one))
    );
  }
}

/** What the proposal does to files that several cohorts read; a clone that cannot say leaves it out. */
function withSharedEdits(
  change: Change,
  base: OpenedBase | NoBase,
  proposal: Proposal,
  state: CheckedState,
  { root, folder }: RunContext,
): Change {
  if (base.kind === 'none' || change.base === undefined) return change;
  try {
    const includes = includesOf(state).values();
    const edits = sharedEdits(root, base.commit, proposal.head, base.options.dataRoot, includes);
    const below = folder === '' ? '' : `${folder}/`;
    return { ...change, sharedEdits: edits.map((edit) => ({ ...edit, path: `${below}${edit.path}` })) };
  } catch (error) {
    if (!(error instanceof EnvironmentFailure)) throw error;
    return change;
  }
}

/** Reads ahead what a check reads of a commit: one question after another would start a process for each. */
function readHead(
  opened: OpenedWorkspace,
  cohorts: readonly CohortSpec[] = opened.workspace.cohorts,
  touched: Touched | undefined,
): void {
  const { tree } = opened.workspace;
  if (!(tree instanceof GitTree)) return;
  try {
    if (touched?.narrowed) touched.narrowed.read(cohorts.map(({ id }) => id));
    else readAhead({ tree, repository: opened.repository() }, cohorts);
  } catch (error) {
    // The check of what is not there says so.
    if (!(error instanceof EnvironmentFailure)) throw error;
  }
}

/** What this run checks, whatever its share: all jobs of one check agree in it. */
function askedOf(
  inputs: Inputs,
  opened: OpenedWorkspace | undefined,
  cohorts: readonly CohortSpec[],
  { folder }: RunContext,
): Asked {
  const { dialect, dataRoot, maxRows } = opened?.options ?? NOTHING_GIVEN;
  const specs = opened?.options.patterns ?? [];
  const settings = {
    root: folder,
    dialect,
    'data-root': dataRoot,
    specs: specs.join('\n'),
    'max-rows': maxRows,
    cohorts: inputs.cohorts?.join('\n'),
    'only-affected': inputs.onlyAffected,
  };
  const below = folder === '' ? '' : `${folder}/`;
  return {
    settings: new Map(Object.entries(settings).map(([name, value]) => [name, String(value ?? '')])),
    cohorts: cohortsHash(cohorts.map(({ specPath }) => `${below}${specPath}`)),
  };
}

/** The designs that a summary unfolds: each is compiled anew, so only a few. */
function designsOf(state: CheckedState, change: Change | undefined): ReadonlyMap<string, DesignView> {
  const changed = new Set(change?.cohorts.map(({ id }) => id));
  const ids = state.result.cohorts
    .filter(({ id, state: is }) => is === 'drifted' || (is !== 'unchecked' && changed.has(id)))
    .map(({ id }) => id);
  // What all cohorts share may be out of reach; then there is no design to show either.
  if (ids.length === 0) return new Map();
  return viewDesigns(state.repository, state.cohorts, new Set(ids), MOST_DESIGNS);
}

/** The cohorts that this job checks, when not all; and the ids that are compared, among them those that the base alone has. */
async function shareOf(
  opened: OpenedWorkspace,
  touched: readonly CohortSpec[] | undefined,
  inputs: Inputs,
  { signal }: RunContext,
  base: OpenedBase | NoBase | undefined,
): Promise<{ readonly cohorts: readonly CohortSpec[]; readonly ids: readonly string[] } | undefined> {
  const { shard } = inputs;
  if (shard === undefined && touched === undefined) return undefined;
  const wanted = touched ?? opened.workspace.cohorts;
  const cohorts =
    shard === undefined
      ? wanted
      : ((await dealCohorts(opened, wanted, shard.total, signal))[shard.index - 1] ?? []);
  const gone = tellsOfGone(inputs, opened) && base?.kind === 'base' ? goneSince(base, opened) : [];
  return { cohorts, ids: [...cohorts.map(({ id }) => id), ...gone] };
}

/** The cohorts that a proposal leaves as they are in the base. */
function untouchedOf(
  { workspace }: OpenedWorkspace,
  touched: readonly CohortSpec[] | undefined,
): readonly CohortSpec[] {
  if (touched === undefined) return [];
  const paths = new Set(touched.map(({ specPath }) => specPath));
  return workspace.cohorts.filter(({ specPath }) => !paths.has(specPath));
}

/** Of several jobs the first tells of what is gone, where all cohorts are asked for. */
function tellsOfGone({ shard }: Inputs, { options }: OpenedWorkspace): boolean {
  return (shard?.index ?? 1) === 1 && options.partial !== true;
}

/** Of no cohort that is asked for there is no spec to miss. */
function withoutNoSpec(state: CheckedState): CheckedState {
  const diagnostics = state.result.diagnostics.filter(({ code }) => code !== 'spec/none-found');
  return { ...state, result: { ...state.result, diagnostics } };
}

function uncompared(head: CheckResult, baseFailure: string): Change {
  const findings = classifyFindings(undefined, head);
  return { base: undefined, baseFailure, head, cohorts: [], workflows: [], findings, drift: [] };
}

/** Says everywhere what was found, and fails the step if that is the verdict. */
export async function publishCheck(
  checked: Checked,
  inputs: Inputs,
  context: RunContext,
  may: readonly Publication[],
): Promise<void> {
  const { result, change } = checked;
  const nothing = isUntouched(checked);
  const { counted, verdict } = verdictOn(checked, inputs);
  const whole = checked.tolerant ?? result;
  const words =
    counted === whole || change === undefined ? verdictWords(tally(result)) : introducedWords(change);
  const commentText = change && commentOn(checked, change, inputs, context);
  if (change !== undefined) warnOfGone(change);
  const price = checked.price === undefined ? [] : priceLines(checked.price);
  const budget = checked.price?.budget;
  if (budget?.outcome === 'warn') log.warning(budgetText(budget) ?? '');
  const isOver = budget?.outcome === 'fail';
  const state = judge(result, inputs).result;
  await publish(
    {
      result,
      marked: counted,
      commit: checked.commit,
      change,
      state: isOver && state === 'clean' ? 'findings' : state,
      log: nothing
        ? `No cohort is affected by this change: there is nothing to check. ${untouchedLine(result)}`
        : [
            ...(change?.base === undefined
              ? []
              : [renderDiff(change, priceOf(checked), { findings: false })]),
            `${renderTerminal(result, log.LOOK)}${change === undefined ? '' : againstBase(change)}`,
            ...(change?.base === undefined ? price : []),
          ].join('\n'),
      outputs: change === undefined ? {} : outputsOf(change),
      summary: summaryOf(checked, commentText, context),
      ...(commentText !== undefined && change !== undefined && may.length > 0
        ? {
            write: async () => {
              if (may.includes('comment')) await comment(commentText, change, inputs, context);
              if (may.includes('suggestions')) await suggestFixes(change, inputs, context);
            },
          }
        : {}),
      failure: verdict.fails ? `${words}: ${verdict.why}` : isOver ? budgetText(budget) : undefined,
    },
    inputs,
    context,
  );
}

/** What of a check counts, and what that comes to. */
export function verdictOn(
  checked: Checked,
  inputs: Inputs,
): { readonly counted: CheckResult; readonly verdict: Verdict } {
  const { result, change, tolerant: whole = result } = checked;
  const counted = change !== undefined && inputs.failOn === 'introduced' ? introducedBy(change) : whole;
  const verdict = judge(counted, {
    ...inputs,
    ...(isUntouched(checked)
      ? { ifNoSpecsFound: 'ignore' }
      : hasLostAll(checked, inputs)
        ? { ifNoSpecsFound: 'error' }
        : {}),
  });
  return { counted, verdict };
}

function priceOf({ price }: Checked): DiffPrice {
  return price === undefined ? {} : { cost: price.cost, budgetVerdict: price.budget };
}

/** Whether the base has cohorts and the head none: whatever has become of them, a check of nothing must not pass for theirs. */
function hasLostAll({ isNarrowed, result, change }: Checked, { ifNoSpecsFound, cohorts }: Inputs): boolean {
  const had = change?.base?.cohorts.length ?? 0;
  return (
    had > 0 &&
    result.cohorts.length === 0 &&
    !isNarrowed &&
    cohorts === undefined &&
    ifNoSpecsFound === 'warn'
  );
}

/** Whether there was nothing to check, because no cohort is touched; one that is gone is touched, too. */
function isUntouched({ isNarrowed, result, change }: Checked): boolean {
  return isNarrowed && result.cohorts.length === 0 && (change?.cohorts.length ?? 0) === 0;
}

function outputsOf(change: Change): Readonly<Record<string, string>> {
  const { introduced, existing, fixed } = countsOf(change);
  return {
    introduced: String(introduced),
    existing: String(existing),
    fixed: String(fixed),
    affected: JSON.stringify(change.cohorts.map(({ id }) => id)),
  };
}

function againstBase(change: Change): string {
  if (change.base === undefined) return '';
  const words = (['introduced', 'existing', 'fixed'] as const).map((origin) => {
    const findings = change.findings.filter((one) => one.origin === origin).length;
    const cohorts = new Set(change.drift.filter((one) => one.origin === origin).map(({ cohort }) => cohort));
    const drift = cohorts.size === 0 ? '' : ` and drift of ${countOf(cohorts.size, 'cohort')}`;
    return `${countOf(findings, 'finding')}${drift} ${origin}`;
  });
  return `\nAgainst the base: ${words.join(', ')}.`;
}

function countsOf({
  findings,
  drift,
}: Change): Readonly<Record<'introduced' | 'existing' | 'fixed', number>> {
  const counts = { introduced: 0, existing: 0, fixed: 0 };
  for (const { origin } of [...findings, ...drift]) counts[origin]++;
  return counts;
}

function warnOfGone({ cohorts }: Change): void {
  for (const { id, isLeftOut, renamedFrom, movedTo, leftBehind = [] } of cohorts) {
    if (renamedFrom !== undefined) log.info(`The cohort ${renamedFrom} is called ${id} now.`);
    if (movedTo !== undefined)
      log.warning(`The spec of the cohort ${id} was moved to ${movedTo}, where nothing is read or checked`);
    if (isLeftOut)
      log.warning(
        `The cohort ${id} is no longer checked: its spec is there, and the patterns of specs leave it out`,
      );
    if (leftBehind.length > 0)
      log.warning(
        `The spec of the cohort ${id} is gone, but its outputs are left behind: ${leftBehind.join(', ')}`,
      );
  }
}

/** How many cohorts were left as they are. */
function untouchedLine({ account }: CheckResult): string {
  return accountLine(account.filter(({ disposition }) => disposition === 'unchanged'));
}

function summaryOf(checked: Checked, commentText: string | undefined, context: RunContext): string {
  const { result, designs, commit, change } = checked;
  const { links } = context;
  const drawn = { ...(designs ? { designs } : {}), ...(change ? { changes: change.cohorts } : {}) };
  const whole = isUntouched(checked)
    ? `✅ No cohort is affected by this change: there was nothing to check. ${untouchedLine(result)}\n`
    : renderSummary(result, { ...links, budget: 800 * 1024, ...drawn });
  // The comparison first: on a fork's pull request it stands nowhere else.
  return commentText === undefined
    ? `${whole}\n${checkedWords(context, commit)}\n`
    : `${commentText}\n\n---\n\n${whole}`;
}

function commentOn(checked: Checked, change: Change, { key }: Inputs, context: RunContext): string {
  const { proposal } = checked;
  const { runner, runUrl, links } = context;
  const event = runner?.event;
  // The merge commit that is checked out is on no branch; people know the head.
  const head = event?.kind === 'pull_request' ? event.headSha : proposal?.head;
  const behind =
    proposal &&
    behindOf(
      context,
      proposal,
      change.head.dataRoot.slice(context.folder === '' ? 0 : context.folder.length + 1),
    );
  return renderComment(change, {
    ...(behind === undefined ? {} : { behind }),
    ...priceOf(checked),
    ...links,
    key,
    budget: 59_000,
    ...(runUrl === undefined ? {} : { runUrl }),
    ...(proposal?.base.kind === 'commit' ? { baseCommit: proposal.base.commit } : {}),
    ...(head === undefined ? {} : { headCommit: head }),
    ...(runner === undefined || head === undefined
      ? {}
      : {
          sourceBase: `${runner.serverUrl}/${urlPath(runner.repository)}/blob/${head}/`,
          commitBase: `${runner.serverUrl}/${urlPath(runner.repository)}/commit/`,
        }),
  });
}

async function comment(body: string, change: Change, { key }: Inputs, context: RunContext): Promise<void> {
  const event = context.runner?.event;
  if (event?.kind !== 'pull_request') return;
  const outcome = await publishIfPossible(async () => {
    const { upsertComment } = await import('../../github/sticky-comment.ts');
    return upsertComment(await context.client(), {
      number: event.number,
      marker: commentMarker(key),
      commit: event.headSha,
      body,
      mayCreate: isWorthPosting(change),
      pointer: (url) => `This check now reports in ${mdLink('another comment', url)}.`,
      note: (url) => `> ${mdLink('An older report', url)} by another account is out of date.`,
    });
  });
  if (outcome === undefined || outcome.kind === 'none') return;
  if (outcome.kind === 'superseded') {
    const head = outcome.head.slice(0, 12);
    log.notice(
      `The pull request has moved on to ${head}, whose run comments; this one leaves the comment alone.`,
    );
    return;
  }
  publishOutput('comment-url', outcome.url);
  log.info(`The comment on the pull request was ${outcome.kind}: ${outcome.url}`);
}
