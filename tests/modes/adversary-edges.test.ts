/**
 * A third list of ways to make this check pass wrongly: by what a tree may hold that no person writes, by places that settings
 * and patterns do not reach, and by what happens to a checkout before the check runs. Some are tried every time, all of them by
 * `npm run test:every`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TestBed } from '../github/testbed/testbed.ts';
import { oneIn } from '../support/every-case.ts';
import { edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';
import { PullRequest, run } from './pull-request.ts';

const GOOD = regenerated(PROJECT);
const WHOLE = regenerated(PROJECT, /manifest\.json$|membership\.csv$|metadata\.json$/);
const METADATA = Object.keys(WHOLE).find((path) => path.endsWith('/metadata.json')) ?? '';
const SETTINGS = '.cohort-ci.yml';
const FOLDER = 'data/cohorts/baseline';
const SPEC = `${FOLDER}/spec/config.yaml`;
const MANIFEST = `${FOLDER}/manifest.json`;
const MEMBERSHIP = `${FOLDER}/membership.csv`;
const DRIFT = { [SPEC]: spec({ combo_id: '[combo-a]' }) };
const DRIFTED = edited(GOOD, DRIFT);
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`;

let bed: TestBed;
beforeAll(async () => {
  bed = await TestBed.start();
});
afterAll(() => bed.close());
beforeEach(async () => {
  await bed.reset();
  await bed.openPull();
});

const check = (pull: PullRequest, inputs: Readonly<Record<string, string>> = {}, event = pull.event()) =>
  run(bed, pull.repository.root, pull.merge, { event, inputs });

function moved(files: Files, from: string, to: string): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path.startsWith(from) ? to + path.slice(from.length) : path,
      text,
    ]),
  );
}

const without = (files: Files, pattern: RegExp): Files =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !pattern.test(path)));

/** A new cohort with outputs that are not its own, at any place. */
function drifting(folder: string, name = 'spec/config.yaml'): Files {
  const path = 'data/cohorts/fresh/spec/config.yaml';
  const whole = regenerated(edited(PROJECT, { [path]: spec({ combo_id: '[combo-c]' }) }));
  const own = Object.entries(whole).filter(([one]) => /^data\/cohorts\/fresh\/m/.test(one));
  return {
    ...Object.fromEntries(own.map(([one, text]) => [one.replace('data/cohorts/fresh', folder), text])),
    [`${folder}/${name}`]: spec({ combo_id: '[combo-a]' }),
  };
}

