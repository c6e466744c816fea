import { suffixOf } from '../source/path.ts';
import { FILE_MARKER, INCLUDE_SUFFIXES } from './spec-keys.ts';

const SUFFIXES: readonly string[] = INCLUDE_SUFFIXES;

/**
 * What to do about a text that stands in place of a list: it may be a list in quotes, or a file without its marker.
 *
 * @param otherwise - What to do about any other text.
 */
export function listHint(text: string, otherwise: string): string {
  if (text.startsWith('[') && text.endsWith(']')) return `remove the quotes around it: ${text}`;
  const path = text.replace(/^@?\w*\s*:\s*/, '');
  return SUFFIXES.includes(suffixOf(path)) ? `to include the file write '${FILE_MARKER}${path}'` : otherwise;
}
