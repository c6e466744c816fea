import { describe, expect, test } from 'vitest';
import type { Compilation, RuleStep } from '../../src/compile/compilation.ts';
import { compileDesign } from '../../src/compile/compile-design.ts';
import { nameKey } from '../../src/compile/name-key.ts';
import type { Problem } from '../../src/compile/problem.ts';
import { rowCounts } from '../../src/compile/row-counts.ts';
import { loadDesign } from '../../src/design/load-design.ts';
import { axesAfter, nameOf } from '../../src/design/rule-members.ts';
import { FindingSet } from '../../src/findings/finding-set.ts';
import { text } from '../../src/python/text.ts';
import { Sources } from '../../src/source/sources.ts';
import { MemoryTree } from '../support/memory-tree.ts';

const AXES = 'axes: {a: [1, 2], b: [x, y, z], c: [y, z]}\n';

function compiled(rules: string, more = ''): Compilation {
  const path = 'spec/config.yaml';
  const spec = `${AXES}rules:\n${rules}${more}output: {field_order: []}\n`;
  const sources = new Sources(new MemoryTree({ [path]: spec }));
  const design = loadDesign(sources, path, 'v1', new FindingSet());
  if (design === undefined) throw new Error('the spec does not load');
  return compileDesign(design);
}

/** `kind name: what it leaves | what it took away | what it put there | problems` */
function written({ rule, after, removed, placed, problems }: RuleStep): string {
  const levels = axesAfter(rule).map((axis) => {
    const left = after.domain(nameKey(axis.text))?.levels.map(({ value }) => text(value)) ?? ['gone'];
    return left.join(' ');
  });
  const parts = [
    `${rule.kind} ${nameOf(rule).text}: ${levels.join(', ')}`,
    ...removed.map((key) => `-${after.label(key)}`),
    ...(placed === undefined ? [] : [`+${after.label(placed)}`]),
    ...problems.map(problemText),
  ];
  return parts.join(' | ');
}

function problemText(problem: Problem): string {
  switch (problem.kind) {
    case 'unknown-axis':
      return `unknown-axis ${problem.name.text}`;
    case 'outside-domain':
      return `outside-domain ${problem.entry}:${problem.place} ${text(problem.level.value)}`;
    case 'imbalance':
      return `imbalance ${problem.sides.map(({ side, counts }) => `${side} ${counts.map(({ count }) => count).join(',')}`).join(' ')}`;
    default:
      return problem.kind;
  }
}

describe('what each rule does, and why it cannot', () => {
  test.each<[string, string, string[]]>([
    ["a subset keeps its axis' order", '  subsets: {b: [z, x]}\n', ['subset b: x z']],
    ['a subset that keeps nothing', '  subsets: {b: [q]}\n', ['subset b:  | nothing-left']],
    [
      'a tie has the levels that all share, and the place of the first',
      '  ties: {t: [b, c]}\n',
      ['tie t: y z | -b | -c | +t'],
    ],
    ['a canonical that is tied itself keeps its place', '  ties: {c: [b, c]}\n', ['tie c: y z | -b']],
    ['axes that share nothing', '  ties: {t: [a, c]}\n', ['tie t:  | -a | -c | +t | no-common-level']],
    [
      'a pair looks its sides up through ties',
      '  ties: {t: [b, c]}\n  pairs: {p: {left: a, right: c, allowed: [[1, y], [1, y], [2, z]]}}\n',
      ['tie t: y z | -b | -c | +t', "pair p: (1, 'y') (2, 'z') | -a | -t | +p"],
    ],
    [
      'entries with a value outside of its axis make no level',
      '  pairs: {p: {left: a, right: b, allowed: [[1, x], [3, y], [4, q]]}}\n',
      [
        "pair p: (1, 'x') | -a | -b | +p | outside-domain 1:0 3 | outside-domain 2:0 4 | outside-domain 2:1 q",
      ],
    ],
    [
      'balance is counted on both sides',
      '  pairs: {p: {left: a, right: c, allowed: [[1, y], [1, z], [2, y]], balance: both}}\n',
      ["pair p: (1, 'y') (1, 'z') (2, 'y') | -a | -c | +p | imbalance left 2,1 right 2,1"],
    ],
    ...[
      ['left', ''],
      ['right', ' | imbalance right 2,1,1'],
      ['both', ' | imbalance right 2,1,1'],
    ].map(([side, problem]): [string, string, string[]] => [
      `balance is counted where it is asked for: ${side}`,
      `  pairs: {p: {left: a, right: b, allowed: [[1, x], [1, y], [2, x], [2, z]], balance: ${side}}}\n`,
      [`pair p: (1, 'x') (1, 'y') (2, 'x') (2, 'z') | -a | -b | +p${problem}`],
    ]),
    [
      'a pair of one axis takes it once',
      '  pairs: {p: {left: a, right: a, allowed: [[1, 1]]}}\n',
      ['pair p: (1, 1) | -a | +p | same-axis'],
    ],
    [
      'a tuple of an axis that is gone',
      '  pairs: {p: {left: a, right: b, allowed: [[1, x]]}}\n  tuples: {t: {axes: [a, c], items: [[1, y]]}}\n',
      ["pair p: (1, 'x') | -a | -b | +p", "tuple t: (1, 'y') | -c | +t | unknown-axis a"],
    ],
    [
      'a pair with the name of its own axis',
      '  pairs: {a: {left: a, right: c, allowed: [[1, y]]}}\n',
      ['pair a:  | -a | -c | +a | named-like-member'],
    ],
    [
      'a tie onto the name of a pair',
      '  pairs: {p: {left: a, right: b, allowed: [[1, x]]}}\n  ties: {p: [c]}\n',
      ["pair p: (1, 'x') | -a | -b | +p", 'tie p: y z | -c'],
    ],
  ])('%s', (_, rules, expected) => {
    expect(compiled(rules).steps.map(written)).toEqual(expected);
  });
});

