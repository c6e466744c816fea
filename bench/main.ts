/**
 * `npm run bench`: what checking costs, in rows a second and memory, as a table with each cost beside that of a baseline
 * from the same run. Every measurement is a process of its own; the fastest of several passes counts.
 *
 * `--json` prints the measurements instead; `--tiny` only shows that everything runs; `--bundle DIR` measures bundles that
 * are there already.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ROOT } from '../scripts/bundle.ts';
import { bundleApart } from './apart.ts';
import type { ChildReport } from './child.ts';
import { git } from './import-repository.ts';
import { type Evaluations, type Shape, shapeOf, sizedProject } from './sized-project.ts';
import { against, type Measurement, table } from './table.ts';

const { values: options } = parseArgs({
  options: { json: { type: 'boolean' }, tiny: { type: 'boolean' }, bundle: { type: 'string' } },
});
const tiny = options.tiny === true;
/** Passes over quick works; one shows that they run. */
const often = tiny ? 1 : 15;
const million: Evaluations = tiny ? 1e3 : 1e6;
const sizes: readonly Evaluations[] = tiny ? [1e3, 1e4] : [1e3, 1e4, 1e5, 1e6, 1e7];

const scratch = mkdtempSync(join(tmpdir(), 'cohort-ci-bench-'));
const compiled = `build/bench-${process.pid}`;
const measurements: Measurement[] = [];
try {
  compile();
  const dist = options.bundle ?? join(scratch, 'dist');
  if (options.bundle === undefined) bundleApart(dist, `${compiled}/bundle`);
  measureRows();
  measureCommands(join(dist, 'cli.js'));
} finally {
  rmSync(scratch, { recursive: true, force: true });
  rmSync(join(ROOT, compiled), { recursive: true, force: true });
}
if (options.json)
  process.stdout.write(`${JSON.stringify({ node: process.version, measurements }, null, 2)}\n`);
else {
  const machine = `${availableParallelism()} cores, ${process.platform}, Node ${process.versions.node}`;
  process.stdout.write(
    `\n${table(measurements)}\n${machine}. The cheapest of several passes counts; ratios are of processor time, which other work on the machine disturbs least.\n`,
  );
}

/** The core in memory, against loops that do the least that could be done. */
function measureRows(): void {
  const hashing = add(inChild('hash-loop', million, tiny ? 1 : 5, 'bare hash loop'));
  const native = hashlib(million);
  if (native !== undefined) add(against(native, hashing));
  add(against(inChild('nested-loop', million, tiny ? 1 : 5, 'nested loop over objects'), hashing));
  for (const size of sizes) {
    const repeats = tiny ? 1 : size >= 1e7 ? 1 : size >= 1e6 ? 6 : Math.min(300, 2e6 / size);
    add(against(inChild('cohort', size, repeats, `spec to membership, ${size.toExponential(0)}`), hashing));
  }
}

/** The command as people run it, against Node doing nothing. */
function measureCommands(cli: string): void {
  const node = add(fastest('bare Node', ['-e', '0'], often));
  const empty = project('empty', shapeOf(1e3), 0);
  add(against(fastest('cli.js --version', [cli, '--version'], often), node));
  const nothing = [cli, 'check', '--root', empty.path];
  const loaded = add(against(fastest('check of no cohort: code loaded', nothing, often), node));
  const imports = readdirSync(dirname(cli))
    .filter((name) => /^\d+\.cli\.js$/.test(name))
    .map((name) => `await import('${pathToFileURL(join(dirname(cli), name))}');`);
  const importing = ['--input-type=module', '-e', imports.join('\n')];
  const every = add(against(fastest('every chunk of the command imported', importing, often), node));

  const few = project(
    'few',
    { ...shapeOf(1e3), generationModels: 2, essayTemplates: 2, combos: tiny ? 1 : 4 },
    tiny ? 2 : 25,
  );
  run([cli, 'regenerate', '--root', few.path]);
  const check = [cli, 'check', '--root', few.path];
  const checked = fastest('check of 25 cohorts, all committed', check, often, few.rows);
  add(against(checked, loaded));
  add(against({ ...checked, work: 'the same, against every chunk' }, every));

  const many = project('many', { ...shapeOf(1e3), essayTemplates: 1, evaluationModels: 1 }, tiny ? 3 : 1000);
  run([cli, 'regenerate', '--root', many.path]);
  const every1000 = add(
    against(
      fastest(
        'check of 1,000 cohorts, all committed',
        [cli, 'check', '--root', many.path],
        tiny ? 1 : 2,
        many.rows,
      ),
      loaded,
    ),
  );
  measureDiff(cli, 'diff of 1,000 cohorts, each with a new level', many.path, every1000);

  for (const size of tiny ? ([1e3] as const) : ([1e6, 1e7] as const)) {
    const large = project(`large-${size}`, shapeOf(size), 1);
    const name = size.toExponential(0);
    const passes = size >= 1e7 ? 1 : 3;
    if (size <= 1e6) {
      const spec = join(large.path, 'data/cohorts/cohort-0001/spec/config.yaml');
      const args = [cli, 'compile', spec, '--root', large.path, '--output', join(scratch, 'rows.csv')];
      add(against(fastest(`compile --output, ${name}`, args, passes, size), loaded));
    }
    run([join(ROOT, compiled, 'bench/write-membership.js'), large.path]);
    const checkedLarge = add(
      against(
        fastest(
          `check, ${name}`,
          [cli, 'check', '--root', large.path, '--fail-level', 'never'],
          passes,
          size,
        ),
        loaded,
      ),
    );
    if (size <= 1e6) measureDiff(cli, `diff of a new level, ${name}`, large.path, checkedLarge);
    rmSync(large.path, { recursive: true, force: true });
  }
}

