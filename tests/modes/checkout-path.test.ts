import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Json } from '../github/testbed/graphql.ts';
import { TestBed } from '../github/testbed/testbed.ts';
import { scratch } from '../support/scratch.ts';
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

const GOOD = regenerated(PROJECT);
const SPEC = 'data/cohorts/baseline/spec/config.yaml';
const BROKEN = { [SPEC]: spec({ draft_template: '[sketch, outlyne]' }) };
const DRIFTED = { [SPEC]: spec({ combo_id: '[combo-a]' }) };
const REGENERATED = regenerated(edited(PROJECT, DRIFTED));

const below = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}${path}`, text]));

/** As actions/checkout leaves a repository with `path: repo`. */
function workspaceOf(root: string): string {
  const workspace = scratch();
  cpSync(root, join(workspace, 'repo'), { recursive: true });
  return workspace;
}

describe.each<[what: string, root: string, folder: string]>([
  ['the repository', 'repo', ''],
  ['a folder of the repository', 'repo/lab', 'lab/'],
])('with actions/checkout into a folder, %s', (_, root, folder) => {
  const pullOf = (edits: Files): PullRequest =>
    new PullRequest(below(folder, GOOD), below(folder, edited(GOOD, edits)));

  it('is reported by paths of the repository: annotations, log, summary, report and comment', async () => {
    await bed.openPull();
    const pull = pullOf(BROKEN);
    const done = await run(bed, workspaceOf(pull.repository.root), pull.merge, {
      event: pull.event(),
      inputs: { root },
    });
    expect(done.status).toBe(1);
    const [{ body }] = await bed.in('owner', 'GET', '/issues/1/comments');
    expect(body).toContain(`https://github.example/lab/cohorts/blob/${pull.head}/${folder}${SPEC}#L`);
    expect(done.stdout).toContain(`file=${folder}${SPEC},`);
    const { cohorts } = JSON.parse(done.report ?? '');
    expect(cohorts[0].specPath ?? cohorts[0].spec).toBe(`${folder}${SPEC}`);
    for (const text of [body, done.stdout, done.summary, done.report])
      expect(text).not.toContain(`repo/${folder}data`);
  });

  it('is regenerated where it is in the repository', async () => {
    const pull = pullOf(DRIFTED);
    const after = below(folder, edited(GOOD, DRIFTED));
    await gate.put('topic', after, pull.head);
    const done = await run(bed, workspaceOf(pull.repository.root), pull.merge, {
      event: pull.event(),
      inputs: { mode: 'regenerate', root },
      env: { GITHUB_API_URL: gate.apiUrl, GITHUB_REF: 'refs/pull/1/merge' },
    });
    expect(done.status).toBe(0);
    expect(await bed.files('topic')).toEqual(below(folder, REGENERATED));
  });

  it('has an issue with links into the repository', async () => {
    const pull = pullOf(DRIFTED);
    pull.repository.git('checkout', '-q', 'topic');
    await gate.put('main', { head: pull.head }, pull.head);
    const done = await run(bed, workspaceOf(pull.repository.root), pull.head, {
      event: { name: 'schedule', payload: { schedule: '17 3 * * *' } },
      inputs: { mode: 'drift', root },
      env: { GITHUB_API_URL: gate.apiUrl },
    });
    expect(done.status).toBe(0);
    const [{ body }] = (await bed.in('owner', 'GET', '/issues')) as Json[];
    expect(body).toContain(`\`${folder}${SPEC}\`, line 2`);
    expect(body).toContain(`\`${folder}data/cohorts/baseline/membership.csv\` differs`);
    expect(body).not.toContain('repo/');
  });
});
