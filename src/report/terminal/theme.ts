import { type Paint, painter, type Style } from '../../findings/ansi.ts';
import type { Severity } from '../../findings/diagnostic.ts';
import type { CohortState } from '../../result.ts';
import { logSafe } from '../log-text.ts';

export interface TerminalOptions {
  readonly color?: boolean;
  /** Plain ASCII: for terminals and logs that show nothing else. */
  readonly ascii?: boolean;
  /** Columns of the terminal. */
  readonly width?: number | undefined;
  /** Findings shown in full; the rest is counted. */
  readonly maxFindings?: number;
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
  /** Minus sign, and the mark of something cut off. */
  readonly minus: string;
  readonly more: string;
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
  return {
    paint: painter(color),
    color,
    ascii,
    width: Math.max(40, options.width ?? 100),
    minus: ascii ? '-' : '−',
    more: ascii ? '...' : '…',
    icons: ascii
      ? { clean: '+', drifted: '~', invalid: 'x', unchecked: '?' }
      : { clean: '✓', drifted: '≠', invalid: '✗', unchecked: '?' },
    foreign: (text) => logSafe(text, { ascii }),
  };
}
