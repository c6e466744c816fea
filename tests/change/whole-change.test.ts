/**
 * What a change does to the plans of all cohorts together is what undoing each edit in the files of all cohorts says: a
 * generation counts once, and only if no cohort of the other side plans it.
 */
import { describe, expect, test, vi } from 'vitest';
import type { Cause, Change } from '../../src/change/change.ts';
import { changeCauses } from '../../src/change/change-causes.ts';
import { compareStates } from '../../src/change/compare-states.ts';
import { expectCohort } from '../../src/check-cohort.ts';
import { PlannedMembership } from '../../src/outputs/membership.ts';
import { changeCauseText, reasonCountsText } from '../../src/report/change-cause-text.ts';
import { commentHeading } from '../../src/report/comment/heading.ts';
import { tallyChange } from '../../src/report/comment/tally-change.ts';
import { renderComment } from '../../src/report/comment.ts';
import { renderDiff, renderReasons } from '../../src/report/diff-text.ts';
import { cohortOf, openRepository } from '../../src/repository.ts';
import { STAGES } from '../../src/result.ts';
import { Random } from '../faults/random.ts';
import { MemoryTree } from '../support/memory-tree.ts';
import { sampled } from '../support/sample-size.ts';
import {
  changeBetween,
  checked,
  edited,
  type Files,
  PROJECT,
  regenerated,
  spec,
} from '../support/small-project.ts';

const CATALOGS: Files = Object.fromEntries(
  Object.entries(PROJECT).filter(([path]) => !path.startsWith('data/cohorts/')),
);
const pathOf = (cohort: string) => `data/cohorts/${cohort}/spec/config.yaml`;
const cohorts = (specs: Readonly<Record<string, Readonly<Record<string, string>> | undefined>>): Files => ({
  ...CATALOGS,
  ...Object.fromEntries(
    Object.entries(specs).flatMap(([id, axes]) => (axes ? [[pathOf(id), spec(axes)]] : [])),
  ),
});

/** Ids of all cohorts, with their stage. */
function planned(files: Files): ReadonlySet<string> {
  const repository = openRepository(new MemoryTree(files), { dialect: 'v1', dataRoot: 'data' });
  const ids = Object.keys(files)
    .filter((path) => path.endsWith('/spec/config.yaml'))
    .flatMap((path) => {
      const { expectation } = expectCohort(repository, cohortOf(path));
      return STAGES.flatMap((stage) =>
        [...(expectation?.membership.ids(stage) ?? [])].map((id) => `${stage} ${id}`),
      );
    });
  return new Set(ids);
}

const textsOf = (change: Change) =>
  changeCauses(change).map((one) => [
    changeCauseText(one, { code: (name) => name, named: 5 }),
    one.cohorts.join(' '),
    reasonCountsText(one),
  ]);

