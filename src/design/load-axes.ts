import { atSpan } from '../findings/diagnostic.ts';
import { suggested } from '../findings/fix.ts';
import { listed, quoted, spelled } from '../findings/words.ts';
import { text } from '../python/text.ts';
import { str } from '../python/value.ts';
import { CATALOGUED_AXES } from '../source/catalogued-axes.ts';
import { type Span, span } from '../source/span.ts';
import { STAGES } from '../source/stage.ts';
import type { MapEntry, MapNode, Node, ScalarNode } from '../syntax/node.ts';
import type { Axis } from './design.ts';
import { atFirstLine } from './first-line.ts';
import { resolveInclude } from './include.ts';
import { includedAt, readLevels } from './levels.ts';
import { inBrackets, itemsRemedy, type ListRemedy, listRemedy, mappedReference } from './list-hint.ts';
import type { LoadContext } from './load-context.ts';
import { mappingRemedy } from './mapping-remedy.ts';
import { movedTo } from './move-lines.ts';
import { withLists } from './near-lists.ts';
import { indentHint, type OutdentedKeys } from './outdented-keys.ts';
import { isReplicateName, replicatesHint } from './replicate-axis.ts';
import { takes } from './shape.ts';
import { kindOf } from './show.ts';
import { SHAPES } from './spec-shapes.ts';

/** The top-level keys of a spec, beside `axes`. */
const BESIDE_AXES: readonly string[] = SHAPES.spec.keys;

const CATALOGUED: readonly string[] = CATALOGUED_AXES;

/** `axes` maps names to lists or to the text `@file:PATH`. A missing block is empty; null is invalid. */
export function loadAxes(
  node: Node | undefined,
  context: LoadContext,
  outdented?: OutdentedKeys,
): { axes: Axis[]; complete: boolean } {
  if (node === undefined) return { axes: [], complete: true };
  if (!takes(SHAPES.axes, node)) {
    context.collector.add(
      'axes/not-a-mapping',
      atFirstLine(node.span, context),
      `axes must map names to levels, but is ${kindOf(node)}`,
      {
        ...(outdented === undefined
          ? (mappingRemedy(node, context) ?? {
              hint: 'write one line per name: `draft_template: [draft-A, draft-B]`; for no axes write `axes: {}`',
            })
          : indentHint('axes', outdented)),
      },
    );
    return { axes: [], complete: false };
  }
  const names = new Set(node.entries.map(({ key }) => key.text));
  return {
    axes: node.entries.flatMap(
      (entry) => nestedAxes(entry, context, names) ?? [loadAxis(entry, context, names)],
    ),
    complete: true,
  };
}

/** Other words for the two parts of the names of axes. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ...STAGES.map((stage) => [`${stage}s`, stage] as const),
  ...['templates', 'prompt', 'prompts'].map((word) => [word, 'template'] as const),
  ...['llms', 'model', 'models'].map((word) => [word, 'llm'] as const),
]);

/** The axis that a key within another one means: `template` within `draft`, or `draft` within `template`. */
function nestedName(outer: string, inner: string): string | undefined {
  const [one, other] = [outer, inner].map((word) => PARTS.get(word) ?? word);
  return CATALOGUED.find(
    (name) =>
      name === `${one}_${other}` ||
      name === `${other}_${one}` ||
      (name === inner && name.startsWith(`${one}_`)),
  );
}

/** Axes that are nested in another one are reported once, and read as they are meant. */
function nestedAxes(
  { key, value }: MapEntry,
  context: LoadContext,
  known: ReadonlySet<string>,
): readonly Axis[] | undefined {
  const entries = value.kind === 'map' ? value.entries : [];
  const names = entries.flatMap((entry) => nestedName(key.text, entry.key.text) ?? []);
  if (names.length === 0 || names.length < entries.length) return undefined;
  context.collector.add(
    'axis/not-a-list',
    atSpan(key.span),
    `axis ${spelled(key.value)} must be a list of levels or '@file:PATH', but holds other axes, which are never nested`,
    { hint: `make an axis of each: ${listed(names.map((name) => `\`${name}: […]\``))}` },
  );
  return entries.map((entry, place) =>
    loadAxis({ ...entry, key: { ...entry.key, value: str(names[place] ?? '') } }, context, known),
  );
}

/** The hint for the name of an axis in place of levels, which the runtime would take for a level. */
export function otherAxisHint(name: string): string {
  return `${quoted(name)} is an axis, not a level: write its levels here, too; if both always have the same one, bind them by a tie, \`ties: {${name}: [${name}, …]}\``;
}

/** The remedy for levels that are not a list. */
function notAList(value: Node, name: string, context: LoadContext, names: ReadonlySet<string>): ListRemedy {
  if (value.kind === 'scalar' && value.text !== name && names.has(value.text))
    return { hint: otherAxisHint(value.text) };
  if (value.kind === 'map') {
    const [first, other] = value.entries;
    const reference = mappedReference(value);
    if (reference !== undefined) return reference;
    if (first?.value.kind === 'list' && other === undefined)
      return { hint: `remove the key ${quoted(first.key.text)}: the list itself is the value` };
    return { hint: value.entries.length === 0 ? "write `[…]` or '@file:…'" : listedHint(value) };
  }
  if (value.kind === 'scalar' && value.text === '') {
    const hidden = commentedList(value.span, context);
    if (hidden !== undefined) return hidden;
  }
  if (value.kind !== 'scalar' || value.value.kind === 'null')
    return { hint: "write its levels as a list, `[…]`, or '@file:…'" };
  const replicates = numberOfReplicates(name, value, context);
  if (replicates !== undefined) return { hint: replicates };
  return listRemedy(value, inBrackets(value), context);
}

