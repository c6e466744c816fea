import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { designOf, PICTURES, sourceOf } from '../scripts/pictures.ts';
import { terminalPicture } from '../scripts/terminal-picture.ts';
import { displayWidth } from '../src/findings/display-width.ts';
import type { Json } from './github/testbed/graphql.ts';
import { TestBed } from './github/testbed/testbed.ts';
import { PullRequest, run } from './modes/pull-request.ts';
import { expectFile } from './support/expected-file.ts';
import { project } from './support/projects.ts';
import { command } from './support/run-command.ts';
import { edited, type Files, regenerated } from './support/small-project.ts';

/**
 * The pictures of the README are made of what the action writes. `UPDATE_EXPECTED=1 npx vitest run tests/pictures.test.ts`
 * writes the Markdown anew, and `npm run pictures` draws it.
 */

let bed: TestBed;
beforeAll(async () => {
  bed = await TestBed.start();
  await bed.openPull();
});
afterAll(() => bed.close());

const CONFIG = 'data/cohorts/baseline/spec/config.yaml';

/** The handbook's two cohorts, with prices for what its models cost; their generations are not committed. */
function before(): Files {
  const folder = join(project('handbook').folder, 'data');
  const files: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !/pilot|gens/.test(path.slice(folder.length)))
      files[`data/${path.slice(folder.length + 1)}`] = readFileSync(path, 'utf8');
  }
  return regenerated(
    edited(files, {
      '.cohort-ci.yml': [
        'prices:',
        '  table: data/prices.csv',
        '  tokens:',
        '    draft: {input: 1200, output: 900}',
        '    essay: {input: 2500, output: 1800}',
        '    evaluation: {input: 3000, output: 400}',
        '',
      ].join('\n'),
      'data/prices.csv':
        'model,input_usd_per_mtok,output_usd_per_mtok,as_of,source\nvendor/sonnet-4,3,15,2026-01-31,price page\nvendor/gpt-5,1.25,10,2026-01-31,price page\nvendor/judge-mini,0.25,2,2026-01-31,price page\n',
      'data/1_raw/llm_models.csv':
        'id,model,for_generation,for_evaluation\nsonnet-4,vendor/sonnet-4,true,true\ngpt-5,vendor/gpt-5,true,true\njudge-mini,vendor/judge-mini,false,true\n',
    }),
  );
}

/** One cohort grows, and its outputs with it; in the other a name is misspelled. */
function after(files: Files): Files {
  const spec = (files[CONFIG] ?? '')
    .replace('[first-draft-v1]', '[first-draft-v1, mind-map-v2]')
    .replace('evaluation_template: 2', 'evaluation_template: 3');
  return edited(regenerated(edited(files, { [CONFIG]: spec })), {
    'data/cohorts/pairings/spec/items/judges.csv':
      'evaluation_template,evaluation_llm\nnovelty-v2,judge-mini\nclarity-v2,gpt-5\n',
  });
}

test('the comment in the README is the one that the action writes', async () => {
  const base = before();
  const pull = new PullRequest(base, after(base));
  await run(bed, pull.repository.root, pull.merge, { event: pull.event() });
  const comments: Json[] = await bed.in('owner', 'GET', '/issues/1/comments?per_page=100');
  expect(comments).toHaveLength(1);
  expectFile(join(PICTURES, 'comment.md'), `${comments[0]?.body}\n`);
});

test.each(['light', 'dark'])('the %s picture was drawn from that Markdown', (theme) => {
  const markdown = readFileSync(join(PICTURES, 'comment.md'));
  expect(sourceOf(readFileSync(join(PICTURES, `comment-${theme}.png`)))).toBe(
    createHash('sha256').update(markdown).digest('hex'),
  );
});

describe.each([60, 80, 200])('on a terminal of %d columns', (columns) => {
  const printed = () =>
    command(['check', '--root', relative('.', project('demo').folder)], { isTerminal: true, columns });

  test.each(['light', 'dark'] as const)('the %s picture of a check shows what is printed', async (theme) => {
    const { stdout } = await printed();
    expectFile(join(PICTURES, `check-${columns}-${theme}.svg`), terminalPicture(stdout, columns, theme));
  });

  test('only a single word is longer than a line', async () => {
    const lines = stripVTControlCharacters((await printed()).stdout).split('\n');
    expect(lines.filter((line) => displayWidth(line) > columns && line.trim().includes(' '))).toEqual([]);
  });
});

test.each(['light', 'dark'])('the %s picture of a design says what the page says', async (theme) => {
  const { folder } = project('handbook');
  const { stdout } = await command(['report', 'pairings', '--root', folder, '--output', '-']);
  expect(sourceOf(readFileSync(join(PICTURES, `design-${theme}.png`)))).toBe(
    createHash('sha256').update(designOf(stdout).words).digest('hex'),
  );
});