test('the axes before a rule stay what they were, whatever later rules do', () => {
  const rules =
    '  subsets: {b: [x, y]}\n  ties: {t: [b, c]}\n  pairs: {p: {left: a, right: b, allowed: [[1, y]]}}\n';
  const { steps, end } = compiled(rules);
  const levels = (step: number): (string | undefined)[] =>
    ['a', 'b', 't', 'p'].map((name) =>
      steps[step]?.before
        .domain(nameKey(name))
        ?.levels.map(({ value }) => text(value))
        .join(' '),
    );
  expect(levels(0)).toEqual(['1 2', 'x y z', undefined, undefined]);
  expect(levels(1)).toEqual(['1 2', 'x y', undefined, undefined]);
  expect(levels(2)).toEqual(['1 2', undefined, 'y', undefined]);
  expect(steps.map(({ before }) => before.available())).toEqual([
    ['a', 'b', 'c'],
    ['a', 'b', 'c'],
    ['a', 't'],
  ]);
  expect(end.available()).toEqual(['p']);
  expect([end.removedBy(nameKey('b')), end.removedBy(nameKey('a')), end.removedBy(nameKey('p'))]).toEqual([
    1,
    2,
    undefined,
  ]);
  expect(steps[2]?.before.canonicalOf(nameKey('c'))).toBe(nameKey('t'));
  expect(steps[1]?.before.canonicalOf(nameKey('c'))).toBeUndefined();
});

test('a domain knows which rule dropped a level, and the axes that its levels come from', () => {
  const { steps, design } = compiled('  subsets: {b: [x, y]}\n  ties: {t: [b, c]}\n');
  const tied = steps[1]?.after.domain(nameKey('t'));
  expect([...(tied?.dropped ?? [])]).toEqual([
    [nameKey('z'), 1],
    [nameKey('x'), 1],
  ]);
  expect(tied?.origins).toEqual([design.axes[1], design.axes[2]]);
});

describe('how many combinations are left after each rule', () => {
  test.each<[string, string, (bigint | undefined)[]]>([
    ['narrowed', '  subsets: {b: [x]}\n  ties: {t: [b, c]}\n', [12n, 4n, undefined]],
    ['bound', '  pairs: {p: {left: a, right: b, allowed: [[1, x], [2, x]]}}\n', [12n, 4n]],
    // The name appears twice: its levels count twice.
    [
      'named like another axis',
      '  pairs: {c: {left: a, right: b, allowed: [[1, x], [1, y], [2, x]]}}\n',
      [12n, 9n],
    ],
    ['unknown after an unknown axis', '  ties: {t: [q]}\n', [12n, undefined]],
  ])('%s', (_, rules, expected) => {
    expect(rowCounts(compiled(rules))).toEqual(expected);
  });
});

describe('rows', () => {
  test('of a sound design, replicates counted', () => {
    const { count, rows, rowsDespiteErrors } = compiled('  subsets: {b: [x]}\n', 'replicates: {a: 3}\n');
    expect([count, rows?.count, rowsDespiteErrors === rows]).toEqual([12n, 12, true]);
  });

  test('despite an error that leaves no doubt', () => {
    const { rows, rowsDespiteErrors, problems } = compiled('  subsets: {b: [x]}\n', 'replicates: {q: 3}\n');
    expect(rows).toBeUndefined();
    expect(rowsDespiteErrors?.count).toBe(4);
    expect(problems.map(problemText)).toEqual(['replicated-no-column']);
  });

  test('none where an error leaves doubt', () => {
    expect(compiled('  subsets: {q: [x]}\n').rowsDespiteErrors).toBeUndefined();
    expect(compiled('  subsets: {b: [q]}\n').rowsDespiteErrors).toBeUndefined();
  });
});
