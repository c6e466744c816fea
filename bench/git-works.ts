/**
 * `npm run bench:git`: what a check of a commit costs as a repository grows, each work beside what must be paid in any case:
 * bare Node, `git diff-tree` between the two commits, and reading the committed files that the work is about.
 *
 * `--tiny` only shows that everything runs; `--json` prints the measurements; `--bundle DIR` measures bundles that are there
 * already.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle, ROOT } from '../scripts/bundle.ts';
import type { ChildReport } from './child.ts';
import { cohortId, git, Importer, projectFiles, specPath } from './import-repository.ts';
import { against, type Measurement, table } from './table.ts';

const { values: options } = parseArgs({
  options: { json: { type: 'boolean' }, tiny: { type: 'boolean' }, bundle: { type: 'string' } },
});
const tiny = options.tiny === true;
const passes = tiny ? 1 : 7;
const [few, many, most] = tiny ? [2, 4, 8] : [10, 1000, 10_000];
const touching = tiny ? [1, 2] : [1, 10, 100];

const scratch = mkdtempSync(join(tmpdir(), 'cohort-ci-bench-'));
const measurements: Measurement[] = [];
try {
  const dist = options.bundle ?? join(scratch, 'dist');
  if (options.bundle === undefined)
    await bundle(dist, { build: `build/bench-${process.pid}`, checkTypes: false });
  const action = join(dist, 'index.js');
  const node = add(fastest('bare Node', ['-e', '0']));

  const small = project('small', few, true);
  const one = add(against(proposal(`1 of ${few} cohorts`, action, small, 'touch-1'), node));
  const large = project('large', many, true);
  const diff = add(plain('git diff-tree of two commits', large, ['diff-tree', '-r', 'main', 'touch-1']));
  for (const count of touching) {
    const measured = proposal(`${count} of ${grouped(many)} cohorts`, action, large, `touch-${count}`);
    add(against(measured, count === 1 ? one : node));
    if (count === 1) add(against({ ...measured, work: 'the same, against git diff-tree' }, diff));
  }
  add(against(proposal('a row of a catalog that 3 cohorts use', action, large, 'catalog-3'), one));
  add(against(proposal('a catalog that all cohorts use', action, large, 'catalog-all'), node));
  const reading = add(plain('git reads all committed files', large, ['archive', '--format=tar', 'main']));
  add(against(everything('all cohorts of a commit', action, large), reading));
  const plainest = project('plain', most, false);
  add(against(proposal(`1 of ${grouped(most)} cohorts without gens/`, action, plainest, 'touch-1'), one));
} finally {
  rmSync(scratch, { recursive: true, force: true });
  rmSync(join(ROOT, `build/bench-${process.pid}`), { recursive: true, force: true });
}
if (options.json)
  process.stdout.write(`${JSON.stringify({ node: process.version, measurements }, null, 2)}\n`);
else
  process.stdout.write(
    `\n${table(measurements)}\n${availableParallelism()} cores, ${process.platform}, Node ${process.versions.node}. The cheapest of ${passes} passes counts; processor time is that of the action and of every git that it starts.\n`,
  );

function add(measurement: Measurement): Measurement {
  measurements.push(measurement);
  if (!options.json) process.stderr.write(`${measurement.work}\n`);
  return measurement;
}

/** A repository of a thousand cohorts or more, with a branch for each kind of change. */
function project(name: string, cohorts: number, metadata: boolean): string {
  const root = join(scratch, name);
  const importer = new Importer(root);
  const kept = new Map<string, Uint8Array>();
  const files = function* (): Iterable<readonly [string, Uint8Array]> {
    for (const [path, bytes] of projectFiles({ cohorts, metadata })) {
      if (/config\.yaml$|\/1_raw\/|combo_mappings/.test(path)) kept.set(path, bytes);
      yield [path, bytes];
    }
  };
  const main = importer.commit('main', files());
  const textOf = (path: string): string => new TextDecoder().decode(kept.get(path));
  const edited = (path: string, text: string): readonly [string, Uint8Array] => [
    path,
    new TextEncoder().encode(text),
  ];
  for (const count of touching) {
    const paths = Array.from({ length: count }, (_, index) =>
      specPath(cohortId(index * Math.floor(cohorts / count))),
    );
    const edits = paths.map((path) => edited(path, `# One word\n${textOf(path)}`));
    importer.commit(`touch-${count}`, edits, main);
  }
  const combos = 'data/combo_mappings.csv';
  const without = textOf(combos)
    .split('\n')
    .filter((_, line) => line < 2 || line > 4)
    .join('\n');
  importer.commit('catalog-3', [edited(combos, without)], main);
  const templates = 'data/1_raw/draft_templates.csv';
  const other = textOf(templates).replaceAll(',llm', ',copy');
  importer.commit('catalog-all', [edited(templates, other)], main);
  importer.end();
  return root;
}

