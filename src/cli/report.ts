import { basename, resolve } from 'node:path';
import { checkState } from '../change/checked-state.ts';
import { visible } from '../findings/visible.ts';
import { trackedKinds } from '../git/tracked-kinds.ts';
import { CohortPictures } from '../report/page/cohort-pictures.ts';
import type { PageChange } from '../report/page/page-data.ts';
import { renderPage } from '../report/page.ts';
import { tally } from '../report/tally.ts';
import { verdict } from '../report/verdict.ts';
import { openRepository } from '../repository.ts';
import { exitStatus } from './check.ts';
import type { CommandLine } from './command.ts';
import { type REPORT, REPORT_FILE } from './commands/report.ts';
import { checkedCommit, checkOptionsOf, comparedStates, namedCommit } from './compare-commits.ts';
import { openAsked } from './open-asked.ts';
import { openSettings } from './open-settings.ts';
import { outputOption } from './options.ts';
import { Progress } from './progress.ts';
import type { ExitStatus, Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { writeWhole } from './write-whole.ts';

/** `cohort-ci report`: writes one page, atomically. */
export async function report(line: CommandLine<typeof REPORT>, terminal: Terminal): Promise<ExitStatus> {
  const { values } = line;
  const output = values.output === undefined ? REPORT_FILE : outputOption(values.output);
  const opened = await openSettings(values, terminal, 'stderr');
  if (opened === undefined) return 2;
  const { config, given, settings } = opened;
  const { dataRoot, specs } = settings;
  const asked = await openAsked(line, { root: values.root, dataRoot, specs }, terminal);
  const { workspace } = asked;
  if (workspace.isPartial && values.base !== undefined)
    throw new UsageError('--base compares all cohorts: leave either it or the cohorts out');
  const { root, tree, cohorts } = workspace;
  const base = values.base === undefined ? undefined : namedCommit(root, values.base, cohorts);
  const fallback = checkOptionsOf(settings, config, workspace.patterns);
  const options = { ...fallback, isIgnored: workspace.isIgnored, bareModules: workspace.bareModules };
  const progress = new Progress(terminal.stderr);
  const before =
    base === undefined ? undefined : await checkedCommit(root, base, { given, fallback, progress });
  const pictures = new CohortPictures(config?.prices);
  const checked = await checkState(openRepository(tree, options), cohorts, {
    ...options,
    ...(cohorts.length === 0 ? {} : { expected: trackedKinds(tree, root, dataRoot) }),
    ...workspace.survey,
    onDerived: pictures.add,
    onCohort: ({ id }, done, total) => progress.step(id, done, total),
  });
  progress.end();
  const { result } = checked;
  let change: PageChange | undefined;
  if (before !== undefined && values.base !== undefined) {
    change = { ...(await comparedStates(before, { ...checked, config })), base: values.base };
  }
  const page = renderPage({
    name: basename(root),
    result,
    cohorts: pictures.cohorts,
    ...(pictures.cost === undefined ? {} : { cost: pictures.cost }),
    ...(change === undefined ? {} : { change }),
  });
  if (output === undefined) terminal.stdout.write(page);
  else {
    await writeWhole(resolve(output), [page]);
    terminal.stdout.write(`Wrote ${visible(output)}. ${verdict(tally(result))}.\n`);
  }
  return asked.statusOf(exitStatus(result, 'never'));
}
