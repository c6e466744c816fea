/** Files that are not what they should be. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportSchema } from '../../src/result/report-schema.ts';
import { closePath } from '../support/close-path.ts';
import { command } from '../support/run-command.ts';
import { scratch } from '../support/scratch.ts';
import { type Entries, repository, SPEC, specText } from './repository.ts';
import { codesOf, verdictOf } from './verdict.ts';

const INCLUDE = specText({ combo_id: "'@file:combos.csv'" });
const BAD_UTF8 = new Uint8Array([0x63, 0x6f, 0x6d, 0x62, 0x6f, 0x5f, 0x69, 0x64, 0x0a, 0xff, 0xfe, 0x0a]);
const SPARSE = { sparse: 200 * 1024 * 1024 };
const PIPE = { pipe: true } as const;
/** Of the draft that the spec plans; unreadable metadata counts as another generation's. */
const METADATA = 'gens/draft/d_oyu12holmi60axh/metadata.json';

describe.each<[string, readonly [string, Entries, string][]]>([
  [
    'out of the repository',
    [
      [
        '@file: with dots',
        { [SPEC]: specText({ combo_id: "'@file:../../../../../etc/passwd.csv'" }) },
        'include/outside',
      ],
      ['@file: absolute', { [SPEC]: specText({ combo_id: "'@file:/etc/passwd.csv'" }) }, 'include/outside'],
      [
        '@file: into .git',
        { [SPEC]: specText({ combo_id: "'@file:../../../../.git/x.csv'" }) },
        'include/outside',
      ],
      [
        'include is a link',
        { [SPEC]: INCLUDE, 'cohorts/pilot/spec/combos.csv': { link: '/etc/passwd' } },
        'include/outside',
      ],
      ['a cohort is a link', { 'cohorts/other': { link: '/etc' } }, 'include/outside'],
      ['spec is a link', { [SPEC]: { link: '/etc/passwd' } }, 'include/outside'],
      [
        'selection is a link',
        { '2_tasks/selected_essays.txt': { link: '/etc/passwd' } },
        'selection/unreadable',
      ],
      ['metadata is a link', { [METADATA]: { link: '/etc/passwd' } }, 'drift/metadata'],
    ],
  ],
  [
    'links in a circle',
    [
      [
        'include',
        { [SPEC]: INCLUDE, 'cohorts/pilot/spec/combos.csv': { link: 'combos.csv' } },
        'include/unreadable',
      ],
      ['spec', { [SPEC]: { link: 'config.yaml' } }, 'spec/unreadable'],
      ['manifest', { 'cohorts/pilot/manifest.json': { link: 'manifest.json' } }, 'drift/not-committed'],
    ],
  ],
  [
    'folders where files should be',
    [
      ['spec', { [SPEC]: { folder: true } }, 'spec/unreadable'],
      [
        'include',
        { [SPEC]: INCLUDE, 'cohorts/pilot/spec/combos.csv': { folder: true } },
        'include/unreadable',
      ],
      ['metadata', { [METADATA]: { folder: true } }, 'drift/metadata'],
      ['selection', { '2_tasks/selected_drafts.txt': { folder: true } }, 'selection/unreadable'],
    ],
  ],
  [
    'pipes, which would never end',
    [
      ['spec', { [SPEC]: PIPE }, 'spec/unreadable'],
      ['include', { [SPEC]: INCLUDE, 'cohorts/pilot/spec/combos.csv': PIPE }, 'include/unreadable'],
      ['metadata', { [METADATA]: PIPE }, 'drift/metadata'],
      ['selection', { '2_tasks/selected_essays.txt': PIPE }, 'selection/unreadable'],
    ],
  ],
  [
    '200 MB of nothing',
    [
      ['spec', { [SPEC]: SPARSE }, 'include/too-large'],
      ['include', { [SPEC]: INCLUDE, 'cohorts/pilot/spec/combos.csv': SPARSE }, 'include/too-large'],
      ['selection', { '2_tasks/selected_essays.txt': SPARSE }, 'selection/unreadable'],
      ['metadata', { [METADATA]: SPARSE }, 'drift/metadata'],
    ],
  ],
  [
    'not UTF-8',
    [
      ['spec', { [SPEC]: BAD_UTF8 }, 'file/not-utf8'],
      ['include', { [SPEC]: INCLUDE, 'cohorts/pilot/spec/combos.csv': BAD_UTF8 }, 'file/not-utf8'],
      ['selection', { '2_tasks/selected_essays.txt': BAD_UTF8 }, 'selection/unreadable'],
      ['manifest', { 'cohorts/pilot/manifest.json': BAD_UTF8 }, 'drift/manifest'],
      ['membership', { 'cohorts/pilot/membership.csv': BAD_UTF8 }, 'drift/membership'],
      ['metadata', { [METADATA]: BAD_UTF8 }, 'drift/metadata'],
    ],
  ],
  [
    'NUL bytes',
    [
      ['spec', { [SPEC]: specText({ combo_id: '["a\0b"]' }) }, 'yaml/control-character'],
      [
        'include',
        { [SPEC]: INCLUDE, 'cohorts/pilot/spec/combos.csv': 'combo_id\na\0b\n' },
        'axis/unknown-level',
      ],
      ['selection', { '2_tasks/selected_essays.txt': 'e_\0\n' }, 'selection/missing-metadata'],
      ['membership', { 'cohorts/pilot/membership.csv': 'stage,gen_id\ndraft,\0\n' }, 'drift/membership'],
    ],
  ],
  [
    'nonsense',
    [
      ['manifest: deep', { 'cohorts/pilot/manifest.json': '['.repeat(200_000) }, 'drift/manifest'],
      [
        'manifest: wide',
        { 'cohorts/pilot/manifest.json': `{"combos": [${'1,'.repeat(100_000)}1]}` },
        'drift/manifest',
      ],
      [
        'manifest: __proto__',
        { 'cohorts/pilot/manifest.json': '{"__proto__": {"combos": []}}' },
        'drift/manifest',
      ],
      ['manifest: empty', { 'cohorts/pilot/manifest.json': '' }, 'drift/manifest'],
      ['metadata: deep', { [METADATA]: '{"a":'.repeat(200_000) }, 'drift/metadata'],
      ['membership: quotes', { 'cohorts/pilot/membership.csv': '"'.repeat(200_001) }, 'drift/membership'],
      [
        'selection: paths',
        { '2_tasks/selected_essays.txt': '../../../../etc\n/etc/passwd\n..\n.\n' },
        'selection/missing-metadata',
      ],
      [
        'selection: long',
        { '2_tasks/selected_essays.txt': `${'e'.repeat(200_000)}\n` },
        'selection/missing-metadata',
      ],
    ],
  ],
  [
    'catalogs',
    [
      ['a link out', { '1_raw/llm_models.csv': { link: '/etc/passwd' } }, 'catalog/unreadable'],
      ['their folder is a link out', { '1_raw': { link: '/etc' } }, 'catalog/unreadable'],
      ['a link in a circle', { '1_raw/llm_models.csv': { link: 'llm_models.csv' } }, 'catalog/unreadable'],
      ['a folder', { '1_raw/draft_templates.csv': { folder: true } }, 'catalog/unreadable'],
      ['a pipe', { '1_raw/essay_templates.csv': PIPE }, 'catalog/unreadable'],
      ['200 MB', { '1_raw/evaluation_templates.csv': SPARSE }, 'catalog/unreadable'],
      ['not UTF-8', { '1_raw/llm_models.csv': BAD_UTF8 }, 'file/not-utf8'],
      ['empty', { '1_raw/llm_models.csv': '' }, 'catalog/empty-file'],
      [
        'an endless quote',
        { '1_raw/llm_models.csv': `id\n"${'x,\n'.repeat(50_000)}` },
        'catalog/unterminated-quote',
      ],
      ['50,000 commas', { '1_raw/llm_models.csv': `id${','.repeat(50_000)}\n` }, ''],
      ['replication: a pipe', { '1_raw/replication_config.csv': PIPE }, 'catalog/unreadable'],
    ],
  ],
])('%s', (_family, cases) => {
  test.each(cases)('%s', async (_name, entries, code) => {
    const root = repository(entries);
    const verdict = await verdictOf(root);
    if (code === '') expect(verdict.errors).toEqual([]);
    else expect(codesOf(verdict)).toContain(code);
  });
});

