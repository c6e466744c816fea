import { deadline } from '../disk/deadline.ts';
import { EnvironmentFailure } from '../disk/environment-failure.ts';
import { Interrupted } from '../disk/heed-signals.ts';
import { visible } from '../findings/visible.ts';
import { DeadlineReached, underCheckpoint } from '../source/checkpoint.ts';
import { VERSION } from '../version.ts';
import { HELP } from './help.ts';
import type { ExitStatus, Terminal } from './terminal.ts';
import { timeoutOption } from './timeout-option.ts';
import { UsageError } from './usage-error.ts';

type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitStatus> | ExitStatus;

/** Commands are loaded when they are asked for: starting must be fast. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).check,
  regenerate: async () => (await import('./regenerate.ts')).regenerate,
  compile: async () => (await import('./compile.ts')).compile,
  backfill: async () => (await import('./backfill.ts')).backfill,
  new: async () => (await import('./new.ts')).newCohort,
  explain: async () => (await import('./explain.ts')).explain,
  show: async () => (await import('./show.ts')).show,
  status: async () => (await import('./status.ts')).status,
  prices: async () => (await import('./prices.ts')).prices,
  schema: async () => (await import('./schema.ts')).schema,
};

/** Commands whose work grows with the repository: each takes `--timeout`. */
const TIMED = new Set(['check', 'regenerate', 'compile', 'backfill', 'show', 'status']);

/** Runs one command line; never throws and never prints a stack trace. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const [name, ...rest] = args;
  try {
    if (name === '--version' || name === '-V') {
      terminal.stdout.write(`cohort-ci ${VERSION}\n`);
      return 0;
    }
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      const topic =
        name === 'help' && rest[0] !== undefined && Object.hasOwn(HELP, rest[0]) ? rest[0] : 'main';
      (name === undefined ? terminal.stderr : terminal.stdout).write(HELP[topic as keyof typeof HELP]);
      return name === undefined ? 2 : 0;
    }
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (load === undefined) throw new UsageError(await unknownCommand(name));
    if (rest.includes('--help') || rest.includes('-h')) {
      terminal.stdout.write(HELP[name as keyof typeof HELP]);
      return 0;
    }
    if (!TIMED.has(name)) return await (await load())(rest, terminal);
    const { args: own, timeout } = timeoutOption(rest);
    return await underCheckpoint(deadline(timeout), async () => (await load())(own, terminal));
  } catch (error) {
    return report(error, name, terminal);
  }
}

function report(error: unknown, name: string | undefined, terminal: Terminal): ExitStatus {
  // Messages quote arguments and paths.
  const say = (message: string, next = ''): void => {
    try {
      terminal.stderr.write(`cohort-ci: ${visible(message)}\n${next}`);
    } catch {
      // Nowhere left to say it; the exit status does.
    }
  };
  if (error instanceof UsageError || isNamed(error, 'UnknownCohort') || isNamed(error, 'InvalidPattern')) {
    const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? `${name} ` : '';
    say(error.message, `Try: cohort-ci ${command}--help\n`);
  } else if (error instanceof EnvironmentFailure || isNamed(error, 'UnreadableFile')) say(error.message);
  else if (error instanceof DeadlineReached) say(`stopped: ${error.message}`);
  else if (error instanceof Interrupted) {
    say(error.message);
    return error.status;
  } else
    say(
      `internal error: ${error instanceof Error ? error.message : String(error)}`,
      'This is a bug of cohort-ci; please report it.\n',
    );
  return 2;
}

/** By name: the classes live in modules that are loaded only when needed. */
function isNamed(error: unknown, name: string): error is Error {
  return error instanceof Error && error.name === name;
}

async function unknownCommand(name: string): Promise<string> {
  const { nearestNames } = await import('../findings/nearest-names.ts');
  const near = nearestNames(name, Object.keys(COMMANDS), 1)[0];
  return `there is no command '${name}'${near ? `; did you mean '${near}'?` : ''}`;
}
