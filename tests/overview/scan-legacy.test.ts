import { describe, expect, test } from 'vitest';
import { placePath } from '../../src/findings/diagnostic.ts';
import { textOf } from '../../src/findings/text.ts';
import { scanLegacy } from '../../src/overview/legacy/scan-legacy.ts';
import { Positions } from '../../src/report/positions.ts';
import type { FileTree } from '../../src/source/file-tree.ts';
import { MemoryTree } from '../support/memory-tree.ts';
import { processorTime } from '../support/processor-time.ts';

function scan(
  files: Readonly<Record<string, string>> | ReadonlyMap<string, Uint8Array>,
  patterns?: string[],
) {
  const result = scanLegacy(new MemoryTree(files), { dataRoot: 'data', ...(patterns ? { patterns } : {}) });
  const positions = new Positions(result.sources);
  return { ...result, lines: result.diagnostics.map(({ code, at }) => `${positions.text(at)} ${code}`) };
}

/** The codes found in a file that holds one line. */
const codesIn = (path: string, line: string): string[] =>
  scan({ [path]: `${line}\n` }).diagnostics.map(({ code }) => code);

describe('reads active', () => {
  test.each([
    ['a.py', 'df[df["active"]]'],
    ['a.py', "df = df[df['active'] == True]"],
    ['a.py', 'templates = df[["template_id", "active"]]'],
    ['a.py', 'if row.get("active"):'],
    ['a.py', 'filter_active(templates)'],
    ['a.sh', 'python scripts/filter_active_evaluation_scores.py'],
    ['a.py', 'ids = [t.id for t in templates if t.active]'],
    ['a.py', 'df[df.active == True]'],
    ['a.py', 'df.query("active == True")'],
    ['a.py', 'if "active" in df.columns:'],
    ['a.py', 'pd.read_csv(path, usecols=["template_id", "active"])'],
    ['a.py', 'if active is True:'],
    ['a.py', 'active_templates = load()'],
    ['a.py', 'if row.get("active", "").strip() == "true":'],
    ['a.py', 'def load_active_templates(path):'],
    ['a.py', 'limit_to_active_templates = True'],
    ['a.sh', 'python build_tables.py --limit-to-active-templates'],
    ['docs/a.md', 'Evaluations run over the active axes.'],
    ['docs/a.md', 'Mark rows as `active=true`.'],
    ['docs/a.md', 'It lists active draft/essay/evaluation templates.'],
    ['docs/a.md', 'All active evaluation models are used.'],
    ['a.sh', 'csvgrep -c active -r true templates.csv'],
    ['a.sh', 'echo "template_id,generator,active" > out.csv'],
    ['.github/workflows/a.yml', '      run: csvcut -c template_id,active data.csv'],
    ['docs/a.md', 'Set the `active` column to true.'],
    ['docs/a.md', 'Then set the column `active` to true.'],
    ['README.md', 'Run `df[df["active"]]`.'],
  ])('%s: %s', (path, line) => {
    expect(codesIn(path, line)).toEqual(['legacy/reads-active']);
  });

  test.each([
    ['a.py', 'interactive = True'],
    ['a.py', 'if inactive == True:'],
    ['a.py', 'user_active = 1'],
    ['a.py', 'reactive == 1'],
    ['a.py', 'self.active_threads == 3'],
    ['a.py', 'status = "active"'],
    ['a.py', 'if state == "active":'],
    ['a.py', 'STATES = ["active", "paused"]'],
    ['a.py', 'window.activate()'],
    ['a.py', 'session.active()'],
    ['a.py', '# keep the connection active'],
    ['a.py', 'inactive_templates = []'],
    ['a.py', 'User(active=True)'],
    ['a.sh', 'tool --hyperactive-models'],
    ['docs/a.md', 'An active community reviews the templates.'],
    ['docs/a.md', 'The inactive templates stay.'],
    ['a.sh', 'systemctl is-active docker'],
    ['a.sh', 'grep -c interactive log.txt'],
    ['.github/workflows/a.yml', '  name: Close inactive issues'],
    ['docs/a.md', 'The project is active, and so are its users.'],
    ['docs/a.md', 'The `active` column was removed.'],
    ['docs/a.md', 'Readers refuse the legacy column `active`.'],
    ['docs/a.md', 'Interactive mode == true.'],
  ])('not in %s: %s', (path, line) => {
    expect(codesIn(path, line)).toEqual([]);
  });
});

test.each([
  ['a.sh', 'cohort="$DD_COHORT"', 'legacy/cohort-variable'],
  ['a.py', 'os.environ["DD_COHORT"]', 'legacy/cohort-variable'],
  ['a.py', 'open("data/selected_combo_mappings.csv")', 'legacy/selected-combos'],
  ['docs/a.md', 'Set `output.expand_pairs`.', 'legacy/expansion-switch'],
  ['docs/a.md', 'output: {keep_tuple_axis: true}', 'legacy/expansion-switch'],
  ['docs/a.md', '## Two ways to build a cohort', 'legacy/cohort-mode'],
  ['docs/a.md', 'In curated mode nothing else counts.', 'legacy/cohort-mode'],
  ['docs/a.md', 'Cartesian mode fills the cube.', 'legacy/cohort-mode'],
  ['a.py', 'mode = "catalog-mode"', 'legacy/cohort-mode'],
  ['a.py', 'def build_curated_only(ids):', 'legacy/cohort-mode'],
  ['a.sh', 'plan --curated-only', 'legacy/cohort-mode'],
  ['docs/a.md', 'Curated-only cohorts need no spec.', 'legacy/cohort-mode'],
  ['docs/a.md', 'In curated-only mode nothing else counts.', 'legacy/cohort-mode'],
])('%s: %s', (path, line, code) => {
  expect(codesIn(path, line)).toEqual([code]);
});

