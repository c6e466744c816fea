import { DEFAULT_TIMEOUT, deadline, parseTimeout, TIMEOUT_FORM } from '../disk/deadline.ts';
import { EnvironmentFailure } from '../disk/environment-failure.ts';
import { Interrupted } from '../disk/heed-signals.ts';
import { didYouMean } from '../findings/nearest-names.ts';
import type { Text } from '../findings/text.ts';
import { visible } from '../findings/visible.ts';
import { DeadlineReached, underCheckpoint } from '../source/checkpoint.ts';
import { VERSION } from '../version.ts';
import type { CommandDeclaration, CommandLine } from './command.ts';
import { PLACE } from './commands/shared-options.ts';
import { COMMANDS } from './commands.ts';
import { commandsHere, commandsInRoot } from './commands-here.ts';
import type { Names } from './completion.ts';
import { fromRootAbove } from './from-root-above.ts';
import type { ExitStatus, Output, Terminal } from './terminal.ts';
import { MissingCohort, UsageError } from './usage-error.ts';

/** Runs one command line. Never throws, and never prints a stack trace. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const [name, ...rest] = args;
  let here = terminal;
  try {
    if (name === '--version' || name === '-V' || name === 'version') {
      terminal.stdout.write(`cohort-ci ${VERSION}\n`);
      return 0;
    }
    if (name === undefined) {
      terminal.stderr.write(await overview(terminal.stderr));
      return 2;
    }
    if (name === 'complete') {
      terminal.stdout.write(await completed(rest));
      return 0;
    }
    if (isHelp(name) && isHelp(rest[0])) {
      terminal.stdout.write(await overview(terminal.stdout));
      return 0;
    }
    const topic = isHelp(name) ? rest[0] : name;
    const found = COMMANDS.find(({ declaration }) => declaration.name === topic);
    if (found === undefined) throw new UsageError(await unknownCommand(topic ?? '', rest));
    const { declaration } = found;
    const operands = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
    if (isHelp(name) || operands.some((word) => word === '--help' || word === '-h')) {
      const { helpText, parserOf } = await import('./program.ts');
      terminal.stdout.write(helpText(parserOf(declaration), terminal.stdout.columns));
      return 0;
    }
    const { parseCommandLine } = await import('./parse-command-line.ts');
    const { line, color } = parseCommandLine(declaration, rest);
    const painted = color === 'auto' ? terminal : { ...terminal, env: colored(terminal.env, color) };
    here = { ...painted, write: commandsHere(declaration, line.values, optionsOf) };
    const placed = declaration.options['root'] === PLACE.root ? await fromRootAbove(line) : line;
    here = {
      ...painted,
      write: commandsHere(declaration, placed.values, optionsOf),
      writeInRoot: commandsInRoot(placed.values, optionsOf),
      writeFor: (root) => commandsHere(declaration, { ...placed.values, root }, optionsOf),
    };
    const shown = declaration.isProse ? { ...here, stdout: await fittedStdout(here) } : here;
    if (!Object.hasOwn(declaration.options, 'timeout')) return await found.run(placed, shown);
    return await underCheckpoint(deadline(timeoutOf(line)), () => found.run(placed, shown));
  } catch (error) {
    return await report(error, name, here);
  }
}

function optionsOf(name: string): CommandDeclaration['options'] {
  return COMMANDS.find(({ declaration }) => declaration.name === name)?.declaration.options ?? {};
}

function isHelp(word: string | undefined): boolean {
  return word === undefined || word === 'help' || word === '--help' || word === '-h';
}

async function overview({ columns }: Output): Promise<string> {
  const { helpText, programOf } = await import('./program.ts');
  return helpText(programOf(COMMANDS.map(({ declaration }) => declaration)), columns);
}

/** `--color` takes precedence over the environment. */
function colored(env: Terminal['env'], color: 'always' | 'never'): Terminal['env'] {
  return { ...env, FORCE_COLOR: color === 'always' ? '1' : '0' };
}

/** In seconds. */
function timeoutOf({ values }: CommandLine): number {
  const text = values['timeout'];
  if (typeof text !== 'string') return DEFAULT_TIMEOUT;
  const seconds = parseTimeout(text);
  if (seconds === undefined) throw new UsageError(`--timeout ${TIMEOUT_FORM}, not '${text}'`);
  return seconds;
}

