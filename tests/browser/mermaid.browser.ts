import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examine } from '../../src/checks/run-checks.ts';
import { derive } from '../../src/derive.ts';
import type { DesignView } from '../../src/overview/design-view.ts';
import { viewDesign } from '../../src/overview/view-design.ts';
import { designFlowchart } from '../../src/report/show/mermaid.ts';
import { cohortOf, openRepository } from '../../src/repository.ts';
import { MemoryTree } from '../support/memory-tree.ts';
import { changeBetween, edited, type Files, PROJECT, spec } from '../support/small-project.ts';
import { openPage, startBrowser } from './browser.ts';
import { HOSTILE } from './sample-pages.ts';

/** Mermaid itself, as GitHub has it, without the kinds of drawings that are not used here. */
const MERMAID = readFileSync(createRequire(import.meta.url).resolve('@mermaid-js/tiny'), 'utf8');

const SPEC = 'data/cohorts/baseline/spec/config.yaml';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  page = (await openPage(browser, '<!doctype html><title>Mermaid</title>')).page;
  await page.addScriptTag({ content: MERMAID });
  await page.evaluate(`mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })`);
});

afterAll(() => browser?.close());

/** The labels of a drawing, by what they stand in; throws where Mermaid refuses it. */
async function drawn(flowchart: string): Promise<readonly string[]> {
  await page.evaluate(`mermaid.parse(${JSON.stringify(flowchart)})`);
  await page.evaluate(
    `mermaid.render('drawing', ${JSON.stringify(flowchart)}).then(({ svg }) => { document.body.innerHTML = svg; })`,
  );
  return (await page.evaluate(
    `[...document.querySelectorAll('.nodeLabel')].map((one) => one.innerText.replace(/\\s+/g, ' ').trim())`,
  )) as string[];
}

function view(files: Files): DesignView {
  const repository = openRepository(new MemoryTree(files), { dialect: 'v1', dataRoot: 'data' });
  const derivation = derive(repository, cohortOf(SPEC));
  const found = viewDesign(derivation, examine(derivation));
  if (found === undefined) throw new Error('no design');
  return found;
}

const TIED = 'rules: {ties: {writer: [draft_llm, essay_llm]}}\n';

test('rules, what is made of them, and the change', async () => {
  const before = edited(PROJECT, { [SPEC]: spec({ essay_llm: '[opal, quartz]' }, TIED) });
  const after = edited(before, {
    [SPEC]: spec(
      { draft_llm: '[opal, quartz, agate]', essay_llm: '[opal, quartz, agate]', draft_template: '[sketch]' },
      `${TIED}replicates: {evaluation_template: 2}\n`,
    ),
  });
  const { cohorts } = await changeBetween(before, after);
  const labels = await drawn(designFlowchart(view(after), cohorts[0]));
  for (const label of [
    'draft_llm 3 levels + agate',
    'tie writer one value: 3 levels',
    'combo_id: 2 levels 4 axes with one level draft_template − outline',
    '6 drafts +2 −4',
    '12 rows',
  ])
    expect([label, labels.includes(label)]).toEqual([label, true]);
  expect(await page.evaluate(`document.querySelectorAll('.node.changed').length`)).toBeGreaterThan(3);
});

test('hostile names are labels', async () => {
  // A key of YAML has no more than 1,024 characters on its line.
  const quoted = HOSTILE.map((name) => JSON.stringify(name.slice(0, 900)));
  for (const hostile of [
    ...quoted,
    '"1. one"',
    '"- one"',
    '"`code`"',
    '"end"',
    '"%%{init}%%"',
    '"a;b\\nclick x"',
    '"]:::x"',
    '"#quot;"',
  ]) {
    const text = spec(
      {},
      `rules: {pairs: {${hostile}: {left: combo_id, right: draft_template, allowed: [[combo-a, sketch], [combo-b, outline]]}}}\n`,
    );
    const labels = await drawn(designFlowchart(view(edited(PROJECT, { [SPEC]: text }))));
    expect(labels.filter((label) => label.startsWith('pair '))).toHaveLength(1);
    expect(labels.join(' ')).not.toContain('Unsupported markdown');
    expect(
      await page.evaluate(
        `document.body.querySelectorAll('script, img, iframe, [onerror], [onmouseover]').length`,
      ),
    ).toBe(0);
  }
});

test('as large as it gets', async () => {
  const names = Array.from({ length: 24 }, (_, index) => `axis_with_a_long_name_number_${index}`);
  const axes = names.map((name) => ({ name, levels: 2, first: ['x'], file: undefined }));
  const rules = names.slice(1).map((name, index) => ({
    ...{
      kind: 'pair' as const,
      name: `p${index}`,
      members: [names[0] ?? '', name],
      words: '',
      file: undefined,
      levels: 2,
    },
  }));
  const small = view(PROJECT);
  for (const some of [rules.slice(0, 5), rules]) {
    const labels = await drawn(designFlowchart({ ...small, axes, rules: some }));
    expect(labels.length).toBeLessThanOrEqual(30);
  }
});