/**
 * `diff` of a working tree in which every spec gains an evaluation template, against a check of what is committed. The rows are
 * those of both sides, of which a check derives one: with a ratio of 1 a row costs in `diff` what it costs in a check.
 */
function measureDiff(cli: string, work: string, path: string, checked: Measurement): void {
  git(path, 'init', '-q');
  git(path, 'add', '.');
  git(path, '-c', 'user.name=Bench', '-c', 'user.email=bench@example.org', 'commit', '-qm', 'Before');
  const catalog = join(path, 'data/1_raw/evaluation_templates.csv');
  writeFileSync(catalog, `${readFileSync(catalog, 'utf8')}novelty-new,novelty-new,llm\n`);
  const { evaluationTemplates } = shapeOf(million);
  for (const cohort of readdirSync(join(path, 'data/cohorts'))) {
    const spec = join(path, 'data/cohorts', cohort, 'spec/config.yaml');
    const text = readFileSync(spec, 'utf8');
    writeFileSync(spec, text.replace('evaluation_template: [', 'evaluation_template: [novelty-new, '));
  }
  const rows = Math.round((checked.rows ?? 0) * (2 + 1 / evaluationTemplates));
  add(against(fastest(work, [cli, 'diff', 'HEAD', '--root', path], tiny ? 1 : 3, rows), checked));
}

function add(measurement: Measurement): Measurement {
  measurements.push(measurement);
  if (!tiny) process.stderr.write(`${table([measurement]).split('\n')[1]?.trim()}\n`);
  return measurement;
}

function inChild(work: string, rows: Evaluations, repeats: number, name: string): Measurement {
  const child = run([join(ROOT, compiled, 'bench/child.js'), work, String(rows), String(repeats)]);
  return { work: name, rows, ...(JSON.parse(child) as ChildReport) };
}

/** The same hashes by Python's C code, where there is a Python. */
function hashlib(rows: number): Measurement | undefined {
  const program = `import hashlib, time
message, best = b'e_1sy0l8cqlj1g8ikc|creativity-with-rationale-v2|generator-4', 9e9
for _ in range(${tiny ? 1 : 3}):
    start = time.process_time()
    for _ in range(${rows}): hashlib.blake2b(message, digest_size=10).digest()
    best = min(best, time.process_time() - start)
print(best)`;
  const { status, stdout } = spawnSync('python3', ['-c', program], { encoding: 'utf8' });
  return status === 0
    ? { work: "Python's hashlib (C)", rows, seconds: Number(stdout), cpuSeconds: Number(stdout) }
    : undefined;
}

/** A command's cheapest pass. */
function fastest(work: string, args: readonly string[], passes: number, rows?: number): Measurement {
  const costs = join(scratch, 'cost');
  const preload = join(ROOT, 'bench/report-cost.cjs');
  let best: Measurement | undefined;
  for (let pass = 0; pass < passes; pass++) {
    const start = performance.now();
    run(['--require', preload, ...args], { COHORT_CI_COST: costs });
    const seconds = (performance.now() - start) / 1000;
    const cost = JSON.parse(readFileSync(costs, 'utf8')) as Pick<ChildReport, 'cpuSeconds' | 'peakBytes'>;
    best = {
      work,
      seconds: Math.min(seconds, best?.seconds ?? seconds),
      cpuSeconds: Math.min(cost.cpuSeconds, best?.cpuSeconds ?? cost.cpuSeconds),
      peakBytes: Math.max(cost.peakBytes, best?.peakBytes ?? 0),
      ...(rows === undefined ? {} : { rows }),
    };
  }
  if (best === undefined) throw new Error(`${work} was not run`);
  return best;
}

/** Runs Node; findings (status 1) are no failure here. */
function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0 && status !== 1) throw new Error(`node ${args.join(' ')} failed: ${stderr}`);
  return stdout;
}

/** A repository of equal cohorts on disk, without outputs. */
function project(
  name: string,
  shape: Shape,
  cohorts: number,
): { readonly path: string; readonly rows: number } {
  const path = join(scratch, name);
  const ids = Array.from({ length: cohorts }, (_, index) => `cohort-${String(index + 1).padStart(4, '0')}`);
  mkdirSync(join(path, 'data/cohorts'), { recursive: true });
  for (const [file, bytes] of sizedProject(shape, ids)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), bytes);
  }
  return { path, rows: Object.values(shape).reduce((product, count) => product * count, 1) * cohorts };
}

/** Children run compiled code: taking types away would be measured with them. */
function compile(): void {
  mkdirSync(join(ROOT, compiled), { recursive: true });
  const config = join(ROOT, compiled, 'tsconfig.json');
  writeFileSync(
    config,
    JSON.stringify({
      extends: '../../tsconfig.build.json',
      compilerOptions: { rootDir: '../..', outDir: '.', declaration: false, noCheck: true },
      include: ['../../src', '../../bench/child.ts', '../../bench/write-membership.ts'],
    }),
  );
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', config],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`the benchmark does not compile: ${stdout}`);
}
