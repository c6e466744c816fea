import { describe, expect, test } from 'vitest';
import { checkRepository } from '../../src/check-repository.ts';
import type { Diagnostic } from '../../src/findings/diagnostic.ts';
import { ALSO } from '../../src/findings/listing.ts';
import { cohortOf } from '../../src/repository.ts';
import { MemoryTree } from '../support/memory-tree.ts';
import { applyFaults } from './apply-faults.ts';
import { areIndependent, atToken, type Fault, insertAt, replace } from './fault.ts';
import { asReported, findingsOf, judge } from './judge.ts';
import { KINDS } from './kinds.ts';
import { tokenAt } from './layout.ts';
import { makeProject } from './make-project.ts';
import { distance, misspell } from './misspell.ts';
import { bindings, type Project } from './project.ts';
import { Random } from './random.ts';
import { addFault, emptyScore, firstName } from './score.ts';

const SPEC = 'data/cohorts/alpha/spec/config.yaml';

/** A cohort by hand, without anything wrong in it. */
const FILES = new Map([
  [
    SPEC,
    `axes:
  combo_id: [combo_v1_a]
  draft_template: [draft-A, draft-B]
  draft_llm: [gpt-5]
  essay_template: [essay-A]
  essay_llm: [gpt-5]
  evaluation_template: [novelty-v1]
  evaluation_llm: [gpt-5]
output:
  field_order: [combo_id]
`,
  ],
  ['data/1_raw/draft_templates.csv', 'template_id\ndraft-A\ndraft-B\n'],
  ['data/1_raw/essay_templates.csv', 'template_id\nessay-A\n'],
  ['data/1_raw/evaluation_templates.csv', 'template_id\nnovelty-v1\n'],
  ['data/1_raw/llm_models.csv', 'id,for_generation,for_evaluation\ngpt-5,true,true\n'],
  ['data/1_raw/replication_config.csv', 'stage,replicates\ndraft,1\nessay,1\nevaluation,1\n'],
  ['data/combo_mappings.csv', 'combo_id\ncombo_v1_a\n'],
]);

function tokenOf(text: string) {
  const start = (FILES.get(SPEC) ?? '').indexOf(text);
  return tokenAt(SPEC, start, text, '', 'yaml');
}

function misspelled(right: string, wrong: string): Fault {
  const token = tokenOf(right);
  return {
    edits: [replace(token, wrong)],
    expected: [
      {
        codes: ['axis/unknown-level'],
        where: atToken(token),
        rightName: right,
        slip: 'inserted',
        written: wrong,
      },
    ],
    subjects: [`alpha/axis/draft_template/${right}`],
  };
}

async function check(files: ReadonlyMap<string, string>, project?: Project): Promise<Diagnostic[]> {
  const specs = project?.cohorts.map(({ specPath }) => specPath) ?? [SPEC];
  const result = await checkRepository(
    new MemoryTree(Object.fromEntries(files)),
    specs.map((path) => cohortOf(path)),
    {
      dialect: project?.dialect ?? 'v1',
      dataRoot: 'data',
      patterns: [],
    },
  );
  return findingsOf(result);
}

/** Everything that is counted when these faults are in the hand-made cohort. */
async function account(
  faults: readonly Fault[],
  change: (found: Diagnostic[]) => Diagnostic[] = (all) => all,
) {
  const { files } = applyFaults(FILES, faults);
  const found = change(await check(files));
  const reported = asReported(FILES, faults, found);
  const verdict = judge(found, reported.wanted);
  const score = emptyScore();
  const wrong = reported.faults.flatMap((fault, index) =>
    addFault([score], new Map(), fault, verdict.found[index] ?? []),
  );
  return { score: { ...score, strange: verdict.strange.length }, wrong };
}

