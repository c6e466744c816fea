import { expect, test } from 'vitest';
import { expectCohort } from '../../src/check-cohort.ts';
import { checkRepository } from '../../src/check-repository.ts';
import { regenerateCohort } from '../../src/drift/regenerate-cohort.ts';
import { placePath } from '../../src/findings/diagnostic.ts';
import { textOf } from '../../src/findings/text.ts';
import { findingsOf } from '../../src/report/findings.ts';
import { tally } from '../../src/report/tally.ts';
import { remedy } from '../../src/report/verdict.ts';
import { cohortOf, openRepository } from '../../src/repository.ts';
import type { CheckResult } from '../../src/result.ts';
import { baseFiles } from '../findings/fixtures.ts';
import { COUNTS, ITEMS, SPEC, spec } from '../findings/slips.ts';
import { MemoryTree } from '../support/memory-tree.ts';

const OPTIONS = { dialect: 'v1', dataRoot: 'data' } as const;
const INCLUDED = spec({ combo_id: "'@file:items/combos.csv'" });
const COMBOS = 'combo_id\ncombo-1\ncombo-2\n';
const PAIRED = spec(
  { draft_template: '[draft-A, draft-B]', draft_llm: '[gpt-5, sonnet-4]' },
  "rules:\n  pairs:\n    p: {left: draft_template, right: draft_llm, allowed: '@file:items/combos.csv'}\n",
);
const PAIRS = 'draft_template,draft_llm\ndraft-A,gpt-5\ndraft-A,sonnet-4\ndraft-B,gpt-5\ndraft-B,sonnet-4\n';
const BOTH = { draft_llm: '[gpt-5, sonnet-4]', essay_llm: '[gpt-5, sonnet-4]' };
const TIED = 'rules:\n  ties:\n    draft_llm: [draft_llm, essay_llm]\n';
const MODELS = { draft_llm: '[gpt-5, sonnet-4]' };
const LOOSE = 'subsets:\n  draft_llm: [gpt-5]\n';
const SUBSET = `rules:\n${LOOSE.replace(/^/gm, '  ').trimEnd()}\n`;
const OTHER = 'rules:\n  ties: {}\n';
const TWICE = 'replicates:\n  evaluation_template: 2\n';
const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');
const TWO = spec({ draft_template: '[draft-A, draft-B]', draft_llm: '[gpt-5, sonnet-4]' });
const MERGED = TWO.replace(/ {2}draft_llm: .*\n/, '').replace(
  /( {2}evaluation_llm: .*\n)/,
  '$1  <<: {draft_llm: [gpt-5, sonnet-4]}\n',
);

