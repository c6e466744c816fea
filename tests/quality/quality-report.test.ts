import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { separation } from '../../src/checks/confounded-axes.ts';
import { examine } from '../../src/checks/run-checks.ts';
import { type Derivation, derive } from '../../src/derive.ts';
import { msg, textOf } from '../../src/findings/text.ts';
import { viewDesign } from '../../src/overview/view-design.ts';
import { text as textOfValue } from '../../src/python/text.ts';
import { aliasReport } from '../../src/quality/aliases.ts';
import type { FactorDesign } from '../../src/quality/factors.ts';
import { qualityReport } from '../../src/quality/quality-report.ts';
import { planDesign, rowsDesign } from '../../src/quality/rows-design.ts';
import { causeKey } from '../../src/report/findings.ts';
import { designRemarks } from '../../src/report/show/design-sentences.ts';
import { cohortOf, openRepository } from '../../src/repository.ts';
import { evaluationsOf } from '../support/evaluations-of.ts';
import { MemoryTree } from '../support/memory-tree.ts';
import { sampled } from '../support/sample-size.ts';
import { type Files, PROJECT, spec } from '../support/small-project.ts';

const SPEC = 'data/cohorts/one/spec/config.yaml';

function derived(text: string, more: Files = {}): Derivation {
  const files = { ...PROJECT, ...more, [SPEC]: text };
  const repository = openRepository(new MemoryTree(files), { dialect: 'v1', dataRoot: 'data' });
  return derive(repository, cohortOf(SPEC));
}

const report = (text: string, more?: Files) => qualityReport(derived(text, more));

/** A tuple over three axes. */
const tuple = (items: string): string =>
  spec(
    { essay_template: '[long-form, parsed]', evaluation_template: '[novelty, coherence]' },
    `rules:\n  tuples:\n    t:\n      axes: [combo_id, draft_template, evaluation_template]\n      items: ${items}\n`,
  );

