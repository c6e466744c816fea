import { urlPath } from '../report/markdown.ts';
import type { RunContext } from './run-context.ts';

/**
 * Where files of a commit, and commits themselves, are shown; nothing where no runner says which repository this is.
 */
export function sourceLinks(
  { runner }: RunContext,
  commit: string | undefined,
): { readonly sourceBase?: string; readonly commitBase?: string } {
  if (runner === undefined) return {};
  const base = `${runner.serverUrl}/${urlPath(runner.repository)}`;
  return {
    commitBase: `${base}/commit/`,
    ...(commit === undefined ? {} : { sourceBase: `${base}/blob/${commit}/` }),
  };
}
