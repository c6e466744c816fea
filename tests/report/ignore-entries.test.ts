import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { atFile } from '../../src/findings/diagnostic.ts';
import { renderIgnoreEntries } from '../../src/report/ignore-entries.ts';
import { type JsonReport, reportSchema } from '../../src/result/report-schema.ts';
import { pathPatternBelow } from '../../src/source/path-pattern.ts';
import { copyProject, project } from '../support/projects.ts';
import { command } from '../support/run-command.ts';
import { scratch } from '../support/scratch.ts';
import { cohort, finding, result } from './results.ts';

interface Entry {
  readonly paths: readonly string[];
  readonly codes: readonly string[];
  readonly reason: string;
}

function codesOf({ diagnostics, cohorts }: JsonReport): string[] {
  const all = [...diagnostics, ...cohorts.flatMap((one) => one.diagnostics)];
  return [...new Set(all.map(({ code }) => code))].sort();
}

describe.each([
  ['drift-only', []],
  ['form-only-crlf', []],
  ['warnings-only', []],
  ['uncommitted-outputs', []],
  ['v2', ['axis/unknown-level']],
  ['demo', ['axis/unknown-level', 'include/missing']],
  ['hostile-names', ['axis/unknown-level']],
])('the entries for %s', (name, left) => {
  let folder: string;
  beforeEach(() => {
    folder = scratch();
    copyProject(project(name), folder);
  });
  const settings = parse(project(name).settings ?? '{}');

  async function checkWith(ignore: readonly Entry[]): Promise<{ status: number | null; codes: string[] }> {
    const all = [...(settings.ignore ?? []), ...ignore];
    writeFileSync(join(folder, '.cohort-ci.yml'), JSON.stringify({ ...settings, ignore: all }));
    const { status, stdout } = await command(['check', '--root', folder, '--format', 'json']);
    return { status, codes: codesOf(reportSchema.parse(JSON.parse(stdout))) };
  }

  test('accept all that can be accepted, and no more than that', async () => {
    const { stdout } = await command(['check', '--root', folder, '--format', 'ignore']);
    const entries: readonly Entry[] = parse(stdout)?.ignore ?? [];
    expect(entries.length).toBeGreaterThan(0);
    expect(await checkWith(entries)).toEqual({ status: left.length === 0 ? 0 : 1, codes: left });
    for (const [index, entry] of entries.entries())
      for (const path of entry.paths) {
        const paths = entry.paths.filter((other) => other !== path);
        const without = entries.toSpliced(index, 1, ...(paths.length === 0 ? [] : [{ ...entry, paths }]));
        expect((await checkWith(without)).codes, path).toEqual([...entry.codes, ...left].sort());
      }
    const fixes = stdout.split('\n').flatMap((line) => /^# To fix: .* of (\S+)$/.exec(line)?.[1] ?? []);
    expect(fixes).toEqual(left);
  });
});

describe('drift', () => {
  const folder = scratch();
  copyProject(project('demo'), folder);
  cpSync(join(folder, 'data/cohorts/novelty-sweep'), join(folder, 'data/cohorts/other'), { recursive: true });

  test('is accepted of each cohort by an entry of its own, and of no other cohort', async () => {
    const { stdout } = await command(['check', 'novelty-sweep', '--root', folder, '--format', 'ignore']);
    const [first, ...more] = parse(stdout).ignore;
    expect([first.paths, more]).toEqual([['data/cohorts/novelty-sweep'], []]);
    expect(first.codes).toEqual(['drift/manifest', 'drift/membership', 'drift/metadata']);
    writeFileSync(join(folder, '.cohort-ci.yml'), stdout);
    const { cohorts } = JSON.parse((await command(['check', '--root', folder, '--format', 'json'])).stdout);
    const left = cohorts.flatMap((one: { id: string; diagnostics: { code: string }[] }) =>
      one.diagnostics.flatMap(({ code }) => (code.startsWith('drift/') ? [`${one.id}: ${code}`] : [])),
    );
    expect(left).toEqual(first.codes.map((code: string) => `other: ${code}`));
    const rest = await command(['check', '--root', folder, '--format', 'ignore']);
    expect(parse(rest.stdout).ignore).toMatchObject([{ paths: ['data/cohorts/other'] }]);
  });

  test('in as many cohorts as the settings have no entries for is accepted together', () => {
    const cohorts = Array.from({ length: 501 }, (_, index) =>
      cohort(`c${index}`, 'drifted', {
        diagnostics: [finding('drift/metadata', { kind: 'missing', path: 'data/gens' }, `of c${index}`)],
      }),
    );
    const { ignore } = parse(renderIgnoreEntries(result(cohorts)));
    expect(ignore.length).toBe(11);
    expect(ignore.flatMap((one: Entry) => one.paths).length).toBe(501);
  });
});

test('accepted drift is not to be regenerated: that would discard it', async () => {
  const folder = scratch();
  copyProject(project('demo'), folder);
  const { stdout } = await command(['check', '--root', folder, '--format', 'ignore']);
  writeFileSync(join(folder, '.cohort-ci.yml'), stdout);
  const { stdout: text } = await command(['check', '--root', folder]);
  expect(text).toContain('1 drifted, which the settings accept (2 errors)');
  expect(text).not.toContain('cohort-ci regenerate');
});

test('a path with wildcards in its name is taken literally', () => {
  const path = "data/cohorts/a*[b]\\c?'/spec/config.yaml";
  const found = finding('rule/lost-levels', atFile(path), 'lost', { severity: 'warning' });
  const text = renderIgnoreEntries(result([cohort("a*[b]\\c?'", 'clean', { diagnostics: [found] })]));
  const pattern = pathPatternBelow(parse(text).ignore[0].paths[0]);
  expect(pattern?.matches(path)).toBe(true);
  expect(pattern?.matches("data/cohorts/ax[b]\\c?'/spec/config.yaml")).toBe(false);
});

test('what the runtime rejects because of a trap is no warning anymore, and cannot be accepted', () => {
  const found = finding('rule/lost-levels', atFile('a.yaml'), 'lost');
  const raised = (state: 'invalid' | 'clean') =>
    renderIgnoreEntries(result([cohort('a', state, { diagnostics: [found] })]));
  expect(raised('invalid')).toBe('# There is nothing to accept.\n# To fix: 1 finding of rule/lost-levels\n');
  expect(parse(raised('clean')).ignore).toHaveLength(1);
});

test('entries stay within the limits of the settings', () => {
  const found = Array.from({ length: 30_000 }, (_, index) =>
    finding('rule/lost-levels', atFile(`data/cohorts/a/${index}.yaml`), 'lost', { severity: 'warning' }),
  );
  const text = renderIgnoreEntries(result([cohort('a', 'clean', { diagnostics: found })]));
  const sizes = text
    .split('  - paths:\n')
    .slice(1)
    .map((entry) => entry.match(/^ {6}- /gm)?.length);
  expect([sizes.length, ...new Set(sizes)]).toEqual([500, 50]);
  expect(text).toContain('# Left out: 100 entries, since the settings take 500\n');
});
