/**
 * `npm run bench:git`: what a check of a commit costs as a repository grows, each work beside what must be paid in any case:
 * bare Node, `git diff-tree` between the two commits, and reading the committed files that the work is about.
 *
 * `--tiny` only shows that everything runs; `--json` prints the measurements; `--bundle DIR` measures bundles that are there
 * already; `--only PART`, which may be repeated, measures some of the {@link PARTS} and their baselines. Each measurement is
 * shown as it is made.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../scripts/bundle.ts';
import { bundleApart, importApart } from './apart.ts';
import type { ChildReport } from './child.ts';
import { checkedOut } from './git-projects.ts';
import { cohortId, git } from './import-repository.ts';
import { against, type Measurement, table } from './table.ts';

/**
 * `touching`: pull requests that touch some of 1,000 cohorts, in one job and in several. `catalogs`: those that change a
 * catalog. `whole`: all cohorts, in a pull request, by the command line and at night. `regenerate`: one of them. `culprit`: the
 * search for the commit that brought drift. `most`: one of 10,000 cohorts.
 */
const PARTS = ['touching', 'catalogs', 'whole', 'regenerate', 'culprit', 'most'] as const;

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean' },
    tiny: { type: 'boolean' },
    bundle: { type: 'string' },
    only: { type: 'string', multiple: true, default: [...PARTS] },
  },
});
const unknown = options.only.filter((part) => !PARTS.some((one) => one === part));
if (unknown.length > 0) throw new Error(`there is no part ${unknown.join(', ')}: ${PARTS.join(', ')}`);
/** Whether one of these parts is measured. */
const measures = (...parts: readonly (typeof PARTS)[number][]): boolean =>
  parts.some((part) => options.only.includes(part));
const tiny = options.tiny === true;
const passes = tiny ? 1 : 7;
/** Over works of many seconds. */
const fewer = tiny ? 1 : 3;
const [few, many, most] = tiny ? [2, 4, 8] : [10, 1000, 10_000];
const touching = tiny ? [1, 2] : [1, 10, 100];

/** A program that reads every file below the folder that it is given. */
const READ_ALL = `const { readdirSync, readFileSync } = require('node:fs');
const read = (folder) => { for (const entry of readdirSync(folder, { withFileTypes: true })) { const path = folder + '/' + entry.name; if (entry.isDirectory()) read(path); else readFileSync(path); } };
read(process.argv[1]);`;

const scratch = mkdtempSync(join(tmpdir(), 'cohort-ci-bench-'));
const dist = options.bundle ?? join(scratch, 'dist');
const measurements: Measurement[] = [];
try {
  if (options.bundle === undefined) bundleApart(dist, `build/bench-${process.pid}`);
  measureAll(add(fastest('bare Node', ['-e', '0'])));
} finally {
  rmSync(scratch, { recursive: true, force: true });
  rmSync(join(ROOT, `build/bench-${process.pid}`), { recursive: true, force: true });
}
if (options.json)
  process.stdout.write(`${JSON.stringify({ node: process.version, measurements }, null, 2)}\n`);
else
  process.stdout.write(
    `\n${table(measurements)}\n${availableParallelism()} cores, ${process.platform}, Node ${process.versions.node}. The cheapest of ${passes} passes counts, of ${fewer} where a pass takes many seconds; processor time is that of the action and of every git that it starts.\n`,
  );

function measureAll(node: Measurement): void {
  const small = importApart(join(scratch, 'small/git'), { cohorts: few, metadata: true, touching: [1] });
  const one = measures('touching', 'catalogs', 'most')
    ? add(against(proposal(`1 of ${few} cohorts`, small, 'touch-1'), node))
    : node;
  if (measures('touching', 'catalogs', 'whole', 'regenerate')) measureLarge(node, small, one);
  if (measures('culprit')) measureCulprit(node);
  if (!measures('most')) return;
  const plainest = importApart(join(scratch, 'plain/git'), {
    cohorts: most,
    metadata: false,
    touching: [1],
  });
  add(against(proposal(`1 of ${grouped(most)} cohorts without gens/`, plainest, 'touch-1'), one));
}

