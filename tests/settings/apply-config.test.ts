import { describe, expect, test } from 'vitest';
import { checkRepository } from '../../src/check-repository.ts';
import { Collector } from '../../src/findings/collector.ts';
import { atFile, type Diagnostic } from '../../src/findings/diagnostic.ts';
import { cohortOf } from '../../src/repository.ts';
import type { CheckResult, CohortState } from '../../src/result.ts';
import { adjustFindings, applyConfig } from '../../src/settings/apply-config.ts';
import type { Config } from '../../src/settings/config.ts';
import { judgeByBase, judgedByHead, PLAIN_JUDGEMENT } from '../../src/settings/judge-by-base.ts';
import { parseConfig } from '../../src/settings/parse-config.ts';
import { resolveSettings } from '../../src/settings/resolve-settings.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { MemoryTree } from '../support/memory-tree.ts';

async function configOf(text: string): Promise<Config> {
  const config = await parseConfig(new SourceFile('.cohort-ci.yml', text), new Collector());
  if (config === undefined) throw new Error('the configuration of a test is wrong');
  return config;
}

const LOST: Diagnostic = {
  code: 'rule/lost-levels',
  severity: 'warning',
  message: 'levels',
  at: atFile('data/cohorts/pilot/spec/config.yaml'),
};
const DRIFT: Diagnostic = {
  code: 'drift/manifest',
  severity: 'error',
  message: 'drift',
  at: atFile('data/cohorts/pilot/manifest.json'),
};
const REFUSAL: Diagnostic = {
  code: 'axis/unknown-level',
  severity: 'error',
  message: 'level',
  at: atFile('data/cohorts/pilot/spec/config.yaml'),
};
const CATALOG: Diagnostic = {
  code: 'catalog/id-rewritten',
  severity: 'warning',
  message: 'id',
  at: atFile('data/1_raw/llm_models.csv'),
};

function resultOf(state: CohortState, diagnostics: readonly Diagnostic[]): CheckResult {
  return {
    version: '0',
    dialect: 'v1',
    dataRoot: 'data',
    patterns: ['p'],
    cohorts: [{ id: 'pilot', specPath: 'data/cohorts/pilot/spec/config.yaml', state, diagnostics }],
    diagnostics: [CATALOG],
    account: [],
    sources: new Map(),
  };
}

/** `severity code`, the cohort's first. */
function shown({ cohorts, diagnostics }: CheckResult): string[] {
  return [...cohorts.flatMap((cohort) => cohort.diagnostics), ...diagnostics].map(
    ({ severity, code }) => `${severity} ${code}`,
  );
}

describe('severity', () => {
  test.each([
    [
      'rule/lost-levels: notice',
      ['notice rule/lost-levels', 'error drift/manifest', 'warning catalog/id-rewritten'],
    ],
    [
      'rule/lost-levels: error',
      ['error rule/lost-levels', 'error drift/manifest', 'warning catalog/id-rewritten'],
    ],
    ['rule/lost-levels: off', ['error drift/manifest', 'warning catalog/id-rewritten']],
    [
      'drift/manifest: warning',
      ['warning rule/lost-levels', 'warning drift/manifest', 'warning catalog/id-rewritten'],
    ],
    ['catalog/id-rewritten: off', ['warning rule/lost-levels', 'error drift/manifest']],
  ])('%s', async (entry, expected) => {
    const result = applyConfig(resultOf('drifted', [LOST, DRIFT]), await configOf(`severity: {${entry}}`));
    expect(shown(result)).toEqual(expected);
    expect(result.cohorts[0]?.state).toBe('drifted');
  });

  test.each(['off', 'notice', 'warning'])('a refusal set to %s stays one', async (level) => {
    const config = await configOf(`severity: {axis/unknown-level: ${level}}`);
    const result = applyConfig(resultOf('invalid', [REFUSAL]), config);
    expect(shown(result)).toEqual([
      'error axis/unknown-level',
      'warning config/cannot-lower',
      'warning catalog/id-rewritten',
    ]);
    expect(result.cohorts[0]?.state).toBe('invalid');
  });
});

test('what the base had lowered is judged by the head as if it had not been', async () => {
  const base = await configOf('severity: {rule/lost-levels: error}');
  const found = { ...LOST, severity: 'error' } as const;
  expect(judgedByHead(found, PLAIN_JUDGEMENT, base, undefined)?.severity).toBe('warning');
  expect(
    judgedByHead(found, await configOf('severity: {rule/lost-levels: notice}'), base, undefined)?.severity,
  ).toBe('notice');
  expect(
    judgedByHead(found, await configOf('severity: {rule/lost-levels: off}'), base, undefined),
  ).toBeUndefined();
  expect(judgedByHead(DRIFT, PLAIN_JUDGEMENT, base, undefined)).toEqual(DRIFT);
});

