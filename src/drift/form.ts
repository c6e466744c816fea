/** What a text of lines that end with CRLF is said to have. */
export const CRLF = 'CRLF line endings';

/** Why nobody need have written them: the checkout of a Windows machine makes them. */
export const CRLF_REMEDY =
  'if git creates these line endings (core.autocrlf), set `* text=auto eol=lf` in .gitattributes';

/**
 * How two texts that say the same differ as bytes, in words for people. `committed` is what stands there, `expected` what
 * the runtime writes (`\n` line ends, no byte-order mark); `otherwise` names what is left when it is none of these.
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

/** What is said of an output that holds both sides of a merge: no version of it need be chosen by hand. */
export const CONFLICT = 'an unresolved merge conflict, which regenerating resolves';
