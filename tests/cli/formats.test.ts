import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CHECK_FORMATS } from '../../src/cli/commands/check.ts';
import { project } from '../support/projects.ts';
import { command } from '../support/run-command.ts';
import { scratch } from '../support/scratch.ts';

const DEMO = ['check', '--root', project('demo').folder];

const FORMATS: Readonly<Record<Exclude<(typeof CHECK_FORMATS)[number], 'text'>, RegExp>> = {
  statistics: /^ {2}count {2}severity {2}fixable {2}code /,
  ignore: /^# For \.cohort-ci\.yml\. .*\nignore:\n/,
  json: /^\{\n {2}"schemaVersion": 1,/,
  sarif: /"version": "2\.1\.0"/,
  junit: /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites /,
  markdown: /^## \S+ /,
  concise: /^\S+:\d+:\d+: (?:error|warning|notice) \S+ /,
};

describe.each(Object.entries(FORMATS))('--format %s', (format, start) => {
  test('goes to standard output', async () => {
    const { status, stdout, stderr } = await command([...DEMO, '--format', format]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(start);
  });

  test('goes to a file, and the text to standard output', async () => {
    const file = join(scratch(), 'found');
    const { status, stdout } = await command([...DEMO, '--format', format, '--output', file]);
    expect(status).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe((await command([...DEMO, '--format', format])).stdout);
    expect(stdout).toBe((await command(DEMO)).stdout);
  });
});

test('text goes to one place', async () => {
  const file = join(scratch(), 'found.txt');
  const run = await command([...DEMO, '--output', file]);
  expect(run).toEqual({ status: 1, stdout: '', stderr: '' });
  expect(readFileSync(file, 'utf8')).toContain('include/missing');
});

test('a folder that is not there is reported, and nothing is left behind', async () => {
  const folder = join(scratch(), 'none');
  const run = await command([...DEMO, '--format', 'json', '--output', join(folder, 'found.json')]);
  expect(run).toMatchObject({ status: 2, stdout: '' });
  expect(run.stderr).toMatch(/^cohort-ci: [^\n]*found\.json/);
  expect(existsSync(folder)).toBe(false);
});

test('Markdown unfolds the designs of drifted cohorts, as the summary of a job does', async () => {
  const { stdout } = await command([...DEMO, '--format', 'markdown']);
  expect(stdout.match(/```mermaid/g)).toHaveLength(1);
  expect(stdout).toMatch(/<summary>🔶 drifted <code>novelty-sweep<\/code><\/summary>[\s\S]*```mermaid/);
  const clean = await command(['check', '--root', project('all-clean').folder, '--format', 'markdown']);
  expect(clean.stdout).not.toContain('mermaid');
});
