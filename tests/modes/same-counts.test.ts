import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
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
const BEFORE = regenerated(PROJECT);
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
