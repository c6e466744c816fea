import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TerminalOptions } from '../report/terminal/theme.ts';
import { wrapText } from '../report/terminal/wrap.ts';
import { type Output, type Terminal, wantsColor, wantsLinks } from './terminal.ts';

/**
 * How text looks at an output: wrapped, colored and with links for a person at a terminal, in whole lines for anything
 * else.
 *
 * @param files - The folder that paths are relative to; absent if the text names files that do not exist.
 */
export function lookOf(
  output: Pick<Output, 'isTerminal' | 'columns'>,
  { env, write }: Pick<Terminal, 'env' | 'write'>,
  files?: { readonly root: string | undefined },
): TerminalOptions {
  return {
    color: wantsColor(output, env),
    width: output.columns,
    wraps: output.isTerminal,
    write,
    ...(files !== undefined && wantsLinks(output, env)
      ? { addressOf: (path: string) => pathToFileURL(resolve(files.root ?? '.', path)).href }
      : {}),
  };
}

/** Prose, wrapped to the width of a terminal; unchanged for anything else. */
export function fitted(
  text: string,
  { isTerminal, columns }: Pick<Output, 'isTerminal' | 'columns'>,
): string {
  return isTerminal ? wrapText(text, Math.max(LEAST_COLUMNS, columns)) : text;
}

/** An output that wraps all text written to it. */
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

/** Narrower terminals do their own wrapping. */
const LEAST_COLUMNS = 40;