/** The check of a pull request of one branch. */
function proposal(work: string, action: string, root: string, branch: string): Measurement {
  return acted(`pull request: ${work}`, action, root, branch, {});
}

function everything(work: string, action: string, root: string): Measurement {
  return acted(`pull request: ${work}`, action, root, 'touch-1', { 'INPUT_ONLY-AFFECTED': 'false' });
}

function acted(
  work: string,
  action: string,
  root: string,
  branch: string,
  env: NodeJS.ProcessEnv,
): Measurement {
  const [base, head] = [git(root, 'rev-parse', 'main'), git(root, 'rev-parse', branch)];
  git(root, 'update-ref', '--no-deref', 'HEAD', head);
  const runner = join(scratch, 'runner');
  mkdirSync(runner, { recursive: true });
  const side = (ref: string, sha: string) => ({ ref, sha, repo: { full_name: 'lab/cohorts' } });
  const event = { pull_request: { number: 1, base: side('main', base), head: side('topic', head) } };
  writeFileSync(join(runner, 'event.json'), JSON.stringify(event));
  for (const name of ['output', 'summary']) writeFileSync(join(runner, name), '');
  return fastest(work, [action], {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: root,
    GITHUB_OUTPUT: join(runner, 'output'),
    GITHUB_STEP_SUMMARY: join(runner, 'summary'),
    GITHUB_EVENT_PATH: join(runner, 'event.json'),
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REPOSITORY: 'lab/cohorts',
    GITHUB_REF: 'refs/pull/1/merge',
    GITHUB_SHA: head,
    RUNNER_TEMP: runner,
    ...env,
  });
}

/** Node's cheapest pass, with the time of the programs that it started. */
function fastest(work: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Measurement {
  const costs = join(scratch, 'cost');
  const preload = join(ROOT, 'bench/report-cost.cjs');
  return cheapest(work, () => {
    run(process.execPath, ['--require', preload, ...args], { COHORT_CI_COST: costs, ...env });
    return JSON.parse(readFileSync(costs, 'utf8')) as Pick<ChildReport, 'peakBytes'>;
  });
}

/** The same of git alone. */
function plain(work: string, root: string, args: readonly string[]): Measurement {
  return cheapest(work, () => {
    run('git', ['-C', root, ...args]);
    return {};
  });
}

function cheapest(work: string, pass: () => Partial<Pick<ChildReport, 'peakBytes'>>): Measurement {
  let best: Measurement | undefined;
  for (let count = 0; count < passes; count++) {
    const before = childTime();
    const start = performance.now();
    const { peakBytes } = pass();
    const seconds = (performance.now() - start) / 1000;
    const cpuSeconds = childTime() - before;
    best = {
      work,
      seconds: Math.min(seconds, best?.seconds ?? seconds),
      cpuSeconds: Math.min(cpuSeconds, best?.cpuSeconds ?? cpuSeconds),
      ...(peakBytes === undefined ? {} : { peakBytes: Math.max(peakBytes, best?.peakBytes ?? 0) }),
    };
  }
  if (best === undefined) throw new Error(`${work} was not run`);
  return best;
}

/** Processor time of all programs that this one has waited for, and that those have waited for, in seconds. */
function childTime(): number {
  try {
    // Linux: fields 16 and 17, in hundredths of a second.
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return performance.now() / 1000;
  }
}

/** Findings (status 1) are no failure here. */
function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  const { status, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
  if (error) throw error;
  if (status !== 0 && status !== 1) throw new Error(`${program} ${args.join(' ')} failed: ${stderr}`);
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
