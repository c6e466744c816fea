import { describe, expect, it } from 'vitest';
import {
  CommandLineCatalogs,
  parseCatalogCsvFlag,
  resolveCatalogPath,
} from '../../src/catalog/command-line-catalogs.ts';
import { Collector } from '../../src/findings/collector.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { parseJson } from '../../src/syntax/json.ts';
import { pointedFindings } from '../support/findings.ts';

function addJson(catalogs: CommandLineCatalogs, text: string): string[] {
  const collector = new Collector();
  const root = parseJson(new SourceFile('c.json', text), collector);
  if (root) catalogs.addJson(root, 'c.json', collector);
  return pointedFindings(collector, () => text);
}

function addCsv(catalogs: CommandLineCatalogs, flag: string, text: string): string[] {
  const collector = new Collector();
  const parsed = parseCatalogCsvFlag(flag);
  if (parsed.kind === 'wrong') throw new Error(parsed.message);
  catalogs.addCsv(parsed.value, new SourceFile('c.csv', text), collector);
  return pointedFindings(collector, () => text);
}

const levels = (catalogs: CommandLineCatalogs, axis: string): string[] | undefined => {
  const found = catalogs.lookup(axis);
  return found && [...found.ids];
};

describe('--catalog', () => {
  it.each([
    ['list', '{"a": ["x", "y"]}', ['x', 'y']],
    ['keys of a mapping', '{"a": {"x": 1, "y": {}}}', ['x', 'y']],
    [
      'Python text',
      '{"a": [1, 1.0, true, null, 1e16, [1, "b"], {"k": "v"}]}',
      ['1', '1.0', 'True', 'None', '1e+16', "[1, 'b']", "{'k': 'v'}"],
    ],
    ['repeated', '{"a": ["x", "x"]}', ['x']],
    ['empty list', '{"a": []}', []],
    ['nothing said', '{"b": ["x"]}', undefined],
  ])('%s', (_, json, expected) => {
    const catalogs = new CommandLineCatalogs();
    expect(addJson(catalogs, json)).toEqual([]);
    expect(levels(catalogs, 'a')).toEqual(expected);
  });

  it.each([
    ['["x"]', ['catalog/not-a-mapping «["x"]»']],
    ['{"a": "x", "b": ["y"], "c": 1}', ['catalog/not-a-list «"x"»', 'catalog/not-a-list «1»']],
  ])('refuses %s', (json, findings) => expect(addJson(new CommandLineCatalogs(), json)).toEqual(findings));

  it('takes any name', () => {
    const catalogs = new CommandLineCatalogs();
    addJson(catalogs, '{"__proto__": ["x"]}');
    expect(levels(catalogs, '__proto__')).toEqual(['x']);
    expect(levels(catalogs, 'constructor')).toBeUndefined();
  });
});

describe('--catalog-csv', () => {
  it.each([
    ['id by default', 'a=c.csv', 'id,x\n1,2\n', ['1']],
    ['named column', 'a=c.csv:x', 'id,x\n1,2\n', ['2']],
    ['nothing is trimmed', 'a=c.csv', 'id\n x \n"  "\n', [' x ', '  ']],
    ['empty and missing cells', 'a=c.csv:x', 'id,x\n1,\n2\n\n3,y\n', ['y']],
    ['line ends inside quotes stay', 'a=c.csv', 'id\r\n"x\r\ny"\r\n', ['x\r\ny']],
    ['the last of two columns', 'a=c.csv', 'id,id\n1,2\n', ['2']],
    ['a column with a colon', 'a=c.csv:x:y', 'x:y\n1\n', ['1']],
    ['no rows', 'a=c.csv', 'id\n', []],
  ])('%s', (_, flag, text, expected) => {
    const catalogs = new CommandLineCatalogs();
    expect(addCsv(catalogs, flag, text)).toEqual([]);
    expect(levels(catalogs, 'a')).toEqual(expected);
  });

  it.each([
    ['', 'a=c.csv', ['catalog/missing-column -']],
    ['\nid\n', 'a=c.csv', ['catalog/missing-column -']],
    ['ID\nx\n', 'a=c.csv', ['catalog/missing-column «ID»']],
    [' id\nx\n', 'a=c.csv', ['catalog/missing-column « id»']],
    ['\ufeffid\nx\n', 'a=c.csv', ['catalog/missing-column «\ufeffid»']],
  ])('refuses %j', (text, flag, findings) =>
    expect(addCsv(new CommandLineCatalogs(), flag, text)).toEqual(findings),
  );

  it('merges files and flags of one name', () => {
    const catalogs = new CommandLineCatalogs();
    addJson(catalogs, '{"a": ["x"]}');
    addCsv(catalogs, 'a=c.csv', 'id\ny\nx\n');
    expect(levels(catalogs, 'a')).toEqual(['x', 'y']);
    expect([...(catalogs.lookup('a')?.sources ?? [])]).toEqual(['c.json', 'c.csv']);
  });

  it.each(['a', '=c.csv', 'a=', 'a=:x'])('flag %j is wrong', (flag) =>
    expect(parseCatalogCsvFlag(flag).kind).toBe('wrong'),
  );
});

describe('paths', () => {
  it.each([
    ['a=c.csv', undefined, 'c.csv'],
    ['a=c.csv', 'data', 'data/c.csv'],
    ['a=/x/c.csv', 'data', '/x/c.csv'],
    ['a=C:/x/c.csv:id', 'data', 'C:/x/c.csv'],
    ['a=C:\\x\\c.csv', 'data', 'C:\\x\\c.csv'],
    ['a=C:id', 'data', 'data/C'],
    ['a=@draft_templates_csv:template_id', 'data', 'data/1_raw/draft_templates.csv'],
    ['a=@llm_models_csv', 'data', 'data/1_raw/llm_models.csv'],
    ['a=@combo_mappings_csv:combo_id', 'data', 'data/combo_mappings.csv'],
    ['a=@concepts_csv', 'data', 'data/1_raw/concepts_metadata.csv'],
    ['essay_template=@stage_templates_csv:template_id', 'data', 'data/1_raw/essay_templates.csv'],
    ['evaluation=@stage_templates_csv', 'data', 'data/1_raw/evaluation_templates.csv'],
  ])('%s below %s', (flag, dataRoot, path) => {
    const parsed = parseCatalogCsvFlag(flag);
    expect(parsed.kind === 'ok' && resolveCatalogPath(parsed.value, dataRoot)).toEqual({
      kind: 'ok',
      value: path,
    });
  });

  it.each([
    ['a=@llm_models_csv', undefined, "'@llm_models_csv' needs --data-root"],
    ['a=@llm_model_csv', 'data', "'@llm_model_csv' is not a known path: did you mean '@llm_models_csv'?"],
    [
      'a=@stage_templates_csv',
      'data',
      "'@stage_templates_csv' needs a name that starts with draft, essay, evaluation, not 'a'",
    ],
  ])('%s below %s is wrong', (flag, dataRoot, message) => {
    const parsed = parseCatalogCsvFlag(flag);
    expect(parsed.kind === 'ok' && resolveCatalogPath(parsed.value, dataRoot)).toEqual({
      kind: 'wrong',
      message,
    });
  });
});
