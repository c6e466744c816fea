/**
 * `npm run bench:page`: what `cohort-ci report` costs beyond a check of the same repository, in processor time, and how large
 * its page is. Two repositories: one cohort of a million evaluations, and a hundred cohorts. Check and report take turns; the
 * cheapest pass of each counts. `--bundle DIR` measures bundles that are there already.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle, ROOT } from '../scripts/bundle.ts';
import { shapeOf, sizedProject } from './sized-project.ts';

const PASSES = 5;

const { values: options } = parseArgs({ options: { bundle: { type: 'string' } } });
const scratch = mkdtempSync(join(tmpdir(), 'cohort-ci-bench-'));
const compiled = `build/bench-${process.pid}`;
try {
  const dist = options.bundle ?? join(scratch, 'dist');
  if (options.bundle === undefined) await bundle(dist, { build: compiled, checkTypes: false });
  const cli = join(dist, 'cli.js');
  const hundred = Array.from({ length: 100 }, (_, index) => `cohort-${index}`);
  measure(cli, 'one cohort of 1,000,000 evaluations', sizedProject(shapeOf(1e6)));
  measure(cli, '100 cohorts of 1,000 evaluations', sizedProject(shapeOf(1e3), hundred));
} finally {
  rmSync(scratch, { recursive: true, force: true });
  rmSync(join(ROOT, compiled), { recursive: true, force: true });
}

function measure(cli: string, name: string, files: ReadonlyMap<string, Uint8Array>): void {
  const root = mkdtempSync(join(scratch, 'project-'));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  const page = join(scratch, 'page.html');
  let [check, report] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let pass = 0; pass < PASSES; pass++) {
    check = Math.min(check, seconds(cli, 'check', '--root', root, '--fail-level', 'never'));
    report = Math.min(report, seconds(cli, 'report', '--root', root, '--output', page));
  }
  const size = statSync(page).size / 1024;
  process.stdout.write(
    `${name}: check ${check.toFixed(2)} s, report ${report.toFixed(2)} s (${(report - check).toFixed(2)} s beyond it, ${(report / check).toFixed(2)} times), page of ${size.toFixed(0)} KiB\n`,
  );
}

/** Processor time of one run. */
function seconds(cli: string, ...args: readonly string[]): number {
  const cost = join(scratch, 'cost.json');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', join(ROOT, 'bench/report-cost.cjs'), cli, ...args],
    { encoding: 'utf8', env: { ...process.env, COHORT_CI_COST: cost } },
  );
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return (JSON.parse(readFileSync(cost, 'utf8')) as { readonly cpuSeconds: number }).cpuSeconds;
}
