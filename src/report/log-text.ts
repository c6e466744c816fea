import { type VisibleOptions, visible } from '../findings/visible.ts';

/**
 * Foreign text as one line that is safe in a runner's log, wherever the caller puts it. GitHub's runner obeys
 * `::command::` at the start of a line (blanks before it do not matter) and `##[command]` anywhere in one.
 */
export function logSafe(text: string, options: VisibleOptions = {}): string {
  return visible(text, options)
    .replaceAll('##[', '##\\[')
    .replace(/^( *)::/, '$1\\::');
}
