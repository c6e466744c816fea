/** A push to a repository in which something is there to check and would not be read: it is never green. */
import { describe, expect, it } from 'vitest';
import type { Json } from '../github/testbed/graphql.ts';
import { oneIn } from '../support/every-case.ts';
import { GitRepository } from '../support/git-repository.ts';
import { type ActionRun, actHere } from '../support/run-action.ts';
import { edited, type Files, PROJECT, regenerated } from '../support/small-project.ts';

const GOOD = regenerated(PROJECT);
const FOLDER = 'data/cohorts/baseline';
const SPEC = `${FOLDER}/spec/config.yaml`;
const LIST = 'data/cohorts/sweep/spec/items/templates.txt';

interface Pushed {
  readonly done: ActionRun;
  readonly findings: readonly Json[];
  readonly account: readonly Json[];
}

async function push(files: Files, inputs: Readonly<Record<string, string>> = {}): Promise<Pushed> {
  const repository = new GitRepository();
  repository.commit(files);
  const done = await actHere(repository.root, { inputs });
  const report = JSON.parse(done.report ?? '{}') as Json;
  const findings = [...report.diagnostics, ...report.cohorts.flatMap(({ diagnostics }: Json) => diagnostics)];
  return { done, findings, account: report.account };
}

function moved(files: Files, from: string, to: string): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path.startsWith(from) ? to + path.slice(from.length) : path,
      text,
    ]),
  );
}

describe('a spec that the runtime does not read', () => {
  it.each(
    oneIn<[name: string, from: string, to: string]>(3, [
      ['config.yml', SPEC, `${FOLDER}/spec/config.yml`],
      ['Config.yaml', SPEC, `${FOLDER}/spec/Config.yaml`],
      ['config.json', SPEC, `${FOLDER}/spec/config.json`],
      ['config.yaml.txt', SPEC, `${FOLDER}/spec/config.yaml.txt`],
      ['specs/', `${FOLDER}/spec/`, `${FOLDER}/specs/`],
      ['beside the outputs', SPEC, `${FOLDER}/config.yaml`],
      ['a folder deeper', `${FOLDER}/`, 'data/cohorts/2025/baseline/'],
    ]),
  )('%s is an error that says what it is to be called', async (_, from, to) => {
    for (const files of [GOOD, PROJECT]) {
      const { done, findings, account } = await push(moved(files, from, to));
      expect([done.status, done.outputs.get('result')]).toEqual([1, 'findings']);
      const misnamed = findings.filter(({ code }) => code === 'spec/misnamed');
      expect(misnamed).toHaveLength(1);
      const { severity, message, location } = misnamed[0];
      expect(severity).toBe('error');
      expect(location.path).toBe(to.endsWith('/') ? SPEC.replace(from, to) : to);
      expect(message).toMatch(/only from .*spec\/config\.yaml/);
      expect(account).toContainEqual(
        expect.objectContaining({ kind: 'spec-like', disposition: 'not-applicable' }),
      );
      expect(done.stdout).not.toContain('All 3 cohorts');
    }
  });

  it('is no error where a config.yaml stands beside it, or in an archive', async () => {
    const kept = {
      [`${FOLDER}/spec/config.yml`]: 'axes: [\n',
      'data/cohorts/archive/old/spec/config.yaml': 'axes: [\n',
      'data/cohorts/sweep/spec/items/config.yaml': 'sketch\n',
    };
    const { done, findings } = await push(edited(GOOD, kept));
    expect([done.status, findings.filter(({ code }) => code.startsWith('spec/'))]).toEqual([0, []]);
    expect(done.stdout).toContain('1 cohort (kept in an archive, which is not read)');
  });
});

describe('patterns that name no spec', () => {
  it.each(
    oneIn(3, [
      '.',
      './',
      'data',
      'data/cohorts/',
      '!data/cohorts/baseline/**',
      '!x',
      'data/cohorts/j*/spec/config.yaml", "data',
    ]),
  )('are refused as a setting: %s', async (pattern) => {
    const { done, findings } = await push(edited(GOOD, { '.cohort-ci.yml': `specs: ["${pattern}"]\n` }));
    expect(done.status).toBe(1);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['config/invalid', 'error']]);
  });

  it.each(oneIn(3, ['.', 'data', '!x', '!j*', 'judges\n.', 'judges\ndata/cohorts', '*\n!baseline']))(
    'are refused as an input: %s',
    async (cohorts) => {
      const repository = new GitRepository();
      repository.commit(GOOD);
      const done = await actHere(repository.root, { inputs: { cohorts } });
      expect([done.status, done.outputs.get('result')]).toEqual([1, 'unchecked']);
      expect(done.stdout).toMatch(/^::error::(there is no cohort|no cohort matches) '/m);
    },
  );
});

it('outputs without any spec are a finding, with the way out', async () => {
  const { done, findings, account } = await push(edited(GOOD, { [SPEC]: null }));
  expect(findings.map(({ code, location }) => [code, location.path])).toContainEqual(['spec/missing', SPEC]);
  expect(done.stdout).toContain('cohort-ci backfill baseline');
  expect(account).toContainEqual({
    ...{ kind: 'output', disposition: 'not-applicable', reason: 'without a spec' },
    paths: [`${FOLDER}/manifest.json`, `${FOLDER}/membership.csv`],
  });
});

describe('an unresolved merge conflict', () => {
  const conflict = (text: string): string => {
    const [first = '', second = '', ...rest] = text.split('\n');
    return [first, '<<<<<<< HEAD', second, '=======', second, '>>>>>>> topic', ...rest].join('\n');
  };

  it.each(
    oneIn(3, [
      SPEC,
      LIST,
      'data/1_raw/draft_templates.csv',
      'data/1_raw/llm_models.csv',
      'data/1_raw/replication_config.csv',
      'data/combo_mappings.csv',
    ]),
  )('in %s is one error before any other', async (path) => {
    const { done, findings } = await push(edited(GOOD, { [path]: conflict(GOOD[path] ?? '') }));
    expect(done.status).toBe(1);
    const said = findings.filter(({ message }) => message.includes('unresolved merge conflict'));
    expect(said.map(({ severity, location }) => [severity, location.path])).toEqual([['error', path]]);
    expect(done.stdout.match(/^::error [^\n]*$/m)?.[0]).toContain('unresolved merge conflict');
  });

  it('in an output names regenerate as the way out', async () => {
    const path = `${FOLDER}/membership.csv`;
    const { done } = await push(edited(GOOD, { [path]: conflict(GOOD[path] ?? '') }));
    expect(done.status).toBe(1);
    expect(done.stdout).toMatch(/merge conflict/);
    expect(done.stdout).toMatch(/regenerate/);
  });

  it('in the settings', async () => {
    const text = 'version: 1\n<<<<<<< HEAD\nmax-rows: 1\n=======\nmax-rows: 2\n>>>>>>> topic\n';
    const { done, findings } = await push(edited(GOOD, { '.cohort-ci.yml': text }));
    expect(done.status).toBe(1);
    expect(findings.map(({ message }) => message).join()).toContain('unresolved merge conflict');
  });
});
