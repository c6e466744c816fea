/** Edits of workflows by which a change may get around its check. */
import { expect, it } from 'vitest';
import { changedWorkflows } from '../../src/action/check/workflows.ts';
import { GitRepository } from '../support/git-repository.ts';
import type { Files } from '../support/small-project.ts';

const FOLDER = '.github/workflows';
const PATH = `${FOLDER}/a.yml`;

const workflow = (uses: string, more = ''): string =>
  `on: push\njobs:\n  one:\n    steps:\n      - uses: ${uses}\n${more}`;
const action = (uses: string): string => `runs:\n  using: composite\n  steps:\n    - uses: ${uses}\n`;

function edits(before: Files, after: Files, links: Files = {}) {
  const repository = new GitRepository();
  for (const [path, target] of Object.entries(links)) repository.links.set(path, target);
  const [base, head] = [repository.commit(before), repository.commit(after)];
  return { repository, base, head, found: changedWorkflows(repository.root, base, head) };
}

/** Local actions, each of which uses the next one. */
function chain(length: number, last: string): Files {
  return Object.fromEntries(
    Array.from({ length }, (_, index) => [
      `ci/${index}/action.yml`,
      action(index === length - 1 ? last : `./ci/${index + 1}`),
    ]),
  );
}

it.each<[uses: string, others: Files, announced: boolean]>([
  ['lab/cohort-ci@abc', {}, true],
  ['lab/other@abc', {}, false],
  ['./ci/0', chain(3, 'lab/cohort-ci@abc'), true],
  ['.//ci/./0/', chain(1, 'lab/cohort-ci@abc'), true],
  ['./ci/0', chain(3, 'lab/other@abc'), false],
  ['./ci/0', chain(3, './ci/0'), false],
  ['./', { 'action.yaml': action('lab/cohort-ci@abc') }, true],
  ['./gone', {}, false],
])('of a workflow that uses %s is known whether it runs the check', (uses, others, announced) => {
  const before = { ...others, [PATH]: workflow(uses) };
  const { found } = edits(before, { ...before, [PATH]: workflow(uses, '        if: false\n') });
  expect(found).toEqual(announced ? [{ path: PATH }] : []);
});

it('more local files than are followed may run the check', () => {
  const names = Array.from({ length: 60 }, (_, index) => `ci/${index}.yml`);
  const chained = names.map((path, index) => [path, workflow(`./${names[index + 1] ?? path}`)]);
  const before = { ...Object.fromEntries(chained), [PATH]: workflow('./ci/0.yml') };
  const { found } = edits(before, { ...before, [PATH]: workflow('./ci/0.yml', '        if: false\n') });
  expect(found).toEqual([{ path: PATH, unread: 'ci/49.yml' }]);
});

it('a workflow that is too large to be read may run the check', () => {
  const large = `# ${'x'.repeat(5 << 20)}\n`;
  const { found } = edits({ [PATH]: large }, { [PATH]: workflow('lab/other@abc') });
  expect(found).toEqual([{ path: PATH, unread: PATH }]);
});

it('an action behind a link is read, and one behind a link that leads out may run the check', () => {
  const before = {
    'kept/check/action.yml': action('lab/cohort-ci@abc'),
    [PATH]: workflow('./ci/linked/check'),
    [`${FOLDER}/b.yml`]: workflow('./ci/away/check'),
    [`${FOLDER}/c.yml`]: workflow('./ci/gone').replace('one', 'two'),
  };
  const after = Object.fromEntries(
    Object.entries(before).map(([path, text]) => [
      path,
      path.startsWith('kept/') ? text : `${text}# Words\n`,
    ]),
  );
  const links = { 'ci/linked': '../kept', 'ci/away': '../../elsewhere' };
  expect(edits(before, after, links).found).toEqual([
    { path: PATH },
    { path: `${FOLDER}/b.yml`, unread: 'ci/away/check/action.yml' },
  ]);
});

it('a submodule in place of an action may run the check', () => {
  const repository = new GitRepository();
  const first = repository.commit({ [PATH]: workflow('./ci/check') });
  repository.git('update-index', '--add', '--cacheinfo', `160000,${first},ci/check`);
  repository.git('commit', '-q', '-m', 'A submodule');
  const base = repository.git('rev-parse', 'HEAD');
  repository.git('rm', '-q', PATH);
  repository.git('commit', '-q', '-m', 'Gone');
  const head = repository.git('rev-parse', 'HEAD');
  expect(changedWorkflows(repository.root, base, head)).toEqual([
    { path: PATH, unread: 'ci/check/action.yml' },
  ]);
});

it('a workflow that a partial clone lacks may run the check, and have a job of any name', () => {
  const [other, third] = [`${FOLDER}/b.yml`, `${FOLDER}/c.yml`];
  const before = { [PATH]: workflow('lab/cohort-ci@abc'), [other]: workflow('lab/other@abc') };
  const { repository, base, head, found } = edits(before, {
    [PATH]: 'on: push\njobs: {}\n',
    [other]: before[other] ?? '',
    [third]: 'jobs:\n  two: {}\n',
  });
  expect(found).toEqual([{ path: PATH }]);
  const clone = repository.clone('--filter=blob:none');
  expect(changedWorkflows(clone, base, head)).toEqual([
    { path: PATH, unread: PATH },
    { path: third, job: '' },
  ]);
});

it('a line break in a name does not make git read another file', () => {
  const path = `${FOLDER}/a\nb.yml`;
  const { found } = edits({ [path]: workflow('lab/cohort-ci@abc') }, {});
  expect(found).toEqual([{ path, unread: path }]);
});
