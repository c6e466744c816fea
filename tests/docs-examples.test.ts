import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { examplesOf, PageExamples, pagePath, withBodies } from './support/docs-examples.ts';
import { UPDATE } from './support/expected-file.ts';

const PAGES = [
  'docs/catalogs.md',
  'docs/changes.md',
  'docs/cohorts.md',
  'docs/dsl.md',
  'docs/migration.md',
  'docs/quality.md',
  'docs/setup.md',
];

describe.each(PAGES)('%s', (page) => {
  const path = pagePath(page);
  const text = readFileSync(path, 'utf8');

  test('every example is what the code does', async () => {
    const examples = examplesOf(text);
    const state = new PageExamples();
    const bodies: string[] = [];
    for (const example of examples) bodies.push(await state.expected(example));
    if (UPDATE) writeFileSync(path, withBodies(text, bodies));
    const found = examples.map(({ line }, index) => `${page}:${line}\n${bodies[index]}`);
    const shown = UPDATE ? bodies : examples.map(({ body }) => body);
    expect(examples.map(({ line }, index) => `${page}:${line}\n${shown[index]}`)).toEqual(found);
    expect(examples.length).toBeGreaterThan(3);
  });
});

test('a changed example is noticed, and an update fixes it', async () => {
  const wrong =
    '# Page\n\n```yaml spec\naxes: {a: [1, 2]}\noutput: {field_order: [a]}\n```\n\n```csv rows\na\n1\n```\n';
  const state = new PageExamples();
  const bodies: string[] = [];
  for (const example of examplesOf(wrong)) bodies.push(await state.expected(example));
  expect(bodies[1]).toBe('a\n1\n2\n');
  expect(withBodies(wrong, bodies)).toBe(wrong.replace('a\n1\n', 'a\n1\n2\n'));
});

test('a block that says nothing of what it is held to is a mistake', async () => {
  const [example] = examplesOf('```yaml\na: 1\n```\n');
  await expect(new PageExamples().expected(example as never)).rejects.toThrow('line 1');
});