describe('the accounting, on a cohort by hand', () => {
  test('a fault that is reported where it stands, with its right name', async () => {
    expect(await check(FILES)).toEqual([]);
    const { score, wrong } = await account([
      misspelled('novelty-v1', 'noveltyy-v1'),
      misspelled('draft-B', 'draft-Bx'),
    ]);
    expect(score).toMatchObject({
      faults: 2,
      reported: 2,
      exact: 2,
      misspellings: 2,
      hinted: 2,
      strange: 0,
    });
    expect(wrong).toEqual([]);
  });

  test('one that is not reported, one that is reported elsewhere, one with another name in its hint', async () => {
    const fault = misspelled('draft-B', 'draft-Bx');
    const silent = await account([fault], () => []);
    expect(silent.score).toMatchObject({ faults: 1, reported: 0, exact: 0, hinted: 0, strange: 0 });
    const moved = await account([fault], (found) =>
      found.map((one) => ({ ...one, at: { kind: 'span', span: { path: SPEC, start: 0, end: 4 } } })),
    );
    expect(moved.score).toMatchObject({ reported: 1, exact: 0, hinted: 1, strange: 0 });
    const misled = await account([fault], (found) =>
      found.map((one) => ({ ...one, hint: "did you mean 'draft-A' or 'draft-B'?" })),
    );
    expect(misled.score).toMatchObject({ reported: 1, exact: 1, misspellings: 1, hinted: 0 });
    expect(misled.wrong).toHaveLength(1);
  });

  test('a finding that names several tokens of a fault finds each of them, and nothing else', async () => {
    const [one, other] = [misspelled('draft-A', 'draftt-A'), misspelled('draft-B', 'draft-Bx')];
    const both: Fault = {
      edits: [...one.edits, ...other.edits],
      expected: [...one.expected, ...other.expected],
      subjects: [],
    };
    const joined = ([first, ...more]: Diagnostic[]): Diagnostic[] =>
      first ? [{ ...first, related: more.map(({ at }) => ({ message: ALSO, at })) }] : [];
    const { score } = await account([both], joined);
    // The hint has the right name of the first only.
    expect(score).toMatchObject({ faults: 1, reported: 1, exact: 1, misspellings: 2, hinted: 1, strange: 0 });
    const apart = await account([one, other], joined);
    expect(apart.score).toMatchObject({ faults: 2, reported: 1, exact: 1, hinted: 1, strange: 1 });
  });

  test('one finding where it is fixed does in place of all', async () => {
    const { edits, expected, subjects } = misspelled('draft-B', 'draft-Bx');
    const [one] = expected as readonly [Fault['expected'][number]];
    const spread: Fault = { edits, expected: [], subjects };
    const elsewhere = { ...one, where: atToken(tokenOf('draft-A')) };
    const { score } = await account([{ ...spread, expected: [elsewhere, elsewhere], instead: one }]);
    expect(score).toMatchObject({ faults: 1, reported: 1, exact: 1, misspellings: 1, hinted: 1, strange: 0 });
    const apart = await account([{ ...spread, expected: [one], instead: elsewhere }]);
    expect(apart.score).toMatchObject({ faults: 1, reported: 1, exact: 1, strange: 0 });
  });

  test('what no fault explains is strange, and so is what is reported twice', async () => {
    const fault = misspelled('draft-B', 'draft-Bx');
    const twice = await account([fault], (found) => [...found, ...found]);
    expect(twice.score).toMatchObject({ reported: 1, exact: 1, strange: 1 });
    const harmless: Fault = { edits: [], expected: [], subjects: [] };
    const { score } = await account([{ ...harmless, edits: fault.edits }]);
    expect(score).toMatchObject({ faults: 0, strange: 1 });
  });

  test('places follow what is put in before them, and not what is put in behind', () => {
    const fault = misspelled('draft-B', 'draft-Bxx');
    const before = insertAt(SPEC, tokenOf('draft-A').start, 'new, ');
    const behind = insertAt(SPEC, tokenOf('draft-B').end, ' # why');
    const { files, targets } = applyFaults(FILES, [
      fault,
      { edits: [before, behind], expected: [], subjects: [] },
    ]);
    const [target] = targets[0]?.[0] ?? [];
    const text = files.get(SPEC) ?? '';
    expect(target?.ends?.map((end) => text.slice(target.start, end))).toEqual(['draft-Bxx']);
  });

  test('faults that touch one thing, or hide each other, do not go together', () => {
    const one = misspelled('draft-A', 'draftt-A');
    const other = misspelled('draft-B', 'draft-Bx');
    expect(areIndependent(one, other)).toBe(true);
    expect(areIndependent(one, { ...other, subjects: ['alpha/axis/draft_template'] })).toBe(false);
    expect(areIndependent(one, { ...other, hides: [SPEC] })).toBe(false);
    expect(areIndependent({ ...one, breaksRows: [SPEC] }, { ...other, needsRows: [SPEC] })).toBe(false);
  });
});

describe('what it is made of', () => {
  test('valid projects give no finding, and every token stands where it is said to', async () => {
    const random = new Random(7);
    for (let count = 0; count < 40; count++) {
      const project = makeProject(random);
      expect(await check(project.files, project)).toEqual([]);
      const tokens = project.cohorts.flatMap((cohort) => [
        ...cohort.axes.flatMap(({ levels }) => levels),
        ...(cohort.subset?.keep ?? []),
        ...bindings(cohort).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
      ]);
      for (const { path, start, end, text, quote } of tokens)
        expect(project.files.get(path)?.slice(start, end)).toBe(quote + text + quote);
    }
  });

  test('a misspelling stays nearest to its own name', () => {
    expect([distance('ab', 'ba'), distance('draft', 'draf'), distance('abc', 'xyz')]).toEqual([1, 1, 3]);
    const random = new Random(3);
    const names = ['creative-synthesis-v7', 'creative-synthesis-v8', 'creative-synthesis-v10', 'novelty'];
    for (let count = 0; count < 300; count++) {
      const name = random.pick(names);
      const slip = misspell(name, names, random);
      if (slip === undefined) continue;
      expect(names).not.toContain(slip.text);
      const fold = (text: string): string => text.toLowerCase().replaceAll('-', '_');
      const near = [...names].sort(
        (left, right) => distance(fold(left), fold(slip.text)) - distance(fold(right), fold(slip.text)),
      );
      expect(near[0]).toBe(name);
    }
  });

  test('the first name of a hint is not what is written', () => {
    expect(firstName("did you mean 'a' or 'b'?", undefined)).toBe('a');
    expect(firstName("if you mean 'templat_id', rename it to 'template_id'", 'templat_id')).toBe(
      'template_id',
    );
    expect(firstName('add a row', undefined)).toBeUndefined();
  });

  test('kinds have different names', () => {
    expect(new Set(KINDS.map(({ name }) => name)).size).toBe(KINDS.length);
    expect(KINDS.length).toBeGreaterThan(200);
  });
});
