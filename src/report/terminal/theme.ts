import { type Paint, painter, type Style } from '../../findings/ansi.ts';
import { type CommandWriter, commandAtRoot, PROGRAM } from '../../findings/command-text.ts';
import type { Severity } from '../../findings/diagnostic.ts';
import type { CohortState } from '../../result.ts';
import { logSafe } from '../log-text.ts';
import { wrapLine } from './wrap.ts';

export interface TerminalOptions {
  readonly color?: boolean;
  /** Plain ASCII, for terminals and logs that show nothing else. */
  readonly ascii?: boolean;
  /** Columns of the terminal; code frames are cut to this width. */
  readonly width?: number | undefined;
  /**
   * Whether tables and sentences are fitted to the width, as for a person at a terminal. Otherwise, lines may have any
   * length.
   */
  readonly wraps?: boolean;
  /** URL of a file by its path below the root; if set, file names are links (OSC 8). */
  readonly addressOf?: ((path: string) => string) | undefined;
  /** Spells the commands that are suggested. Default: for a reader in the root. */
  readonly write?: CommandWriter | undefined;
  /** Findings shown in full; the rest is counted. */
  readonly maxFindings?: number;
  /** Where to find the findings that are only counted. Default: a command. */
  readonly elsewhere?: string;
  /** Just findings and drift: no heading, no table, no verdict. */
  readonly quiet?: boolean;
  /** The names by which cohorts were requested; absent if all were. */
  readonly asked?: readonly string[] | undefined;
  /** Rows of the table; clean cohorts are collapsed first. */
  readonly maxRows?: number;
}

/** The appearance of one rendering. */
export interface Theme {
  readonly paint: Paint;
  readonly color: boolean;
  readonly ascii: boolean;
  readonly width: number;
  /** Columns that lines are fitted to; undefined if lines may have any length. */
  readonly room: number | undefined;
  /** Wraps a line if it does not fit; `hanging` is the indentation of the continuation lines. */
  readonly wrap: (line: string, hanging: number) => readonly string[];
  /** Makes a link to a file below the root, where links are shown. */
  readonly link: (text: string, path: string) => string;
  /** Spells a command that is suggested. */
  readonly write: CommandWriter;
  /** Minus sign, and the mark for omissions. */
  readonly minus: string;
  readonly more: string;
  /** Where to find the findings that are only counted. */
  readonly elsewhere: string;
  readonly icons: Readonly<Record<CohortState, string>>;
  /** Makes untrusted text safe for terminals and logs. */
  readonly foreign: (text: string) => string;
}

export const STATE_STYLES: Readonly<Record<CohortState, Style>> = {
  clean: 'green',
  drifted: 'yellow',
  invalid: 'red',
  unchecked: 'cyan',
};

export const SEVERITY_STYLES: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  notice: 'cyan',
};

/** A text that terminals show as a link (OSC 8). */
export function linkTo(address: string, text: string): string {
  return `\x1b]8;;${address}\x1b\\${text}\x1b]8;;\x1b\\`;
}

export function themeOf(options: TerminalOptions): Theme {
  const ascii = options.ascii ?? false;
  const color = options.color ?? false;
  const width = Math.max(40, options.width ?? 100);
  const room = options.wraps === true ? width : undefined;
  const { addressOf, write = commandAtRoot } = options;
  return {
    paint: painter(color),
    color,
    ascii,
    width,
    room,
    wrap: (line, hanging) => (room === undefined ? [line] : wrapLine(line, room, hanging)),
    link: (text, path) => (addressOf === undefined ? text : linkTo(addressOf(path), text)),
    write,
    minus: ascii ? '-' : '−',
    more: ascii ? '...' : '…',
    elsewhere: options.elsewhere ?? write([PROGRAM, 'check', '--format', 'json']),
    icons: ascii
      ? { clean: '+', drifted: '~', invalid: 'x', unchecked: '?' }
      : { clean: '✓', drifted: '≠', invalid: '✗', unchecked: '?' },
    foreign: (text) => logSafe(text, { ascii }),
  };
}