test('a finding of several codes is gone when all of them are off', async () => {
  const parts = [LOST, CATALOG].map(({ code, message }) => ({ code, message }));
  const found: Diagnostic = { ...LOST, parts };
  const config = await configOf('severity: {rule/lost-levels: off, catalog/id-rewritten: off}');
  expect(adjustFindings([found, DRIFT], config, undefined)).toEqual([DRIFT]);
  const one = await configOf('severity: {rule/lost-levels: off}');
  expect(adjustFindings([found], one, undefined)).toMatchObject([
    { code: CATALOG.code, message: CATALOG.message },
  ]);
});

describe('ignore', () => {
  const entry = (paths: string, codes: string): string =>
    `ignore:\n  - {paths: ['${paths}'], codes: ['${codes}'], reason: on purpose}\n`;

  test.each([
    ['data/cohorts/pilot/**', 'rule/lost-levels', ['error drift/manifest', 'warning catalog/id-rewritten']],
    ['data/cohorts/pilot/**', 'rule/*', ['error drift/manifest', 'warning catalog/id-rewritten']],
    ['data/cohorts/*/manifest.json', 'drift/*', ['warning rule/lost-levels', 'warning catalog/id-rewritten']],
    ['**/llm_models.csv', 'catalog/id-rewritten', ['warning rule/lost-levels', 'error drift/manifest']],
    [
      'data/cohorts/other/**',
      'rule/*',
      [
        'warning rule/lost-levels',
        'error drift/manifest',
        'notice config/unused-ignore',
        'warning catalog/id-rewritten',
      ],
    ],
    [
      'data/cohorts/pilot/**',
      'tie/*',
      [
        'warning rule/lost-levels',
        'error drift/manifest',
        'notice config/unused-ignore',
        'warning catalog/id-rewritten',
      ],
    ],
  ])('%s of %s', async (paths, codes, expected) => {
    const result = applyConfig(resultOf('drifted', [LOST, DRIFT]), await configOf(entry(paths, codes)));
    expect(shown(result)).toEqual(expected);
    expect(result.cohorts[0]?.state).toBe('drifted');
  });

  test('a refusal is not ignored, even by its family', async () => {
    const config = await configOf(entry('**', 'axis/*'));
    expect(shown(applyConfig(resultOf('invalid', [REFUSAL]), config))).toContain('error axis/unknown-level');
  });

  test('what was not checked is not called unused', async () => {
    const config = await configOf(entry('data/cohorts/other/**', 'rule/*'));
    expect(shown(applyConfig(resultOf('invalid', [REFUSAL]), config))).not.toContain(
      'notice config/unused-ignore',
    );
    expect(shown(applyConfig(resultOf('clean', []), config, { whole: false }))).toEqual([
      'warning catalog/id-rewritten',
    ]);
  });

  test.each(['json/*', 'axis/unknown-level', 'driff/*'])(
    'an entry of %s alone, of which the reader reported already that it does nothing, is not reported again',
    async (codes) => {
      const result = applyConfig(resultOf('clean', []), await configOf(entry('data/**', codes)));
      expect(shown(result).filter((line) => line.includes('config/'))).toEqual([
        expect.stringMatching(/^warning config\/(?:cannot-lower|unknown-code)$/),
      ]);
    },
  );

  test('the notice of an unused entry can be turned off, and names the entry', async () => {
    const unused = entry('data/gone/**', 'rule/*');
    const result = applyConfig(resultOf('clean', []), await configOf(unused));
    expect(result.diagnostics[0]?.message).toBe(
      'this entry ignores nothing: there is no finding of rule/* in data/gone/**',
    );
    expect(result.sources.get('.cohort-ci.yml')?.text).toBe(unused);
    const off = await configOf(`${unused}severity: {config/unused-ignore: off}\n`);
    expect(shown(applyConfig(resultOf('clean', []), off))).toEqual(['warning catalog/id-rewritten']);
  });
});