test.each([
  'ADD_COHORTS=1',
  'DD_COHORTS=1',
  'expand_pairs_later()',
  'the mode of the catalog',
  'expand_user("~")',
])('not: %s', (line) => {
  expect(codesIn('a.py', line)).toEqual([]);
});

describe('catalogs', () => {
  const header = (line: string) => scan({ 'data/1_raw/llm_models.csv': `${line}\nx,true\n` }).lines;
  test.each([
    ['id,active', 'data/1_raw/llm_models.csv:1:4 legacy/active-column'],
    ['active,id', 'data/1_raw/llm_models.csv:1:1 legacy/active-column'],
    ['\ufeffactive,id', 'data/1_raw/llm_models.csv:1:1 legacy/active-column'],
    ['id,"active"\r', 'data/1_raw/llm_models.csv:1:5 legacy/active-column'],
  ])('%j', (line, expected) => {
    expect(header(line)).toEqual([expected]);
  });
  test.each(['id,inactive', 'id,active_since', 'id,Active', 'id, active'])('not %j', (line) => {
    expect(header(line)).toEqual([]);
  });
});

test('only what is written by hand is looked at', () => {
  const line = 'df[df["active"]]\n';
  const files = {
    'a.py': line,
    'src/deep/b.py': line,
    README: line,
    '.github/workflows/c.yaml': line,
    'node_modules/x/a.py': line,
    '.git/hooks/a.py': line,
    'data/gens/draft/a.py': line,
    'notes.txt': line,
    'site/docs.md': line,
  };
  expect(scan(files).lines).toEqual(
    ['.github/workflows/c.yaml', 'README', 'a.py', 'src/deep/b.py'].map(
      (path) => `${path}:1:7 legacy/reads-active`,
    ),
  );
  expect(scan(files, ['*.txt']).lines).toEqual(['notes.txt:1:7 legacy/reads-active']);
});

describe('bounds', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  test('binary files and files that are not UTF-8 are skipped', () => {
    const files = new Map([
      ['zero.py', bytes('df["active"]\0')],
      ['latin.py', Uint8Array.of(...bytes('df["active"] # '), 0xe9)],
    ]);
    expect(scan(files)).toMatchObject({ diagnostics: [], scanned: 0 });
  });

  test('a large file is left out, and the scan says that it is not complete', () => {
    const left = scan({ 'a.py': `${' '.repeat(1 << 20)}\n` });
    expect(left).toMatchObject({ scanned: 0, complete: false, lines: ['a.py legacy/not-scanned'] });
    expect(scan({ 'a.py': 'df["active"]\n' })).toMatchObject({ scanned: 1, complete: true });
  });

  test('what leads out or is kept closed is named, and the rest is scanned', () => {
    const files = new MemoryTree({ 'a.py': 'df["active"]\n', 'b.py': '', 'c.py': '', 'closed/d.py': '' });
    const tree: FileTree = {
      read: (path) =>
        path === 'b.py'
          ? { kind: 'outside' }
          : path === 'c.py'
            ? { kind: 'unreadable', reason: 'EACCES' }
            : files.read(path),
      exists: (path) => files.exists(path),
      list(path) {
        if (path === 'closed') throw new Error('permission is denied');
        return files.list(path);
      },
    };
    const { diagnostics, complete } = scanLegacy(tree, { dataRoot: 'data' });
    expect(complete).toBe(false);
    expect(diagnostics.map(({ at, message }) => `${placePath(at)}: ${textOf(message)}`)).toEqual([
      expect.stringMatching(/^a\.py: /),
      'b.py: this link leads out of the repository',
      'c.py: the file cannot be read (EACCES)',
      'closed: the folder cannot be listed',
    ]);
  });

  test('findings in one file are bounded', () => {
    const result = scan({ 'a.py': 'df["active"]\n'.repeat(200) });
    expect(result.diagnostics.filter(({ severity }) => severity === 'warning')).toHaveLength(50);
    expect(result.lines[0]).toBe('a.py legacy/not-scanned');
    expect(result.complete).toBe(false);
  });

  test('hostile lines take no time', () => {
    const used = processorTime();
    const lines = [
      'a['.repeat(900),
      '[['.repeat(900),
      'id,'.repeat(600),
      '.get('.repeat(380),
      ' active'.repeat(280),
    ];
    scan({ 'a.py': lines.map((line) => `${line}active\n`.repeat(40)).join('') });
    expect(used()).toBeLessThan(2000);
  });

  test('a tree without an end is left', () => {
    const endless = {
      read: () => ({ kind: 'missing' as const }),
      exists: () => true,
      list: () => ['a', 'b', 'c'],
    };
    expect(scanLegacy(endless, { dataRoot: 'data' })).toMatchObject({ scanned: 0, complete: false });
  });
});
