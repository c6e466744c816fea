import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundled } from '../support/bundle.ts';
import { childCommand } from '../support/child-command.ts';
import { closePath } from '../support/close-path.ts';
import { copyProject, project } from '../support/projects.ts';
import { command } from '../support/run-command.ts';
import { lay, scratch } from '../support/scratch.ts';

function copyOf(name: string): string {
  const root = scratch();
  copyProject(project(name), root);
  return root;
}

/** Path → text of every file below a folder. */
function snapshot(root: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) files.set(path.slice(root.length + 1), readFileSync(path, 'latin1'));
  }
  return files;
}

test('--dry-run says what would be written and writes nothing', async () => {
  const root = copyOf('demo');
  const before = snapshot(root);
  const run = await command(['regenerate', '--root', root, '--dry-run', '--cohort', 'novelty-sweep']);
  expect(run).toEqual({
    status: 0,
    stdout: 'novelty-sweep: would write manifest.json, membership.csv, metadata of 4 new generations\n',
    stderr: '',
  });
  expect(snapshot(root)).toEqual(before);
});

test('writes what check expects; a second time there is nothing to write', async () => {
  const root = copyOf('drift-only');
  expect((await command(['check', '--root', root])).status).toBe(1);
  expect(await command(['regenerate', '--root', root])).toEqual({
    status: 0,
    stdout: 'pilot: wrote manifest.json, membership.csv, metadata of 4 new generations\n',
    stderr: '',
  });
  expect((await command(['check', '--root', root])).status).toBe(0);
  const after = snapshot(root);
  const times = [...after.keys()].map((path) => statSync(join(root, path)).mtimeMs);
  expect(await command(['regenerate', '--root', root])).toEqual({
    status: 0,
    stdout: 'pilot: up to date\nEverything is as it should be: nothing to write.\n',
    stderr: '',
  });
  expect(snapshot(root)).toEqual(after);
  expect([...after.keys()].map((path) => statSync(join(root, path)).mtimeMs)).toEqual(times);
});

test('a refused cohort gives 1, and leaves the others written and itself untouched', async () => {
  const root = copyOf('demo');
  const before = snapshot(root);
  const run = await command(['regenerate', '--root', root]);
  expect(run).toMatchObject({ status: 1, stderr: '' });
  expect(run.stdout).toContain('baseline-2x2: up to date\n');
  expect(run.stdout).toContain('novelty-sweep: wrote manifest.json, membership.csv, metadata of 4');
  expect(run.stdout).toMatch(/✗ invalid +judge-panel/);
  const after = snapshot(root);
  const changed = [...after.keys()].filter((path) => after.get(path) !== before.get(path));
  expect(changed.filter((path) => !path.startsWith('data/gens/'))).toEqual([
    'data/cohorts/novelty-sweep/manifest.json',
    'data/cohorts/novelty-sweep/membership.csv',
  ]);
  expect((await command(['check', '--root', root, '--cohort', 'novelty-sweep'])).status).toBe(0);
});

test('existing metadata is never touched, even when it says something else; nothing is deleted', async () => {
  const root = copyOf('all-clean');
  const gens = join(root, 'data/gens');
  const [draft = ''] = readdirSync(join(gens, 'draft'));
  const [essay = ''] = readdirSync(join(gens, 'essay'));
  const [evaluation = ''] = readdirSync(join(gens, 'evaluation'));
  const kept = join(gens, 'draft', draft, 'metadata.json');
  const text = readFileSync(kept, 'utf8').replace('"mode": "llm"', '"mode": "by hand"');
  expect(text).toContain('by hand');
  writeFileSync(kept, text);
  rmSync(join(gens, 'essay', essay), { recursive: true });
  writeFileSync(join(gens, 'evaluation', evaluation, 'parsed.txt'), '9');
  mkdirSync(join(gens, 'draft/d_of_no_cohort'));
  writeFileSync(join(root, 'data/cohorts/pilot/notes.md'), 'mine');
  rmSync(join(root, 'data/cohorts/templates/manifest.json'));
  const before = snapshot(root);

  expect((await command(['regenerate', '--root', root])).status).toBe(0);
  const after = snapshot(root);
  expect(readFileSync(kept, 'utf8')).toBe(text);
  expect([...before].filter(([path, content]) => after.get(path) !== content)).toEqual([]);
  expect([...after.keys()].filter((path) => !before.has(path)).sort()).toEqual([
    'data/cohorts/templates/manifest.json',
    `data/gens/essay/${essay}/metadata.json`,
  ]);
  expect(existsSync(join(gens, 'draft/d_of_no_cohort'))).toBe(true);
});

