import { isAncestor, type Standing, standingOf } from './ancestry.ts';
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
  /** Set when the issue is created, afterwards the people's; the first one also helps to find the issue again. */
  readonly labels: readonly string[];
  /** The commit that was checked. */
  readonly commit: string;
  /** The branch that the issue is about, and whose commit it was. */
  readonly branch: string;
  /** Whether the run was started anew: what it would have opened long ago is no news. */
  readonly isRerun: boolean;
  readonly report: DriftReport | CleanReport | { readonly state: 'could-not-verify' };
}

export interface DriftReport {
  readonly state: 'drift';
  /** Equal for equal drift; a change is worth a comment. */
  readonly fingerprint: string;
  readonly title: string;
  readonly body: string;
  /** Said as a comment when the drift changed, and when it is back after it was fixed. */
  readonly changeComment: string;
  readonly returnComment: string;
  /** Set when the issue is created; afterwards they are the people's. */
  readonly assignees: readonly string[];
}

export interface CleanReport {
  readonly state: 'clean';
  /** Said as a comment when the issue is closed. */
  readonly closingComment: string;
}

export type IssueOutcome =
  | { readonly kind: 'none' }
  /** No issue was opened, since the branch no longer stands at the commit. */
  | { readonly kind: 'not-opened'; readonly standing: Exclude<Standing, 'head'> }
  | {
      /**
       * - `created`, `reopened`, `closed`: as they say.
       * - `updated`: the text is new; `unchanged`: it was that already.
       * - `left-closed`: people closed it, and the drift is the one they knew.
       * - `left-open`: nothing drifts at the commit, but the branch has moved on, and only its head closes the issue.
       * - `superseded`: the issue reports on a newer commit, and was left alone.
       * - `not-on-branch`: the commit is not in the branch's history; the issue was left alone.
       * - `not-stored`: GitHub answered and kept the old text, as it does when a text is too long; nothing was announced.
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
      /** Further open issues of ours that were closed as duplicates. */
      readonly duplicates: number;
    };
type Touched = Extract<IssueOutcome, { number: number }>;

/**
 * Keeps one issue that says whether the repository drifts, found by its marker and by its author.
 *
 * - Drift creates it, updates it in place, and is announced by a comment only when the fingerprint changed.
 * - Clean closes it with a comment.
 * - A check that could not be done renews the last line and nothing else: it is neither drift nor clean.
 * - Closed by people while the drift stands, it stays closed until the drift changes, or returns after a clean check.
 * - What people write below our last line stays.
 * - Runs may end in any order, and old ones may be run again. Before it writes, a run asks where the branch stands: at its
 *   head it may do all of this; behind the head it may say what it found, naming its commit, unless the issue tells of a
 *   newer one, but does not close it; what is not on the branch changes nothing.
 *
 * @param issues - What was read of our issues already, when several are kept.
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

  const standing = await standingOf(client, issue.branch, commit);
  if (standing === 'gone') return touched('not-on-branch');
  const isOlder =
    standing === 'behind' && stored.commit !== '' && !(await isAncestor(client, stored.commit, commit));
  if (isOlder) return touched('superseded');

  if (report.state === 'could-not-verify') return touched(isOpen ? await write({}) : 'unchanged');

  if (report.state === 'clean') {
    // Closed by people: remember that nothing drifted, so that a return of the drift is seen as one.
    if (!isOpen)
      return touched(stored.memory === 'clean' ? 'unchanged' : await write({ memory: 'clean', commit }));
    if (standing === 'behind') {
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
  // Without the new fingerprint in the stored text, every run would announce the same change again.
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
  const standing = await standingOf(client, issue.branch, issue.commit);
  if (standing === 'gone' || (standing === 'behind' && issue.isRerun))
    return { kind: 'not-opened', standing };
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
    if (!(error instanceof Invalid) || report.assignees.length === 0 || error.fields.includes('body'))
      throw error;
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
