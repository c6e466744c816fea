import { describe, expect, it } from 'vitest';
import { accountOf, countUnchecked, joinAccounts } from '../../src/account/account.ts';
import { surveyCohorts } from '../../src/account/survey-cohorts.ts';
import { checkRepository } from '../../src/check-repository.ts';
import { placePath } from '../../src/findings/diagnostic.ts';
import { textOf } from '../../src/findings/text.ts';
import { accountLine } from '../../src/report/account-line.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { cohortOf } from '../../src/repository.ts';
import { DeadlineReached } from '../../src/source/checkpoint.ts';
import { MemoryTree } from '../support/memory-tree.ts';
import { checked, edited, type Files, PROJECT, regenerated } from '../support/small-project.ts';

const OPTIONS = { dialect: 'v1', dataRoot: 'data', patterns: ['data/cohorts/*/spec/config.yaml'] } as const;
const COHORTS = ['baseline', 'judges', 'sweep'].map((id) => cohortOf(`data/cohorts/${id}/spec/config.yaml`));

async function lineOf(files: Files): Promise<string> {
  return accountLine((await checked(files)).result.account);
}

it('groups stand by kind, then by what became of them, then by the reason', () => {
  const entry = { path: 'a', disposition: 'checked' } as const;
  const account = accountOf([
    { ...entry, kind: 'catalog' },
    { kind: 'output', path: 'b', disposition: 'not-checked', reason: 'why' },
    { kind: 'output', path: 'c', disposition: 'not-checked', reason: 'how' },
    { ...entry, kind: 'output', path: 'd' },
    { ...entry, kind: 'cohort' },
  ]);
  expect(account.map(({ kind, disposition, reason }) => [kind, disposition, reason])).toEqual([
    ['cohort', 'checked', undefined],
    ['output', 'checked', undefined],
    ['output', 'not-checked', 'how'],
    ['output', 'not-checked', 'why'],
    ['catalog', 'checked', undefined],
  ]);
});

it('of two reasons for the same path the first counts', () => {
  const entry = { kind: 'output', path: 'a', disposition: 'not-checked' } as const;
  const account = accountOf([
    { ...entry, reason: 'first' },
    { ...entry, reason: 'second' },
  ]);
  expect(account).toEqual([{ kind: 'output', disposition: 'not-checked', reason: 'first', paths: ['a'] }]);
});

describe('what a check was asked about', () => {
  const whole = regenerated(PROJECT);

  it.each<[string, Files, string]>([
    [
      'outputs',
      whole,
      'Checked: 3 cohorts, 6 outputs, 6 catalogs and 1 include. Not applicable: 1 output (not committed).',
    ],
    [
      'nothing committed',
      PROJECT,
      'Checked: 3 cohorts, 6 catalogs and 1 include. Not applicable: 7 outputs (not committed).',
    ],
    [
      'an invalid spec',
      edited(whole, { 'data/cohorts/judges/spec/config.yaml': 'axes: 1\n' }),
      'Checked: 3 cohorts, 4 outputs, 6 catalogs and 1 include. Not applicable: 1 output (not committed) and 2 outputs (not comparable while the spec is invalid).',
    ],
    [
      'an invalid spec, with one output',
      edited(whole, {
        'data/cohorts/judges/spec/config.yaml': 'axes: 1\n',
        'data/cohorts/judges/manifest.json': null,
      }),
      'Checked: 3 cohorts, 4 outputs, 6 catalogs and 1 include. Not applicable: 1 output (not committed) and 1 output (not comparable while the spec is invalid).',
    ],
    [
      'a misnamed spec',
      edited(whole, {
        'data/cohorts/judges/spec/config.yaml': null,
        'data/cohorts/judges/spec/config.yml': PROJECT['data/cohorts/judges/spec/config.yaml'] ?? '',
      }),
      'Checked: 2 cohorts, 4 outputs, 6 catalogs and 1 include. Not applicable: 1 misnamed spec (not read by the runtime), 1 output (not committed) and 2 outputs (without a spec).',
    ],
    [
      'no catalog of combinations',
      edited(whole, { 'data/combo_mappings.csv': null }),
      'Checked: 3 cohorts, 6 outputs, 5 catalogs and 1 include. Not applicable: 1 output (not committed) and 1 catalog (missing).',
    ],
    [
      'a selection',
      edited(whole, { 'data/2_tasks/selected_drafts.txt': 'd_1\n' }),
      'Checked: 3 cohorts, 6 catalogs, 1 include and 1 selection. Not applicable: 6 outputs (not comparable while the spec is invalid).',
    ],
  ])('%s', async (_, files, line) => {
    expect(await lineOf(files)).toBe(line);
  });
});