test('ids that coincide by a bar in a name: the second run is asked for, and settles it', async () => {
  const root = scratch();
  copyProject(project('no-specs'), root);
  lay(root, {
    'data/combo_mappings.csv': 'combo_id\na|b\na\n',
    'data/1_raw/draft_templates.csv': 'template_id,generator\nc,llm\nb|c,llm\n',
    'data/cohorts/bars/spec/config.yaml': `axes:
  combo_id: ['a|b', a]
  draft_template: [c, 'b|c']
  draft_llm: [writer-1]
  essay_template: [essay-a]
  essay_llm: [writer-1]
  evaluation_template: [novelty]
  evaluation_llm: [judge-1]
output: {field_order: [combo_id]}
`,
  });
  const first = await command(['regenerate', '--root', root]);
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(first.stdout).toMatch(
    /^bars: wrote .*metadata of 9 new generations\n {2}Some ids .*\n.*once more, `cohort-ci regenerate bars --root .*`\.\n\n.*\n.*plan\/ids-collapse/,
  );
  expect((await command(['check', '--root', root])).status).toBe(1);
  const second = await command(['regenerate', '--root', root]);
  expect(second.stdout).toMatch(/^bars: wrote membership.csv, metadata of 3 new generations\n/);
  expect((await command(['check', '--root', root])).status).toBe(0);
});

test('ids that coincide by case alone are settled at once', async () => {
  const root = scratch();
  copyProject(project('no-specs'), root);
  lay(root, {
    'data/combo_mappings.csv': 'combo_id\nA\na\n',
    'data/cohorts/case/spec/config.yaml': `axes:
  combo_id: [A, a]
  draft_template: [draft-a]
  draft_llm: [writer-1]
  essay_template: [essay-a]
  essay_llm: [writer-1]
  evaluation_template: [novelty]
  evaluation_llm: [judge-1]
output: {field_order: [combo_id]}
`,
  });
  const run = await command(['regenerate', '--root', root]);
  expect(run.stdout).toMatch(
    /^case: wrote manifest.json, membership.csv, metadata of 3 new generations\n\n.*\n.*warning/,
  );
  expect((await command(['check', '--root', root])).status).toBe(0);
});

test('CRLF outputs are rewritten', async () => {
  const root = copyOf('form-only-crlf');
  const run = await command(['regenerate', '--root', root]);
  expect(run.stdout).toBe('pilot: wrote manifest.json, membership.csv\n');
  expect((await command(['check', '--root', root])).status).toBe(0);
});

describe('exit status 2', () => {
  test.each([
    [['--root', '/nonexistent'], 'there is no such root'],
    [['--cohort', 'pilott'], "did you mean 'pilot'?"],
    [['pilott'], "did you mean 'pilot'?"],
    [['--dry-run=yes'], '--dry-run'],
  ])('%j', async (args, message) => {
    const run = await command(['regenerate', '--root', copyOf('drift-only'), ...args]);
    expect(run).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(message) });
  });

  test('no spec: regenerating nothing is a mistake', async () => {
    const run = await command(['regenerate', '--root', copyOf('no-specs')]);
    expect(run).toMatchObject({ status: 2, stderr: expect.stringContaining('no spec was found') });
  });
});

describe('what cannot be read or written is no reason to replace it, or to leave the other cohorts', () => {
  const pilot = 'data/cohorts/pilot';

  test.each<[string, string, (place: string) => void]>([
    ['a link out of the repository', 'membership.csv', (place) => symlinkSync('/etc/hostname', place)],
    ['a link that leads nowhere', 'membership.csv', (place) => symlinkSync('nowhere', place)],
    ['a link in a circle', 'manifest.json', (place) => symlinkSync('manifest.json', place)],
    ['a folder', 'manifest.json', (place) => mkdirSync(place)],
    [
      'a file beyond the limit',
      'manifest.json',
      (place) => {
        writeFileSync(place, '');
        truncateSync(place, 65 * 1024 * 1024);
      },
    ],
  ])('%s', async (_, name, put) => {
    const root = copyOf('all-clean');
    const place = join(root, pilot, name);
    const other = join(root, pilot, name === 'manifest.json' ? 'membership.csv' : 'manifest.json');
    for (const path of [place, other, join(root, 'data/cohorts/templates/membership.csv')]) rmSync(path);
    put(place);
    const run = await command(['regenerate', '--root', root]);
    expect(run).toMatchObject({ status: 2, stderr: '' });
    expect(run.stdout).toContain('templates: wrote membership.csv\n');
    expect(run.stdout).toMatch(
      new RegExp(`could not check pilot: (Cannot read|Refusing to write) .*${name}`),
    );
    expect(existsSync(other)).toBe(false);
    expect(readFileSync('/etc/hostname', 'utf8')).not.toContain('gen_id');
  });

  test('a folder that takes no files', async () => {
    const root = copyOf('all-clean');
    for (const id of ['pilot', 'templates']) rmSync(join(root, 'data/cohorts', id, 'manifest.json'));
    closePath(join(root, pilot), 0o555);
    const run = await command(['regenerate', '--root', root]);
    expect(run).toMatchObject({ status: 2, stderr: '' });
    expect(run.stdout).toContain('templates: wrote manifest.json\n');
    expect(run.stdout).toMatch(/could not check pilot: Cannot write .*permission is denied \(EACCES\)/);
  });

  test('a spec that stands in no cohort has nowhere to write', async () => {
    const root = copyOf('all-clean');
    cpSync(join(root, pilot, 'spec'), join(root, 'data/loose'), { recursive: true });
    const before = snapshot(root);
    const run = await command(['regenerate', '--root', root, '--specs', 'data/loose/*.yaml']);
    expect(run).toMatchObject({ status: 2, stdout: expect.stringContaining('nowhere to write outputs') });
    expect(snapshot(root)).toEqual(before);
  });
});

