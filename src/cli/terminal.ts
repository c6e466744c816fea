import { writeSync } from 'node:fs';
import { systemCode, systemFailure } from '../disk/environment-failure.ts';

/** What a command ends with: 0 clean or done, 1 findings, 2 could not check; 130 and 143 are what shells say of signals. */
export type ExitStatus = 0 | 1 | 2 | 130 | 143;

/** Where a command writes. Tests give their own. */
export interface Terminal {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface Output {
  readonly isTerminal: boolean;
  readonly columns: number;
  /** Whether the reader has gone, as `head` does: more is written in vain. */
  readonly isClosed?: boolean;
  write(text: string | Uint8Array): void;
}

/**
 * A file descriptor, written synchronously: what is printed is printed before the process ends. A reader that has gone is
 * no failure: nothing more is written, and the command goes on to its end and to its own exit status.
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
          // A pipe that is full and not blocking: the reader needs a moment.
          if (code === 'EAGAIN') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
          else if (code === 'EPIPE') isClosed = true;
          else throw systemFailure(error, 'write', descriptor === 1 ? 'stdout' : 'stderr');
        }
      }
    },
  };
}

/** `COLUMNS`, by which a shell or a CI service says how wide its output is; 0 when it says nothing of use. */
export function columnsOf(env: Terminal['env']): number {
  const columns = env['COLUMNS'] ?? '';
  return /^\d{1,4}$/.test(columns) ? Number(columns) : 0;
}

/**
 * Colour for people: on a terminal, unless `NO_COLOR` is set (https://no-color.org); `FORCE_COLOR` goes before both, as in
 * Node.js: logs of CI services show colours and are no terminals.
 */
export function wantsColor(output: Pick<Output, 'isTerminal'>, env: Terminal['env']): boolean {
  const forced = env['FORCE_COLOR'] ?? '';
  if (forced !== '') return forced !== '0' && forced !== 'false';
  return output.isTerminal && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
}

/** Terminals that show links (OSC 8), by what each says of itself, with the first version that does. */
const LINKING_PROGRAMS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['iTerm.app', [3, 1]],
  ['WezTerm', [0, 0]],
  ['vscode', [1, 72]],
  ['ghostty', [0, 0]],
  ['zed', [0, 0]],
  ['Tabby', [0, 0]],
]);

/**
 * Links for people: on a terminal that is known to show them, and takes styles; never in the log of a CI service.
 * `FORCE_HYPERLINK` goes before all of that. It is the rule of the package `supports-hyperlinks`, which asks the process
 * for its environment and arguments when it is loaded; here both are given.
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
  // GNOME's terminals say so in one number; 0.50.0 crashed at a link.
  const vte = Number(env['VTE_VERSION'] ?? '');
  return (
    vte > 5000 ||
    (env['WT_SESSION'] ?? '') !== '' ||
    /^(?:xterm-kitty|xterm-ghostty|alacritty|foot)\b/.test(env['TERM'] ?? '')
  );
}
