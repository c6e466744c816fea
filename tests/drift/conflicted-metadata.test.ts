import { expect, it } from 'vitest';
import { placePath } from '../../src/findings/diagnostic.ts';
import { textOf } from '../../src/findings/text.ts';
import { checked, edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';

const conflict = (text = ''): string => `<<<<<<< HEAD\n${text}\n=======\n${text}\n>>>>>>> topic\n`;

const ALL = /manifest\.json$|membership\.csv$|metadata\.json$/;

async function conflictsIn(files: Files, paths: readonly string[]) {
  const edits = Object.fromEntries(paths.map((path) => [path, conflict(files[path])]));
  const [cohort] = (await checked(edited(files, edits))).result.cohorts;
  return {
    status: cohort?.outputs?.metadata.status,
    found: cohort?.diagnostics.filter(({ code }) => code === 'file/merge-conflict') ?? [],
  };
}

it('metadata with an unresolved conflict counts as missing, and regenerate is the way to resolve it', async () => {
  const whole = regenerated(PROJECT, ALL);
  const paths = Object.keys(whole).filter((path) => /gens\/draft\/.*metadata\.json$/.test(path));
  const manifests = whole['data/cohorts/baseline/membership.csv'] ?? '';
  const [own = ''] = paths.filter((path) => manifests.includes(path.split('/').at(-2) ?? '?'));
  const { status, found } = await conflictsIn(whole, [own]);
  expect(status).toBe('missing');
  expect(found.map(({ at }) => placePath(at))).toEqual([own]);
  expect(textOf(found[0]?.hint ?? '')).toContain('cohort-ci regenerate');
});

it('at most 20 of a cohort are named', async () => {
  const wide = {
    'data/cohorts/baseline/spec/config.yaml': spec({}, 'replicates:\n  evaluation_template: 4\n'),
  };
  const whole = regenerated(edited(PROJECT, wide), ALL);
  const paths = Object.keys(whole).filter((path) => /gens\/evaluation\/.*metadata\.json$/.test(path));
  expect((await conflictsIn(whole, paths)).found).toHaveLength(20);
});
