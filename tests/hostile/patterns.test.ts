/** Patterns that a pull request writes to keep the check busy: a backtracking matcher would need years for each. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { childCommand } from '../support/child-command.ts';
import { runAction } from '../support/run-action.ts';
import { repository, specText } from './repository.ts';

const LONG = 'a'.repeat(200);
const STARS = `${'*a'.repeat(10)}b`;
const FOLDERS = `${'**/*a*/'.repeat(10)}b`;

/** Twenty names of 200 letters, in folders twelve deep. */
function longNames(): string {
  const names = Array.from({ length: 20 }, (_, index) => `${LONG}${index}`);
  const deep = `${'aaaa/'.repeat(12)}a`;
  return repository(
    Object.fromEntries(
      names.flatMap((name) => [
        [`cohorts/${name}/spec/config.yaml`, specText()],
        [`cohorts/${name}/spec/${name}.txt`, ''],
        [`${deep}/${name}`, ''],
      ]),
    ),
  );
}

const SETTINGS = `version: 1
specs: ['data/cohorts/*/spec/config.yaml', '${STARS}', 'data/cohorts/${STARS}/spec/*', '${FOLDERS}', '!${FOLDERS}']
ignore:
  - {paths: ['data/cohorts/${STARS}/**', '${FOLDERS}', '${'[!b]*'.repeat(10)}b'], codes: [drift/*, plan/*], reason: slow}
`;

// Tried in every way, they would not end before the test does.
test('ten stars over names of 200 letters keep nobody, on disk and of a commit', () => {
  const root = longNames();
  writeFileSync(join(root, '.cohort-ci.yml'), SETTINGS);
  const git = (...command: string[]) =>
    spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...command], { cwd: root });
  git('init', '-q', '-b', 'main');
  git('add', '--all');
  git('commit', '-q', '-m', 'first');
  const sha = git('rev-parse', 'HEAD').stdout.toString().trim();
  const checked = childCommand(['check', '--root', root, '--format', 'json']);
  expect([checked.status, checked.stderr]).toEqual([0, '']);
  expect(JSON.parse(checked.stdout).counts).toMatchObject({ cohorts: 21, clean: 21 });
  const side = { ref: 'main', sha, repo: { full_name: 'octo-org/cohorts' } };
  const payload = { pull_request: { number: 1, base: side, head: side, user: { login: 'stranger' } } };
  const run = runAction(root, {
    event: { name: 'pull_request', payload },
    inputs: { 'only-affected': 'true' },
    env: { GITHUB_SHA: sha },
  });
  expect([run.status, run.stderr]).toEqual([0, '']);
});