describe('what the report says', () => {
  test('axes that a tuple always changes together are one effect, and nobody tied them', () => {
    const found = report(tuple('[[combo-a, sketch, novelty], [combo-b, outline, coherence]]'));
    expect(found?.together).toEqual([
      {
        factors: ['combo_id', 'draft_template', 'evaluation_template'],
        isTied: false,
        groups: [
          { factors: ['combo_id'] },
          { factors: ['draft_template'] },
          { factors: ['evaluation_template'] },
        ],
      },
    ]);
  });

  test('a tie that the author wrote is said to be one', () => {
    const found = report(
      spec({ essay_llm: '[opal, quartz]' }, 'rules: {ties: {writer: [draft_llm, essay_llm]}}\n'),
    );
    expect(found?.together).toEqual([
      {
        factors: ['draft_llm', 'essay_llm'],
        isTied: true,
        groups: [{ factors: ['draft_llm', 'essay_llm'], tie: 'writer' }],
      },
    ]);
  });

  test.each(['writer', 'draft_llm'])(
    'a pair that joins an axis to a tie (%s) makes one effect of two, at the pair',
    (tie) => {
      const text = spec(
        { essay_llm: '[opal, quartz]' },
        `rules:\n  ties: {${tie}: [draft_llm, essay_llm]}\n  pairs:\n    joined: {left: draft_template, right: ${tie}, allowed: [[sketch, opal], [outline, quartz]]}\n`,
      );
      const derivation = derived(text);
      expect(qualityReport(derivation)?.together).toEqual([
        {
          factors: ['draft_template', 'draft_llm', 'essay_llm'],
          isTied: false,
          groups: [{ factors: ['draft_template'] }, { factors: ['draft_llm', 'essay_llm'], tie }],
        },
      ]);
      const examination = examine(derivation);
      const [found, ...others] = examination.diagnostics.filter(({ code }) => code.startsWith('quality/'));
      expect(others).toEqual([]);
      expect(found && textOf(found.message)).toBe(
        "'draft_template' and 'draft_llm' always change together: one effect, not two",
      );
      const span = found?.at.kind === 'span' ? found.at.span : undefined;
      expect(text.slice(span?.start, span?.end)).toBe('joined');
      const view = viewDesign(derivation, examination);
      const remarks = view === undefined ? [] : designRemarks(view);
      expect(
        remarks.map(({ parts }) =>
          parts.map((part) => (typeof part === 'string' ? part : part.name)).join(''),
        ),
      ).toEqual([
        'draft_template and draft_llm always change together: one effect, not two',
        `draft_llm and essay_llm are one effect, as the tie ${tie} says`,
      ]);
    },
  );

  test('a finer axis is nested in a coarser one, whose effect is not its own', () => {
    const found = report(
      spec(
        { combo_id: '[combo-a, combo-b, combo-c]' },
        'rules: {pairs: {p: {left: combo_id, right: draft_template, allowed: [[combo-a, sketch], [combo-b, outline], [combo-c, outline]]}}}\n',
      ),
    );
    expect(found).toMatchObject({
      together: [],
      nested: [{ inner: 'combo_id', outer: 'draft_template' }],
      mainEffects: [
        { factor: 'combo_id', possible: 2, estimable: 1 },
        { factor: 'draft_template', possible: 1, estimable: 0 },
        { factor: 'draft_llm', possible: 1, estimable: 1 },
      ],
      coverage: [{ factors: ['combo_id', 'draft_template'], met: 3, possible: 6 }],
    });
  });

  test('interactions across dimensions are aliased as their parts are within', () => {
    const found = report(
      spec(
        {
          combo_id: '[combo-a, combo-b, combo-c]',
          draft_template: '[sketch, outline, spiral]',
          draft_llm: '[opal]',
          essay_template: '[long-form, parsed]',
        },
        'rules: {pairs: {p: {left: combo_id, right: draft_template, allowed: [[combo-a, sketch], [combo-b, outline], [combo-b, spiral], [combo-c, outline], [combo-c, spiral]]}}}\n',
      ),
    );
    expect(found?.aliases).toEqual([
      { effects: [['combo_id'], ['draft_template']], shared: 1, isAcross: false },
      {
        effects: [
          ['combo_id', 'essay_template'],
          ['draft_template', 'essay_template'],
        ],
        shared: 1,
        isAcross: true,
      },
    ]);
  });

  test('a full crossing has no limit', () => {
    expect(report(spec())).toMatchObject({
      basis: 'rows',
      together: [],
      nested: [],
      interactions: [],
      aliases: [],
      coverage: [],
      isComplete: true,
    });
  });

  test('interactions that cannot be estimated in full are listed', () => {
    const [a, b] = ['combo-a', 'combo-b'].map((combo) =>
      ['sketch', 'outline'].map((template) => `[${combo}, ${template}, novelty]`).join(', '),
    );
    const found = report(tuple(`[${a}, ${b}, [combo-a, sketch, coherence], [combo-a, outline, coherence]]`));
    expect(found?.interactions).toEqual([
      { factors: ['combo_id', 'evaluation_template'], possible: 1, estimable: 0 },
    ]);
  });

  test('evaluations repeat the drafts that they rest on', () => {
    const found = report(
      spec({ evaluation_template: '[novelty, coherence]' }, 'replicates: {evaluation_template: 8}\n'),
    );
    expect(found?.factors.find(({ name }) => name === 'draft_llm')).toMatchObject({
      fewest: { units: 4 },
      most: { units: 4 },
      evaluations: { fewest: 64, most: 64 },
    });
  });

  test('a judge is known by its model, not by its id', () => {
    const models = {
      'data/1_raw/llm_models.csv':
        'id,model,for_generation,for_evaluation\nopal,one,true,true\nquartz,one,true,true\nagate,other,true,false\n',
    };
    expect(report(spec({ draft_llm: '[agate]' }), models)?.selfJudging).toEqual({
      evaluations: 4,
      ownEssay: 4,
      ownDraft: 0,
      unknown: 0,
    });
  });

  test.each(['draft_llm', 'evaluation_llm'])(
    'which of two axes the spec has first is nothing to %s',
    (inner) => {
      const found = report(
        spec(
          { [inner]: '[opal, quartz, agate]' },
          `rules: {pairs: {p: {left: draft_template, right: ${inner}, allowed: [[sketch, opal], [outline, quartz], [outline, agate]]}}}\n`,
        ),
      );
      expect(found).toMatchObject({ together: [], nested: [{ inner, outer: 'draft_template' }] });
    },
  );

  test('a judge that wrote the draft of another model is told apart; one of no known model may be either', () => {
    const models = (quartz: string) => ({
      'data/1_raw/llm_models.csv': `id,model,for_generation,for_evaluation\nopal,one,true,true\nquartz,${quartz},true,true\n`,
    });
    const judged = (quartz: string, axes: Readonly<Record<string, string>>) =>
      report(spec({ draft_llm: '[opal]', ...axes }), models(quartz))?.selfJudging;
    const all = { evaluations: 4, ownEssay: 0, ownDraft: 0, unknown: 0 };
    const wrote = { essay_llm: '[quartz]' };
    const judges = { evaluation_llm: '[opal]' };
    expect(judged('two', { ...wrote, ...judges })).toEqual({ ...all, ownDraft: 4 });
    expect(judged('two', { ...wrote, evaluation_llm: '[opal, quartz]' })).toEqual({
      ...{ ...all, evaluations: 8 },
      ...{ ownDraft: 4, ownEssay: 4 },
    });
    // The essay's writer is unknown, the judge is the draft's all the same.
    expect(judged('', { ...wrote, ...judges })).toEqual({ ...all, ownDraft: 4 });
    expect(judged('', { ...wrote, evaluation_llm: '[quartz]' })).toEqual({ ...all, unknown: 4 });
  });

  test('generations that share an id count once, and their lost levels rest on none', () => {
    const derivation = derived(
      spec({ draft_llm: '[opal]', essay_llm: '[opal, quartz]', evaluation_llm: '[opal, quartz]' }),
      {
        'data/1_raw/llm_models.csv':
          'id,model,for_generation,for_evaluation\nopal,one,true,true\nquartz,two,true,true\n',
      },
    );
    const found = qualityReport(derivation);
    // Eight essays are planned. An essay's id does not include its model, so there are four.
    expect(derivation.plan?.essays.count).toBe(8);
    expect(derivation.expectation?.membership.count('essay')).toBe(4);
    expect(found?.basis).toBe('evaluations');
    expect(found?.factors.find(({ name }) => name === 'essay_llm')).toEqual({
      name: 'essay_llm',
      stage: 'essay',
      levels: 2,
      fewest: { level: 'quartz', units: 0 },
      most: { level: 'opal', units: 4 },
      evaluations: { fewest: 0, most: 8 },
    });
    expect(found?.factors.find(({ name }) => name === 'combo_id')).toMatchObject({
      fewest: { units: 2 },
      most: { units: 2 },
      evaluations: { fewest: 4, most: 4 },
    });
    expect(found?.selfJudging).toEqual({ evaluations: 8, ownEssay: 4, ownDraft: 0, unknown: 0 });
    // What remains is written by one model: there is nothing to compare.
    expect(found?.mainEffects.map(({ factor }) => factor)).toEqual([
      'combo_id',
      'draft_template',
      'evaluation_llm',
    ]);
    expect(found?.cells.flatMap(({ factors }) => factors)).not.toContain('essay_llm');
  });

  test('axes that change together in what is left after ids collapse are one effect', () => {
    const bound =
      'rules: {pairs: {p: {left: draft_llm, right: essay_llm, allowed: [[opal, opal], [quartz, quartz], [opal, quartz]]}}}\n';
    const text = spec({ essay_llm: '[opal, quartz]' }, bound);
    expect(report(text)?.together).toMatchObject([{ factors: ['draft_llm', 'essay_llm'], isTied: false }]);
    expect(
      examine(derived(text)).diagnostics.map(({ code, message }) => `${code}: ${textOf(message)}`),
    ).toContain(
      "quality/one-effect: 'draft_llm' and 'essay_llm' always change together: one effect, not two",
    );
  });

  test('an invalid spec and one without evaluations have no report', () => {
    expect(report(spec({ draft_template: '[]' }))).toBeUndefined();
    expect(report('axes: [')).toBeUndefined();
  });

  test('a curated selection is listed: what it leaves out of the product is a hole', () => {
    const draft = (template: string, model: string): string =>
      JSON.stringify({ stage: 'draft', combo_id: 'combo-a', template_id: template, llm_model_id: model });
    const found = report(spec({ combo_id: '[combo-a]' }), {
      'data/2_tasks/selected_drafts.txt': 'd_1\nd_2\nd_3\n',
      'data/gens/draft/d_1/metadata.json': draft('sketch', 'opal'),
      'data/gens/draft/d_2/metadata.json': draft('outline', 'opal'),
      'data/gens/draft/d_3/metadata.json': draft('sketch', 'quartz'),
    });
    expect(found?.basis).toBe('evaluations');
    // A draft that is listed gives its essays its own model.
    expect(found?.together).toMatchObject([{ factors: ['draft_llm', 'essay_llm'], isTied: false }]);
    expect(found?.coverage.find(({ factors }) => factors.join() === 'draft_template,draft_llm')).toEqual({
      factors: ['draft_template', 'draft_llm'],
      met: 3,
      possible: 4,
      holes: [['outline', 'quartz']],
    });
  });
});