/** A sound spec with the outputs that are committed for it, and as it is after a slip. */
const SLIPS: readonly {
  readonly name: string;
  readonly sound: Readonly<Record<string, string>>;
  readonly slip: Readonly<Record<string, string>>;
  readonly at: string;
  readonly first: RegExp;
}[] = [
  {
    name: 'the header of a list is deleted',
    sound: { [SPEC]: INCLUDED, [ITEMS]: COMBOS },
    slip: { [ITEMS]: COMBOS.replace('combo_id\n', '') },
    at: ITEMS,
    first: /put a header above it: combo_id/,
  },
  {
    name: 'the header of pairs is deleted',
    sound: { [SPEC]: PAIRED, [ITEMS]: PAIRS },
    slip: { [ITEMS]: PAIRS.replace(/.*\n/, '') },
    at: ITEMS,
    first: /put a header above it: draft_template,draft_llm/,
  },
  {
    name: 'a stage has two counts after a merge',
    sound: { [COUNTS]: 'stage,replicates\ndraft,1\nessay,1\nevaluation,1\n' },
    slip: { [COUNTS]: 'stage,replicates\ndraft,1\nessay,1\nevaluation,1\nevaluation,3\n' },
    at: COUNTS,
    first: /keep one row per stage/,
  },
  {
    name: 'a count is not whole',
    sound: { [COUNTS]: 'stage,replicates\ndraft,1\nessay,1\nevaluation,1\n' },
    slip: { [COUNTS]: 'stage,replicates\ndraft,1\nessay,1\nevaluation,2.5\n' },
    at: COUNTS,
    first: /write 2, or the count that you mean/,
  },
  {
    name: 'a level is listed twice in place of another',
    sound: { [SPEC]: TWO },
    slip: { [SPEC]: TWO.replace('[gpt-5, sonnet-4]', '[gpt-5, gpt-5]') },
    at: SPEC,
    first: /remove one of the two, or replace it with the level that you mean/,
  },
  {
    name: 'a row of a list is there twice in place of another',
    sound: { [SPEC]: INCLUDED, [ITEMS]: COMBOS },
    slip: { [ITEMS]: COMBOS.replace('combo-2', ' combo-1 ') },
    at: ITEMS,
    first: /remove one of the two, or replace it with the level that you mean/,
  },
  ...[',', ', '].map((comma) => ({
    name: `two levels on one line, with ${JSON.stringify(comma)}`,
    sound: { [SPEC]: INCLUDED, [ITEMS]: COMBOS },
    slip: { [ITEMS]: COMBOS.replace('combo-1\n', `combo-1${comma}`) },
    at: ITEMS,
    first: /put each on a line of its own/,
  })),
  {
    name: 'the key of the replicates is misspelled',
    sound: { [SPEC]: spec({}, 'replicates:\n  evaluation_template: 2\n') },
    slip: { [SPEC]: spec({}, 'replicate:\n  evaluation_template: 2\n') },
    at: SPEC,
    first: /did you mean 'replicates'\? If outputs/,
  },
  ...[
    ['a rule is outside of `rules`', spec(MODELS, LOOSE), /: put the line `rules:` above it/],
    ['a rule is far from `rules`', spec(MODELS, LOOSE) + OTHER, /: it belongs below the line `rules:`/],
    [
      'rules are under `output`',
      spec(MODELS).replace('  field', `${indented(SUBSET)}  field`),
      /at the margin/,
    ],
    ['rules and replicates are under `output`', spec(MODELS) + indented(SUBSET + TWICE), /at the margin/],
  ].map(([name, text, first]) => ({
    name: String(name),
    sound: { [SPEC]: spec(MODELS, SUBSET) },
    slip: { [SPEC]: String(text) },
    at: SPEC,
    first: first as RegExp,
  })),
  {
    name: 'replicates are under `output`',
    sound: { [SPEC]: spec({}, TWICE) },
    slip: { [SPEC]: spec().replace('  field', `${indented(TWICE)}  field`) },
    at: SPEC,
    first: /: it belongs at the margin/,
  },
  {
    name: 'a level twice in place of another one',
    sound: { [SPEC]: spec({ ...BOTH }, TIED) },
    slip: { [SPEC]: spec({ ...BOTH, draft_llm: '[gpt-5, gpt-5]' }, TIED) },
    at: SPEC,
    first: /replace it with the level that you mean/,
  },
  {
    name: 'the levels of an axis are deleted',
    sound: { [SPEC]: TWO },
    slip: { [SPEC]: TWO.replace('[draft-A, draft-B]', '[]') },
    at: SPEC,
    first: /give it at least one level, unless the cohort is meant to be empty; if outputs/,
  },
  {
    name: 'an axis comes first because `<<` merges it',
    sound: { [SPEC]: TWO },
    slip: { [SPEC]: MERGED },
    at: SPEC,
    first: /write out the keys that `<<` merges/,
  },
];

test.each(SLIPS)('$name: the hand is led to the file, and not to regenerate', async (slip) => {
  const files = new Map(baseFiles('v1'));
  put(files, slip.sound);
  commitOutputs(files);
  expect((await check(files)).cohorts[0]?.state).toBe('clean');
  put(files, slip.slip);
  const result = await check(files);
  const { state, diagnostics } = result.cohorts[0] ?? {};
  expect(state).toBe('drifted');
  const found = (diagnostics ?? []).filter(({ severity }) => severity !== 'notice');
  const drift = found.filter(({ code }) => code.startsWith('drift/'));
  // A finding of the cause, where there is one, is listed before the drift; others of the same slip may follow it.
  const others = found.filter((one) => !drift.includes(one));
  expect(found.findIndex((one) => drift.includes(one)) > 0).toBe(others.length > 0);
  for (const { at } of others) expect(placePath(at)).toBe(slip.at);
  expect(drift.length).toBeGreaterThan(0);
  for (const { hint = '', related } of drift) {
    expect(textOf(hint)).toMatch(slip.first);
    expect(related?.map(({ at }) => placePath(at))).toEqual([slip.at]);
  }
  expect(remedy(tally(result))?.words).toMatch(/^Correct the warnings; then/);
});

test.each([
  ['damaged', '{', /restore the file/],
  ['edited', undefined, /if its fields were edited, restore them/],
])('metadata is %s: to restore it comes before the drift that it causes', async (_, text, first) => {
  const files = new Map(baseFiles('v1'));
  put(files, { [SPEC]: TWO });
  commitOutputs(files);
  const [path = ''] = [...files.keys()].filter((one) => /gens\/draft\/.*metadata\.json$/.test(one));
  const sound = new TextDecoder().decode(files.get(path));
  put(files, { [path]: text ?? sound.replace(/draft-[AB]/, 'draft-C') });
  const result = await check(files);
  const found = (result.cohorts[0]?.diagnostics ?? []).filter(({ severity }) => severity !== 'notice');
  expect(found[0]?.code).toBe('plan/id-taken');
  expect(found.length).toBeGreaterThan(2);
  for (const { hint = '', related } of found.slice(1)) {
    expect(textOf(hint)).toMatch(first);
    expect(related?.map(({ at }) => placePath(at))).toEqual([path]);
  }
  expect(remedy(tally(result))?.words).toMatch(/^Correct the warnings; then/);
});

