import { includedAt } from '../design/levels.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { counted } from '../findings/words.ts';
import { intOfValue } from '../python/int.ts';
import { text } from '../python/text.ts';
import { type Scalar, str } from '../python/value.ts';
import type { ScalarNode } from '../syntax/node.ts';
import { type Check, type Claim, claim, jointly } from './check.ts';
import { listedScalars } from './listed-scalars.ts';
import type { ValueList } from './listed-values.ts';
import { quoting } from './literal-remedy.ts';
import { FIELD_OF_COLUMN, REPLICATE_COLUMNS } from './planned-columns.ts';
import { inWords } from './value-in-words.ts';

/** Maximum number of values per list that are reported individually. More values than that have one cause. */
const MOST = 20;

/** An unquoted value is the text that it looks like: YAML 1.1 reads some as numbers, dates or booleans. */
export const retypedValues: Check = {
  phase: 'design',
  *find({ design }) {
    for (const { list, nodes } of listedScalars(design, isRetyped))
      yield jointly(
        nodes,
        ({ span }) => [span],
        (left) => claimsOf(left, list),
      );
  },
};

function* claimsOf(nodes: readonly ScalarNode[], list: ValueList): Iterable<Claim> {
  for (const [index, node] of nodes.slice(0, MOST).entries()) {
    const unlisted = index === MOST - 1 ? nodes.length - MOST : 0;
    const shown = node.text === '' ? 'an empty value' : `unquoted ${node.text}`;
    yield claim(
      'yaml/retyped-value',
      atSpan(node.span),
      `${shown} is read as ${inWords(node.value)}${unlisted > 0 ? ` (and ${counted(unlisted, 'more value')} of this list ${unlisted === 1 ? 'is' : 'are'} no text)` : ''}`,
      {
        hint:
          node.text === ''
            ? 'write the value, or remove it'
            : `if you mean the text, quote it: '${node.text}'${otherwise(node.value)}`,
        ...quoting(node),
        related: includedAt(list.include),
        saidBy: { codes: ['subset/unknown-value'], at: atSpan(node.span) },
      },
    );
  }
}

/** The canonical spelling of an integer or a boolean; a float may have none. */
function otherwise(value: Scalar): string {
  if (value.kind === 'int') return `; if not, write ${value.value}`;
  return value.kind === 'bool' ? `; if not, write ${value.value}` : '';
}

/**
 * Whether YAML reads an unquoted value as something other than its text. Plain `true` and `null` are intended except
 * where an id is expected, and a replicate may be spelled in any way with the same value.
 */
function isRetyped(node: ScalarNode, axis: string): boolean {
  const { value, style } = node;
  if (style !== 'plain' || value.kind === 'str' || value.kind === 'bytes') return false;
  if (value.kind === 'date' || value.kind === 'datetime') return true;
  if (text(value) === node.text) return false;
  if (value.kind === 'bool' && /^(?:true|false)$/i.test(node.text)) return FIELD_OF_COLUMN.has(axis);
  if (value.kind === 'null' && node.text !== '') return FIELD_OF_COLUMN.has(axis);
  if (value.kind === 'int' && REPLICATE_COLUMNS.has(axis)) return intOfValue(str(node.text)) !== value.value;
  return true;
}