/**
 * The works on 1,000 cohorts with metadata.
 *
 * @param one - The pull request that touches one of the few cohorts of the small repository.
 */
function measureLarge(node: Measurement, small: string, one: Measurement): void {
  const large = importApart(join(scratch, 'large/git'), { cohorts: many, metadata: true, touching });
  if (measures('touching')) measureTouching(node, large, one);
  if (measures('catalogs')) {
    add(against(proposal('a row of a catalog that 3 cohorts use', large, 'catalog-3'), one));
    const everyCohort = 'pull request: a catalog that all cohorts use';
    add(against(acted(everyCohort, large, 'catalog-all', {}, fewer), node));
  }
  if (!measures('whole', 'regenerate')) return;
  const night = checkedOut(large, 'drift-1');
  if (measures('whole')) measureWhole(large, night);
  if (!measures('regenerate')) return;
  const regenerating = (project: string): NodeJS.ProcessEnv => ({
    ...{ INPUT_MODE: 'regenerate', INPUT_DELIVER: 'patch', INPUT_COHORTS: cohortId(0) },
    GITHUB_WORKSPACE: project,
  });
  const regenerated = add(
    against(
      atNight(`regenerate 1 of ${few} cohorts`, regenerating(checkedOut(small, 'drift-1')), passes),
      node,
    ),
  );
  add(against(atNight(`regenerate 1 of ${grouped(many)} cohorts`, regenerating(night), fewer), regenerated));
}

function measureTouching(node: Measurement, large: string, one: Measurement): void {
  const diff = add(plain('git diff-tree of two commits', large, ['diff-tree', '-r', 'main', 'touch-1'], 20));
  for (const count of touching) {
    const measured = add(
      against(
        proposal(`${count} of ${grouped(many)} cohorts`, large, `touch-${count}`),
        count === 1 ? one : node,
      ),
    );
    if (count === 1) add(against({ ...measured, work: 'the same, against git diff-tree' }, diff));
    if (count === touching.at(-1))
      for (const [mode, env] of [
        ['the plan for 4 jobs', { INPUT_MODE: 'plan', INPUT_SHARDS: '4' }],
        ['the first of 4 jobs', { INPUT_SHARD: '1/4' }],
      ] as const)
        add(against(acted(`${mode} of that`, large, `touch-${count}`, env), measured));
  }
}

/** @param night - A checkout of that repository. */
function measureWhole(large: string, night: string): void {
  const archive = add(plain('git reads all committed files', large, ['archive', '--format=tar', 'main']));
  const whole = { 'INPUT_ONLY-AFFECTED': 'false' };
  add(against(acted('pull request: all cohorts of a commit', large, 'touch-1', whole, fewer), archive));
  add(plain('git status of a checkout', night, ['status', '--porcelain']));
  const reading = add(fastest('Node reads all files of a checkout', ['-e', READ_ALL, night], {}, fewer));
  const command = [join(dist, 'cli.js'), 'check', '--root', night, '--fail-level', 'never'];
  add(against(fastest(`check of ${grouped(many)} cohorts, command line`, command, {}, fewer), reading));
  add(against(nightly(`nightly check of ${grouped(many)} cohorts`, night), reading));
}

function measureCulprit(node: Measurement): void {
  const steps = tiny ? 4 : 200;
  const old = importApart(join(scratch, 'old/git'), { cohorts: many, metadata: false, history: steps });
  const calm = add(
    against(nightly('nightly check without gens/, nothing drifts', checkedOut(old, 'main')), node),
  );
  add(against(nightly(`the same, a culprit among ${steps} commits`, checkedOut(old, 'history')), calm));
}

