import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Every page that people read: those at the top, and all below docs/ that are no pictures' source. */
const PAGES = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.md') && !name.startsWith('docs/pictures/')),
].sort();

test('there are pages', () => {
  expect(PAGES).toEqual(expect.arrayContaining(['README.md', 'SECURITY.md', 'docs/diagnostics/axis.md']));
});

test.each(PAGES)('links and pictures of %s lead somewhere', (page) => {
  const text = plain(readFileSync(join(ROOT, page), 'utf8'));
  const links = [
    ...[...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link),
    ...[...text.matchAll(/\b(?:src|srcset|href)="([^"]+)"/g)].map(([, link = '']) => link),
  ];
  expect(links.map((link) => faultOf(page, link)).filter((fault) => fault !== undefined)).toEqual([]);
});

test.each([
  ['nowhere.md', 'nowhere.md: no such file'],
  ['docs/dsl.md#nothing', 'docs/dsl.md#nothing: no such heading'],
  ['#nothing', '#nothing: no such heading'],
  ['../outside.md', '../outside.md: leads out of the repository'],
  ['docs/dsl.md#a-pair-over-a-tied-axis', undefined],
  ['https://example.org/', undefined],
])('a link to %s', (link, fault) => {
  expect(faultOf('README.md', link)).toBe(fault);
});

/** What is wrong with a link of a page; undefined when it leads somewhere. */
function faultOf(page: string, link: string): string | undefined {
  if (/^https?:/.test(link)) return undefined;
  const [path = '', anchor] = link.split('#');
  const file = path === '' ? join(ROOT, page) : join(ROOT, dirname(page), path);
  // What lies beside the repository here lies nowhere on GitHub.
  if (relative(ROOT, file).startsWith('..')) return `${link}: leads out of the repository`;
  if (!existsSync(file)) return `${link}: no such file`;
  if (anchor === undefined || !file.endsWith('.md')) return undefined;
  return anchorsOf(readFileSync(file, 'utf8')).has(anchor) ? undefined : `${link}: no such heading`;
}

/** A page without its blocks and spans of code: brackets there are no links. */
function plain(text: string): string {
  return text
    .replace(/^ *(`{3,})[^\n]*\n[\s\S]*?^ *\1 *$/gm, '')
    .replace(/(`+)[^`\n](?:[\s\S]*?[^`])?\1(?!`)/g, '`');
}

/** Anchors as GitHub makes them of headings: a repeated one gets a number. */
function anchorsOf(text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  const seen = new Map<string, number>();
  const withoutBlocks = text.replace(/^ *(`{3,})[^\n]*\n[\s\S]*?^ *\1 *$/gm, '');
  for (const [, heading, id] of withoutBlocks.matchAll(/^#{1,6} (.+)$|<a (?:id|name)="([^"]+)"/gm)) {
    if (id !== undefined) anchors.add(id);
    if (heading === undefined) continue;
    const slug = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    anchors.add(count === 0 ? slug : `${slug}-${count}`);
  }
  return anchors;
}
