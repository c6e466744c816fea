import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { GENERATED_PAGES, pageText } from '../scripts/readme-tables.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (page: string): string => readFileSync(`${ROOT}${page}`, 'utf8');

test.each(GENERATED_PAGES)(
  'what is taken from elsewhere in %s is what `npm run readme` writes',
  async (page) => {
    expect(await pageText(page, read(page))).toBe(read(page));
  },
);

test('the README is short, and opens with what it is, a picture and the two paths', () => {
  const text = read('README.md');
  expect(text.trimEnd().split('\n').length).toBeLessThan(150);
  const top = text.split('\n').slice(0, 30).join('\n');
  for (const part of ['experiment cohorts', '<img ', 'I write specs', 'I run CI'])
    expect(top).toContain(part);
  for (const command of ['node dist/cli.js check --root fixtures/projects/demo', 'npm cit'])
    expect(text).toContain(`\`\`\`sh\n${command}\n\`\`\``);
});

test.each(['README.md', 'docs/action.md', 'docs/configuration.md', 'docs/formats.md'])(
  'steps in %s give the action inputs which exist',
  (page) => {
    const inputs = Object.keys(parse(read('action.yml')).inputs);
    const blocks = [...read(page).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block = '']) =>
      parse(block),
    );
    expect(blocks).not.toEqual([]);
    for (const step of blocks.flatMap(stepsOf)) {
      if (!step.uses?.includes('cohort-ci')) continue;
      for (const name of Object.keys(step.with ?? {})) expect(inputs).toContain(name);
    }
  },
);

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** The steps of a workflow, or of a list of steps. */
function stepsOf(block: unknown): readonly Step[] {
  if (Array.isArray(block)) return block as Step[];
  const { jobs = {} } = block as {
    readonly jobs?: Readonly<Record<string, { readonly steps?: readonly Step[] }>>;
  };
  return Object.values(jobs).flatMap(({ steps = [] }) => steps);
}
