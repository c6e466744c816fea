import { Collector } from '../findings/collector.ts';
import { atSpan, type Place } from '../findings/diagnostic.ts';
import { FindingSet } from '../findings/finding-set.ts';
import { type Fix, suggested } from '../findings/fix.ts';
import { counted, listed, quotedSource } from '../findings/words.ts';
import { CATALOGUED_AXES } from '../source/catalogued-axes.ts';
import { passCheckpoint } from '../source/checkpoint.ts';
import { SourceFile } from '../source/source-file.ts';
import { span } from '../source/span.ts';
import type { MapNode, Node, ScalarNode } from '../syntax/node.ts';
import { valueAt } from '../syntax/yaml/explain-character.ts';
import { parseYaml } from '../syntax/yaml/parse-yaml.ts';
import { entryOf, textOf } from './entries.ts';
import { isNarrowing } from './rule-members.ts';
import { RULE_SECTIONS, type SectionName } from './rule-sections.ts';
import { formOf } from './spec-form.ts';
import { SHAPES } from './spec-shapes.ts';

/** The finding about a line that is indented too much or too little. */
export interface DisplacedLine {
  readonly at: Place;
  readonly message: string;
  readonly hint: string;
  readonly fix?: Fix;
}

/**
 * Maximum number of characters that are parsed to find the line: trying every line of a long spec would take too long.
 */
export const MOST_PARSED = 400_000;

/**
 * Finds the one line that is indented wrongly: if it is moved to a column of other lines, alone or with everything
 * below it, the text becomes a spec in which every key is where it belongs. `undefined` if there is no such line, or if
 * several moves would lead to different specs.
 *
 * @param near - Where the fault was noticed. Lines are tried from there.
 */
export function displacedLine(file: SourceFile, near: number): DisplacedLine | undefined {
  const { text, path } = file;
  // The width of other whitespace is unknown.
  if (/^ *[^\S \r\n]/m.test(text)) return undefined;
  const lines = linesOf(text);
  const columns = [...new Set(lines.map(({ indent }) => indent))].sort((a, b) => a - b);
  const noticed = lines.findLastIndex(({ start }) => start <= near);
  const order = [...lines.keys()].sort((a, b) => Math.abs(a - noticed) - Math.abs(b - noticed));
  const before = parsed(path, text);
  let left = MOST_PARSED;
  let best: { readonly move: Move; readonly meaning: string; readonly node: Node } | undefined;
  for (const index of order) {
    for (const move of movesOf(lines, index, columns)) {
      left -= text.length;
      if (left < 0) return best && described(best, file);
      passCheckpoint(Math.ceil(text.length / 20));
      const written = moved(text, move);
      const node = parsed(path, written);
      if (node === undefined || formOf(node).is !== 'whole' || !namesAreMeant(node, before)) continue;
      // The lines below a moved item may become part of its text, which would hide their own faults.
      if (joinsLines(node, written)) continue;
      const meaning = meaningOf(node);
      if (best === undefined) best = { move, meaning, node };
      else if (best.meaning !== meaning) return undefined;
      else if (best.move.lines.length > move.lines.length) best = { move, meaning, node };
    }
  }
  return best && described(best, file);
}

export interface Line {
  readonly start: number;
  readonly indent: number;
  /** Whether the line has a key that only occurs at the top of a spec or of its rules. */
  readonly isTop: boolean;
  /** Whether it starts with a key or an item. */
  readonly isMovable: boolean;
}

/** The keys at the top of a spec, and directly below `rules`. */
const TOP_KEYS: readonly string[] = [...SHAPES.spec.keys, ...SHAPES.rules.keys];

/** Maximum number of characters at the start of a line that are examined. */
const LONGEST_INDENT = 200;

interface Move {
  /** The first line, and those that move with it. */
  readonly lines: readonly Line[];
  readonly by: number;
}

