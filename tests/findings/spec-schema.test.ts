/**
 * The loader and the schema for editors are made of one definition; here they are held against each other on random specs,
 * sound ones and such whose structure is broken. `PROPERTY_RUNS=50` tries fifty times as many, others each time.
 */

import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { specShapes } from '../../scripts/spec-shapes.ts';
import { examine } from '../../src/checks/run-checks.ts';
import { deriveSpec } from '../../src/derive.ts';
import { SHAPES } from '../../src/design/spec-shapes.ts';
import { type Diagnostic, placePath } from '../../src/findings/diagnostic.ts';
import { textOf } from '../../src/findings/text.ts';
import { jsonSchemas } from '../../src/report/json/json-schemas.ts';
import type { Dialect } from '../../src/result.ts';
import { Sources } from '../../src/source/sources.ts';
import { MemoryTree } from '../support/memory-tree.ts';
import { sampled } from '../support/sample-size.ts';

const SETTINGS = sampled(1000, 20_261_123);

test('the loader reads what the definition says', () => {
  expect(SHAPES, 'run `npm run generate`').toEqual(specShapes());
});

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const ajv = new Ajv({ strict: true, strictTuples: false, allowUnionTypes: true });
const VALIDATORS = Object.fromEntries(
  (['v1', 'v2'] as const).map((dialect) => [
    dialect,
    ajv.compile(jsonSchemas().get(`config.${dialect}.schema.json`) as object),
  ]),
);

const LISTS = {
  'lists/one.csv': 'a\nx\ny\n',
  'lists/two.csv': 'a,b\nx,k\ny,l\n',
  'lists/three.YAML': '[x, y]\n',
};

/**
 * Findings about more than one value: names that must agree, numbers of values, what an included file holds. Where the schema
 * takes an item, it is a list, so that `tuple/arity` can only be about its length.
 */
const ACROSS_VALUES: ReadonlySet<string> = new Set([
  'include/missing',
  'include/not-a-list',
  'include/outside',
  'output/unknown-field',
  'tuple/arity',
  'tuple/axis-declared',
]);

/** What the runtime takes, most of it in silence, and an editor should mark: keys that do nothing, and names read letter by letter. */
const MARKED_IN_EDITORS: ReadonlySet<string> = new Set([
  'spec/unknown-key',
  'output/ignored-key',
  'replicates/ignored',
  'tie/axes-as-text',
]);

function found(value: Json, dialect: Dialect): readonly Diagnostic[] {
  const path = 'data/cohorts/a/spec/config.json';
  const files = Object.entries(LISTS).map(([name, text]) => [`data/cohorts/a/spec/${name}`, text]);
  const tree = new MemoryTree({ [path]: JSON.stringify(value), ...Object.fromEntries(files) });
  const input = { sources: new Sources(tree), specPath: path, dialect, catalogs: undefined };
  return examine(deriveSpec(input), { upTo: 'design' }).diagnostics.filter(
    ({ at }) => placePath(at) === path,
  );
}

function isStructural({ code, severity }: Diagnostic): boolean {
  return severity === 'error' && !ACROSS_VALUES.has(code);
}

/** Whatever names a value or a list of them in a sound spec, and what does not belong in any. */
const STRAY: readonly Json[] = [
  ...[null, true, false, 0, 1, 2, -1, 1.5, '', 'x', 'left', '2'],
  ...[
    '@file:lists/one.csv',
    '@file:lists/two.csv',
    '@file:lists/three.YAML',
    '@file:a.tsv',
    '@file:',
    '@file:.csv',
  ],
  ...[[], ['x'], ['x', 'k'], [['x', 'k']], [['x'], 'k'], [[['x', 'y'], 'k']], [1, null, true], [{}]],
  ...[{}, { x: ['k'] }, { axes: ['a', 'b'] }, { axes: 'ab' }, { a: 1 }],
];

const KEYS = [...SHAPES.spec.keys, ...SHAPES.output.keys, ...SHAPES.rules.keys];
const MORE_KEYS = [
  'left',
  'allowed',
  'items',
  'balance',
  'to',
  'expand',
  'expand_pairs',
  'balanced',
  'rulez',
  '',
];

const stray = fc.constantFrom(...STRAY);
const key = fc.constantFrom(...KEYS, ...MORE_KEYS);
const levels = fc.constantFrom<Json>(['x', 'y'], ['k', 'l'], [1, true, null], [], '@file:lists/one.csv');
const part = (one: fc.Arbitrary<Json>) => fc.option(one, { nil: undefined });
const named = (name: string, one: fc.Arbitrary<Json>) =>
  fc.constantFrom(name).chain((at) => one.map((it) => ({ [at]: it })));

const pair = fc
  .tuple(
    fc.constantFrom<Json>(
      [['x', 'k']],
      [
        ['x', 'k'],
        ['y', ['l', 1]],
      ],
      '@file:lists/two.csv',
    ),
    part(fc.constantFrom<Json>('left', 'right', 'both', '', null)),
  )
  .map(
    ([allowed, balance]): Json => ({
      left: 'a',
      right: 'b',
      allowed,
      ...(balance === undefined ? {} : { balance }),
    }),
  );
const tuple = fc
  .constantFrom<Json>([['x', 'k']], [['x', 1]], '@file:lists/two.csv')
  .map((items): Json => ({ axes: ['a', 'b'], items }));

const sections: Readonly<Record<(typeof SHAPES.rules.keys)[number], fc.Arbitrary<Json>>> = {
  subsets: named('a', levels),
  ties: named('t', fc.constantFrom<Json>(['a', 'b'], ['a'], { axes: ['a', 'b'] })),
  pairs: named('p', pair),
  tuples: named('u', tuple),
};
const rules: fc.Arbitrary<Json> = fc.record(sections, { requiredKeys: [] });

