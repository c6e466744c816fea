import type { Change } from '../change/change.ts';
import { checkState, includesOf } from '../change/checked-state.ts';
import { isUnborn, mergeBase, resolveRef } from '../git/git-history.ts';
import { openWorkspace } from '../git/open-workspace.ts';
import { sharedEdits, sharedEditsOnDisk } from '../git/shared-edits.ts';
import type { DiffPrice } from '../report/diff-text.ts';
import { openRepository } from '../repository.ts';
import { NO_FILES } from '../source/file-tree.ts';
import type { CommandLine } from './command.ts';
import type { DIFF } from './commands/diff.ts';
import { TEXT_MARKDOWN_JSON } from './commands/shared-options.ts';
import {
  checkedCommit,
  checkOptionsOf,
  comparedStates,
  namedCommit,
  type PricedState,
} from './compare-commits.ts';
import { fitted } from './look-of.ts';
import { openSettings } from './open-settings.ts';
import { oneOf } from './options.ts';
import { Progress } from './progress.ts';
import type { ExitStatus, Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Names of the default branch, in the order in which they are tried. */
const DEFAULT_BRANCHES = ['refs/remotes/origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/** `cohort-ci diff`: what a change does to the plans, before it is pushed. */
export async function diff(line: CommandLine<typeof DIFF>, terminal: Terminal): Promise<ExitStatus> {
  const { values, positionals } = line;
  const commits = [...(values.base === undefined ? [] : [values.base]), ...positionals];
  const [from, to] = commits;
  if (commits.length > 2) throw new UsageError(`diff compares two commits, not ${commits.join(', ')}`);
  const format = oneOf('--format', values.format, TEXT_MARKDOWN_JSON);
  const opened = await openSettings(values, terminal, 'stderr');
  if (opened === undefined) return 2;
  const { config, given, settings } = opened;
  const { dataRoot, specs } = settings;
  const workspace = await openWorkspace({ root: values.root, dataRoot, specs, cohorts: undefined });
  const { root } = workspace;
  const fallback = checkOptionsOf(settings, config, workspace.patterns);
  const head = to === undefined ? undefined : namedCommit(root, to, workspace.cohorts);
  const isFirst = head === undefined && (from === undefined || from === 'HEAD') && isUnborn(root);
  const parted = from === undefined && !isFirst ? partedFrom(root, head ?? 'HEAD') : undefined;
  const base = isFirst ? undefined : (parted?.commit ?? namedCommit(root, from ?? 'HEAD', workspace.cohorts));
  if (base === undefined)
    terminal.stderr.write(
      fitted(
        'Nothing is committed yet, so everything is new, and no error keeps it from being committed.\n',
        terminal.stderr,
      ),
    );
  else if (parted !== undefined)
    terminal.stderr.write(
      fitted(
        `Comparing with ${base.slice(0, 12)}, the latest commit that is also on ${parted.branch}.\n`,
        terminal.stderr,
      ),
    );
  const progress = new Progress(terminal.stderr);
  const atCommit = (commit: string): Promise<PricedState> =>
    checkedCommit(root, commit, { given, fallback, progress });
  const before = base === undefined ? await ofNothing() : await atCommit(base);
  const after = head === undefined ? await onDisk() : await atCommit(head);
  progress.end();
  const { change: compared, price } = await comparedStates(before, after);
  const includes = includesOf(after);
  const { sources } = after.repository;
  const edits =
    base === undefined
      ? []
      : head === undefined
        ? sharedEditsOnDisk(
            root,
            { commit: base, sources: before.repository.sources },
            resolveRef(root, 'HEAD') ?? base,
            sources,
            dataRoot,
            includes,
          )
        : sharedEdits(root, base, head, dataRoot, includes);
  const change = { ...compared, sharedEdits: edits };
  const text = await render(change, format, { base: base ?? null, head: head ?? null }, price);
  terminal.stdout.write(format === 'text' ? fitted(text, terminal.stdout) : text);
  if (after.result.cohorts.some(({ state }) => state === 'unchecked')) return 2;
  // Hooks use this command in repositories that are not clean, so the hook must let the first commit pass.
  if (base === undefined) return 0;
  const isWorse = change.findings.some(
    ({ origin, diagnostic }) => origin === 'introduced' && diagnostic.severity === 'error',
  );
  return isWorse ? 1 : 0;

  /** The state before the first commit, with the current settings, since there are no earlier ones. */
  async function ofNothing(): Promise<PricedState> {
    return { ...(await checkState(openRepository(NO_FILES, fallback), [], fallback)), config };
  }

  async function onDisk(): Promise<PricedState> {
    const options = { ...fallback, isIgnored: workspace.isIgnored, bareModules: workspace.bareModules };
    const checked = await checkState(openRepository(workspace.tree, options), workspace.cohorts, {
      ...options,
      onCohort: ({ id }, done, total) => progress.step(id, done, total),
    });
    return { ...checked, config };
  }
}

/** Where the history of a commit diverged from the default branch. */
function partedFrom(root: string, head: string): { readonly commit: string; readonly branch: string } {
  const tip = resolveRef(root, head);
  if (tip === undefined) throw new UsageError('nothing is committed here to compare with');
  for (const name of DEFAULT_BRANCHES) {
    const branch = resolveRef(root, name);
    const commit = branch && mergeBase(root, tip, branch);
    if (commit !== undefined) return { commit, branch: name.replace('refs/remotes/', '') };
  }
  throw new UsageError('the default branch is not known here: name the commit to compare with');
}

async function render(
  change: Change,
  format: (typeof TEXT_MARKDOWN_JSON)[number],
  commits: { readonly base: string | null; readonly head: string | null },
  price: DiffPrice,
): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../report/json/diff-json.ts')).renderDiffJson(change, commits, price);
    case 'markdown': {
      const { renderComment } = await import('../report/comment.ts');
      const base = commits.base === null ? {} : { baseCommit: commits.base };
      const head = commits.head === null ? {} : { headCommit: commits.head };
      const text = renderComment(change, { ...base, ...head, ...price });
      // The marker is only for the comment of the action.
      return text.slice(text.indexOf('\n') + 1);
    }
    case 'text':
      return (await import('../report/diff-text.ts')).renderDiff(change, price, { isCommand: true });
  }
}
