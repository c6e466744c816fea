import { checkRepository } from '../check-repository.ts';
import { commandAtRoot } from '../findings/command-text.ts';
import { textOf } from '../findings/text.ts';
import { visible } from '../findings/visible.ts';
import { editedFiles, editedSpecs } from '../git/edited-specs.ts';
import { trackedPaths } from '../git/git.ts';
import { openWorkspace } from '../git/open-workspace.ts';
import { type InputStatus, inputsOf, repositoryStatus } from '../overview/repository-status.ts';
import type { ChangeCost } from '../prices/plan-cost.ts';
import { openRepository } from '../repository.ts';
import type { PriceSettings } from '../settings/config.ts';
import { compareCodePoints } from '../source/compare.ts';
import { DataLayout } from '../source/data-layout.ts';
import { folderOf } from '../source/path.ts';
import type { CommandLine } from './command.ts';
import { TEXT_MARKDOWN_JSON } from './commands/shared-options.ts';
import type { STATUS } from './commands/status.ts';
import { lookOf } from './look-of.ts';
import { openSettings } from './open-settings.ts';
import { oneOf } from './options.ts';
import { Progress } from './progress.ts';
import type { ExitStatus, Terminal } from './terminal.ts';

/** `cohort-ci status` */
export async function status(line: CommandLine<typeof STATUS>, terminal: Terminal): Promise<ExitStatus> {
  const { values } = line;
  const format = oneOf('--format', values.format, TEXT_MARKDOWN_JSON);
  const opened = await openSettings(values, terminal, 'stderr');
  if (opened === undefined) return 1;
  const { config } = opened;
  const { dialect, dataRoot, specs, maxRows } = opened.settings;
  const workspace = await openWorkspace({ root: values.root, dataRoot, specs, cohorts: undefined });
  const progress = new Progress(terminal.stderr);
  const result = await checkRepository(workspace.tree, workspace.cohorts, {
    dialect,
    dataRoot,
    patterns: workspace.patterns,
    isIgnored: workspace.isIgnored,
    ...(config === undefined ? {} : { config }),
    maxRows,
    onCohort: ({ id }, done, total) => progress.step(id, done, total),
  });
  progress.end();
  const specPaths = workspace.cohorts.map(({ specPath }) => specPath);
  const read = inputsOf(result);
  const tracked = trackedPaths(workspace.root, [new DataLayout(dataRoot).cohorts, ...specPaths, ...read]);
  const ignoredSpecs = new Set(workspace.ignoredAmong(specPaths));
  const edited = editedSpecs(workspace.tree, workspace.root, specPaths);
  const checklist = repositoryStatus(workspace.tree, result, {
    lastCommitWith: workspace.lastCommitWith,
    // If git cannot tell, existing specs count as committed.
    ...(tracked.kind === 'known'
      ? {
          isTracked: (path) => tracked.paths.has(path),
          isIgnored: (path) => ignoredSpecs.has(path),
          isEdited: (path) => edited.has(path),
          inputs: inputStates(tracked.paths),
        }
      : {}),
  });
  const cost = config?.prices === undefined ? undefined : await costOf(config.prices);
  if (format === 'json')
    terminal.stdout.write((await import('../report/status-json.ts')).statusJson(checklist, cost));
  else if (format === 'markdown')
    terminal.stdout.write(
      (await import('../report/status-markdown.ts')).statusMarkdown(checklist, {
        cost,
        write: terminal.writeInRoot ?? commandAtRoot,
      }),
    );
  else {
    const options = lookOf(terminal.stdout, terminal);
    terminal.stdout.write((await import('../report/status.ts')).renderStatus(checklist, options, cost));
  }
  const { done, cohorts } = checklist.counts;
  const isDone = cohorts > 0 && done === cohorts && checklist.inputs.length === 0;
  const unchecked = result.cohorts.filter(({ state }) => state === 'unchecked');
  for (const { id, failure = '' } of unchecked)
    terminal.stderr.write(`cohort-ci: could not check ${visible(id)}: ${visible(textOf(failure))}\n`);
  if (unchecked.length > 0) return 2;
  return isDone ? 0 : 1;

  /** All files in the folder of a spec count as the spec. */
  function inputStates(known: ReadonlySet<string>): readonly InputStatus[] {
    const { tree, root, ignoredAmong } = workspace;
    const folders = specPaths.map((path) => `${folderOf(path)}/`);
    const changed = editedFiles(
      tree,
      root,
      read.filter((path) => !folders.some((folder) => path.startsWith(folder))),
    );
    const ignored = new Set(ignoredAmong(read));
    return read
      .filter((path) => changed.has(path) || ignored.has(path))
      .sort(compareCodePoints)
      .map((path) => ({
        path,
        state: ignored.has(path) ? 'ignored' : known.has(path) ? 'edited' : 'untracked',
      }));
  }

  /** The cost of everything planned, with each generation counted once. */
  async function costOf(prices: PriceSettings): Promise<ChangeCost | undefined> {
    const { compareCosts } = await import('../change/compare-costs.ts');
    const repository = openRepository(workspace.tree, {
      ...{ dialect, dataRoot, isIgnored: workspace.isIgnored },
      maxRows,
    });
    const state = { repository, cohorts: workspace.cohorts, prices };
    return await compareCosts(undefined, state, { isHeadTrusted: true });
  }
}