describe('what outputs hold', () => {
  it.each(
    oneIn<[what: string, before: Files, after: Files]>(4, [
      [
        'a key of a manifest twice, the last one wrong',
        GOOD,
        edited(GOOD, {
          [MANIFEST]: (GOOD[MANIFEST] ?? '').replace(
            /\}\s*$/,
            ', "combos": ["combo-z"], "essays": [], "drafts": 0, "axes": {}}\n',
          ),
        }),
      ],
      [
        'a null byte in an id',
        GOOD,
        edited(GOOD, { [MEMBERSHIP]: (GOOD[MEMBERSHIP] ?? '').replace(/(draft,d_\w+)/, '$1\0x') }),
      ],
      [
        'a last line that is cut off',
        GOOD,
        edited(GOOD, { [MEMBERSHIP]: (GOOD[MEMBERSHIP] ?? '').slice(0, -4) }),
      ],
      [
        'a quote that is never closed',
        GOOD,
        edited(GOOD, { [MEMBERSHIP]: `${GOOD[MEMBERSHIP]}draft,"d_x\n` }),
      ],
      ['a row with a cell more', GOOD, edited(GOOD, { [MEMBERSHIP]: `${GOOD[MEMBERSHIP]}draft,d_x,y\n` })],
      [
        'columns that are exchanged',
        GOOD,
        edited(GOOD, { [MEMBERSHIP]: (GOOD[MEMBERSHIP] ?? '').replace('stage,gen_id', 'gen_id,stage') }),
      ],
      ['a pointer in place of a manifest', GOOD, edited(DRIFTED, { [MANIFEST]: POINTER })],
      ['a pointer in place of a membership', GOOD, edited(DRIFTED, { [MEMBERSHIP]: POINTER })],
      ['a pointer in place of a spec', GOOD, edited(GOOD, { [SPEC]: POINTER })],
      ['a pointer in place of a catalog', GOOD, edited(GOOD, { 'data/1_raw/draft_templates.csv': POINTER })],
      [
        'a pointer in place of a list',
        GOOD,
        edited(GOOD, { 'data/cohorts/sweep/spec/items/templates.txt': POINTER }),
      ],
      ['a pointer in place of metadata', WHOLE, edited(WHOLE, { [METADATA]: POINTER })],
      [
        'a key of metadata twice, the last one wrong',
        WHOLE,
        edited(WHOLE, {
          [METADATA]: (WHOLE[METADATA] ?? '').replace(/\}\s*$/, ', "combo_id": "combo-z"}\n'),
        }),
      ],
      [
        'metadata under another name',
        WHOLE,
        edited(WHOLE, {
          [METADATA]: null,
          [METADATA.replace('metadata', 'Metadata')]: WHOLE[METADATA] ?? '',
        }),
      ],
      [
        'two generations that have changed places',
        WHOLE,
        (() => {
          const [first = '', second = ''] = Object.keys(WHOLE).filter((path) =>
            path.endsWith('/metadata.json'),
          );
          return edited(WHOLE, { [first]: WHOLE[second] ?? '', [second]: WHOLE[first] ?? '' });
        })(),
      ],
      [
        'a removed cohort takes along the generations of another one',
        WHOLE,
        without(WHOLE, /cohorts\/judges\/|metadata\.json$/),
      ],
      [
        'the generations of a new cohort are ignored one by one',
        WHOLE,
        edited(
          regenerated(
            edited(WHOLE, { 'data/cohorts/fresh/spec/config.yaml': spec({ combo_id: '[combo-c]' }) }),
          ),
          {
            'data/gens/.gitignore': '*/[des]_*/metadata.json\n',
          },
        ),
      ],
    ]),
  )('%s', async (_, before, after) => {
    for (const affected of ['true', 'false']) {
      const done = await check(new PullRequest(before, after), { 'only-affected': affected });
      expect([done.status, done.outputs.get('result') === 'clean']).toEqual([1, false]);
    }
  });
});

describe('where a new cohort stands that drifts', () => {
  it.each(
    oneIn<[folder: string, name: string]>(4, [
      ['data/cohorts/baseline/v2', 'spec/config.yaml'],
      ['data/cohorts/baseline/a/b/v2', 'spec/config.yaml'],
      ['data/cohorts/baseline/spec/v2', 'spec/config.yaml'],
      ['data/cohorts/baseline/spec', 'spec/config.yaml'],
      ['data/cohorts/fresh', 'spec/config.yaml.yaml'],
      ['data/cohorts/fresh', 'spec/spec.yml'],
      ['data/cohorts/fresh', 'Specs/Config.YML'],
      ['data/Cohorts/fresh', 'spec/config.yaml'],
      ['data/cohorts /fresh', 'spec/config.yaml'],
      ['data/cohort/fresh', 'spec/config.yaml'],
      ['data/cohorts/fresh', 'spec/cohort.yaml'],
    ]),
  )('%s %s', async (folder, name) => {
    const done = await check(new PullRequest(GOOD, { ...GOOD, ...drifting(folder, name) }));
    expect(done.status).toBe(1);
  });

  it.each(
    oneIn<[folder: string, name: string, words: string]>(3, [
      ['data/cohorts/fresh', 'spec/config/config.yaml', 'has outputs but no spec, so they cannot be checked'],
      ['data/data/cohorts/fresh', 'spec/config.yaml', 'below another data root than the one that is checked'],
      ['cohorts/fresh', 'spec/config.yaml', 'below another data root than the one that is checked'],
      ['data/gens/cohorts/fresh', 'spec/config.yaml', 'below another data root than the one that is checked'],
      [
        'tests/data/cohorts/fresh',
        'spec/config.yaml',
        'below another data root than the one that is checked',
      ],
    ]),
  )('%s %s may be meant for something else, and is announced', async (folder, name, words) => {
    const done = await check(new PullRequest(GOOD, { ...GOOD, ...drifting(folder, name) }));
    expect(done.summary).toContain(words);
  });

  it('and stays as it is, below another data root, is not announced again', async () => {
    const before = { ...GOOD, ...drifting('tests/data/cohorts/fresh') };
    const done = await check(new PullRequest(before, edited(before, { 'README.md': 'Words\n' })));
    expect(done.status).toBe(0);
    expect(done.summary).not.toContain('below another data root');
  });

  it('with the bytes of no text in its name', async () => {
    const pull = new PullRequest(GOOD, edited(GOOD, { 'README.md': 'Words\n' }));
    const files = drifting('data/cohorts/b');
    pull.pushIndex((git) => {
      for (const [path, text] of Object.entries(files)) {
        const { root } = pull.repository;
        const place = Buffer.from(join(root, path.replace('/b/', '/b\u00ff/')), 'latin1');
        mkdirSync(Buffer.from(dirname(place.toString('latin1')), 'latin1'), { recursive: true });
        writeFileSync(place, text);
      }
      git('add', '--all');
    });
    const done = await check(pull);
    expect(done.status).toBe(1);
  });
});