function add(measurement: Measurement): Measurement {
  measurements.push(measurement);
  const { work, seconds, cpuSeconds, ratio } = measurement;
  const times = ratio === undefined ? '' : `, ${ratio.toFixed(2)} times its baseline`;
  // The whole takes many minutes: what is known is of use before its end.
  if (!tiny)
    process.stderr.write(`${work}: ${cpuSeconds.toFixed(2)} s, ${seconds.toFixed(2)} s elapsed${times}\n`);
  return measurement;
}

/** The check of a pull request of one branch. */
function proposal(work: string, root: string, branch: string): Measurement {
  return acted(`pull request: ${work}`, root, branch, {});
}

function acted(
  work: string,
  root: string,
  branch: string,
  env: NodeJS.ProcessEnv,
  times = passes,
): Measurement {
  const [base, head] = [git(root, 'rev-parse', 'main'), git(root, 'rev-parse', branch)];
  git(root, 'update-ref', '--no-deref', 'HEAD', head);
  const side = (ref: string, sha: string) => ({ ref, sha, repo: { full_name: 'lab/cohorts' } });
  const event = { pull_request: { number: 1, base: side('main', base), head: side('topic', head) } };
  return onRunner(work, times, event, {
    ...{ GITHUB_WORKSPACE: root, GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/1/merge' },
    ...{ GITHUB_SHA: head, ...env },
  });
}

/** The check of everything, as it is done at night, with the search for the commits that brought what drifts. */
function nightly(work: string, checkout: string): Measurement {
  return atNight(work, { GITHUB_WORKSPACE: checkout, INPUT_MODE: 'drift', INPUT_ISSUE: 'none' }, fewer);
}

function atNight(work: string, env: NodeJS.ProcessEnv, times: number): Measurement {
  const head = git(env['GITHUB_WORKSPACE'] ?? '', 'rev-parse', 'HEAD');
  return onRunner(
    work,
    times,
    { schedule: '0 3 * * *' },
    {
      ...{ GITHUB_EVENT_NAME: 'schedule', GITHUB_REF: 'refs/heads/main', GITHUB_SHA: head, ...env },
    },
  );
}

function onRunner(work: string, times: number, event: object, env: NodeJS.ProcessEnv): Measurement {
  const runner = join(scratch, 'runner');
  mkdirSync(runner, { recursive: true });
  writeFileSync(join(runner, 'event.json'), JSON.stringify(event));
  for (const name of ['output', 'summary']) writeFileSync(join(runner, name), '');
  return fastest(
    work,
    [join(dist, 'index.js')],
    {
      ...{ GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'lab/cohorts', RUNNER_TEMP: runner },
      GITHUB_OUTPUT: join(runner, 'output'),
      GITHUB_STEP_SUMMARY: join(runner, 'summary'),
      GITHUB_EVENT_PATH: join(runner, 'event.json'),
      ...env,
    },
    times,
  );
}

/** Node's cheapest pass, with the time of the programs that it started. */
function fastest(
  work: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  times = passes,
): Measurement {
  const costs = join(scratch, 'cost');
  const preload = join(ROOT, 'bench/report-cost.cjs');
  return cheapest(work, times, () => {
    run(process.execPath, ['--require', preload, ...args], { COHORT_CI_COST: costs, ...env });
    return JSON.parse(readFileSync(costs, 'utf8')) as Pick<ChildReport, 'peakBytes'>;
  });
}

/**
 * The same of git alone.
 *
 * @param repeats - A program that is done within the hundredth of a second in which processor time is counted is run so often.
 */
function plain(work: string, root: string, args: readonly string[], repeats = 1): Measurement {
  const { seconds, cpuSeconds } = cheapest(work, passes, () => {
    for (let count = 0; count < repeats; count++) run('git', ['-C', root, ...args]);
    return {};
  });
  return { work, seconds: seconds / repeats, cpuSeconds: cpuSeconds / repeats };
}

function cheapest(
  work: string,
  times: number,
  pass: () => Partial<Pick<ChildReport, 'peakBytes'>>,
): Measurement {
  let best: Measurement | undefined;
  for (let count = 0; count < times; count++) {
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