const POOLS = {
  combo_id: ['combo-a', 'combo-b', 'combo-c'],
  draft_template: ['sketch', 'outline', 'spiral'],
  draft_llm: ['opal', 'quartz', 'agate'],
  essay_template: ['long-form', 'parsed'],
  evaluation_template: ['novelty', 'coherence'],
  evaluation_llm: ['opal', 'quartz'],
} as const;
type Axis = keyof typeof POOLS;
const AXES = Object.keys(POOLS) as Axis[];

/**
 * Specs with a random table over some axes, the rest crossed, and the essay's model tied to the draft's, crossed with
 * it, so that essays have the same ids, or only one.
 */
const someSpec = fc
  .record({
    bound: fc.shuffledSubarray(AXES, { minLength: 2, maxLength: 4 }),
    picks: fc.array(fc.array(fc.nat({ max: 5 }), { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 9,
    }),
    writers: fc.constantFrom('one', 'tied', 'crossed'),
    replicates: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ bound, picks, writers, replicates }) => {
    const items = [
      ...new Set(
        picks.map((pick) =>
          bound.map((axis, index) => POOLS[axis][(pick[index] ?? 0) % POOLS[axis].length]).join(', '),
        ),
      ),
    ];
    const used = (index: number): string[] => [
      ...new Set(items.map((item) => item.split(', ')[index] ?? '')),
    ];
    const levels = AXES.map((axis) => {
      const index = bound.indexOf(axis);
      return [axis, `[${(index < 0 ? POOLS[axis].slice(0, 2) : used(index)).join(', ')}]`] as const;
    });
    const axes = Object.fromEntries(levels);
    const ties =
      writers === 'tied' && !bound.includes('draft_llm')
        ? '  ties: {writer: [draft_llm, essay_llm]}\n'
        : undefined;
    const alone = writers === 'crossed' ? '[quartz, opal]' : '[opal]';
    return spec(
      { ...axes, essay_llm: ties === undefined ? alone : (axes['draft_llm'] ?? '') },
      `rules:\n${ties ?? ''}  tuples:\n    t:\n      axes: [${bound.join(', ')}]\n      items: [${items.map((item) => `[${item}]`).join(', ')}]\nreplicates: {draft_template: ${replicates}}\n`,
    );
  });

