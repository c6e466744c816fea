import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { command } from '../support/run-command.ts';

const committed = (name: string) => readFileSync(new URL(`../../schemas/${name}`, import.meta.url), 'utf8');

test.each([
  [['spec'], 'config.v1.schema.json'],
  [['spec', '--dialect', 'v1'], 'config.v1.schema.json'],
  [['spec', '--dialect', 'v2'], 'config.v2.schema.json'],
  [['settings'], 'cohort-ci.schema.json'],
  [['report'], 'report.v1.schema.json'],
  [['diff'], 'diff.v1.schema.json'],
])('schema %j prints %s', async (args, name) => {
  expect(await command(['schema', ...args])).toEqual({ status: 0, stdout: committed(name), stderr: '' });
});

test.each([
  [[], 'schema needs a KIND: spec, settings, report or diff'],
  [['spec', 'report'], "schema takes 1 argument (KIND), not 'report' as well"],
  [['config'], "the schema must be spec, settings, report or diff, not 'config'"],
  [['spec', '--dialect', 'v9'], "--dialect must be v1 or v2, not 'v9'"],
  [['settings', '--dialect', 'v2'], '--dialect goes with `schema spec` alone'],
])('schema %j is refused', async (args, message) => {
  const { status, stdout, stderr } = await command(['schema', ...args]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toBe(`cohort-ci: ${message}\nTry: cohort-ci schema --help\n`);
});