describe('settings', () => {
  it.each(
    oneIn<[what: string, after: Files]>(4, [
      ['an empty data root', edited(DRIFTED, { [SETTINGS]: 'data-root: empty\n', 'empty/.gitkeep': '' })],
      ['a data root with dots', edited(DRIFTED, { [SETTINGS]: 'data-root: data/../other\n' })],
      ['a data root that is absolute', edited(DRIFTED, { [SETTINGS]: 'data-root: /tmp\n' })],
      ['the data root of nobody', edited(DRIFTED, { [SETTINGS]: 'data-root: ""\n' })],
      [
        'patterns of everything but it',
        edited(DRIFTED, { [SETTINGS]: 'specs: ["**/config.yaml", "!**/baseline/**"]\n' }),
      ],
      [
        'an ignore of everything',
        edited(DRIFTED, { [SETTINGS]: 'ignore: [{paths: "**", codes: "**", reason: later}]\n' }),
      ],
      ['an alias of itself', edited(DRIFTED, { [SETTINGS]: 'specs: &a [*a]\n' })],
      ['a tag', edited(DRIFTED, { [SETTINGS]: 'specs: !!python/object/apply:os.system [ls]\n' })],
      ['null bytes', edited(DRIFTED, { [SETTINGS]: 'specs: []\n\0\n' })],
      ['nothing', edited(DRIFTED, { [SETTINGS]: '' })],
      ['one value', edited(DRIFTED, { [SETTINGS]: 'off\n' })],
    ]),
  )('%s', async (_, after) => {
    expect((await check(new PullRequest(GOOD, after))).status).toBe(1);
  });

  it('that are a submodule', async () => {
    const pull = new PullRequest(
      edited(GOOD, { [SETTINGS]: 'max-rows: 1000\n' }),
      edited(DRIFTED, { [SETTINGS]: 'max-rows: 1000\n' }),
    );
    pull.pushIndex((git) => {
      git('rm', '-q', SETTINGS);
      git('update-index', '--add', '--cacheinfo', `160000,${pull.base},${SETTINGS}`);
    });
    expect((await check(pull)).status).toBe(1);
  });
});