/** Answers a shell's request for completions; never prints a message. */
async function completed([first, ...words]: readonly string[]): Promise<string> {
  const { completions, valuesIn } = await import('./completion.ts');
  const asked = first === '--' ? words : [first ?? '', ...words];
  const [root] = valuesIn(asked.slice(0, -1), 'root');
  const names: Names = {
    cohorts: async () => await (await import('./cohort-names.ts')).cohortNames(root),
    codes: async () => Object.keys((await import('../findings/codes.ts')).CATALOGUE),
    refs: async () => (await import('../git/git-history.ts')).refNames(root ?? '.'),
    axes: async (named) => await (await import('./spec-names.ts')).axesOf(named, root),
    levels: async (axis) => await (await import('./spec-names.ts')).levelsOf(axis, root),
  };
  const declarations = COMMANDS.map(({ declaration }) => declaration);
  try {
    return await completions(declarations, asked, names);
  } catch {
    // Without git, outside of a repository, or if files cannot be read, there are no completions to offer.
    return ':4\n';
  }
}

async function fittedStdout({ stdout }: Terminal): Promise<Output> {
  return stdout.isTerminal ? (await import('./look-of.ts')).fittedOutput(stdout) : stdout;
}

async function report(error: unknown, name: string | undefined, terminal: Terminal): Promise<ExitStatus> {
  const { fitted } = await import('./look-of.ts');
  // Messages quote arguments and paths, so they are made visible.
  const say = (message: string, next = ''): void => {
    try {
      const lines = message.split('\n  ').map((line) => visible(line));
      terminal.stderr.write(fitted(`cohort-ci: ${lines.join('\n  ')}\n${next}`, terminal.stderr));
    } catch {
      // The message cannot be printed, but the exit status is still set.
    }
  };
  if (error instanceof UsageError || isNamed(error, 'UnknownCohort') || isNamed(error, 'InvalidPattern')) {
    const command = COMMANDS.some(({ declaration }) => declaration.name === name) ? `${name} ` : '';
    const names = error instanceof MissingCohort ? await knownCohorts(error.root) : '';
    const { textOf } = await import('../findings/text.ts');
    const says = 'text' in error ? textOf(error.text as Text, terminal.write) : error.message;
    say(`${says}${names}`, `Try: cohort-ci ${command}--help\n`);
  } else if (error instanceof EnvironmentFailure || isNamed(error, 'UnreadableFile')) say(error.message);
  else if (error instanceof DeadlineReached) say(`stopped: ${error.message}`);
  else if (error instanceof Interrupted) {
    say(error.message);
    return error.status;
  } else
    say(
      `internal error: ${error instanceof Error ? error.message : String(error)}`,
      'This is a bug in cohort-ci; please report it.\n',
    );
  return 2;
}

/** The cohorts that an argument could have named. */
async function knownCohorts(root: string | undefined): Promise<string> {
  const { cohortsWithSpec } = await import('./cohort-names.ts');
  const { those } = await import('../git/pick-cohorts.ts');
  const known = await cohortsWithSpec(root);
  return known === undefined ? '' : `; ${those(known)}`;
}

/** By name, since the classes are in modules that are loaded on demand. */
function isNamed(error: unknown, name: string): error is Error {
  return error instanceof Error && error.name === name;
}

/** The names of commands in other programs, with our names. */
const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ['lint', 'check'],
  ['validate', 'check'],
  ['verify', 'check'],
  ['list', 'status'],
  ['ls', 'status'],
]);

async function unknownCommand(name: string, rest: readonly string[]): Promise<string> {
  const { nearestNames } = await import('../findings/nearest-names.ts');
  const names = COMMANDS.map(({ declaration }) => declaration.name);
  const later = rest.findIndex((word) => names.includes(word));
  if (name.startsWith('-') && later >= 0) {
    const [command = '', ...after] = rest.slice(later);
    const words = [command, name, ...rest.slice(0, later), ...after];
    return `options go after the command: cohort-ci ${words.join(' ')}`;
  }
  const near =
    OTHER_WORDS.get(name) ??
    nearestNames(name, name.startsWith('-') ? ['--version', '--help', '-V', '-h'] : names, 1)[0] ??
    COMMANDS.flatMap(({ declaration }) =>
      Object.hasOwn(declaration.options, name) ? [`${declaration.name} --${name}`] : [],
    )[0];
  return `there is no command '${name}'${near ? `; ${didYouMean(near)}` : ''}\n  the commands: ${names.join(', ')}`;
}