describe('an entry for a folder of a cohort', () => {
  const METADATA: Diagnostic = {
    code: 'drift/metadata',
    severity: 'error',
    message: 'metadata',
    at: { kind: 'missing', path: 'data/gens' },
  };

  /** Two cohorts that lack metadata in the folder that they share. */
  async function stillIn(paths: string): Promise<readonly string[]> {
    const cohorts = ['kept', 'pilot'].map((id) => ({
      ...{ id, specPath: `data/cohorts/${id}/spec/config.yaml`, state: 'drifted' as const },
      diagnostics: [{ ...METADATA, message: `metadata of ${id}` }],
    }));
    const config = await configOf(`ignore: [{paths: '${paths}', codes: drift/metadata, reason: x}]\n`);
    const found = { ...resultOf('clean', []), cohorts, diagnostics: [] };
    const result = applyConfig(found, config);
    expect(judgeByBase(found, undefined, config).cohorts.map(({ diagnostics }) => diagnostics)).toEqual(
      result.cohorts.map(({ diagnostics }) => diagnostics),
    );
    expect(result.diagnostics.length > 0).toBe(
      result.cohorts.every(({ diagnostics }) => diagnostics.length > 0),
    );
    return result.cohorts.flatMap(({ id, diagnostics, isDriftAccepted }) => {
      expect(isDriftAccepted === true).toBe(diagnostics.length === 0);
      return diagnostics.length > 0 ? [id] : [];
    });
  }

  test.each([
    ['data/cohorts/kept', ['pilot']],
    ['data/cohorts/kept/', ['pilot']],
    ['data/cohorts/kept/**', ['pilot']],
    ['./data/cohorts/k*', ['pilot']],
    ['**/kept', ['pilot']],
    ['data/cohorts/*', []],
    ['data/cohorts/', []],
    ['data/gens', []],
    ['data/cohorts', ['kept', 'pilot']],
    ['data/cohorts/kep', ['kept', 'pilot']],
    ['data/cohorts/kept/manifest.json', ['kept', 'pilot']],
    ['data/cohorts/kept/spec/**', ['kept', 'pilot']],
    ['kept', ['kept', 'pilot']],
  ])('%s covers what it has elsewhere, and leaves it in %j', async (paths, left) => {
    expect(await stillIn(paths)).toEqual(left);
  });

  test('accepts an old problem of the head in the same way', async () => {
    const own = await configOf('ignore: [{paths: data/cohorts/kept, codes: drift/*, reason: x}]\n');
    const judged = (folder: string | undefined) => judgedByHead(METADATA, own, PLAIN_JUDGEMENT, folder);
    expect(judged('data/cohorts/kept')).toBeUndefined();
    for (const other of ['data/cohorts/pilot', undefined]) expect(judged(other)).toEqual(METADATA);
  });

  test.each([
    ['data/cohorts/pilot', 'remove it, or correct its paths or codes'],
    [
      'data/1_raw',
      "if 'data/1_raw' is a folder, write 'data/1_raw/**'; otherwise remove the entry, or correct",
    ],
    ['data/cohorts/pilto', "did you mean 'data/cohorts/pilot'? If not, remove the entry, or correct"],
    ['data/cohorts/pilto/**', "did you mean 'data/cohorts/pilot/**'?"],
    ['dta/cohrts/pilto/spec/*.yaml', "did you mean 'data/cohorts/pilot/spec/*.yaml'?"],
    ['data/cohorts/pilot/spec/confg.yaml', "did you mean 'data/cohorts/pilot/spec/config.yaml'?"],
    ['data/cohorts/pilot/config.yaml', "did you mean 'data/cohorts/pilot/spec/config.yaml'?"],
    ['data/cohorts/other/**', 'remove it, or correct its paths or codes'],
    ['**/pilto', 'remove it, or correct its paths or codes'],
  ])('%s: what to do about an unused entry', async (paths, hint) => {
    const config = await configOf(`ignore: [{paths: '${paths}', codes: tie/*, reason: x}]\n`);
    const [unused] = applyConfig(resultOf('clean', []), config).diagnostics;
    expect([unused?.code, unused?.hint]).toEqual(['config/unused-ignore', expect.stringContaining(hint)]);
  });
});

test('the result that went in is left as it was', async () => {
  const before = resultOf('drifted', [LOST, DRIFT]);
  const copy = structuredClone(before);
  applyConfig(before, await configOf('severity: {rule/lost-levels: off, drift/manifest: notice}'));
  expect(before).toEqual(copy);
});

describe('settings', () => {
  const nothing = { dataRoot: undefined, dialect: undefined, specs: undefined, maxRows: undefined };

  test('what is given goes before the configuration, and that before the defaults', async () => {
    const config = await configOf('dialect: v2\ndata-root: experiments\nmax-rows: 5\nspecs: [a]\n');
    expect(resolveSettings(nothing, undefined)).toEqual({ ...nothing, dataRoot: 'data', dialect: 'v1' });
    expect(resolveSettings(nothing, config)).toEqual({
      dataRoot: 'experiments',
      dialect: 'v2',
      specs: ['a'],
      maxRows: 5,
    });
    const given = { dataRoot: '', dialect: 'v1', specs: ['b'], maxRows: 9 } as const;
    expect(resolveSettings(given, config)).toEqual(given);
  });
});

test('checkRepository shows its result as the configuration wants it', async () => {
  const spec = 'data/cohorts/pilot/spec/config.yaml';
  const config = await configOf('severity: {catalog/missing-file: off}\n');
  const result = await checkRepository(new MemoryTree({ [spec]: '' }), [cohortOf(spec)], {
    dialect: 'v1',
    dataRoot: 'data',
    patterns: [],
    config,
  });
  expect(result.diagnostics.map(({ code }) => code)).toContain('catalog/missing-file');
  expect(result.diagnostics.map(({ code }) => code)).toContain('config/cannot-lower');
});