const sound = (dialect: Dialect) =>
  fc
    .tuple(
      part(fc.tuple(levels, levels).map(([a, b]): Json => ({ a, b }))),
      part(fc.oneof({ weight: 5, arbitrary: rules }, { weight: 1, arbitrary: fc.constant<Json>(null) })),
      fc.constantFrom<Json>([], ['a'], ['b', 'a']),
      dialect === 'v1'
        ? part(fc.constantFrom<Json>({ a: 2 }, { a: true, b: 1 }, {}, null))
        : fc.constant(undefined),
    )
    .map(
      ([axes, rules, field_order, replicates]): Json =>
        defined({ axes, rules, output: { field_order }, replicates }),
    );

function defined(entries: Readonly<Record<string, Json | undefined>>): Json {
  return Object.fromEntries(
    Object.entries(entries).filter((entry): entry is [string, Json] => entry[1] !== undefined),
  );
}

/** A change somewhere in a document: a value replaced or removed, a key renamed, something added. */
interface Change {
  readonly at: number;
  readonly kind: 'replace' | 'remove' | 'rename' | 'add';
  readonly value: Json;
  readonly key: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(1000),
  kind: fc.constantFrom('replace', 'replace', 'remove', 'rename', 'add'),
  value: stray,
  key,
});

function changed(value: Json, { at, kind, value: other, key: name }: Change): Json {
  const places = placesOf(value);
  const target = places[at % places.length];
  const visit = (node: Json, path: string): Json => {
    if (path === target) {
      if (kind === 'replace') return other;
      if (kind === 'add' && Array.isArray(node)) return [...node, other];
      if (kind === 'add' && typeof node === 'object' && node !== null) return { ...node, [name]: other };
    }
    if (Array.isArray(node)) {
      const kept = node.map((one, index) => [`${path}/${index}`, one] as const);
      return kept
        .filter(([below]) => kind !== 'remove' || below !== target)
        .map(([below, one]) => visit(one, below));
    }
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).flatMap(([own, one]): [string, Json][] => {
        const below = `${path}/${own}`;
        if (below === target && kind === 'remove') return [];
        return [[below === target && kind === 'rename' ? name : own, visit(one, below)]];
      }),
    );
  };
  return visit(value, '');
}

function placesOf(value: Json, path = ''): readonly string[] {
  const below = Array.isArray(value)
    ? value.entries()
    : Object.entries(typeof value === 'object' ? (value ?? {}) : {});
  return [path, ...[...below].flatMap(([own, one]) => placesOf(one, `${path}/${own}`))];
}

const documents = (dialect: Dialect) =>
  fc
    .tuple(sound(dialect), fc.array(change, { maxLength: 2 }))
    .map(([spec, changes]) => changes.reduce(changed, spec));

/**
 * What the schema refuses and the loader takes without a word, on purpose: the balance of a pair is a word that the compiler
 * checks when it applies the pair, and Python takes the keys of a mapping for the names of a tie.
 */
function isLeftToOthers(value: Json): boolean {
  const rulesOf = entriesOf(entryOf(value, 'rules'));
  const within = (section: string) =>
    rulesOf.flatMap(([name, body]) => (name === section ? entriesOf(body) : []));
  const balances = within('pairs').map(([, body]) => entryOf(body, 'balance'));
  const tied = within('ties').map(([, body]) => entryOf(body, 'axes'));
  const fields = entryOf(entryOf(value, 'output'), 'field_order');
  return (
    balances.some((side) => typeof side === 'string' && !['', 'left', 'right', 'both'].includes(side)) ||
    tied.some((axes) => entriesOf(axes).length > 0) ||
    // Looked at where there are rows: a law, not the loader, reports it.
    (Array.isArray(fields) && fields.some((field) => typeof field === 'object' && field !== null))
  );
}

function entriesOf(value: Json | undefined): readonly [string, Json][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function entryOf(value: Json | undefined, name: string): Json | undefined {
  return entriesOf(value).find(([own]) => own === name)?.[1];
}

describe.each(['v1', 'v2'] as const)('random specs of %s', (dialect) => {
  const accepts = (value: Json) => VALIDATORS[dialect]?.(value) === true;
  const told = (value: Json) =>
    found(value, dialect).map(({ code, message }) => `${code} ${textOf(message)}`);

  test('what the schema takes, the loader finds no structural fault in', () => {
    let taken = 0;
    fc.assert(
      fc.property(documents(dialect), (value) => {
        if (!accepts(value)) return;
        taken++;
        const faults = found(value, dialect).filter(isStructural);
        expect(faults.map(({ code, message }) => `${code} ${textOf(message)}`)).toEqual([]);
      }),
      SETTINGS,
    );
    expect(taken).toBeGreaterThan(500);
  });

  test('what the schema refuses, the loader refuses or warns of', () => {
    let refused = 0;
    fc.assert(
      fc.property(documents(dialect), (value) => {
        if (accepts(value) || isLeftToOthers(value)) return;
        refused++;
        const reasons = found(value, dialect).filter(
          (one) => isStructural(one) || one.code === 'tuple/arity' || MARKED_IN_EDITORS.has(one.code),
        );
        expect(
          reasons.length,
          `${JSON.stringify(VALIDATORS[dialect]?.errors)} ${told(value)}`,
        ).toBeGreaterThan(0);
      }),
      SETTINGS,
    );
    expect(refused).toBeGreaterThan(200);
  });
});
