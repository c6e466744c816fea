import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AttributedChange } from '../../src/change/attribution/attribute.ts';
import { Between } from '../../src/change/attribution/between.ts';
import { Sides } from '../../src/change/attribution/sides.ts';
import { changeCauses } from '../../src/change/change-causes.ts';
import { planChange } from '../../src/change/plan-change.ts';
import { expectCohort } from '../../src/check-cohort.ts';
import { derive } from '../../src/derive.ts';
import { changeCauseText, changeCauseTexts, reasonCountsText } from '../../src/report/change-cause-text.ts';
import { cohortOf, openRepository } from '../../src/repository.ts';
import { STAGES } from '../../src/result.ts';
import type { Dialect } from '../../src/runtime/runtimes.ts';
import { DataLayout } from '../../src/source/data-layout.ts';
import { readCases } from '../support/conformance-cases.ts';
import { MemoryTree } from '../support/memory-tree.ts';
import { changeBetween, edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';

function sideOf(files: Files, cohort: string, dialect: Dialect, dataRoot = 'data') {
  const repository = openRepository(new MemoryTree(files), { dialect, dataRoot });
  const spec = cohortOf(`${dataRoot}/cohorts/${cohort}/spec/config.yaml`);
  const { expectation } = expectCohort(repository, spec);
  return (
    expectation && {
      membership: expectation.membership,
      repository,
      derivation: derive(repository, spec),
    }
  );
}

/** How many of the ids of one side the other has not, by going through them. */
function missing(one: Iterable<string>, other: Iterable<string>): number {
  const known = new Set(other);
  return new Set([...one].filter((id) => !known.has(id))).size;
}

const CASES = readCases().filter(({ cohort, expect }) => cohort !== undefined && 'files' in expect);

describe('what edits add and remove', () => {
  test.each(['v1', 'v2'] as const)('adds up where one cohort becomes another altogether, %s', (dialect) => {
    const cases = CASES.filter((one) => one.dialect === dialect);
    let compared = 0;
    for (let index = 0; index + 1 < cases.length; index += 10) {
      const [base, head] = cases
        .slice(index, index + 2)
        .map(({ files, cohort = '' }) => sideOf(files, cohort, dialect));
      if (base === undefined || head === undefined) continue;
      const { attributed, causes } = planChange(base, head);
      for (const stage of STAGES) {
        const sum = (side: 'added' | 'removed'): number =>
          attributed.reduce(
            (total, row) => total + (row.stages.find((one) => one.stage === stage)?.[side] ?? 0),
            0,
          );
        const [old, now] = [[...base.membership.ids(stage)], [...head.membership.ids(stage)]];
        expect([sum('added'), sum('removed')]).toEqual([missing(now, old), missing(old, now)]);
      }
      for (const row of attributed) for (const place of row.causes) expect(causes[place]).toBeDefined();
      if (attributed.length > 0) compared++;
    }
    expect(compared).toBeGreaterThan(4);
  });

  const rows = async (before: Files, after: Files) =>
    changeCauses(await changeBetween(before, after)).map(({ kind, causes, cohorts, added, removed }) => [
      kind,
      causes.map((cause) => cause.kind),
      cohorts,
      STAGES.map((stage) => added[stage]),
      STAGES.map((stage) => removed[stage]),
    ]);
  const SPEC = 'data/cohorts/baseline/spec/config.yaml';
  /** Without cohorts that plan the same as `baseline`. */
  const ALONE = edited(
    PROJECT,
    Object.fromEntries(
      Object.keys(PROJECT).flatMap((path) => (/cohorts\/(judges|sweep)/.test(path) ? [[path, null]] : [])),
    ),
  );
  const REPLICATION = 'data/1_raw/replication_config.csv';

  test('a level with the catalog row that it needs is one cause', async () => {
    const path = 'data/1_raw/draft_templates.csv';
    const after = edited(PROJECT, {
      [path]: `${PROJECT[path]}haiku,llm\nunused,llm\n`,
      [SPEC]: spec({ draft_template: '[sketch, outline, haiku]' }),
    });
    expect(await rows(PROJECT, after)).toEqual([
      ['edit', ['levels', 'catalog'], ['baseline'], [4, 4, 4], [0, 0, 0]],
    ]);
  });

  test('one edit of a file that two cohorts share is said once', async () => {
    const shared = (templates: string) =>
      edited(ALONE, {
        'data/shared.txt': templates,
        'data/cohorts/one/spec/config.yaml': spec({ draft_template: "'@file:t.txt'" }),
        'data/cohorts/two/spec/config.yaml': spec({ draft_template: "'@file:t.txt'" }),
        'data/cohorts/one/spec/t.txt': templates,
        'data/cohorts/two/spec/t.txt': templates,
      });
    expect(await rows(shared('sketch\n'), shared('sketch\nspiral\n'))).toEqual([
      ['edit', ['levels'], ['one', 'two'], [4, 4, 4], [0, 0, 0]],
    ]);
  });

  test('levels, columns and entries in another order, where only the order in membership.csv changes', async () => {
    const pair = (allowed: string) =>
      `rules:\n  pairs:\n    how:\n      left: draft_template\n      right: draft_llm\n      allowed: ${allowed}\n`;
    const two = '[[sketch, opal], [outline, quartz]]';
    const orders = async (before: string, after: string) =>
      changeCauses(await changeBetween({ ...PROJECT, [SPEC]: before }, { ...PROJECT, [SPEC]: after })).map(
        ({ kind, causes }) => [
          kind,
          ...causes.map((cause) => (cause.kind === 'order' ? [cause.of, cause.name] : [])),
        ],
      );
    const levels = await orders(spec(), spec({ combo_id: '[combo-b, combo-a]' }));
    expect(levels).toEqual([['silent', ['levels', 'combo_id']]]);
    const columns = spec({ combo_id: '[combo-b, combo-a]' }).replace(
      '[combo_id, draft_template]',
      '[draft_template, combo_id]',
    );
    expect(await orders(spec(), columns)).toEqual([...levels, ['silent', ['columns', '']]]);
    const swapped = pair('[[outline, quartz], [sketch, opal]]');
    expect(await orders(spec({}, pair(two)), spec({}, swapped))).toEqual([['silent', ['entries', 'how']]]);
    // The order is no reason for other generations.
    expect(await orders(spec(), spec({ combo_id: '[combo-c, combo-b, combo-a]' }))).toEqual([['edit', []]]);
  });

  test('of tied axes that both lose a level, each suffices; the reasons say which levels', async () => {
    const tied = (levels: string, combos = '[combo-a]') =>
      spec(
        { combo_id: combos, draft_llm: levels, essay_llm: levels },
        'rules:\n  ties:\n    llm: [draft_llm, essay_llm]\n',
      );
    const of = (one: string): Files => ({ ...ALONE, [SPEC]: one });
    const change = await changeBetween(
      of(tied('[opal, quartz]')),
      of(tied('[opal, agate]', '[combo-a, combo-b]')),
    );
    expect(changeCauseTexts(changeCauses(change), { code: (name) => name, named: 5 })).toEqual([
      'combo_id gains combo-b',
      'draft_llm gains agate and loses quartz, and essay_llm gains agate and loses quartz, together',
      'combo_id, draft_llm and essay_llm together',
      'each of draft_llm and essay_llm would do this alone',
    ]);
  });

  test('a renamed rule is one edit, unless it also says something else', async () => {
    const pair = (name: string, allowed = '[[sketch, opal], [outline, quartz]]') =>
      spec(
        {},
        `rules:\n  pairs:\n    ${name}:\n      left: draft_template\n      right: draft_llm\n      allowed: ${allowed}\n`,
      );
    const texts = async (before: string, after: string) => {
      const change = await changeBetween({ ...PROJECT, [SPEC]: before }, { ...PROJECT, [SPEC]: after });
      return changeCauses(change).map((one) => [
        changeCauseText(one, { code: (name) => name, named: 5 }),
        reasonCountsText(one),
      ]);
    };
    expect(await texts(pair('how'), pair('who'))).toEqual([
      ['pair rule how renamed who', 'no generation added or removed'],
    ]);
    const other = await texts(pair('how'), pair('who', '[[sketch, opal], [outline, opal]]'));
    expect(other.flat().join()).toContain('pair rule who added');
    expect(other.flat().join()).not.toContain('renamed');
  });

  test('a count that only manifests record adds no generation, and is said once', async () => {
    const after = edited(PROJECT, {
      [REPLICATION]: (PROJECT[REPLICATION] ?? '').replace('evaluation,2', 'evaluation,3'),
    });
    expect(await rows(PROJECT, after)).toEqual([
      ['silent', ['replication'], ['baseline', 'judges', 'sweep'], [0, 0, 0], [0, 0, 0]],
    ]);
  });

  describe('another data root is one cause, whatever its files say', () => {
    const moved = (files: Files): Files =>
      Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace(/^data/, 'lab'), text]));
    const change = (before: Files, after: Files) => {
      const [base, head] = [sideOf(before, 'baseline', 'v1'), sideOf(moved(after), 'baseline', 'v1', 'lab')];
      if (base === undefined || head === undefined) throw new Error('a side is refused');
      const { attributed, causes } = planChange(base, head);
      return attributed.map(({ kind, causes: places, stages }) => [
        kind,
        places.map((place) => causes[place]?.kind),
        stages.map(({ added }) => added),
        stages.map(({ removed }) => removed),
      ]);
    };
    test('nothing is added where the files there say the same', () => {
      expect(change(PROJECT, PROJECT)).toEqual([]);
    });

    test('a level is a cause of its own, with the root where that brings its row of a catalog', () => {
      const more = { [SPEC]: spec({ draft_template: '[sketch, outline, spiral]' }) };
      expect(change(PROJECT, edited(PROJECT, more))).toEqual([['edit', ['levels'], [4, 4, 4], [0, 0, 0]]]);
      const path = 'data/1_raw/draft_templates.csv';
      const haiku = {
        [path]: `${PROJECT[path]}haiku,llm\n`,
        [SPEC]: spec({ draft_template: '[sketch, outline, haiku]' }),
      };
      expect(change(PROJECT, edited(PROJECT, haiku))).toEqual([
        ['edit', ['levels', 'setting'], [4, 4, 4], [0, 0, 0]],
      ]);
    });

    test('a selection that is there alone comes with the root', () => {
      const idsOf = (files: Files, root: string) =>
        STAGES.map((stage) => [...(sideOf(files, 'baseline', 'v1', root)?.membership.ids(stage) ?? [])]);
      // Of what is selected the metadata is read.
      const made = regenerated(PROJECT, /metadata\.json$/);
      const was = idsOf(made, 'data');
      const after = edited(made, {
        [new DataLayout('data').selection('essay')]: `${was[1]?.slice(0, 2).join('\n')}\n`,
      });
      const is = idsOf(moved(after), 'lab');
      const differs = (some: readonly string[][], others: readonly string[][]) =>
        some.map((ids, stage) => missing(ids, others[stage] ?? []));
      expect(is[1]).toHaveLength(2);
      expect(change(made, after)).toEqual([['edit', ['setting'], differs(is, was), differs(was, is)]]);
    });
  });

  test('a generation that two cohorts plan counts once', async () => {
    const more = { combo_id: '[combo-a, combo-b, combo-c]' };
    const before = edited(PROJECT, { 'data/cohorts/twin/spec/config.yaml': spec() });
    const after = edited(before, { [SPEC]: spec(more), 'data/cohorts/twin/spec/config.yaml': spec(more) });
    expect(await rows(before, after)).toEqual([
      ['edit', ['levels'], ['baseline', 'twin'], [4, 4, 4], [0, 0, 0]],
    ]);
  });

  test('cohorts that come to be or cease to be', async () => {
    const after = edited(ALONE, {
      'data/cohorts/trial/spec/config.yaml': spec({ combo_id: '[combo-c]' }),
      [SPEC]: null,
    });
    expect(await rows(ALONE, after)).toEqual([
      ['new', [], ['trial'], [4, 4, 4], [0, 0, 0]],
      ['gone', [], ['baseline'], [0, 0, 0], [8, 8, 8]],
    ]);
  });
});

