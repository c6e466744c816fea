import { atSpan } from '../findings/diagnostic.ts';
import { type Edit, type Fix, suggested } from '../findings/fix.ts';
import { listed, spelled } from '../findings/words.ts';
import { span } from '../source/span.ts';
import type { MapEntry, MapNode, ScalarNode } from '../syntax/node.ts';
import { entryOf, isNull } from './entries.ts';
import type { LoadContext } from './load-context.ts';
import { columnOf, linesBelow, movedLines } from './move-lines.ts';
import { SHAPES } from './spec-shapes.ts';

/** Parts of a spec that the runtime would read elsewhere: sections of rules at the top, and top-level keys under `output`. */
const SECTIONS: readonly string[] = SHAPES.rules.keys;
const ELSEWHERE: readonly string[] = [...SHAPES.spec.keys.filter((name) => name !== 'output'), ...SECTIONS];

export function isSection(name: string): boolean {
  return SECTIONS.includes(name);
}

/**
 * Reports parts of a spec that the runtime ignores because they are in the wrong place, one finding for those next to
 * each other. Returns their keys.
 *
 * @param said - Keys that have another finding.
 */
export function reportStrayParts(
  top: MapNode,
  said: ReadonlySet<ScalarNode>,
  context: LoadContext,
): ReadonlySet<ScalarNode> {
  const found = new Set<ScalarNode>();
  const isOf = (names: readonly string[], { key }: MapEntry): boolean =>
    key.value.kind === 'str' && names.includes(key.value.value) && !said.has(key);
  for (const run of runsOf(top, (entry) => isOf(SECTIONS, entry)))
    report('the spec', run, belowRules(run, top, context));
  const output = entryOf(top, 'output');
  if (output?.value.kind === 'map')
    for (const run of runsOf(output.value, (entry) => isOf(ELSEWHERE, entry)))
      report('output', run, aboveOutput(run, output.key, top, context));
  return found;

  function report(what: string, run: readonly [MapEntry, ...MapEntry[]], remedy: PartRemedy): void {
    for (const { key } of run) found.add(key);
    const keys = `${run.length === 1 ? 'key' : 'keys'} ${listed(run.map(({ key }) => spelled(key.value)))}`;
    context.collector.add(
      'spec/unknown-key',
      atSpan(run[0].key.span),
      `${what} has the ${keys}, which the runtime ignores`,
      remedy,
    );
  }
}

interface PartRemedy {
  readonly hint: string;
  readonly fix?: Fix;
}