test('a change on purpose is followed by regenerate alone', async () => {
  const files = new Map(baseFiles('v1'));
  put(files, { [SPEC]: INCLUDED, [ITEMS]: COMBOS });
  commitOutputs(files);
  put(files, { [ITEMS]: 'combo_id\ncombo-1\n' });
  const result = await check(files);
  const [first] = result.cohorts[0]?.diagnostics ?? [];
  expect(textOf(first?.hint ?? '')).toBe('run `cohort-ci regenerate demo` and commit the result');
  expect(remedy(tally(result))?.words).toBe('Bring the drifted outputs up to date');
});

const TASKS = 'data/2_tasks/';

test.each<readonly [name: string, to: string, text: (ids: string) => string, first: RegExp]>([
  [
    'a letter is missing in its name',
    'selected_essay.txt',
    (ids) => ids,
    /look at .*selected_essay\.txt.*: rename it to/,
  ],
  [
    'it is called .csv',
    'selected_essays.csv',
    (ids) => ids,
    /look at .*selected_essays\.csv.*: rename it to/,
  ],
  ['it is a table', 'selected_essays.csv', (ids) => `gen_id\n${ids}`, /: write its ids into/],
  ['it has no bytes', 'selected_essays.txt', () => '', /: list the selected ids in it/],
  [
    'all lines are comments',
    'selected_essays.txt',
    (ids) => ids.replace(/^/gm, '# '),
    /: list the selected ids in it/,
  ],
])('a selection is not read, since %s: that comes before the drift', async (_, to, text, first) => {
  const files = new Map(baseFiles('v1'));
  put(files, { [SPEC]: TWO });
  commitOutputs(files);
  const [id = ''] =
    /e_\w+/.exec(new TextDecoder().decode(files.get('data/cohorts/demo/membership.csv'))) ?? [];
  const list = `${TASKS}selected_essays.txt`;
  put(files, { [list]: `${id}\n` });
  commitOutputs(files);
  expect((await check(files)).cohorts[0]?.state).toBe('clean');
  files.delete(list);
  put(files, { [TASKS + to]: text(`${id}\n`) });
  const result = await check(files);
  const found = findingsOf(result)
    .map(({ diagnostic }) => diagnostic)
    .filter(({ severity }) => severity !== 'notice');
  expect(found[0]?.code).toMatch(/^selection\/(?:misnamed|empty)$/);
  const drift = found.filter(({ code }) => /^drift|not-followed$/.test(code));
  expect(drift.length).toBeGreaterThan(0);
  for (const { hint = '' } of drift) {
    expect(textOf(hint)).toMatch(/^first look at/);
    expect(textOf(hint)).toMatch(first);
  }
});

test.each(
  ['manifest.json', 'membership.csv'].flatMap((name) =>
    ['<<<<<<< HEAD', '=======', '>>>>>>> topic'].flatMap((mark) =>
      [0, 1].map((line) => [mark, name, line] as const),
    ),
  ),
)('%s alone in %s, above its line %i: regenerating resolves it', async (mark, name, line) => {
  const files = new Map(baseFiles('v1'));
  commitOutputs(files);
  const path = SPEC.replace('spec/config.yaml', name);
  const lines = Buffer.from(files.get(path) ?? [])
    .toString()
    .split('\n');
  put(files, { [path]: lines.toSpliced(line, 0, mark).join('\n') });
  const [first] = (await check(files)).cohorts[0]?.diagnostics ?? [];
  expect(textOf(first?.message ?? '')).toMatch(
    /[:,] what looks like the rest of a merge conflict, which regenerating resolves$/,
  );
  expect(textOf(first?.hint ?? '')).toBe('run `cohort-ci regenerate demo` and commit the result');
  commitOutputs(files);
  expect((await check(files)).cohorts[0]?.state).toBe('clean');
});

function put(files: Map<string, Uint8Array>, texts: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(texts)) files.set(path, new TextEncoder().encode(text));
}

function commitOutputs(files: Map<string, Uint8Array>): void {
  const repository = openRepository(new MemoryTree(files), OPTIONS);
  const cohort = cohortOf(SPEC);
  const { expectation } = expectCohort(repository, cohort);
  if (expectation === undefined || cohort.folder === undefined) throw new Error('the spec is not sound');
  for (const { path, content } of regenerateCohort(repository, cohort, cohort.folder, expectation))
    files.set(path, Buffer.concat([...content]));
}

async function check(files: ReadonlyMap<string, Uint8Array>): Promise<CheckResult> {
  return await checkRepository(new MemoryTree(files), [cohortOf(SPEC)], { ...OPTIONS, patterns: [SPEC] });
}
