/**
 * Changes the sources, one small thing at a time, and says which changes no test notices.
 *
 *     npm run mutate -- --sample 150 --seed 1 [--under src/git,src/cli/main.ts:20-30] [--near | --fast] [--tests REGEXP] [--thorough]
 *
 * All sampled mutations are built into the sources at once, each behind a switch, and the tests that reach them are run:
 * first as they are, then with each of the switches on. The tests that import the source come first, then those with many
 * small cases, then those of its folder; the others are left with what those do not notice, and those with processes with
 * what is open after that. `--near` stops after those of the folder, `--fast` leaves out the tests that make repositories
 * and run processes, `--tests` all but those whose paths match.
 *
 * The tests of a file are tried for a mutation for a limited time, but with `--thorough` all that reach it, and every case
 * of those that otherwise pick some. What was noticed is kept in `node_modules/.cache/cohort-ci/mutations.json` for as long
 * as the source is the same. Mutations that need not be noticed stand in `mutation/accepted.json`, each with the reason.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './bundle.ts';
import type { Numbered } from './mutation/instrument.ts';
import { type Mutation, mutationsOf } from './mutation/mutations.ts';
import { RelatedTests, STAGES, type Stage } from './mutation/related-tests.ts';
import type { Task } from './mutation/vitest.config.ts';

/** Texts for people: a change in them is for a reader to notice. */
const NOT_MUTATED = /^src\/(findings\/catalogue|version\.ts|index\.ts)/;

const FOLDER = join(ROOT, 'node_modules/.cache/cohort-ci');
const CACHE = join(FOLDER, 'mutations.json');
const LOG = join(FOLDER, 'mutations.log');
const TASK = join(FOLDER, 'mutations-task.json');
const ACCEPTED = join(ROOT, 'scripts/mutation/accepted.json');

/** Without a word for so long, the tests are taken to be caught in an endless mutation. */
const SILENCE_MS = 180_000;

interface Candidate {
  readonly id: number;
  readonly path: string;
  readonly mutation: Mutation;
}

interface Accepted {
  readonly path: string;
  /** The line, trimmed. */
  readonly line: string;
  readonly from: string;
  readonly to: string;
  /** Which of those that are equal in all of this; default: the first. */
  readonly occurrence?: number;
  readonly reason: string;
}

const { values } = parseArgs({
  options: {
    sample: { type: 'string', default: '150' },
    seed: { type: 'string', default: '1' },
    under: { type: 'string', default: 'src' },
    fast: { type: 'boolean', default: false },
    near: { type: 'boolean', default: false },
    tests: { type: 'string', default: '' },
    thorough: { type: 'boolean', default: false },
  },
});

const accepted = readJson<readonly Accepted[]>(ACCEPTED, []);
/** What noticed a mutation, by its key. */
const known = new Map(Object.entries(readJson<Record<string, string>>(CACHE, {})));
const sample = sampled(candidates(values.under), Number(values.sample), Number(values.seed));
/** Whether someone has pressed Ctrl-C: what is known by then is kept, and said. */
let isStopped = false;
const noticed = new Map<number, string>();
const reached = new Set<number>();
/** Tests that fail without a mutation, or after one, and so notice nothing. */
const failing = new Set<string>();
for (const one of sample) {
  const by = known.get(keyOf(one));
  // Tests that are gone notice nothing.
  if (by === undefined || !existsSync(join(ROOT, by.split(' ', 1)[0] ?? ''))) continue;
  noticed.set(one.id, by);
  reached.add(one.id);
}

const stages = values.near ? STAGES.slice(0, 3) : values.fast ? STAGES.slice(0, -1) : STAGES;
for (let left = stages; left[0] !== undefined; ) {
  const open = sample.filter((one) => !noticed.has(one.id) && reasonFor(one) === undefined);
  if (open.length === 0 || isStopped) break;
  if (await runTests(open, left[0])) left = left.slice(1);
  for (const line of readFileSync(LOG, 'utf8').split('\n')) {
    const [, word, id, by = ''] = /^(\w+) (\d+) (.*)$/.exec(line) ?? [];
    if (word === 'FAILED') failing.add(by);
    reached.add(Number(id));
    if (word === 'NOTICED') noticed.set(Number(id), by);
  }
  for (const one of sample) {
    const by = noticed.get(one.id);
    if (by !== undefined) known.set(keyOf(one), by);
  }
  writeFileSync(CACHE, JSON.stringify(Object.fromEntries(known), undefined, 1));
}

for (const one of accepted)
  if (acceptedMutation(one) === undefined)
    console.log(`STALE      ${one.path} no longer has the accepted ${one.from} -> ${one.to} in: ${one.line}`);

const counts = { noticed: 0, accepted: 0, open: 0 };
for (const one of sample) {
  const [reason, by] = [reasonFor(one), noticed.get(one.id)];
  if (by !== undefined) counts.noticed++;
  else if (reason !== undefined) counts.accepted++;
  else counts.open++;
  if (by !== undefined) console.log(`noticed    ${shown(one)} by ${by}`);
  else if (reason !== undefined) console.log(`accepted   ${shown(one)}: ${reason}`);
  else console.log(`${reached.has(one.id) ? 'UNNOTICED ' : 'UNREACHED '} ${shown(one)}`);
}
for (const test of failing) console.log(`FAILED     without a mutation: ${test}`);
const share = (100 * counts.noticed) / (counts.noticed + counts.open);
console.log(
  `${counts.noticed} of ${counts.noticed + counts.open} noticed (${share.toFixed(1)} %); ${counts.accepted} accepted; seed ${values.seed}`,
);
process.exitCode = counts.open === 0 ? 0 : 1;

