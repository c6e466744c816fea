import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CATALOGUE, type Code, isCode } from '../../src/findings/codes.ts';
import { atFile, atMissing, type Place } from '../../src/findings/diagnostic.ts';
import { renderSarif, type SarifOptions } from '../../src/report/sarif.ts';
import type { CheckResult } from '../../src/result.ts';
import {
  cleanResult,
  cohort,
  emptyResult,
  finding,
  hostileResult,
  manyResult,
  mixedResult,
  result,
  Sources,
} from './results.ts';

/** SARIF 2.1.0 as OASIS and SchemaStore publish it, without its descriptions; it uses nothing that later drafts changed. */
const {
  $schema: _draft,
  id: _id,
  ...OFFICIAL
} = JSON.parse(readFileSync(join(import.meta.dirname, 'schema/sarif-2.1.0.json'), 'utf8'));
const isSarif = addFormats
  .default(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }))
  .compile(OFFICIAL);

function faults(log: unknown): unknown {
  isSarif(log);
  return isSarif.errors ?? [];
}

const TEXT = z.object({ text: z.string().min(1) });
const HELP = z.object({ text: z.string().min(1), markdown: z.string().min(1) });
const LOCATION = z.object({
  physicalLocation: z.object({
    artifactLocation: z.object({
      uri: z.string().regex(/^(?:[\w.~!$&'()*+,;=@/-]|%[0-9A-F]{2})+$/),
      uriBaseId: z.literal('%SRCROOT%'),
    }),
  }),
});

/** What GitHub wants beyond the schema. */
const GITHUB = z.object({
  version: z.literal('2.1.0'),
  runs: z.tuple([
    z.object({
      tool: z.object({
        driver: z.object({
          name: z.string(),
          rules: z.array(
            z.object({ id: z.string(), shortDescription: TEXT, fullDescription: TEXT, help: HELP }),
          ),
        }),
      }),
      columnKind: z.literal('utf16CodeUnits'),
      results: z
        .array(
          z.object({
            ruleId: z.string(),
            ruleIndex: z.int().min(0),
            level: z.enum(['error', 'warning', 'note']),
            message: TEXT,
            locations: z.tuple([LOCATION]),
            relatedLocations: z.array(LOCATION.extend({ id: z.int(), message: TEXT })).optional(),
            partialFingerprints: z.object({ 'cohortCiFinding/v1': z.string().regex(/^[0-9a-f]{32}:\d+$/) }),
          }),
        )
        .max(25_000),
    }),
  ]),
});

function logOf(checked: CheckResult, options: SarifOptions = {}): z.infer<typeof GITHUB> {
  return GITHUB.parse(JSON.parse(renderSarif(checked, options)));
}

function prints(checked: CheckResult): string[] {
  return logOf(checked).runs[0].results.map((one) => one.partialFingerprints['cohortCiFinding/v1']);
}

describe('renderSarif', () => {
  it.each([
    ['clean', cleanResult()],
    ['empty', emptyResult()],
    ['mixed', mixedResult()],
    ['hostile', hostileResult()],
    ['many', manyResult(45)],
  ])('%s: is valid SARIF', (_name, checked) => {
    const log: unknown = JSON.parse(renderSarif(checked, { docsBase: 'https://docs.example/c' }));
    expect(faults(log)).toEqual([]);
    expect(GITHUB.safeParse(log).error?.issues ?? []).toEqual([]);
  });

  it('is held to a schema that refuses what is no SARIF', () => {
    const log = JSON.parse(renderSarif(mixedResult()));
    const [run] = log.runs;
    const [first] = run.results;
    for (const broken of [
      { ...log, version: '2.2.0' },
      { ...log, runs: [{ ...run, tool: {} }] },
      { ...log, runs: [{ ...run, columnKind: 'bytes' }] },
      { ...log, runs: [{ ...run, results: [{ ...first, level: 'fatal' }] }] },
      { ...log, runs: [{ ...run, results: [{ ...first, unknown: 1 }] }] },
      {
        ...log,
        runs: [{ ...run, tool: { driver: { name: 'x', rules: [{ id: 'x', helpUri: 'no address' }] } } }],
      },
    ]) {
      expect(faults(broken)).not.toEqual([]);
    }
  });

  it('describes the rules that occur in the words of the catalogue', () => {
    const { rules } = logOf(mixedResult()).runs[0].tool.driver;
    expect(rules.length).toBe(7);
    for (const rule of rules) {
      if (!isCode(rule.id)) throw new Error(rule.id);
      expect(rule.shortDescription.text).toBe(CATALOGUE[rule.id].title);
      expect(rule.help.text).toContain(CATALOGUE[rule.id].fix);
    }
    expect(rules.map((rule) => rule.id)).toEqual([...rules.map((rule) => rule.id)].sort());
  });

  it.each(Object.keys(CATALOGUE) as Code[])('the help of %s is whole, and valid', (code) => {
    const checked = result([], { diagnostics: [finding(code, atFile('a'), 'm')] });
    expect(faults(JSON.parse(renderSarif(checked)))).toEqual([]);
    const [rule] = logOf(checked).runs[0].tool.driver.rules;
    const { why, fix, wrong, right } = CATALOGUE[code];
    for (const text of [why, fix]) {
      expect(rule?.help.text).toContain(text);
      expect(rule?.help.markdown).toContain(text);
    }
    for (const example of [wrong, right]) expect(rule?.help.text).toContain(example.replace(/\n$/, ''));
    expect(rule?.help.text).toMatch(new RegExp(`\\ncohort-ci explain ${code}$`));
    const fences = (text: string): number => text.match(/^`{3,}[a-z]*$/gm)?.length ?? 0;
    // An example may hold fences of its own.
    expect(fences(rule?.help.markdown ?? '')).toBe(4 + fences(wrong) + fences(right));
  });

  it('links rules to the docs where their address is known', () => {
    expect(renderSarif(mixedResult())).not.toContain('helpUri');
    expect(renderSarif(mixedResult(), { docsBase: 'https://docs.example/c' })).toContain(
      '"helpUri": "https://docs.example/c/axis.md#axisunknown-level"',
    );
  });

  it('gives regions in UTF-16 units with an exclusive end, and none where there is no span', () => {
    const sources = new Sources();
    sources.add('a b.yaml', 'x\n🎉: [bad]\n');
    const places: Place[] = [sources.at('a b.yaml', 'bad'), atFile('b.csv'), atMissing('c.csv')];
    const checked = result([], {
      sources: sources.files,
      diagnostics: places.map((at) => finding('file/not-utf8', at, 'm')),
    });
    const log = JSON.parse(renderSarif(checked));
    expect(log.runs[0].results.map((one: { locations: unknown[] }) => one.locations[0])).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'a%20b.yaml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 2, startColumn: 6, endLine: 2, endColumn: 9 },
        },
      },
      { physicalLocation: { artifactLocation: { uri: 'b.csv', uriBaseId: '%SRCROOT%' } } },
      { physicalLocation: { artifactLocation: { uri: 'c.csv', uriBaseId: '%SRCROOT%' } } },
    ]);
  });

  it('keeps the most severe results within the limit', () => {
    const checked = result([], {
      diagnostics: (['notice', 'error', 'warning'] as const).map((severity) =>
        finding('file/not-utf8', atFile(`${severity}.csv`), severity, { severity }),
      ),
    });
    const levels = (maxResults: number) =>
      logOf(checked, { maxResults }).runs[0].results.map((one) => one.level);
    expect(levels(3)).toEqual(['error', 'warning', 'note']);
    expect(levels(2)).toEqual(['error', 'warning']);
    expect(levels(0)).toEqual([]);
  });

  it('notifies of cohorts that could not be checked', () => {
    const [run] = JSON.parse(renderSarif(mixedResult())).runs;
    expect(run.invocations[0].executionSuccessful).toBe(false);
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain("'vast'");
    const [clean] = JSON.parse(renderSarif(cleanResult())).runs;
    expect(clean.invocations[0]).toEqual({ executionSuccessful: true, toolExecutionNotifications: [] });
  });

  it('makes no links of foreign text', () => {
    expect(renderSarif(hostileResult())).not.toContain('](');
  });
});

describe('fingerprints', () => {
  const spec = 'data/cohorts/a/spec/config.yaml';
  const checked = (text: string, words: readonly string[], message = 'unknown') => {
    const sources = new Sources();
    sources.add(spec, text);
    const diagnostics = words.map((word, index) =>
      finding('axis/unknown-level', sources.at(spec, word), `${message} ${index}`),
    );
    return result([cohort('a', 'invalid', { diagnostics })], { sources: sources.files });
  };
  const TEXT_BEFORE = 'axes:\n  a: [x, bad]\n  b: [y, worse]\n';

  it('stay when lines are added above, when indentation changes, and when the words of a message do', () => {
    const before = prints(checked(TEXT_BEFORE, ['bad', 'worse']));
    const after = prints(
      checked('# one\n# two\naxes:\n    a:  [x, bad]\n    b: [y, worse]\n', ['bad', 'worse'], 'not known'),
    );
    expect(after).toEqual(before);
    expect(new Set(before).size).toBe(2);
  });

  it('differ by code, path, line and words', () => {
    const [base] = prints(checked(TEXT_BEFORE, ['bad']));
    expect(prints(checked(TEXT_BEFORE.replace('[x, bad]', '[z, bad]'), ['bad']))).not.toEqual([base]);
    expect(prints(checked(TEXT_BEFORE, ['x']))).not.toEqual([base]);
    expect(prints(checked(TEXT_BEFORE, ['worse']))).not.toEqual([base]);
  });

  it('number findings that agree in everything', () => {
    const sources = new Sources();
    sources.add(spec, 'a: [bad]\na: [bad]\n');
    const diagnostics = [1, 2].map((nth) =>
      finding('axis/unknown-level', sources.at(spec, 'bad', nth), 'unknown'),
    );
    const [first, second] = prints(
      result([cohort('a', 'invalid', { diagnostics })], { sources: sources.files }),
    );
    expect(first?.replace(/:1$/, ':2')).toBe(second);
  });

  it('know whole files by path and message', () => {
    const of = (path: string, message: string) =>
      prints(result([], { diagnostics: [finding('file/not-utf8', atFile(path), message)] }))[0];
    expect(of('a.csv', 'm')).toBe(of('a.csv', 'm'));
    expect(of('a.csv', 'm')).not.toBe(of('b.csv', 'm'));
    expect(of('a.csv', 'm')).not.toBe(of('a.csv', 'n'));
  });
});
