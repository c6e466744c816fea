import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { README, readmeText } from '../scripts/readme-tables.ts';
import { codeSlug } from '../src/report/docs-link.ts';

const text = readFileSync(README, 'utf8');

test('the tables and outputs in README.md are what `node scripts/readme-tables.ts` writes', async () => {
  expect(await readmeText(text)).toBe(text);
});

test('links in README.md lead somewhere', () => {
  const headings = new Set([...text.matchAll(/^#+ (.+)$/gm)].map((match) => codeSlug(match[1] ?? '')));
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
  const broken = links.filter((link) => {
    if (link.startsWith('https://')) return false;
    if (link.startsWith('#')) return !headings.has(link.slice(1));
    return !existsSync(join(dirname(README), link.split('#')[0] ?? ''));
  });
  expect(links.length).toBeGreaterThan(5);
  expect(broken).toEqual([]);
});

test('workflows in README.md are sound YAML that names inputs and permissions which exist', () => {
  const inputs = Object.keys(parse(readFileSync(join(dirname(README), 'action.yml'), 'utf8')).inputs);
  const workflows = [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((match) => parse(match[1] ?? ''));
  expect(workflows).not.toEqual([]);
  for (const workflow of workflows) {
    for (const step of Object.values(workflow.jobs ?? {}).flatMap(
      (job) => (job as { steps: Step[] }).steps,
    )) {
      if (!step.uses?.includes('cohort-ci')) continue;
      for (const name of Object.keys(step.with ?? {})) expect(inputs).toContain(name);
    }
  }
});

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
