import { describe, expect, it } from 'vitest';
import { readFrame } from '../../src/catalog/read-frame.ts';
import { parseReplication } from '../../src/catalog/replication.ts';
import { Collector } from '../../src/findings/collector.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { pointedFindings } from '../support/findings.ts';
import { parityFacts } from '../support/parity-facts.ts';

function parse(text: string) {
  const collector = new Collector();
  const frame = readFrame(new SourceFile('r.csv', text), collector);
  const replication = frame && parseReplication(frame, collector);
  return {
    counts: replication?.map(({ stage, count }) => [stage, count.toString()]),
    findings: pointedFindings(collector, () => text),
    errors: collector.sorted().filter(({ severity }) => severity === 'error').length,
  };
}

describe('agrees with pandas', () => {
  it.each(parityFacts<{ text: string; replication: [string, string][] | null }>('pandas', 'replication'))(
    '$text',
    ({ text, replication }) => {
      const { counts, errors } = parse(text);
      expect(counts).toEqual(replication ?? undefined);
      expect(errors > 0).toBe(replication === null);
    },
  );
});

const all = (rows: string): string => `stage,replicates\ndraft,1\nessay,1\nevaluation,2\n${rows}`;

describe('findings', () => {
  it.each([
    ['sound', all(''), []],
    ['padded stage', 'stage,replicates\n draft ,1\nessay,1\nevaluation,2\n', []],
    [
      'fraction',
      'stage,replicates\ndraft,1\nessay,1\nevaluation,2.9\n',
      ['catalog/replication-truncated «2.9»'],
    ],
    ['unknown stage', all('drafts,4\n'), ['catalog/replication-ignored-row «drafts»']],
    ['other case', all('Draft,4\n'), ['catalog/replication-ignored-row «Draft»']],
    ['no stage', all(',4\n'), ['catalog/replication-ignored-row «»']],
    ['zero', all('draft,0\n'), ['catalog/replication-ignored-row «0»']],
    ['word', all('draft,two\n'), ['catalog/replication-ignored-row «two»']],
    ['twice', all('draft,3\n'), ['catalog/replication-repeated «draft»']],
    ['infinity of any stage', all('other,inf\n'), ['catalog/replication-infinite «inf»']],
    [
      'a stage left without a count',
      'stage,replicates\ndraft,1\nessay,x\nevaluation,1\n',
      ['catalog/replication-missing-stage «x»'],
    ],
    [
      'columns',
      'Stage,count\ndraft,1\n',
      ['catalog/missing-column «Stage»', 'catalog/missing-column «Stage,count»'],
    ],
  ])('%s', (_, text, findings) => expect(parse(text).findings).toEqual(findings));

  it('keeps the first place and the last count of a repeated stage', () =>
    expect(parse('stage,replicates\nessay,1\ndraft,1\nevaluation,1\nessay,5\n').counts).toEqual([
      ['essay', '5'],
      ['draft', '1'],
      ['evaluation', '1'],
    ]));

  it('names every stage that is missing', () => {
    const collector = new Collector();
    const frame = readFrame(new SourceFile('r.csv', 'stage,replicates\n'), collector);
    expect(frame && parseReplication(frame, collector)).toBeUndefined();
    expect(collector.sorted().map(({ message }) => message)).toEqual([
      "there is no usable count for the stage 'draft'",
      "there is no usable count for the stage 'essay'",
      "there is no usable count for the stage 'evaluation'",
    ]);
  });
});
