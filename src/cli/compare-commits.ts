import { type Change, isPlanChanged, type SettingChange } from '../change/change.ts';
import { type CheckedState, checkState } from '../change/checked-state.ts';
import type { CostState } from '../change/compare-costs.ts';
import { compareStates } from '../change/compare-states.ts';
import { renamedCohorts } from '../change/renamed-cohorts.ts';
import type { ReasonsOf } from '../change/whole-change.ts';
import type { CheckOptions } from '../check-repository.ts';
import { DEFAULT_MAX_ROWS } from '../compile/compile-design.ts';
import { EnvironmentFailure } from '../disk/environment-failure.ts';
import { didYouMean, nearestNames } from '../findings/nearest-names.ts';
import { listed } from '../findings/words.ts';
import { refNames, resolveRef } from '../git/git-history.ts';
import { openBase } from '../git/open-base.ts';
import { readAhead } from '../git/read-ahead.ts';
import type { DiffPrice } from '../report/diff-text.ts';
import type { CohortSpec } from '../repository.ts';
import type { Config } from '../settings/config.ts';
import { settingChanges } from '../settings/judge-by-base.ts';
import type { Given, resolveSettings } from '../settings/resolve-settings.ts';
import type { Progress } from './progress.ts';
import { UsageError } from './usage-error.ts';

/** A checked state, and the settings that determine its prices. */
export interface PricedState extends CheckedState {
  readonly config: Config | undefined | 'invalid';
}

/** Checks a commit with its own settings. */
export async function checkedCommit(
  root: string,
  commit: string,
  options: { readonly given: Given; readonly fallback: CommitOptions; readonly progress: Progress },
): Promise<PricedState> {
  const { given, fallback, progress } = options;
  const state = await openBase(root, commit, given, fallback);
  if (state.kind === 'none') throw new EnvironmentFailure('other', '', state.why);
  readAhead(state, state.cohorts);
  const checked = await checkState(state.repository, state.cohorts, {
    ...state.options,
    onCohort: ({ id }, done, total) => progress.step(id, done, total),
  });
  return { ...checked, config: state.invalidSettings === undefined ? state.options.config : 'invalid' };
}

/** The change between two states, and its cost, without unchanged cohorts. */
export async function comparedStates(
  before: PricedState,
  after: PricedState,
): Promise<{ readonly change: Change; readonly price: DiffPrice }> {
  let reasons: ReasonsOf | undefined;
  const ids = new Set([...before.cohorts, ...after.cohorts].map(({ id }) => id));
  const affected = [...ids].map((id) => ({ id, touches: [] }));
  const compared = await compareStates(before, after, {
    affected,
    renamed: renamedCohorts(before, after),
    ...(before.config === 'invalid' || after.config === 'invalid'
      ? {}
      : { settings: settingsBetween(before.config, after.config) }),
    onReasons: (found) => {
      reasons = found;
    },
  });
  return { change: withoutUnchanged(compared), price: await priceOf(before, after, reasons) };
}

type CommitOptions = Omit<CheckOptions, 'isIgnored' | 'onCohort'>;

/** The price, and the verdict of the base's budget, as for a pull request without labels. */
async function priceOf(
  before: PricedState,
  after: PricedState,
  reasons: ReasonsOf | undefined,
): Promise<DiffPrice> {
  const configOf = ({ config }: PricedState) => (config === 'invalid' ? undefined : config);
  const stateOf = (state: PricedState): CostState => ({ ...state, prices: configOf(state)?.prices });
  if ([before, after].every((state) => configOf(state)?.prices === undefined)) return {};
  const { compareCosts } = await import('../change/compare-costs.ts');
  const cost = await compareCosts(stateOf(before), stateOf(after), { reasons });
  if (cost === undefined) return {};
  const { judgeBudget } = await import('../prices/budget.ts');
  const { budget } = configOf(before) ?? {};
  return { cost, budgetVerdict: judgeBudget({ budget, isPullRequest: true, labels: [], cost }) };
}

/** Each state is checked with its own settings, apart from the budget, which is that of the base. */
function settingsBetween(base: Config | undefined, head: Config | undefined): readonly SettingChange[] {
  return settingChanges(base, head, { maxRows: DEFAULT_MAX_ROWS }).map((one) => ({
    ...one,
    holds: !one.setting.startsWith('budget.'),
  }));
}

/** The settings as options of a check. */
export function checkOptionsOf(
  { dialect, dataRoot, maxRows }: ReturnType<typeof resolveSettings>,
  config: Config | undefined,
  patterns: readonly string[],
): CommitOptions {
  return {
    ...{ dialect, dataRoot, patterns },
    maxRows,
    ...(config === undefined ? {} : { config }),
  };
}

/** The commit that the command line names. */
export function namedCommit(root: string, name: string, cohorts: readonly CohortSpec[]): string {
  const commit = resolveRef(root, name);
  // A range in git's syntax.
  const range = /^(.+?)\.{2,3}(.+)$/.exec(name);
  const hint =
    range !== null
      ? `; name the two apart, with a space: ${range[1]} ${range[2]}`
      : cohorts.some(({ id }) => id === name)
        ? '; that is a cohort, and commits are compared with all of their cohorts'
        : commit === undefined
          ? refHint(root, name)
          : '';
  if (commit === undefined) throw new UsageError(`there is no commit '${name}' here${hint}`);
  return commit;
}

/** The names that may be meant, or else some existing names. */
function refHint(root: string, name: string): string {
  const names = refNames(root);
  const near = nearestNames(name, names, 2);
  if (near.length > 0) return `; ${didYouMean(...near)}`;
  return names.length === 0 ? '' : `; there are ${listed(names, names.length)}`;
}

function withoutUnchanged(change: Change): Change {
  const drifted = new Set(
    change.drift.flatMap(({ origin, cohort }) => (origin === 'existing' ? [] : [cohort])),
  );
  return {
    ...change,
    cohorts: change.cohorts.filter(
      ({ id, before, after, plan, renamedFrom }) =>
        before !== after ||
        renamedFrom !== undefined ||
        isPlanChanged(plan) ||
        drifted.has(id) ||
        (plan?.causes.length ?? 0) > 0,
    ),
  };
}
