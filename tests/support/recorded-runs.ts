/**
 * What the commands and the modes of the action say in the tests that run them, in a file for each file of tests: those ask
 * for a sentence or a number, and everything else that is said is compared here, at no further run.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, inject } from 'vitest';
import { IS_EVERY_CASE } from './every-case.ts';
import { UPDATE } from './expected-file.ts';
import { scratchNames } from './scratch.ts';

/** Others print schemas, help and other texts that are files themselves, or say the same in many ways. */
const RECORDED =
  /\/tests\/(?:modes|cli)\/(?!schema|conformance|help|explain|forgiving|adversary|hiding|drift|held|restored)[a-z-]+\.test\.ts$/;

/** Paths and messages of another system are others, and so are further cases. */
const IS_RECORDING = process.platform === 'linux' && !IS_EVERY_CASE;

/** Characters of one text; of what is longer, a digest notices changes, and the tests of its part show it. */
const MOST_SHOWN = 160;

const ROOT = join(import.meta.dirname, '../..');

interface File {
  readonly path: string;
  readonly expected: ReadonlyMap<string, string>;
  readonly said: Map<string, string>;
  /** Of tests, by their ids. */
  readonly names: Map<string, string>;
}

let file: File | undefined;
let runs: string[] = [];

/** One run in the test that is under way: its command, and what it said by where. */
export function recordRun(title: string, parts: Readonly<Record<string, string>>): void {
  if (!IS_RECORDING) return;
  const lines = Object.entries(parts).flatMap(([name, text]) => partLines(name, withoutChance(text)));
  runs.push([`$ ${withoutChance(title)}`, ...lines].join('\n'));
}

export function forgetRuns(): void {
  runs = [];
}

/** Compares the runs of a test that has ended. */
export function expectRuns({ task: { id } }: { task: { id: string } }): void {
  const { testPath = '', currentTestName: name = '' } = expect.getState();
  if (runs.length === 0 || !RECORDED.test(testPath)) return;
  const path = join(dirname(testPath), 'recorded', `${basename(testPath, '.test.ts')}.txt`);
  if (file?.path !== path) file = open(path);
  file.names.set(id, name);
  // Cases of a table may have one name.
  const same = [...file.names].filter(([, other]) => other === name).findIndex(([other]) => other === id);
  const heading = `# ${withoutChance(name).replaceAll('\n', '\\n')}${same === 0 ? '' : ` (${same + 1})`}`;
  const said = [heading, ...runs].join('\n');
  file.said.set(heading, said);
  if (!UPDATE) expect(said).toBe(file.expected.get(heading));
}

/** Writes what was said in a file of tests, if that is asked for. */
export function writeRuns(): void {
  if (UPDATE && file !== undefined) {
    mkdirSync(dirname(file.path), { recursive: true });
    writeFileSync(file.path, `${[...file.said.values()].join('\n\n')}\n`);
  }
  file = undefined;
}

function open(path: string): File {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const blocks = text.trimEnd().split('\n\n');
  return {
    path,
    expected: new Map(blocks.map((one) => [one.split('\n', 1)[0] ?? '', one])),
    said: new Map(),
    names: new Map(),
  };
}

/** Indented, so that no line of it is taken for one of the file. */
function partLines(name: string, text: string): string[] {
  if (text === '') return [];
  const shown = text.length <= MOST_SHOWN ? text : text.slice(0, MOST_SHOWN);
  const digest = createHash('sha1').update(text).digest('hex').slice(0, 8);
  return [
    `  ${name}:`,
    ...shown
      .trimEnd()
      .split('\n')
      .map((line) => (line === '' ? '  |' : `  | ${line.replaceAll('\r', '\\r')}`)),
    ...(shown === text ? [] : [`  … ${text.length} characters, ${digest}`]),
  ];
}

/** Folders, ports, times and the ids of the emulator's commits differ from run to run. */
function withoutChance(text: string): string {
  return text
    .replaceAll(inject('scratchFolder'), '<scratch>')
    .replaceAll(new RegExp(`(?<!\\w)(?:${scratchNames().join('|')})(?!\\w)`, 'g'), '<made>')
    .replaceAll(ROOT, '<project>')
    .replaceAll(/\b20\d\d-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?/g, '<time>')
    .replaceAll(/\b[0-9a-f]{40}\b/g, '<commit>')
    .replaceAll(/\b[0-9a-f]{12}\b/g, '<commit>')
    .replaceAll(/(localhost|127\.0\.0\.1):\d+/g, '<host>');
}
