import { atStart, atToken, cut, type Fault, inEdit, insertAt, replace } from '../fault.ts';
import { type Entry, type Node, tokenOf } from '../layout.ts';
import type { Cohort, Project } from '../project.ts';
import type { Random } from '../random.ts';
import { type FaultKind, inCohort, insertEntry, pickSome } from './kind.ts';

/** A fault that breaks the file as YAML: nothing else in it can be told. */
function broken(
  name: string,
  inject: (
    cohort: Cohort,
    project: Project,
    random: Random,
    text: string,
  ) => Pick<Fault, 'edits' | 'expected'> | undefined,
): FaultKind {
  return inCohort(name, (cohort, project, random) => {
    const fault = inject(cohort, project, random, project.files.get(cohort.specPath) ?? '');
    return (
      fault && {
        ...fault,
        subjects: [cohort.id],
        hides: [cohort.specPath],
        breaksRows: [cohort.specPath],
      }
    );
  });
}

/** Every entry of every mapping of the spec. */
function entriesOf(node: Node): Entry[] {
  if (node.kind === 'map') return node.entries.flatMap((one) => [one, ...entriesOf(one.value)]);
  return node.kind === 'list' ? node.items.flatMap(entriesOf) : [];
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Keys that begin a line, below the top level. */
function indentedKeys(cohort: Cohort, text: string): { key: Entry['key']; indent: number }[] {
  return entriesOf(cohort.root).flatMap(({ key }) => {
    const { start } = tokenOf(key);
    const from = lineStart(text, start);
    return start > from && text.slice(from, start).trim() === '' && !inFlow(cohort.root, start)
      ? [{ key, indent: start - from }]
      : [];
  });
}

/** Whether an offset lies inside brackets or braces. */
function inFlow(node: Node, offset: number): boolean {
  if (node.kind === 'scalar' || !node.place) return false;
  if (offset < node.place.start || offset >= node.place.end) return false;
  const children = node.kind === 'map' ? node.entries.map(({ value }) => value) : node.items;
  return flows.has(node) || children.some((child) => inFlow(child, offset));
}

/** Collections of the file that begin with a bracket; filled for each spec that is looked at. */
const flows = new WeakSet<Node>();

function markFlows(node: Node, text: string): void {
  if (node.kind === 'scalar' || !node.place) return;
  if (/[[{]/.test(text[node.place.start] ?? '')) flows.add(node);
  for (const child of node.kind === 'map' ? node.entries.map(({ value }) => value) : node.items)
    markFlows(child, text);
}

function inlineLevels(cohort: Cohort) {
  return cohort.axes.flatMap(({ entry }) => (entry.value.kind === 'list' ? entry.value.items : []));
}

export const SYNTAX_KINDS: readonly FaultKind[] = [
  broken('tab for indentation', (cohort, _project, random, text) => {
    markFlows(cohort.root, text);
    const choice = pickSome(indentedKeys(cohort, text), random);
    if (!choice) return undefined;
    const { start } = tokenOf(choice.key);
    const edit = replace({ path: cohort.specPath, start: start - choice.indent, end: start }, '\t');
    return { edits: [edit], expected: [{ codes: ['yaml/tab'], where: inEdit(edit, '\t') }] };
  }),
  broken('key that is indented one column less', (cohort, _project, random, text) => {
    markFlows(cohort.root, text);
    const choice = pickSome(
      // The first of its mapping would only shift: what is wrong then are the others.
      indentedKeys(cohort, text).filter(({ key }) => !isFirst(cohort.root, key)),
      random,
    );
    if (!choice) return undefined;
    const token = tokenOf(choice.key);
    return {
      edits: [cut({ path: cohort.specPath, start: token.start - 1, end: token.start })],
      expected: [{ codes: ['yaml/indentation', 'yaml/syntax'], where: atStart(token) }],
    };
  }),
  broken('bracket that is not closed', (cohort, _project, _random, text) => {
    const place = cohort.fieldOrder.place;
    // Where brackets follow, one of those would close it.
    if (!place || text[place.start] !== '[' || /[[\]{}]/.test(text.slice(place.end))) return undefined;
    return {
      edits: [cut({ ...place, start: place.end - 1 })],
      expected: [{ codes: ['yaml/unclosed'], where: atStart({ ...place, end: place.start + 1 }) }],
    };
  }),
  broken('quote of the spec that is not closed', (cohort, _project, random, text) => {
    const scalars = inlineLevels(cohort).flatMap((node) => (node.kind === 'scalar' ? [tokenOf(node)] : []));
    const token = pickSome(
      scalars.filter(({ quote, end }) => quote !== '' && !text.slice(end).includes(quote)),
      random,
    );
    if (!token) return undefined;
    return {
      edits: [cut({ ...token, start: token.end - 1 })],
      expected: [{ codes: ['yaml/unclosed'], where: atStart({ ...token, end: token.start + 1 }) }],
    };
  }),
  broken('key that appears twice', (cohort, project, random) => {
    const mappings = [
      cohort.root.entries.find(({ key }) => key.text === 'axes')?.value,
      cohort.pairs[0]?.entry.value,
      cohort.root,
    ];
    const mapping = pickSome(
      mappings.filter((one) => one?.kind === 'map'),
      random,
    );
    if (mapping?.kind !== 'map') return undefined;
    const last = mapping.entries[mapping.entries.length - 1];
    const edit = last && insertEntry(project, mapping, last.key.text, '[]');
    return (
      edit &&
      last && {
        edits: [edit],
        expected: [{ codes: ['yaml/duplicate-key'], where: atToken(tokenOf(last.key)) }],
      }
    );
  }),
  broken('alias without an anchor', (cohort, _project, random) => {
    const node = pickSome(inlineLevels(cohort), random);
    if (node?.kind !== 'scalar') return undefined;
    const edit = replace(tokenOf(node), '*models');
    return { edits: [edit], expected: [{ codes: ['yaml/undefined-alias'], where: inEdit(edit, '*models') }] };
  }),
  broken('unknown tag', (cohort, _project, random) => {
    const node = pickSome(inlineLevels(cohort), random);
    if (node?.kind !== 'scalar') return undefined;
    const edit = insertAt(cohort.specPath, tokenOf(node).start, '!model ');
    return { edits: [edit], expected: [{ codes: ['yaml/unknown-tag'], where: inEdit(edit, '!model') }] };
  }),
  broken('second document', (cohort, _project, _random, text) => {
    const edit = insertAt(cohort.specPath, text.length, '---\nnotes: pilot\n');
    return { edits: [edit], expected: [{ codes: ['yaml/multiple-documents'], where: inEdit(edit, '---') }] };
  }),
  broken('impossible date as a level', (cohort, _project, random) => {
    const node = pickSome(inlineLevels(cohort), random);
    if (node?.kind !== 'scalar') return undefined;
    const edit = replace(tokenOf(node), '2025-02-30');
    return {
      edits: [edit],
      expected: [{ codes: ['yaml/impossible-value'], where: inEdit(edit, '2025-02-30') }],
    };
  }),
];

function isFirst(node: Node, key: Entry['key']): boolean {
  if (node.kind === 'scalar') return false;
  if (node.kind === 'list') return node.items.some((item) => isFirst(item, key));
  return node.entries[0]?.key === key || node.entries.some(({ value }) => isFirst(value, key));
}
