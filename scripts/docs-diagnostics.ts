import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CATALOGUE, type Code } from '../src/findings/codes.ts';
import { codesByFamily, FAMILIES } from '../src/findings/families.ts';
import { codeParagraphs } from '../src/report/code-markdown.ts';
import { codeSlug } from '../src/report/docs-link.ts';
import { mdFence } from '../src/report/markdown.ts';
import { renderFindings } from '../src/report/terminal.ts';
import { type Fixture, fixtures } from '../tests/findings/fixtures.ts';
import { runFixture } from '../tests/findings/run-fixture.ts';

/** `node scripts/docs-diagnostics.ts` writes the page; with `--check` it only says whether the page is stale. */
export const DOCS_PATH = fileURLToPath(new URL('../docs/diagnostics.md', import.meta.url));

const INTRO = `# Findings

Every finding of cohort-ci has a code. This page says of each what it means, why it matters and how to fix it; so does
\`cohort-ci explain CODE\`. An **error** is something that the runtime refuses, or committed outputs that are not what the
spec says. A **warning** is something that the runtime takes in silence and that its author hardly meant. A **notice** is
worth knowing, and needs nothing. Warnings, notices and drift can be raised, lowered, turned off or ignored in
\`.cohort-ci.yml\`; what the runtime refuses stays an error.

In the findings below, \`data/cohorts/demo\` is a small cohort with one fault.

<!-- Written by scripts/docs-diagnostics.ts from src/findings/catalogue and fixtures/diagnostics: change those. -->
`;

/** The page, from the catalogue and from what is found in the plainest fixture of each code. */
export async function docsText(): Promise<string> {
  const firstFixtures = new Map<string, Fixture>();
  for (const fixture of fixtures()) {
    const isPlain = fixture.name.endsWith('/plain');
    if (isPlain || !firstFixtures.has(fixture.code)) firstFixtures.set(fixture.code, fixture);
  }
  const families = [...codesByFamily()].filter(([, codes]) => codes.length > 0);
  const index = families.map(([family, codes]) => {
    const links = codes.map((code) => `[\`${code}\`](#${codeSlug(code)})`);
    return `- **${FAMILIES[family]}**: ${links.join(', ')}\n`;
  });
  const sections: string[] = [];
  for (const [family, codes] of families) {
    sections.push(`## ${FAMILIES[family]}\n`);
    for (const code of codes) sections.push(await section(code, firstFixtures.get(code)));
  }
  return `${INTRO}\n${index.join('')}\n${sections.join('\n')}`;
}

async function section(code: Code, fixture: Fixture | undefined): Promise<string> {
  const { severity, title } = CATALOGUE[code];
  const parts = [`### ${code}`, `**${title}** (${severity})`, ...codeParagraphs(code)];
  if (fixture !== undefined)
    parts.push(`The finding:\n\n${mdFence((await finding(fixture)).replace(/\n$/, ''), 'text')}`);
  return `${parts.join('\n\n')}\n`;
}

/** What a terminal shows of the finding that the fixture stands for. */
async function finding(fixture: Fixture): Promise<string> {
  const { diagnostics, sources } = await runFixture(fixture);
  return renderFindings(
    diagnostics.filter(({ code }) => code === fixture.code),
    sources,
    { width: 100 },
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await docsText();
  if (!process.argv.includes('--check')) writeFileSync(DOCS_PATH, text);
  else if (readFileSync(DOCS_PATH, 'utf8') !== text) {
    console.error('docs/diagnostics.md is stale: run `node scripts/docs-diagnostics.ts`');
    process.exitCode = 1;
  }
}
