import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseAst } from 'vitest/node';
import { ROOT } from '../scripts/bundle.ts';
import { instrument } from '../scripts/mutation/instrument.ts';
import { mutationsOf } from '../scripts/mutation/mutations.ts';

const SOURCE = `import { a } from './a.ts';
const LIMIT = 3;
export function isSmall(value: number | undefined, all: readonly string[]): boolean {
  if (value === undefined || all.includes('x')) return false;
  note(value);
  return value + 1 < LIMIT && !all.some((one) => one === String(value));
}
`;

/** The source with one mutation, as a person would make it. */
function changed(source: string, { start, end, to }: ReturnType<typeof mutationsOf>[number]): string {
  return source.slice(0, start) + to + source.slice(end);
}

test('operators, conditions, literals, results and steps are mutated; what runs on loading is not', () => {
  expect(mutationsOf(SOURCE).map(({ from, to }) => `${from} -> ${to}`)).toEqual([
    "value === undefined || all.includes('x') -> true",
    "value === undefined || all.includes('x') -> false",
    '=== -> !==',
    '|| -> &&',
    "'x' -> ''",
    'false -> true',
    'note(value); -> ;',
    'value + 1 < LIMIT && !all.some((one) => one === String(value)) -> undefined as never',
    '+ -> -',
    '1 -> 2',
    '< -> <=',
    '< -> >=',
    '&& -> ||',
    '! -> ',
    'some -> every',
    '=== -> !==',
  ]);
});

test('what only the type checker needs behind an index, or for an item, is left alone', () => {
  const source =
    'export const f = (all: number[], [item = 3]: number[], one?: number): number => (all[0] ?? 1) + (one ?? 2);';
  expect(mutationsOf(source).map(({ from, to }) => `${from} -> ${to}`)).toEqual([
    '0 -> 1',
    '+ -> -',
    'one ?? 2 -> (one)',
    '2 -> 3',
  ]);
});

test('whether a property is there without a value is left alone, whether it is there with one is not', () => {
  const source = `export const f = (a?: number, b?: number, c?: number) => ({
  ...(a === undefined ? {} : { a }),
  ...(b ? { to: b } : {}),
  ...(c === undefined ? {} : { d: 'e' }),
});`;
  expect(mutationsOf(source).map(({ from, to }) => `${from} -> ${to}`)).toEqual([
    'a === undefined -> true',
    '=== -> !==',
    'b -> false',
    'c === undefined -> true',
    'c === undefined -> false',
    '=== -> !==',
    "'e' -> ''",
  ]);
});

test('that bugs are thrown on is left alone, when they are is not', () => {
  const source = `export function f(error: unknown): void {
  if (!(error instanceof Failure)) throw error;
  if (depth > most) throw new Error(\`invariant: \${depth} is too deep\`);
  if (depth === 0) throw error;
}`;
  expect(mutationsOf(source).map(({ from, to }) => `${from} -> ${to}`)).toEqual([
    '! -> ',
    '!(error instanceof Failure) -> true',
    'depth > most -> true',
    '> -> >=',
    '> -> <=',
    'depth === 0 -> true',
    'depth === 0 -> false',
    '=== -> !==',
    '0 -> 1',
    'throw error; -> ;',
  ]);
});

test('each can be switched on, and does what it does by itself', () => {
  const mutations = mutationsOf(SOURCE).map((one, index) => ({ ...one, id: index + 1 }));
  const run = (source: string, active: number): string => {
    const body = source
      .replace(/^import.*\n/, '')
      .replace('export ', '')
      .replace(/: (?:number \| undefined|readonly string\[\]|boolean)/g, '')
      .replaceAll(' as never', '');
    const isSmall = new Function('__mutated', 'note', `${body}; return isSmall;`);
    const said: unknown[] = [];
    const call = isSmall(
      (id: number) => id === active,
      (value: number) => said.push(value),
    );
    for (const value of [undefined, 1, 2, 3])
      for (const all of [[], ['1'], ['x'], [''], ['2', '1']]) said.push(call(value, all));
    return JSON.stringify(said);
  };
  const switched = instrument(SOURCE, mutations);
  expect(run(switched, 0)).toBe(run(SOURCE, 0));
  const answers = mutations.map((one) => run(switched, one.id));
  expect(answers).toEqual(mutations.map((one) => run(changed(SOURCE, one), 0)));
  expect(answers).not.toContain(run(SOURCE, 0));
});

test('a source can be mutated, whatever it holds', () => {
  const paths = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  for (const path of paths.filter((one, index) => one.endsWith('.ts') && index % 4 === 0)) {
    const source = readFileSync(join(ROOT, 'src', path), 'utf8');
    const mutations = mutationsOf(source).map((one, id) => ({ ...one, id }));
    expect(() => parseAst(instrument(source, mutations), { lang: 'ts' }), path).not.toThrow();
  }
});
