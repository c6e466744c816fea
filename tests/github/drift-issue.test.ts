import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DriftIssue, type DriftReport, syncIssue } from '../../src/github/drift-issue.ts';
import { parseIssueText, printOf, renderIssueText } from '../../src/github/drift-issue-body.ts';
import type { Json } from './testbed/graphql.ts';
import { BOT, barrier, requests, TestBed } from './testbed/testbed.ts';

const MARKER = '<!-- cohort-ci:drift-issue -->';

let bed: TestBed;
beforeAll(async () => {
  bed = await TestBed.start();
});
afterAll(() => bed.close());
beforeEach(() => bed.reset());
afterEach(() => expect(bed.gateway.violations).toEqual([]));

let night = 0;
let head = '';
beforeEach(async () => {
  head = await bed.head('main');
});
const issue = (report: DriftIssue['report'], labels: string[] = ['drift']): DriftIssue => {
  night++;
  return {
    ...{ marker: MARKER, heartbeat: `Last check: night ${night}`, labels, report },
    ...{ commit: head, branch: 'main', isRerun: false },
  };
};
const drift = (fingerprint: string, more: Partial<DriftReport> = {}): DriftReport => ({
  state: 'drift',
  fingerprint,
  title: `Drift ${fingerprint}`,
  body: `The drift is ${fingerprint}.`,
  changeComment: `It is ${fingerprint} now.`,
  returnComment: `It is ${fingerprint} again.`,
  assignees: [],
  ...more,
});
const clean = { state: 'clean', closingComment: 'Fixed.' } as const;
const unverified = { state: 'could-not-verify' } as const;
const sync = (report: DriftIssue['report']) => syncIssue(bed.client(), issue(report));

async function stored(
  number = 1,
): Promise<{ state: string; title: string; body: string; comments: string[] }> {
  const { state, title, body } = await bed.in('owner', 'GET', `/issues/${number}`);
  const comments = await bed.in('owner', 'GET', `/issues/${number}/comments`);
  const firstLines = comments.map((comment: Json) => comment.body.split('\n')[0]);
  return { state, title, body, comments: firstLines };
}

