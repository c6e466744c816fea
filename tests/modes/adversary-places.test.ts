/**
 * More ways to make this check pass wrongly: by where things stand, what they are called, and how they are checked out. Each takes
 * a repository and a run of the action: some of each kind are tried every time, all of them by `npm run test:every`.
 */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Json } from '../github/testbed/graphql.ts';
import { TestBed } from '../github/testbed/testbed.ts';
import { IS_EVERY_CASE, oneIn } from '../support/every-case.ts';
import { GitRepository } from '../support/git-repository.ts';
import { edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';
import { PullRequest, run } from './pull-request.ts';

const GOOD = regenerated(PROJECT);
const WHOLE = regenerated(PROJECT, /manifest\.json$|membership\.csv$|metadata\.json$/);
const METADATA = Object.keys(WHOLE).find((path) => path.endsWith('/metadata.json')) ?? '';
const SETTINGS = '.cohort-ci.yml';
const FOLDER = 'data/cohorts/baseline';
const SPEC = `${FOLDER}/spec/config.yaml`;
const DRIFT = { [SPEC]: spec({ combo_id: '[combo-a]' }) };
const DRIFTED = edited(GOOD, DRIFT);

let bed: TestBed;
beforeAll(async () => {
  bed = await TestBed.start();
});
afterAll(() => bed.close());
beforeEach(async () => {
  await bed.reset();
  await bed.openPull();
});

const check = (pull: PullRequest, inputs: Readonly<Record<string, string>> = {}, root?: string) =>
  run(bed, root ?? pull.repository.root, pull.merge, { event: pull.event(), inputs });

function moved(files: Files, from: string, to: string): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path.startsWith(from) ? to + path.slice(from.length) : path,
      text,
    ]),
  );
}

/** A clone of the merge alone, as `fetch-depth: 1` makes it. */
function shallow(pull: PullRequest): string {
  pull.repository.git('branch', 'merged', pull.merge);
  return pull.repository.clone('--depth=1', '--branch=merged');
}

/** Committing, reading and comparing that much takes a busy machine longer than other tests. */
const BEYOND_64_MIB_MS = 180_000;