describe('stopped half-way', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('%s leaves no half-written file', async (signal) => {
    const root = largeCohort();
    const child = spawn(process.execPath, [bundled('cli.js'), 'regenerate', '--root', root], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (piece) => {
      stderr += piece;
    });
    const stopped = new AbortController();
    const watcher = watch(join(root, 'data/gens/draft'), { signal: stopped.signal }, () => {
      watcher.close();
      child.kill(signal);
    });
    const [status, by] = await once(child, 'exit');
    stopped.abort();
    if (signal === 'SIGKILL') expect(by).toBe('SIGKILL');
    else
      expect({ status, stderr }).toEqual({
        status: signal === 'SIGINT' ? 130 : 143,
        stderr: `cohort-ci: stopped by ${signal}; every file is whole\n`,
      });
    for (const [path, text] of snapshot(join(root, 'data/gens'))) {
      // A killed process cannot clean up; the next one does.
      if (/\/\.cohort-ci-\d+-\d+\.tmp$/.test(path) && signal === 'SIGKILL') continue;
      expect(path).toMatch(/metadata\.json$/);
      expect(text.endsWith('}')).toBe(true);
    }
    expect(existsSync(join(root, 'data/cohorts/large/membership.csv'))).toBe(false);

    const again = childCommand(['regenerate', '--root', root]);
    expect(again).toMatchObject({ status: 0, stderr: '' });
    expect([...snapshot(root).keys()].filter((path) => path.endsWith('.tmp'))).toEqual([]);
    expect(childCommand(['check', '--root', root]).status).toBe(0);
  });
});

test('a reader that goes away stops nothing', () => {
  const root = copyOf('all-clean');
  for (const id of ['pilot', 'templates']) rmSync(join(root, 'data/cohorts', id, 'manifest.json'));
  const script = `"$0" "$1" regenerate --root "$2" | (exec <&-; sleep 0.5); echo "\${PIPESTATUS[0]}"`;
  const run = spawnSync('bash', ['-c', script, process.execPath, bundled('cli.js'), root], {
    encoding: 'utf8',
  });
  expect(run).toMatchObject({ stdout: '0\n', stderr: '' });
  for (const id of ['pilot', 'templates'])
    expect(existsSync(join(root, 'data/cohorts', id, 'manifest.json'))).toBe(true);
});

/** A cohort of a few thousand generations, enough to be caught at work. */
function largeCohort(): string {
  const root = scratch();
  copyProject(project('no-specs'), root);
  const combos = Array.from({ length: 600 }, (_, index) => `c${index}`);
  writeFileSync(join(root, 'data/combo_mappings.csv'), `combo_id\n${combos.join('\n')}\n`);
  mkdirSync(join(root, 'data/cohorts/large/spec'), { recursive: true });
  mkdirSync(join(root, 'data/gens/draft'), { recursive: true });
  writeFileSync(
    join(root, 'data/cohorts/large/spec/config.yaml'),
    `axes:
  combo_id: [${combos.join(', ')}]
  draft_template: [draft-a]
  draft_llm: [writer-1]
  essay_template: [essay-a]
  essay_llm: [writer-1]
  evaluation_template: [novelty]
  evaluation_llm: [judge-1]
output:
  field_order: [combo_id]
`,
  );
  return root;
}

test('two specs of one cohort are both refused, and nothing is written for them', async () => {
  const root = copyOf('drift-only');
  const spec = join(root, 'data/cohorts/pilot/spec/config.yaml');
  writeFileSync(join(root, 'data/cohorts/pilot/spec/other.yaml'), readFileSync(spec));
  const before = snapshot(root);
  const run = await command(['regenerate', '--root', root, '--specs', 'data/cohorts/*/spec/*.yaml']);
  expect(run.status).toBe(1);
  expect(run.stdout.match(/spec\/same-cohort/g)).toHaveLength(2);
  expect(snapshot(root)).toEqual(before);
});

test.each([[['--dry-run']], [[]]])('warns of what is doubtful in what it writes: %j', async (args) => {
  const root = copyOf('handbook');
  const id = 'd_381chnzm44xjjarl';
  const path = join(root, 'data/gens/draft', id, 'metadata.json');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/("llm_model_id": ")[^"]*/, '$1other'));
  const { status, stdout } = await command(['regenerate', '--root', root, '--cohort', 'baseline', ...args]);
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('plan/id-taken') });
  expect(stdout).toContain(id);
});