describe('what lies beside the cohorts', () => {
  const whole = regenerated(PROJECT);
  const judges = 'data/cohorts/judges/';
  const named = (files: Files, to: string): Files =>
    Object.fromEntries(
      Object.entries(files).map(([path, text]) => [
        path.startsWith(judges) ? to + path.slice(judges.length) : path,
        text,
      ]),
    );
  const found = async (files: Files): Promise<string[]> =>
    (await checked(files)).result.diagnostics.flatMap(({ code, at }) =>
      code.startsWith('spec/') ? [`${code} ${placePath(at)}`] : [],
    );

  it.each<[where: string, to: string]>([
    ['a level deeper', 'data/cohorts/2025/judges/'],
    ['many levels deeper', 'data/cohorts/a/b/c/d/e/f/judges/'],
  ])('a spec %s is found', async (_, to) => {
    for (const files of [whole, PROJECT])
      expect(await found(named(files, to))).toEqual([`spec/misnamed ${to}spec/config.yaml`]);
  });

  it.each([
    'baseline.yaml',
    'cohort.yaml',
    'baseline-2x2.yml',
    'design.json',
    'My spec.yaml',
    'baseline.yaml.bak',
  ])('a spec that is called %s, in its folder, is found', async (name) => {
    const { [`${judges}spec/config.yaml`]: text = '', ...others } = whole;
    const spec = name.endsWith('.json') ? '{"axes": {}, "output": {}}\n' : text;
    for (const files of [
      others,
      edited(others, { [`${judges}membership.csv`]: null, [`${judges}manifest.json`]: null }),
    ])
      expect(await found({ ...files, [`${judges}spec/${name}`]: spec })).toEqual([
        `spec/misnamed ${judges}spec/${name}`,
      ]);
    expect(await found({ ...others, [`${judges}spec/${name}`]: 'notes: none\n' })).toEqual([
      `spec/missing ${judges}spec/config.yaml`,
    ]);
  });

  it.each([
    'spec/config',
    'spec/config.y\u0430ml',
    'spec /config.yaml',
    '.spec/config.yaml',
    'spec.bak/config.txt',
    'design',
  ])('a spec that is called %s, beside outputs, is found', async (name) => {
    const { [`${judges}spec/config.yaml`]: text = '', ...others } = whole;
    expect(await found({ ...others, [`${judges}${name}`]: text })).toEqual([
      `spec/misnamed ${judges}${name}`,
    ]);
  });

  it.each([
    ['data/cohorts/archive/judges/', 'data/cohorts/archive/judges'],
    ['data/cohorts/old/a/b/judges/', 'data/cohorts/old/a/b/judges'],
    ['data/cohorts/2025/_old/v1.2/', 'data/cohorts/2025/_old/v1.2'],
    ['data/cohorts/.trash/judges/', 'data/cohorts/.trash/judges'],
    ['data/cohorts/baseline/old/', 'data/cohorts/baseline/old'],
  ])('in the archive %s nobody looks, which the account says', async (to, folder) => {
    const files = named(whole, to);
    expect(await found(files)).toEqual([]);
    const { account } = (await checked(files)).result;
    expect(account.filter(({ paths }) => paths.includes(folder))).toEqual([
      {
        ...{ kind: 'cohort', disposition: 'not-applicable', paths: [folder] },
        reason: 'kept in an archive, which is not read',
      },
    ]);
  });

  it('an archive that is large, or cannot be read, counts as a whole', () => {
    const spec = (id: string): string => `data/cohorts/archive/${id}/spec/config.yaml`;
    const many = Array.from({ length: 1000 }, (_, index) => spec(String(index).padStart(4, '0')));
    const archivedIn = (tree: MemoryTree, specs: readonly string[] = []): readonly string[] =>
      surveyCohorts(tree, { dataRoot: 'data', specs }).map(({ kind, id }) => `${kind} ${id}`);
    const tree = (paths: readonly string[]) =>
      new MemoryTree(Object.fromEntries(paths.map((path) => [path, ''])));
    expect(archivedIn(tree(many))).toEqual(['archived archive']);
    const fewer = many.slice(1);
    expect(archivedIn(tree(fewer))).toHaveLength(999);
    // What the settings name is checked.
    expect(archivedIn(tree([spec('a'), spec('b')]), [spec('a')])).toEqual(['archived archive/b']);
    const closed = tree([spec('a'), spec('b')]);
    const refuse = (error: Error): void => {
      const exists = tree([]).exists.bind(closed);
      closed.exists = (path) => {
        if (path.startsWith('data/cohorts/archive/b/')) throw error;
        return exists(path);
      };
    };
    refuse(new Error('no permission'));
    expect(archivedIn(closed)).toEqual(['archived archive']);
    refuse(new DeadlineReached());
    expect(() => archivedIn(closed)).toThrow(DeadlineReached);
  });

  it.each([
    ['data/cohorts/baseline/v2/', true],
    ['data/cohorts/baseline/a/b/v2/', true],
    ['data/cohorts/baseline/a/b/c/d/e/v2/', true],
    ['data/cohorts/baseline/old/v2/', false],
    ['data/cohorts/baseline/spec/v2/', true],
    ['data/cohorts/baseline/spec/items/a/v2/', true],
    ['data/cohorts/baseline/specs/v2/', true],
    ['data/cohorts/baseline/spec/old/v2/', false],
    ['data/Cohorts/v2/', true],
    ['data/cohort/v2/', true],
    ['data/cohorts /v2/', true],
    ['data/cohorts2/v2/', false],
    ['data/v2/', true],
    ['data/gens/v2/', true],
    ['data/1_raw/v2/', true],
    ['data/2_tasks/v2/', true],
    ['data/old/', false],
    ['data/baseline/', false],
  ])('a spec in %s, within another cohort or beside them all: %s', async (folder, isFound) => {
    const spec = `${folder}spec/config.yaml`;
    const files = edited(whole, { [spec]: 'axes: {}\n', [`${folder}membership.csv`]: 'stage,gen_id\n' });
    expect(await found(files)).toEqual(isFound ? [`spec/misnamed ${spec}`] : []);
    const { diagnostics } = (await checked(files)).result;
    const misnamed = diagnostics.find(({ code }) => code === 'spec/misnamed');
    if (isFound)
      expect(textOf(misnamed?.message ?? '')).toContain("only from 'data/cohorts/v2/spec/config.yaml'");
  });

  it.each<[specs: string, found: string]>([
    ['data/cohorts/baseline/spec/', 'spec/misnamed'],
    ['data/cohorts/2025/spec/', 'spec/misnamed'],
  ])('a spec in a folder of its own within %s, which no cohort is called, is found', async (folder, code) => {
    const spec = `${folder}spec/config.yaml`;
    expect(await found(edited(whole, { [spec]: 'axes: {}\n' }))).toEqual([`${code} ${spec}`]);
  });

  it('a spec beside cohorts that the patterns name in deeper folders is left out, and one within those is misnamed', () => {
    const files = {
      'data/cohorts/2025/spec/config.yaml': 'axes: {}\n',
      'data/cohorts/2025/pilot/spec/config.yaml': 'axes: {}\n',
      'data/cohorts/2025/pilot/v2/spec/config.yaml': 'axes: {}\n',
    };
    const specs = ['data/cohorts/2025/pilot/spec/config.yaml'];
    const loose = surveyCohorts(new MemoryTree(files), { dataRoot: 'data', specs });
    expect(loose.map(({ kind, folder }) => `${kind} ${folder}`)).toEqual([
      'left-out data/cohorts/2025',
      'misnamed data/cohorts/2025/pilot/v2',
    ]);
  });

  it('what else a cohort keeps in its folder, or lies in one that is named like theirs, is no matter of the check', async () => {
    const tool = 'output: plots\n';
    const files = edited(whole, {
      'data/cohorts/baseline/plots/config.yaml': tool,
      'data/cohorts/baseline/before/manifest.json': '{}\n',
      'data/cohorts/baseline/spec/items/config.yaml': tool,
      'data/cohorts/baseline/spec/spec/config.yml': tool,
      'data/cohorts/baseline/spec/manifest.json': '{}\n',
      'data/cohort/notes/config.yaml': tool,
      'data/cohort/notes/manifest.json': '{}\n',
      'data/cohort/words.txt': 'Words\n',
      'data/plots/spec/config.yaml': tool,
      'data/tables/manifest.json': '{}\n',
      'data/Cohorts': 'Words\n',
    });
    expect(await found(files)).toEqual([]);
  });

  it('a folder that is called cohorts in another case is the same one, where only that is listed', () => {
    const tree = new (class extends MemoryTree {
      override list(path: string) {
        return path === 'data' ? ['Cohorts'] : super.list(path.replace('Cohorts', 'cohorts'));
      }
      override exists(path: string) {
        return super.exists(path.replace('Cohorts', 'cohorts'));
      }
    })(whole);
    const specs = COHORTS.map(({ specPath }) => specPath);
    expect(surveyCohorts(tree, { dataRoot: 'data', specs })).toEqual([]);
    expect(surveyCohorts(tree, { dataRoot: 'data', specs: specs.slice(1) }).map(({ kind }) => kind)).toEqual([
      'left-out',
      'misnamed',
    ]);
  });

  it('however much a cohort keeps in its folder, a spec among it is found', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 1200 }, (_, index) => [`data/cohorts/baseline/r/${index}/x.txt`, '']),
    );
    const files = { ...whole, ...many };
    expect(countUnchecked((await checked(files)).result.account)).toBe(0);
    // The last in every order that a search may take.
    for (const hidden of ['data/cohorts/baseline/r/0/0/spec/', 'data/cohorts/baseline/r/z/spec/'])
      expect(await found({ ...files, [`${hidden}config.yaml`]: 'axes: {}\n' })).toEqual([
        `spec/misnamed ${hidden}config.yaml`,
      ]);
  });

  it.each([
    // One more is the folder of its spec.
    ['baseline', 19_998, []],
    ['baseline', 19_999, ['baseline']],
    ['2025', 19_999, []],
    ['2025', 20_000, ['2025']],
  ])(
    'in %s, 20,000 folders are searched: with one folder of %d others, not checked are %j',
    async (id, count, unchecked) => {
      const names = Array.from({ length: count }, (_, index) => String(index));
      const tree = new (class extends MemoryTree {
        override list(path: string) {
          if (path === `data/cohorts/${id}/many`) return names;
          return /\/many\/\d+$/.test(path) ? ['x.txt'] : super.list(path);
        }
      })({ ...whole, [`data/cohorts/${id}/many/0/x.txt`]: '' });
      const { account } = await checkRepository(tree, COHORTS, OPTIONS);
      const left = account.filter(({ disposition }) => disposition === 'not-checked');
      expect(left.flatMap(({ paths }) => paths)).toEqual(unchecked.map((one) => `data/cohorts/${one}`));
      for (const { reason } of left)
        expect(textOf(reason ?? '')).toBe(
          "it contains more than 20000 folders, or more than 64 levels of them; no more are searched for a spec, and none named 'archive'",
        );
    },
  );

  it('several are said in the order of their paths', async () => {
    const files = edited(whole, {
      'data/cohorts/2025/b/spec/config.yaml': 'axes: {}\n',
      'data/cohorts/2025/a/x/spec/config.yaml': 'axes: {}\n',
      'data/cohorts/2025/c/config.yml': 'axes: {}\n',
      'data/cohorts/2025/d/config.yml': 'words: {}\n',
    });
    expect(await found(files)).toEqual([
      'spec/misnamed data/cohorts/2025/a/x/spec/config.yaml',
      'spec/misnamed data/cohorts/2025/b/spec/config.yaml',
      'spec/misnamed data/cohorts/2025/c/config.yml',
    ]);
  });

  it('many with the same wrong name are reported once', async () => {
    const ids = ['a', 'b', 'c', 'd'];
    const files = edited(
      whole,
      Object.fromEntries(ids.map((id) => [`data/cohorts/${id}/spec/config.yml`, 'axes: {}\n'])),
    );
    const text = renderTerminal((await checked(files)).result);
    expect(text.match(/is not read/g)).toHaveLength(1);
    for (const id of ids.slice(1)) expect(text).toContain(`    also: data/cohorts/${id}/spec/config.yml\n`);
  });

  it('a spec in its own folder is renamed by a fix, one in a deeper folder moved by hand', async () => {
    const of = async (files: Files) =>
      (await checked(files)).result.diagnostics.find(({ code }) => code === 'spec/misnamed');
    const own = await of(
      edited(whole, { [`${judges}spec/config.yaml`]: null, [`${judges}spec/config.yml`]: 'axes: {}\n' }),
    );
    const wanted = `${judges}spec/config.yaml`;
    expect(own?.fix).toMatchObject({ rename: { from: `${judges}spec/config.yml`, to: wanted }, safe: false });
    expect(textOf(own?.hint ?? '')).toContain('rename it to');
    expect(own?.related).toHaveLength(2);
    const deeper = await of(named(whole, 'data/cohorts/2025/judges/'));
    expect(deeper?.fix).toBeUndefined();
    expect(textOf(deeper?.hint ?? '')).toContain('move the folder up');
  });

  it('of two specs under other names, none is renamed by a fix', async () => {
    const { [`${judges}spec/config.yaml`]: text = '', ...others } = whole;
    const files = { ...others, [`${judges}spec/one.yaml`]: text, [`${judges}spec/two.yaml`]: text };
    const found = (await checked(files)).result.diagnostics.filter(({ code }) => code === 'spec/misnamed');
    expect(found.map(({ at, fix }) => [placePath(at), fix])).toEqual([[`${judges}spec/one.yaml`, undefined]]);
    expect(textOf(found[0]?.hint ?? '')).toContain('rename the one that is meant');
  });

  it.each([
    ['specs/', ['data/cohorts/judges/spec/'], 'data/cohorts/judges/specs data/cohorts/judges/spec'],
    ['cohort/', ['data/cohorts/'], 'data/cohort data/cohorts'],
    ['cohort/', ['data/cohorts/judges/'], 'data/cohort/judges data/cohorts/judges'],
  ])('a whole folder below %s is moved as such', async (name, [from = ''], move) => {
    const items = `${judges}spec/items/a.csv`;
    const to = name === 'specs/' ? `${judges}specs/` : from.replace('cohorts/', name);
    const files = Object.fromEntries(
      Object.entries({ ...whole, [items]: 'a\n1\n' }).map(([path, text]) => [
        path.startsWith(from) ? to + path.slice(from.length) : path,
        text,
      ]),
    );
    const found = (await checked(files)).result.diagnostics.filter(({ code }) => code === 'spec/misnamed');
    expect(found.length).toBe(from === 'data/cohorts/' ? 3 : 1);
    for (const { hint = '', fix } of found) {
      expect(textOf(hint)).toContain(`\`git mv ${move}\``);
      expect(fix).toBeUndefined();
    }
  });

  it.each([
    ['judges', "cohort 'judges' has outputs", '`cohort-ci backfill judges`'],
    ['2025/judges', "cohort 'judges' has outputs", '`cohort-ci backfill judges`'],
    // Nobody has to quote a name for their shell.
    ['two words', "cohort 'two words' has outputs", '`cohort-ci backfill "two words"`'],
  ])('outputs without a spec in %s: by which name, and how to get one', async (id, message, hint) => {
    const files = edited(named(whole, `data/cohorts/${id}/`), {
      [`data/cohorts/${id}/spec/config.yaml`]: null,
    });
    const found = (await checked(files)).result.diagnostics.find(({ code }) => code === 'spec/missing');
    expect(textOf(found?.message ?? '')).toContain(message);
    expect(textOf(found?.hint ?? '')).toContain(hint);
  });

  it('one output alone wants a spec, and a folder that is called like a spec is none', async () => {
    const alone = edited(whole, {
      [`${judges}spec/config.yaml`]: null,
      [`${judges}manifest.json`]: null,
      [`${judges}spec/config.yml/x`]: 'axes: {}\n',
    });
    expect(await found(alone)).toEqual([`spec/missing ${judges}spec/config.yaml`]);
  });

  it('a spec that the patterns leave out is told as that', async () => {
    const options = { ...OPTIONS, allSpecs: COHORTS.slice(1).map(({ specPath }) => specPath) };
    const { account } = await checkRepository(new MemoryTree(whole), COHORTS.slice(1), options);
    expect(account).toContainEqual({
      ...{ kind: 'cohort', disposition: 'not-applicable', reason: 'left out by the patterns of specs' },
      paths: ['data/cohorts/baseline'],
    });
  });

  it('a folder that the system keeps from us is not checked, with its words; the end of the time is no such thing', async () => {
    const failing = (error: unknown) =>
      new (class extends MemoryTree {
        override list(path: string) {
          if (path === 'data/cohorts/closed') throw error;
          return super.list(path);
        }
      })({ ...whole, 'data/cohorts/closed/x': '' });
    const { account } = await checkRepository(failing(new Error('it is closed')), COHORTS, OPTIONS);
    expect(account).toContainEqual({
      ...{ kind: 'cohort', disposition: 'not-checked', reason: 'it is closed' },
      paths: ['data/cohorts/closed'],
    });
    expect(() =>
      surveyCohorts(failing(new DeadlineReached('over')), { dataRoot: 'data', specs: [] }),
    ).toThrow(DeadlineReached);
  });

  it.each([
    [64, 0],
    [65, 1],
    [80, 1],
  ])(
    'folders are searched 64 deep: of %d levels, so many are not known to hold nothing: %d',
    async (depth, unchecked) => {
      const deep = `data/cohorts/${'a/'.repeat(depth)}`;
      const { account } = (await checked({ ...whole, [`${deep}x.txt`]: '' })).result;
      expect(countUnchecked(account)).toBe(unchecked);
      expect(account.flatMap((one) => (one.disposition === 'not-checked' ? one.paths : []))).toEqual(
        unchecked === 0 ? [] : ['data/cohorts/a'],
      );
    },
  );
});