const sizeOf = (texts: Iterable<string | number>): number => new Set(texts).size;

/** Effects by name, whatever the order of factors in the design. */
function named(design: FactorDesign) {
  const found = aliasReport(design);
  const name = (factor: number): string => design.factors[factor]?.name ?? '';
  return {
    rank: found.rank,
    together: found.together.map((factors) => factors.map(name).sort().join(' ')).sort(),
    nested: found.nested.map(({ inner, outer }) => `${name(inner)} ${name(outer)}`).sort(),
    mainEffects: found.mainEffects
      .map(({ factor, possible, estimable }) => `${name(factor)} ${possible} ${estimable}`)
      .sort(),
    interactions: found.interactions
      .map(({ factors, possible, estimable }) => `${factors.map(name).sort()} ${possible} ${estimable}`)
      .sort(),
    aliases: found.aliases
      .map(
        ({ effects, shared }) =>
          `${effects
            .map((effect) => effect.map(name).sort().join(':'))
            .sort()
            .join(' ')} ${shared}`,
      )
      .sort(),
  };
}

describe('random specs', () => {
  test('dimension by dimension says what the enumerated plan says', () => {
    fc.assert(
      fc.property(someSpec, (text) => {
        const { compilation, plan } = derived(text);
        const rows = compilation?.rows && rowsDesign(compilation.rows);
        if (rows === undefined || plan === undefined) throw new Error(`no rows: ${text}`);
        expect(named(rows)).toEqual(named(planDesign(plan)));
      }),
      sampled(20, 14),
    );
  });

  test('units, balance, cells, coverage and self-judging are what counting by hand gives', () => {
    fc.assert(
      fc.property(someSpec, (text) => {
        const derivation = derived(text, {
          'data/1_raw/llm_models.csv':
            'id,model,for_generation,for_evaluation\nopal,one,true,true\nquartz,two,true,true\nagate,two,true,false\n',
        });
        const found = qualityReport(derivation);
        const all = evaluationsOf(derivation);
        if (found === undefined) throw new Error(`no report: ${text}`);
        expect(all.length).toBe(derivation.expectation?.membership.count('evaluation'));
        for (const { name, stage, levels, fewest, most, evaluations } of found.factors) {
          const written = derivation.design?.axes.find((axis) => textOfValue(axis.name) === name)?.levels;
          const counts = (written ?? []).map(({ value }) => {
            const level = textOfValue(value);
            const own = all.filter(({ fields }) => fields[name] === level);
            return { units: sizeOf(own.map(({ generation }) => generation[stage])), evaluations: own.length };
          });
          expect(levels).toBe(counts.length);
          expect(fewest?.units).toBe(Math.min(...counts.map(({ units }) => units)));
          expect(most?.units).toBe(Math.max(...counts.map(({ units }) => units)));
          expect(evaluations).toEqual({
            fewest: Math.min(...counts.map((count) => count.evaluations)),
            most: Math.max(...counts.map((count) => count.evaluations)),
          });
        }
        for (const { factors, stage, met, fewest, most } of found.cells) {
          const cells = new Map<string, Set<number>>();
          for (const one of all) {
            const key = factors.map((factor) => one.fields[factor]).join(' ');
            cells.set(key, (cells.get(key) ?? new Set()).add(one.generation[stage]));
          }
          const sizes = [...cells.values()].map(({ size }) => size);
          expect([met, fewest, most]).toEqual([cells.size, Math.min(...sizes), Math.max(...sizes)]);
        }
        const incomplete = new Map(found.coverage.map((one) => [one.factors.join(' '), one]));
        for (const { name: left } of found.factors) {
          for (const { name: right } of found.factors) {
            if (left === right) continue;
            const metHere = sizeOf(all.map(({ fields }) => `${fields[left]} ${fields[right]}`));
            const possible =
              sizeOf(all.map(({ fields }) => fields[left] ?? '')) *
              sizeOf(all.map(({ fields }) => fields[right] ?? ''));
            const said =
              incomplete.get(`${left} ${right}`) ?? incomplete.get(`${right} ${left}`) ?? undefined;
            if (metHere === possible) expect(said).toBeUndefined();
            else {
              expect(said).toMatchObject({ met: metHere, possible });
              for (const [one, other] of said?.holes ?? [])
                expect(
                  all.some(
                    ({ fields }) =>
                      fields[said?.factors[0] ?? ''] === one && fields[said?.factors[1] ?? ''] === other,
                  ),
                ).toBe(false);
            }
          }
        }
        const model = (id: string | undefined): string => (id === 'opal' ? 'one' : 'two');
        const judges = all.map(({ fields }) => {
          const judge = model(fields['evaluation_llm']);
          const draft = model(fields['draft_llm']);
          const essay = fields['essay_template'] === 'parsed' ? draft : model(fields['essay_llm']);
          return judge === essay ? 'ownEssay' : judge === draft ? 'ownDraft' : 'other';
        });
        expect(found.selfJudging).toEqual({
          evaluations: all.length,
          ownEssay: judges.filter((one) => one === 'ownEssay').length,
          ownDraft: judges.filter((one) => one === 'ownDraft').length,
          unknown: 0,
        });
      }),
      sampled(20, 14),
    );
  });
});

