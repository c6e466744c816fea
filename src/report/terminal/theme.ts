import { type Paint, painter, type Style } from '../../findings/ansi.ts';
import type { Severity } from '../../findings/diagnostic.ts';
import type { CohortState } from '../../result.ts';
import { logSafe } from '../log-text.ts';
import { wrapLine } from './wrap.ts';

export interface TerminalOptions {
  readonly color?: boolean;
  /** Plain ASCII: for terminals and logs that show nothing else. */
  readonly ascii?: boolean;
  /** Columns of the terminal, which code is cut to. */
  readonly width?: number | undefined;
  /** Whether tables and sentences are fitted into the width, as for a person at a terminal; else they may have any length. */
  readonly wraps?: boolean;
  /** The address of a file, by its path below the root: then its name links to it (OSC 8). */
  readonly addressOf?: ((path: string) => string) | undefined;
  /** Findings shown in full; the rest is counted. */
  readonly maxFindings?: number;
  /** What has the findings that are counted alone; a command unless told. */
  readonly elsewhere?: string;
  /** Findings and drift alone: no heading, no table, no verdict. */
  readonly quiet?: boolean;
  /** Lines of the table; clean cohorts are the first to be counted instead. */
  readonly maxRows?: number;
}

/** How one rendering looks. */
export interface Theme {
  readonly paint: Paint;
  readonly color: boolean;
  readonly ascii: boolean;
  readonly width: number;
  /** Columns that lines are fitted into; undefined where they may have any length. */
  readonly room: number | undefined;
  /** A line, or several where it does not fit; those after the first are indented so far. */
  readonly wrap: (line: string, hanging: number) => readonly string[];
  /** What names a file below the root, as a link to it where links are shown. */
  readonly link: (text: string, path: string) => string;
  /** Minus sign, and the mark of something cut off. */
  readonly minus: string;
  readonly more: string;
  /** What has the findings for which there is no room. */
  readonly elsewhere: string;
  readonly icons: Readonly<Record<CohortState, string>>;
  /** Foreign text, made safe for terminals and logs. */
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

export function themeOf(options: TerminalOptions): Theme {
  const ascii = options.ascii ?? false;
  const color = options.color ?? false;
  const width = Math.max(40, options.width ?? 100);
  const room = options.wraps === true ? width : undefined;
  const { addressOf } = options;
  return {
    paint: painter(color),
    color,
    ascii,
    width,
    room,
    wrap: (line, hanging) => (room === undefined ? [line] : wrapLine(line, room, hanging)),
    link: (text, path) =>
      addressOf === undefined ? text : `\x1b]8;;${addressOf(path)}\x1b\\${text}\x1b]8;;\x1b\\`,
    minus: ascii ? '-' : '−',
    more: ascii ? '...' : '…',
    elsewhere: options.elsewhere ?? 'cohort-ci check --format json',
    icons: ascii
      ? { clean: '+', drifted: '~', invalid: 'x', unchecked: '?' }
      : { clean: '✓', drifted: '≠', invalid: '✗', unchecked: '?' },
    foreign: (text) => logSafe(text, { ascii }),
  };
}
