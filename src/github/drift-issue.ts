import { type CommitPosition, isAncestor, positionOf } from './ancestry.ts';
import type { Client } from './client.ts';
import { type IssueText, parseIssueText, printOf, renderIssueText } from './drift-issue-body.ts';
import {
  assign,
  closeDuplicates,
  commentOn,
  hasLabel,
  ISSUE,
  type Issue,
  OurIssues,
  writeIssue,
} from './drift-issue-store.ts';
import { Invalid } from './failures.ts';

export interface DriftIssue {
  /** An HTML comment on one line, such as `<!-- cohort-ci:drift-issue -->`. */
  readonly marker: string;
  /** One line about this check, such as its time and a link to the run. */
  readonly heartbeat: string;
  /** Set when the issue is created, and then left to people. The first one also helps to find the issue. */
  readonly labels: readonly string[];
  /** The commit that was checked. */
  readonly commit: string;
  /** The branch that the issue is about, which the commit was on. */
  readonly branch: string;
  /** Whether this is a re-run, which must not open an issue about an old commit. */
  readonly isRerun: boolean;
  readonly report: DriftReport | CleanReport | { readonly state: 'could-not-verify' };
}

export interface DriftReport {
  readonly state: 'drift';
  /** Equal for equal drift; a change is announced in a comment. */
  readonly fingerprint: string;
  readonly title: string;
  readonly body: string;
  /** Comments for when the drift changed, and when it returned after a fix. */
  readonly changeComment: string;
  readonly returnComment: string;
  /** Set when the issue is created, and then left to people. */
  readonly assignees: readonly string[];
}

export interface CleanReport {
  readonly state: 'clean';
  /** The comment when the issue is closed. */
  readonly closingComment: string;
}

export type IssueOutcome =
  | { readonly kind: 'none' }
  /** No issue was opened, since the branch no longer points to the commit. */
  | { readonly kind: 'not-opened'; readonly position: Exclude<CommitPosition, 'head'> }
  | {
      /**
       * - `created`, `reopened`, `closed`: self-explanatory.
       * - `updated`: the text has changed; `unchanged`: it has not.
       * - `left-closed`: people closed it, and the drift is the same as then.
       * - `left-open`: nothing drifts at the commit, but the branch has moved on, and only a check of its head closes
       *   the issue.
       * - `superseded`: the issue is about a newer commit, and was left alone.
       * - `not-on-branch`: the commit is not in the branch's history; the issue was left alone.
       * - `not-stored`: GitHub accepted the request but kept the old text, which happens if it is too long; nothing was
       *   announced.
       */
      readonly kind:
        | 'created'
        | 'reopened'
        | 'updated'
        | 'unchanged'
        | 'closed'
        | 'left-closed'
        | 'left-open'
        | 'superseded'
        | 'not-on-branch'
        | 'not-stored';
      readonly number: number;
      readonly url: string;
      /** Whether a comment announced a change. */
      readonly commented: boolean;
      /** Labels and assignees that GitHub does not accept. */
      readonly skipped: readonly string[];
      /** Number of other open issues of ours that were closed as duplicates. */
      readonly duplicates: number;
    };
type Touched = Extract<IssueOutcome, { number: number }>;

/**
 * Keeps one issue that says whether the repository drifts, identified by its marker and its author.
 *
 * - Drift creates it or updates it in place; a comment is posted only if the fingerprint changed.
 * - A clean check closes it with a comment.
 * - A check that failed only updates the last line, since it shows neither.
 * - If people close it while there is drift, it stays closed until the drift changes, or returns after a clean check.
 * - What people write below our last line is kept.
 * - Runs may end in any order, and old ones may be re-run, so each run first looks up where its commit is on the
 *   branch. At the head, it may do all of the above. Behind the head, it may report what it found, with its commit,
 *   unless the issue is about a newer one, but does not close it. Off the branch, it changes nothing.
 *
 * @param issues - Our issues read so far, for callers that keep several.
 */
export async function syncIssue(
  client: Client,
  issue: DriftIssue,
  issues: OurIssues = new OurIssues(client, issue.labels),
): Promise<IssueOutcome> {
  const ours = await issues.marked(issue.marker);
  const found = ours[0];
  if (found === undefined)
    return issue.report.state === 'drift'
      ? await open(client, issue, issue.report, issues)
      : { kind: 'none' };
  const outcome = await update(client, issue, found);
  const isOld = outcome.kind === 'not-on-branch' || outcome.kind === 'superseded';
  return isOld ? outcome : { ...outcome, duplicates: await closeDuplicates(client, ours) };
}

