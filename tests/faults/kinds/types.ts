import type { Code } from '../../../src/findings/codes.ts';
import { type Edit, type Fault, replace } from '../fault.ts';
import { type Entry, type Node, type Place, placeOf } from '../layout.ts';
import { bindings, type Cohort, type Project } from '../project.ts';
import { type FaultKind, inCohort, pickSome } from './kind.ts';

interface Spot {
  readonly node: Node;
  /** What cannot be looked at when this is wrong. */
  readonly subjects: readonly string[];
}

/** A value of the wrong type; it is pointed at itself. */
function wrong(
  name: string,
  spots: (cohort: Cohort) => readonly (Spot | undefined)[],
  text: string,
  codes: readonly Code[],
  options: { readonly dialect?: 'v1' | 'v2'; readonly hidesSpec?: boolean } = {},
): FaultKind {
  return inCohort(
    name,
    (cohort, project, random): Fault | undefined => {
      const spot = pickSome(
        spots(cohort).filter((one) => one !== undefined),
        random,
      );
      if (spot === undefined) return undefined;
      const edit = valueEdit(project, placeOf(spot.node), text);
      const from = edit.text.length - text.length;
      return {
        edits: [edit],
        expected: [{ codes, where: { kind: 'inserted', edit, from, to: from + text.length } }],
        subjects: spot.subjects,
        breaksRows: [cohort.specPath],
        ...(options.hidesSpec ? { hides: [cohort.specPath] } : {}),
      };
    },
    options.dialect,
  );
}

/** A block stands on the lines below its key: what replaces it comes behind the key. */
export function valueEdit(project: Project, place: Place, text: string): Edit {
  const before = (project.files.get(place.path) ?? '').slice(0, place.start);
  const gap = /:(\r?\n *)$/.exec(before)?.[1];
  if (gap === undefined) return replace(place, text);
  return replace({ ...place, start: place.start - gap.length }, ` ${text}`);
}

const top = (cohort: Cohort, name: string): Entry | undefined =>
  cohort.root.entries.find(({ key }) => key.text === name);
const at = (cohort: Cohort, node: Node | undefined, part: string): Spot | undefined =>
  node && { node, subjects: [part === '' ? cohort.id : `${cohort.id}/${part}`] };

const axes = (cohort: Cohort): Spot[] =>
  cohort.axes
    .filter(({ aliased }) => !aliased)
    .map(({ name, entry }) => ({ node: entry.value, subjects: [`${cohort.id}/axis/${name}`] }));
const inlineLevels = (cohort: Cohort): Spot[] =>
  cohort.axes.flatMap(({ name, entry, aliased }) =>
    entry.value.kind === 'list' && !aliased
      ? entry.value.items.map((node) => ({ node, subjects: [`${cohort.id}/axis/${name}`] }))
      : [],
  );
const subset = (cohort: Cohort): (Spot | undefined)[] => [at(cohort, cohort.subset?.entry.value, 'subset')];
const tie = (cohort: Cohort): (Spot | undefined)[] => [at(cohort, cohort.tie?.entry.value, 'tie')];
const rules = (cohort: Cohort, kind: 'pair' | 'tuple') =>
  bindings(cohort).filter((rule) => rule.kind === kind);
const bodies = (cohort: Cohort, kind: 'pair' | 'tuple'): Spot[] =>
  rules(cohort, kind).map(({ name, entry }) => ({
    node: entry.value,
    subjects: [`${cohort.id}/rule/${name}`],
  }));
const lists = (cohort: Cohort, kind: 'pair' | 'tuple'): Spot[] =>
  rules(cohort, kind).map(({ name, listing, axes: bound }) => ({
    node: listing.value,
    subjects: [`${cohort.id}/rule/${name}`, ...bound.map((axis) => `${cohort.id}/axis/${axis}`)],
  }));
const rows = (cohort: Cohort, kind: 'pair' | 'tuple'): Spot[] =>
  rules(cohort, kind).flatMap(({ name, listing, axes: bound }) =>
    listing.value.kind === 'list'
      ? listing.value.items.map((node) => ({
          node,
          subjects: [`${cohort.id}/rule/${name}`, ...bound.map((axis) => `${cohort.id}/axis/${axis}`)],
        }))
      : [],
  );
