import type { Change } from '../change/change.ts';
import { isPlanChanged } from '../change/change.ts';
import type { CostState } from '../change/compare-costs.ts';
import { type CheckedState, compareStates } from '../change/compare-states.ts';
import { GenerationReasons } from '../change/generation-reasons.ts';
import { type CheckOptions, checkRepository } from '../check-repository.ts';
import { EnvironmentFailure } from '../disk/environment-failure.ts';
import { readConfig } from '../disk/read-config.ts';
import { mergeBase, resolveRef } from '../git/git-history.ts';
import { openBase } from '../git/open-base.ts';
import { openWorkspace } from '../git/open-workspace.ts';
import type { DiffPrice } from '../report/diff-text.ts';
import { openRepository } from '../repository.ts';
import type { Config } from '../settings/config.ts';
import { refusedResult } from '../settings/open-config.ts';
import { resolveSettings } from '../settings/resolve-settings.ts';
import type { CommandLine } from './command.ts';
import type { DIFF } from './commands/diff.ts';
import { TEXT_MARKDOWN_JSON } from './commands/shared-options.ts';
import { givenSettings, oneOf } from './options.ts';
import { Progress } from './progress.ts';
import type { ExitStatus, Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Names of the branch that most changes are merged into, in the order in which they are tried. */
const DEFAULT_BRANCHES = ['refs/remotes/origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/** `cohort-ci diff`: what a change does to the plans, before it is pushed. */
export async function diff(line: CommandLine<typeof DIFF>, terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = line;
  const [from, to] = positionals;
  const format = oneOf('--format', values.format, TEXT_MARKDOWN_JSON);
  const given = givenSettings(values);
  const opened = await readConfig(values.root);
  if (opened.kind === 'refused') {
    const { renderTerminal } = await import('../report/terminal.ts');
    terminal.stderr.write(renderTerminal(refusedResult(opened, given)));
    return 2;
  }
  const config = opened.kind === 'config' ? opened.config : undefined;
  const settings = resolveSettings(given, config);
  const { dataRoot, specs } = settings;
  const workspace = await openWorkspace({ root: values.root, dataRoot, specs, cohorts: undefined });
  const { root } = workspace;
  const fallback = optionsOf(settings, config, workspace.patterns);
  const head = to === undefined ? undefined : namedCommit(root, to);
  const base = from === undefined ? partedFrom(root, head ?? 'HEAD') : namedCommit(root, from);
  const progress = new Progress(terminal.stderr);
  const reasons = new GenerationReasons();
  const atCommit = async (commit: string): Promise<PricedState> => {
    const state = await openBase(root, commit, given, fallback);
    if (state.kind === 'none') throw new EnvironmentFailure('other', '', state.why);
    const result = await checkRepository(state.tree, state.cohorts, {
      ...state.options,
      onCohort: ({ id }, done, total) => progress.step(id, done, total),
    });
    const own = state.refused === undefined ? state.options.config : undefined;
    return { result, repository: state.repository, cohorts: state.cohorts, config: own };
  };
  const before = await atCommit(base);
  const after = head === undefined ? await onDisk() : await atCommit(head);
  progress.end();
  const ids = new Set([...before.cohorts, ...after.cohorts].map(({ id }) => id));
  const affected = [...ids].map((id) => ({ id, touches: [] }));
  const compared = await compareStates(before, after, { affected, onAttributed: reasons.add });
  const change = withoutUnchanged(compared);
  const price = await priceOf(before, after, reasons);
  terminal.stdout.write(await render(change, format, { base, head: head ?? null }, price));
  if (after.result.cohorts.some(({ state }) => state === 'unchecked')) return 2;
  const isWorse = change.findings.some(
    ({ origin, diagnostic }) => origin === 'introduced' && diagnostic.severity === 'error',
  );
  return isWorse ? 1 : 0;

  async function onDisk(): Promise<PricedState> {
    const options = { ...fallback, isIgnored: workspace.isIgnored, bareModules: workspace.bareModules };
    const result = await checkRepository(workspace.tree, workspace.cohorts, {
      ...options,
      onCohort: ({ id }, done, total) => progress.step(id, done, total),
    });
    const repository = openRepository(workspace.tree, options);
    return { result, repository, cohorts: workspace.cohorts, config };
  }
}

interface PricedState extends CheckedState {
  readonly config: Config | undefined;
}

/** The price, and the verdict of the base's budget: what a pull request would get without a label. */
async function priceOf(
  before: PricedState,
  after: PricedState,
  reasons: GenerationReasons,
): Promise<DiffPrice> {
  const stateOf = ({ repository, cohorts, config }: PricedState): CostState => ({
    ...{ repository, cohorts, prices: config?.prices },
  });
  if (before.config?.prices === undefined && after.config?.prices === undefined) return {};
  const { compareCosts } = await import('../change/compare-costs.ts');
  const cost = await compareCosts(stateOf(before), stateOf(after), { reasons });
  if (cost === undefined) return {};
  const { judgeBudget } = await import('../prices/budget.ts');
  const { budget } = before.config ?? {};
  return { cost, budgetVerdict: judgeBudget({ budget, isPullRequest: true, labels: [], cost }) };
}

function optionsOf(
  { dialect, dataRoot, maxRows }: ReturnType<typeof resolveSettings>,
  config: Config | undefined,
  patterns: readonly string[],
): Omit<CheckOptions, 'isIgnored' | 'onCohort'> {
  return {
    ...{ dialect, dataRoot, patterns },
    ...(maxRows === undefined ? {} : { maxRows }),
    ...(config === undefined ? {} : { config }),
  };
}

function namedCommit(root: string, name: string): string {
  const commit = resolveRef(root, name);
  if (commit === undefined) throw new UsageError(`there is no commit '${name}' here`);
  return commit;
}

/** Where the history of a commit left that of the default branch. */
function partedFrom(root: string, head: string): string {
  const tip = resolveRef(root, head);
  if (tip === undefined) throw new UsageError('nothing is committed here to compare with');
  for (const name of DEFAULT_BRANCHES) {
    const branch = resolveRef(root, name);
    const parted = branch && mergeBase(root, tip, branch);
    if (parted !== undefined) return parted;
  }
  throw new UsageError('the default branch is not known here: name the commit to compare with');
}

/** A cohort that is as it was is no part of a change. */
function withoutUnchanged(change: Change): Change {
  const drifted = new Set(
    change.drift.flatMap(({ origin, cohort }) => (origin === 'existing' ? [] : [cohort])),
  );
  return {
    ...change,
    cohorts: change.cohorts.filter(
      ({ id, before, after, plan }) =>
        before !== after || isPlanChanged(plan) || drifted.has(id) || (plan?.causes.length ?? 0) > 0,
    ),
  };
}

async function render(
  change: Change,
  format: (typeof TEXT_MARKDOWN_JSON)[number],
  commits: { readonly base: string; readonly head: string | null },
  price: DiffPrice,
): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../report/json/diff-json.ts')).renderDiffJson(change, commits, price);
    case 'markdown': {
      const { renderComment } = await import('../report/comment.ts');
      const head = commits.head === null ? {} : { headCommit: commits.head };
      const text = renderComment(change, { baseCommit: commits.base, ...head, ...price });
      // The marker is for the comment of the action alone.
      return text.slice(text.indexOf('\n') + 1);
    }
    case 'text':
      return (await import('../report/diff-text.ts')).renderDiff(change, price);
  }
}
