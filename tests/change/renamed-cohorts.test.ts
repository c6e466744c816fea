import { expect, test } from 'vitest';
import { renamedCohorts } from '../../src/change/renamed-cohorts.ts';
import { cohortOf, openRepository } from '../../src/repository.ts';
import { MemoryTree } from '../support/memory-tree.ts';

const specOf = (id: string): string => `data/cohorts/${id}/spec/config.yaml`;

/** A state whose specs have these lines. */
function stateOf(lines: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}) {
  const specs = Object.entries(lines).map(([id, text]) => [specOf(id), text.replace(/ ?(\S+)/g, '- $1\n')]);
  const tree = new MemoryTree({ ...Object.fromEntries(specs), ...more });
  const repository = openRepository(tree, { dialect: 'v1', dataRoot: 'data' });
  return { repository, cohorts: Object.keys(lines).map((id) => cohortOf(specOf(id))) };
}

test.each<[why: string, base: Record<string, string>, head: Record<string, string>, renamed: string[]]>([
  ['the same spec', { a: '1 2 3' }, { b: '1 2 3' }, ['a > b']],
  ['half of its lines', { a: '1 2 3 4' }, { b: '1 2 5 6' }, ['a > b']],
  ['less than half of its lines', { a: '1 2 3 4 5' }, { b: '1 2 6 7 8' }, []],
  ['half of the lines of the longer', { a: '1 2' }, { b: '1 2 3 4' }, ['a > b']],
  ['less than half of the lines of the longer', { a: '1 2' }, { b: '1 2 3 4 5' }, []],
  ['a line as often as in both', { a: '1 1 1 2' }, { b: '1 3 4 5' }, []],
  ['a line twice in both', { a: '1 1 2 3' }, { b: '1 1 4 5' }, ['a > b']],
  ['the more similar one', { a: '1 2 3 4' }, { b: '1 2 3 5', c: '1 2 3 4' }, ['a > c']],
  [
    'the more similar one of the old ones',
    { a: '1 2 3 5', b: '1 2 3 4' },
    { c: '1 2 3 4', d: '1 2 6 7' },
    ['b > c', 'a > d'],
  ],
  ['the first of equal ones', { b: '1', a: '1' }, { d: '1', c: '1' }, ['a > c', 'b > d']],
  ['a cohort that stays', { a: '1', b: '2' }, { a: '1', c: '2' }, ['b > c']],
  ['a copy of one that stays', { a: '1', b: '1' }, { a: '1', c: '1' }, []],
  ['nothing new', { a: '1', b: '1' }, { b: '1' }, []],
  ['nothing gone', { a: '1' }, { a: '1', b: '2' }, []],
])('a cohort is renamed: %s', (_, base, head, renamed) => {
  const found = renamedCohorts(stateOf(base), stateOf(head));
  expect([...found].map(([now, old]) => `${old} > ${now}`)).toEqual(renamed);
});

test('what has left something behind is not renamed', () => {
  const kept = { 'data/cohorts/a/manifest.json': '{}' };
  expect(renamedCohorts(stateOf({ a: '1' }), stateOf({ b: '1' }, kept)).size).toBe(0);
});

test('a spec that cannot be read is no other one', () => {
  const unreadable = (id: string) =>
    stateOf({ [id]: '' }, { [specOf(id)]: '<<<<<<< a\n=======\n>>>>>>> b\n' });
  expect(renamedCohorts(unreadable('a'), stateOf({ b: '1' })).size).toBe(0);
  expect(renamedCohorts(stateOf({ a: '1' }), unreadable('b')).size).toBe(0);
  expect(renamedCohorts(unreadable('a'), unreadable('b')).size).toBe(0);
});

test('among very many, only equal specs are paired', () => {
  const many = (prefix: string, line: string): [string, string][] =>
    Array.from({ length: 100 }, (_, index) => [`${prefix}${index}`, `1 2 3 ${line}${index}`]);
  const pairs = (count: number): number => {
    const base = Object.fromEntries([...many('a', 'x'), ['old', 'same'] as const].slice(-count));
    return renamedCohorts(
      stateOf(base),
      stateOf(Object.fromEntries([...many('b', 'y').slice(1), ['new', 'same']])),
    ).size;
  };
  expect(pairs(100)).toBe(100);
  expect(pairs(101)).toBe(1);
});