/** The hint for an axis whose value is how often something is repeated: in brackets, it would be one level. */
function numberOfReplicates(
  name: string,
  { value }: ScalarNode,
  { runtime }: LoadContext,
): string | undefined {
  return value.kind === 'int' && isReplicateName(name)
    ? replicatesHint(name, Number(value.value), runtime)
    : undefined;
}

/** The keys or the values of a mapping as a list, whichever seem to be the levels. */
function listedHint({ entries }: MapNode): string {
  const keys = entries.map(({ key }) => key);
  const values = entries.map(({ value }) => value);
  const list = (nodes: readonly Node[]): string =>
    `[${nodes.map((node) => (node.kind === 'scalar' ? node.text : '…')).join(', ')}]`;
  const areNames = (nodes: readonly Node[]): boolean =>
    nodes.every((node) => node.kind === 'scalar' && node.value.kind === 'str');
  const isLikeId = (node: Node): boolean => node.kind === 'scalar' && /[\d.-]/.test(node.text);
  if (!areNames(values)) return `write a list: ${list(keys)}`;
  if (!areNames(keys) || (values.some(isLikeId) && !keys.some(isLikeId)))
    return `write a list: ${list(values)}`;
  return keys.some(isLikeId) && !values.some(isLikeId)
    ? `write a list: ${list(keys)}`
    : `write a list of the ones that you mean: ${list(keys)} or ${list(values)}`;
}

/** The remedy for an axis without levels whose list is commented out on the line of its key. */
function commentedList(at: Span, { sources }: LoadContext): ListRemedy | undefined {
  const opened = sources.open(at.path);
  const rest = opened.kind === 'text' ? opened.file.text.slice(at.end, at.end + LONGEST_LINE) : '';
  const found = /^([ \t]*)(#+[ \t]*)(?:\[[^\]\r\n]*\]|'@file:[^'\r\n]*')[ \t]*(?:[\r\n]|$)/.exec(rest);
  if (found === null) return commentedItems(at, rest);
  const start = at.end + (found[1]?.length ?? 0);
  return {
    hint: 'its levels are in a comment: remove the `#` before them, or remove the axis',
    ...suggested({ at: span(at.path, start, start + (found[2]?.length ?? 0)), newText: '' }),
  };
}

/** The remedy for an axis without levels whose items are commented out below its key. */
function commentedItems(at: Span, rest: string): ListRemedy | undefined {
  const [block = ''] = /^(?:[ \t]*(?:\r\n?|\n)[ \t]*#+[ \t]*- [^\r\n]*)+/.exec(rest) ?? [];
  if (block === '') return undefined;
  const edits = [...block.matchAll(/(?<=[\r\n][ \t]*)#+[ \t]*(?=- )/g)].map(({ 0: sign, index }) => ({
    at: span(at.path, at.end + index, at.end + index + sign.length),
    newText: '',
  }));
  return {
    hint: 'its levels are in comments: remove the `#` before the ones that you mean, or remove the axis',
    ...suggested(...edits),
  };
}

/** Maximum number of characters of a line that are examined. */
const LONGEST_LINE = 10_000;

function loadAxis(entry: MapEntry, context: LoadContext, names: ReadonlySet<string>): Axis {
  const { key } = entry;
  const { alias, replaced, repeatedAt } = entry;
  const base = {
    ...{ name: key.value, at: key.span },
    ...(alias ? { alias } : {}),
    ...(replaced ? { replaced } : {}),
    ...(repeatedAt ? { repeatedAt } : {}),
  };
  const name = spelled(key.value);
  if (!takes(SHAPES.levels, entry.value)) {
    if (entry.value.kind === 'map' && key.value.kind === 'str' && BESIDE_AXES.includes(key.value.value)) {
      context.collector.add(
        'axis/not-a-list',
        atSpan(key.span),
        `${name} is indented too far: it is under axes, so it is read as an axis`,
        {
          hint: `align ${name} with axes, and indent what belongs to it`,
          ...movedTo(key.span, 0, context),
        },
      );
      return { ...base, levels: [], complete: false };
    }
    context.collector.add(
      'axis/not-a-list',
      atFirstLine(entry.value.span, context),
      `axis ${name} must be a list of levels or '@file:PATH', but is ${kindOf(entry.value)}`,
      {
        ...notAList(entry.value, text(key.value), context, names),
      },
    );
    return { ...base, levels: [], complete: false };
  }
  const { node, include: own } = resolveInclude(entry.value, context);
  const include = own && withLists(own, context);
  const included = include === undefined ? {} : { include };
  if (node === undefined) return { ...base, levels: [], complete: false, ...included };
  if (!takes(SHAPES.levelList, node)) {
    context.collector.add(
      'include/not-a-list',
      atFirstLine(node.span, context),
      `the file for axis ${name} must hold a list, but holds ${kindOf(node)}`,
      {
        ...(itemsRemedy(node, context.sources) ?? {
          hint: 'put the levels in the file as one list, without a key above them',
        }),
        related: includedAt(include),
      },
    );
    return { ...base, levels: [], complete: false, ...included };
  }
  const levels = readLevels(node, `axis ${name}`, include, context);
  return { ...base, ...levels, listAt: node.span, ...included };
}