describe('syncIssue', () => {
  it('tells a whole story in one issue', async () => {
    expect(await sync(clean)).toEqual({ kind: 'none' });
    expect(await sync(drift('a'))).toMatchObject({
      kind: 'created',
      number: 1,
      commented: false,
      skipped: [],
    });
    expect(await stored()).toMatchObject({ state: 'open', title: 'Drift a', comments: [] });

    // The same drift: the text is renewed, nobody is told.
    expect(await sync(drift('a'))).toMatchObject({ kind: 'updated', number: 1, commented: false });
    expect((await stored()).comments).toEqual([]);

    expect(await sync(drift('b'))).toMatchObject({ kind: 'updated', commented: true });
    expect(await stored()).toMatchObject({ title: 'Drift b', comments: ['It is b now.'] });

    expect(await sync(clean)).toMatchObject({ kind: 'closed', commented: true });
    expect(await stored()).toMatchObject({ state: 'closed', comments: ['It is b now.', 'Fixed.'] });
    bed.gateway.seen.length = 0;
    expect(await sync(clean)).toMatchObject({ kind: 'unchanged', commented: false });
    expect(bed.writes).toEqual([]);

    // Even the drift that it was before is news after a clean check.
    expect(await sync(drift('b'))).toMatchObject({ kind: 'reopened', number: 1, commented: true });
    expect(await stored()).toMatchObject({
      state: 'open',
      comments: ['It is b now.', 'Fixed.', 'It is b again.'],
    });
    expect(await bed.in('owner', 'GET', '/issues?state=all')).toHaveLength(1);
  });

  it('writes nothing when nothing is new', async () => {
    const same = issue(drift('a'));
    await syncIssue(bed.client(), same);
    bed.gateway.seen.length = 0;
    expect(await syncIssue(bed.client(), same)).toMatchObject({ kind: 'unchanged' });
    expect(bed.writes).toEqual([]);
  });

  it('only renews the last line when the check could not be done', async () => {
    expect(await sync(unverified)).toEqual({ kind: 'none' });
    await sync(drift('a'));
    const before = await stored();
    expect(await sync(unverified)).toMatchObject({ kind: 'updated', commented: false });
    const after = await stored();
    expect(after).toMatchObject({ state: 'open', title: before.title, comments: [] });
    expect(after.body).toBe(before.body.replace(/night \d+/, `night ${night}`));
    // And the drift of before is still known.
    expect(await sync(drift('a'))).toMatchObject({ commented: false });
    await sync(clean);
    bed.gateway.seen.length = 0;
    expect(await sync(unverified)).toMatchObject({ kind: 'unchanged' });
    expect(bed.writes).toEqual([]);
  });

  describe('closed by people', () => {
    beforeEach(async () => {
      await sync(drift('a'));
      await bed.in('owner', 'PATCH', '/issues/1', { state: 'closed', state_reason: 'not_planned' });
      bed.gateway.seen.length = 0;
    });

    it('stays closed while the drift is the one they knew', async () => {
      expect(await sync(drift('a'))).toMatchObject({ kind: 'left-closed', commented: false });
      expect(bed.writes).toEqual([]);
    });

    it('is opened again when the drift changes', async () => {
      expect(await sync(drift('b'))).toMatchObject({ kind: 'reopened', commented: true });
      expect(await stored()).toMatchObject({ state: 'open', comments: ['It is b now.'] });
    });

    it('is opened again when the drift returns after it was fixed', async () => {
      expect(await sync(clean)).toMatchObject({ kind: 'updated', commented: false });
      expect(await sync(drift('a'))).toMatchObject({ kind: 'reopened', commented: true });
    });
  });

  it('announces a change once, also when people edited the text beyond recognition', async () => {
    await sync(drift('a'));
    await bed.in('owner', 'PATCH', '/issues/1', { body: `I know about this.\n\n${MARKER}\n\nReally.` });
    expect(await sync(drift('a'))).toMatchObject({ kind: 'updated', commented: true });
    expect(await sync(drift('a'))).toMatchObject({ kind: 'updated', commented: false });
  });

  it("leaves somebody else's issue alone that carries the marker", async () => {
    await bed.in('stranger', 'POST', '/issues', { title: 'Mine', body: `${MARKER}`, labels: ['drift'] });
    expect(await sync(clean)).toEqual({ kind: 'none' });
    expect(await sync(drift('a'))).toMatchObject({ kind: 'created', number: 2 });
    expect(await stored(1)).toMatchObject({ state: 'open', title: 'Mine' });
  });

  it('does not take for its own what only mentions the marker inside a line, or carries a longer one', async () => {
    for (const body of [
      `Another tool quotes \`${MARKER}\` here.`,
      `> ${MARKER}`,
      MARKER.replace(' -->', '-2 -->'),
    ])
      await bed.in('bot', 'POST', '/issues', { title: 'Not it', body, labels: ['drift'] });
    expect(await sync(clean)).toEqual({ kind: 'none' });
    expect(await sync(drift('a'))).toMatchObject({ kind: 'created', number: 4 });
    expect(await sync(drift('b'))).toMatchObject({ kind: 'updated', number: 4 });
    expect(await sync(clean)).toMatchObject({ kind: 'closed', number: 4, duplicates: 0 });
    for (const number of [1, 2, 3])
      expect(await stored(number)).toMatchObject({ state: 'open', title: 'Not it', comments: [] });
  });

  it('is known by a marker with blanks around it, and line ends of any kind', async () => {
    await sync(drift('a'));
    const { body } = await bed.in('owner', 'GET', '/issues/1');
    await bed.in('owner', 'PATCH', '/issues/1', {
      body: body.replace(MARKER, `  ${MARKER} `).replaceAll('\n', '\r\n'),
    });
    expect(await sync(drift('b'))).toMatchObject({ number: 1, commented: true });
    expect(await bed.in('owner', 'GET', '/issues?state=all')).toHaveLength(1);
  });

  it('finds the issue behind 130 others of the same account', async () => {
    for (let count = 0; count < 130; count++)
      await bed.in('bot', 'POST', '/issues', { title: `Other ${count}`, body: 'Something else' });
    await sync(drift('a'));
    expect(await sync(drift('b'))).toMatchObject({ kind: 'updated', number: 131 });
  });

  it('finds the issue by its label where the server does not know the account as an author', async () => {
    await sync(drift('a'));
    const byAuthor = ({ query }: { query: URLSearchParams }): boolean => query.has('creator');
    bed.gateway.misbehave(
      byAuthor,
      { kind: 'answer', status: 422, body: { message: 'Validation Failed' } },
      2,
    );
    expect(await sync(drift('a'))).toMatchObject({ kind: 'updated', number: 1 });
    bed.gateway.misbehave(byAuthor, { kind: 'answer', status: 200, body: [] });
    expect(await sync(drift('a'))).toMatchObject({ kind: 'updated', number: 1 });
  });

  it('finds the issue by its author when people took the label off', async () => {
    await sync(drift('a'));
    await bed.in('owner', 'PUT', '/issues/1/labels', { labels: [] });
    expect(await sync(drift('a'))).toMatchObject({ kind: 'updated', number: 1 });
    expect((await bed.in('owner', 'GET', '/issues/1')).labels).toEqual([]);
  });

  it('ends with the oldest issue when runs race', async () => {
    bed.gateway.misbehave(requests('POST', '/issues'), { kind: 'meanwhile', what: barrier(3) }, 3);
    const outcomes = await Promise.all([1, 2, 3].map(() => sync(drift('a'))));
    expect(outcomes.map(({ kind }) => kind)).toEqual(['created', 'created', 'created']);
    const open = await bed.in('owner', 'GET', '/issues?state=open');
    expect(open.map(({ number }: Json) => number)).toEqual([1]);
    expect(await sync(drift('b'))).toMatchObject({ kind: 'updated', number: 1, duplicates: 0 });
  });

  it.each([
    ['is lost after it was carried out', { kind: 'drop', when: 'after' }],
    ['is answered with 502', { kind: 'answer', status: 502, body: '<html>' }],
  ] as const)('opens one issue and says one thing when the request %s', async (_, mishap) => {
    bed.gateway.misbehave(requests('POST', '/issues'), mishap);
    expect(await sync(drift('a'))).toMatchObject({ kind: 'created', number: 1 });
    bed.gateway.misbehave(requests('POST', '/comments'), mishap);
    bed.gateway.misbehave(requests('PATCH', '/issues/1'), mishap);
    expect(await sync(drift('b'))).toMatchObject({ kind: 'updated', commented: true });
    expect((await stored()).comments).toEqual(['It is b now.']);
    expect(await bed.in('owner', 'GET', '/issues?state=all')).toHaveLength(1);
  });

  it('reports an over-long text that GitHub drops without saying so, and does not repeat itself', async () => {
    await sync(drift('a'));
    bed.gateway.keepsOverlongBodies = true;
    const long = drift('b', { body: 'x'.repeat(70_000) });
    expect(await sync(long)).toMatchObject({ kind: 'not-stored', commented: false });
    expect(await sync(long)).toMatchObject({ kind: 'not-stored', commented: false });
    expect((await stored()).comments).toEqual([]);
    bed.gateway.keepsOverlongBodies = false;
    expect(await sync(long)).toMatchObject({ kind: 'not-stored', commented: false });
    expect(await stored()).toMatchObject({ title: 'Drift b', comments: [] });
  });

  describe('when runs end in another order than their commits', () => {
    const at = (commit: string, report: DriftIssue['report'], more: Partial<DriftIssue> = {}) =>
      syncIssue(bed.client(), { ...issue(report), commit, ...more });
    let [first, second, third] = ['', '', ''];
    beforeEach(async () => {
      first = head;
      second = await bed.commit('main', 'second', '2');
      third = await bed.commit('main', 'third', '3');
      bed.gateway.seen.length = 0;
    });
    const stateLine = async (): Promise<string | undefined> =>
      /<!-- cohort-ci:state (.*) -->/.exec((await stored()).body)?.[1];

    it('only a run on the head closes; one behind it says what it found, by its commit', async () => {
      await at(second, drift('a'));
      expect(await stateLine()).toBe(`drift ${printOf('a')} at ${second}`);
      expect(await at(second, clean)).toMatchObject({ kind: 'left-open', commented: false });
      expect(await stored()).toMatchObject({ state: 'open', comments: [] });
      expect(await at(third, clean)).toMatchObject({ kind: 'closed', commented: true });
      expect(await stateLine()).toBe(`clean ${printOf('a')} at ${third}`);
    });

    it('a run behind the head brings news when nothing newer is reported', async () => {
      await at(first, drift('a'));
      expect(await at(second, drift('b'))).toMatchObject({ kind: 'updated', commented: true });
      expect(await stateLine()).toBe(`drift ${printOf('b')} at ${second}`);
    });

    it.each<[what: string, report: DriftIssue['report']]>([
      ['drift', drift('a')],
      ['a clean check', clean],
      ['a check that could not be done', unverified],
    ])('an older commit never overwrites what a newer one wrote: %s', async (_, report) => {
      await at(third, drift('b'));
      const before = await stored();
      bed.gateway.seen.length = 0;
      for (const commit of [first, second])
        expect(await at(commit, report)).toMatchObject({ kind: 'superseded' });
      expect(bed.writes).toEqual([]);
      expect(await stored()).toEqual(before);
    });

    it('an older commit does not open what a newer one closed', async () => {
      await at(second, drift('a'));
      await at(third, clean);
      bed.gateway.seen.length = 0;
      expect(await at(second, drift('b'))).toMatchObject({ kind: 'superseded' });
      expect(bed.writes).toEqual([]);
      expect(await stored()).toMatchObject({ state: 'closed' });
    });

    it('an old run that is run again opens nothing', async () => {
      expect(await at(second, drift('a'), { isRerun: true })).toEqual({
        kind: 'not-opened',
        position: 'behind',
      });
      expect(bed.writes).toEqual([]);
      expect(await at(third, drift('a'), { isRerun: true })).toMatchObject({ kind: 'created' });
    });

    it('a commit that is not on the branch changes nothing', async () => {
      const stray = 'deadbeef'.repeat(5);
      expect(await at(stray, drift('a'))).toEqual({ kind: 'not-opened', position: 'gone' });
      expect(await at(third, drift('a'), { branch: 'deleted' })).toEqual({
        kind: 'not-opened',
        position: 'gone',
      });
      expect(bed.writes).toEqual([]);
      await at(third, drift('a'));
      bed.gateway.seen.length = 0;
      for (const report of [drift('b'), clean, unverified])
        expect(await at(stray, report)).toMatchObject({ kind: 'not-on-branch' });
      expect(bed.writes).toEqual([]);
    });

    it('the head is asked for at every write, not once', async () => {
      await at(third, drift('a'));
      const fourth = await bed.commit('main', 'fourth', '4');
      expect(await at(third, clean)).toMatchObject({ kind: 'left-open' });
      expect(await at(fourth, clean)).toMatchObject({ kind: 'closed' });
    });

    it('an issue from before commits were noted is taken over', async () => {
      await at(third, drift('a'));
      const { body } = await stored();
      await bed.in('owner', 'PATCH', '/issues/1', { body: body.replace(` at ${third} -->`, ' -->') });
      expect(await at(second, drift('a'))).toMatchObject({ kind: 'updated', commented: false });
      expect(await stateLine()).toBe(`drift ${printOf('a')} at ${second}`);
    });
  });

  it('creates a missing label, and does without it when it may not', async () => {
    await sync(drift('a'));
    const { labels } = await bed.in('owner', 'GET', '/issues/1');
    expect(labels.map(({ name }: Json) => name)).toEqual(['drift']);
    await bed.reset();
    head = await bed.head('main');
    const forbidden = { kind: 'answer', status: 403, body: { message: 'Must have admin rights' } } as const;
    bed.gateway.misbehave(requests('POST', '/labels'), forbidden);
    expect(await sync(drift('a'))).toMatchObject({ kind: 'created', skipped: ['drift'] });
    expect((await bed.in('owner', 'GET', '/issues/1')).labels).toEqual([]);
  });

  it('does without an assignee whom GitHub does not know', async () => {
    const outcome = await sync(drift('a', { assignees: ['lab', 'nobody-of-this-name'] }));
    expect(outcome).toMatchObject({ kind: 'created', skipped: ['nobody-of-this-name'] });
    const { assignees, user } = await bed.in('owner', 'GET', '/issues/1');
    expect([assignees[0].login, user.login]).toEqual(['lab', BOT]);
  });

  it('says when issues are switched off, or the token can only read', async () => {
    const gone = {
      kind: 'answer',
      status: 410,
      body: { message: 'Issues are disabled for this repo' },
    } as const;
    bed.gateway.misbehave(requests('GET', '/issues'), gone);
    await expect(sync(drift('a'))).rejects.toMatchObject({
      kind: 'not-found',
      message: 'Cannot list the issues: Issues are disabled for this repo (410)',
    });
    await expect(syncIssue(bed.client('readOnly'), issue(drift('a'), []))).rejects.toMatchObject({
      kind: 'permission',
      reason: 'read-only',
    });
  });
});

