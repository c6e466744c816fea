import { expect, test } from 'vitest';
import { GitRepository } from '../support/git-repository.ts';
import { command } from '../support/run-command.ts';
import { edited, PROJECT, regenerated } from '../support/small-project.ts';

const FOLDER = 'data/cohorts/sweep/spec';
const CLEAN = regenerated(PROJECT);
const WITHOUT_SPEC = Object.fromEntries(
  Object.entries(CLEAN).filter(([path]) => !path.startsWith(`${FOLDER}/`)),
);

/** Runs the command that is quoted first in a text. */
function follow(repository: GitRepository, text: string): string {
  const advised = /git -C \S+ checkout \S+ -- \S+[^\s`]/.exec(text)?.[0] ?? '';
  repository.git(...advised.split(' ').slice(1));
  return advised.replace(/ -C \S+/, '');
}

test.each([
  [
    'removed from disk only',
    (repository: GitRepository) => {
      repository.git('rm', '-rq', FOLDER);
      repository.git('reset', '-q');
    },
    'git checkout HEAD -- ',
  ],
  [
    'removed, which is staged',
    (repository: GitRepository) => repository.git('rm', '-rq', FOLDER),
    'git checkout HEAD -- ',
  ],
  [
    'removed by an earlier commit',
    (repository: GitRepository) => {
      repository.commit(WITHOUT_SPEC, 'Remove the spec');
      repository.commit({ ...WITHOUT_SPEC, 'notes.txt': 'x\n' }, 'More');
      return repository.git('rev-parse', '--short', 'HEAD~').trim();
    },
    'git checkout ',
  ],
])('a spec %s is restored by what each command says first', async (_, remove, start) => {
  for (const args of [['check', '--format', 'concise'], ['status'], ['check', 'sweep']]) {
    const repository = new GitRepository();
    repository.commit(CLEAN, 'All clean');
    const removal = remove(repository);
    const { stdout, stderr } = await command([...args, '--root', repository.root]);
    const advised = follow(repository, stdout + stderr);
    expect(advised).toBe(`${start}${start.includes('HEAD') ? '' : `${removal}~ -- `}${FOLDER}`);
    expect((await command(['check', '--root', repository.root])).status).toBe(0);
    expect((await command(['status', '--root', repository.root])).stdout).not.toContain('missing');
  }
});

test('a spec that git never had is derived instead', async () => {
  const repository = new GitRepository();
  repository.commit(WITHOUT_SPEC, 'Outputs alone');
  const { root } = repository;
  const { stdout } = await command(['check', '--format', 'concise', '--root', root]);
  expect(stdout).not.toContain('git checkout');
  expect(stdout).toContain(`\`cohort-ci backfill sweep --root ${root}\` derives a spec from them`);
  expect((await command(['check', 'sweep', '--root', root])).stderr).toContain(
    `\`cohort-ci backfill sweep --root ${root}\` derives one`,
  );
});

test('a path that a shell could interpret is quoted in commands', async () => {
  const odd = 'data/cohorts/$(x)/spec/config.yaml';
  const repository = new GitRepository();
  repository.commit(
    edited(CLEAN, {
      [odd]: CLEAN['data/cohorts/baseline/spec/config.yaml'] ?? '',
      'data/cohorts/$(x)/manifest.json': '{}',
    }),
    'An odd name',
  );
  repository.git('rm', '-q', odd);
  const { stdout } = await command(['check', '--format', 'concise', '--root', repository.root]);
  expect(stdout).toContain(`\`cohort-ci backfill '$(x)' --root ${repository.root}\` derives another`);
  expect(stdout).toContain(`\`git -C ${repository.root} checkout HEAD -- 'data/cohorts/$(x)/spec'\``);
});

test.each([
  ['a catalog', 'data/1_raw/draft_templates.csv', 'removed'],
  ['a catalog', 'data/1_raw/draft_templates.csv', 'staged'],
])('%s that the last commit has is restored by what check says', async (_, path, how) => {
  const repository = new GitRepository();
  repository.commit(CLEAN, 'All clean');
  repository.git('rm', '-q', path);
  if (how === 'removed') repository.git('reset', '-q');
  const { stdout } = await command(['check', '--format', 'concise', '--root', repository.root]);
  expect(follow(repository, stdout)).toBe(`git checkout HEAD -- ${path}`);
  expect((await command(['check', '--root', repository.root])).status).toBe(0);
});