describe('what happens to names', () => {
  it('two cohorts exchange theirs', async () => {
    const swapped = moved(
      moved(moved(DRIFTED, `${FOLDER}/`, 'data/x/'), 'data/cohorts/judges/', `${FOLDER}/`),
      'data/x/',
      'data/cohorts/judges/',
    );
    expect((await check(new PullRequest(GOOD, swapped))).status).toBe(1);
    expect((await check(new PullRequest(DRIFTED, swapped))).status).toBe(1);
  });

  it('one is renamed to a name that the base ignores, without its outputs', async () => {
    const before = edited(GOOD, { '.gitignore': 'data/cohorts/tmp-*/m*\n' });
    const after = moved(without(edited(before, DRIFT), /baseline\/m/), `${FOLDER}/`, 'data/cohorts/tmp-a/');
    const done = await check(new PullRequest(before, after));
    expect([done.status, done.outputs.get('drifted')]).toEqual([1, '1']);
  });

  it('names that differ in case alone, where git ignores case', async () => {
    const pull = new PullRequest(GOOD, moved(DRIFTED, `${FOLDER}/`, 'data/cohorts/BaseLine/'));
    pull.repository.git('config', 'core.ignoreCase', 'true');
    pull.repository.git('config', 'core.precomposeUnicode', 'true');
    expect((await check(pull)).status).toBe(1);
  });

  it('another error of a spec that is invalid already', async () => {
    const before = edited(GOOD, { [SPEC]: spec({ draft_template: '[sketch, outlyne]' }) });
    const after = edited(GOOD, {
      [SPEC]: spec({ draft_template: '[sketch, outlyne]', combo_id: '[combo-y]' }),
    });
    expect((await check(new PullRequest(before, after))).status).toBe(1);
  });

  it('the same error once more', async () => {
    const pairs = (allowed: string): Files => ({
      [SPEC]: spec(
        {},
        `rules:\n  pairs:\n    p: {left: combo_id, right: draft_template, allowed: [[combo-a, sketch], ${allowed}]}\n`,
      ),
    });
    const before = edited(GOOD, pairs('[combo-x, outline]'));
    const after = edited(GOOD, pairs('[combo-x, outline], [combo-x, sketch]'));
    const done = await check(new PullRequest(before, after));
    expect(done.status).toBe(1);
  });
});

describe('what a checkout is by then', () => {
  it('its files were put right on the disk alone', async () => {
    const pull = new PullRequest(GOOD, DRIFTED);
    for (const [path, text] of Object.entries(regenerated(DRIFTED)))
      writeFileSync(join(pull.repository.root, path), text);
    const done = await check(pull);
    expect(done.status).toBe(1);
  });

  it('its index says that nothing is changed', async () => {
    const pull = new PullRequest(GOOD, DRIFTED);
    const { repository } = pull;
    for (const flag of ['--assume-unchanged', '--skip-worktree']) {
      repository.git('update-index', flag, SPEC);
      writeFileSync(join(repository.root, SPEC), GOOD[SPEC] ?? '');
      const done = await check(pull);
      expect(done.status, flag).toBe(1);
    }
  });

  it('its index was written by hand', async () => {
    const pull = new PullRequest(GOOD, DRIFTED);
    pull.repository.git('read-tree', pull.base);
    const done = await check(pull);
    expect(done.status).toBe(1);
  });

  it('the branch of its base is gone', async () => {
    const pull = new PullRequest(
      GOOD,
      edited(DRIFTED, { [SETTINGS]: 'severity: {drift/manifest: off, drift/membership: off}\n' }),
    );
    pull.repository.git('update-ref', '-d', 'refs/remotes/origin/main');
    pull.repository.git('update-ref', '-d', 'refs/heads/main');
    expect((await check(pull, { token: '' })).status).toBe(1);
  });

  it('a merge within the branch brings what neither side has', async () => {
    const pull = new PullRequest(GOOD, edited(GOOD, { 'README.md': 'Words\n' }));
    const { repository } = pull;
    repository.git('checkout', '-q', 'main');
    repository.commit(edited(GOOD, { 'NOTES.md': 'Notes\n' }), 'Notes');
    Object.assign(pull, { base: repository.git('rev-parse', 'main') });
    repository.git('checkout', '-q', 'topic');
    repository.git('merge', '-q', '--no-commit', '--no-ff', 'main');
    writeFileSync(join(repository.root, SPEC), DRIFT[SPEC] ?? '');
    repository.git('add', '--all');
    repository.git('commit', '-q', '-m', 'Merge main');
    pull.head = repository.git('rev-parse', 'HEAD');
    repository.git('checkout', '-q', '--detach', 'main');
    repository.git('update-ref', 'refs/remotes/origin/main', 'main');
    repository.git('merge', '-q', '--no-ff', '-m', 'Merge topic', 'topic');
    pull.merge = repository.git('rev-parse', 'HEAD');
    expect((await check(pull)).status).toBe(1);
  });
});
