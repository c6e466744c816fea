import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/result/report-schema.ts';
import { TestBed } from '../github/testbed/testbed.ts';
import { oneIn } from '../support/every-case.ts';
import type { ActionOptions } from '../support/run-action.ts';
import { scratch } from '../support/scratch.ts';
import { edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';
import { PullRequest, run } from './pull-request.ts';

let bed: TestBed;
beforeAll(async () => {
  bed = await TestBed.start();
});
afterAll(() => bed.close());
beforeEach(async () => {
  await bed.reset();
  await bed.openPull();
});

const HEADER = 'model,input_usd_per_mtok,output_usd_per_mtok,as_of,source\n';
const PRICES = [
  'prices:',
  '  table: data/prices.csv',
  '  tokens:',
  '    draft: {input: 1000, output: 0}',
  '    essay: {input: 1000, output: 0}',
  '    evaluation: {input: 1000, output: 0}',
  '',
].join('\n');
const budgetOf = (limits: string): string => `${PRICES}budget: {${limits}}\n`;

/** Every run costs a dollar. */
const MADE: Files = {
  ...PROJECT,
  'data/1_raw/llm_models.csv':
    'id,model,for_generation,for_evaluation\nopal,v/opal,true,true\nquartz,v/opal,true,true\nagate,v/agate,true,false\n',
  'data/prices.csv': `${HEADER}v/opal,1000,1000,2026-01-31,\n`,
};

const SPEC = 'data/cohorts/baseline/spec/config.yaml';
/** A combo more, which no cohort plans: × two templates × two models 4 drafts, an essay of each, an evaluation of each essay. */
const GROWN = { [SPEC]: spec({ combo_id: '[combo-a, combo-b, combo-c]' }) };

function pullRequest(settings: string, changes: Files): PullRequest {
  const base = { ...MADE, '.cohort-ci.yml': settings };
  return new PullRequest(regenerated(base), regenerated(edited(base, changes)));
}

function labelled(event: NonNullable<ActionOptions['event']>, ...names: readonly string[]): typeof event {
  const { pull_request: pull, ...rest } = event.payload as { readonly pull_request: object };
  return {
    ...event,
    payload: { ...rest, pull_request: { ...pull, labels: names.map((name) => ({ name })) } },
  };
}

const check = (pull: PullRequest, event = pull.event()) =>
  run(bed, pull.repository.root, pull.merge, { event });

describe('a pull request that costs something', () => {
  it('says what it costs', async () => {
    const done = await check(pullRequest(PRICES, GROWN));
    expect(done.status).toBe(0);
    expect(done.stdout).toContain('This change costs: $12.00 expected. Prices as of 2026-01-31.\n');
    expect(done.stdout.match(/This change costs/g)).toHaveLength(1);
    expect(done.stdout).not.toContain('budget');
  });

  it('that makes an invalid cohort valid adds, and costs, what no other cohort plans', async () => {
    const base = regenerated({ ...MADE, '.cohort-ci.yml': PRICES, [SPEC]: spec({ draft_llm: '[opel]' }) });
    const { stdout, summary, status } = await check(new PullRequest(base, regenerated(edited(base, GROWN))));
    expect(status).toBe(0);
    // 3 combos × 2 templates × 2 models, of which `sweep` plans those of 2 combos: 4 × 3 runs at a dollar.
    const first = '✅ +4 drafts, +4 essays, +4 evaluations · $12.00; 1 invalid cohort fixed';
    expect(stdout).toContain(`${first}\n`);
    expect(summary).toContain(`### ${first}\n`);
    expect(stdout).toContain(
      'a cohort that was invalid, and so planned nothing (baseline): +4 drafts → +4 essays → +4 evaluations · $12.00\n',
    );
    expect(summary).toContain(
      '| `baseline` | 0 → 12 (+12) | 0 → 12 (+12) | 0 → 12 (+12) | ✅ fixed (was invalid) |',
    );
  });

  it.each([
    ['that was there', GROWN, '0'],
    // Its only judge is the model that writes, which is worth a notice.
    ['that is new', { 'data/cohorts/extra/spec/config.yaml': GROWN[SPEC] }, '1'],
  ] as const)('a cohort %s and that the change leaves out counts', async (_, grown, introduced) => {
    const [, folder] = Object.keys(grown).join().split('/cohorts/');
    const limits = budgetOf('action: fail, increase: 11.99');
    const base = { ...MADE, '.cohort-ci.yml': limits };
    const hides = `${limits}specs:\n  - data/cohorts/*/spec/config.yaml\n  - "!data/cohorts/${folder}"\n`;
    const after = edited(regenerated(edited(base, grown)), { '.cohort-ci.yml': hides });
    const done = await check(new PullRequest(regenerated(base), after));
    expect(done.outputs.get('introduced')).toBe(introduced);
    expect(done.status).toBe(1);
    expect(done.stdout).toContain('Over the budget');
  });

  it('by the generator of a template alone says so first, and names the template and its file', async () => {
    const essays = 'data/1_raw/essay_templates.csv';
    const copies = { ...GROWN, [SPEC]: spec({ essay_template: '[long-form, parsed]' }) };
    const base = { ...edited(MADE, copies), '.cohort-ci.yml': PRICES };
    const after = edited(base, { [essays]: 'template_id,generator\nlong-form,llm\nparsed,llm\n' });
    const done = await check(new PullRequest(regenerated(base), regenerated(after)));
    const [{ body: comment }] = await bed.in('owner', 'GET', '/issues/1/comments');
    // An essay of each of 2 combos × 2 templates × 2 models, at a dollar.
    for (const text of [comment, done.summary]) {
      expect(text).toContain('### ✅ 8 essays run a model now · $8.00\n');
      expect(text).toContain(
        '- `essay_templates.csv`: `parsed` `copy` → `llm`: 8 essays run a model now · **<span>$</span>8.00**',
      );
    }
  });

  it('by a model that only it prices, at nothing, is over the budget as before', async () => {
    const models = edited(MADE, {
      'data/1_raw/llm_models.csv': (MADE['data/1_raw/llm_models.csv'] ?? '').replaceAll('v/opal', 'v/new'),
      'data/prices.csv': `${MADE['data/prices.csv']}v/new,0,0,2026-02-28,\n`,
      ...GROWN,
    });
    const done = await check(pullRequest(budgetOf('action: fail, increase: 11.99'), models));
    expect(done.status).toBe(1);
    expect(done.stdout).toContain('Over the budget: this change adds $12.00, where $11.99 is allowed.');
    expect(done.summary).toContain(
      'Changed model: opal, from v/opal to v/new, which only this change prices',
    );
  });

  it('announces first how it changes the budget, in every form; the base’s applies', async () => {
    const base = { ...MADE, '.cohort-ci.yml': budgetOf('action: fail, increase: 11.99, label: approved') };
    const after = { ...edited(base, GROWN), '.cohort-ci.yml': budgetOf('total: 50, increase: 1000') };
    const done = await check(new PullRequest(regenerated(base), regenerated(after)));
    expect(done.status).toBe(1);
    expect(done.stdout).toContain('Over the budget: this change adds $12.00, where $11.99 is allowed');
    const changes = [
      ['budget.total', null, '50'],
      ['budget.increase', '11.99', '1000'],
      ['budget.action', 'fail', 'warn'],
      ['budget.label', 'approved', null],
    ] as const;
    const [{ body }] = await bed.in('owner', 'GET', '/issues/1/comments');
    const [first = ''] = String(body).split('Over the budget: ').slice(1);
    const [above = ''] = first.split('**Why**');
    for (const [setting, before, is] of changes) {
      const mark = (text: string | null) => (text === null ? 'not set' : `\`${text}\``);
      expect(above).toContain(
        `> - sets \`${setting}\`: ${mark(before)} → ${mark(is)} (applies once merged; this check uses the base)`,
      );
      expect(done.stdout).toContain(
        `  sets ${setting}: ${before ?? 'not set'} → ${is ?? 'not set'} (applies once merged; this check uses the base)\n`,
      );
    }
    const report = reportSchema.parse(JSON.parse(readFileSync(done.outputs.get('report') ?? '', 'utf8')));
    expect(report.announcements?.settings).toEqual(
      changes.map(([setting, before, is]) => ({ setting, before, after: is, holds: false })),
    );
  });

  it('over the budget fails, warns, or is accepted by a label, as the base says', async () => {
    const over = pullRequest(budgetOf('action: fail, increase: 11.99, label: approved'), GROWN);
    const failed = await check(over);
    expect(failed.status).toBe(1);
    expect(failed.outputs.get('result')).toBe('findings');
    expect(failed.summary).toContain(
      '### ❌ Over the budget: +4 drafts, +4 essays, +4 evaluations · $12.00\n\n❌ This change adds <span>$</span>12.00',
    );
    expect(failed.stdout).toContain(
      "::error::Over the budget: this change adds $12.00, where $11.99 is allowed; to accept it, add the label 'approved'.",
    );
    const accepted = await check(over, labelled(over.event(), 'other', 'approved'));
    expect(accepted.status).toBe(0);
    expect(accepted.stdout).toContain("Accepted by the label 'approved': this change adds $12.00");
    expect((await check(over, labelled(over.event(), 'other'))).status).toBe(1);

    const warned = await check(pullRequest(budgetOf('increase: 11.99'), GROWN));
    expect(warned.status).toBe(0);
    expect(warned.stdout).toContain(
      '::warning title=cohort-ci::Over the budget (a warning): this change adds $12.00',
    );

    const within = await check(pullRequest(budgetOf('action: fail, increase: 12'), GROWN));
    expect(within.status).toBe(0);
    expect(within.stdout).toContain('Within the budget.');
  });

  /** Each limit, with a budget that the change breaks by a known price, and one that it might break by an unknown one. */
  const LIMITS = [
    ['total', 'the whole plan costs', 1, 9999],
    ['increase', 'this change adds', 1, 9999],
    ['percent', 'this change adds', 1, 9999],
  ] as const;
  const STATES = LIMITS.flatMap(([limit, words, low, high]) =>
    (['warn', 'fail'] as const).flatMap((action) =>
      [true, false].flatMap((isKnown) =>
        // How old a price is decides nothing: its date is shown.
        ['2026-01-31', '2019-12-31'].map(
          (asOf) =>
            [limit, action, isKnown ? 'known' : 'unknown', asOf, words, isKnown ? low : high] as const,
        ),
      ),
    ),
  );
  // A step that is prime to their number, so that one in so many is of every kind.
  it.each(oneIn(5, STATES))(
    'a limit of the %s, to %s, at a price that is %s, as of %s',
    async (limit, action, known, asOf, words, allowed) => {
      const isKnown = known === 'known';
      const settings = budgetOf(`action: ${action}, ${limit}: ${allowed}, label: approved`);
      const base = {
        ...MADE,
        '.cohort-ci.yml': settings,
        'data/prices.csv': `${HEADER}v/opal,1000,1000,${asOf},\n`,
      };
      const change = isKnown ? GROWN : { [SPEC]: spec({ draft_llm: '[opal, quartz, agate]' }) };
      const pull = new PullRequest(regenerated(base), regenerated(edited(base, change)));
      const done = await check(pull);
      const state = isKnown
        ? 'Over the budget'
        : 'The budget cannot be checked, because some costs are unknown';
      expect(done.status).toBe(action === 'fail' ? 1 : 0);
      expect(done.stdout).toContain(
        `::${action === 'fail' ? 'error::' : 'warning title=cohort-ci::'}${state}`,
      );
      expect(done.stdout).toContain(`${state}${action === 'warn' ? ' (a warning)' : ''}: ${words}`);
      expect(done.stdout).toContain(`; to accept it, add the label 'approved'.`);
      expect(done.stdout).toContain(`Prices as of ${asOf}.`);
      const accepted = await check(pull, labelled(pull.event(), 'approved'));
      expect(accepted.status).toBe(0);
      expect(accepted.stdout).toContain(`Accepted by the label 'approved': ${words}`);
      expect(accepted.commands.filter((line) => /^::(error|warning)/.test(line))).toEqual([]);
    },
  );

  it('cannot raise its own limits, lower prices, or drop the settings', async () => {
    const settings = budgetOf('action: fail, increase: 11.99');
    for (const changes of [
      { '.cohort-ci.yml': budgetOf('action: warn, increase: 9999') },
      { '.cohort-ci.yml': 'version: 1\n' },
      { 'data/prices.csv': `${HEADER}v/opal,0,0,2026-01-31,\n` },
      // Nor have its models called otherwise, at prices of its own.
      {
        'data/1_raw/llm_models.csv': (MADE['data/1_raw/llm_models.csv'] ?? '').replaceAll('v/opal', 'v/free'),
        'data/prices.csv': `${MADE['data/prices.csv']}v/free,0,0,2026-01-31,\n`,
      },
      // Nor move the table.
      {
        '.cohort-ci.yml': settings.replace('data/prices.csv', 'data/cheap.csv'),
        'data/cheap.csv': `${HEADER}v/opal,0,0,2026-01-31,\n`,
      },
    ]) {
      const done = await check(pullRequest(settings, { ...GROWN, ...changes }));
      expect(done.status).toBe(1);
      expect(done.stdout).toContain('Over the budget: this change adds $12.00');
    }
  });

  it('of an unknown price cannot be within the budget, until the price is known', async () => {
    const settings = budgetOf('action: fail, increase: 1000');
    const agate = { [SPEC]: spec({ draft_llm: '[opal, quartz, agate]' }) };
    const unknown = await check(pullRequest(settings, agate));
    expect(unknown.status).toBe(1);
    expect(unknown.stdout).toContain('The budget cannot be checked, because some costs are unknown');
    expect(unknown.stdout).toContain('the price table has no usable row for v/agate.');
    const known = {
      ...agate,
      'data/prices.csv': `${HEADER}v/opal,1000,1000,2026-01-31,\nv/agate,1,1,2026-01-31,\n`,
    };
    const done = await check(pullRequest(settings, known));
    expect(done.status).toBe(0);
    expect(done.stdout).toContain('New price: v/agate, $1 / $1 per million tokens');
  });

  it.each(['1/1', '1/2'])('is held against the budget by the job that joins shards: %s', async (of) => {
    const [, total] = of.split('/').map(Number);
    const files = async (pull: PullRequest) => {
      const shards: Record<string, string> = {};
      for (let index = 1; index <= (total ?? 1); index++) {
        const report = `parts/${index}.json`;
        const inputs = { shard: `${index}/${total}`, report };
        const done = await run(bed, pull.repository.root, pull.merge, { event: pull.event(), inputs });
        expect(done.status).toBe(0);
        shards[report] = readFileSync(join(pull.repository.root, report), 'utf8');
      }
      return shards;
    };
    const merged = async (pull: PullRequest) =>
      run(bed, scratch(await files(pull)), pull.merge, {
        event: pull.event(),
        inputs: { mode: 'merge', reports: 'parts' },
      });
    const over = await merged(pullRequest(budgetOf('action: fail, increase: 11.99'), GROWN));
    expect(over.status).toBe(1);
    expect(over.stdout).toContain('Over the budget: this change adds $12.00');
    const within = await merged(pullRequest(budgetOf('action: fail, increase: 12'), GROWN));
    expect(within.status).toBe(0);
    expect(within.stdout).toContain('Within the budget.');
  });

  it('is held against the budget though the workflow checks other cohorts alone', async () => {
    const over = pullRequest(budgetOf('action: fail, increase: 11.99'), GROWN);
    const inputs = { cohorts: 'judges' };
    const done = await run(bed, over.repository.root, over.merge, { event: over.event(), inputs });
    expect(done.status).toBe(1);
    expect(done.stdout).toContain('Over the budget: this change adds $12.00');
  });

  it.each([
    ['the target has moved on since the branch', false],
    ['GitHub alone has the base', true],
  ])('is held against it by settings that neither side has here: %s', async (_, isRemote) => {
    const limits = budgetOf('action: fail, total: 25');
    const pull = new PullRequest(regenerated(MADE), regenerated(edited(MADE, GROWN)));
    const { repository } = pull;
    if (isRemote) Object.assign(pull, { base: await bed.commit('main', '.cohort-ci.yml', limits) });
    else {
      repository.git('checkout', '-q', 'main');
      Object.assign(pull, { base: repository.commit({ ...regenerated(MADE), '.cohort-ci.yml': limits }) });
      repository.git('checkout', '-q', 'topic');
    }
    const root = isRemote ? repository.clone('--depth=1', '--branch=topic') : repository.root;
    const inputs = { cohorts: 'judges' };
    const done = await run(bed, root, pull.head, { event: pull.event(), inputs });
    expect(done.stdout).toContain('Over the budget: the whole plan costs');
    expect(done.status).toBe(1);
  });

  it.each(['no base is here', 'the settings of the base cannot be read'])(
    'cannot be within the budget where %s',
    async (what) => {
      const limits = budgetOf('action: fail, increase: 1000');
      const before = { ...MADE, '.cohort-ci.yml': what.startsWith('no') ? limits : 'budget: [\n' };
      const after = edited(MADE, { ...GROWN, '.cohort-ci.yml': limits });
      const pull = new PullRequest(regenerated(before), regenerated(after));
      pull.repository.git('branch', 'merged', pull.merge);
      const root = what.startsWith('no')
        ? pull.repository.clone('--depth=1', '--branch=merged')
        : pull.repository.root;
      const done = await run(bed, root, pull.merge, { event: pull.event(), inputs: { token: '' } });
      expect(done.stdout).toContain(
        what.startsWith('no') ? 'The budget cannot be checked' : 'Within the budget',
      );
      expect(done.status).toBe(what.startsWith('no') ? 1 : 0);
    },
  );

  it('names of models in the log are no commands', async () => {
    const evil = {
      [SPEC]: spec({ draft_llm: '[opal, quartz, agate]' }),
      'data/1_raw/llm_models.csv':
        'id,model,for_generation,for_evaluation\nopal,v/opal,true,true\nquartz,v/opal,true,true\nagate,"x\n::error::mine",true,false\n',
    };
    const done = await check(pullRequest(budgetOf('action: warn, total: 1'), evil));
    expect(done.commands.join('\n')).not.toContain('mine');
  });
});

it('a push is not held against the budget', async () => {
  const pull = pullRequest(budgetOf('action: fail, total: 0'), GROWN);
  const done = await run(bed, pull.repository.root, pull.merge);
  expect(done.status).toBe(0);
});
