import { describe, expect, test } from 'vitest';
import { checkProposal } from '../../src/action/check/check-proposal.ts';
import { type Checked, verdictOn } from '../../src/action/check/checked.ts';
import { type Proposal, proposalOf } from '../../src/action/compare.ts';
import { type Inputs, readInputs } from '../../src/action/inputs.ts';
import type { RunContext } from '../../src/action/run-context.ts';
import { type Change, isPlanChanged } from '../../src/change/change.ts';
import { placePath } from '../../src/findings/diagnostic.ts';
import { diagnosticKey } from '../../src/findings/order.ts';
import { checkCommit } from '../../src/git/check-commit.ts';
import { compareWithBase } from '../../src/git/compare-with-base.ts';
import { openBase } from '../../src/git/open-base.ts';
import { touchedBetween } from '../../src/git/reach.ts';
import type { RunnerContext } from '../../src/github/runner-context.ts';
import { STAGES } from '../../src/result.ts';
import { Random } from '../faults/random.ts';
import { GitRepository } from '../support/git-repository.ts';
import { edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';

/**
 * What a change introduces and fixes, what it does to plans, and the verdict are the same whether the cohorts that it leaves
 * alone are checked or not. `PAIRS=2000 npx vitest run tests/property/only-affected.test.ts` tries so many pairs of commits.
 */
const PAIRS = Number(process.env['PAIRS'] ?? 8);
const SEED = Number(process.env['SEED'] ?? 1);
const OPTIONS = { dialect: 'v1', dataRoot: 'data', patterns: ['data/cohorts/*/spec/config.yaml'] } as const;
const GIVEN = { dialect: undefined, dataRoot: undefined, specs: undefined, maxRows: undefined };

const CLEAN = regenerated(
  edited(PROJECT, {
    'data/cohorts/twin/spec/config.yaml': spec({ combo_id: '[combo-b, combo-c]' }),
    'data/cohorts/lone/spec/config.yaml': spec({ combo_id: '[combo-c]', draft_llm: '[agate]' }),
  }),
  /./,
);

type Edit = (files: Files, random: Random) => Files;

const NAMES = ['baseline', 'judges', 'sweep', 'twin', 'lone', 'trial'];
const AXES: readonly Readonly<Record<string, string>>[] = [
  {},
  { combo_id: '[combo-a]' },
  { draft_template: '[spiral]' },
  { draft_template: '[sketsch]' },
  { evaluation_template: '[novelty, coherence]' },
  { draft_template: "'@file:items/templates.txt'" },
];

const pathLike = (files: Files, pattern: RegExp, random: Random): string | undefined => {
  const paths = Object.keys(files).filter((path) => pattern.test(path));
  return paths.length === 0 ? undefined : random.pick(paths);
};

const withText = (pattern: RegExp, text: (old: string, random: Random) => string | null): Edit => {
  return (files, random) => {
    const path = pathLike(files, pattern, random);
    return path === undefined ? files : edited(files, { [path]: text(files[path] ?? '', random) });
  };
};

const CATALOG = /^data\/(1_raw\/|combo_mappings)/;
const SHARED = 'data/lists/templates.txt';

/** A line of a text, changed. */
const withLine = (pattern: RegExp, change: (line: string, random: Random) => string): Edit =>
  withText(pattern, (old, random) => {
    const lines = old.split('\n');
    const index = 1 + random.below(Math.max(1, lines.length - 2));
    return lines.map((line, at) => (at === index ? change(line, random) : line)).join('\n');
  });

/** A cohort's folder under another name; the outputs may stay behind. */
const renamed: Edit = (files, random) => {
  const [from, to] = [random.pick(NAMES), random.pick(NAMES)];
  const pattern = random.chance(0.7) ? '' : 'spec/';
  const entries = Object.entries(files).map(([path, text]): [string, string] => [
    path.startsWith(`data/cohorts/${from}/${pattern}`) ? path.replace(`/${from}/`, `/${to}/`) : path,
    text,
  ]);
  return Object.fromEntries(entries);
};

/** Metadata of one generation in the folder of another, whose id is then taken. */
const taken: Edit = (files, random) => {
  const stage = random.pick(['draft', 'essay', 'evaluation']);
  const paths = Object.keys(files).filter((path) => path.startsWith(`data/gens/${stage}/`));
  if (paths.length < 2) return files;
  const [from, to] = [random.pick(paths), random.pick(paths)];
  return edited(files, { [to]: files[from] ?? '' });
};

const EDITS: readonly Edit[] = [
  renamed,
  taken,
  withLine(/^data\/1_raw\/.*templates\.csv$/, (line, random) =>
    line.replace(/,.*/, random.pick([',copy', ',llm', ',', ',parser'])),
  ),
  withLine(/llm_models\.csv$/, (line, random) =>
    random.chance(0.5) ? line.replace('true', 'false') : line.replace(/^\w+/, random.pick(['onyx', 'opal'])),
  ),
  withLine(/combo_mappings\.csv$/, (line) => line.replace(/^combo-\w/, 'combo-z')),
  withText(/draft_templates\.csv$/, (old, random) => `${old}${random.pick(['woven', 'sketsch', '7'])},llm\n`),
  withText(/replication_config\.csv$/, (old) => old.replace('evaluation,2', 'evaluation,1')),
  (files, random) =>
    edited(files, {
      [SHARED]: random.pick(['sketch\n', 'outline\nspiral\n', 'sketsch\n']),
      ...(random.chance(0.5)
        ? {
            'data/cohorts/trial/spec/config.yaml': spec({
              draft_template: "'@file:../../../lists/templates.txt'",
            }),
          }
        : {}),
    }),
  // A list that lies in the folder of one cohort, and that another one includes.
  (files, random) =>
    edited(files, {
      [`data/cohorts/${random.pick(NAMES)}/spec/config.yaml`]: spec({
        draft_template: "'@file:../../sweep/spec/items/templates.txt'",
      }),
      ...(random.chance(0.5) ? { 'data/cohorts/sweep/spec/items/templates.txt': 'sketch\nsketsch\n' } : {}),
      ...(random.chance(0.5) ? { 'data/cohorts/sweep/spec/config.yaml': spec() } : {}),
    }),
  (files, random) =>
    edited(files, { '.gitignore': random.pick(['*.tmp\n', 'data/cohorts/*/manifest.json\n']) }),
  (files, random) =>
    edited(files, {
      '.cohort-ci.yml': random.pick([
        'severity:\n  drift/stale-generation: error\n',
        'severity:\n  drift/manifest: warning\n',
        'ignore:\n  - code: catalog/unlisted\n    paths: [data/**]\n    reason: old\n',
      ]),
    }),
  (files, random) =>
    edited(files, { [`data/cohorts/${random.pick(NAMES)}/spec/config.yaml`]: spec(random.pick(AXES)) }),
  withText(/spec\/config\.yaml$/, (old) => `# words\n${old}`),
  withText(/spec\/config\.yaml$/, () => null),
  withText(/items\/.*\.txt$/, (old, random) => (random.chance(0.5) ? 'sketch\n' : `${old}outlyne\n`)),
  withText(CATALOG, (old) => `${old.split('\n').slice(0, -2).join('\n')}\n`),
  withText(/metadata\.json$/, (old) => old.replace(/"([a-z]+)-([a-z]+)"/, '"$1-other"')),
  withText(/metadata\.json$/, (old, random) =>
    old.replace(/"origin_cohort_id": "[^"]*"/, `"origin_cohort_id": "${random.pick(NAMES)}"`),
  ),
  withText(/metadata\.json$/, () => null),
  withText(/metadata\.json$/, () => '{'),
  (files, random) => {
    const path = pathLike(files, /metadata\.json$/, random);
    if (path === undefined) return files;
    const copy = path.replace(/_[^/]*\/metadata/, `_${random.below(3)}/metadata`);
    return edited(files, { [copy]: files[path] ?? '' });
  },
  withText(/membership\.csv$/, (old) => old.split('\n').slice(0, -2).join('\n')),
  withText(/membership\.csv$/, (old) => old.replaceAll('\n', '\r\n')),
  withText(/(manifest\.json|membership\.csv)$/, () => null),
  (files, random) => edited(files, { 'README.md': `${random.below(9)}\n` }),
  (files, random) => edited(files, { '.cohort-ci.yml': `max-rows: ${random.pick([4, 100])}\n` }),
  (files, random) =>
    edited(files, {
      '.cohort-ci.yml':
        'ignore:\n  - code: drift/metadata\n    paths: [data/cohorts/lone/**]\n    reason: old\n'.repeat(
          random.below(2),
        ),
    }),
  (files) => regenerated(files, /./),
  () => CLEAN,
];

function changed(files: Files, random: Random): Files {
  let now = files;
  for (let count = 1 + random.below(3); count > 0; count--) now = random.pick(EDITS)(now, random);
  return now;
}

/** What must not depend on how much was checked. */
function essence({ findings, drift, cohorts, whole }: Change) {
  const news = <T extends { readonly origin: string }>(all: readonly T[]): readonly T[] =>
    all.filter(({ origin }) => origin !== 'existing');
  return {
    findings: news(findings)
      .map(({ origin, diagnostic }) => `${origin} ${diagnosticKey(diagnostic)}`)
      .sort(),
    drift: news(drift)
      .map(({ origin, cohort, output, status }) => `${origin} ${cohort} ${output} ${status}`)
      .sort(),
    cohorts: cohorts
      .filter(({ plan, before, after }) => before !== after || isPlanChanged(plan))
      .map(({ id, before, after, plan }) => ({ id, before, after, plan })),
    plans: plansOf(whole),
  };
}

/** What it does to the plans of all cohorts together. */
function plansOf(whole: Change['whole']) {
  return whole?.reasons
    .filter(({ added, removed }) => STAGES.some((stage) => added[stage] + removed[stage] > 0))
    .map((one) => JSON.stringify(one))
    .sort();
}

function contextOf(root: string, runner?: RunnerContext): RunContext {
  return {
    ...{ workspaceRoot: root, root, folder: '', temp: root, runner, defaultBranch: undefined },
    ...{ token: '', signal: new AbortController().signal, runUrl: undefined, links: {} },
    client: () => Promise.reject(new Error('nobody is asked')),
  };
}

async function proposed(
  root: string,
  base: string,
  head: string,
  changes: Partial<Inputs>,
): Promise<Checked & { readonly fails: boolean }> {
  return await checked(contextOf(root), { head, base: { kind: 'commit', commit: base } }, changes);
}

/** The same by the event of a merge queue, whose commit is checked out. */
async function queued(
  root: string,
  base: string,
  head: string,
  changes: Partial<Inputs>,
): Promise<Checked & { readonly fails: boolean }> {
  const address = 'https://github.example';
  const context = contextOf(root, {
    ...{ apiUrl: address, graphqlUrl: undefined, serverUrl: address, runUrl: address },
    ...{ repository: 'lab/cohorts', sha: head, ref: 'refs/heads/queue', runId: '1', attempt: 1 },
    event: { kind: 'merge_group', baseSha: base, headSha: head, baseRef: 'refs/heads/main' },
  });
  return await checked(context, proposalOf(context), changes);
}

async function checked(
  context: RunContext,
  proposal: Proposal | undefined,
  changes: Partial<Inputs>,
): Promise<Checked & { readonly fails: boolean }> {
  const inputs = { ...readInputs(), ...changes };
  const found = await checkProposal(inputs, context, proposal);
  return { ...found, fails: verdictOn(found, inputs).verdict.fails };
}

/** What several jobs find together, of what must not depend on how the work is shared out. */
async function inJobs(root: string, base: string, head: string): Promise<object> {
  const [all, one] = [new Set<string>(), new Set<string>()];
  let fails = false;
  let plans: ReturnType<typeof plansOf>;
  for (const index of [1, 2]) {
    const part = await proposed(root, base, head, { onlyAffected: true, shard: { index, total: 2 } });
    if (part.change === undefined) throw new Error('nothing was compared');
    const { findings, drift } = essence(part.change);
    for (const finding of findings) all.add(finding);
    for (const output of drift) one.add(output);
    fails ||= part.fails;
    // The first job determines it for all.
    plans ??= plansOf(part.change.whole);
  }
  return { findings: [...all].sort(), drift: [...one].sort(), plans, fails };
}

/** As if nothing were known of what the change touches: all of both commits is checked. */
async function compared(root: string, base: string, head: string): Promise<readonly [Change, Change]> {
  const opened = await openBase(root, base, GIVEN, OPTIONS);
  if (opened.kind === 'none') throw new Error(opened.why);
  const { maxRows } = opened.options;
  const state = await checkCommit(root, head, {
    ...OPTIONS,
    ...(maxRows === undefined ? {} : { maxRows }),
  });
  const reach = touchedBetween(root, opened, head, state);
  const touches = new Map(reach.affected.map((one) => [one.id, one.touches]));
  const ids = new Set([...opened.cohorts, ...state.cohorts].map(({ id }) => id));
  const affected = [...ids].map((id) => ({ id, touches: touches.get(id) ?? [] }));
  return [
    await compareWithBase(root, opened, head, state),
    await compareWithBase(root, opened, head, state, { reach: { ...reach, affected, all: true } }),
  ];
}

describe('cohorts that a change does not touch need no check', () => {
  let narrowed = 0;
  const seeds = Array.from({ length: PAIRS }, (_, index) => SEED + index);
  test.each(seeds)('pair %i', { timeout: 600_000 }, async (seed) => {
    const random = new Random(seed);
    const before = random.chance(0.3) ? CLEAN : changed(CLEAN, random);
    const after = changed(before, random);
    const repository = new GitRepository();
    const base = repository.commit(before);
    const head = repository.commit(after);
    const { root } = repository;
    const some = await proposed(root, base, head, { onlyAffected: true });
    const all = await proposed(root, base, head, { onlyAffected: false });
    if (some.isNarrowed) narrowed++;
    if (some.change === undefined || all.change === undefined) throw new Error('nothing was compared');
    expect(essence(some.change)).toEqual(essence(all.change));
    expect(some.fails).toBe(all.fails);
    switch (random.below(4)) {
      case 0: {
        const [quick, slow] = await compared(root, base, head);
        expect(essence(quick)).toEqual(essence(slow));
        break;
      }
      case 1: {
        const any = await proposed(root, base, head, { onlyAffected: true, failOn: 'any' });
        expect(any.isNarrowed).toBe(false);
        expect(any.fails).toBe(
          (await proposed(root, base, head, { onlyAffected: false, failOn: 'any' })).fails,
        );
        break;
      }
      case 2: {
        const { cohorts: _, ...found } = essence(all.change);
        expect(await inJobs(root, base, head)).toEqual({ ...found, fails: all.fails });
        break;
      }
      // Two pull requests in one group, merged onto the base.
      case 3: {
        const last = repository.commit(changed(after, random));
        const merge = repository.git('commit-tree', `${last}^{tree}`, '-p', base, '-p', last, '-m', 'Merge');
        repository.git('update-ref', '--no-deref', 'HEAD', merge);
        const [quick, slow] = [
          await queued(root, base, merge, { onlyAffected: true }),
          await queued(root, base, merge, { onlyAffected: false }),
        ];
        if (quick.change === undefined || slow.change === undefined) throw new Error('nothing was compared');
        expect(quick.proposal).toEqual({ head: merge, base: { kind: 'commit', commit: base } });
        expect(essence(quick.change)).toEqual(essence(slow.change));
        expect(quick.fails).toBe(slow.fails);
        break;
      }
    }
  });

  test.runIf(PAIRS >= 8)('some of the pairs leave cohorts out', () => {
    expect(narrowed).toBeGreaterThan(PAIRS / 4);
  });
});

describe('a generation of several cohorts whose metadata is that of another', () => {
  const idsOf = (cohort: string): readonly string[] =>
    (CLEAN[`data/cohorts/${cohort}/membership.csv`] ?? '').match(/\be_\w+/g) ?? [];
  const shared = idsOf('judges').find((id) => idsOf('baseline').includes(id));
  const other = idsOf('lone').find((id) => id !== shared);
  const files = edited(CLEAN, {
    [`data/gens/essay/${shared}/metadata.json`]: CLEAN[`data/gens/essay/${other}/metadata.json`] ?? '',
  });
  const without = edited(files, { 'data/cohorts/judges/spec/config.yaml': null });

  test.each([
    ['ends', files, without],
    ['begins', without, files],
  ])('is neither new nor fixed in one of several jobs where a cohort %s', async (_, before, after) => {
    const repository = new GitRepository();
    const [base, head] = [repository.commit(before), repository.commit(after)];
    for (const index of [1, 2]) {
      const part = await proposed(repository.root, base, head, {
        ...{ onlyAffected: true, shard: { index, total: 2 } },
      });
      const found = part.change?.findings.filter(({ diagnostic }) => diagnostic.code === 'plan/id-taken');
      expect(found?.map(({ origin }) => origin).filter((origin) => origin !== 'existing')).toEqual([]);
    }
  });
});

describe('a list in the folder of one cohort that another one includes, too', () => {
  const LIST = 'data/cohorts/sweep/spec/items/templates.txt';
  const sharing = spec({ draft_template: "'@file:items/templates.txt'" });
  const files = edited(CLEAN, {
    'data/cohorts/twin/spec/config.yaml': spec({
      combo_id: '[combo-b, combo-c]',
      draft_template: "'@file:../../sweep/spec/items/templates.txt'",
    }),
    [LIST]: 'sketch\nsketsch\n',
  });

  test.each([
    ['one stops including it: what is wrong in it is neither new nor fixed', sharing, spec(), 'existing'],
    ['one starts to: what is wrong in it is new to that cohort', spec(), sharing, 'introduced'],
  ])('%s', async (_, was, is, origin) => {
    const repository = new GitRepository();
    const own = 'data/cohorts/sweep/spec/config.yaml';
    const base = repository.commit(edited(files, { [own]: was }));
    const head = repository.commit(edited(files, { [own]: is }));
    const { isNarrowed, change } = await proposed(repository.root, base, head, { onlyAffected: true });
    expect(isNarrowed).toBe(true);
    const found = change?.findings.filter(({ diagnostic }) => placePath(diagnostic.at) === LIST);
    expect(found?.map((one) => one.origin)).toEqual([origin]);
    expect(change?.cohorts.map(({ id }) => id)).toEqual(['sweep']);
  });

  test('the other one ends: what is wrong in it is not fixed', async () => {
    const repository = new GitRepository();
    const after = edited(CLEAN, { [LIST]: files[LIST] ?? null });
    const base = repository.commit(
      edited(after, {
        'data/cohorts/trial/spec/config.yaml': files['data/cohorts/twin/spec/config.yaml'] ?? null,
      }),
    );
    const head = repository.commit(after);
    const { isNarrowed, change } = await proposed(repository.root, base, head, { onlyAffected: true });
    expect(isNarrowed).toBe(true);
    const found = change?.findings.filter(({ diagnostic }) => placePath(diagnostic.at) === LIST);
    expect(found?.map(({ origin }) => origin)).toEqual(['existing']);
  });

  test('a slip in a list that cohorts share is new without a look at all of them', async () => {
    const repository = new GitRepository();
    const outside = spec({ draft_template: `'@file:../../../lists/templates.txt'` });
    const before = edited(CLEAN, {
      'data/cohorts/twin/spec/config.yaml': outside,
      'data/cohorts/trial/spec/config.yaml': outside,
      [SHARED]: 'sketch\n',
    });
    const base = repository.commit(before);
    const head = repository.commit(edited(before, { [SHARED]: 'sketsch\n' }));
    const { isNarrowed, change } = await proposed(repository.root, base, head, { onlyAffected: true });
    expect(isNarrowed).toBe(true);
    expect(change?.findings.filter(({ origin }) => origin === 'introduced')).toMatchObject([
      { cohorts: ['trial', 'twin'] },
    ]);
  });
});

test('a row that no cohort uses is new in one of several jobs where a cohort ends', async () => {
  const catalog = 'data/1_raw/essay_templates.csv';
  const repository = new GitRepository();
  const base = repository.commit(CLEAN);
  const after = edited(CLEAN, {
    'data/cohorts/twin/spec/config.yaml': null,
    [catalog]: (CLEAN[catalog] ?? '').replace('parsed,copy', 'parsed,'),
  });
  const head = repository.commit(after);
  expect(await inJobs(repository.root, base, head)).toMatchObject({
    findings: expect.arrayContaining([expect.stringMatching(/^introduced .*catalog\/blank-generator/)]),
  });
});

/** What a new cohort beside an untouched one plans for the first time. */
async function addedBeside(other: string): Promise<unknown> {
  const drafts = { draft_template: '[outline, spiral]' };
  const repository = new GitRepository();
  const before = edited(CLEAN, { 'data/cohorts/sweep/spec/config.yaml': other });
  const base = repository.commit(before);
  const head = repository.commit(edited(before, { 'data/cohorts/trial/spec/config.yaml': spec(drafts) }));
  const { isNarrowed, change } = await proposed(repository.root, base, head, { onlyAffected: true });
  expect(isNarrowed).toBe(true);
  return change?.whole?.reasons.map(({ added }) => added);
}

test('an untouched cohort has planned what a new one plans, unless it is invalid', async () => {
  const planned = '[outline, spiral, sketch]';
  expect(await addedBeside(spec({ draft_template: planned }))).toEqual([
    expect.objectContaining({ draft: 0, essay: 0 }),
  ]);
  expect(await addedBeside(spec({ draft_template: planned.replace('sketch', 'sketsch') }))).toEqual([
    expect.objectContaining({ draft: 4, essay: 4 }),
  ]);
});

test('an untouched cohort plans an essay under the id that it has because metadata has taken another', async () => {
  const repository = new GitRepository();
  const shared = (CLEAN['data/cohorts/sweep/membership.csv'] ?? '').match(/\be_\w+/g) ?? [];
  const id = shared.find((one) => CLEAN['data/cohorts/baseline/membership.csv']?.includes(one));
  const path = `data/gens/essay/${id}/metadata.json`;
  const before = edited(CLEAN, { [path]: (CLEAN[path] ?? '').replace('"long-form"', '"long-other"') });
  const base = repository.commit(before);
  const own = 'data/cohorts/baseline/spec/config.yaml';
  const head = repository.commit(edited(before, { [own]: spec({ combo_id: '[combo-c]' }) }));
  const { change } = await proposed(repository.root, base, head, { onlyAffected: true });
  expect(change?.whole?.reasons.map(({ removed }) => removed.essay)).toEqual([0]);
});

test('a finding of a catalog that was there before does not make a change of other files open', async () => {
  const catalog = 'data/1_raw/essay_templates.csv';
  const repository = new GitRepository();
  const before = edited(CLEAN, { [catalog]: (CLEAN[catalog] ?? '').replace('parsed,copy', 'parsed,') });
  const base = repository.commit(before);
  const head = repository.commit(edited(before, { 'README.md': 'Words\n' }));
  const { isNarrowed, change } = await proposed(repository.root, base, head, { onlyAffected: true });
  expect(isNarrowed).toBe(true);
  expect(change?.findings.filter(({ origin }) => origin !== 'existing')).toEqual([]);
});
