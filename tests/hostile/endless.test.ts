/** A spec of a billion rows under a limit that allows them: whatever is asked of it ends by a signal, or by the deadline. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportSchema } from '../../src/result/report-schema.ts';
import { bundled, compileCache } from '../support/bundle.ts';
import { childCommand } from '../support/child-command.ts';
import { oneIn } from '../support/every-case.ts';
import { runAction, startAction } from '../support/run-action.ts';
import { command } from '../support/run-command.ts';
import { scratch } from '../support/scratch.ts';
import { repository, specText } from './repository.ts';

const ids = (prefix: string): string[] => Array.from({ length: 1000 }, (_, index) => `${prefix}${index}`);
const HUGE = specText({
  combo_id: `[${ids('c')}]`,
  draft_template: `[${ids('d')}]`,
  evaluation_template: `[${ids('e')}]`,
});
const SPEC = 'data/cohorts/m-huge/spec/config.yaml';
const SMALL = ['a-small', 'pilot', 'z-small'];

/** Cohorts before and behind the endless one, so that it is seen what becomes of them. */
function billion(): string {
  const templates = (names: readonly string[]) =>
    `template_id,generator\n${names.map((name) => `${name},llm\n`).join('')}`;
  const root = repository({
    'combo_mappings.csv': `combo_id\ncombo-1\n${ids('c').join('\n')}\n`,
    '1_raw/draft_templates.csv': templates(['draft-a', ...ids('d')]),
    '1_raw/evaluation_templates.csv': templates(['novelty', ...ids('e')]),
    'cohorts/a-small/spec/config.yaml': specText(),
    'cohorts/m-huge/spec/config.yaml': HUGE,
    'cohorts/z-small/spec/config.yaml': specText(),
  });
  writeFileSync(join(root, '.cohort-ci.yml'), 'version: 1\nmax-rows: 9000000000000000\n');
  const git = (...command: string[]) =>
    spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...command], { cwd: root });
  git('init', '-q', '-b', 'main');
  git('add', '--all');
  git('commit', '-q', '-m', 'first');
  return root;
}

const root = billion();

/** Resolves once a process has computed for so long: it is busy with the rows then, and no longer starting. */
async function busy(pid: number, seconds: number): Promise<void> {
  for (;;) {
    const path = `/proc/${pid}/stat`;
    // Without that file the first moment must do.
    if (!existsSync(path)) return;
    const fields = readFileSync(path, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    // In hundredths of a second: user and system time.
    if ((Number(fields[11]) + Number(fields[12])) / 100 >= seconds) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Seconds of work after which a process has long begun with the rows. */
const BUSY = 0.8;

const OUT = join(scratch(), 'rows.csv');

const WRITES = ['compile', join(root, SPEC), '--root', root, '--output', OUT];

describe.each<[NodeJS.Signals, status: number, commands: string[][], modes: string[]]>([
  [
    'SIGINT',
    130,
    [
      ['check', '--root', root],
      ['compile', join(root, SPEC), '--root', root],
      WRITES,
      ['regenerate', '--root', root, '--cohort', 'm-huge'],
      ['show', 'm-huge', '--root', root],
      ['status', '--root', root],
    ],
    ['drift', 'regenerate'],
  ],
  // A process that does not listen is ended by the system, whichever signal it gets.
  ['SIGTERM', 143, [['check', '--root', root], WRITES], ['check']],
])('%s', (signal, status, commands, modes) => {
  test.each(oneIn(3, commands))('ends cohort-ci %s %s %s %s %s', async (...args) => {
    const child = spawn(process.execPath, [bundled('cli.js'), ...args], {
      env: { PATH: process.env['PATH'] ?? '', NODE_COMPILE_CACHE: compileCache() },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    await busy(child.pid ?? 0, BUSY);
    child.kill(signal);
    const [code, by] = await once(child, 'exit');
    // A shell says the same of both.
    expect(by === null ? code : by).toBe(by === null ? status : signal);
    expect(readdirSync(join(OUT, '..'))).toEqual([]);
    expect(readdirSync(join(root, 'data/cohorts/m-huge'))).toEqual(['spec']);
  });

  test.each(oneIn(2, modes))('ends the mode %s', async (mode) => {
    const run = await startAction(root, {
      inputs: { mode, 'dry-run': 'true', issue: 'none' },
      onStart: async (kill, pid) => {
        await busy(pid, BUSY);
        kill(signal);
      },
    });
    expect(run.signal ?? run.status).toBe(run.signal === null ? status : signal);
  });
});

describe('the deadline', () => {
  test('ends a check as unchecked, with what was done until then', () => {
    const run = childCommand(['check', '--root', root, '--timeout', '2s', '--format', 'json']);
    expect([run.status, run.stderr]).toEqual([2, '']);
    const { cohorts } = reportSchema.parse(JSON.parse(run.stdout));
    expect(cohorts.map(({ id, state }) => [id, state])).toEqual([
      ['a-small', 'clean'],
      ['m-huge', 'unchecked'],
      ['pilot', 'unchecked'],
      ['z-small', 'unchecked'],
    ]);
    const reasons = new Set(cohorts.flatMap(({ failure }) => failure ?? []));
    expect([...reasons]).toEqual(['the time limit of 2 seconds was reached; raise it with timeout']);
  });

  test('ends the action the same way, and fails the step', () => {
    const run = runAction(root, { inputs: { timeout: '2' } });
    expect(run.stderr).toBe('');
    expect([run.status, run.outputs.get('result')]).toEqual([1, 'unchecked']);
    expect(run.outputs.get('cohorts-by-state')).toBe(
      '{"clean":["a-small"],"drifted":[],"invalid":[],"unchecked":["m-huge","pilot","z-small"]}',
    );
    expect(run.summary).toContain('the time limit of 2 seconds was reached');
  });

  test.each(
    oneIn(2, [
      WRITES,
      ['show', 'm-huge', '--root', root],
      ['status', '--root', root],
      ['regenerate', '--root', root, '--dry-run'],
    ]),
  )('ends cohort-ci %s with the status 2 and leaves nothing', (...args) => {
    const run = childCommand([...args, '--timeout=2']);
    expect(run.status).toBe(2);
    expect(`${run.stdout}${run.stderr}`).toContain('the time limit of 2 seconds was reached');
    expect(`${run.stdout}${run.stderr}`).not.toContain('internal error');
    expect(readdirSync(join(OUT, '..'))).toEqual([]);
  });

  test('is far enough away for what is small', () => {
    const args = SMALL.flatMap((id) => ['--cohort', id]);
    expect(childCommand(['check', '--root', root, '--timeout', '1h', ...args]).status).toBe(0);
  });

  test.each(['0', '-1', '25h', '1d', '10 m', '', '1.5', '9999999'])('%j is no time limit', async (text) => {
    const run = await command(['check', '--root', root, `--timeout=${text}`]);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(`--timeout must be seconds, or a number with s, m or h`);
  });
});
