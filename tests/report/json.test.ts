import { describe, expect, it } from 'vitest';
import { atMissing } from '../../src/findings/diagnostic.ts';
import { jsonReport, renderJson } from '../../src/report/json/json-report.ts';
import { jsonText } from '../../src/report/json/json-text.ts';
import { reportJsonSchema, reportSchema } from '../../src/result/report-schema.ts';
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

const RESULTS = [
  ['clean', cleanResult()],
  ['empty', emptyResult()],
  ['mixed', mixedResult()],
  ['hostile', hostileResult()],
  ['many', manyResult(45)],
] as const;

describe('renderJson', () => {
  it.each(RESULTS)('%s: is JSON of the documented shape', (_name, checked) => {
    const text = renderJson(checked);
    expect(text.endsWith('}\n')).toBe(true);
    const parsed: unknown = JSON.parse(text);
    expect(reportSchema.safeParse(parsed).error?.issues ?? []).toEqual([]);
    expect(parsed).toEqual(jsonReport(checked));
  });

  it('refuses another shape, so that the schema means something', () => {
    const report = jsonReport(mixedResult());
    expect(reportSchema.safeParse({ ...report, schemaVersion: 2 }).success).toBe(false);
    expect(reportSchema.safeParse({ ...report, extra: 1 }).success).toBe(false);
    expect(reportSchema.safeParse({ ...report, cohorts: undefined }).success).toBe(false);
  });

  it('writes keys in the order of the schema', () => {
    const report: object = JSON.parse(renderJson(mixedResult()));
    expect(Object.keys(report)).toEqual(Object.keys(reportSchema.shape));
    const schema = reportJsonSchema() as { properties: object };
    expect(Object.keys(schema.properties)).toEqual(Object.keys(report));
  });

  it('gives line and column in code points, and offsets in UTF-16 units', () => {
    const sources = new Sources();
    sources.add('a.yaml', 'x: 1\n🎉🎉: [bad]\n');
    const checked = result([cohort('a', 'invalid')], {
      sources: sources.files,
      diagnostics: [
        finding('axis/unknown-level', sources.at('a.yaml', 'bad'), 'm', {
          related: [{ message: 'wanted', at: atMissing('b.csv') }],
        }),
      ],
    });
    expect(jsonReport(checked).diagnostics).toEqual([
      {
        code: 'axis/unknown-level',
        severity: 'error',
        message: 'm',
        hint: null,
        location: {
          kind: 'span',
          path: 'a.yaml',
          start: { offset: 12, line: 2, column: 6 },
          end: { offset: 15, line: 2, column: 9 },
        },
        related: [
          { message: 'wanted', location: { kind: 'missing', path: 'b.csv', start: null, end: null } },
        ],
        fix: null,
        docs: 'cohort-ci explain axis/unknown-level',
      },
    ]);
  });

  it('links to the docs where it is told that they are', () => {
    const report = jsonReport(mixedResult(), { docsBase: 'https://docs.example/codes' });
    expect(report.diagnostics[0]?.docs).toBe('https://docs.example/codes/file.md#filenot-utf8');
  });
});

describe('jsonText', () => {
  it('keeps every value, whatever it escapes', () => {
    const value = { 'a##[b': ['\u202e\u00a0\u200b\u2028\x7f\ue000\ud800', '🎉 é', '\\##[', '::x'] };
    const text = jsonText(value);
    expect(JSON.parse(text)).toEqual(value);
    expect(text).toMatch(/^[\n -~é🎉]*$/u);
    expect(text).not.toContain('##[');
  });
});
