import { expect, test } from 'vitest';
import { Collector } from '../../src/findings/collector.ts';
import { atSpan } from '../../src/findings/diagnostic.ts';
import { FindingSet } from '../../src/findings/finding-set.ts';
import { span } from '../../src/source/span.ts';

const at = (offset: number) => atSpan(span('spec.yaml', offset, offset + 1));

test('the same finding counts once', () => {
  const set = new FindingSet();
  const collector = new Collector(set);
  for (const message of ['no such axis', 'no such axis', 'another'])
    collector.add('subset/unknown-axis', at(0), message);
  expect(collector.sorted().map(({ message }) => message)).toEqual(['another', 'no such axis']);
  expect(set.errorCount).toBe(2);
});

test('of one code a thousand are kept; the rest is counted, and its first place shown', () => {
  const set = new FindingSet();
  const collector = new Collector(set);
  for (let offset = 0; offset < 5000; offset++)
    collector.add('axis/unknown-level', at(offset), `level ${offset}`);
  collector.add('subset/unknown-axis', at(9000), 'of another code');
  const found = collector.sorted();
  expect(found).toHaveLength(1002);
  expect(found[1000]).toEqual({
    code: 'axis/unknown-level',
    severity: 'error',
    at: at(1000),
    message: '4000 more of this kind are not listed; the first is here',
    unlisted: 4000,
  });
  expect(found[1001]?.message).toBe('of another code');
  expect(set.errorCount).toBe(5001);
});