describe('an output that cannot be read is no drift: the cohort is unchecked, and says why', () => {
  test.each<[string, Entries, string]>([
    ['a link out', { 'cohorts/pilot/membership.csv': { link: '/etc/passwd' } }, 'out of the repository'],
    ['manifest: a folder', { 'cohorts/pilot/manifest.json': { folder: true } }, 'it is a folder'],
    ['membership: a folder', { 'cohorts/pilot/membership.csv': { folder: true } }, 'it is a folder'],
    ['manifest: a pipe', { 'cohorts/pilot/manifest.json': PIPE }, 'not a regular file'],
    ['membership: a pipe', { 'cohorts/pilot/membership.csv': PIPE }, 'not a regular file'],
    ['manifest: 200 MB', { 'cohorts/pilot/manifest.json': SPARSE }, 'the limit is'],
  ])('%s', async (_name, entries, reason) => {
    const run = await command(['check', '--root', repository(entries), '--format', 'json']);
    const report = reportSchema.parse(JSON.parse(run.stdout));
    expect(run.status).toBe(2);
    expect(report.cohorts[0]).toMatchObject({ state: 'unchecked', diagnostics: [] });
    expect(report.cohorts[0]?.failure).toContain(reason);
  });
});

test('without a cohort no catalog is judged', async () => {
  const root = scratch({ 'data/x.txt': '' });
  const run = await command(['check', '--root', root, '--format', 'json']);
  expect(run.status).toBe(0);
  const report = reportSchema.parse(JSON.parse(run.stdout));
  expect(report.diagnostics.map(({ code }) => code)).toEqual(['spec/none-found']);
});

