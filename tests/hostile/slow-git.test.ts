/** A git that never answers: the deadline ends the run, and a signal does, whatever git is at. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GitRepository } from '../support/git-repository.ts';
import { startAction } from '../support/run-action.ts';
import { scratch } from '../support/scratch.ts';
import { edited, PROJECT, regenerated } from '../support/small-project.ts';

const repository = new GitRepository();
const base = repository.commit(edited(regenerated(PROJECT), { '.gitignore': 'gens/\n' }));
const head = repository.commit(
  edited(regenerated(PROJECT), { '.gitignore': 'gens/\n', 'README.md': 'Words\n' }),
);

/** A git that stays silent once it is asked for something, and leaves a file to say so. */
function silentAt(command: string): { readonly path: string; readonly asked: string } {
  const real = spawnSync('which', ['git'], { encoding: 'utf8' }).stdout.trim();
  const asked = join(scratch(), 'asked');
  const bin = scratch({
    git: `#!/bin/sh\nfor word in "$@"; do if [ "$word" = ${command} ]; then : >'${asked}'; exec tail -f /dev/null; fi; done\nexec '${real}' "$@"\n`,
  });
  chmodSync(join(bin, 'git'), 0o755);
  return { path: `${bin}:${process.env['PATH']}`, asked };
}

const side = (ref: string, sha: string) => ({ ref, sha, repo: { full_name: 'octo-org/cohorts' } });
const payload = {
  pull_request: { number: 1, base: side('main', base), head: side('topic', head), user: null },
};
const options = (path: string, temporary: string) => ({
  event: { name: 'pull_request', payload },
  env: {
    ...{ PATH: path, TMPDIR: temporary, GITHUB_SHA: head },
    ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  },
});

test.concurrent.each(['diff-tree', 'check-ignore', 'cat-file'])(
  'git %s: the deadline ends the run',
  async (command) => {
    const temporary = scratch();
    const done = await startAction(repository.root, {
      ...options(silentAt(command).path, temporary),
      inputs: { timeout: '2' },
    });
    expect([done.status, done.outputs.get('result')]).toEqual([1, 'unchecked']);
    expect(done.stdout).toContain('the time limit of 2 seconds was reached');
    expect(readdirSync(temporary)).toEqual([]);
  },
);

test.concurrent.each(['diff-tree', 'check-ignore'])('git %s: a signal ends the run', async (command) => {
  const temporary = scratch();
  const { path, asked } = silentAt(command);
  const done = await startAction(repository.root, {
    ...options(path, temporary),
    onStart: (kill) => {
      const timer = setInterval(() => {
        if (!existsSync(asked)) return;
        clearInterval(timer);
        kill('SIGTERM');
      }, 10);
    },
  });
  expect(['SIGTERM', 143]).toContain(done.signal ?? done.status);
  expect(readdirSync(temporary)).toEqual([]);
});
