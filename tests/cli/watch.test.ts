import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { isOfInterest } from '../../src/cli/watch.ts';
import { bundled } from '../support/bundle.ts';
import { childCommand } from '../support/child-command.ts';
import { childEnvironment } from '../support/child-environment.ts';
import { lay, scratch } from '../support/scratch.ts';
import { PROJECT, spec } from '../support/small-project.ts';

const SPEC = 'data/cohorts/baseline/spec/config.yaml';
const WRONG = spec({ draft_llm: '[opal, quarz]' });
const BEGINS = 'cohort-ci: checking\n';
const ENDS = 'cohort-ci: watching for changes\n';

let running: Watching | undefined;
afterEach(async () => {
  await running?.stop('SIGKILL');
  running = undefined;
});

/** A command that watches; what it prints is awaited, never slept for. */
class Watching {
  readonly root = scratch();
  readonly #child: ChildProcess;
  readonly #exit: Promise<unknown[]>;
  #printed = '';
  #told: () => void = () => undefined;
  stderr = '';

  constructor(...options: string[]) {
    lay(this.root, PROJECT);
    this.#child = spawn(
      process.execPath,
      [bundled('cli.js'), 'check', '--watch', '--format', 'concise', ...options],
      { cwd: this.root, env: childEnvironment() },
    );
    this.#exit = once(this.#child, 'close');
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.#printed += text;
      this.#told();
    });
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text;
    });
  }

  /** What the next check prints that says this, or the next at all; checks before it are passed over. */
  async next(says: RegExp = /^/): Promise<string> {
    for (;;) {
      const end = this.#printed.indexOf(ENDS);
      if (end >= 0) {
        const round = this.#printed.slice(0, end);
        this.#printed = this.#printed.slice(end + ENDS.length);
        expect(round.startsWith(BEGINS)).toBe(true);
        const found = round.slice(BEGINS.length);
        if (says.test(found)) return found;
      } else
        await new Promise<void>((told) => {
          this.#told = told;
        });
    }
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.root, path), text);
  }

  async stop(signal: NodeJS.Signals): Promise<unknown[]> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) this.#child.kill(signal);
    return await this.#exit;
  }
}

/** Notices alone: no outputs are committed. */
const CLEAN = /^(?!.*: (?:error|warning) )/s;
const FOUND = /axis 'draft_llm' has the level 'quarz'/;

describe('check --watch', () => {
  it('checks again after a save, and ends with Ctrl-C', async () => {
    running = new Watching();
    expect(await running.next()).toMatch(CLEAN);
    running.write(SPEC, WRONG);
    expect(await running.next(FOUND)).toMatch(new RegExp(`^${SPEC}:4:21: error axis/unknown-level `, 'm'));
    running.write(SPEC, spec());
    await running.next(CLEAN);
    expect(await running.stop('SIGINT')).toEqual([0, null]);
    expect(running.stderr).toBe('');
  });

  it('of editors that write a new file and rename it, and of those that move the old one away', async () => {
    running = new Watching();
    await running.next();
    const at = (name: string): string => join(running?.root ?? '', name);
    running.write(`${SPEC}.new`, WRONG);
    renameSync(at(`${SPEC}.new`), at(SPEC));
    await running.next(FOUND);
    renameSync(at(SPEC), at(`${SPEC}~`));
    running.write(SPEC, spec());
    rmSync(at(`${SPEC}~`));
    await running.next(CLEAN);
    // The file that was renamed into its place is watched as the first one was.
    running.write(SPEC, WRONG);
    await running.next(FOUND);
  });

  it('sees catalogs, settings and new cohorts', async () => {
    running = new Watching();
    await running.next();
    running.write('data/1_raw/llm_models.csv', 'id,for_generation,for_evaluation\nopal,true,true\n');
    await running.next(/'quartz'/);
    running.write('data/1_raw/llm_models.csv', PROJECT['data/1_raw/llm_models.csv'] ?? '');
    await running.next(CLEAN);
    running.write('.cohort-ci.yml', 'dialekt: v1\n');
    await running.next(/config\/unknown-key/);
    rmSync(join(running.root, '.cohort-ci.yml'));
    await running.next(CLEAN);
    mkdirSync(join(running.root, 'data/cohorts/late/spec'), { recursive: true });
    running.write('data/cohorts/late/spec/config.yaml', WRONG);
    await running.next(/cohorts\/late\/spec\/config\.yaml:4:21/);
    running.write('data/cohorts/late/spec/config.yaml', spec());
    await running.next(CLEAN);
  });

  it('goes on when the data is gone for a while', async () => {
    running = new Watching();
    await running.next();
    const data = join(running.root, 'data');
    renameSync(data, `${data}-away`);
    await running.next(CLEAN);
    renameSync(`${data}-away`, data);
    running.write(SPEC, WRONG);
    await running.next(FOUND);
    expect(running.stderr).toContain('there is no');
  });

  it('does not go with --fix', () => {
    const { status, stderr } = childCommand(['check', '--watch', '--fix', '--root', scratch(PROJECT)]);
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('give one of them'),
    });
  });
});

const WATCHED = [
  ...['config.yaml', '.cohort-ci.yml', '.gitignore', 'tmp', 'swap.csv', 'part.txt', 'a#b.csv', '49130'],
  ...['a.tmp.csv', 'a~b.csv', 'report.json'],
];
const PASSED_OVER = [
  ...['.config.yaml.swp', '.config.yaml.swx', 'config.yaml~', '#config.yaml#', '4913', '.gitattributes'],
  ...['config.yaml.tmp', 'config.yaml.bak', 'config.yaml.part', 'config.yaml.swp', 'a.cohort-ci.yml~'],
];

it.each([
  ...WATCHED.map((name) => [name, true] as const),
  ...PASSED_OVER.map((name) => [name, false] as const),
])('whether a change of %s starts a check: %s', (name, isOne) => {
  const output = 'written/report.json';
  expect(isOfInterest(join('/repository/data', name), { output })).toBe(isOne);
  expect(isOfInterest(join('/repository/data', name), { output: undefined })).toBe(isOne);
  // What the check itself writes would start it again and again.
  expect(isOfInterest(resolve(output), { output })).toBe(false);
});
