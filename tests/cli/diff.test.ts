import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diffSchema } from '../../src/result/diff-schema.ts';
import { GitRepository } from '../support/git-repository.ts';
import { command } from '../support/run-command.ts';
import { scratch } from '../support/scratch.ts';
import { edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';

const BASE = regenerated(PROJECT);
const SPEC = 'data/cohorts/baseline/spec/config.yaml';
const GROWN = edited(BASE, { [SPEC]: spec({ draft_llm: '[opal, quartz, agate]' }) });

/** A branch with one commit on top of main. */
function branched(): GitRepository {
  const repository = new GitRepository();
  repository.commit(BASE, 'Cohorts');
  repository.git('checkout', '-q', '-b', 'grow');
  repository.commit(regenerated(GROWN), 'More drafts');
  return repository;
}

describe('diff', () => {
  test.each(['main..grow', 'main...grow'])('of %s says how two commits are named', async (range) => {
    const { status, stderr } = await command(['diff', range, '--root', branched().root]);
    expect(status).toBe(2);
    expect(stderr).toContain('name the two apart, with a space: main grow');
  });

  test('compares the files on disk with where the branch left the default branch', async () => {
    const repository = branched();
    const { root } = repository;
    const parted = repository.git('rev-parse', 'main');
    expect(await command(['diff', '--root', root])).toEqual({
      status: 0,
      stdout: [
        '✅ +4 drafts, +4 essays, +4 evaluations',
        '',
        'Why (+ planned now, − no longer planned):',
        '  draft_llm gains agate (baseline): +4 drafts → +4 essays → +4 evaluations',
        '',
      ].join('\n'),
      stderr: `Comparing with ${parted.slice(0, 12)}, the latest commit that is also on main.\n`,
    });
  });

  test('sees what is not committed, and what it breaks', async () => {
    const repository = branched();
    repository.commit(edited(regenerated(GROWN), { [SPEC]: spec({ draft_llm: '[opel]' }) }));
    repository.git('reset', '-q', '--soft', 'HEAD~1');
    const { status, stdout } = await command(['diff', 'grow', '--root', repository.root]);
    expect(status).toBe(1);
    expect(stdout).toContain('❌ 1 cohort does not compile');
    expect(stdout).toContain(`${SPEC}:4:15: error axis/unknown-level`);
  });

  test('before anything is regenerated, says what the plans gain and what of it has to run', async () => {
    const repository = branched();
    repository.git('checkout', '-q', 'main');
    repository.commit(GROWN, 'Only the spec');
    const { stdout } = await command(['diff', 'HEAD~1', '--root', repository.root]);
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      '🔶 Outputs of 1 cohort are not up to date',
      '',
      'Plans: +4 drafts, +4 essays, +4 evaluations.',
      '',
    ]);
  });

  test('between two commits, in either direction', async () => {
    const { root } = branched();
    const { stdout } = await command(['diff', 'grow', 'main', '--root', root]);
    expect(stdout).toContain('draft_llm loses agate (baseline): −4 drafts → −4 essays → −4 evaluations');
    const run = (...args: string[]) => command(['diff', '--base', 'grow', ...args, '--root', root]);
    expect((await run('main')).stdout).toBe(stdout);
    expect((await run('main', 'grow')).stderr).toContain('diff compares two commits, not grow, main, grow');
  });

  test('as Markdown it is the comment of the action, without its marker', async () => {
    const { root } = branched();
    const { status, stdout } = await command(['diff', '--root', root, '--format', 'markdown']);
    expect(status).toBe(0);
    expect(stdout.split('\n')[0]).toBe('### ✅ +4 drafts, +4 essays, +4 evaluations');
    expect(stdout).toContain('- `draft_llm` gains `agate` (`baseline`): +4 drafts → +4 essays');
  });

  test('as JSON', async () => {
    const repository = branched();
    const { stdout } = await command(['diff', '--root', repository.root, '--format', 'json']);
    const json = JSON.parse(stdout);
    expect(json).toMatchObject({
      schemaVersion: 1,
      base: repository.git('rev-parse', 'main'),
      head: null,
      added: { draft: 4, essay: 4, evaluation: 4 },
      removed: { draft: 0, essay: 0, evaluation: 0 },
      reasons: [{ kind: 'edit', cohorts: ['baseline'], added: { draft: 4 } }],
      findings: [{ origin: 'existing', code: 'drift/not-committed' }],
      drift: [],
    });
    expect(json.cohorts.map(({ id }: { id: string }) => id)).toEqual(['baseline']);
    expect(diffSchema.safeParse(json).error).toBeUndefined();
  });

  test('as JSON with the price of each reason, by its schema', async () => {
    const repository = branched();
    const priced = {
      'data/1_raw/llm_models.csv':
        'id,model,for_generation,for_evaluation\nopal,v/opal,true,true\nquartz,v/opal,true,true\nagate,v/agate,true,false\n',
      // A dollar for each run of opal and quartz.
      'data/prices.csv':
        'model,input_usd_per_mtok,output_usd_per_mtok,as_of,source\nv/opal,1000,1000,2026-01-31,\n',
      '.cohort-ci.yml':
        'prices:\n  table: data/prices.csv\n  tokens:\n    draft: {input: 1000, output: 0}\n    essay: {input: 1000, output: 0}\n    evaluation: {input: 1000, output: 0}\nbudget: {increase: 1}\n',
    };
    repository.git('checkout', '-q', 'main');
    repository.commit(regenerated(edited(BASE, priced)), 'Prices');
    repository.git('checkout', '-q', '-b', 'priced');
    const broken = { 'data/cohorts/judges/spec/config.yaml': spec({ draft_llm: '[opel]' }) };
    repository.commit(edited(regenerated(edited(GROWN, priced)), broken), 'More');
    const { stdout } = await command([
      'diff',
      'main',
      'priced',
      '--root',
      repository.root,
      '--format',
      'json',
    ]);
    const json = JSON.parse(stdout);
    expect(diffSchema.safeParse(json).error).toBeUndefined();
    // Four essays and evaluations at a dollar; four drafts by agate, of which no price is known.
    expect(json.reasons).toMatchObject([{ kind: 'edit', cost: { expectedUsd: '8', runs: 8, unknown: 4 } }]);
    expect(json.price).toMatchObject({
      ...{ expectedUsd: '8', unknown: 4, unplanned: ['judges'], asOf: '2026-01-31' },
      unpriced: [{ stage: 'draft', llm: 'agate', why: 'no-price', runs: 4 }],
      budget: { state: 'exceeded', limits: [{ limit: 'increase', allowed: 1, amountUsd: '8' }] },
    });
    const text = await command(['diff', 'main', 'priced', '--root', repository.root]);
    expect(text.stdout).toContain(
      'Over the budget (a warning): this change adds $8.00, where $1 is allowed.',
    );
    expect(text.stdout).toContain('+4 evaluations · $8.00 + 4 runs of unknown price\n');
  });

  test('says that only the order of levels changed', async () => {
    const repository = branched();
    repository.commit(
      edited(regenerated(GROWN), {
        [SPEC]: spec({ combo_id: '[combo-b, combo-a]', draft_llm: '[opal, quartz, agate]' }),
      }),
    );
    const { stdout } = await command(['diff', 'HEAD~1', '--root', repository.root]);
    expect(stdout).toContain(
      '  levels of combo_id in another order (baseline): the same generations, in another order in membership.csv\n',
    );
  });

  describe('names a changed line of a file that several cohorts read, and who changed it', () => {
    const LLMS = 'data/1_raw/llm_models.csv';
    const RENAMED = edited(BASE, { [LLMS]: BASE[LLMS]?.replace('opal,', 'opal-2,') ?? null });
    const run = (root: string, ...more: string[]) => command(['diff', 'main', ...more, '--root', root]);

    test('up to six lines of it are shown, and the others counted', async () => {
      const repository = new GitRepository();
      repository.commit(BASE, 'Cohorts');
      const withRows = async (count: number): Promise<string> => {
        const rows = Array.from({ length: count }, (_, index) => `more-${index},true,true\n`);
        const text = RENAMED[LLMS]?.replace(/^opal-2.*\n/m, (line) => line + rows.join('')) ?? '';
        writeFileSync(join(repository.root, LLMS), text);
        return (await command(['diff', 'HEAD', '--root', repository.root])).stdout;
      };
      expect(await withRows(4)).toMatch(/ {6}\+more-2,true,true\n {6}\+more-3,true,true\n$/);
      expect(await withRows(5)).toMatch(/ {6}\+more-3,true,true\n {6}and 1 line more\n$/);
    });

    test('on disk as in a commit; an id that is gone is one item, whatever axes used it', async () => {
      const repository = new GitRepository();
      repository.commit(BASE, 'Cohorts');
      repository.git('checkout', '-q', '-b', 'rename');
      const lines = (by: string) =>
        [
          '❌ 3 cohorts do not compile, for one reason',
          '',
          'Introduced:',
          `  ${LLMS}:2:1: error axis/unknown-level: ${LLMS} has no row for 'opal', which committed outputs and 3 specs name, but one for 'opal-2', which nothing names`,
          `    changed at ${LLMS}:2, ${by}`,
          '      -opal,true,true',
          '      +opal-2,true,true',
          '',
        ].join('\n');
      writeFileSync(join(repository.root, LLMS), RENAMED[LLMS] ?? '');
      expect((await run(repository.root)).stdout).toBe(lines('uncommitted'));
      repository.commit(RENAMED, 'Rename opal');
      const by = `in ${repository.git('rev-parse', '--short=7', 'HEAD')} by `;
      const { stdout } = await run(repository.root);
      expect(stdout.replace(/ by .*/, ' by ')).toBe(lines(by));
      expect((await run(repository.root, 'rename')).stdout).toBe(stdout);
      const markdown = (await run(repository.root, '--format', 'markdown')).stdout;
      expect(markdown.match(/\*\*error\*\*/g)).toHaveLength(1);
      expect(markdown).toContain('<summary>3 cohorts</summary>');
      expect(markdown.match(/Changed at `data\/1_raw\/llm_models\.csv:2`, in /g)).toHaveLength(1);
    });

    test('once, if specs of several kinds follow it', async () => {
      const followed = (files: Files): Files =>
        Object.fromEntries(
          Object.entries(files).map(([path, text]) => [
            path,
            path === LLMS || path.endsWith('/config.yaml') ? text.replaceAll('opal', 'opal-2') : text,
          ]),
        );
      const files = edited(PROJECT, {
        'data/cohorts/judges/spec/config.yaml': spec({ evaluation_llm: '[opal]', draft_llm: '[quartz]' }),
      });
      const repository = new GitRepository();
      repository.commit(files, 'Cohorts');
      repository.git('checkout', '-q', '-b', 'rename');
      repository.commit(followed(files), 'Rename opal');
      const { stdout } = await run(repository.root);
      expect(stdout.match(/ {2}changed at /g)).toHaveLength(1);
      expect(stdout.match(/llm_models\.csv gains opal-2 and loses opal/g)).toHaveLength(1);
      const markdown = (await run(repository.root, '--format', 'markdown')).stdout;
      expect(markdown.match(/ {2}Changed at /g)).toHaveLength(1);
    });

    test('of a file that two cohorts include', async () => {
      const path = 'data/items/templates.csv';
      const including = (templates: string): Files => ({
        ...edited(PROJECT, {
          [path]: templates,
          'data/cohorts/judges/spec/config.yaml': spec({
            draft_template: `'@file:../../../items/templates.csv'`,
          }),
        }),
        'data/cohorts/sweep/spec/config.yaml': spec({
          draft_template: `'@file:../../../items/templates.csv'`,
        }),
      });
      const base = including('id\nsketch\n');
      const repository = new GitRepository();
      repository.commit(base, 'Cohorts');
      repository.git('checkout', '-q', '-b', 'grow');
      repository.commit(
        {
          ...including('id\nsketch\nspiral\n'),
          [SPEC]: spec({ draft_template: '[sketch, outline, spiral]' }),
        },
        'Add spiral',
      );
      for (const to of [[], ['grow']]) {
        const { stdout } = await run(repository.root, ...to);
        expect(stdout).toMatch(/ {4}changed at data\/items\/templates\.csv:3, in .{7} by .*\n {6}\+spiral\n/);
      }
      const { stdout } = await run(repository.root, '--format', 'markdown');
      expect(stdout).toMatch(/ {2}Changed at `data\/items\/templates\.csv:3`, in `.{7}` by /);
      expect(stdout).toContain('  +spiral\n');
    });
  });

  test.each(['mv', 'git mv'])(
    'a cohort whose folder was moved by %s is renamed, whatever else changed',
    async (how) => {
      const repository = new GitRepository();
      repository.commit(BASE, 'Cohorts');
      const { root } = repository;
      const [from, to] = ['data/cohorts/baseline', 'data/cohorts/panel'];
      if (how === 'mv') renameSync(join(root, from), join(root, to));
      else repository.git('mv', from, to);
      const moved = await command(['diff', 'HEAD', '--root', root]);
      expect(moved.stdout).toContain('The cohort baseline is now called panel.\n');
      expect(moved.stdout).not.toMatch(/removed cohort|new cohort/);
      expect(moved.stdout).toContain('✅ Specs, catalogs and outputs agree; 1 cohort renamed\n');
      writeFileSync(join(root, to, 'spec/config.yaml'), spec({ draft_llm: '[opal, quartz, agate]' }));
      const grown = await command(['diff', 'HEAD', '--root', root]);
      expect(grown.stdout).toContain(
        '  draft_llm gains agate (panel): +4 drafts → +4 essays → +4 evaluations\n',
      );
      const json = JSON.parse((await command(['diff', 'HEAD', '--root', root, '--format', 'json'])).stdout);
      expect(json.cohorts).toMatchObject([{ id: 'panel', renamedFrom: 'baseline' }]);
      const markdown = await command(['diff', 'HEAD', '--root', root, '--format', 'markdown']);
      expect(markdown.stdout).toContain('renamed from `baseline`');
    },
  );

  test('with selected drafts, compares what is committed where it fits: each run allocates other essays', async () => {
    const every = /manifest\.json$|membership\.csv$|metadata\.json$/;
    const whole = regenerated(PROJECT, every);
    const draft = /^draft,(\S+)/m.exec(whole['data/cohorts/baseline/membership.csv'] ?? '')?.[1] ?? '';
    const selected = { ...whole, 'data/2_tasks/selected_drafts.txt': `${draft}\n` };
    const repository = new GitRepository();
    repository.commit(selected, 'A selection');
    const fit = regenerated(selected, every);
    const made = repository.commit(fit, 'Its essays');
    const more = { ...fit, [SPEC]: spec({ evaluation_llm: '[quartz, opal]' }) };
    const text = async (...args: readonly string[]): Promise<string> =>
      (await command([...args, '--root', repository.root])).stdout;
    expect(await text('diff', 'HEAD')).toBe('✅ Specs, catalogs and outputs agree\n');
    const essay = /^essay,(\S+)/m.exec(fit['data/cohorts/baseline/membership.csv'] ?? '')?.[1] ?? '';
    expect(await text('why', essay)).toMatch(/\nplanned by: .*\bbaseline\b/);
    repository.commit(more, 'Another template');
    const asked = await text('diff', made);
    repository.commit(regenerated(more, every), 'Regenerated');
    const plans = /[+−]\d[^\n]*evaluations?/;
    const added = plans.exec(asked)?.[0];
    expect(added).toBeDefined();
    expect(plans.exec(await text('diff', made))?.[0]).toBe(added);
  });

  test('a cohort that the settings no longer cover is not called removed', async () => {
    const repository = new GitRepository();
    repository.commit(BASE, 'Cohorts');
    const settings = { '.cohort-ci.yml': 'specs: data/cohorts/[bs]*/spec/config.yaml\n' };
    repository.commit({ ...BASE, ...settings }, 'Fewer');
    const { stdout } = await command(['diff', 'HEAD~1', 'HEAD', '--root', repository.root]);
    expect(stdout).toContain('\n  a cohort that the settings no longer cover (judges): −');
    expect(stdout).not.toContain('removed cohort');
  });

  test('a cohort in place of another is no renamed one', async () => {
    const repository = new GitRepository();
    repository.commit(BASE, 'Cohorts');
    const other = edited(BASE, {
      ...Object.fromEntries(
        Object.keys(BASE).flatMap((path) => (path.includes('/baseline/') ? [[path, null]] : [])),
      ),
      'data/cohorts/other/spec/config.yaml': 'axes:\n  combo_id:\n    - combo-c\n',
    });
    repository.commit(other, 'Another');
    const { stdout } = await command(['diff', 'HEAD~1', 'HEAD', '--root', repository.root]);
    expect(stdout).not.toContain('is called');
  });

  test('shows first how the settings change', async () => {
    const repository = branched();
    const priced = (limit: number) =>
      `prices:\n  table: data/prices.csv\nbudget: {increase: ${limit}}\nmax-rows: ${limit * 1000}\n`;
    repository.commit({ ...regenerated(GROWN), '.cohort-ci.yml': priced(1) }, 'A budget');
    repository.commit({ ...regenerated(GROWN), '.cohort-ci.yml': priced(100) }, 'A larger one');
    const run = (...more: string[]) =>
      command(['diff', 'HEAD~1', 'HEAD', '--root', repository.root, ...more]);
    const { stdout } = await run();
    expect(stdout).toContain(
      [
        'This change alters how it is checked:',
        '  sets max-rows: 1000 → 100000 (applies to this check)',
        '  sets budget.increase: 1 → 100 (applies once merged; this check uses the base)',
      ].join('\n'),
    );
    const json = JSON.parse((await run('--format', 'json')).stdout);
    expect(diffSchema.safeParse(json).error).toBeUndefined();
    expect(json.announcements.settings).toEqual([
      { setting: 'max-rows', before: '1000', after: '100000', holds: true },
      { setting: 'budget.increase', before: '1', after: '100', holds: false },
    ]);
    expect((await run('--format', 'markdown')).stdout).toContain('> - sets `budget.increase`: `1` → `100`');
  });

  const BROKEN = edited(BASE, { [SPEC]: spec({ draft_llm: '[opel]' }) });
  test.each([
    ['HEAD', BASE, 'new cohorts ('],
    ['HEAD', BROKEN, 'axis/unknown-level'],
    [undefined, BASE, 'new cohorts ('],
  ])('before the first commit, %s is nothing: everything is new, and passes', async (base, files, shown) => {
    const { root } = new GitRepository(scratch(files));
    const run = (...more: string[]) =>
      command(['diff', ...(base === undefined ? [] : [base]), '--root', root, ...more]);
    const { status, stdout, stderr } = await run();
    expect([status, stderr]).toEqual([
      0,
      'Nothing is committed yet, so everything is new, and no error keeps it from being committed.\n',
    ]);
    expect(stdout).toContain(shown);
    const json = JSON.parse((await run('--format', 'json')).stdout);
    expect(diffSchema.safeParse(json).error).toBeUndefined();
    expect([json.base, json.head]).toEqual([null, null]);
    expect((await run('--format', 'markdown')).status).toBe(0);
  });

  test('on a branch without a commit, too; but a HEAD that is lost is not taken for none', async () => {
    const repository = branched();
    const { root } = repository;
    repository.git('checkout', '-q', '--orphan', 'fresh');
    expect((await command(['diff', 'HEAD', '--root', root])).stderr).toContain('Nothing is committed yet');
    writeFileSync(join(root, '.git/refs/heads/fresh'), `${'1'.repeat(40)}\n`);
    expect((await command(['diff', 'HEAD', '--root', root])).status).toBe(2);
    expect((await command(['diff', 'HEAD', '--root', scratch(BASE)])).status).toBe(2);
  });

  const MODELS = 'data/1_raw/llm_models.csv';
  const models = (opal: string, more = '') =>
    `id,model,for_generation,for_evaluation\nopal,${opal},true,true\nquartz,v/quartz,true,true\nagate,v/agate${more},true,false\n`;

  // Nothing plans agate.
  test.each([
    ['another model', models('v/new', '-2'), 'v/new', 'v/new'],
    ['no model', models(''), null, 'no model'],
  ])(
    'names an id of llm_models.csv with %s as a reason, though no id of a generation changes',
    async (_, after, to, text) => {
      const repository = new GitRepository();
      repository.commit({ ...BASE, [MODELS]: models('v/old') }, 'Models');
      repository.commit({ ...BASE, [MODELS]: after }, 'Another one');
      const run = (...more: string[]) =>
        command(['diff', 'HEAD~1', 'HEAD', '--root', repository.root, ...more]);
      const { stdout } = await run();
      expect(stdout).toContain('✅ Specs, catalogs and outputs agree; another model behind 1 id\n');
      expect(stdout).toContain(
        `  llm_models.csv: opal v/old → ${text} (baseline, judges, sweep): no generation added or removed\n    changed at ${MODELS}:2, in`,
      );
      expect(stdout).toContain('      -opal,v/old,true,true\n');
      const json = JSON.parse((await run('--format', 'json')).stdout);
      expect(diffSchema.safeParse(json).error).toBeUndefined();
      expect(json.reasons).toMatchObject([
        { kind: 'silent', causes: [{ kind: 'model', llm: 'opal', before: 'v/old', after: to }] },
      ]);
      expect((await run('--format', 'markdown')).stdout).toContain('`opal` `v/old` →');
    },
  );

  test('says first that prices change, and that only a pull request fails over the budget', async () => {
    const repository = new GitRepository();
    const settings = (tokens: number) =>
      `prices:\n  table: data/prices.csv\n  tokens:\n    draft: {input: ${tokens}, output: 0}\nbudget: {increase: 1, action: fail}\n`;
    const prices = (...rows: readonly string[]) =>
      `model,input_usd_per_mtok,output_usd_per_mtok,as_of,source\n${rows.map((row) => `${row},2026-01-31,\n`).join('')}`;
    const files = (opal: string, more: Files): Files => ({ ...BASE, [MODELS]: models(opal), ...more });
    repository.commit(
      files('v/old', {
        '.cohort-ci.yml': settings(1000),
        'data/prices.csv': prices('v/old,1,1', 'v/quartz,1000,1', 'v/agate,1000,1', 'v/gone,1,1'),
      }),
      'Prices',
    );
    repository.commit(
      files('v/new', {
        [SPEC]: spec({ draft_llm: '[opal, quartz, agate]' }),
        '.cohort-ci.yml': settings(1),
        'data/prices.csv': prices(
          'v/old,2,1',
          'v/quartz,1000,1',
          'v/agate,1000,1',
          'v/new,1,1',
          'v/newer,1,1',
        ),
      }),
      'Others',
    );
    const run = (...more: string[]) =>
      command(['diff', 'HEAD~1', 'HEAD', '--root', repository.root, ...more]);
    const line =
      'changes what runs cost: 1 changed model, 2 new prices, 1 changed price, 1 removed price and 1 changed price setting; the details are below';
    const { stdout, status } = await run();
    expect(status).toBe(0);
    expect(stdout).toMatch(/^❌ .*over the budget/i);
    expect(stdout).toContain(`\nThis change alters how it is checked:\n  ${line}\n`);
    expect(stdout).toContain(
      'where $1 is allowed. Runs without a known price are not counted.\nThe budget fails the check of a pull request, but not this command.\n',
    );
    const markdown = (await run('--format', 'markdown')).stdout;
    expect(markdown).toContain(`> - ${line}\n`);
    expect(markdown.indexOf(line)).toBeLessThan(markdown.indexOf('Changed price: v/old'));
  });

  test('says when nothing changes, and what it cannot find', async () => {
    const { root } = branched();
    expect((await command(['diff', 'grow', 'grow', '--root', root])).stdout).toContain('✅');
    const unknown = await command(['diff', 'nowhere', '--root', root]);
    expect([unknown.status, unknown.stderr]).toEqual([
      2,
      expect.stringContaining("there is no commit 'nowhere' here"),
    ]);
    expect(unknown.stderr).toMatch(/here; there are (?:\S+, |\S+ and )*grow/);
    for (const args of [
      ['diff', 'gorw'],
      ['diff', 'grow', 'gorw'],
      ['report', '--base', 'gorw'],
    ])
      expect((await command([...args, '--root', root])).stderr).toContain(
        "there is no commit 'gorw' here; did you mean 'grow'?",
      );
    const plain = await command(['diff', '--root', scratch(PROJECT)]);
    expect([plain.status, plain.stdout]).toEqual([2, '']);
  });
});

