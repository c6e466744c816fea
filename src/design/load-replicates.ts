import { atSpan } from '../findings/diagnostic.ts';
import { type Fix, suggested } from '../findings/fix.ts';
import { blanksAround } from '../findings/look-alikes.ts';
import { spelled } from '../findings/words.ts';
import type { Node } from '../syntax/node.ts';
import type { Replicate } from './design.ts';
import { textOf } from './entries.ts';
import { atFirstLine } from './first-line.ts';
import type { LoadContext } from './load-context.ts';
import { LONGEST_INDENT, mappingRemedy } from './mapping-remedy.ts';
import { quoteIt } from './rule-parts.ts';
import { takes } from './shape.ts';
import { kindOf } from './show.ts';
import { SHAPES } from './spec-shapes.ts';

const FEWEST = BigInt(SHAPES.count.from);

/** Maps axes to integers ≥ 1 (`true` counts as 1, as in Python); null and `{}` mean none. */
export function loadReplicates(
  node: Node | undefined,
  axes: readonly string[],
  context: LoadContext,
): { replicates: Replicate[]; complete: boolean } {
  const none = { replicates: [], complete: true };
  if (node === undefined) return none;
  const { collector } = context;
  if (!takes(SHAPES.replicates, node)) {
    collector.add(
      'replicates/not-a-mapping',
      atFirstLine(node.span, context),
      `replicates must map axes to counts, but is ${kindOf(node)}`,
      mappingRemedy(node, context) ?? pairInText(node, context) ?? { hint: axisHint(node, axes) },
    );
    return { replicates: [], complete: false };
  }
  if (node.kind !== 'map') return none;
  const replicates: Replicate[] = [];
  let complete = true;
  for (const { key, value } of node.entries) {
    if (key.value.kind !== 'str') {
      complete = false;
      collector.add(
        'rule/name-not-text',
        atSpan(key.span),
        `the axis of a replicate must be text, but is ${spelled(key.value)}`,
        {
          ...quoteIt(key),
        },
      );
      continue;
    }
    const name = spelled(key.value);
    const count = takes(SHAPES.count, value)
      ? BigInt(value.value.value)
      : // In Python, `False` is the integer 0.
        value.kind === 'scalar' && value.value.kind === 'bool'
        ? 0n
        : undefined;
    if (count === undefined) {
      complete = false;
      collector.add(
        'replicates/not-a-count',
        atFirstLine(value.span, context),
        `the replicates of ${name} must be a whole number, but are ${kindOf(value)}`,
        {
          ...countRemedy(value),
        },
      );
    } else if (count < FEWEST) {
      complete = false;
      collector.add(
        'replicates/not-a-count',
        atFirstLine(value.span, context),
        `the replicates of ${name} must be 1 or more, but are ${value.kind === 'scalar' ? spelled(value.value) : ''}`,
        { hint: 'write a number of 1 or more; to leave an axis out, remove the line' },
      );
    } else if (value.kind === 'scalar')
      replicates.push({ axis: { text: key.value.value, at: key.span }, count, node: value });
  }
  return { replicates, complete };
}

/** A key and its value in quotes, or with an equals sign between them. */
function pairInText(
  node: Node,
  { sources }: LoadContext,
): { readonly hint: string; readonly fix?: Fix } | undefined {
  const [, axis, count] = /^\s*(\w+)\s*[:=]\s*(\d+)\s*$/.exec(textOf(node) ?? '') ?? [];
  if (axis === undefined || count === undefined) return undefined;
  const written = `${axis}: ${count}`;
  const opened = sources.open(node.span.path);
  const before = opened.kind === 'text' ? opened.file.text.slice(0, node.span.start) : '';
  return /\n *$/.test(before.slice(-LONGEST_INDENT))
    ? { hint: `write ${written}`, ...suggested({ at: node.span, newText: written }) }
    : {
        hint: `write it below \`replicates:\`, indented, without quotes: ${written}`,
        ...suggested({ at: node.span, newText: `\n  ${written}` }),
      };
}

/** A count without its axis, or an axis without its count. */
function axisHint(node: Node, axes: readonly string[]): string {
  const [only] = node.kind === 'list' ? node.items : [node];
  const written = only?.kind === 'scalar' ? only.text : '';
  const count = /^[1-9]\d*$/.test(written) ? written : '2';
  const own = axes.includes(written) ? written : undefined;
  const axis = own ?? axes.find((name) => /_template$/.test(name)) ?? axes[0] ?? 'draft_template';
  return own === undefined
    ? `name the axis that is repeated on a line below \`replicates:\`, such as \`  ${axis}: ${count}\``
    : `write how often it is repeated, on a line below \`replicates:\`: \`  ${axis}: ${count}\``;
}

/** Digits in quotes, or of another script, are text. */
function countRemedy(node: Node): { readonly hint: string; readonly fix?: Fix } {
  const written = textOf(node) ?? '';
  const digits = written.normalize('NFKC').trim();
  if (!/^[1-9]\d{0,8}$/.test(digits)) return { hint: 'write a number of 1 or more, without quotes' };
  const how =
    digits === written
      ? 'without quotes'
      : digits === written.trim()
        ? `without ${blanksAround(written)}`
        : 'in plain digits';
  return { hint: `write it ${how}: ${digits}`, ...suggested({ at: node.span, newText: digits }) };
}

/** Reports the block for runtimes that do not read it. */
export function reportIgnoredReplicates(key: Node, context: LoadContext): void {
  context.collector.add(
    'replicates/ignored',
    atSpan(key.span),
    `the ${context.runtime.name} runtime ignores the replicates block: no row is repeated`,
    {
      hint: 'remove it, and add an axis such as `draft_replicate: [1, 2]` instead',
    },
  );
}
