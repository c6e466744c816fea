import { describe, expect, test } from 'vitest';
import { command } from '../support/run-command.ts';
import { scratch } from '../support/scratch.ts';
import { edited, PROJECT, spec } from '../support/small-project.ts';

const SPEC = 'data/cohorts/baseline/spec/config.yaml';

const HELD = edited(PROJECT, {
  [SPEC]: spec(
    {},
    'rules:\n  pairs:\n    held:\n      left: combo_id\n      right: draft_template\n      allowed:\n        - [combo-a, sketch]\n        - [combo-b, outline]\n',
  ),
});

const PRICES = {
  '.cohort-ci.yml':
    'prices:\n  table: data/prices.csv\n  tokens:\n    draft: {input: 1000, output: 1000}\n    essay: {input: 1000, output: 1000}\n    evaluation: {input: 1000, output: 1000}\n',
  'data/prices.csv':
    'model,input_usd_per_mtok,output_usd_per_mtok,as_of,source\nx/opal,2,8,2026-01-31,page\nx/quartz,4,16,2026-01-31,page\n',
  'data/1_raw/llm_models.csv':
    'id,for_generation,for_evaluation,model\nopal,true,true,x/opal\nquartz,true,true,x/quartz\n',
};

const separate = (files: Readonly<Record<string, string>>, ...axes: string[]) =>
  command(['separate', 'baseline', ...axes, '--root', scratch(files)]);

