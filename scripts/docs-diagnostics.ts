import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CATALOGUE, type Code } from '../src/findings/codes.ts';
import { codesByFamily, FAMILIES, type Family } from '../src/findings/families.ts';
import { codeParagraphs } from '../src/report/code-markdown.ts';
import { codePage } from '../src/report/docs-link.ts';
import { mdFence } from '../src/report/markdown.ts';
import { renderFindings } from '../src/report/terminal.ts';
import { type Fixture, fixtures } from '../tests/findings/fixtures.ts';
import { runFixture } from '../tests/findings/run-fixture.ts';

/** `node scripts/docs-diagnostics.ts` writes the pages of findings: an index, and one page per family. A test says when one is stale. */
const DOCS = fileURLToPath(new URL('../docs/', import.meta.url));

export const INDEX = 'diagnostics.md';

const FOLDER = 'diagnostics';

const WRITTEN =
  '<!-- Written by scripts/docs-diagnostics.ts from src/findings/catalogue and fixtures/diagnostics: change those. -->\n';

const INTRO = `# Findings

Every finding has a code. The page of each code says what it means, why it matters and how to fix it, with an example;
\`cohort-ci explain CODE\` prints the same. The part before the slash is the family, the subject of the finding.

| severity | means |
|---|---|
| error | The runtime would stop here, or committed outputs do not match the spec. |
| warning | The runtime silently accepts it, but the author probably did not mean it. |
| notice | Worth knowing; no action is needed. |

Warnings, notices and drift can be raised, lowered, turned off or ignored in [\`.cohort-ci.yml\`](configuration.md). What the
runtime rejects remains an error.

${WRITTEN}`;

/** Path below `docs/` → text of every page. */
export async function docsPages(): Promise<ReadonlyMap<string, string>> {
  const firstFixtures = new Map<string, Fixture>();
  for (const fixture of fixtures()) {
    const isPlain = fixture.name.endsWith('/plain');
    if (isPlain || !firstFixtures.has(fixture.code)) firstFixtures.set(fixture.code, fixture);
  }
  const families = [...codesByFamily()].filter(([, codes]) => codes.length > 0);
  const pages = new Map([[INDEX, `${INTRO}${families.map(indexOf).join('')}`]]);
  for (const [family, codes] of families) {
    const sections: string[] = [];
    for (const code of codes) sections.push(await section(code, firstFixtures.get(code)));
    const intro = `# ${FAMILIES[family]}\n\n[All findings](../${INDEX}). In the examples, \`data/cohorts/demo\` is a small cohort with a single fault.\n\n${WRITTEN}`;
    pages.set(`${FOLDER}/${family}.md`, `${intro}\n${sections.join('\n')}`);
  }
  return pages;
}

/** The pages that are there. */
export function committedPages(): ReadonlyMap<string, string> {
  const paths = [INDEX, ...readdirSync(`${DOCS}${FOLDER}`).map((name) => `${FOLDER}/${name}`)];
  return new Map(paths.map((path) => [path, readFileSync(`${DOCS}${path}`, 'utf8')]));
}

function indexOf([family, codes]: readonly [Family, readonly Code[]]): string {
  const rows = codes.map((code) => {
    const { severity, title } = CATALOGUE[code];
    return `| [\`${code}\`](${FOLDER}/${codePage(code)}) | ${severity} | ${title.replaceAll('|', '\\|')} |`;
  });
  return `\n## ${FAMILIES[family]}\n\n| code | severity | what is wrong |\n|---|---|---|\n${rows.join('\n')}\n`;
}

async function section(code: Code, fixture: Fixture | undefined): Promise<string> {
  const { severity, title } = CATALOGUE[code];
  const parts = [`## ${code}`, `**${title}** (${severity})`, ...codeParagraphs(code)];
  if (fixture !== undefined)
    parts.push(`The finding:\n\n${mdFence((await finding(fixture)).replace(/\n$/, ''), 'text')}`);
  return `${parts.join('\n\n')}\n`;
}

/** What a terminal shows of the finding that the fixture stands for. */
async function finding(fixture: Fixture): Promise<string> {
  const { diagnostics, sources } = await runFixture(fixture);
  const found = diagnostics.filter(({ code }) => code === fixture.code);
  if (found.length === 0)
    throw new Error(`fixtures/diagnostics/${fixture.name} does not have ${fixture.code}`);
  return renderFindings(found, sources, { width: 100 });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const pages = await docsPages();
  rmSync(`${DOCS}${FOLDER}`, { recursive: true, force: true });
  mkdirSync(`${DOCS}${FOLDER}`);
  for (const [path, text] of pages) writeFileSync(`${DOCS}${path}`, text);
}