async function update(client: Client, issue: DriftIssue, found: Issue): Promise<Touched> {
  const { marker, heartbeat, report, commit } = issue;
  const stored = parseIssueText(found.body, marker);
  if (stored === undefined) throw new Error('invariant: an issue of ours carries the marker');
  const isOpen = found.state === 'open';
  const touched = (kind: Touched['kind'], commented = false): Touched => ({
    ...{ kind, commented, number: found.number, url: found.html_url, skipped: [], duplicates: 0 },
  });
  const write = (said: Partial<IssueText>, more: Omit<Parameters<typeof writeIssue>[2], 'body'> = {}) =>
    writeIssue(client, found, {
      ...more,
      body: renderIssueText({ ...stored, heartbeat, ...said }, marker),
    });

  const position = await positionOf(client, issue.branch, commit);
  if (position === 'gone') return touched('not-on-branch');
  const isOlder =
    position === 'behind' && stored.commit !== '' && !(await isAncestor(client, stored.commit, commit));
  if (isOlder) return touched('superseded');

  if (report.state === 'could-not-verify') return touched(isOpen ? await write({}) : 'unchanged');

  if (report.state === 'clean') {
    // Closed by people. Remember that nothing drifted, so that new drift counts as its return.
    if (!isOpen)
      return touched(stored.memory === 'clean' ? 'unchanged' : await write({ memory: 'clean', commit }));
    if (position === 'behind') {
      const kind = await write({ commit });
      return touched(kind === 'not-stored' ? kind : 'left-open');
    }
    const kind = await write({ memory: 'clean', commit }, { state: 'closed', state_reason: 'completed' });
    if (kind === 'not-stored') return touched(kind);
    await commentOn(client, found.number, report.closingComment);
    return touched('closed', true);
  }

  const print = printOf(report.fingerprint);
  const isNews = stored.memory === 'clean' || stored.print !== print;
  if (!isOpen && !isNews) return touched('left-closed');
  const kind = await write(
    { body: report.body, memory: 'drift', print, commit },
    { title: report.title, ...(isOpen ? {} : { state: 'open', state_reason: 'reopened' }) },
  );
  // Unless the new fingerprint is stored, every run would announce the same change again.
  if (kind === 'not-stored') return touched(kind);
  const words = stored.memory === 'clean' ? report.returnComment : report.changeComment;
  if (isNews) await commentOn(client, found.number, words);
  return touched(isOpen ? kind : 'reopened', isNews);
}

async function open(
  client: Client,
  issue: DriftIssue,
  report: DriftReport,
  issues: OurIssues,
): Promise<IssueOutcome> {
  const position = await positionOf(client, issue.branch, issue.commit);
  if (position === 'gone' || (position === 'behind' && issue.isRerun))
    return { kind: 'not-opened', position };
  const readAgain = (): Promise<Issue[]> => {
    issues.forget();
    return issues.marked(issue.marker);
  };
  const text = {
    title: report.title,
    body: renderIssueText(
      {
        ...{ body: report.body, heartbeat: issue.heartbeat, memory: 'drift', notes: '' },
        commit: issue.commit,
        print: printOf(report.fingerprint),
      },
      issue.marker,
    ),
  };
  const labels: string[] = [];
  for (const label of issue.labels) if (await hasLabel(client, label)) labels.push(label);
  const create = (assignees: readonly string[]): Promise<Issue> =>
    client.createOnce(
      () =>
        client.send(
          'open the drift issue',
          'POST /repos/{owner}/{repo}/issues',
          {
            ...text,
            ...(labels.length > 0 ? { labels } : {}),
            ...(assignees.length > 0 ? { assignees } : {}),
          },
          ISSUE,
        ),
      async () => (await readAgain())[0],
    );
  let created: Issue;
  let unassigned: readonly string[] = [];
  try {
    created = await create(report.assignees);
  } catch (error) {
    if (!(error instanceof Invalid) || report.assignees.length === 0) throw error;
    created = await create([]);
    unassigned = await assign(client, created.number, report.assignees);
  }
  const skipped = [...issue.labels.filter((label) => !labels.includes(label)), ...unassigned];
  // Another run may have opened one at the same time.
  const ours = await readAgain();
  const kept = ours[0] ?? created;
  const duplicates = await closeDuplicates(client, ours);
  return { kind: 'created', number: kept.number, url: kept.html_url, commented: false, skipped, duplicates };
}