describe('what is checked out', () => {
  it.each(['whole', 'depth 1'])('a sparse checkout hides no drift: %s', async (depth) => {
    const pull = new PullRequest(GOOD, DRIFTED);
    const root = depth === 'whole' ? pull.repository.root : shallow(pull);
    const { repository } = pull;
    repository.git('-C', root, 'sparse-checkout', 'set', '--no-cone', '/README.md', '/data/cohorts/judges/');
    expect((await check(pull, {}, root)).status).toBe(1);
  });

  // Whoever makes objects by hand is not held back by what git refuses to add.
  it.each(
    oneIn<[attributes: string, combos: string]>(3, [
      ['* working-tree-encoding=ASCII//TRANSLIT', '[combo-a, \uff43ombo-b]'],
      ['config.yaml working-tree-encoding=latin1', '[combo-a]'],
      ['* text=auto eol=crlf ident', '[combo-a] # $Id$'],
      ['* filter=lfs diff=lfs merge=lfs -text', '[combo-a]'],
      ['* export-ignore -diff merge=ours', '[combo-a]'],
    ]),
  )('attributes %j do not hide what is committed', async (attributes, combos) => {
    const pull = new PullRequest(GOOD, edited(GOOD, { [SPEC]: spec({ combo_id: combos }) }));
    pull.pushIndex((git) => {
      writeFileSync(join(pull.repository.root, '.gitattributes'), `${attributes}\n`);
      git('add', '.gitattributes');
    });
    expect((await check(pull)).status).toBe(1);
    expect((await check(pull, { token: '' }, shallow(pull))).status).toBe(1);
  });

  it('a graft is not read', async () => {
    const pull = new PullRequest(GOOD, DRIFTED);
    const { root } = pull.repository;
    mkdirSync(join(root, '.git/info'), { recursive: true });
    writeFileSync(join(root, '.git/info/grafts'), `${pull.merge} ${pull.head}\n`);
    expect((await check(pull)).status).toBe(1);
  });

  it('a local exclusion of the runner hides no drift', async () => {
    const pull = new PullRequest(GOOD, DRIFTED);
    mkdirSync(join(pull.repository.root, '.git/info'), { recursive: true });
    writeFileSync(join(pull.repository.root, '.git/info/exclude'), 'data/\n');
    expect((await check(pull)).status).toBe(1);
  });

  it.runIf(IS_EVERY_CASE)(
    'an output of more than 64 MiB is compared',
    async () => {
      const path = `${FOLDER}/membership.csv`;
      const line = `${(GOOD[path] ?? '').split('\n')[1]}\n`;
      const after = edited(GOOD, { [path]: GOOD[path] + line.repeat(Math.ceil((65 << 20) / line.length)) });
      expect((await check(new PullRequest(GOOD, after))).status).toBe(1);
    },
    BEYOND_64_MIB_MS,
  );

  it.runIf(IS_EVERY_CASE)(
    'an output of more than 64 MiB that drifted before is not introduced by later changes, but by what makes it worse',
    async () => {
      const path = `${FOLDER}/membership.csv`;
      const line = `${(GOOD[path] ?? '').split('\n')[1]}\n`;
      const before = edited(GOOD, { [path]: GOOD[path] + line.repeat(Math.ceil((65 << 20) / line.length)) });
      const origins = async (after: Files, affected: string) => {
        const done = await check(new PullRequest(before, after), { 'only-affected': affected });
        return [done.status, /Against the base: (.*)\./.exec(done.stdout)?.[1]];
      };
      // What is run first is the bundle's, which has no such time.
      await check(new PullRequest(GOOD, edited(GOOD, DRIFT)));
      const old = '0 findings introduced, 1 finding and drift of 1 cohort existing, 0 findings fixed';
      expect(await origins(edited(before, { 'README.md': 'Words\n' }), 'false')).toEqual([0, old]);
      const beside = edited(before, { [SPEC]: `# Words\n${before[SPEC]}` });
      expect(await origins(beside, 'true')).toEqual([0, old]);
      expect((await origins(edited(before, { [path]: `${before[path]}draft,d_x\n` }), 'true'))[0]).toBe(1);
    },
    4 * BEYOND_64_MIB_MS,
  );

  it.runIf(IS_EVERY_CASE)(
    'a manifest of more than 64 MiB is not taken for the right one',
    async () => {
      const path = `${FOLDER}/manifest.json`;
      const after = edited(GOOD, { [path]: `${GOOD[path]}${' '.repeat(65 << 20)}` });
      expect((await check(new PullRequest(GOOD, after))).status).toBe(1);
    },
    BEYOND_64_MIB_MS,
  );
});

/** A head with links, whatever the base has. */
function linking(before: Files, after: Files, links: Files, linksBefore: Files = {}): PullRequest {
  const pull = new PullRequest(before, before, linksBefore);
  const { repository } = pull;
  repository.git('checkout', '-q', 'topic');
  const { root } = repository;
  for (const path of [...Object.keys(before), ...Object.keys(linksBefore)])
    rmSync(join(root, path), { force: true });
  repository.links.clear();
  for (const [path, target] of Object.entries(links)) {
    rmSync(join(root, path), { recursive: true, force: true });
    mkdirSync(dirname(join(root, path)), { recursive: true });
    symlinkSync(target, join(root, path));
    repository.links.set(path, target);
  }
  for (const [path, text] of Object.entries(after)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  repository.git('add', '--all', '--force');
  repository.git('commit', '-q', '--allow-empty', '-m', 'Links');
  pull.head = repository.git('rev-parse', 'HEAD');
  repository.git('checkout', '-q', '-f', '--detach', 'main');
  repository.git('merge', '-q', '--no-ff', '-m', 'Merge topic into main', 'topic');
  pull.merge = repository.git('rev-parse', 'HEAD');
  return pull;
}

const without = (files: Files, pattern: RegExp): Files =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !pattern.test(path)));