/** The lines that contain more than a comment. */
export function linesOf(text: string): readonly Line[] {
  return [...text.matchAll(/^\ufeff?( *)(?=[^ #\r\n])(\w*:|- |["'\w]?)/gm)].map(
    ({ 0: all, 1: blanks = '', 2: word = '', index }) => ({
      start: index + (all.startsWith('\ufeff') ? 1 : 0),
      indent: blanks.length,
      isTop: TOP_KEYS.includes(word.slice(0, -1)),
      // A hyphen at the margin before an item is that of a diff, which deletes the line.
      isMovable:
        word !== '' && !(blanks === '' && /^- {2,}- /.test(text.slice(index, index + LONGEST_INDENT))),
    }),
  );
}

function* movesOf(lines: readonly Line[], index: number, columns: readonly number[]): Iterable<Move> {
  const [line] = lines.slice(index, index + 1);
  if (!line?.isMovable) return;
  const end = lines.findIndex(({ indent }, at) => at > index && indent <= line.indent);
  const block = lines.slice(index, end < 0 ? lines.length : end);
  const next = block.findIndex(({ isTop }, at) => at > 0 && isTop);
  for (const column of columns) {
    const by = column - line.indent;
    if (by === 0) continue;
    yield { lines: [line], by };
    if (block.length > 1) yield { lines: block, by };
    // A section that is moved to the left contains the next one.
    if (next > 1) yield { lines: block.slice(0, next), by };
  }
}

function moved(text: string, { lines, by }: Move): string {
  let from = 0;
  const parts = lines.map(({ start, indent }) => {
    const part = text.slice(from, start) + ' '.repeat(Math.max(0, indent + by));
    from = start + indent;
    return part;
  });
  return parts.join('') + text.slice(from);
}

/** The tree of a text; `undefined` if reading it finds anything wrong. */
export function parsed(path: string, text: string): Node | undefined {
  const found = new FindingSet();
  const node = parseYaml(new SourceFile(path, text), new Collector(found));
  return found.sorted().length === 0 ? node : undefined;
}

/** Whether some plain scalar spans several lines, which no name does. */
function joinsLines(node: Node, written: string): boolean {
  if (node.kind === 'list') return node.items.some((item) => joinsLines(item, written));
  if (node.kind === 'map') return node.entries.some(({ value }) => joinsLines(value, written));
  return (
    node.kind === 'scalar' &&
    node.style === 'plain' &&
    /[\r\n]/.test(written.slice(node.span.start, node.span.end))
  );
}

/** Whether all names in rules and replicates are axes, and every new axis is used. */
export function namesAreMeant(top: Node, before: Node | undefined): boolean {
  if (top.kind !== 'map') return false;
  const axes = keysOf(top, 'axes');
  const used = keysOf(top, 'replicates');
  const known = new Set<string>([...axes, ...CATALOGUED_AXES]);
  const rules = rulesOf(top);
  for (const section of SHAPES.rules.keys)
    for (const { key, value } of rules[section] ?? []) {
      const { kind } = RULE_SECTIONS[section];
      const names = axisNames(section, key, value);
      used.push(...names);
      // A tuple may define its axes.
      for (const name of kind === 'tuple' ? [key.text, ...names] : isNarrowing({ kind }) ? [] : [key.text])
        known.add(name);
    }
  if (!used.every((name) => known.has(name))) return false;
  const output = entryOf(top, 'output')?.value;
  const fields = output?.kind === 'map' ? textsOf(entryOf(output, 'field_order')?.value) : [];
  const old = before?.kind === 'map' ? keysOf(before, 'axes') : axes;
  return axes.every((name) => [...old, ...used, ...fields, ...CATALOGUED_AXES].includes(name));
}

/** The axes that a rule names. */
function axisNames(section: SectionName, key: ScalarNode, value: Node): readonly string[] {
  const { axes, shape } = RULE_SECTIONS[section];
  if (axes.length === 0) return [key.text];
  if (value.kind === 'map') return axes.flatMap((part) => namesOf(entryOf(value, part)?.value));
  // The short form of a tie.
  return shape.kinds.includes('list') ? textsOf(value) : [];
}

function namesOf(node: Node | undefined): readonly string[] {
  return node?.kind === 'list' ? textsOf(node) : [(node && textOf(node)) ?? ''];
}

function keysOf(top: MapNode, name: string): string[] {
  const node = entryOf(top, name)?.value;
  return node?.kind === 'map' ? node.entries.map(({ key }) => key.text) : [];
}

export function rulesOf(top: MapNode): Readonly<Record<string, MapNode['entries']>> {
  const rules = entryOf(top, 'rules')?.value;
  if (rules?.kind !== 'map') return {};
  return Object.fromEntries(
    rules.entries.map(({ key, value }) => [key.text, value.kind === 'map' ? value.entries : []]),
  );
}

export function textsOf(node: Node | undefined): readonly string[] {
  return node?.kind === 'list' ? node.items.map((item) => textOf(item) ?? '') : [];
}

/** The content of a tree as text, without positions. */
export function meaningOf(node: Node): string {
  return JSON.stringify(node, (name, value) =>
    name === 'span' || name === 'aliases' || name === 'alias'
      ? undefined
      : typeof value === 'bigint'
        ? `${value}n`
        : value,
  );
}

function described(
  { move, node }: { readonly move: Move; readonly node: Node },
  { text, path }: SourceFile,
): DisplacedLine {
  const [{ start, indent }, ...more] = move.lines as [Line, ...Line[]];
  const at = valueAt(text, start + indent, false);
  const above = pathTo(node, start + indent + move.by) ?? [];
  const where =
    above.length === 0
      ? `it belongs ${move.by < 0 ? 'at the margin' : 'beside the other keys of the spec'}`
      : `it belongs under ${listed([above.join('.')])}`;
  const key = /^[^\s:'"]+(?=:)/.exec(text.slice(at.start, at.end))?.[0];
  const name = quotedSource(key ?? text.slice(at.start, at.end));
  const spaces = counted(Math.abs(move.by), 'space');
  const count = more.length === 1 ? 'the line' : `the ${more.length} lines`;
  const along = more.length === 0 ? '' : `, and before ${count} below it`;
  return {
    at: atSpan(span(path, at.start, at.end)),
    message: `${name} is indented too ${move.by > 0 ? 'little' : 'far'}: ${where}`,
    hint: move.by > 0 ? `put ${spaces} before it${along}` : `remove ${spaces} before it${along}`,
    ...suggested(
      ...move.lines.map((line) => ({
        at: span(path, line.start, line.start + line.indent),
        newText: ' '.repeat(Math.max(0, line.indent + move.by)),
      })),
    ),
  };
}

/** The keys on the path to the node that starts at an offset. */
function pathTo(node: Node, offset: number): readonly string[] | undefined {
  if (node.kind === 'map')
    for (const { key, value } of node.entries) {
      if (key.span.start === offset) return [];
      const below = pathTo(value, offset);
      if (below !== undefined) return [key.text, ...below];
    }
  if (node.kind === 'list')
    for (const item of node.items) {
      if (item.span.start >= offset && item.span.start - offset <= 2) return [];
      const below = pathTo(item, offset);
      if (below !== undefined) return below;
    }
  return undefined;
}
