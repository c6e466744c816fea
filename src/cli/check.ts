import { resolve } from 'node:path';
import { countUnchecked } from '../account/account.ts';
import { type CheckOptions, checkRepository } from '../check-repository.ts';
import { DEFAULT_TIMEOUT, parseTimeout } from '../disk/deadline.ts';
import { readConfig } from '../disk/read-config.ts';
import { type CommandWriter, commandAtRoot } from '../findings/command-text.ts';
import type { Workspace } from '../git/open-workspace.ts';
import { trackedKinds } from '../git/tracked-kinds.ts';
import type { DesignView } from '../overview/design-view.ts';
import { startWords } from '../report/start-words.ts';
import { withCommandsOf } from '../report/with-commands-of.ts';
import { openRepository } from '../repository.ts';
import { type CheckResult, isSearched } from '../result.ts';
import { type InvalidConfig, invalidSettingsResult } from '../settings/open-config.ts';
import { resolveSettings } from '../settings/resolve-settings.ts';
import type { FileTree } from '../source/file-tree.ts';
import { pathPatternBelow } from '../source/path-pattern.ts';
import type { CommandLine } from './command.ts';
import { type CHECK, CHECK_FORMATS, FAIL_LEVELS, FORMATS, type Format } from './commands/check.ts';
import { fromHere } from './from-here.ts';
import { fitted, lookOf } from './look-of.ts';
import { openAsked } from './open-asked.ts';
import { givenSettings, oneOf, outputOption } from './options.ts';
import { Progress } from './progress.ts';
import { type ExitStatus, type Output, spelled, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Maximum number of designs that the Markdown report shows. */
const MOST_DESIGNS = 10;

/** `cohort-ci check` */
export async function check(line: CommandLine<typeof CHECK>, terminal: Terminal): Promise<ExitStatus> {
  return line.values.watch === true ? await checkAgain(line, terminal) : await checkOnce(line, terminal);
}

async function checkAgain(line: CommandLine<typeof CHECK>, terminal: Terminal): Promise<ExitStatus> {
  const { values } = line;
  if (values.fix === true)
    throw new UsageError('--fix writes the files that --watch watches: give one of them');
  const opened = await readConfig(values.root);
  const settings = resolveSettings(
    givenSettings(values),
    opened.kind === 'config' ? opened.config : undefined,
  );
  const { watchAndCheck } = await import('./watch.ts');
  return watchAndCheck(
    {
      root: resolve(values.root ?? '.'),
      dataRoot: settings.dataRoot,
      specs: settings.specs ?? [],
      output: outputOption(values.output),
      timeout: parseTimeout(values.timeout ?? '') ?? DEFAULT_TIMEOUT,
      saysTurns: FORMATS[oneOf('--format', values.format, CHECK_FORMATS)].isRead,
      check: () => checkOnce(line, terminal),
    },
    terminal,
  );
}

async function checkOnce(line: CommandLine<typeof CHECK>, terminal: Terminal): Promise<ExitStatus> {
  const { values } = line;
  const format = oneOf('--format', values.format, CHECK_FORMATS);
  const failLevel = oneOf('--fail-level', values['fail-level'], FAIL_LEVELS);
  const links: Links = {
    ...docsLinks(values['docs-url']),
    root: values.root,
    quiet: values.quiet === true,
    write: terminal.writeInRoot ?? commandAtRoot,
    placed: (path) => fromHere(resolve(values.root ?? '.', path)),
  };
  if (values['dry-run'] === true && values.fix !== true)
    throw new UsageError('--dry-run shows what --fix would write: give both');
  const output = outputOption(values.output);
  const given = givenSettings(values);
  const opened = await readConfig(values.root);
  if (opened.kind === 'invalid') {
    const result = await checkDespiteSettings(opened, line, terminal);
    await publish(result, format, output, links, terminal);
    if (values.fix === true) {
      const { NOTHING_FIXED_YET } = await import('./fix.ts');
      terminal.stderr.write(NOTHING_FIXED_YET);
    }
    return exitStatus(result, failLevel);
  }
  const config = opened.kind === 'config' ? opened.config : undefined;
  const { dialect, dataRoot, specs, maxRows } = resolveSettings(given, config);
  const asked = await openAsked(line, { root: values.root, dataRoot, specs }, terminal);
  const { workspace } = asked;
  const patterns = values['legacy-paths'];
  const unusable = patterns?.find((pattern) => pathPatternBelow(pattern) === undefined);
  if (unusable !== undefined)
    throw new UsageError(`--legacy-paths must be a pattern of paths below the root, not '${unusable}'`);
  const legacy = values.legacy === true || patterns !== undefined;
  const shown = workspace.isPartial
    ? { ...links, asked: [...line.positionals, ...(values.cohort ?? [])] }
    : links;
  const progress = new Progress(terminal.stderr, values.quiet === true);
  const checkOptions: CheckOptions = {
    dialect,
    dataRoot,
    patterns: workspace.patterns,
    isIgnored: workspace.isIgnored,
    ignoredBy: workspace.ignoredBy,
    ignoredAmong: workspace.ignoredAmong,
    lastCommitWith: workspace.lastCommitWith,
    bareModules: workspace.bareModules,
    ...(workspace.cohorts.length === 0
      ? {}
      : { expected: trackedKinds(workspace.tree, workspace.root, dataRoot) }),
    ...workspace.survey,
    ...(config === undefined ? {} : { config }),
    ...(legacy ? { legacy: patterns === undefined ? {} : { patterns } } : {}),
    maxRows,
  };
  let result = await checkRepository(workspace.tree, workspace.cohorts, {
    ...checkOptions,
    onCohort: ({ id }, done, total) => progress.step(id, done, total),
  });
  progress.end();
  if (values.fix === true) {
    const { fix } = await import('./fix.ts');
    const dryRun = values['dry-run'] === true;
    const inspect = (tree: FileTree): Promise<CheckResult> =>
      checkRepository(tree, workspace.cohorts, checkOptions);
    result = await fix(
      { root: workspace.root, tree: workspace.tree, result, check: inspect, dryRun },
      terminal,
    );
    if (dryRun) return asked.statusOf(exitStatus(result, failLevel));
  }
  const designs = format === 'markdown' ? await designsOf(workspace, result, maxRows) : undefined;
  await publish(result, format, output, { ...shown, ...(designs ? { designs } : {}) }, terminal);
  if (format === 'text' && !links.quiet && values.fix !== true)
    terminal.stdout.write(fitted(fixNote(result, terminal), terminal.stdout));
  return asked.statusOf(exitStatus(result, failLevel));
}

/**
 * The errors of the settings, with those of specs that no settings could change, if it is clear which specs there are.
 */
async function checkDespiteSettings(
  opened: InvalidConfig,
  line: CommandLine<typeof CHECK>,
  terminal: Terminal,
): Promise<CheckResult> {
  const { values } = line;
  const given = givenSettings(values);
  if (opened.sound === undefined) return invalidSettingsResult(opened, given);
  const { dialect, dataRoot, specs, maxRows } = resolveSettings(given, { settings: opened.sound });
  const { workspace } = await openAsked(line, { root: values.root, dataRoot, specs }, terminal);
  const { tree, cohorts, patterns } = workspace;
  if (cohorts.length === 0) return invalidSettingsResult(opened, given);
  const options = { dialect, dataRoot, patterns, maxRows, allSpecs: 'none' } as const;
  return invalidSettingsResult(opened, given, await checkRepository(tree, cohorts, options));
}

/** A note on how many findings the command can fix, if any. */
function fixNote({ diagnostics, cohorts }: CheckResult, terminal: Terminal): string {
  const found = [...diagnostics, ...cohorts.flatMap((cohort) => cohort.diagnostics)];
  const count = new Set(found.flatMap(({ fix }) => (fix?.safe ? [JSON.stringify(fix.edits)] : []))).size;
  if (count === 0) return '';
  return `${count === 1 ? '1 finding has a fix that is' : `${count} findings have fixes that are`} certain: ${spelled(terminal, 'check', '--fix')}\n`;
}

/** Designs of drifted cohorts, as in a job summary. Each one is compiled again, so their number is limited. */
async function designsOf(
  { tree, cohorts, isIgnored }: Workspace,
  { cohorts: results, dialect, dataRoot }: CheckResult,
  maxRows: number | undefined,
): Promise<ReadonlyMap<string, DesignView>> {
  const drifted = new Set(results.flatMap(({ id, state }) => (state === 'drifted' ? [id] : [])));
  if (drifted.size === 0) return new Map();
  const { viewDesigns } = await import('../overview/view-designs.ts');
  const options = { dialect, dataRoot, isIgnored, maxRows };
  return viewDesigns({ repository: openRepository(tree, options), cohorts }, drifted, MOST_DESIGNS);
}

interface Links {
  /** URL of the page of codes, if known. The command has no default. */
  readonly docsBase?: string;
  /** For Markdown: designs shown next to the findings of some cohorts. */
  readonly designs?: ReadonlyMap<string, DesignView>;
  /** The folder that paths in text are relative to. */
  readonly root: string | undefined;
  /** For text: see {@link TerminalOptions}. */
  readonly asked?: readonly string[];
  /** For text: just the findings. */
  readonly quiet: boolean;
  /** Spells the commands in reports, which are read anywhere. */
  readonly write: CommandWriter;
  /** Converts a repository path to one relative to the current folder. */
  readonly placed: (path: string) => string;
}

function docsLinks(url: string | undefined): Pick<Links, 'docsBase'> {
  if (url === undefined) return {};
  if (!URL.canParse(url) || !/^https?:\/\/[^\s#]+$/.test(url))
    throw new UsageError(
      `--docs-url must be an address without a fragment, such as https://…/diagnostics.md, not '${url}'`,
    );
  return { docsBase: url };
}

/**
 * Writes to standard output, or atomically to a file. In the latter case, the text report still goes to the terminal.
 */
async function publish(
  result: CheckResult,
  format: Format,
  output: string | undefined,
  links: Links,
  terminal: Terminal,
): Promise<void> {
  if (output === undefined) {
    terminal.stdout.write(await render(result, format, links, terminal.stdout, terminal));
    return;
  }
  const text = await render(result, format, links, { isTerminal: false, columns: 100 }, terminal);
  const { writeWhole } = await import('./write-whole.ts');
  await writeWhole(resolve(output), [text]);
  if (format !== 'text')
    terminal.stdout.write(await render(result, 'text', links, terminal.stdout, terminal));
}

/** Renderers are loaded on demand, to start fast. */
async function render(
  found: CheckResult,
  format: Format,
  links: Links,
  output: Pick<Output, 'isTerminal' | 'columns'>,
  terminal: Pick<Terminal, 'env' | 'write'>,
): Promise<string> {
  // Reports for a terminal spell commands for the current folder. Other reports may be read anywhere.
  const result = FORMATS[format].isRead ? found : withCommandsOf(found, links.write);
  switch (format) {
    case 'json':
      return (await import('../report/json/json-report.ts')).renderJson(result, links);
    case 'sarif':
      return (await import('../report/sarif.ts')).renderSarif(result, links);
    case 'junit':
      return (await import('../report/junit.ts')).renderJunit(result);
    case 'markdown':
      return (await import('../report/summary.ts')).renderSummary(result, links);
    case 'concise': {
      const { renderConcise } = await import('../report/concise/concise.ts');
      return renderConcise(result, {
        ...{ placed: links.placed, write: terminal.write },
        addressOf: lookOf(output, terminal, { root: links.root }).addressOf,
      });
    }
    case 'ignore':
      return (await import('../report/ignore-entries.ts')).renderIgnoreEntries(result);
    case 'statistics': {
      const { renderStatistics } = await import('../report/statistics.ts');
      return renderStatistics(result, lookOf(output, terminal));
    }
    case 'text': {
      const { renderTerminal } = await import('../report/terminal.ts');
      const { quiet, asked } = links;
      const text = renderTerminal(result, {
        ...lookOf(output, terminal, { root: links.root }),
        ...{ quiet, asked },
      });
      // An error, such as a spec with a wrong name, has to be fixed first.
      const isNew = isSearched(result) && result.cohorts.length === 0 && exitStatus(result, 'error') === 0;
      return isNew && !quiet ? `${text}${fitted(`${startWords(terminal.write)}\n`, output)}` : text;
    }
  }
}

/** 2 if something could not be checked, 1 if there are findings at or above the level. */
export function exitStatus(result: CheckResult, failLevel: (typeof FAIL_LEVELS)[number]): ExitStatus {
  if (result.cohorts.some((cohort) => cohort.state === 'unchecked') || countUnchecked(result.account) > 0)
    return 2;
  if (failLevel === 'never') return 0;
  const findings = [...result.diagnostics, ...result.cohorts.flatMap((cohort) => cohort.diagnostics)];
  const fails = findings.some(
    ({ severity }) => severity === 'error' || (failLevel === 'warning' && severity === 'warning'),
  );
  return fails || result.cohorts.some((cohort) => cohort.state === 'invalid') ? 1 : 0;
}
