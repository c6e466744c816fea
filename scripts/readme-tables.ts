import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { COMMANDS } from '../src/cli/commands.ts';
import { helpText, programOf } from '../src/cli/program.ts';
import { run } from '../src/cli/run.ts';
import type { Output } from '../src/cli/terminal.ts';

/**
 * `node scripts/readme-tables.ts` writes the parts of the README that are taken from elsewhere: each between a comment
 * that names it and one that ends it. A test says when one is stale.
 */
export const README = fileURLToPath(new URL('../README.md', import.meta.url));

const DEMO = fileURLToPath(new URL('../fixtures/projects/demo', import.meta.url));

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** The README with its parts as they should be. Throws when a part has no place, or a place names no part. */
export async function readmeText(current: string): Promise<string> {
  const parts = new Map([
    ['inputs', inputsTable()],
    ['outputs', outputsTable()],
    ['demo', `\`\`\`text\n${await demoOutput()}\`\`\``],
    ['commands', `\`\`\`text\n${overview()}\`\`\``],
  ]);
  const text = current.replace(
    /<!-- generated: ([a-z]+) -->\n[\s\S]*?<!-- \/generated -->/g,
    (_place, name: string) => {
      const part = parts.get(name);
      if (part === undefined) throw new Error(`the README has a place for '${name}', which is no part`);
      parts.delete(name);
      return `<!-- generated: ${name} -->\n${part}\n<!-- /generated -->`;
    },
  );
  if (parts.size > 0) throw new Error(`the README has no place for ${[...parts.keys()].join(', ')}`);
  return text;
}

function overview(): string {
  return helpText(programOf(COMMANDS.map(({ declaration }) => declaration)));
}

function actionFile(): ActionFile {
  return parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8'));
}

function inputsTable(): string {
  const rows = Object.entries(actionFile().inputs).map(
    ([name, { description, default: value = '' }]) =>
      `| \`${name}\` | ${cell(description)} | ${value === '' ? '' : `\`${value}\``} |`,
  );
  return ['| input | what it does | default |', '|---|---|---|', ...rows].join('\n');
}

function outputsTable(): string {
  const rows = Object.entries(actionFile().outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
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
  return text;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(README, await readmeText(readFileSync(README, 'utf8')));
}
