/**
 * Runs each test once as it is, which shows the mutations that it reaches, and then again with each of those switched on
 * that no test has noticed yet. A test that fails afterwards without any has been spoiled: what it noticed does not count.
 */
import { appendFileSync, closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { type RunnerTestCase as Test, TestRunner } from 'vitest';
import { ROOT } from '../bundle.ts';
import { homesOf } from './related-tests.ts';
import type { Task } from './vitest.config.ts';

/** Evaluations of one mutation in one test, after which it is taken for endless. */
const ENDLESS = 300_000;

/**
 * Milliseconds for which the tests of one file are run again for a mutation: of a folder that is named like the source's, or
 * after a finding that the source reports, with many small cases, and others. (A count would end a table of quick cases early.)
 */
const MOST_TIME = { near: 4000, broad: 2500, far: 600 };

/** Milliseconds that all files of others may take together: what many have not noticed, a further one rarely does. */
const MOST_FAR = 8000;

/** Milliseconds: slower tests are run again for few mutations. */
const PATIENCE = Number(process.env['MUTATION_PATIENCE'] ?? 6000);

const LOG = process.env['MUTATION_LOG'] ?? '';

interface Switch {
  /** 0 for none. */
  active: number;
  readonly reached: Set<number>;
  steps: number;
}

const switches: Switch = { active: 0, reached: new Set(), steps: 0 };
const noticed = new Set<number>();
/** For all files that the process runs, of which each may load this one anew. */
const kept = globalThis as { mutationTimes?: { spent: Map<string, number>; tried: Map<number, number> } };
kept.mutationTimes ??= { spent: new Map(), tried: new Map() };
const { spent, tried } = kept.mutationTimes;

/** The number of a mutation → where tests of its source are most likely, and the findings that the source reports. */
const homes = new Map<number, readonly string[]>();
const codes = new Map<number, readonly string[]>();
const task = JSON.parse(readFileSync(process.env['MUTATION_TASK'] ?? '', 'utf8')) as Task;
for (const [path, mutations] of Object.entries(task.mutations)) {
  const source = readFileSync(join(ROOT, path), 'utf8');
  const reported = [...source.matchAll(/'([a-z]+\/[a-z-]+)'/g)].map(([, code = '']) => code);
  for (const { id } of mutations) {
    homes.set(id, homesOf(path));
    codes.set(id, reported);
  }
}

Object.assign(globalThis, {
  __mutated(id: number): boolean {
    if (switches.active === 0) switches.reached.add(id);
    if (switches.active !== id) return false;
    if (++switches.steps > ENDLESS) throw new Error('endless');
    return true;
  },
});

export default class MutatingRunner extends TestRunner {
  #plan: number[] = [0];
  #failed: number[] = [];
  #run = -1;

  override async onBeforeRunTask(test: Test): Promise<void> {
    await super.onBeforeRunTask(test);
    this.#plan = [0];
    this.#failed = [];
    this.#run = -1;
    // How often it is run is known after the first time.
    Object.assign(test, { repeats: { valueOf: () => this.#plan.length - 1 } });
  }

  override onBeforeTryTask(test: Test): void {
    super.onBeforeTryTask(test);
    switches.active = this.#plan[++this.#run] ?? 0;
    switches.steps = 0;
    if (this.#run === 0) switches.reached.clear();
    if (switches.active !== 0) report('START', switches.active, test.file.name);
  }

  async runTask(test: Test): Promise<void> {
    const fn = TestRunner.getTestFn(test);
    const { active } = switches;
    if (active !== 0) {
      try {
        await fn();
      } catch {
        this.#failed.push(active);
      }
      return;
    }
    const isFirst = this.#plan.length === 1;
    if (isFirst) readNoticed();
    // Nothing is left to notice.
    if (isFirst && [...homes.keys()].every((id) => noticed.has(id))) return;
    const [started, before] = [performance.now(), process.cpuUsage()];
    await fn();
    if (!isFirst) return;
    const { user, system } = process.cpuUsage(before);
    // Others may keep the machine busy; what the test's processes take is no time of ours.
    const took = Math.max((user + system) / 1000, (performance.now() - started) / 4);
    const most = task.isThorough ? Infinity : Math.floor(PATIENCE / (took + 1));
    for (const id of switches.reached) report('REACHED', id, test.file.name);
    const next = [...switches.reached].filter((id) => !noticed.has(id) && isWorthwhile(id, test));
    // What few tests reach has few to notice it.
    next.sort((left, right) => (tried.get(left) ?? 0) - (tried.get(right) ?? 0));
    const chosen = next.slice(0, Math.max(1, most));
    for (const id of chosen) {
      tried.set(id, (tried.get(id) ?? 0) + 1);
      const keys = [keyOf(id, test), ...(isNear(id, test) ? [] : [`${id}`])];
      for (const key of keys) spent.set(key, (spent.get(key) ?? 0) + took + 1);
    }
    if (chosen.length > 0) this.#plan = [0, ...chosen, 0];
  }

  async onAfterRetryTask(test: Test): Promise<void> {
    const id = this.#plan[this.#run] ?? 0;
    const { result } = test;
    const isLast = this.#run === this.#plan.length - 1;
    if (id !== 0 && result?.state === 'fail') {
      // A hook failed.
      this.#failed.push(id);
      Object.assign(result, { state: 'run', errors: [] });
    }
    if (isLast && result?.state === 'fail') report('FAILED', 0, `${test.file.name} > ${test.name}`);
    if (!isLast || this.#run === 0) return;
    if (result?.state === 'fail') {
      Object.assign(result, { state: 'pass', errors: [] });
      return;
    }
    for (const one of this.#failed) {
      noticed.add(one);
      report('NOTICED', one, `${test.file.name} > ${test.name}`);
    }
  }
}

/** How much of the log has been read. */
let logged = 0;

/** What the other workers noticed. */
function readNoticed(): void {
  const file = openSync(LOG, 'r');
  const buffer = Buffer.alloc(1 << 16);
  for (;;) {
    const text = buffer.toString('utf8', 0, readSync(file, buffer, 0, buffer.length, logged));
    const end = text.lastIndexOf('\n') + 1;
    if (end === 0) break;
    for (const [, id] of text.slice(0, end).matchAll(/^NOTICED (\d+) /gm)) noticed.add(Number(id));
    logged += Buffer.byteLength(text.slice(0, end));
  }
  closeSync(file);
}

/** Whether a test is about the source of a mutation, or after a finding that the source reports. */
function isNear(id: number, test: Test): boolean {
  return (
    task.stage === 'own' ||
    codes.get(id)?.some((code) => test.name.includes(code)) === true ||
    homes.get(id)?.some((home) => test.file.name.startsWith(home)) === true
  );
}

function isWorthwhile(id: number, test: Test): boolean {
  if (task.isThorough) return true;
  const here = spent.get(keyOf(id, test)) ?? 0;
  if (isNear(id, test)) return here < MOST_TIME.near;
  // The others have their turn with what is left.
  if (task.stage === 'near') return false;
  if (task.stage === 'broad') return here < MOST_TIME.broad;
  return here < MOST_TIME.far && (spent.get(`${id}`) ?? 0) < MOST_FAR;
}

function keyOf(id: number, test: Test): string {
  return `${id} ${test.file.name}`;
}

const told = new Set<string>();

function report(word: string, id: number, by: string): void {
  const line = `${word} ${id} ${by.replaceAll('\n', ' ')}\n`;
  if (word === 'REACHED' && told.has(line)) return;
  told.add(line);
  appendFileSync(LOG, line);
}