const sides = (cohort: Cohort): Spot[] =>
  cohort.pairs.map(({ name, left }) => ({ node: left.value, subjects: [`${cohort.id}/rule/${name}`] }));
const balances = (cohort: Cohort): (Spot | undefined)[] =>
  cohort.pairs.map(({ name, balance }) => at(cohort, balance?.value, `rule/${name}/balance`));
const members = (cohort: Cohort): Spot[] =>
  cohort.tuples.map(({ name, members: entry, axes: bound }) => ({
    node: entry.value,
    subjects: [`${cohort.id}/rule/${name}`, ...bound.map((axis) => `${cohort.id}/axis/${axis}`)],
  }));
const memberNames = (cohort: Cohort): Spot[] =>
  members(cohort).flatMap(({ node, subjects }) =>
    node.kind === 'list' ? node.items.map((item) => ({ node: item, subjects })) : [],
  );
const sections = (cohort: Cohort): Spot[] =>
  cohort.sections.map(({ value, key }) => ({
    node: value,
    subjects: [`${cohort.id}/${key.text === 'subsets' ? 'subset' : key.text === 'ties' ? 'tie' : 'rule'}`],
  }));
const counts = (cohort: Cohort): Spot[] =>
  (cohort.replicates?.axes ?? []).map(({ key, value }) => ({
    node: value,
    subjects: [`${cohort.id}/replicates/${key.text}`],
  }));
const fields = (cohort: Cohort): Spot[] =>
  cohort.fieldOrder.items.map((node) => ({ node, subjects: [`${cohort.id}/output`] }));
const cells = (cohort: Cohort): Spot[] =>
  rules(cohort, 'tuple').flatMap(({ name, listing, axes: bound }) =>
    listing.value.kind === 'list'
      ? listing.value.items.flatMap((item) =>
          item.kind === 'list'
            ? item.items.map((node) => ({
                node,
                subjects: [`${cohort.id}/rule/${name}`, ...bound.map((axis) => `${cohort.id}/axis/${axis}`)],
              }))
            : [],
        )
      : [],
  );

