import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TestBed } from '../github/testbed/testbed.ts';
import { GitRepository } from '../support/git-repository.ts';
import { command } from '../support/run-command.ts';
import { edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';
import { PullRequest, run } from './pull-request.ts';
import { SameCommits } from './same-commits.ts';

let bed: TestBed;
let gate: SameCommits;
beforeAll(async () => {
  bed = await TestBed.start();
  gate = await SameCommits.before(bed);
});
afterAll(async () => {
  await gate.close();
  await bed.close();
});
beforeEach(async () => {
  await bed.reset();
  gate.forget();
});

const SPEC = 'data/cohorts/baseline/spec/config.yaml';
/** Two combos × two templates × two models, each judged once: a combo more, a template less, nothing regenerated. */
// Without the other cohorts, which would still plan what goes.
const BEFORE = regenerated(
  edited(
    PROJECT,
    Object.fromEntries(
      Object.keys(PROJECT)
        .filter((path) => /^data\/cohorts\/(?!baseline\/)/.test(path))
        .map((path) => [path, null]),
    ),
  ),
);
const AFTER = edited(BEFORE, {
  [SPEC]: spec({ combo_id: '[combo-a, combo-b, combo-c]', draft_template: '[sketch]' }),
});
// 2 combos × outline × 2 models go; combo-c × sketch × 2 models come.
const ADDED = 2;
const REMOVED = 4;
const WORDS = `+${ADDED} −${REMOVED} drafts, +${ADDED} −${REMOVED} essays, +${ADDED} −${REMOVED} evaluations`;

async function scheduled(mode: 'drift' | 'regenerate'): Promise<void> {
  const repository = new GitRepository();
  repository.commit(BEFORE, 'What is there');
  const commit = repository.commit(AFTER, 'What drifts');
  await gate.put('main', AFTER as Files, commit);
  const done = await run(bed, repository.root, commit, {
    event: { name: 'schedule', payload: { repository: { default_branch: 'main' } } },
    inputs: { mode, ...(mode === 'regenerate' ? { 'pull-request': 'true' } : {}) },
    env: { GITHUB_API_URL: gate.apiUrl, GITHUB_REF: 'refs/heads/main' },
  });
  expect(done.status).toBe(0);
}

it('comment, summary, log, terminal, JSON, the bot’s pull request and the drift issue count alike', async () => {
  await bed.openPull();
  const pull = new PullRequest(BEFORE, AFTER);
  const { stdout, summary } = await run(bed, pull.repository.root, pull.merge, { event: pull.event() });
  const [{ body: comment }] = await bed.in('owner', 'GET', '/issues/1/comments');
  for (const text of [comment, summary]) expect(text).toContain(`**Plans:** ${WORDS}.`);
  expect(stdout).toContain(`Plans: ${WORDS}.`);

  const of = ['diff', pull.base, pull.head, '--root', pull.repository.root];
  expect((await command(of)).stdout).toContain(`Plans: ${WORDS}.`);
  const json = JSON.parse((await command([...of, '--format', 'json'])).stdout);
  const each = (count: number) => ({ draft: count, essay: count, evaluation: count });
  expect([json.added, json.removed]).toEqual([each(ADDED), each(REMOVED)]);
  const total = (side: 'added' | 'removed'): number =>
    json.reasons.reduce(
      (all: number, one: Record<typeof side, { draft: number }>) => all + one[side].draft,
      0,
    );
  expect([total('added'), total('removed')]).toEqual([ADDED, REMOVED]);

  await bed.reset();
  await scheduled('regenerate');
  const [{ body: bot }] = await bed.in('owner', 'GET', '/pulls?state=all');
  expect(bot).toContain(`**Merging this accepts:** ${WORDS}`);
  gate.forget();
  await bed.reset();
  await scheduled('drift');
  const [{ body: issue }] = await bed.in('owner', 'GET', '/issues?state=all');
  expect(issue).toContain(`**Regenerating accepts:** ${WORDS}`);
});

describe('what has to run is one count: planned by no cohort of the base, and no copy, whatever metadata exists', () => {
  const PRICES: Files = {
    '.cohort-ci.yml':
      'prices: {table: data/prices.csv, tokens: {draft: {input: 1, output: 1}, essay: {input: 1, output: 1}, evaluation: {input: 1, output: 1}}}\n',
    'data/prices.csv':
      'model,input_usd_per_mtok,output_usd_per_mtok,as_of,source\nv/any,500000,500000,2026-01-31,\n',
    'data/1_raw/llm_models.csv':
      'id,model,for_generation,for_evaluation\nopal,v/any,true,true\nquartz,v/any,true,true\nagate,v/any,true,false\n',
  };
  // `baseline`: combo-c × 2 templates × 2 models = 4 drafts, a long-form essay of each, and of all 12 drafts a copy; an
  // evaluation of each of the 16 essays. `sweep`: combo-c × 3 templates × 2 models = 6 drafts, essays and evaluations,
  // of which `baseline` has 4.
  const GROWN: Files = {
    [SPEC]: spec({ combo_id: '[combo-a, combo-b, combo-c]', essay_template: '[long-form, parsed]' }),
    'data/cohorts/sweep/spec/config.yaml': spec({
      combo_id: '[combo-a, combo-b, combo-c]',
      draft_template: "'@file:items/templates.txt'",
    }),
  };
  // What both plan counts once.
  const PLANS = '+6 drafts, +18 essays, +18 evaluations';

  async function said(project: Files) {
    await bed.openPull();
    // Regenerating writes the metadata of all that is planned; nothing has run.
    const pull = new PullRequest(regenerated(project, /./), regenerated(edited(project, GROWN), /./));
    const { stdout, summary } = await run(bed, pull.repository.root, pull.merge, { event: pull.event() });
    const [{ body: comment }] = await bed.in('owner', 'GET', '/issues/1/comments');
    const of = ['diff', pull.base, pull.head, '--root', pull.repository.root];
    const { stdout: terminal } = await command(of);
    const json = JSON.parse((await command([...of, '--format', 'json'])).stdout);
    return { markdown: [comment, summary], text: [stdout, terminal], json };
  }

  it('with prices', async () => {
    const { markdown, text, json } = await said({ ...PROJECT, ...PRICES });
    const runs = '6 drafts, 6 essays and 18 evaluations; the rest is copied.';
    for (const one of [...markdown, ...text]) expect(one).toContain(`✅ ${PLANS} · $30.00`);
    for (const one of markdown) expect(one).toContain(`**To run:** ${runs}`);
    for (const one of text) expect(one).toContain(`To run: ${runs}`);
    expect(json.toRun).toEqual({ draft: 6, essay: 6, evaluation: 18 });
    expect(json.price).toMatchObject({ runs: 30, unknown: 0, finished: 0, expectedUsd: '30' });
  });

  it('without a price table nobody says so', async () => {
    const { markdown, text, json } = await said(PROJECT);
    for (const one of [...markdown, ...text]) {
      expect(one).toContain(`✅ ${PLANS}`);
      expect(one).not.toContain('To run');
    }
    expect([json.toRun, json.price]).toEqual([null, null]);
  });
});
