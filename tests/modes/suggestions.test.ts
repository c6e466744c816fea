import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Json } from '../github/testbed/graphql.ts';
import { TestBed } from '../github/testbed/testbed.ts';
import { edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';
import { PullRequest, run } from './pull-request.ts';

const GOOD = regenerated(PROJECT);
const SPEC = 'data/cohorts/baseline/spec/config.yaml';
const TEMPLATES = 'data/cohorts/sweep/spec/items/templates.txt';
const MODELS = 'data/1_raw/llm_models.csv';
/** With the row of a misspelled model that nothing uses, far from the first rows. */
const FAR_AWAY = `${PROJECT[MODELS]}${'abcdefgh'.replace(/./g, 'other-$&,true,true\n')}opall,true,true\n`;
const INPUTS = { suggestions: 'true' };

let bed: TestBed;
beforeAll(async () => {
  bed = await TestBed.start();
});
afterAll(() => bed.close());
beforeEach(async () => {
  await bed.reset();
  await bed.openPull();
});

async function reviewComments(): Promise<{ path: string; line: number; body: string }[]> {
  const all = await bed.in('owner', 'GET', '/pulls/1/comments?per_page=100');
  return all.map(({ path, position, body }: Json) => ({ path, line: position, body }));
}

/** A pull request whose diff GitHub shows as git makes it. */
function proposed(after: Files, before: Files = GOOD): PullRequest {
  const pull = new PullRequest(before, after);
  show(pull);
  return pull;
}

function show({ repository, base, head }: PullRequest): void {
  const diff = repository.git('diff', '--no-color', '-U3', base, head);
  const files = diff.split(/^diff --git .*$/m).slice(1);
  bed.gateway.patches.set(
    1,
    new Map(
      files.map((file) => [
        /^\+\+\+ b\/(.*)$/m.exec(file)?.[1] ?? '',
        file.slice(file.indexOf('@@')).trimEnd(),
      ]),
    ),
  );
}

describe('suggestions', () => {
  it('are made when they are asked for, for each fix that the diff shows; the comment says the rest', async () => {
    const pull = proposed(
      edited(GOOD, {
        [SPEC]: spec({ draft_llm: '[Opal, quratz]', essay_llm: '[agate]' }),
        [TEMPLATES]: 'sketch\noutline\nspirral\n',
      }),
    );
    const done = await run(bed, pull.repository.root, pull.merge, { event: pull.event(), inputs: INPUTS });
    expect(done.status).toBe(1);
    const comments = await reviewComments();
    expect(comments.map(({ path, line }) => [path, line])).toEqual([
      [SPEC, 4],
      [TEMPLATES, 3],
    ]);
    const [both = '', one = ''] = comments.map(({ body }) => body);
    expect(both).toMatch(/^<!-- cohort-ci:suggestion:v1 key=default id=[0-9a-f]{16} -->\n\*\*error\*\*/);
    // Two findings on one line are one suggestion.
    expect(both).toContain('```suggestion\n  draft_llm: [opal, quartz]\n```');
    expect(one).toContain('```suggestion\nspiral\n```');
    expect(bed.writes.filter((write) => !write.endsWith('/pulls/0'))).toEqual([
      'POST /issues/1/comments',
      'POST /pulls/1/reviews',
    ]);
    expect(done.stdout).toContain('Suggestions on the pull request: 2 made, 0 settled');
  });

  it('are not made unasked', async () => {
    const pull = proposed(edited(GOOD, { [SPEC]: spec({ draft_llm: '[Opal]' }) }));
    await run(bed, pull.repository.root, pull.merge, { event: pull.event() });
    expect(await reviewComments()).toEqual([]);
  });

  it('are settled by the commit that takes them, and not made again by the next run', async () => {
    const pull = proposed(edited(GOOD, { [SPEC]: spec({ draft_llm: '[Opal]' }) }));
    const { root } = pull.repository;
    await run(bed, root, pull.merge, { event: pull.event(), inputs: INPUTS });
    await run(bed, root, pull.merge, { event: pull.event(), inputs: INPUTS });
    expect(await reviewComments()).toHaveLength(1);
    pull.push(edited(GOOD, { [SPEC]: spec({ draft_llm: '[opal]' }) }));
    show(pull);
    const done = await run(bed, root, pull.merge, { event: pull.event(), inputs: INPUTS });
    expect(done.stdout).toContain('0 made, 1 settled');
    expect((await reviewComments()).map(({ body }) => body.split('\n')[1])).toEqual([
      '✅ Settled: what this suggestion was about is no longer found.',
    ]);
  });

  it('are not made again when people have resolved the thread, or deleted the comment', async () => {
    const pull = proposed(
      edited(GOOD, { [SPEC]: spec({ draft_llm: '[Opal]' }), [TEMPLATES]: 'sketch\noutline\nspirral\n' }),
    );
    const { root } = pull.repository;
    await run(bed, root, pull.merge, { event: pull.event(), inputs: INPUTS });
    const [resolved, deleted] = await bed.in('owner', 'GET', '/pulls/1/comments');
    bed.gateway.resolved.add(resolved.id);
    await bed.in('owner', 'DELETE', `/pulls/comments/${deleted.id}`);
    const done = await run(bed, root, pull.merge, { event: pull.event(), inputs: INPUTS });
    expect(done.stdout).toContain('0 made, 0 settled, 1 only in the summary');
    expect((await reviewComments()).map(({ body }) => body)).toEqual([resolved.body]);
  });

  it.each([
    [
      'a finding that was there before',
      edited(GOOD, { [SPEC]: spec({ draft_llm: '[Opal]' }) }),
      { 'README.md': 'x' },
    ],
    [
      'lines that the diff does not show',
      edited(GOOD, { [MODELS]: FAR_AWAY }),
      { [MODELS]: FAR_AWAY.replace(/^opal,.*\n/m, '') },
    ],
    [
      'a file with line ends of Windows',
      GOOD,
      { [SPEC]: spec({ draft_llm: '[Opal]' }).replaceAll('\n', '\r\n') },
    ],
    ['a file that should have another name', GOOD, { 'data/cohorts/new/spec/Config.yaml': spec() }],
  ])('are not made of %s', async (_, before, changes) => {
    const pull = proposed(edited(before, changes), before);
    const done = await run(bed, pull.repository.root, pull.merge, { event: pull.event(), inputs: INPUTS });
    expect(await reviewComments()).toEqual([]);
    expect(done.stdout).not.toContain('Error');
  });

  it('of a fork lose nothing: a notice says so, and the summary has everything', async () => {
    const pull = proposed(edited(GOOD, { [SPEC]: spec({ draft_llm: '[Opal]' }) }));
    const done = await run(bed, pull.repository.root, pull.merge, {
      event: pull.event({ fork: true }),
      inputs: INPUTS,
      who: 'readOnly',
    });
    expect(done.status).toBe(1);
    expect(done.stdout).toContain('suggest fixes on it');
    expect(done.summary).toContain("did you mean 'opal'?");
    expect(bed.writes).toEqual([]);
  });

  it('that a token may not write are a warning with the line of permissions', async () => {
    const pull = proposed(edited(GOOD, { [SPEC]: spec({ draft_llm: '[Opal]' }) }));
    const done = await run(bed, pull.repository.root, pull.merge, {
      event: pull.event(),
      inputs: { ...INPUTS, comment: 'false' },
      who: 'readOnly',
    });
    expect(done.status).toBe(1);
    expect(done.stdout).toContain('pull-requests: write');
    expect(await reviewComments()).toEqual([]);
  });

  it('whose lines hold backticks stand between longer fences', async () => {
    const before = edited(GOOD, {});
    const pull = proposed(
      edited(before, { [SPEC]: spec({ draft_llm: '[Opal] # ```` is\n  # ``` more' }) }),
      before,
    );
    await run(bed, pull.repository.root, pull.merge, { event: pull.event(), inputs: INPUTS });
    const [comment] = await reviewComments();
    expect(comment?.body).toContain('`````suggestion\n  draft_llm: [opal] # ```` is\n`````');
  });
});
