import { expect, it } from 'vitest';
import { documentCodes } from '../../src/findings/catalogue/document.ts';
import { Collector } from '../../src/findings/collector.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { parseJson } from '../../src/syntax/json.ts';
import { parseYaml } from '../../src/syntax/yaml/parse-yaml.ts';

/** Their examples are too long to be printed whole, no text at all, or looked for before a text is parsed. */
const ABRIDGED: ReadonlySet<string> = new Set([
  'file/not-utf8',
  'file/wrong-form',
  'file/merge-conflict',
  'yaml/too-deep',
  'yaml/too-large',
  'json/too-deep',
]);

function codes(code: string, text: string): string[] {
  const collector = new Collector();
  if (code.startsWith('json/')) parseJson(new SourceFile('a.json', text), collector);
  else parseYaml(new SourceFile('a.yaml', text), collector);
  return collector.sorted().map((diagnostic) => diagnostic.code);
}

it.each(Object.entries(documentCodes).filter(([code]) => !ABRIDGED.has(code)))(
  'the examples of %s',
  (code, { wrong, right }) => {
    expect(codes(code, wrong)).toEqual([code]);
    expect(codes(code, right)).toEqual([]);
  },
);
