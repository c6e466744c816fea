import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMap, isScalar, parseDocument } from 'yaml';
import { CATALOG_COLUMNS } from '../src/catalog/catalog-columns.ts';
import { COMMANDS } from '../src/cli/commands.ts';
import { helpText, programOf } from '../src/cli/program.ts';
import { run } from '../src/cli/run.ts';
import type { Output } from '../src/cli/terminal.ts';
import { dialectsWhere } from '../src/runtime/runtimes.ts';
import type { CatalogName } from '../src/source/data-layout.ts';

/**
 * `node scripts/readme-tables.ts` writes the parts of the README and of the pages beside it that are taken from elsewhere:
 * each between a comment that names it and one that ends it. A test says when one is stale.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));

const DEMO = `${ROOT}fixtures/projects/demo`;

/** The part of the page of catalogs that shows the columns of each. */
const CATALOG_PARTS: Readonly<Record<CatalogName, string>> = {
  draft: 'templates',
  essay: 'templates',
  evaluation: 'templates',
  llms: 'models',
  combos: 'combinations',
  concepts: 'concepts',
  replication: 'replication',
};

/** Path of each page → the parts that it must have a place for, each with what makes it. */
const PAGES: Readonly<Record<string, Readonly<Record<string, () => string | Promise<string>>>>> = {
  'README.md': {
    demo: async () => fenced('text', firstFinding(await demoOutput())),
    workflow: () => fenced('yaml', read('docs/workflows/required-check.yml')),
  },
  'docs/action.md': { inputs: inputsTables, outputs: outputsTable },
  'docs/catalogs.md': Object.fromEntries(
    Object.entries(CATALOG_PARTS).map(([name, part]) => [part, () => columnsTable(name as CatalogName)]),
  ),
  'docs/command-line.md': {
    commands: () => fenced('text', helpText(programOf(COMMANDS.map(({ declaration }) => declaration)))),
    demo: async () => fenced('text', await demoOutput()),
  },
};

export const GENERATED_PAGES: readonly string[] = Object.keys(PAGES);

/** A page with its parts as they should be. Throws when a part has no place, or a place names no part. */
export async function pageText(page: string, current: string): Promise<string> {
  const parts = new Map<string, string>();
  for (const [name, make] of Object.entries(PAGES[page] ?? {})) parts.set(name, await make());
  const text = current.replace(
    /<!-- generated: ([a-z]+) -->\n(?:[\s\S]*?\n)??<!-- \/generated -->/g,
    (_place, name: string) => {
      const part = parts.get(name);
      if (part === undefined) throw new Error(`${page} has a place for '${name}', which is no part`);
      parts.delete(name);
      return `<!-- generated: ${name} -->\n${part}\n<!-- /generated -->`;
    },
  );
  if (parts.size > 0) throw new Error(`${page} has no place for ${[...parts.keys()].join(', ')}`);
  return text;
}

/** The columns of a catalog, and which of them must be there. */
function columnsTable(catalog: CatalogName): string {
  const flagged = dialectsWhere(({ models }) => models === 'flagged').join(' and ');
  const needs = {
    required: 'yes',
    flagged: `in ${flagged}`,
    optional: 'no',
    unread: 'no',
    forbidden: '**must not be there**',
  };
  // Those of which the same is said share a row.
  const rows = new Map<string, string[]>();
  for (const { name, need, holds } of CATALOG_COLUMNS[catalog]) {
    const said = `${needs[need]} | ${holds}`;
    rows.set(said, [...(rows.get(said) ?? []), `\`${name}\``]);
  }
  return [
    '| column | required | holds |',
    '|---|---|---|',
    ...[...rows].map(([said, names]) => `| ${names.join(', ')} | ${said} |`),
  ].join('\n');
}

function read(path: string): string {
  return readFileSync(`${ROOT}${path}`, 'utf8');
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\`\`\``;
}

interface Entry {
  readonly name: string;
  readonly description: string;
  readonly default: string;
  /** What the comment above the entry says: the first of a group has one. */
  readonly heading: string | undefined;
}

/** Inputs or outputs of `action.yml`, with the comments that group them. */
export function actionEntries(block: 'inputs' | 'outputs'): readonly Entry[] {
  const found = parseDocument(read('action.yml')).get(block);
  if (!isMap(found)) throw new Error(`action.yml has no ${block}`);
  return found.items.map(({ key, value }, index) => {
    if (!isScalar(key) || !isMap(value)) throw new Error(`action.yml: ${block} are no mappings`);
    // The comment above the first entry belongs to the mapping.
    const comment = index === 0 ? found.commentBefore : key.commentBefore;
    return {
      name: String(key.value),
      description: String(value.get('description')),
      default: String(value.get('default') ?? ''),
      heading: comment?.trim(),
    };
  });
}

/** One table for each group of inputs. */
function inputsTables(): string {
  return actionEntries('inputs')
    .map(({ name, description, default: value, heading }) => {
      const row = `| \`${name}\` | ${cell(description)} | ${value === '' ? '' : `\`${value}\``} |`;
      return heading === undefined
        ? row
        : `\n**${heading}**\n\n| input | what it does | default |\n|---|---|---|\n${row}`;
    })
    .join('\n')
    .trimStart();
}

function outputsTable(): string {
  const rows = actionEntries('outputs').map(
    ({ name, description }) => `| \`${name}\` | ${cell(description)} |`,
  );
  return ['| output | what it holds |', '|---|---|', ...rows].join('\n');
}

function cell(text: string): string {
  return text.trim().replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** What the first command of the README prints in a pipe. */
async function demoOutput(): Promise<string> {
  let text = '';
  const stdout: Output = {
    isTerminal: false,
    columns: 100,
    write(piece) {
      text += piece;
    },
  };
  await run(['check', '--root', DEMO], { stdout, stderr: stdout, env: {} });
  // As it is run in the clone.
  return text.replaceAll(DEMO, 'fixtures/projects/demo');
}

/** Everything up to the end of the first finding. */
function firstFinding(text: string): string {
  return `${text.split('\n\n').slice(0, 3).join('\n\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const page of GENERATED_PAGES) writeFileSync(`${ROOT}${page}`, await pageText(page, read(page)));
