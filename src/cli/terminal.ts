import { writeSync } from 'node:fs';
import { systemCode, systemFailure } from '../disk/environment-failure.ts';
import { type CommandWriter, commandAtRoot, PROGRAM } from '../findings/command-text.ts';
import { visible } from '../findings/visible.ts';

/** Exit status: 0 clean or done, 1 findings, 2 could not check; 130 and 143 are the shell convention for signals. */
export type ExitStatus = 0 | 1 | 2 | 130 | 143;

/** The outputs to which a command writes; replaced in tests. */
export interface Terminal {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Spells suggested commands. Default: for a reader in the root. */
  readonly write?: CommandWriter;
  /** The same for reports, which are read anywhere. */
  readonly writeInRoot?: CommandWriter;
  /** The same for a command that finds its root by itself. */
  readonly writeFor?: (root: string) => CommandWriter;
}

/** A command of this program, as the reader has to type it. */
export function spelled(
  { write = commandAtRoot }: Pick<Terminal, 'write'>,
  ...words: readonly string[]
): string {
  return visible(write([PROGRAM, ...words]));
}

/** The same in backticks, within a sentence. */
export function ownCommandAt(terminal: Pick<Terminal, 'write'>, ...words: readonly string[]): string {
  return `\`${spelled(terminal, ...words)}\``;
}

export interface Output {
  readonly isTerminal: boolean;
  readonly columns: number;
  /** Whether the reader has closed the pipe, as `head` does, so that further output is pointless. */
  readonly isClosed?: boolean;
  write(text: string | Uint8Array): void;
}

/**
 * A file descriptor that is written synchronously, so that all output is written before the process ends. A closed pipe
 * is not an error: output is dropped, and the command runs to its end with its normal exit status.
 */
export function descriptorOutput(
  descriptor: number,
  stream: { isTTY?: boolean; columns?: number },
  env: Terminal['env'],
): Output {
  let isClosed = false;
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns || columnsOf(env) || 100,
    get isClosed() {
      return isClosed;
    },
    write(text) {
      let bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
      while (bytes.length > 0 && !isClosed) {
        try {
          bytes = bytes.subarray(writeSync(descriptor, bytes));
        } catch (error) {
          const code = systemCode(error);
          // A non-blocking pipe is full: wait for the reader.
          if (code === 'EAGAIN') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
          else if (code === 'EPIPE') isClosed = true;
          else throw systemFailure(error, 'write', descriptor === 1 ? 'stdout' : 'stderr');
        }
      }
    },
  };
}

/** `COLUMNS`, in which a shell or a CI service gives the width of its output; 0 if not usable. */
export function columnsOf(env: Terminal['env']): number {
  const columns = env['COLUMNS'] ?? '';
  return /^\d{1,4}$/.test(columns) ? Number(columns) : 0;
}

/**
 * Whether to use color: on a terminal, unless `NO_COLOR` is set (https://no-color.org). `FORCE_COLOR` takes precedence
 * over both, as in Node.js, since logs of CI services show colors without being terminals.
 */
export function wantsColor(output: Pick<Output, 'isTerminal'>, env: Terminal['env']): boolean {
  const forced = env['FORCE_COLOR'] ?? '';
  if (forced !== '') return forced !== '0' && forced !== 'false';
  return output.isTerminal && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
}

/** Terminals that support links (OSC 8), by how they identify themselves, with the first version that does. */
const LINKING_PROGRAMS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['iTerm.app', [3, 1]],
  ['WezTerm', [0, 0]],
  ['vscode', [1, 72]],
  ['ghostty', [0, 0]],
  ['zed', [0, 0]],
  ['Tabby', [0, 0]],
]);

/**
 * Whether to write links: on a terminal that is known to support them and styles, never in the log of a CI service.
 * `FORCE_HYPERLINK` takes precedence. These are the rules of the package `supports-hyperlinks`, which reads the
 * environment and arguments of the process when it is loaded; here they are parameters.
 */
export function wantsLinks(output: Pick<Output, 'isTerminal'>, env: Terminal['env']): boolean {
  const forced = env['FORCE_HYPERLINK'] ?? '';
  if (forced !== '') return forced !== '0' && forced !== 'false';
  if (!output.isTerminal || !wantsColor(output, env)) return false;
  if ((env['CI'] ?? '') !== '' || (env['TEAMCITY_VERSION'] ?? '') !== '') return false;
  const least = LINKING_PROGRAMS.get(env['TERM_PROGRAM'] ?? '');
  if (least !== undefined) {
    const [major = 0, minor = 0] = (env['TERM_PROGRAM_VERSION'] ?? '').split('.').map(Number);
    return major > least[0] || (major === least[0] && minor >= least[1]);
  }
  // GNOME terminals give their version as one number; 0.50.0 crashed on links.
  const vte = Number(env['VTE_VERSION'] ?? '');
  return (
    vte > 5000 ||
    (env['WT_SESSION'] ?? '') !== '' ||
    /^(?:xterm-kitty|xterm-ghostty|alacritty|foot)\b/.test(env['TERM'] ?? '')
  );
}