describe('links', () => {
  it.each(
    oneIn<[what: string, after: Files, links: Files]>(3, [
      [
        'a spec that leads to the one of another cohort',
        edited(GOOD, { [SPEC]: null }),
        { [SPEC]: '../../judges/spec/config.yaml' },
      ],
      ['a spec that leads nowhere', edited(GOOD, { [SPEC]: null }), { [SPEC]: 'gone.yaml' }],
      ['a spec that leads out', edited(GOOD, { [SPEC]: null }), { [SPEC]: '/etc/hostname' }],
      [
        'the folder of a spec',
        edited(without(GOOD, /baseline\/spec/), { 'kept/config.yaml': DRIFT[SPEC] ?? '' }),
        { [`${FOLDER}/spec`]: '../../../kept' },
      ],
      [
        'manifests that lead nowhere',
        edited(without(GOOD, /manifest\.json$/), DRIFT),
        Object.fromEntries(
          ['baseline', 'judges', 'sweep'].map((id) => [`data/cohorts/${id}/manifest.json`, 'gone.json']),
        ),
      ],
      [
        'outputs that lead to others',
        without(DRIFTED, /baseline\/membership/),
        { [`${FOLDER}/membership.csv`]: '../judges/membership.csv' },
      ],
      [
        'a catalog with other rows',
        edited(without(GOOD, /draft_templates/), {
          'kept/templates.csv': 'template_id,generator\nsketch,llm\nspiral,llm\n',
        }),
        { 'data/1_raw/draft_templates.csv': '../../kept/templates.csv' },
      ],
      [
        'an included list with other lines',
        edited(without(GOOD, /items\/templates/), { 'kept/list.txt': 'sketch\noutline\n' }),
        { 'data/cohorts/sweep/spec/items/templates.txt': '../../../../../kept/list.txt' },
      ],
      ['settings that lead nowhere', edited(DRIFTED, {}), { [SETTINGS]: 'gone.yml' }],
      [
        'settings that lead to softer ones',
        edited(DRIFTED, { 'kept/s.yml': 'severity: {drift/manifest: off, drift/membership: off}\n' }),
        { [SETTINGS]: 'kept/s.yml' },
      ],
      ['the data', edited(moved(DRIFTED, 'data/', 'kept/'), {}), { data: 'kept' }],
    ]),
  )('%s', async (_, after, links) => {
    expect((await check(linking(GOOD, after, links), { 'only-affected': 'true' })).status).toBe(1);
  });

  it.each(
    oneIn<[what: string, link: string, target: string, file: string, before: string, after: string]>(3, [
      [
        'a catalog',
        'data/1_raw/draft_templates.csv',
        '../../kept/templates.csv',
        'kept/templates.csv',
        GOOD['data/1_raw/draft_templates.csv'] ?? '',
        'template_id,generator\nsketch,llm\nspiral,llm\n',
      ],
      [
        'an included list',
        'data/cohorts/sweep/spec/items/templates.txt',
        '../../../../../kept/list.txt',
        'kept/list.txt',
        'sketch\noutline\nspiral\n',
        'sketch\noutline\n',
      ],
      ['a spec', SPEC, '../../../../kept/config.yaml', 'kept/config.yaml', spec(), DRIFT[SPEC] ?? ''],
      [
        'an output',
        `${FOLDER}/membership.csv`,
        '../../../kept/membership.csv',
        'kept/membership.csv',
        GOOD[`${FOLDER}/membership.csv`] ?? '',
        'stage,gen_id\n',
      ],
    ]),
  )(
    '%s behind a link that stays: what it leads to is changed',
    async (_, link, target, file, before, after) => {
      const base = edited(GOOD, { [link]: null, [file]: before });
      const pull = new PullRequest(base, edited(base, { [file]: after }), { [link]: target });
      expect((await check(pull, { 'only-affected': 'true' })).status).toBe(1);
    },
  );

  it.each([
    ['metadata', METADATA, '../../../../kept/metadata.json'],
    ['the folder of a generation', METADATA.replace('/metadata.json', ''), '../../../kept'],
  ])('%s behind a link that stays: what it leads to is changed', async (_, link, target) => {
    const file = 'kept/metadata.json';
    const metadata = WHOLE[METADATA] ?? '';
    const base = edited(WHOLE, { [METADATA]: null, [file]: metadata });
    const after = edited(base, { [file]: metadata.replaceAll(/combo-\w/g, 'combo-z') });
    const pull = new PullRequest(base, after, { [link]: target });
    expect((await check(pull, { 'only-affected': 'true' })).status).toBe(1);
  });

  it('that specs are found behind is not removed in silence', async () => {
    const files = {
      ...moved(GOOD, `${FOLDER}/`, 'kept/cohorts/baseline/'),
      [SETTINGS]: `specs: ["data/cohorts/*/spec/config.yaml", "lab/link/*/spec/config.yaml"]\n`,
    };
    const pull = new PullRequest(files, files, { 'lab/link': '../kept/cohorts' });
    pull.pushIndex((git) => git('rm', '-q', 'lab/link'));
    expect((await check(pull)).summary).toContain('1 cohort removed');
  });
});

