import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { examine } from '../../src/checks/run-checks.ts';
import { run } from '../../src/cli/run.ts';
import { csvRows } from '../../src/compile/row-text.ts';
import { deriveSpec } from '../../src/derive.ts';
import { textOf } from '../../src/findings/text.ts';
import { Positions } from '../../src/report/positions.ts';
import type { Dialect } from '../../src/result.ts';
import { Sources } from '../../src/source/sources.ts';
import { GitRepository } from './git-repository.ts';
import { MemoryTree } from './memory-tree.ts';
import { scratch } from './scratch.ts';

/**
 * Examples in pages are real: what stands in a fenced block is held to what the code does. The words after a block's
 * language say how:
 *
 * - `file=PATH`: the block is that file of this repository, or some successive lines of it.
 * - `paths=FOLDER`: each line starts with a path that stands below the folder.
 * - `spec` or `spec=v2`: a spec; the blocks after it, up to the next heading, are about it.
 * - `beside=PATH`: a file beside the spec that the section brings.
 * - `rows`: what that spec compiles to. `findings`: what is found in it, one per line.
 * - `write=PATH`: puts the block into the copy of the project. `edit=PATH`: replaces its `-` lines there by its `+` lines.
 * - language `console` with `project=NAME`: commands, `$ cohort-ci …`, run in a copy of `fixtures/projects/NAME`, each
 *   or `$ git …` where a history matters, followed by what it prints and, unless it is 0, its exit status. `project=empty` is an empty folder. Without `project`,
 *   the last copy goes on.
 */
