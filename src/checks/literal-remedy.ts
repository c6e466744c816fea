import type { Level } from '../design/design.ts';
import { FILE_MARKER } from '../design/spec-keys.ts';
import { suggested } from '../findings/fix.ts';
import { msg, type Text } from '../findings/text.ts';
import { text } from '../python/text.ts';
import { suffixOf } from '../source/path.ts';
import type { ScalarNode } from '../syntax/node.ts';
import { singleQuoted } from '../syntax/yaml/explain-character.ts';
import type { Remedy } from './remedy.ts';

/**
 * The remedy for an invalid value that was not read as its author wrote it: YAML 1.1 read it as something else,
 * `@file:` is inside a list, or a `.txt` include has a comment.
 *
 * @param isKnown - Whether a text would have been valid.
 * @param isIncluded - Whether the value is in an included file.
 */
export function literalRemedy(
  { value, node }: Level,
  isKnown: (id: string) => boolean,
  isIncluded: boolean,
): Remedy | undefined {
  if (node.kind !== 'scalar') return undefined;
  const written = node.text;
  if (value.kind !== 'str') {
    if (node.style !== 'plain') return undefined;
    if (written === '') return { hint: 'write the value, or remove it' };
    if (!isKnown(written)) return undefined;
    return {
      hint:
        text(value) === written
          ? `quote it, '${written}': without quotes it is not text`
          : `quote it, '${written}': without quotes YAML reads it as ${text(value)}`,
      ...quoting(node),
    };
  }
  if (value.value.startsWith(FILE_MARKER)) {
    return {
      hint: isIncluded
        ? 'an included file cannot include another one: write its values here'
        : `${FILE_MARKER} works only as the whole value: write '${value.value}' without the list around it`,
    };
  }
  if (value.value.startsWith('#') && suffixOf(node.span.path) === '.txt')
    return {
      hint: 'a .txt include has no comments: delete the line, or include a .yaml list, which can have comments',
    };
  return undefined;
}

/** A fix that adds quotes; only suggested, since YAML's reading may be intended. */
export function quoting({ span, style, text: written }: ScalarNode): Pick<Remedy, 'fix'> {
  return style === 'plain' && written !== '' ? suggested({ at: span, newText: singleQuoted(written) }) : {};
}

/** A remedy, extended by how YAML read the value if that differs from its text. */
export function withReading(remedy: Text, { value, node }: Level): Text {
  if (node.kind !== 'scalar' || node.style !== 'plain' || node.text === '') return remedy;
  if (value.kind === 'str' || text(value) === node.text) return remedy;
  return msg`${remedy}; without quotes YAML reads ${node.text} as ${text(value)}`;
}