describe('separate', () => {
  test('proposes an edit, with the generations that it takes, and writes nothing', async () => {
    expect(await separate(HELD, 'combo_id', 'draft_template')).toEqual({
      status: 0,
      stdout: [
        "1 more combination in the pair 'held' separates 'combo_id' and 'draft_template'; no fewer can.",
        '',
        'Add to data/cohorts/baseline/spec/config.yaml:',
        '  +         - [combo-a, outline]',
        '',
        'Compiled with that: 4 → 6 rows, 2 more drafts, 2 more essays and 2 more evaluations.',
        '',
      ].join('\n'),
      stderr: '',
    });
  });

  test('with the price, where there are prices', async () => {
    const { status, stdout } = await separate({ ...HELD, ...PRICES }, 'combo_id', 'draft_template');
    expect(status).toBe(0);
    // A draft by each model, two essays by opal, two evaluations by quartz: 0.01 + 0.02 + 2 · 0.01 + 2 · 0.02.
    expect(stdout).toMatch(/^This change costs: \$0\.09 expected\b.* Prices as of 2026-01-31\.$/m);
  });

  test('a price that is not known is said, and no amount', async () => {
    const files = {
      ...HELD,
      ...PRICES,
      'data/1_raw/llm_models.csv': PROJECT['data/1_raw/llm_models.csv'] ?? '',
    };
    const { stdout } = await separate(files, 'combo_id', 'draft_template');
    expect(stdout).toContain('This change costs: price unknown');
    expect(stdout).not.toContain('$');
  });

  const ofThree = (entries: string) =>
    edited(PROJECT, {
      [SPEC]: spec(
        { draft_template: '[sketch, outline]', draft_llm: '[opal, quartz]' },
        `rules:\n  tuples:\n    a:\n      axes: [combo_id, draft_template, draft_llm]\n      items: [${entries}]\n`,
      ),
    });

  test('axes that are apart by themselves, and not beside a third', async () => {
    const three = ofThree('[combo-a, sketch, opal], [combo-a, outline, quartz], [combo-b, outline, quartz]');
    const { status, stdout } = await separate(three, 'combo_id', 'draft_template');
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: [
        "1 more combination in the tuple 'a' separates 'combo_id' and 'draft_template', from each other and from 'draft_llm'; no fewer can. They can be separated already.",
        '',
        'Add to data/cohorts/baseline/spec/config.yaml:',
        '  + [combo-a, outline, opal]',
        '',
        'Compiled with that: 3 → 4 rows, 1 more draft, 1 more essay and 1 more evaluation.',
        '',
      ].join('\n'),
    });
  });

  test('of three axes that always change together, two are told from the third as well', async () => {
    const two = ofThree('[combo-a, sketch, opal], [combo-b, outline, quartz]');
    const { stdout } = await separate(two, 'combo_id', 'draft_template');
    expect(stdout).toMatch(
      /^2 more combinations in the tuple 'a' separate .*, from each other and from 'draft_llm'; no fewer can\. To separate just the two, the first is enough\.$/m,
    );
    expect(stdout).not.toContain('But in the whole design');
  });

  test('an axis with one level has no effect to separate', async () => {
    const files = edited(PROJECT, { [SPEC]: spec({ draft_llm: '[opal]' }) });
    const { status, stdout } = await separate(files, 'combo_id', 'draft_llm');
    expect({ status, stdout }).toEqual({
      status: 1,
      stdout: "'draft_llm' has only one level, so it has no effect to separate.\n",
    });
  });

  test('an axis whose tie has a name of its own, which the rule binds, varies with it', async () => {
    const files = edited(PROJECT, {
      [SPEC]: spec(
        { draft_llm: '[opal, quartz]', essay_llm: '[opal, quartz]' },
        'rules:\n  ties: {writer: [draft_llm, essay_llm]}\n  pairs:\n    p: {left: combo_id, right: writer, allowed: [[combo-a, opal], [combo-b, quartz]]}\n',
      ),
    });
    const { stdout } = await separate(files, 'combo_id', 'draft_llm');
    expect(stdout).toMatch(
      /^1 more combination in the pair 'p' separates 'combo_id' and 'draft_llm'; no fewer can\.$/m,
    );
  });

  test('if the cohort is not valid when a third axis is separated as well, the two are separated alone', async () => {
    const files = edited(PROJECT, {
      [SPEC]: spec(
        {
          combo_id: '[combo-a]',
          draft_llm: '[opal, quartz]',
          essay_llm: '[opal, quartz]',
          evaluation_llm: '[opal, quartz]',
        },
        'rules:\n  tuples:\n    w:\n      axes: [draft_llm, essay_llm, evaluation_llm]\n      items: [[opal, opal, opal], [quartz, quartz, quartz]]\n',
      ),
    });
    const { stdout } = await separate(files, 'essay_llm', 'evaluation_llm');
    expect(stdout).toMatch(
      /^1 more combination in the tuple 'w' separates 'essay_llm' and 'evaluation_llm'; no fewer can\.$/m,
    );
    expect(stdout).toContain(
      "But in the whole design: 'essay_llm' always changes together with 'draft_llm'.",
    );
  });

  test('an axis that is tied to one that the rule binds varies with it', async () => {
    const files = edited(PROJECT, {
      [SPEC]: spec(
        { draft_llm: '[opal, quartz]', essay_llm: '[opal, quartz]' },
        'rules:\n  ties: {draft_llm: [draft_llm, essay_llm]}\n  pairs:\n    p: {left: combo_id, right: draft_llm, allowed: [[combo-a, opal], [combo-b, quartz]]}\n',
      ),
    });
    for (const axis of ['draft_llm', 'essay_llm']) {
      const { stdout } = await separate(files, 'combo_id', axis);
      expect(stdout).toMatch(
        new RegExp(
          `^1 more combination in the pair 'p' separates 'combo_id' and '${axis}'; no fewer can\\.$`,
          'm',
        ),
      );
      expect(stdout).not.toContain('But in the whole design');
    }
  });

  test.each([
    ['axes that are apart', PROJECT, ['combo_id', 'draft_template'], 0, 'can be separated already'],
    [
      'axes that are tied',
      edited(PROJECT, {
        [SPEC]: spec({ essay_llm: '[opal, quartz]' }, 'rules: {ties: {w: [draft_llm, essay_llm]}}\n'),
      }),
      ['draft_llm', 'essay_llm'],
      1,
      "are tied by 'w'",
    ],
    [
      'an invalid spec',
      edited(PROJECT, { [SPEC]: spec({ draft_llm: '[opel]' }) }),
      ['combo_id', 'draft_llm'],
      1,
      'The spec is invalid',
    ],
  ])('%s', async (_, files, axes, status, words) => {
    const run = await separate(files, ...axes);
    expect(run.status).toBe(status);
    expect(run.stdout).toContain(words);
  });

  test('an axis that is not there, and one axis twice', async () => {
    const unknown = await separate(PROJECT, 'combo_id', 'draft_templat');
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toContain("no column 'draft_templat'; did you mean 'draft_template'?");
    expect((await separate(PROJECT, 'combo_id', 'combo_id')).status).toBe(2);
  });
});