describe('names', () => {
  it.each(
    oneIn<[what: string, from: string, to: string]>(3, [
      ['the data root in another case', 'data/', 'Data/'],
      ['the spec in another case', SPEC, `${FOLDER}/spec/CONFIG.yaml`],
      ['the folder of the spec in another case', `${FOLDER}/spec/`, `${FOLDER}/Spec/`],
      ['the cohort in another case', `${FOLDER}/`, 'data/cohorts/BASELINE/'],
      ['the cohort behind a dot', `${FOLDER}/`, 'data/cohorts/.baseline/'],
      ['the catalogs in another case', 'data/1_raw/', 'data/1_Raw/'],
      ['the name of a file that a spec is not read from', SPEC, `${FOLDER}/spec/config.json`],
      ['a folder too deep', `${FOLDER}/`, 'data/cohorts/a/b/c/baseline/'],
      ['a folder deeper than anybody looks', `${FOLDER}/`, `data/cohorts/${'a/'.repeat(80)}baseline/`],
    ]),
  )('%s does not hide drift', async (_, from, to) => {
    expect((await check(new PullRequest(GOOD, moved(DRIFTED, from, to)))).status).toBe(1);
  });

  it('of a cohort between many folders', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`data/cohorts/a/${index}/x.txt`, 'x\n']),
    );
    const after = { ...moved(DRIFTED, `${FOLDER}/`, 'data/cohorts/a/z/baseline/'), ...many };
    expect((await check(new PullRequest(GOOD, after))).status).toBe(1);
  });

  it('of a cohort in another normal form of Unicode', async () => {
    const named = (form: string): string => `data/cohorts/caf\u00e9/`.normalize(form);
    const base = regenerated(moved(PROJECT, `${FOLDER}/`, named('NFC')));
    const other = moved(base, named('NFC'), named('NFD'));
    const after = edited(other, { [`${named('NFD')}spec/config.yaml`]: DRIFT[SPEC] ?? '' });
    expect((await check(new PullRequest(base, after))).status).toBe(1);
  });

  it.each(oneIn(3, ['.hidden', '_x', 'cafe\u0301', '\u202etxt', 'x'.repeat(200), '*', '%2e']))(
    'a new cohort named %j that drifts is found',
    async (id) => {
      const path = `data/cohorts/${id}/spec/config.yaml`;
      const whole = regenerated(edited(PROJECT, { [path]: spec({ combo_id: '[combo-a]' }) }));
      const after = edited(whole, { [path]: spec({ combo_id: '[combo-c]' }) });
      expect((await check(new PullRequest(GOOD, after))).status).toBe(1);
    },
  );

  it('a folder in place of each file that is read', async () => {
    for (const path of [
      SPEC,
      `${FOLDER}/manifest.json`,
      `${FOLDER}/membership.csv`,
      'data/1_raw/llm_models.csv',
    ]) {
      const after = edited(DRIFTED, { [path]: null, [`${path}/x`]: 'x\n' });
      expect((await check(new PullRequest(GOOD, after))).status, path).toBe(1);
    }
  });
});