describe('the one line of a check', () => {
  const lines = (text: string): string[] =>
    examine(derived(text))
      .diagnostics.filter(({ code }) => code === 'quality/one-effect')
      .map(({ severity, message }) => `${severity}: ${textOf(message)}`);

  test.each([
    ['a full crossing', spec(), []],
    [
      'a tie that the author wrote',
      spec({ essay_llm: '[opal, quartz]' }, 'rules: {ties: {writer: [draft_llm, essay_llm]}}\n'),
      [],
    ],
    [
      'a tuple that binds more than it says',
      tuple('[[combo-a, sketch, novelty], [combo-b, outline, coherence]]'),
      [
        "notice: 'combo_id', 'draft_template' and 'evaluation_template' always change together: one effect, not three",
      ],
    ],
    [
      'an invalid spec',
      spec(
        { draft_llm: '[opal, quatz]' },
        'rules: {pairs: {p: {left: combo_id, right: draft_template, allowed: [[combo-a, sketch], [combo-b, outline]]}}}\n',
      ),
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('a design with several limits', () => {
  const found = (text: string, more: Files = {}) =>
    examine(derived(text, more)).diagnostics.filter(({ code }) => code.startsWith('quality/'));

  test('says them in one line, each with its own code', () => {
    const all = found(
      spec(
        {
          combo_id: '[combo-a, combo-b, combo-c]',
          draft_llm: '[opal]',
          evaluation_template: '[novelty, coherence]',
          evaluation_llm: '[opal]',
        },
        'rules: {tuples: {t: {axes: [combo_id, draft_template, evaluation_template], items: [[combo-a, sketch, novelty], [combo-b, outline, coherence], [combo-c, outline, coherence]]}}}\n',
      ),
      {
        'data/1_raw/llm_models.csv': 'id,model,for_generation,for_evaluation\nopal,one,true,true\n',
      },
    );
    expect(all.map(({ code, message }) => `${code}: ${textOf(message)}`)).toEqual([
      "quality/one-effect: 'draft_template' and 'evaluation_template' always change together: one effect, not two; each level of 'combo_id' occurs with only one level of 'draft_template': the effect of the second cannot be separated from the effect of the first; all 3 evaluations are by the model that wrote the essay: no other model judges any essay",
    ]);
    expect(all[0]?.parts?.map(({ code }) => code)).toEqual([
      'quality/one-effect',
      'quality/nested-axis',
      'quality/self-judging',
    ]);
    // Runnable as it is written, and one cause where several cohorts have it.
    expect(textOf(all[0]?.hint ?? '')).toMatch(
      /^`cohort-ci separate [\w-]+ draft_template evaluation_template` proposes combinations that separate them; /,
    );
    const other = all.map((one) => ({
      ...one,
      hint: msg`${separation('another', ['draft_template', 'evaluation_template'])}; ${textOf(one.hint ?? '').replace(/^.*?; /, '')}`,
    }));
    expect(new Set([...all, ...other].map(causeKey)).size).toBe(1);
    expect(textOf(separation('a cohort', ['combo_id']))).toContain(
      '`cohort-ci separate "a cohort" combo_id OTHER`',
    );
  });

  test('axes that only others together determine are said to be told by nothing', () => {
    const items =
      '[[combo-a, sketch, opal], [combo-a, outline, quartz], [combo-b, outline, agate], [combo-b, spiral, opal], [combo-c, spiral, quartz]]';
    const all = found(
      spec(
        {
          combo_id: '[combo-a, combo-b, combo-c]',
          draft_template: '[sketch, outline, spiral]',
          draft_llm: '[opal, quartz, agate]',
        },
        `rules: {tuples: {t: {axes: [combo_id, draft_template, draft_llm], items: ${items}}}}\n`,
      ),
    );
    expect(all.map(({ code, message }) => `${code}: ${textOf(message)}`)).toEqual([
      "quality/inseparable-axis: the effects of 'combo_id', 'draft_template' and 'draft_llm' cannot be separated: each may be the combined effect of the other axes",
    ]);
  });

  test('a curated selection says its own at its file', () => {
    const draft = (combo: string, template: string): string =>
      JSON.stringify({ stage: 'draft', combo_id: combo, template_id: template, llm_model_id: 'opal' });
    const all = found(spec(), {
      'data/2_tasks/selected_drafts.txt': 'd_1\nd_2\n',
      'data/gens/draft/d_1/metadata.json': draft('combo-a', 'sketch'),
      'data/gens/draft/d_2/metadata.json': draft('combo-b', 'outline'),
    });
    // `separate` edits specs: what a file lists is separated by listing more.
    expect(
      all.map(({ code, message, at, hint }) => [code, textOf(message), at, hint && textOf(hint)]),
    ).toEqual([
      [
        'quality/one-effect',
        "'combo_id' and 'draft_template' always change together: one effect, not two",
        { kind: 'file', path: 'data/2_tasks/selected_drafts.txt' },
        'select generations in which one changes and the other does not; if this is intended, ignore the finding in the settings and give the reason',
      ],
    ]);
  });
});

describe('other limits that a check says in one line', () => {
  const MODELS = {
    'data/1_raw/llm_models.csv':
      'id,model,for_generation,for_evaluation\nopal,one,true,true\nquartz,two,true,true\nagate,one,true,true\n',
  };
  const NESTED =
    'rules: {pairs: {p: {left: combo_id, right: draft_template, allowed: [[combo-a, sketch], [combo-b, outline], [combo-c, outline]]}}}\n';
  const codes = (text: string, more: Files = {}): string[] =>
    examine(derived(text, more)).diagnostics.flatMap(({ code, severity }) =>
      code.startsWith('quality/') ? [`${severity} ${code}`] : [],
    );

  test.each([
    [
      'an axis within another',
      spec({ combo_id: '[combo-a, combo-b, combo-c]' }, NESTED),
      {},
      ['notice quality/nested-axis'],
    ],
    [
      'every judge is the writer',
      spec({ draft_llm: '[opal]', essay_llm: '[opal]', evaluation_llm: '[opal]' }),
      MODELS,
      ['notice quality/self-judging'],
    ],
    [
      'every judge is the writer, by another id',
      spec({ essay_llm: '[opal]', evaluation_llm: '[agate]' }),
      MODELS,
      ['notice quality/self-judging'],
    ],
    ['some judges are', spec({ essay_llm: '[opal]', evaluation_llm: '[opal, quartz]' }), MODELS, []],
    [
      'models are not known',
      spec({ draft_llm: '[opal]', essay_llm: '[opal]', evaluation_llm: '[opal]' }),
      {},
      [],
    ],
    [
      'a copy is its draft’s',
      spec({
        draft_llm: '[quartz]',
        essay_template: '[parsed]',
        essay_llm: '[opal]',
        evaluation_llm: '[opal]',
      }),
      MODELS,
      [],
    ],
    ['a full crossing', spec(), MODELS, []],
  ])('%s', (_, text, more, expected) => {
    expect(codes(text, more)).toEqual(expected);
  });
});