test('an include without permission to read', async () => {
  const root = repository({ [SPEC]: INCLUDE, 'cohorts/pilot/spec/combos.csv': 'combo_id\ncombo-1\n' });
  closePath(join(root, 'data/cohorts/pilot/spec/combos.csv'));
  expect(codesOf(await verdictOf(root))).toContain('include/unreadable');
});

describe('what the machine keeps closed stops the cohort that needs it, and no other', () => {
  const other = 'cohorts/other/spec/config.yaml';
  const draft = METADATA.slice(0, METADATA.lastIndexOf('/'));
  const all = ['other', 'pilot'];
  test.each<[string, string, readonly string[]]>([
    ['the spec', SPEC, ['pilot']],
    ['the folder of the spec', 'cohorts/pilot/spec', ['pilot']],
    ['the folder of the cohort', 'cohorts/pilot', ['pilot']],
    ['the manifest', 'cohorts/pilot/manifest.json', ['pilot']],
    ['the membership', 'cohorts/pilot/membership.csv', ['pilot']],
    // Both cohorts plan the same generations.
    ['the metadata of a generation', METADATA, all],
    ['the folder of a generation', draft, all],
    ['the drafts', 'gens/draft', all],
    ['the generations', 'gens', all],
  ])('%s', async (_, path, unchecked) => {
    const root = repository({ [other]: specText(), [METADATA]: '{}' });
    expect((await command(['regenerate', '--root', root])).status).toBe(0);
    closePath(join(root, 'data', path));
    const check = await command(['check', '--root', root, '--format', 'json']);
    const text = await command(['check', '--root', root]);
    const write = await command(['regenerate', '--root', root]);
    const report = reportSchema.parse(JSON.parse(check.stdout));
    expect(check).toMatchObject({ status: 2, stderr: '' });
    expect(report.cohorts.map(({ id }) => id)).toEqual(all);
    const stopped = report.cohorts.filter(({ state }) => state === 'unchecked');
    expect(stopped.map(({ id }) => id)).toEqual(unchecked);
    for (const { failure } of stopped) expect(failure).toMatch(/^Cannot .*permission is denied \(EACCES\)$/);
    expect(text.stdout).toContain(`could not check ${unchecked.join(' and ')}: Cannot `);
    expect(write).toMatchObject({ status: 2, stderr: '' });
    for (const id of all.filter((one) => !unchecked.includes(one)))
      expect(write.stdout).toContain(`${id}: up to date\n`);
  });
});

test('a selection that the machine keeps closed is not taken for none', async () => {
  const root = repository({ '2_tasks/selected_drafts.txt': 'd_oyu12holmi60axh\n' });
  closePath(join(root, 'data/2_tasks'));
  expect(codesOf(await verdictOf(root))).toContain('selection/unreadable');
});
