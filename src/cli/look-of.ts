import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TerminalOptions } from '../report/terminal/theme.ts';
import { wrapText } from '../report/terminal/wrap.ts';
import { type Output, type Terminal, wantsColor, wantsLinks } from './terminal.ts';

/**
 * How text looks at an output: fitted, coloured and linked for a person at a terminal, and whole lines for everything else.
 *
 * @param files - Where the paths in it count from; absent where it names files that are not written.
 */
export function lookOf(
  output: Pick<Output, 'isTerminal' | 'columns'>,
  env: Terminal['env'],
  files?: { readonly root: string | undefined },
): TerminalOptions {
  return {
    color: wantsColor(output, env),
    width: output.columns,
    wraps: output.isTerminal,
    ...(files !== undefined && wantsLinks(output, env)
      ? { addressOf: (path: string) => pathToFileURL(resolve(files.root ?? '.', path)).href }
      : {}),
  };
}

/** Sentences, fitted into the width of a terminal; as they are for everything else. */
export function fitted(
  text: string,
  { isTerminal, columns }: Pick<Output, 'isTerminal' | 'columns'>,
): string {
  return isTerminal ? wrapText(text, Math.max(LEAST_COLUMNS, columns)) : text;
}

/** An output that fits all text that is written to it. */
export function fittedOutput(output: Output): Output {
  if (!output.isTerminal) return output;
  const { isTerminal, columns } = output;
  return {
    ...{ isTerminal, columns },
    get isClosed() {
      return output.isClosed === true;
    },
    write: (text) => output.write(typeof text === 'string' ? fitted(text, output) : text),
  };
}

/** Narrower terminals wrap by themselves. */
const LEAST_COLUMNS = 40;