export interface Example {
  /** The page's line of the opening fence, from 1. */
  readonly line: number;
  readonly language: string;
  readonly words: ReadonlyMap<string, string>;
  readonly body: string;
  /** The heading it stands under. */
  readonly heading: string;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export function pagePath(page: string): string {
  return join(ROOT, page);
}

/** The fenced blocks of a page, in order. */
export function examplesOf(text: string): Example[] {
  const examples: Example[] = [];
  const lines = text.split('\n');
  let heading = '';
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (/^#{1,6} /.test(line)) heading = line.replace(/^#+ /, '');
    const fence = /^(```+)(.*)$/.exec(line);
    if (!fence) continue;
    const end = lines.indexOf(fence[1] ?? '', index + 1);
    if (end < 0) throw new Error(`line ${index + 1}: the block does not end`);
    const [language = '', ...words] = (fence[2] ?? '').trim().split(/\s+/);
    examples.push({
      line: index + 1,
      language,
      words: new Map(
        words.map((word) => {
          const equals = word.indexOf('=');
          return equals < 0 ? [word, ''] : [word.slice(0, equals), word.slice(equals + 1)];
        }),
      ),
      body: lines
        .slice(index + 1, end)
        .map((one) => `${one}\n`)
        .join(''),
      heading,
    });
    index = end;
  }
  return examples;
}

/** Examines the examples of one page in order; some lean on earlier ones. */
export class PageExamples {
  #heading: string | undefined;
  #beside = new Map<string, string>();
  #spec: { text: string; dialect: Dialect } | undefined;
  #copy: string | undefined;

  /** What the body should be: the body itself where it is right, or cannot be told otherwise. Throws on a mistake of the page. */
  async expected(example: Example): Promise<string> {
    if (example.heading !== this.#heading) {
      this.#heading = example.heading;
      this.#beside = new Map();
      this.#spec = undefined;
    }
    const { words, language, body } = example;
    const word = (name: string): string | undefined => words.get(name);
    const kinds = ['file', 'paths', 'spec', 'beside', 'rows', 'findings', 'write', 'edit'].filter((one) =>
      words.has(one),
    );
    if (language === 'console') return this.#console(word('project'), body);
    if (kinds.length !== 1)
      throw new Error(`line ${example.line}: the block does not say what it is held to`);
    switch (kinds[0]) {
      case 'file':
        return partOf(word('file') ?? '', body);
      case 'paths':
        return existing(word('paths') ?? '', body);
      case 'spec':
        this.#spec = { text: body, dialect: word('spec') === 'v2' ? 'v2' : 'v1' };
        return body;
      case 'beside':
        this.#beside.set(`spec/${word('beside')}`, body);
        return body;
      case 'rows':
        return this.#compiled().rows;
      case 'findings':
        return this.#compiled().findings;
      default: {
        if (this.#copy === undefined) throw new Error(`line ${example.line}: there is no copy to write to`);
        const path = join(this.#copy, word('write') ?? word('edit') ?? '');
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, words.has('edit') ? edited(readFileSync(path, 'utf8'), body) : body);
        return body;
      }
    }
  }

  #compiled(): { rows: string; findings: string } {
    if (this.#spec === undefined) throw new Error(`'${this.#heading}' has no spec`);
    const { text, dialect } = this.#spec;
    const files = Object.fromEntries([...this.#beside, ['spec/config.yaml', text]]);
    const sources = new Sources(new MemoryTree(files));
    const derivation = deriveSpec({ sources, specPath: 'spec/config.yaml', dialect, catalogs: undefined });
    const { diagnostics } = examine(derivation, { upTo: 'rows' });
    const { design } = derivation;
    const rows = derivation.compilation?.rows;
    const positions = new Positions(sources.files);
    const findings = diagnostics
      .map(
        ({ at, severity, code, message }) =>
          `${positions.text(at).replace(/^spec\/(?:config\.yaml:)?/, '')}: ${severity} ${code}\n  ${textOf(message)}\n`,
      )
      .join('');
    const csv = design?.fieldOrder && rows ? [...csvRows(rows, design.fieldOrder)] : [];
    return { rows: csv.join('').replaceAll('\r\n', '\n'), findings };
  }

  async #console(name: string | undefined, body: string): Promise<string> {
    if (name !== undefined) this.#copy = copyOf(name);
    if (this.#copy === undefined) throw new Error('the first console of a page names its project');
    const home = process.cwd();
    let text = '';
    try {
      process.chdir(this.#copy);
      for (const line of body.split('\n').filter((one) => one.startsWith('$ '))) {
        const [program, ...args] = line.slice(2).trim().split(/\s+/);
        if (text !== '') text += '\n';
        if (program === 'git') {
          const said = new GitRepository(this.#copy).git(...args);
          text += `${line}\n${said === '' ? '' : `${said}\n`}`;
          continue;
        }
        if (program !== 'cohort-ci')
          throw new Error(`a console runs cohort-ci and git alone, not '${program}'`);
        text += `${line}\n${await printed(args)}`;
      }
    } finally {
      process.chdir(home);
    }
    return text;
  }
}

/** What a terminal shows of a command; a failing one ends with its status. */
async function printed(args: readonly string[]): Promise<string> {
  const pieces: Buffer[] = [];
  const output = {
    isTerminal: false,
    columns: 100,
    write: (text: string | Uint8Array) => void pieces.push(Buffer.from(text as string)),
  };
  const status = await run(args, { stdout: output, stderr: output, env: {} });
  const text = Buffer.concat(pieces).toString('utf8').replaceAll('\r\n', '\n');
  return status === 0 ? text : `${text}(exit status ${status})\n`;
}

function copyOf(name: string): string {
  const copy = scratch();
  if (name === 'empty') return copy;
  const from = join(ROOT, 'fixtures/projects', name);
  for (const entry of readdirSync(from)) {
    if (!entry.startsWith('expected') && entry !== 'diagnostics.txt')
      cpSync(join(from, entry), join(copy, entry), { recursive: true });
  }
  return copy;
}

/** The file, unless the block is some of its lines. */
function partOf(path: string, body: string): string {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return body !== '' && `\n${text}`.includes(`\n${body}`) ? body : text;
}

function existing(folder: string, body: string): string {
  for (const line of body.split('\n')) {
    const [path = ''] = line.trim().split(/\s+/);
    if (path !== '') statSync(join(ROOT, folder, path));
  }
  return body;
}

/** Each run of `-` lines stands once in the text, and gives way to the `+` lines after it; ` ` lines are not looked at. */
function edited(text: string, diff: string): string {
  let result = text;
  for (const [, removed = '', added = ''] of diff.matchAll(/((?:^-.*\n)+)((?:^\+.*\n)*)/gm)) {
    const plain = (lines: string): string => lines.replace(/^[-+]/gm, '');
    const [before, after, ...more] = result.split(plain(removed));
    if (before === undefined || after === undefined || more.length > 0)
      throw new Error(`an edit does not find its lines once: ${removed}`);
    result = before + plain(added) + after;
  }
  return result;
}

/** The page with the bodies of its blocks replaced, in order. */
export function withBodies(text: string, bodies: readonly string[]): string {
  const lines = text.split('\n');
  const out: string[] = [];
  let block = 0;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    out.push(line);
    const fence = /^(```+)/.exec(line);
    if (!fence) continue;
    const end = lines.indexOf(fence[1] ?? '', index + 1);
    const body = bodies[block++] ?? '';
    out.push(
      ...body
        .replace(/\n$/, '')
        .split('\n')
        .slice(0, body === '' ? 0 : undefined),
      fence[1] ?? '',
    );
    index = end;
  }
  return out.join('\n');
}