describe('where nobody knows the base', () => {
  const whole = regenerated(PROJECT, /manifest\.json$|membership\.csv$|metadata\.json$/);
  const without = (pattern: RegExp): Files =>
    Object.fromEntries(Object.entries(whole).filter(([path]) => !pattern.test(path)));

  it.each<[what: string, files: Files, unchecked: number]>([
    ['everything is committed', whole, 0],
    ['metadata is not', without(/metadata\.json$/), 0],
    ['manifests are not', without(/manifest\.json$/), 3],
    ['memberships are not', without(/membership\.csv$/), 3],
    ['neither is', without(/(manifest\.json|membership\.csv)$/), 6],
    ['only metadata is not, nor manifests', without(/(manifest|metadata)\.json$/), 3],
    ['nothing is', PROJECT, 7],
  ])('%s: so many outputs may have been removed', async (_, files, unchecked) => {
    const result = await checkRepository(new MemoryTree(files), COHORTS, { ...OPTIONS, isBaseUnknown: true });
    const open = result.account.filter(({ disposition }) => disposition === 'not-checked');
    expect(countUnchecked(result.account)).toBe(unchecked);
    for (const { kind, reason } of open)
      expect([kind, reason]).toEqual([
        'output',
        'not committed, and without the base it is not known whether it was before',
      ]);
    const known = await checkRepository(new MemoryTree(files), COHORTS, OPTIONS);
    expect(countUnchecked(known.account)).toBe(0);
  });

  it('an ignored output is called ignored', async () => {
    const options = { ...OPTIONS, isBaseUnknown: true, isIgnored: (path: string) => path.endsWith('.json') };
    const { account } = await checkRepository(new MemoryTree(without(/manifest\.json$/)), COHORTS, options);
    expect(accountLine(account)).toContain(
      '3 outputs (ignored by git, and without the base it is not known whether it was before)',
    );
  });
});