describe('of several cohorts', () => {
  test('essays that an untouched cohort plans with another model are named, with or without prices', async () => {
    const before = cohorts({ one: {}, two: { combo_id: '[combo-c]' } });
    const after = { ...before, [pathOf('new')]: spec({ essay_llm: '[quartz]' }) };
    const base = await checked(before);
    const head = await checked(after);
    const fresh = head.cohorts.filter(({ id }) => id === 'new');
    const affected = fresh.map(({ id }) => ({ id, touches: ['spec'] as const }));
    const contested = [{ stage: 'essay', llms: ['opal', 'quartz'], count: 8 }];
    expect((await compareStates(base, head, { affected })).whole?.contested).toEqual(contested);
    // Only the new cohort is checked.
    const untouched = { repository: base.repository, candidates: () => base.cohorts };
    const only = await compareStates(
      base,
      { ...head, cohorts: fresh },
      { affected, others: { base: untouched } },
    );
    expect(only.whole?.contested).toEqual(contested);
    const said =
      'Cohorts plan the same generations with different models: 8 essays by opal or quartz. The id';
    expect(renderDiff(only)).toContain(said);
    expect(renderComment(only)).toContain(
      'Cohorts plan the same generations with different models: 8 essays by `opal`',
    );
    // Those that differed before are not the doing of a change.
    const grown = edited(after, { [pathOf('two')]: spec({ combo_id: '[combo-b]' }) });
    expect((await changeBetween(after, grown)).whole?.contested).toBeUndefined();
    const renamed = edited(after, {
      'data/1_raw/llm_models.csv': `${CATALOGS['data/1_raw/llm_models.csv']}ruby,true,true\n`,
      [pathOf('new')]: spec({ essay_llm: '[ruby]' }),
    });
    expect((await changeBetween(after, renamed)).whole?.contested).toBeUndefined();
  });

  test('selected drafts are those of untouched cohorts, too, whatever their specs', async () => {
    const full = regenerated(cohorts({ one: {} }), /membership\.csv$|metadata\.json$/);
    const draft = /^draft,(\S+)/m.exec(full['data/cohorts/one/membership.csv'] ?? '')?.[1];
    const selected = {
      ...full,
      [pathOf('one')]: spec({ combo_id: '[combo-c]' }),
      'data/2_tasks/selected_drafts.txt': `${draft}\n`,
    };
    const before = regenerated(selected, /membership\.csv$|metadata\.json$/);
    const base = await checked(before);
    const head = await checked({ ...before, [pathOf('two')]: spec({ combo_id: '[combo-b]' }) });
    const fresh = head.cohorts.filter(({ id }) => id === 'two');
    const change = await compareStates(
      base,
      { ...head, cohorts: fresh },
      {
        affected: [{ id: 'two', touches: ['spec'] }],
        others: { base: { repository: base.repository, candidates: () => base.cohorts } },
      },
    );
    expect(textsOf(change)).toEqual([['new cohort', 'two', '+1 essay → +2 evaluations']]);
  });

  test('large counts have separators wherever they are', () => {
    const ids = Array.from({ length: 1200 }, (_, index) => `c${index}`);
    const added = { draft: 2400, essay: 0, evaluation: 0 };
    const reason = { kind: 'new' as const, causes: [], cohorts: ids, added, removed: { ...added, draft: 0 } };
    const change = { cohorts: [], whole: { reasons: [reason], switched: [], reassigned: [] } };
    expect(renderReasons(change)).toContain(
      '  new cohorts (1,200 cohorts: c0, c1, c2, c3 …): +2,400 drafts\n',
    );
  });

  test('edits that belong together are one of those that each suffice', async () => {
    const before = cohorts({ one: { draft_llm: '[opal, quartz]', evaluation_template: '[novelty]' } });
    const after = {
      ...cohorts({ one: { draft_llm: '[opal, quartz, ruby]', evaluation_template: '[novelty, coherence]' } }),
      'data/1_raw/llm_models.csv': `${CATALOGS['data/1_raw/llm_models.csv']}ruby,true,true\n`,
    };
    const row = (rows: readonly (readonly string[])[]) =>
      rows.map(([text = '']) => text).filter((text) => /together$|alone/.test(text));
    expect(row(textsOf(await changeBetween(before, after)))).toEqual([
      'draft_llm gains ruby, and llm_models.csv gains ruby, which belong together',
      'draft_llm gains ruby (with llm_models.csv gains ruby), and evaluation_template gains coherence, together',
    ]);
    expect(row(textsOf(await changeBetween(after, before)))).toEqual([
      'draft_llm loses ruby, and llm_models.csv loses ruby, which belong together',
      'each of these would do this alone: draft_llm loses ruby (with llm_models.csv loses ruby), and evaluation_template loses coherence',
    ]);
  });

  test('a moved cohort adds and removes nothing', async () => {
    const { [pathOf('baseline')]: moved = '', ...others } = PROJECT;
    const change = await changeBetween(PROJECT, { ...others, [pathOf('moved')]: moved });
    expect(textsOf(change)).toEqual([
      ['new cohort', 'moved', 'all of its generations were planned before'],
      ['removed cohort', 'baseline', 'all of its generations are still planned'],
    ]);
    const { added, removed } = tallyChange(change);
    expect([added, removed].map((one) => STAGES.map((stage) => one[stage]))).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  test('of a removed cohort only counts what no other one plans, touched by the change or not', async () => {
    const before = cohorts({
      gone: { combo_id: '[combo-a, combo-b]' },
      untouched: { combo_id: '[combo-a]' },
    });
    // Four of the eight drafts are those of combo-a.
    expect(textsOf(await changeBetween(before, edited(before, { [pathOf('gone')]: null })))).toEqual([
      ['removed cohort', 'gone', '−4 drafts → −4 essays → −4 evaluations'],
    ]);
  });

  test('what two cohorts gain by different edits is undone by neither', async () => {
    const before = cohorts({ one: {}, two: { combo_id: '[combo-a, combo-c]', draft_template: '[sketch]' } });
    const after = cohorts({
      one: { combo_id: '[combo-a, combo-b, combo-c]' },
      two: { combo_id: '[combo-a, combo-c]', draft_template: '[sketch, outline]' },
    });
    // combo-c with sketch was planned by two, with outline it is gained by both, for opal and quartz.
    expect(textsOf(await changeBetween(before, after))).toEqual([
      [
        'each of these would do this alone: combo_id gains combo-c, and draft_template gains outline',
        'one two',
        '+2 drafts → +2 essays → +2 evaluations',
      ],
    ]);
  });

  test('what two cohorts lose by different edits takes both', async () => {
    const before = cohorts({ one: {}, two: { combo_id: '[combo-a]' } });
    const after = cohorts({ one: { combo_id: '[combo-b]' }, two: undefined });
    expect(textsOf(await changeBetween(before, after))).toEqual([
      [
        'combo_id loses combo-a, and a removed cohort, together',
        'one two',
        '−4 drafts → −4 essays → −4 evaluations',
      ],
    ]);
  });

  test('a renamed row of a catalog is one reason, however specs use it', async () => {
    const before = cohorts({
      drafts: { draft_llm: '[opal]', essay_llm: '[quartz]' },
      essays: { draft_llm: '[quartz]', essay_llm: '[opal]' },
      both: { combo_id: '[combo-c]', draft_llm: '[opal]', essay_llm: '[opal]' },
      more: {
        combo_id: '[combo-c]',
        draft_llm: '[opal, quartz]',
        essay_llm: '[quartz]',
        evaluation_llm: '[opal]',
      },
      neither: { draft_llm: '[agate]', essay_llm: '[quartz]' },
    });
    const after = Object.fromEntries(
      Object.entries(before).map(([path, text]) => [path, text.replaceAll('opal', 'opal-2')]),
    );
    const [first, ...others] = changeCauses(await changeBetween(before, after));
    expect(others).toEqual([]);
    expect(first?.kind).toBe('edit');
    expect(first?.cohorts).toEqual(['both', 'drafts', 'essays', 'more']);
    expect(first?.causes.filter(({ kind }) => kind === 'catalog')).toHaveLength(1);
    expect(first && changeCauseText(first, { code: (name) => name, named: 5 })).toBe(
      'llm_models.csv gains opal-2 and loses opal, and draft_llm, essay_llm and evaluation_llm, which belong together',
    );
  });

  test('two new rows of one catalog, each for its own cohort, are two reasons', async () => {
    const before = cohorts({ one: {}, two: { combo_id: '[combo-c]' } });
    const path = 'data/1_raw/llm_models.csv';
    const after = {
      ...cohorts({
        one: { draft_llm: '[opal, quartz, onyx]' },
        two: { combo_id: '[combo-c]', draft_llm: '[opal, quartz, ruby]' },
      }),
      [path]: `${CATALOGS[path]}onyx,true,true\nruby,true,true\n`,
    };
    expect(textsOf(await changeBetween(before, after)).map(([text]) => text)).toEqual([
      'draft_llm gains onyx, and llm_models.csv gains onyx, which belong together',
      'draft_llm gains ruby, and llm_models.csv gains ruby, which belong together',
    ]);
  });

  test('an edit of which other cohorts plan the same comes last, and is not repeated', async () => {
    const before = cohorts({
      one: {},
      two: { draft_template: '[sketch, outline]', evaluation_template: '[novelty]' },
    });
    const after = cohorts({
      one: { evaluation_template: '[novelty, coherence]', combo_id: '[combo-a, combo-b, combo-c]' },
      two: { draft_template: '[sketch]', combo_id: '[combo-b]' },
    });
    const same = 'other cohorts plan the same';
    expect(textsOf(await changeBetween(before, after))).toEqual([
      ['combo_id gains combo-c', 'one', '+4 drafts → +4 essays → +4 evaluations'],
      ['evaluation_template gains coherence', 'one', '+8 evaluations'],
      ['combo_id gains combo-c, and evaluation_template gains coherence, together', 'one', '+4 evaluations'],
      ['combo_id loses combo-a', 'two', same],
      ['draft_template loses outline', 'two', same],
    ]);
  });

  test('essays that another model writes keep their ids: a reason, with their number', async () => {
    const path = 'data/1_raw/llm_models.csv';
    const named = (opal: string): Files => ({
      [path]: `id,model,for_generation,for_evaluation\nopal,${opal},true,true\nquartz,v/quartz,true,true\nagate,v/agate,true,true\nonyx,v/opal,true,true\n`,
    });
    const before = {
      ...cohorts({ one: {}, two: { draft_template: '[sketch, spiral]' } }),
      ...named('v/opal'),
    };
    const written = (essay_llm: string, files = before): Files => ({
      ...files,
      ...cohorts({ one: { essay_llm }, two: { draft_template: '[sketch, spiral]', essay_llm } }),
      ...named('v/opal'),
    });
    const silent = 'no generation added or removed';
    // 8 essays of each cohort, 4 of which both plan.
    expect(textsOf(await changeBetween(before, written('[agate]')))).toEqual([
      ['essay_llm gains agate and loses opal', 'one two', '12 essays by another model'],
    ]);
    // With an edit that does not change the models, it is still that of the models.
    const both = edited(written('[agate]'), {
      [pathOf('one')]: spec({ essay_llm: '[agate]', combo_id: '[combo-a]' }),
    });
    expect(textsOf(await changeBetween(before, both))).toEqual([
      ['essay_llm gains agate and loses opal', 'one two', '10 essays by another model'],
      ['combo_id loses combo-b', 'one', '−2 drafts → −2 essays → −2 evaluations'],
    ]);
    // Of two levels, the first one that gives an essay its id counts.
    expect(textsOf(await changeBetween(written('[opal, agate]'), written('[agate, opal]')))).toContainEqual([
      'agate instead of opal for essays planned before',
      'one two',
      '12 essays',
    ]);
    expect(textsOf(await changeBetween(before, written('[opal, agate]')))).toEqual([
      ['essay_llm gains agate', 'one two', silent],
    ]);
    // Another id of the same model writes the same.
    expect(textsOf(await changeBetween(before, written('[onyx]')))).toEqual([
      ['essay_llm gains onyx and loses opal', 'one two', silent],
    ]);
    // Beside what an edit adds.
    const grown = {
      ...before,
      ...cohorts({
        two: { draft_template: '[sketch, spiral]', essay_llm: '[agate]' },
        one: { draft_llm: '[opal, quartz, agate]' },
      }),
      ...named('v/opal'),
    };
    const change = await changeBetween(before, grown);
    expect(textsOf(change)).toEqual([
      ['draft_llm gains agate', 'one', '+4 drafts → +4 essays → +4 evaluations'],
      ['essay_llm gains agate and loses opal', 'two', '8 essays by another model'],
    ]);
    // Both plan the four drafts of a sketch.
    expect(change.whole?.contested).toEqual([{ stage: 'essay', llms: ['agate', 'opal'], count: 4 }]);
    expect(commentHeading(tallyChange(change))).toContain('+4 evaluations; 8 essays by another model');
  });

  test('a template that is no longer copied is a reason without prices, too', async () => {
    const path = 'data/1_raw/essay_templates.csv';
    const before = cohorts({ one: { essay_template: '[parsed]' }, two: { essay_template: '[parsed]' } });
    const after = { ...before, [path]: 'template_id,generator\nlong-form,llm\nparsed,llm\n' };
    expect(textsOf(await changeBetween(before, after))).toEqual([
      ['essay_templates.csv: parsed copy → llm', '', '8 essays run a model now'],
    ]);
  });
});

const LEVELS = {
  combo_id: ['combo-a', 'combo-b', 'combo-c'],
  draft_template: ['sketch', 'outline', 'spiral'],
  evaluation_template: ['novelty', 'coherence'],
} as const;
type Axes = Readonly<Record<keyof typeof LEVELS, readonly string[]>>;
const AXES = Object.keys(LEVELS) as (keyof typeof LEVELS)[];
const { numRuns, seed = Date.now() } = sampled(40, 50000);

test('reasons of random changes of several cohorts are what undoing each edit everywhere says', async () => {
  const met = new Map<string, number>();
  for (let run = 0; run < numRuns; run++) {
    const random = new Random(seed + run);
    const axesOf = (): Axes =>
      Object.fromEntries(
        AXES.map((axis) => {
          const some = LEVELS[axis].filter(() => random.chance(0.5));
          return [axis, some.length === 0 ? [random.pick(LEVELS[axis])] : some];
        }),
      ) as unknown as Axes;
    const sides = ['one', 'two', 'three'].map((id) => {
      const before = random.chance(0.2) ? undefined : axesOf();
      const other = axesOf();
      const after = random.chance(0.2)
        ? undefined
        : (Object.fromEntries(
            AXES.map((axis) => [
              axis,
              before !== undefined && random.chance(0.5) ? before[axis] : other[axis],
            ]),
          ) as unknown as Axes);
      return { id, before, after };
    });
    const editOf = (axis: keyof Axes, was: readonly string[], is: readonly string[]): string => {
      const [plus, minus] = [is.filter((one) => !was.includes(one)), was.filter((one) => !is.includes(one))];
      return plus.length + minus.length === 0 ? '' : `${axis} +${plus} -${minus}`;
    };
    /** The head without one edit, in whatever cohorts it is. */
    const filesWithout = (edit: string): Files =>
      cohorts(
        Object.fromEntries(
          sides.map(({ id, before, after }) => {
            if (before === undefined)
              return [id, edit === 'new' || after === undefined ? undefined : written(after)];
            if (after === undefined) return [id, edit === 'gone' ? written(before) : undefined];
            const axes = AXES.map((axis) => [
              axis,
              editOf(axis, before[axis], after[axis]) === edit ? before[axis] : after[axis],
            ]);
            return [id, written(Object.fromEntries(axes) as Axes)];
          }),
        ),
      );
    const baseFiles = cohorts(
      Object.fromEntries(sides.map(({ id, before }) => [id, before && written(before)])),
    );
    const edits = new Set(
      sides.flatMap(({ before, after }) =>
        before === undefined
          ? after === undefined
            ? []
            : ['new']
          : after === undefined
            ? ['gone']
            : AXES.map((axis) => editOf(axis, before[axis], after[axis])).filter((edit) => edit !== ''),
      ),
    );
    const [was, is] = [planned(baseFiles), planned(filesWithout(''))];
    const counterfactual = new Map([...edits].map((edit) => [edit, planned(filesWithout(edit))]));
    const counted = new Map<string, number>();
    for (const key of new Set([...was, ...is])) {
      if (was.has(key) === is.has(key)) continue;
      const responsible = [...edits].filter((edit) => counterfactual.get(edit)?.has(key) === was.has(key));
      const kind = responsible.length === 0 ? 'either' : responsible.length === 1 ? '' : 'together';
      const cell = `${kind} ${responsible.sort().join('; ')} ${is.has(key) ? '+' : '-'}${key.split(' ')[0]}`;
      counted.set(cell, (counted.get(cell) ?? 0) + 1);
    }
    const told = new Map<string, number>();
    const named = new Set<string>();
    const change = await changeBetween(baseFiles, filesWithout(''));
    const reasons = changeCauses(change);
    if (run % 4 === 0) {
      // The same by looking up ids.
      const structure = vi.spyOn(PlannedMembership.prototype, 'product', 'get').mockReturnValue(undefined);
      const byIds = await changeBetween(baseFiles, filesWithout(''));
      structure.mockRestore();
      expect(new Set(changeCauses(byIds)), `seed ${seed + run}`).toEqual(new Set(reasons));
      expect(byIds.cohorts, `seed ${seed + run}`).toEqual(change.cohorts);
    }
    const sets = reasons.map(
      ({ kind, causes }) => `${kind} ${causes.map((one) => JSON.stringify(one)).sort()}`,
    );
    expect(new Set(sets).size, `seed ${seed + run}`).toBe(sets.length);
    for (const reason of reasons) {
      const { kind, causes, added, removed } = reason;
      const names = kind === 'new' || kind === 'gone' ? [kind] : causes.map(nameOf);
      for (const id of reason.cohorts) for (const name of names) named.add(`${id}: ${name}`);
      const shown = kind === 'together' || kind === 'either' ? kind : '';
      for (const stage of STAGES)
        for (const [sign, count] of [
          ['+', added[stage]],
          ['-', removed[stage]],
        ] as const) {
          const cell = `${shown} ${kind === 'either' ? '' : names.sort().join('; ')} ${sign}${stage}`;
          if (count > 0) told.set(cell, (told.get(cell) ?? 0) + count);
        }
      if (STAGES.some((stage) => added[stage] + removed[stage] > 0)) met.set(kind, (met.get(kind) ?? 0) + 1);
    }
    expect(Object.fromEntries(told), `seed ${seed + run}`).toEqual(Object.fromEntries(counted));
    // No edit is left out, even if it changes nothing beside the others.
    const made = sides.flatMap(({ id, before, after }) => {
      if (before === undefined || after === undefined)
        return before === after ? [] : [`${id}: ${before === undefined ? 'new' : 'gone'}`];
      const own = AXES.map((axis) => editOf(axis, before[axis], after[axis]));
      return own.filter((edit) => edit !== '').map((edit) => `${id}: ${edit}`);
    });
    expect(
      made.filter((edit) => !named.has(edit)),
      `seed ${seed + run}`,
    ).toEqual([]);
  }
  for (const kind of ['edit', 'together', 'either', 'new', 'gone'])
    expect(met.get(kind) ?? 0, kind).toBeGreaterThan(0);
});

function written(axes: Axes): Readonly<Record<string, string>> {
  return Object.fromEntries(AXES.map((axis) => [axis, `[${axes[axis].join(', ')}]`]));
}

function nameOf(cause: Cause): string {
  if (cause.kind === 'cohort') return cause.change === 'added' ? 'new' : 'gone';
  if (cause.kind !== 'levels') throw new Error(`an unexpected ${cause.kind}`);
  const inOrder = ({ first }: { readonly first: readonly string[] }) =>
    LEVELS[cause.axis as keyof Axes].filter((one) => first.includes(one));
  return `${cause.axis} +${inOrder(cause.added)} -${inOrder(cause.removed)}`;
}