/** Entries next to each other. */
function runsOf({ entries }: MapNode, isStray: (entry: MapEntry) => boolean): [MapEntry, ...MapEntry[]][] {
  const runs: [MapEntry, ...MapEntry[]][] = [];
  for (const [index, entry] of entries.entries()) {
    if (!isStray(entry)) continue;
    const last = entries[index - 1];
    const run = runs.at(-1);
    if (run && last && run.at(-1) === last) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

/** The remedy for sections at the top. Their order among the rules stays that of the file. */
function belowRules(run: readonly MapEntry[], top: MapNode, context: LoadContext): PartRemedy {
  const [it, one] = run.length === 1 ? ['it', 'it belongs'] : ['them', 'they belong'];
  const rules = entryOf(top, 'rules');
  const edits = (column: number): readonly Edit[] | undefined => indented(run, column, context);
  const line = `rules:${lineEndOf(context)}`;
  if (rules === undefined) {
    const own = edits(2);
    return {
      hint: `put the line \`rules:\` above ${it}, and indent ${it}`,
      ...(own ? suggested(...withLine(line, own)) : {}),
    };
  }
  const hint = `${one} below the line \`rules:\`: move ${it} there, and indent ${it}`;
  const inside = rules.value.kind === 'map' ? rules.value : undefined;
  const isEmpty = isNull(rules.value);
  if (inside?.entries.some(({ key }) => run.some((entry) => entry.key.text === key.text)))
    return {
      hint: `${one} below the line \`rules:\`: add what is below ${it} to the section of this name there`,
    };
  const first = inside?.entries[0];
  const column = first ? columnIn(first.key, context) : isEmpty ? 2 : undefined;
  const at = top.entries.indexOf(rules);
  const own = column === undefined || column === 0 ? undefined : edits(column);
  if (own === undefined) return { hint };
  if (top.entries[at + 1] === run[0]) return { hint, ...suggested(...own) };
  const removed = top.entries[at - 1] === run.at(-1) ? lineOf(rules.key, context) : undefined;
  return { hint, ...(removed ? suggested(...withLine(line, own), removed) : {}) };
}

/** The remedy for parts of the spec under `output`, which may stand above it. */
function aboveOutput(
  run: readonly MapEntry[],
  output: ScalarNode,
  top: MapNode,
  context: LoadContext,
): PartRemedy {
  const [it, one] = run.length === 1 ? ['it', 'it belongs'] : ['them', 'they belong'];
  const sections = run.filter(({ key }) => SECTIONS.includes(key.text));
  const others = run.filter((entry) => !sections.includes(entry));
  const belong = (of: readonly MapEntry[]): string =>
    `${listed(of.map(({ key }) => spelled(key.value)))} ${of.length === 1 ? 'belongs' : 'belong'}`;
  if (sections.length > 0)
    return {
      hint: `${others.length === 0 ? one : belong(sections)} below a line \`rules:\` at the margin${others.length === 0 ? '' : `, and ${belong(others)} at the margin`}`,
    };
  const twice = run.find(({ key }) => entryOf(top, key.text));
  if (twice !== undefined)
    return {
      hint: `${one} at the margin, where ${spelled(twice.key.value)} is already: move what is below ${it} there`,
    };
  const hint = `${one} at the margin: move ${it} there, with what is below`;
  const text = textIn(context);
  const to = columnIn(output, context);
  const moved = indented(run, 0, context);
  const [first] = moved ?? [];
  const last = run.at(-1);
  const end = last && text !== undefined ? linesBelow(last.key.span, text)?.at(-1)?.end : undefined;
  if (text === undefined || to !== 0 || moved === undefined || first === undefined || end === undefined)
    return { hint };
  const { path, start } = first.at;
  let block = '';
  let from = start;
  for (const { at, newText } of moved) {
    block += text.slice(from, at.start) + newText;
    from = at.end;
  }
  block += text.slice(from, end);
  const lineEnd = lineEndOf(context);
  return {
    hint,
    ...suggested(
      {
        at: span(path, output.span.start, output.span.start),
        newText: block.endsWith(lineEnd) ? block : block + lineEnd,
      },
      { at: span(path, start, end), newText: '' },
    ),
  };
}

/** The edits that move entries to a column; `undefined` if they are not lines of a block. */
function indented(
  run: readonly MapEntry[],
  column: number,
  context: LoadContext,
): readonly Edit[] | undefined {
  if (context.specPath.endsWith('.json')) return undefined;
  const edits = run.map(({ key }) => movedLines(key.span, column, context));
  return edits.some((own) => own.length === 0) ? undefined : edits.flat();
}

/** The edits with a line above the first of them, which is an edit at the start of a line. */
function withLine(line: string, [first, ...others]: readonly Edit[]): readonly Edit[] {
  return first ? [{ ...first, newText: line + first.newText }, ...others] : [];
}

/** The edit that removes the line of a key without a value on it. */
function lineOf({ span: key }: ScalarNode, context: LoadContext): Edit | undefined {
  const text = textIn(context) ?? '';
  const [rest = ''] = /^:[ \t]*(?:\r\n?|\n)/.exec(text.slice(key.end, key.end + LONGEST_REST)) ?? [];
  return rest === '' || columnOf(key, text) !== 0
    ? undefined
    : { at: { ...key, end: key.end + rest.length }, newText: '' };
}

/** Maximum number of characters behind a key that are examined. */
const LONGEST_REST = 1000;

function columnIn({ span: key }: ScalarNode, context: LoadContext): number | undefined {
  const text = textIn(context);
  return text === undefined ? undefined : columnOf(key, text);
}

function lineEndOf(context: LoadContext): string {
  return /\r\n?|\n/.exec(textIn(context) ?? '')?.[0] ?? '\n';
}

function textIn({ sources, specPath }: LoadContext): string | undefined {
  const opened = sources.open(specPath);
  return opened.kind === 'text' ? opened.file.text : undefined;
}
