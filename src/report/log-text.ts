import { type VisibleOptions, visible } from '../findings/visible.ts';

/**
 * Untrusted text as one line that is safe anywhere in a runner's log. GitHub's runner executes `::command::` at the
 * start of a line, even after spaces, and `##[command]` anywhere in it.
 */
export function logSafe(text: string, options: VisibleOptions = {}): string {
  return visible(text, options)
    .replaceAll('##[', '##\\[')
    .replace(/^( *)::/, '$1\\::');
}