describe('the stored text of a drift issue', () => {
  const text = {
    body: 'One\n\nTwo',
    heartbeat: 'Last check: today',
    memory: 'drift',
    print: printOf('x'),
    commit: 'c0ffee'.repeat(6).concat('c0ff'),
    notes: '',
  } as const;

  it('reads back as it was written', () => {
    const rendered = renderIssueText(text, MARKER);
    expect(parseIssueText(rendered, MARKER)).toEqual(text);
    expect(parseIssueText(rendered.replaceAll('\n', '\r\n'), MARKER)).toEqual(text);
    const old = renderIssueText({ ...text, commit: '' }, MARKER);
    expect(parseIssueText(old, MARKER)).toEqual({ ...text, commit: '' });
  });

  it('ends with the lines by which the next run knows it', () => {
    expect(renderIssueText(text, MARKER).split('\n').slice(-4)).toEqual([
      '<!-- cohort-ci:last-check -->',
      'Last check: today',
      `<!-- cohort-ci:state drift ${text.print} at ${text.commit} -->`,
      MARKER,
    ]);
    expect(parseIssueText(renderIssueText(text, MARKER), '<!-- cohort-ci:other -->')).toBeUndefined();
  });

  it('keeps what people write below it, whatever our part says next time', () => {
    const noted = `${renderIssueText(text, MARKER)}\n\nEve: I am at it.\n`;
    const read = parseIssueText(noted, MARKER);
    expect(read).toEqual({ ...text, notes: 'Eve: I am at it.' });
    const again = renderIssueText({ ...text, ...read, heartbeat: 'Last check: tomorrow' }, MARKER);
    expect(again).toMatch(/\nLast check: tomorrow\n(.*\n)*\nEve: I am at it\.$/);
  });

  it('is not fooled by a report that quotes our lines', () => {
    const body = `<!-- cohort-ci:last-check -->\nnever\n<!-- cohort-ci:state clean ffff -->\n${MARKER}`;
    expect(parseIssueText(renderIssueText({ ...text, body }, MARKER), MARKER)).toEqual({ ...text, body });
  });

  it('keeps a fingerprint of any text inside its comment', () => {
    expect(printOf('--> <script>')).toMatch(/^[0-9a-f]{16}$/);
  });
});
