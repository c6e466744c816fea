/** How line ends of CRLF are described. */
export const CRLF = 'CRLF line endings';

/** Nobody may have written them: git creates them when checking out on Windows. */
export const CRLF_REMEDY =
  'if git creates these line endings (core.autocrlf), set `* text=auto eol=lf` in .gitattributes';

/**
 * How two equivalent texts differ in form, in words. `committed` is the file's text, and `expected` is what the runtime
 * writes (`\n` line ends, no byte-order mark). `otherwise` describes any other difference.
 */
export function formDifferences(committed: string, expected: string, otherwise: string): string[] {
  const differences: string[] = [];
  let text = committed;
  if (text.startsWith('\ufeff')) {
    differences.push('a byte-order mark');
    text = text.slice(1);
  }
  if (text.includes('\r')) {
    differences.push(text.includes('\r\n') ? CRLF : 'CR line endings');
    text = text.replace(/\r\n?/g, '\n');
  }
  if (text === expected) return differences;
  if (text.replace(/\n+$/, '') === expected.replace(/\n+$/, '')) {
    differences.push(text.length > expected.length ? 'an extra final newline' : 'no final newline');
  } else {
    differences.push(otherwise);
  }
  return differences;
}

/** Describes an output with conflict markers, which nobody needs to resolve manually. */
export const CONFLICT = 'an unresolved merge conflict, which regenerating resolves';