describe('settings', () => {
  const soft = 'severity: {drift/manifest: off, drift/membership: off}\n';

  it.each(
    oneIn<[what: string, before: Files, after: Files]>(3, [
      ['under another ending', GOOD, edited(DRIFTED, { '.cohort-ci.yaml': soft })],
      [
        'in a folder below',
        GOOD,
        edited(DRIFTED, { 'data/.cohort-ci.yml': soft, '.github/.cohort-ci.yml': soft }),
      ],
      ['as a folder', GOOD, edited(DRIFTED, { [`${SETTINGS}/x`]: soft })],
      [
        'taken away, with a decoy where there would be none',
        edited(moved(GOOD, 'data/', 'lab/'), { [SETTINGS]: 'data-root: lab\n' }),
        { ...moved(DRIFTED, 'data/', 'lab/'), ...GOOD },
      ],
      [
        'renamed',
        edited(moved(GOOD, 'data/', 'lab/'), { [SETTINGS]: 'data-root: lab\n' }),
        edited({ ...moved(DRIFTED, 'data/', 'lab/'), ...GOOD }, { '.cohort-ci.yaml': 'data-root: lab\n' }),
      ],
      [
        'with a data root in another one',
        GOOD,
        { ...DRIFTED, ...moved(GOOD, 'data/', 'data/cohorts/x/'), [SETTINGS]: 'data-root: data/cohorts/x\n' },
      ],
      [
        'with specs of another cohort twice',
        GOOD,
        edited(DRIFTED, {
          [SETTINGS]: 'specs: [data/cohorts/judges/spec/config.yaml, data/cohorts/judges/spec/config.yaml]\n',
        }),
      ],
      ['with specs of nothing', GOOD, edited(DRIFTED, { [SETTINGS]: 'specs: []\n' })],
    ]),
  )('%s', async (_, before, after) => {
    expect((await check(new PullRequest(before, after))).status).toBe(1);
  });
});

describe('what all cohorts share', () => {
  it.each(
    oneIn<[what: string, before: Files, edits: Readonly<Record<string, string | null>>]>(3, [
      ['replication is gone', GOOD, { 'data/1_raw/replication_config.csv': null }],
      [
        'replication is a folder',
        GOOD,
        { 'data/1_raw/replication_config.csv': null, 'data/1_raw/replication_config.csv/x': '' },
      ],
      ['a selection comes', GOOD, { 'data/2_tasks/selected_essays.txt': 'e_nothing\n' }],
      [
        'a list outside of the data',
        regenerated(
          edited(PROJECT, {
            'data/cohorts/shared.txt': 'sketch\noutline\n',
            [SPEC]: spec({ draft_template: "'@file:../../shared.txt'" }),
          }),
        ),
        { 'data/cohorts/shared.txt': 'sketch\n' },
      ],
    ]),
  )('%s', async (_, before, edits) => {
    for (const affected of ['true', 'false']) {
      const pull = new PullRequest(before, edited(before, edits));
      expect((await check(pull, { 'only-affected': affected })).status).toBe(1);
    }
  });
});

it('a merge group of two is judged by what it is merged into, not by the settings of the first', async () => {
  const pull = new PullRequest(
    GOOD,
    edited(GOOD, { [SETTINGS]: 'severity: {drift/manifest: off, drift/membership: off}\n' }),
  );
  const { repository } = pull;
  repository.onto('second');
  const first = repository.commit(
    edited(GOOD, { [SETTINGS]: 'severity: {drift/manifest: off, drift/membership: off}\n' }),
    'One',
  );
  const second = repository.commit(
    edited(DRIFTED, { [SETTINGS]: 'severity: {drift/manifest: off, drift/membership: off}\n' }),
    'Two',
  );
  repository.git('update-ref', 'HEAD', second);
  const group = {
    base_ref: 'refs/heads/main',
    base_sha: pull.base,
    head_ref: 'refs/heads/gh-readonly-queue/main/pr-1',
    head_sha: second,
  };
  const event = { name: 'merge_group', payload: { action: 'checks_requested', merge_group: group } as Json };
  const done = await run(bed, repository.root, second, { event });
  expect([first === second, done.status]).toEqual([false, 1]);
});

it('outputs of a cohort that drifted before cannot be made worse', async () => {
  const path = `${FOLDER}/membership.csv`;
  const rows = (GOOD[path] ?? '').trimEnd().split('\n');
  const before = edited(GOOD, { [path]: `${rows.slice(0, -1).join('\n')}\n` });
  const worse: Readonly<Record<string, string | null>>[] = [
    { [path]: `${rows.slice(0, -2).join('\n')}\n` },
    { [path]: null },
    { [`${FOLDER}/manifest.json`]: '{}\n' },
    { [SPEC]: spec({ combo_id: '[combo-a, combo-c]' }) },
    { [path]: `${before[path]?.replace('combo', 'rumbo').replace('sketch', 'scetch')}draft,d_mine\n` },
    { [path]: `${[rows[0], ...rows.slice(1, -1).reverse()].join('\n')}\n` },
  ];
  for (const edits of worse)
    expect((await check(new PullRequest(before, edited(before, edits)))).status, JSON.stringify(edits)).toBe(
      1,
    );
});

