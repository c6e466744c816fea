import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GitRepository } from '../support/git-repository.ts';
import { command } from '../support/run-command.ts';
import { lay, scratch } from '../support/scratch.ts';
import { edited, PROJECT, regenerated, spec } from '../support/small-project.ts';

const SPEC = 'data/cohorts/baseline/spec/config.yaml';

describe('report', () => {
  test('writes one page and says what it shows, whatever that is', async () => {
    const root = scratch(edited(PROJECT, { [SPEC]: spec({ draft_llm: '[opel]' }) }));
    const out = join(root, 'page.html');
    const { status, stdout, stderr } = await command(['report', '--root', root, '--output', out]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(`Wrote ${out}. 2 of 3 cohorts are clean: 1 invalid (1 error, 2 notices).\n`);
    expect(readFileSync(out, 'utf8')).toMatch(/^<!doctype html>\n[\s\S]*<\/html>\n$/);
  });

  test('to standard output, and of one cohort', async () => {
    const root = scratch(PROJECT);
    const { status, stdout } = await command(['report', 'sweep', '--root', root, '--output', '-']);
    expect(status).toBe(0);
    expect(stdout.match(/<h3 id="cohort-\d+">/g)).toHaveLength(1);
    expect(stdout.includes('<code dir="auto">sweep</code>')).toBe(true);
  });

  test('with --base it shows the change, priced where there are prices', async () => {
    const base = {
      ...regenerated(PROJECT),
      '.cohort-ci.yml':
        'prices:\n  table: data/prices.csv\n  tokens:\n    draft: {input: 1000, output: 1000}\n    essay: {input: 1000, output: 1000}\n    evaluation: {input: 1000, output: 1000}\n',
      'data/prices.csv':
        'model,input_usd_per_mtok,output_usd_per_mtok,as_of,source\nopal,2,10,2026-01-31,page\n',
      'data/1_raw/llm_models.csv':
        'id,for_generation,for_evaluation,model\nopal,true,true,opal\nquartz,true,true,quartz\nagate,true,false,opal\n',
    };
    const repository = new GitRepository();
    repository.commit(base, 'Cohorts');
    lay(repository.root, { [SPEC]: spec({ draft_llm: '[opal, quartz, agate]' }) });
    const args = ['report', '--root', repository.root, '--base', 'HEAD', '--output', '-'];
    const { status, stdout } = await command(args);
    expect(status).toBe(0);
    for (const text of [
      'What the change does',
      'Compared with',
      'Why the plans change',
      'This change costs: $0.10',
    ])
      expect([text, stdout.includes(text)]).toEqual([text, true]);
  });

  test.each([
    [['--base', 'nowhere'], "there is no commit 'nowhere' here"],
    [['--base', 'HEAD', 'baseline'], '--base compares all cohorts'],
    [['--output', ''], '--output names no file'],
    [['elsewhere'], 'elsewhere'],
  ])('%j cannot be done', async (args, words) => {
    const repository = new GitRepository();
    repository.commit(PROJECT, 'Cohorts');
    const { status, stdout, stderr } = await command(['report', '--root', repository.root, ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(words);
  });

  test('a page that cannot be written leaves nothing behind', async () => {
    const root = scratch(PROJECT);
    const before = readdirSync(root);
    const { status, stderr } = await command([
      'report',
      '--root',
      root,
      '--output',
      join(root, 'no/page.html'),
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('page.html');
    expect(existsSync(join(root, 'no'))).toBe(false);
    expect(readdirSync(root)).toEqual(before);
  });

  test('a configuration that is refused is reported, and nothing is written', async () => {
    const root = scratch({ ...PROJECT, '.cohort-ci.yml': 'dialect: v9\n' });
    const { status, stdout, stderr } = await command(['report', '--root', root, '--output', '-']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('config/invalid');
  });
});
