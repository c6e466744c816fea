import { expect, test } from 'vitest';
import { checkedWords } from '../../src/action/check/checked-words.ts';
import type { RunContext } from '../../src/action/run-context.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

test.each<[what: string, runner: object | undefined, commit: string | undefined, words: string]>([
  ['outside of a runner', undefined, COMMIT, 'the commit `0123456789ab`'],
  ['without git', undefined, undefined, 'a folder without a git commit'],
  [
    'after a push',
    { ref: 'refs/heads/main', event: { kind: 'push' } },
    COMMIT,
    'the commit `0123456789ab`, in a run on `refs/heads/main` (`push`)',
  ],
  [
    'after an event that is known by its name only',
    { ref: 'refs/heads/main', event: { kind: 'other', name: 'issue_comment' } },
    COMMIT,
    'the commit `0123456789ab`, in a run on `refs/heads/main` (`issue_comment`)',
  ],
  [
    'where the runner says nothing',
    { ref: '', event: { kind: 'other', name: '' } },
    undefined,
    'a folder without a git commit',
  ],
])('%s, what was checked is said', (_, runner, commit, words) => {
  expect(checkedWords({ runner } as RunContext, commit)).toBe(
    `Checked ${words}. Nothing was compared with a base, so every finding counts.`,
  );
});
