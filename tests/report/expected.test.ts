import { describe, expect, it } from 'vitest';
import { renderJson } from '../../src/report/json/json-report.ts';
import { jsonText } from '../../src/report/json/json-text.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { renderStatistics } from '../../src/report/statistics.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import type { CheckResult } from '../../src/result.ts';
import { cleanResult, emptyResult, hostileResult, manyResult, mixedResult } from './results.ts';

const RESULTS: Readonly<Record<string, CheckResult>> = {
  clean: cleanResult(),
  empty: emptyResult(),
  mixed: mixedResult(),
  hostile: hostileResult(),
  many: manyResult(45),
};

/** What the catalogue says of a code may change any day; here the rules' ids are enough. */
function sarifWithoutRuleTexts(result: CheckResult): string {
  const log = JSON.parse(renderSarif(result));
  const driver = log.runs[0].tool.driver;
  driver.rules = driver.rules.map((rule: { id: string }) => ({ id: rule.id }));
  return jsonText(log);
}

const RENDERERS: Readonly<Record<string, (result: CheckResult) => string>> = {
  'terminal.txt': (result) => renderTerminal(result),
  'ascii.txt': (result) => renderTerminal(result, { ascii: true, width: 80 }),
  'statistics.txt': (result) => renderStatistics(result),
  'statistics-60.txt': (result) => renderStatistics(result, { wraps: true, width: 60 }),
  'summary.md': (result) => renderSummary(result),
  json: (result) => renderJson(result),
  sarif: sarifWithoutRuleTexts,
  'junit.xml': (result) => renderJunit(result),
};

/** Which renderings are kept as files; after a change on purpose: `vitest run -u`, and read the difference. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  clean: ['terminal.txt', 'statistics.txt', 'summary.md', 'json', 'sarif', 'junit.xml'],
  empty: ['terminal.txt', 'summary.md'],
  mixed: [
    'terminal.txt',
    'ascii.txt',
    'statistics.txt',
    'statistics-60.txt',
    'summary.md',
    'json',
    'sarif',
    'junit.xml',
  ],
  hostile: ['terminal.txt', 'summary.md', 'json', 'sarif', 'junit.xml'],
  many: ['terminal.txt', 'summary.md'],
};

describe('renderings', () => {
  for (const [name, kinds] of Object.entries(KEPT)) {
    it.each(kinds)(`${name}.%s`, async (kind) => {
      const result = RESULTS[name];
      const render = RENDERERS[kind];
      if (!result || !render) throw new Error(`no such rendering: ${name}.${kind}`);
      const text = render(result);
      expect(text.endsWith('\n')).toBe(true);
      expect(render(result)).toBe(text);
      await expect(text).toMatchFileSnapshot(`expected/${name}.${kind}`);
    });
  }
});