export const TYPE_KINDS: readonly FaultKind[] = [
  wrong('axis that is a text', axes, 'gpt-5', ['axis/not-a-list']),
  wrong('axis that is a mapping', axes, '{a: b}', ['axis/not-a-list']),
  wrong('axis that is null', axes, 'null', ['axis/not-a-list']),
  wrong('axes that are a list', (cohort) => [at(cohort, top(cohort, 'axes')?.value, '')], '[combo_id]', [
    'axes/not-a-mapping',
  ]),
  wrong('axes that are null', (cohort) => [at(cohort, top(cohort, 'axes')?.value, '')], '~', [
    'axes/not-a-mapping',
  ]),
  wrong('level that is a list', inlineLevels, '[gpt-5]', ['axis/unhashable-level']),
  wrong('subset that is a text', subset, 'gpt-5', ['subset/not-a-list']),
  wrong('subset that is a mapping', subset, '{keep: all}', ['subset/not-a-list']),
  wrong('tie that is a number', tie, '2', ['tie/not-a-list', 'tie/axes-not-names']),
  wrong('tie that is null', tie, 'null', ['tie/not-a-list', 'tie/axes-not-names']),
  wrong('pair that is a list', (cohort) => bodies(cohort, 'pair'), '[combo_id, draft_template]', [
    'pair/not-a-mapping',
  ]),
  wrong('pair that is null', (cohort) => bodies(cohort, 'pair'), '~', ['pair/not-a-mapping']),
  wrong('allowed that is a text', (cohort) => lists(cohort, 'pair'), 'all', ['pair/allowed-not-a-list']),
  wrong('allowed that is a mapping', (cohort) => lists(cohort, 'pair'), '{a: b}', [
    'pair/allowed-not-a-list',
  ]),
  wrong('allowed that is empty', (cohort) => lists(cohort, 'pair'), '[]', ['pair/allowed-not-a-list']),
  wrong('entry of a pair that is a text', (cohort) => rows(cohort, 'pair'), 'gpt-5', [
    'pair/entry-not-a-pair',
  ]),
  wrong('entry of a pair with three values', (cohort) => rows(cohort, 'pair'), '[a, b, c]', [
    'pair/entry-not-a-pair',
  ]),
  wrong('entry of a pair with one value', (cohort) => rows(cohort, 'pair'), '[a]', ['pair/entry-not-a-pair']),
  wrong('left that is a list', sides, '[combo_id]', ['pair/side-required']),
  wrong('left that is a number', sides, '1', ['pair/side-required']),
  wrong('balance that is a number', balances, '2', ['pair/unknown-balance']),
  wrong('balance that is true', balances, 'true', ['pair/unknown-balance']),
  wrong('tuple that is a text', (cohort) => bodies(cohort, 'tuple'), 'all', ['tuple/not-a-mapping']),
  wrong('axes of a tuple that are a text', members, 'evaluation_llm', ['tuple/axes-not-names']),
  wrong('axes of a tuple that are empty', members, '[]', ['tuple/axes-not-names']),
  wrong('axis of a tuple that is a number', memberNames, '1', ['tuple/axes-not-names']),
  wrong('items that are a text', (cohort) => lists(cohort, 'tuple'), 'all', ['tuple/items-not-a-list']),
  wrong('items that are empty', (cohort) => lists(cohort, 'tuple'), '[]', ['tuple/items-not-a-list']),
  wrong('item that is a text', (cohort) => rows(cohort, 'tuple'), 'gpt-5', ['tuple/arity']),
  wrong('item of the wrong arity', (cohort) => rows(cohort, 'tuple'), '[a, b, c, d]', ['tuple/arity']),
  wrong('value of an item that is a list', cells, '[gpt-5]', ['axis/unhashable-level']),
  wrong('rules that are a list', (cohort) => [at(cohort, top(cohort, 'rules')?.value, '')], '[pairs]', [
    'rules/not-a-mapping',
  ]),
  wrong('rules that are a text', (cohort) => [at(cohort, top(cohort, 'rules')?.value, '')], 'none', [
    'rules/not-a-mapping',
  ]),
  wrong('section that is null', sections, 'null', ['rules/section-not-a-mapping']),
  wrong('section that is a list', sections, '[]', ['rules/section-not-a-mapping']),
  wrong('output that is a list', (cohort) => [at(cohort, cohort.output.value, 'output')], '[combo_id]', [
    'output/not-a-mapping',
  ]),
  wrong('output that is null', (cohort) => [at(cohort, cohort.output.value, 'output')], 'null', [
    'output/not-a-mapping',
  ]),
  wrong('field_order that is a text', (cohort) => [at(cohort, cohort.fieldOrder, 'output')], 'combo_id', [
    'output/field-order-required',
  ]),
  wrong('field of field_order that is a list', fields, '[combo_id]', ['output/unhashable-field']),
  wrong(
    'replicates that are a list',
    (cohort) => [at(cohort, cohort.replicates?.entry.value, 'replicates')],
    '[2]',
    ['replicates/not-a-mapping'],
    { dialect: 'v1' },
  ),
  wrong('replicates in quotes', counts, "'2'", ['replicates/not-a-count'], { dialect: 'v1' }),
  wrong('replicates of zero', counts, '0', ['replicates/not-a-count'], { dialect: 'v1' }),
  wrong('replicates below zero', counts, '-1', ['replicates/not-a-count'], { dialect: 'v1' }),
  wrong('replicates that are a fraction', counts, '1.5', ['replicates/not-a-count'], { dialect: 'v1' }),
  wrong('spec that is a list', (cohort) => [at(cohort, cohort.root, '')], '[axes]', ['spec/not-a-mapping'], {
    hidesSpec: true,
  }),
  wrong('spec that is a text', (cohort) => [at(cohort, cohort.root, '')], 'axes', ['spec/not-a-mapping'], {
    hidesSpec: true,
  }),
];