/**
 * Some ids meet: those that differ in case alone, and those whose parts run together, as `a` with `b|c` and `a|b` with `c`
 * do in the text that an id is made of.
 */
const MEETING: Files = {
  ...PROJECT,
  'data/combo_mappings.csv':
    'combo_id,concept_id\ncombo-a,dreams\nCombo-A,dreams\ncombo-b,tides\nx,rust\nx|y,rust\n',
  'data/1_raw/draft_templates.csv': 'template_id,generator\nsketch,llm\noutline,llm\nz,llm\ny|z,llm\n',
};

describe('counting by what generations are and counting by their ids', () => {
  const some = (...levels: readonly string[]) =>
    fc.subarray([...levels], { minLength: 1 }).map((all) => `[${all.map((one) => `"${one}"`).join(', ')}]`);
  const specsOver = (combos: readonly string[], templates: readonly string[]) =>
    fc
      .record({
        combo_id: some(...combos),
        draft_template: some(...templates),
        draft_llm: some('opal', 'quartz', 'agate'),
        essay_template: some('long-form', 'parsed'),
        essay_llm: fc.constantFrom('[opal]', '[quartz]'),
        evaluation_llm: some('opal', 'quartz'),
        replicates: fc.integer({ min: 1, max: 3 }),
        isTied: fc.boolean(),
      })
      .map(({ replicates, isTied, ...axes }) =>
        spec(
          isTied ? { ...axes, essay_llm: axes.draft_llm } : axes,
          `${isTied ? 'rules: {ties: {writer: [draft_llm, essay_llm]}}\n' : ''}replicates: {evaluation_template: ${replicates}}\n`,
        ),
      );
  const SPEC = 'data/cohorts/baseline/spec/config.yaml';
  const tabled = (change: AttributedChange | undefined) =>
    change?.rows.map(({ kind, edits, added, removed }) => [`${kind} ${edits}`, added, removed]).sort();

  test.each([
    ['of products', ['combo-a', 'combo-b'], ['sketch', 'outline'], false],
    ['where ids meet', ['combo-a', 'Combo-A', 'x', 'x|y'], ['sketch', 'z', 'y|z'], true],
  ] as const)('say the same %s', (_, combos, templates, meets) => {
    const specs = specsOver(combos, templates);
    let [compared, met] = [0, 0];
    fc.assert(
      fc.property(specs, specs, (before, after) => {
        const [base, head] = [before, after].map((text) =>
          sideOf({ ...MEETING, [SPEC]: text }, 'baseline', 'v1'),
        );
        if (base === undefined || head === undefined) return;
        const between = new Between(new Sides(base, head));
        const byStructure = tabled(between.byStructure());
        expect(byStructure).toBeDefined();
        expect(byStructure).toEqual(tabled(between.byIds()));
        compared++;
        if (head.membership.count('draft') < (head.derivation.plan?.drafts.count ?? 0)) met++;
      }),
      { numRuns: 40, seed: 13 },
    );
    expect(compared).toBeGreaterThan(20);
    expect(met > 0).toBe(meets);
  });
});
