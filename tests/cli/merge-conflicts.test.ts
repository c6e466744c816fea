import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command } from '../support/run-command.ts';
import { lay, scratch } from '../support/scratch.ts';
import { PROJECT, regenerated } from '../support/small-project.ts';

const COHORT = 'data/cohorts/sweep';

/** The text with its second line inside the markers of a merge that nobody has finished. */
function conflicted(text: string): string {
  const [first = '', second = '', ...rest] = text.split('\n');
  const [ours, divider, theirs] = ['<', '=', '>'].map((one) => one.repeat(7));
  return [first, `${ours} HEAD`, second, divider, `${theirs} topic`, ...rest].join('\n');
}

function repository(): string {
  const root = scratch();
  lay(root, regenerated(PROJECT, /./));
  return root;
}

describe('an unresolved merge conflict in an input is one error, and regenerate refuses', () => {
  it.each([
    ['data/1_raw/draft_templates.csv', 3],
    ['data/1_raw/llm_models.csv', 3],
    ['data/1_raw/replication_config.csv', 3],
    ['data/combo_mappings.csv', 3],
    [`${COHORT}/spec/config.yaml`, 1],
    [`${COHORT}/spec/items/templates.txt`, 1],
  ])('%s', async (path, invalid) => {
    const root = repository();
    const file = join(root, path);
    writeFileSync(file, conflicted(readFileSync(file, 'utf8')));
    const { status, stdout } = await command(['check', '--root', root, '--format', 'json']);
    const report = JSON.parse(stdout);
    const findings = [report, ...report.cohorts].flatMap(({ diagnostics }) => diagnostics);
    expect(findings.map(({ code, location }) => [code, location.path, location.start.line])).toEqual([
      ['file/merge-conflict', path, 2],
    ]);
    expect({ status, invalid: report.counts.invalid }).toEqual({ status: 1, invalid });
    const before = readFileSync(join(root, COHORT, 'membership.csv'));
    writeFileSync(join(root, COHORT, 'manifest.json'), '{}');
    const run = await command(['regenerate', '--root', root]);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain('an unresolved merge conflict starts here');
    expect(readFileSync(join(root, COHORT, 'manifest.json'), 'utf8')).toBe('{}');
    expect(readFileSync(join(root, COHORT, 'membership.csv'))).toEqual(before);
  });

  it('a selection', async () => {
    const root = repository();
    lay(root, { 'data/2_tasks/selected_essays.txt': conflicted('e_1\ne_2\n') });
    const { status, stdout } = await command(['check', '--root', root]);
    expect(status).toBe(1);
    expect(stdout.match(/file\/merge-conflict/g)).toHaveLength(1);
  });

  it('the settings', async () => {
    const root = repository();
    lay(root, { '.cohort-ci.yml': conflicted('# Settings\ndialect: v1\n') });
    for (const one of ['check', 'regenerate']) {
      const { status, stdout } = await command([one, '--root', root]);
      expect(status).toBe(1);
      expect(stdout).toContain('file/merge-conflict');
    }
  });
});

it('one marker alone is text like any other', async () => {
  const root = repository();
  lay(root, { [`${COHORT}/spec/items/templates.txt`]: 'sketch\noutline\nspiral\n=======\n' });
  const { stdout } = await command(['check', '--root', root]);
  expect(stdout).not.toContain('file/merge-conflict');
  expect(stdout).toContain("'======='");
});

describe('in a generated output regenerate resolves it, and the message says so', () => {
  it.each([
    ['manifest', `${COHORT}/manifest.json`],
    ['membership', `${COHORT}/membership.csv`],
    ['metadata', undefined],
  ])('%s', async (_, named) => {
    const files = regenerated(PROJECT, /./);
    const root = repository();
    // A generation that one cohort alone plans: of a shared one the origin would be whoever writes it first.
    const own = Object.entries(files).find(([, text]) => text.includes('"template_id": "spiral"'));
    const path = named ?? own?.[0] ?? '';
    const text = files[path] ?? '';
    lay(root, { [path]: conflicted(text) });
    const check = await command(['check', '--root', root]);
    expect(check.status).toBe(1);
    expect(check.stdout).toContain('an unresolved merge conflict, which regenerating resolves');
    expect((await command(['regenerate', '--root', root])).status).toBe(0);
    expect(readFileSync(join(root, path), 'utf8')).toBe(text);
    expect((await command(['check', '--root', root])).status).toBe(0);
  });
});

describe('in metadata that holds what the plan does not, it is an error, and regenerate refuses', () => {
  const markers = (ours: string, theirs: string): string =>
    `<<<<<<< HEAD\n${ours}\n=======\n${theirs}\n>>>>>>> topic`;
  const usage = (tokens: number): string => `  "usage": {"input": ${tokens}, "output": 2}`;
  const model = / {2}"llm_model_id": "[^"]*",/;
  it.each([
    [
      'both have a usage',
      (text: string) => text.replace(/(\d)\n\}$/, `$1,\n${markers(usage(1), usage(2))}\n}`),
    ],
    [
      'with line ends of Windows',
      (text: string) =>
        text.replace(/(\d)\n\}$/, `$1,\n${markers(usage(1), usage(2))}\n}`).replaceAll('\n', '\r\n'),
    ],
    ['one has a usage', (text: string) => text.replace(/(\d)\n\}$/, `$1\n${markers('', `,${usage(1)}`)}\n}`)],
    [
      'a usage outside of the conflict',
      (text: string) =>
        text
          .replace(/ {2}"replicate": \d+/, markers('  "replicate": 1', '  "replicate": 2'))
          .replace(/\n\}$/, `,\n${usage(1)}\n}`),
    ],
    [
      'on one line each',
      (text: string) => markers(JSON.stringify(JSON.parse(text)), JSON.stringify(JSON.parse(text))),
    ],
    [
      'another model each',
      (text: string) => text.replace(model, (line) => markers(line, '  "llm_model_id": "other",')),
    ],
  ])('%s', async (_, conflict) => {
    const files = regenerated(PROJECT, /./);
    const root = repository();
    const [path = '', text = ''] =
      Object.entries(files).find(([name, own]) => /gens\/essay/.test(name) && own.includes('sweep')) ?? [];
    const written = conflict(text);
    lay(root, { [path]: written });
    for (const one of ['check', 'regenerate']) {
      const { status, stdout } = await command([one, '--root', root, 'sweep']);
      expect({ one, status }).toEqual({ one, status: 1 });
      expect(stdout).toContain(
        'an unresolved merge conflict starts here, in metadata that regenerating cannot',
      );
      expect(stdout).toContain('keep one of the two versions, and delete the three lines of markers');
    }
    expect(readFileSync(join(root, path), 'utf8')).toBe(written);
  });
});