describe('why', () => {
  const id = (stage: string): string =>
    new RegExp(`^${stage},(.*)$`, 'm').exec(BASE['data/cohorts/baseline/membership.csv'] ?? '')?.[1] ?? '';

  test('a draft: the cohorts that plan it, its levels, what is made from it, since when', async () => {
    const { root } = branched();
    const { status, stdout, stderr } = await command(['why', id('draft'), '--root', root]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`${id('draft')}: draft combo-a × sketch × opal\n`);
    expect(stdout).toContain('planned by: baseline, judges, sweep\n');
    expect(stdout).toContain('made from it: 1 essay\n');
    expect(stdout).toMatch(/in membership\.csv since: [0-9a-f]{12} 2026-01-01 Ada Example: Cohorts\n/);
    expect(stdout).toContain(`metadata: data/gens/draft/${id('draft')}/metadata.json does not exist\n`);
  });

  test('what several cohorts make from it counts, each once', async () => {
    const twin = { 'data/cohorts/twin/spec/config.yaml': spec({ essay_template: '[parsed]' }) };
    const root = scratch(edited(BASE, twin));
    const { stdout } = await command(['why', id('draft'), '--root', root]);
    expect(stdout).toContain('planned by: baseline, judges, sweep, twin\n');
    expect(stdout).toContain('made from it: 2 essays\n');
    const { children } = JSON.parse(
      (await command(['why', id('draft'), '--root', root, '--format', 'json'])).stdout,
    );
    expect(children).toMatchObject({ count: 2, first: [{ stage: 'essay' }, { stage: 'essay' }] });
  });

  test('an evaluation: its essay and its draft; the same as JSON', async () => {
    const { root } = branched();
    const { stdout } = await command(['why', id('evaluation'), '--root', root]);
    expect(stdout).toContain('evaluation combo-a × sketch × opal × long-form × opal × novelty × quartz\n');
    expect(stdout).toContain(`made from: ${id('draft')} (draft combo-a × sketch × opal)\n`);
    const json = JSON.parse(
      (await command(['why', id('evaluation'), '--root', root, '--format', 'json'])).stdout,
    );
    expect(json).toMatchObject({
      stage: 'evaluation',
      replicate: '1',
      cohorts: ['baseline', 'judges', 'sweep'],
      unknown: [],
      parents: [{ id: id('essay') }, { id: id('draft') }],
      children: { count: 0 },
      metadata: { exists: false },
    });
  });

  test('a draft that no cohort plans any more: its levels, who planned it, and since when', async () => {
    const repository = branched();
    const { root } = repository;
    const found = /^draft,(.*)$/gm;
    const before = new Set(BASE['data/cohorts/baseline/membership.csv']?.match(found));
    const [draft = ''] = (
      regenerated(GROWN)['data/cohorts/baseline/membership.csv']?.match(found) ?? []
    ).filter((line) => !before.has(line));
    const gone = draft.slice('draft,'.length);
    const why = async (...more: string[]) => await command(['why', gone, '--root', root, ...more]);
    expect((await why()).stdout).toContain('planned by: baseline\n');
    // Only on disk, then in a commit that leaves the outputs as they were, then with the outputs.
    writeFileSync(join(root, SPEC), BASE[SPEC] ?? '');
    const onDisk = await why();
    expect(onDisk.status).toBe(1);
    expect(onDisk.stdout).toContain(`${gone}: draft combo-a × sketch × agate, planned by no cohort\n`);
    expect(onDisk.stdout).toContain(
      'planned before by: baseline\nnot planned since: what is changed here and not committed\n',
    );
    repository.git('commit', '-qam', 'Without agate');
    const pattern = /not planned since: [0-9a-f]{12} \S+ .*: Without agate\n/;
    expect((await why()).stdout).toMatch(pattern);
    repository.commit(BASE, 'Outputs');
    repository.commit({ ...BASE, 'README.md': 'Cohorts\n' }, 'Something else');
    expect((await why()).stdout).toMatch(pattern);
    const json = JSON.parse((await why('--format', 'json')).stdout);
    expect(json).toMatchObject({
      levels: ['combo-a', 'sketch', 'agate'],
      cohorts: [],
      last: { cohorts: ['baseline'], unplannedSince: { subject: 'Without agate' } },
    });
  });

  test('since the commit from which on some cohort has always listed it: copies and renames keep it', async () => {
    const repository = new GitRepository();
    const { root } = repository;
    const line = `draft,${id('draft')}`;
    const since = async (): Promise<string | null> => {
      const { stdout } = await command(['why', id('draft'), '--root', root, '--format', 'json']);
      return JSON.parse(stdout).since?.subject ?? null;
    };
    const moved = (files: Files, from: string, to: string): Files =>
      Object.fromEntries(
        Object.entries(files).map(([path, text]) => [
          path.replace(`/cohorts/${from}/`, `/cohorts/${to}/`),
          text,
        ]),
      );
    const only = Object.fromEntries(
      Object.entries(BASE).filter(([path]) => !/\/cohorts\/(judges|sweep)\//.test(path)),
    );
    const copied = { ...only, ...moved(only, 'baseline', 'copy') };
    const unlisted = {
      ...only,
      'data/cohorts/baseline/membership.csv': BASE['data/cohorts/baseline/membership.csv']?.replace(
        `${line}\n`,
        '',
      ),
    };
    repository.commit({ ...unlisted } as Files, 'Without it');
    expect(await since()).toBeNull();
    repository.commit(only, 'Added');
    expect(await since()).toBe('Added');
    repository.commit(copied, 'Copied');
    expect(await since()).toBe('Added');
    repository.commit(moved(only, 'baseline', 'copy'), 'Original removed');
    repository.commit(moved(only, 'baseline', 'other'), 'Renamed');
    expect(await since()).toBe('Added');
    // What was not listed for a while is listed since it was added again.
    repository.commit(moved(unlisted as Files, 'baseline', 'other'), 'Removed');
    expect(await since()).toBeNull();
    repository.git('checkout', '-q', '-b', 'topic');
    repository.commit(copied, 'Added again');
    repository.git('checkout', '-q', 'main');
    repository.commit({ ...(unlisted as Files), 'README.md': 'Cohorts\n' }, 'Meanwhile');
    repository.git('merge', '-q', '-X', 'theirs', '-m', 'Merged', 'topic');
    expect(repository.git('show', 'HEAD:data/cohorts/copy/membership.csv')).toContain(line);
    expect(await since()).toBe('Added again');
    // A clone that does not show when it was added names no commit.
    const shallow = scratch({});
    repository.git('clone', '-q', '--depth', '1', `file://${root}`, join(shallow, 'clone'));
    const { stdout } = await command(['why', id('draft'), '--root', join(shallow, 'clone')]);
    expect(stdout).toContain('planned by: ');
    expect(stdout).toContain(
      '\nin membership.csv since: unknown, because this clone is shallow; git fetch --unshallow fetches its history\n',
    );
    const gone = await command(['why', 'd_0000000000000000', '--root', join(shallow, 'clone')]);
    expect(gone.stdout).toContain('\nplanned before by: unknown, because this clone is shallow; ');
    repository.git('-C', join(shallow, 'clone'), 'fetch', '-q', '--unshallow');
    const whole = await command(['why', id('draft'), '--root', join(shallow, 'clone')]);
    expect(whole.stdout).toMatch(/\nin membership.csv since: [0-9a-f]{12} /);
  });

  test('an id that nobody plans, and what is no id', async () => {
    const { root } = branched();
    const none = await command(['why', 'd_0000000000000000', '--root', root]);
    expect([none.status, none.stdout]).toEqual([
      1,
      expect.stringContaining('d_0000000000000000: draft, planned by no cohort\n'),
    ]);
    expect((await command(['why', 'baseline', '--root', root])).status).toBe(2);
    expect((await command(['why', '--root', root])).status).toBe(2);
  });
});