it('what was removed, left as it was, or is in a bare submodule is told apart', async () => {
  const { account } = await checkRepository(new MemoryTree(regenerated(PROJECT)), COHORTS.slice(0, 1), {
    ...OPTIONS,
    removed: ['data/cohorts/gone'],
    bareModules: ['data/gens'],
    unchanged: COHORTS.slice(1),
    allSpecs: COHORTS.map(({ specPath }) => specPath),
  });
  expect(
    account.flatMap(({ kind, disposition, paths }) => (kind === 'cohort' ? [[disposition, paths]] : [])),
  ).toEqual([
    ['unchanged', ['data/cohorts/judges', 'data/cohorts/sweep']],
    ['checked', ['data/cohorts/baseline']],
    ['not-applicable', ['data/cohorts/gone']],
    ['not-checked', ['data/gens']],
  ]);
  expect(accountLine(account)).toContain('submodules: true for actions/checkout');
});

describe('an account', () => {
  const checkedPath = { kind: 'cohort', path: 'a', disposition: 'checked' } as const;

  it('holds every path of a kind once, as the entry has it that knows least', () => {
    const account = accountOf([
      { ...checkedPath, disposition: 'unchanged' },
      checkedPath,
      { kind: 'output', path: 'a', disposition: 'not-applicable', reason: 'not committed' },
      { ...checkedPath, path: 'b', disposition: 'not-checked', reason: 'it is closed' },
      { ...checkedPath, path: 'b' },
    ]);
    expect(account).toEqual([
      { kind: 'cohort', disposition: 'checked', paths: ['a'] },
      { kind: 'cohort', disposition: 'not-checked', reason: 'it is closed', paths: ['b'] },
      { kind: 'output', disposition: 'not-applicable', reason: 'not committed', paths: ['a'] },
    ]);
    expect(countUnchecked(account)).toBe(1);
  });

  it('joins the accounts of parts', () => {
    const parts = [
      accountOf([checkedPath, { ...checkedPath, path: 'b', disposition: 'unchanged' }]),
      accountOf([
        { ...checkedPath, path: 'b', disposition: 'unchanged' },
        { ...checkedPath, path: 'c' },
      ]),
    ];
    expect(joinAccounts(parts)).toEqual([
      { kind: 'cohort', disposition: 'unchanged', paths: ['b'] },
      { kind: 'cohort', disposition: 'checked', paths: ['a', 'c'] },
    ]);
    expect(accountLine(joinAccounts(parts))).toBe(
      'Checked: 2 cohorts. Not touched, not checked again: 1 cohort.',
    );
  });

  it('is reported in one line, whatever a reason holds', () => {
    const account = accountOf([{ ...checkedPath, disposition: 'not-checked', reason: 'one\ntwo\r\nthree' }]);
    expect(accountLine(account)).toBe('Not checked: 1 cohort (one two three).');
    expect(accountLine([])).toBe('');
  });
});
