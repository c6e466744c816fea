import { expect } from 'vitest';
import type { Side } from '../github/testbed/gateway.ts';
import { REPOSITORY, type TestBed, TOKENS } from '../github/testbed/testbed.ts';
import { GitRepository } from '../support/git-repository.ts';
import { type ActionOptions, type ActionRun, actHere, startAction } from '../support/run-action.ts';
import type { Files } from '../support/small-project.ts';

/** A pull request as Actions sees it: `main`, a branch beside it, and the merge of both checked out. */
export class PullRequest {
  readonly repository = new GitRepository();
  readonly base: string;
  head: string;
  merge: string;

  /** @param links - Path → where a link at it leads; on both sides. */
  constructor(before: Files, after: Files, links: Files = {}) {
    for (const [path, target] of Object.entries(links)) this.repository.links.set(path, target);
    this.base = this.repository.commit(before, 'What is there');
    this.repository.onto('topic');
    this.head = this.repository.commit(after, 'What is proposed');
    this.merge = this.#mergeIt();
  }

  /** Another commit onto the branch. */
  push(files: Files): void {
    this.repository.onto('topic');
    this.head = this.repository.commit(files, 'More');
    this.merge = this.#mergeIt();
  }

  /** Another commit onto the branch, of whatever is done to the index; what is checked out follows. */
  pushIndex(change: (git: (...command: string[]) => string) => void): void {
    const { repository } = this;
    repository.git('checkout', '-q', 'topic');
    change((...command) => repository.git(...command));
    repository.git('commit', '-q', '-m', 'More');
    this.head = repository.git('rev-parse', 'HEAD');
    repository.git('checkout', '-q', '--detach', 'main');
    repository.git('update-ref', 'refs/remotes/origin/main', 'main');
    repository.git('merge', '-q', '--no-ff', '-m', 'Merge topic into main', 'topic');
    this.merge = repository.git('rev-parse', 'HEAD');
  }

  #mergeIt(): string {
    return this.repository.mergeInto('main', this.base, 'topic');
  }

  event(
    changes: { readonly fork?: boolean; readonly sender?: string } = {},
  ): NonNullable<ActionOptions['event']> {
    const payload = {
      pull_request: {
        number: 1,
        base: { ref: 'main', sha: this.base, repo: { full_name: REPOSITORY } },
        head: {
          ref: 'topic',
          sha: this.head,
          repo: { full_name: changes.fork ? 'stranger/cohorts' : REPOSITORY },
        },
        user: { login: 'stranger' },
      },
      sender: { login: changes.sender ?? 'stranger' },
    };
    return { name: 'pull_request', payload };
  }
}

/** The environment in which the action talks to a test-bed. */
export function environment(bed: TestBed, sha: string): Record<string, string> {
  return {
    GITHUB_API_URL: bed.gateway.apiUrl,
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_RUN_ID: '7',
    GITHUB_SHA: sha,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
  };
}

interface Payload {
  readonly pull_request?: { readonly number: number; readonly head: Side; readonly base: Side };
}

export interface Settings {
  readonly who?: keyof typeof TOKENS;
  readonly now?: Side;
  /** What it is to be merged into by now. */
  readonly into?: Side;
}

/** Modes that this process has run through the bundle. */
const BUNDLED = new Set<string>();

/**
 * Runs the action; GitHub agrees with the event about the pull request, unless it is told otherwise. The first run of each
 * mode, and one that gets a signal, is a child's, as a runner makes it; the others are of this process. Whatever the log
 * holds, a runner must obey only commands of the kinds that are ours.
 */
export async function run(
  bed: TestBed,
  workspace: string,
  sha: string,
  options: ActionOptions & Settings = {},
): Promise<ActionRun> {
  const { pull_request: pull } = (options.event?.payload ?? {}) as Payload;
  if (pull !== undefined) {
    const side = ({ ref, sha }: Side): Side => ({ ref, sha });
    bed.gateway.pulls.set(pull.number, {
      head: options.now ?? side(pull.head),
      base: options.into ?? side(pull.base),
    });
  }
  const mode = options.inputs?.['mode'] ?? 'check';
  const act = options.onStart || !BUNDLED.has(mode) ? startAction : actHere;
  BUNDLED.add(mode);
  const done = await act(workspace, {
    ...options,
    inputs: { token: TOKENS[options.who ?? 'bot'], ...options.inputs },
    env: { ...environment(bed, sha), ...options.env },
  });
  expect(done.stderr).toBe('');
  for (const line of done.commands) expect(line).toMatch(/^::(error|warning|notice|debug|add-mask)( |::)/);
  expect(bed.gateway.violations).toEqual([]);
  return done;
}
