import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { ROOT } from '../../scripts/bundle.ts';
import { heedingSignals } from '../../src/disk/heed-signals.ts';

const SOURCE = pathToFileURL(join(ROOT, 'src/disk/heed-signals.ts')).href;

/** What a process says that sends itself a signal at the end of its work. */
function outcomeOf(end: string): string {
  const program = `import { heedingSignals } from '${SOURCE}';
const work = async () => { await 0; process.kill(process.pid, 'SIGTERM'); ${end} };
console.log(await heedingSignals(work).catch(({ name, status }) => [name, status].join(' ')));`;
  const args = ['--input-type=module', '--disable-warning=ExperimentalWarning', '-e', program];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.trim();
}

it('afterwards, signals do again what they did before', async () => {
  const counts = () => ['SIGINT', 'SIGTERM'].map((name) => process.listenerCount(name));
  const before = counts();
  const during = await heedingSignals(async () => counts());
  expect(during).toEqual(before.map((count) => count + 1));
  expect(counts()).toEqual(before);
});

it.each([
  ['is done', "return 'done'"],
  ['fails', "throw new Error('no answer')"],
])('a signal that arrives as the work %s is heeded, not lost', (_, end) => {
  expect(outcomeOf(end)).toBe('Interrupted 143');
});
