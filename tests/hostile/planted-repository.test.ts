/** A pull request that plants a repository in the checkout, whose git would answer, or run, whatever it says. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PullRequest } from '../modes/pull-request.ts';
import { childCommand } from '../support/child-command.ts';
import { GitRepository } from '../support/git-repository.ts';
import { runAction } from '../support/run-action.ts';
import { scratch } from '../support/scratch.ts';
import { edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';

const SPEC = 'data/cohorts/judges/spec/config.yaml';

function below(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}

/** Leaves a file when it runs; its path holds the word that a test looks for. */
function trap(): { readonly program: string; readonly sprung: () => boolean } {
  const folder = scratch();
  const program = join(folder, 'trap.sh');
  writeFileSync(program, `#!/bin/sh\ntouch '${folder}/sprung'\n`);
  chmodSync(program, 0o755);
  return { program, sprung: () => existsSync(join(folder, 'sprung')) };
}

/** What git takes for a repository of its own, at the commit that is named; its objects are those of the real one. */
function planted(commit: string, program: string): Files {
  return {
    HEAD: 'ref: refs/heads/main\n',
    'refs/heads/main': `${commit}\n`,
    'refs/remotes/origin/main': `${commit}\n`,
    'objects/info/alternates': '../../.git/objects\n',
    config: [
      '[core]\n\trepositoryformatversion = 1\n\tbare = false\n\tworktree = .',
      `\tfsmonitor = ${program}\n\tsshCommand = ${program}`,
      '[extensions]\n\tpartialClone = origin',
      `[remote "origin"]\n\turl = ext::${program}\n\tpromisor = true`,
      '[protocol "ext"]\n\tallow = always\n',
    ].join('\n'),
  };
}

describe('a repository that is planted below the root', () => {
  const before = regenerated(PROJECT);
  const drifted = edited(before, { [SPEC]: spec({ combo_id: '[combo-b]' }) });
  const { program, sprung } = trap();
  const first = new PullRequest(below('lab', before), below('lab', drifted));
  // Its answer would be that nothing has changed.
  first.push(below('lab', { ...drifted, ...planted(first.base, program) }));
  const { root } = first.repository;
  const lab = join(root, 'lab');
  const environment = {
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GITHUB_SHA: first.merge,
  };

  test('is one to git itself', () => {
    const answer = spawnSync('git', ['-c', 'core.fsmonitor=', 'rev-parse', '--git-dir'], {
      cwd: lab,
      encoding: 'utf8',
    });
    expect(answer.stdout).toBe('.\n');
  });

  test('answers nothing to a check of the pull request', () => {
    const run = runAction(root, { inputs: { root: 'lab' }, event: first.event(), env: environment });
    expect(run.stderr).toBe('');
    expect([run.status, run.outputs.get('introduced'), run.outputs.get('affected')]).toEqual([
      1,
      '2',
      '["judges"]',
    ]);
    expect(sprung()).toBe(false);
  });

  test.each([
    ['check', '--root', lab],
    ['status', '--root', lab],
    ['regenerate', '--root', lab, '--dry-run'],
  ])('runs nothing for cohort-ci %s', (...args) => {
    expect(childCommand(args).stderr).not.toContain('internal error');
    expect(sprung()).toBe(false);
  });
});

describe('a promisor remote whose address is a command', () => {
  const repository = new GitRepository();
  repository.commit(regenerated(PROJECT));
  const base = repository.head;
  repository.git('checkout', '-q', '-b', 'topic');
  const head = repository.commit(edited(regenerated(PROJECT), { [SPEC]: spec({ combo_id: '[combo-b]' }) }));

  /** A clone without the base's files; only in its own configuration, which is trusted, does the remote stand. */
  function partialClone(address: string): string {
    const clone = repository.clone('--no-local', '--filter=blob:none', '--branch=topic');
    for (const [name, value] of [
      ['remote.origin.url', address],
      ['protocol.ext.allow', 'always'],
      ['protocol.allow', 'always'],
    ])
      spawnSync('git', ['config', name as string, value as string], { cwd: clone });
    return clone;
  }

  const event = {
    name: 'pull_request',
    payload: {
      pull_request: {
        number: 1,
        base: { ref: 'main', sha: base, repo: { full_name: 'octo-org/cohorts' } },
        head: { ref: 'topic', sha: head, repo: { full_name: 'octo-org/cohorts' } },
        user: { login: 'stranger' },
      },
    },
  };

  /** A git as it was before it knew GIT_NO_LAZY_FETCH. */
  function olderGit(): string {
    const real = spawnSync('which', ['git'], { encoding: 'utf8' }).stdout.trim();
    const bin = scratch({ git: `#!/bin/sh\nunset GIT_NO_LAZY_FETCH\nexec '${real}' "$@"\n` });
    chmodSync(join(bin, 'git'), 0o755);
    return bin;
  }

  test.each([
    ['this git', ''],
    ['a git that lacks GIT_NO_LAZY_FETCH', olderGit()],
  ])('is not run by %s', (_, bin) => {
    const { program, sprung } = trap();
    const clone = partialClone(`ext::${program}`);
    const run = runAction(clone, {
      event,
      env: {
        PATH: [bin, process.env['PATH']].filter((part) => part !== '').join(':'),
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GITHUB_SHA: head,
      },
    });
    expect(run.stderr).toBe('');
    expect(sprung()).toBe(false);
    // The base cannot be read, so all counts as introduced.
    expect([run.status, run.outputs.get('drifted')]).toEqual([1, '1']);
    // The trap works: git would run it.

    spawnSync('git', ['cat-file', '-p', `${base}:${SPEC}`], { cwd: clone, timeout: 5000 });
    expect(sprung()).toBe(true);
  });
});
