import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EnvironmentFailure } from '../../src/disk/environment-failure.ts';
import { writeFiles } from '../../src/disk/write-files.ts';
import { type Layout, lay, scratch } from '../support/scratch.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** Every path below a folder, with a file's text, `dir`, or `-> target`. */
function snapshot(root: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const place = join(entry.parentPath, entry.name);
    found[place.slice(root.length + 1)] = entry.isSymbolicLink()
      ? 'link'
      : entry.isDirectory()
        ? 'dir'
        : entry.isFile()
          ? readFileSync(place, 'utf8')
          : 'special';
  }
  return found;
}

describe('writeFiles', () => {
  test('creates folders, replaces files, and leaves nothing else behind', async () => {
    const root = scratch({ 'data/old.txt': 'a longer text than the new one', 'data/other.txt': 'untouched' });
    const outcome = await writeFiles(root, [
      { path: 'data/old.txt', bytes: bytes('new') },
      { path: 'data/gens/draft/1/metadata.json', bytes: bytes('{}\n') },
      { path: 'top.txt', bytes: bytes('') },
    ]);
    expect(outcome).toEqual({
      written: ['data/old.txt', 'data/gens/draft/1/metadata.json', 'top.txt'],
      kept: [],
    });
    expect(snapshot(root)).toEqual({
      data: 'dir',
      'data/old.txt': 'new',
      'data/other.txt': 'untouched',
      'data/gens': 'dir',
      'data/gens/draft': 'dir',
      'data/gens/draft/1': 'dir',
      'data/gens/draft/1/metadata.json': '{}\n',
      'top.txt': '',
    });
  });

  test('writes nothing for no files', async () => {
    const root = scratch();
    expect(await writeFiles(root, [])).toEqual({ written: [], kept: [] });
    expect(snapshot(root)).toEqual({});
  });

  test('never replaces a file that must not exist, not even an empty one', async () => {
    const root = scratch({ 'a.txt': '', 'b.txt': 'b' });
    const outcome = await writeFiles(root, [
      { path: 'a.txt', bytes: bytes('new'), ifAbsent: true },
      { path: 'b.txt', bytes: bytes('new') },
      { path: 'c.txt', bytes: bytes('new'), ifAbsent: true },
    ]);
    expect(outcome).toEqual({ written: ['b.txt', 'c.txt'], kept: ['a.txt'] });
    expect(snapshot(root)).toEqual({ 'a.txt': '', 'b.txt': 'new', 'c.txt': 'new' });
  });

  test('two runs at once: of a file that must not exist, exactly one wins', async () => {
    const root = scratch();
    const runs = ['one', 'two', 'three'].map((text) =>
      writeFiles(root, [{ path: 'data/a.txt', bytes: bytes(text), ifAbsent: true }]),
    );
    const outcomes = await Promise.all(runs);
    expect(outcomes.map(({ written }) => written.length).sort()).toEqual([0, 0, 1]);
    const winner = ['one', 'two', 'three'][outcomes.findIndex(({ written }) => written.length === 1)];
    expect(snapshot(root)).toEqual({ data: 'dir', 'data/a.txt': winner });
  });

  test('keeps the mode of a replaced file and breaks a hard link instead of writing through it', async () => {
    const root = scratch({ 'run.sh': 'old' });
    chmodSync(join(root, 'run.sh'), 0o750);
    linkSync(join(root, 'run.sh'), join(root, 'twin'));
    await writeFiles(root, [{ path: 'run.sh', bytes: bytes('new') }]);
    expect(statSync(join(root, 'run.sh')).mode & 0o777).toBe(0o750);
    expect(readFileSync(join(root, 'twin'), 'utf8')).toBe('old');
  });

  test('writes through a folder link that stays in the repository', async () => {
    const root = scratch({ 'real/x': '', data: { link: 'real' } });
    await writeFiles(root, [{ path: 'data/new/a.txt', bytes: bytes('a') }]);
    expect(readFileSync(join(root, 'real/new/a.txt'), 'utf8')).toBe('a');
    expect(lstatSync(join(root, 'data')).isSymbolicLink()).toBe(true);
  });

  test.each(['new\nline', ' spaced ', '*', '-rf', '日本語', '🙂', 'n'.repeat(255)])(
    'a file called %.20j',
    async (name) => {
      const root = scratch();
      await writeFiles(root, [{ path: `sub/${name}`, bytes: bytes('x') }]);
      expect(readdirSync(join(root, 'sub'))).toEqual([name]);
    },
  );

  const layout: Layout = {
    'secret/key.txt': 'secret',
    'repo/.git/config': 'config',
    'repo/file': 'file',
    'repo/folder/x': 'x',
    'repo/link-out': { link: '../secret/key.txt' },
    'repo/link-in': { link: 'file' },
    'repo/link-dangling': { link: '../secret/created.txt' },
    'repo/folder-out': { link: '../secret' },
    'repo/folder-git': { link: '.git' },
    'repo/folder-file': { link: 'file' },
    'repo/loop': { link: 'loop' },
  };

  test.each([
    '../secret/key.txt',
    'folder/../../secret/key.txt',
    '/tmp/cohort-ci-must-not-appear',
    '.git/config',
    '.git/hooks/post-checkout',
    'folder/.git/config',
    '',
    'a//b',
    './a',
    'nul\0l',
    'link-out',
    'link-in',
    'link-dangling',
    'folder-out/new.txt',
    'folder-out/deep/new.txt',
    'folder-git/config',
    'folder-file/x',
    'file/x',
    'folder',
    'loop',
    'loop/x',
    'n'.repeat(256),
    `${'n'.repeat(256)}/x`,
  ])('refuses %.40j and changes nothing at all', async (path) => {
    const base = scratch(layout);
    const before = snapshot(base);
    const files = [
      { path: 'new/first.txt', bytes: bytes('first') },
      { path: 'file', bytes: bytes('second') },
      { path, bytes: bytes('hostile') },
      { path: 'last.txt', bytes: bytes('last') },
    ];
    await expect(writeFiles(join(base, 'repo'), files)).rejects.toThrow(EnvironmentFailure);
    expect(snapshot(base)).toEqual(before);
    expect(existsSync('/tmp/cohort-ci-must-not-appear')).toBe(false);
  });

  test('refuses a pipe', async () => {
    const root = scratch();
    spawnSync('mkfifo', [join(root, 'pipe')]);
    const failure = writeFiles(root, [{ path: 'pipe', bytes: bytes('x') }]);
    await expect(failure).rejects.toThrow('Refusing to write pipe: it is a special file');
    expect(snapshot(root)).toEqual({ pipe: 'special' });
  });

  test('an abort while files are being written leaves the tree as it was', async () => {
    const root = scratch({ 'a.txt': 'old', 'keep/b.txt': 'old' });
    const before = snapshot(root);
    const abort = new AbortController();
    const files = Array.from({ length: 300 }, (_, index) => ({ path: `new/${index}`, bytes: bytes('x') }));
    const run = writeFiles(root, [{ path: 'a.txt', bytes: bytes('new') }, ...files], abort.signal);
    // The first pause comes before the first file, the second when files stand under temporary names.
    await new Promise(setImmediate);
    const during = Object.keys(snapshot(root)).filter((path) => path.endsWith('.tmp')).length;
    abort.abort(new Error('stop'));
    await expect(run).rejects.toThrow('stop');
    expect(during).toBeGreaterThan(0);
    expect(snapshot(root)).toEqual(before);
  });

  test('a signal that is aborted already writes nothing', async () => {
    const root = scratch();
    const run = writeFiles(root, [{ path: 'a/b', bytes: bytes('x') }], AbortSignal.abort());
    await expect(run).rejects.toThrow(/aborted/);
    expect(snapshot(root)).toEqual({});
  });

  test('a limit of the system is reported in a plain sentence, and the tree is as it was', () => {
    const root = scratch({ 'a.txt': 'old' });
    const script = `
      import { writeFiles } from './src/disk/write-files.ts';
      const files = [
        { path: 'a.txt', bytes: new Uint8Array(10) },
        { path: 'new/big.bin', bytes: new Uint8Array(5_000_000) },
      ];
      await writeFiles(${JSON.stringify(root)}, files).catch((error) => {
        process.stdout.write(JSON.stringify([error.name, error.kind, error.code, error.message]));
      });`;
    // The shell's limit counts blocks of 512 or 1,024 bytes.
    const { stdout, stderr } = spawnSync(
      'sh',
      [
        '-c',
        'trap "" XFSZ; ulimit -f 1000; exec "$@"',
        'sh',
        process.execPath,
        '--input-type=module',
        '--eval',
        script,
      ],
      { encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual([
      'EnvironmentFailure',
      'space',
      'EFBIG',
      'Cannot write new/big.bin: the file would be larger than the system allows (EFBIG)',
    ]);
    expect(snapshot(root)).toEqual({ 'a.txt': 'old' });
  });

  const temporaries = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.tmp'));

  test('killed while files are being written, it has changed none; the next run clears away the rest', async () => {
    const root = scratch();
    const names = Array.from({ length: 100 }, (_, index) => `data/${index}`);
    lay(root, Object.fromEntries(names.map((name) => [name, 'old'])));
    const script = `
      import { writeFiles } from './src/disk/write-files.ts';
      import { readdirSync } from 'node:fs';
      const die = () => {
        if (readdirSync(${JSON.stringify(join(root, 'data'))}).length > 100) process.kill(process.pid, 'SIGKILL');
        setImmediate(die);
      };
      setImmediate(die);
      const files = ${JSON.stringify(names)}.map((path) => ({ path, bytes: new Uint8Array(10_000) }));
      await writeFiles(${JSON.stringify(root)}, files);`;
    const { signal } = spawnSync(process.execPath, ['--input-type=module', '--eval', script]);
    expect(signal).toBe('SIGKILL');
    expect(temporaries(join(root, 'data')).length).toBeGreaterThan(0);
    for (const name of names) expect(readFileSync(join(root, name), 'utf8')).toBe('old');
    await writeFiles(root, [{ path: 'data/0', bytes: bytes('new') }]);
    expect(readdirSync(join(root, 'data')).length).toBe(names.length);
  });

  test('killed at any moment, it leaves every file whole', async () => {
    const root = scratch();
    const size = 200_000;
    const names = Array.from({ length: 20 }, (_, index) => `data/${index}`);
    lay(root, Object.fromEntries(names.map((name) => [name, 'old'])));
    const script = `
      import { writeFiles } from './src/disk/write-files.ts';
      for (let round = 1; ; round++) {
        const files = ${JSON.stringify(names)}.map((path) => ({ path, bytes: new Uint8Array(${size}).fill(round % 256) }));
        await writeFiles(${JSON.stringify(root)}, files);
        if (round === 1) process.stdout.write('ready');
      }`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'close');
    for (const name of names) {
      const content = readFileSync(join(root, name));
      const whole = content.length === size && content.every((byte) => byte === content[0]);
      expect([name, whole]).toEqual([name, true]);
    }
    await writeFiles(root, [{ path: 'data/0', bytes: bytes('new') }]);
    expect(temporaries(join(root, 'data'))).toEqual([]);
  });

  test('leaves alone what a living process is writing, and files that only look similar', async () => {
    const living = `.cohort-ci-${process.ppid}-1.tmp`;
    const similar = ['.cohort-ci-x-1.tmp', '.cohort-ci-1-1.tmp.bak', 'cohort-ci-999999999-1.tmp'];
    const dead = '.cohort-ci-999999999-1.tmp';
    const root = scratch(Object.fromEntries([living, ...similar, dead].map((name) => [`data/${name}`, ''])));
    mkdirSync(join(root, 'data/.cohort-ci-999999999-2.tmp'));
    symlinkSync('/etc/hostname', join(root, 'data/.cohort-ci-999999999-3.tmp'));
    await writeFiles(root, [{ path: 'data/a', bytes: bytes('a') }]);
    expect(readdirSync(join(root, 'data')).sort()).toEqual(
      [living, ...similar, '.cohort-ci-999999999-2.tmp', 'a'].sort(),
    );
    expect(existsSync('/etc/hostname')).toBe(true);
  });

  test('a failure before any file is in place does not count them, and leaves the tree as it was', async () => {
    const root = scratch({ 'a.txt': 'old' });
    const files = ['a.txt', ...Array.from({ length: 70 }, (_, index) => `c/${index}`)];
    const run = writeFiles(
      root,
      files.map((path) => ({ path, bytes: bytes(path) })),
    );
    const failure = expect(run).rejects.toMatchObject({
      message: 'Cannot write a.txt: it is a folder (EISDIR)',
    });
    while (readdirSync(root).filter((name) => name.endsWith('.tmp')).length < 1)
      await new Promise(setImmediate);
    rmSync(join(root, 'a.txt'));
    mkdirSync(join(root, 'a.txt'));
    await failure;
    expect(snapshot(root)).toEqual({ 'a.txt': 'dir' });
  });

  test('a failure after the first file is in place says how many are', async () => {
    const root = scratch();
    const files = ['a', 'b', ...Array.from({ length: 70 }, (_, index) => `c/${index}`)];
    const run = writeFiles(
      root,
      files.map((path) => ({ path, bytes: bytes(path) })),
    );
    const failure = expect(run).rejects.toThrow(
      'Cannot write b: it is a folder (EISDIR); 1 of 72 files had been written',
    );
    // During a pause, when it has been looked at and before it is moved into place, someone puts a folder there.
    while (readdirSync(root).filter((name) => name.endsWith('.tmp')).length < 2)
      await new Promise(setImmediate);
    mkdirSync(join(root, 'b'));
    await failure;
    expect(snapshot(root)).toEqual({ a: 'a', b: 'dir' });
  });
});
