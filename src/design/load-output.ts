import { atSpan } from '../findings/diagnostic.ts';
import { didYouMean } from '../findings/nearest-names.ts';
import type { Node, ScalarNode } from '../syntax/node.ts';
import type { FieldOrder, UnhashableField } from './design.ts';
import { entryOf } from './entries.ts';
import { atFirstLine } from './first-line.ts';
import { flattened, nestedLists } from './flatten.ts';
import { keyFix, misspelledKey, reportUnknownKeys } from './known-keys.ts';
import { inBrackets, type ListRemedy, listRemedy } from './list-hint.ts';
import type { LoadContext } from './load-context.ts';
import { mappingRemedy } from './mapping-remedy.ts';
import { indentHint, type OutdentedKeys } from './outdented-keys.ts';
import { lookalike } from './rule-parts.ts';
import { takes } from './shape.ts';
import { kindOf } from './show.ts';
import { RETIRED_OUTPUT_KEYS } from './spec-keys.ts';
import { SHAPES } from './spec-shapes.ts';

const RETIRED: readonly string[] = RETIRED_OUTPUT_KEYS;
const KNOWN = [...SHAPES.output.keys, ...RETIRED];

/**
 * `output` is a mapping with `field_order`, a list of hashable values; null is invalid. If it is absent, that is
 * reported at `instead`: the key that looks like a misspelling, or the whole spec.
 */
export function loadOutput(
  node: Node | undefined,
  instead: Node,
  context: LoadContext,
  outdented?: OutdentedKeys,
): FieldOrder | undefined {
  const { collector, runtime } = context;
  const hint = 'add `output:` with `field_order: [column, …]`, the order of the columns';
  if (node === undefined) {
    const misspelled = instead.kind === 'scalar' ? instead : undefined;
    const loose = instead.kind === 'map' ? entryOf(instead, 'field_order')?.key : undefined;
    if (loose !== undefined) {
      collector.add('output/field-order-required', atSpan(loose.span), 'field_order is not below output', {
        hint: 'put the line `output:` above it, and indent it',
      });
      return undefined;
    }
    const isEmpty = instead.kind === 'map' && instead.entries.length === 0;
    collector.add(
      'output/field-order-required',
      atFirstLine(instead.span, context),
      isEmpty
        ? 'the spec is empty, so it has no output.field_order'
        : `the spec has no output.field_order${lookalike(misspelled)}`,
      {
        hint: misspelled
          ? didYouMean('output')
          : isEmpty
            ? 'write `axes:` and `output:` in it; if it was emptied by mistake, restore it from git'
            : hint,
        ...(misspelled ? keyFix(misspelled, 'output', ['output']) : {}),
      },
    );
    return undefined;
  }
  if (!takes(SHAPES.output, node)) {
    collector.add(
      'output/not-a-mapping',
      atFirstLine(node.span, context),
      `output must be a mapping, but is ${kindOf(node)}`,
      outdented === undefined
        ? (mappingRemedy(node, context) ?? { hint: outputHint(node) })
        : indentHint('output', outdented),
    );
    return undefined;
  }
  for (const { key } of node.entries) {
    if (key.value.kind !== 'str' || !RETIRED.includes(key.value.value)) continue;
    if (runtime.retiredOutputKeys === 'invalid') {
      collector.add(
        'output/retired-key',
        atSpan(key.span),
        `output.${key.value.value} is retired, and the runtime rejects it`,
        {
          hint: 'remove the line: columns are always expanded',
        },
      );
    } else {
      collector.add(
        'output/ignored-key',
        atSpan(key.span),
        `output.${key.value.value} is retired, and the runtime ignores it`,
        {
          hint: 'remove the line',
        },
      );
    }
  }
  reportUnknownKeys(node, KNOWN, SHAPES.output.required, 'output', context, RETIRED);
  const list = entryOf(node, 'field_order')?.value;
  if (list === undefined || !takes(SHAPES.fieldOrder, list)) {
    const misspelled = misspelledKey(node, 'field_order', KNOWN);
    const problem =
      list === undefined
        ? `output has no field_order${lookalike(misspelled)}`
        : `output.field_order must be a list, but is ${kindOf(list)}`;
    collector.add(
      'output/field-order-required',
      atFirstLine(list?.span ?? misspelled?.span ?? node.span, context),
      problem,
      {
        ...(misspelled
          ? { hint: didYouMean('field_order'), ...keyFix(misspelled, 'field_order', ['field_order']) }
          : list === undefined
            ? { hint: 'add `field_order: [column, …]` below `output:`' }
            : fieldsRemedy(list, context)),
      },
    );
    return undefined;
  }
  const fields: ScalarNode[] = [];
  const unhashable: UnhashableField[] = [];
  const nested = nestedLists(list.items);
  for (const item of list.items) {
    if (takes(SHAPES.level, item)) fields.push(item);
    else
      unhashable.push({
        node: item,
        at: atFirstLine(item.span, context),
        ...(item === nested[0] ? { remedy: flattened(nested, context.sources) } : {}),
      });
  }
  return { fields, at: list.span, ...(unhashable.length > 0 ? { unhashable } : {}) };
}

/** The remedy for a `field_order` that is not a list. */
function fieldsRemedy(node: Node, context: LoadContext): ListRemedy {
  if (node.kind === 'map') {
    const names = node.entries.map(({ key }) => key.text);
    return { hint: `write the names as a list: [${names.join(', ')}]` };
  }
  if (node.kind !== 'scalar' || node.value.kind === 'null')
    return { hint: 'list the columns, in their order: [column, …]' };
  return listRemedy(node, inBrackets(node), context);
}

/** The hint for an `output` that is not a mapping. */
function outputHint(node: Node): string {
  const names =
    node.kind === 'list' && node.items.every((item) => item.kind === 'scalar')
      ? node.items.map((item) => (item.kind === 'scalar' ? item.text : ''))
      : undefined;
  return `write \`field_order: [${names?.join(', ') ?? 'column, …'}]\` below \`output:\`, and indent it`;
}