/** Runs the tests of one stage. False when one mutation kept the tests from ending; it counts as noticed then, and the others have to be tried again. */
async function runTests(open: readonly Candidate[], stage: Stage): Promise<boolean> {
  const related = new RelatedTests(ROOT);
  const wanted = new RegExp(values.tests);
  const tests = new Set(
    open
      .flatMap(({ path }) => related.of(path, stage, values.fast || values.near))
      .filter((path) => wanted.test(path)),
  );
  // What an earlier stage, or run, has written is not read again.
  mkdirSync(dirname(LOG), { recursive: true });
  writeFileSync(LOG, '');
  if (tests.size === 0) return true;
  const mutations: Record<string, Numbered[]> = {};
  for (const { id, path, mutation } of open)
    mutations[path] = [...(mutations[path] ?? []), { ...mutation, id }];
  writeFileSync(
    TASK,
    JSON.stringify({ mutations, tests: [...tests], stage, isThorough: values.thorough } satisfies Task),
  );
  console.log(`${open.length} mutations, ${tests.size} files of tests (${stage})`);
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const child = spawn(process.execPath, [vitest, 'run', '--config', 'scripts/mutation/vitest.config.ts'], {
    cwd: ROOT,
    env: {
      ...process.env,
      ...{ MUTATION_TASK: TASK, MUTATION_LOG: LOG },
      ...(values.thorough ? { EVERY_CASE: '1' } : {}),
    },
    stdio: ['ignore', 'inherit', 'inherit'],
    // A group of its own, which can be ended as a whole.
    detached: true,
  });
  let [size, since, isStuck] = [0, performance.now(), false];
  const watch = setInterval(() => {
    const now = readFileSync(LOG).length;
    if (now !== size) [size, since] = [now, performance.now()];
    if (performance.now() - since < SILENCE_MS || child.pid === undefined) return;
    isStuck = true;
    process.kill(-child.pid, 'SIGKILL');
  }, 1000);
  const stop = (): void => {
    isStopped = true;
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  };
  process.on('SIGINT', stop);
  await new Promise((resolve) => child.on('close', resolve));
  process.off('SIGINT', stop);
  clearInterval(watch);
  if (!isStuck) return true;
  const lines = readFileSync(LOG, 'utf8').trimEnd().split('\n');
  const last = lines.findLast((line) => line.startsWith('START'));
  if (last === undefined) return true;
  writeFileSync(LOG, `${lines.join('\n')}\n${last.replace('START', 'NOTICED')} (did not end)\n`);
  return false;
}

/** @param under - Folders and files, with commas; lines may follow a file: `src/a.ts:7-9`. */
function candidates(under: string): Candidate[] {
  return under
    .split(',')
    .flatMap((place) => {
      const [, path = '', from, to = from] = /^(.*?)(?::(\d+)(?:-(\d+))?)?$/.exec(place) ?? [];
      const isThere = ({ path: one, mutation }: Omit<Candidate, 'id'>): boolean => {
        if (from === undefined) return true;
        const { number } = lineOf(one, mutation);
        return number >= Number(from) && number <= Number(to);
      };
      return sourcesIn(path)
        .flatMap((one) => mutationsOf(textOf(one)).map((mutation) => ({ path: one, mutation })))
        .filter(isThere);
    })
    .map((one, index) => ({ ...one, id: index + 1 }));
}

function sourcesIn(path: string): string[] {
  if (path.endsWith('.ts')) return [path];
  return readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' })
    .map((name) => `${path}/${name}`)
    .filter((one) => one.endsWith('.ts') && !NOT_MUTATED.test(one))
    .sort();
}

/** Some of all; which, the seed decides. */
function sampled(all: readonly Candidate[], count: number, seed: number): Candidate[] {
  const order = all.map((candidate) => ({
    candidate,
    at: createHash('sha1').update(`${seed} ${candidate.id}`).digest('hex'),
  }));
  order.sort((left, right) => (left.at < right.at ? -1 : 1));
  const chosen = order.slice(0, count).map(({ candidate }) => candidate);
  return chosen.sort((left, right) => left.id - right.id);
}

function reasonFor({ path, mutation }: Candidate): string | undefined {
  const { text } = lineOf(path, mutation);
  return accepted.find(
    (one) =>
      one.path === path &&
      one.line === text &&
      acceptedMutation(one)?.start === mutation.start &&
      one.to === mutation.to,
  )?.reason;
}

/** The one mutation that an entry is about; undefined if the source no longer has it. */
function acceptedMutation({ path, line, from, to, occurrence = 1 }: Accepted): Mutation | undefined {
  if (!existsSync(join(ROOT, path))) return undefined;
  const equal = mutationsOf(textOf(path)).filter(
    (one) => one.from === from && one.to === to && lineOf(path, one).text === line,
  );
  return equal[occurrence - 1];
}

function lineOf(path: string, { start }: Mutation): { readonly number: number; readonly text: string } {
  const source = textOf(path);
  const number = source.slice(0, start).split('\n').length;
  return { number, text: (source.split('\n')[number - 1] ?? '').trim() };
}

function shown({ path, mutation }: Candidate): string {
  const { number, text } = lineOf(path, mutation);
  const short = (code: string): string =>
    (code.length > 70 ? `${code.slice(0, 70)}…` : code).replace(/\s+/g, ' ');
  return `${path}:${number} ${short(mutation.from)} -> ${short(mutation.to)}   in: ${short(text)}`;
}

/** Changes with the source. */
function keyOf({ path, mutation }: Candidate): string {
  const hash = createHash('sha1').update(textOf(path)).digest('hex').slice(0, 12);
  return `${path} ${hash} ${mutation.start} ${mutation.end} ${mutation.to}`;
}

function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

function readJson<Shape>(path: string, otherwise: Shape): Shape {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Shape) : otherwise;
}