it('outputs of a cohort that drifted before can be put right one after the other, and moved', async () => {
  const path = `${FOLDER}/membership.csv`;
  const manifest = `${FOLDER}/manifest.json`;
  const extra = ['d_a', 'd_b', 'd_c', 'd_d', 'd_e', 'd_f', 'd_g'].map((id) => `draft,${id}\n`);
  const before = edited(GOOD, { [path]: GOOD[path] + extra.join(''), [manifest]: '{}\n' });
  const better: readonly Files[] = [
    edited(before, { [path]: GOOD[path] + extra.slice(0, -1).join('') }),
    edited(before, { [path]: GOOD[path] ?? '' }),
    edited(before, { [manifest]: GOOD[manifest] ?? '' }),
    { ...moved(before, 'data/', 'lab/'), [SETTINGS]: 'data-root: lab\n' },
  ];
  for (const [index, after] of better.entries())
    expect((await check(new PullRequest(before, after))).status, String(index)).toBe(0);
  const other = GOOD[path] + [...extra.slice(0, -1), 'draft,d_h\n'].join('');
  const worse: readonly Files[] = [
    edited(before, { [path]: other }),
    { ...moved(edited(before, { [path]: other }), 'data/', 'lab/'), [SETTINGS]: 'data-root: lab\n' },
  ];
  for (const [index, after] of worse.entries())
    expect((await check(new PullRequest(before, after))).status, String(index)).toBe(1);
});

it.each([
  ['an output', `${FOLDER}/membership.csv`, 'kept/membership.csv', '../../../kept/membership.csv'],
  ['the folder', FOLDER, 'kept/baseline', '../../kept/baseline'],
])('a drifted output behind a link is no place to add to it: %s', async (_, path, target, link) => {
  const csv = path.endsWith('.csv') ? target : `${target}/membership.csv`;
  const rows = (last: string): string =>
    `${GOOD[`${FOLDER}/membership.csv`]}${['a', 'b', 'c', 'd', 'e', last].map((id) => `draft,d_${id}\n`).join('')}`;
  const files = moved(GOOD, path, target);
  const pull = new PullRequest(edited(files, { [csv]: rows('f') }), edited(files, { [csv]: rows('g') }), {
    [path]: link,
  });
  expect((await check(pull)).status).toBe(1);
});

it.each(['true', 'false'])(
  'generations in a submodule that moves on: what it says is read; only-affected: %s',
  async (affected) => {
    const full = regenerated(PROJECT, /manifest\.json$|membership\.csv$|metadata\.json$/);
    const start = 'data/gens/';
    const gens = Object.fromEntries(
      Object.entries(full).flatMap(([path, text]) =>
        path.startsWith(start) ? [[path.slice(start.length), text]] : [],
      ),
    );
    const inner = new GitRepository();
    inner.commit(gens);
    const rest = without(full, /^data\/gens\//);
    const pull = new PullRequest(rest, rest);
    const { repository } = pull;
    repository.git('checkout', '-q', 'main');
    repository.git('submodule', 'add', '-q', inner.root, 'data/gens');
    repository.git('commit', '-q', '-m', 'Generations');
    Object.assign(pull, { base: repository.git('rev-parse', 'HEAD') });
    repository.git('checkout', '-q', '-B', 'topic');
    inner.commit(
      Object.fromEntries(
        Object.entries(gens).map(([path, text]) => [
          path,
          text.replace(/"combo_id": "[^"]*"/, '"combo_id": "x"'),
        ]),
      ),
    );
    repository.git('submodule', 'update', '-q', '--remote', 'data/gens');
    repository.git('commit', '-q', '-a', '-m', 'More');
    pull.head = repository.git('rev-parse', 'HEAD');
    pull.merge = pull.head;
    expect((await check(pull, { 'only-affected': affected })).status).toBe(1);
  },
);
