import { DEFAULT_TIMEOUT, parseTimeout, TIMEOUT_FORM } from '../disk/deadline.ts';
import { UsageError } from './usage-error.ts';

/**
 * Takes `--timeout` out of a command's arguments: every command whose work grows with the repository has it, and none of
 * them needs to know.
 *
 * @returns the other arguments, and the limit in seconds.
 */
export function timeoutOption(args: readonly string[]): {
  readonly args: readonly string[];
  readonly timeout: number;
} {
  const others: string[] = [];
  let timeout = DEFAULT_TIMEOUT;
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    if (arg === '--') {
      others.push(...args.slice(index));
      break;
    }
    if (arg !== '--timeout' && !arg.startsWith('--timeout=')) {
      others.push(arg);
      continue;
    }
    const text = arg === '--timeout' ? args[++index] : arg.slice('--timeout='.length);
    const seconds = parseTimeout(text ?? '');
    if (seconds === undefined)
      throw new UsageError(
        text === undefined ? '--timeout needs a value' : `--timeout ${TIMEOUT_FORM}, not '${text}'`,
      );
    timeout = seconds;
  }
  return { args: others, timeout };
}
