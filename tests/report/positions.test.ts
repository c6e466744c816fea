import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../src/findings/code-frame.ts';
import { atFile, atMissing, atSpan } from '../../src/findings/diagnostic.ts';
import { Positions } from '../../src/report/positions.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { span } from '../../src/source/span.ts';
import { processorTime } from '../support/processor-time.ts';

describe('Positions', () => {
  it('agrees with the line index at every offset, and counts UTF-16 units beside', () => {
    const text = 'a🎉b\r\n🎉🎉\rx\n\ud800y\udc00🎉';
    const file = new SourceFile('a.yaml', text);
    const positions = new Positions(new Map([['a.yaml', file]]));
    for (let offset = 0; offset <= text.length; offset++) {
      const { range } = positions.locate(atSpan(span('a.yaml', offset, offset)));
      const { line, column } = file.lines.position(offset);
      expect(range?.start).toEqual({
        offset,
        line,
        column,
        unitColumn: offset - file.lines.lineStart(line) + 1,
      });
    }
  });

  it('does not count a byte-order mark', () => {
    const file = new SourceFile('a', '\ufeffab\ncd');
    const positions = new Positions(new Map([['a', file]]));
    const texts = [0, 1, 2, 4, 5].map((offset) => positions.text(atSpan(span('a', offset, offset))));
    expect(texts).toEqual(['a:1:1', 'a:1:1', 'a:1:2', 'a:2:1', 'a:2:2']);
    expect(codeFrame(file, { start: 1, end: 2 })).toBe('1 | ab\n  | ^');
  });

  it('gives no range without a span or without the text', () => {
    const positions = new Positions(new Map());
    expect(positions.locate(atFile('a'))).toEqual({ path: 'a' });
    expect(positions.locate(atMissing('a'))).toEqual({ path: 'a' });
    expect(positions.locate(atSpan(span('a', 0, 1)))).toEqual({ path: 'a' });
    expect(positions.text(atSpan(span('a', 0, 1)))).toBe('a');
  });

  it('clamps offsets that lie outside the text', () => {
    const positions = new Positions(new Map([['a', new SourceFile('a', 'xy')]]));
    expect(positions.text(atSpan(span('a', 99, 100)))).toBe('a:1:3');
  });

  it('stays fast with many findings on one huge line', () => {
    const file = new SourceFile('a', '🎉x'.repeat(300_000));
    const positions = new Positions(new Map([['a', file]]));
    const used = processorTime();
    for (let index = 0; index < 20_000; index++)
      positions.text(atSpan(span('a', index * 45, index * 45 + 2)));
    // About 0.1 s when idle; counting every line from its start would take minutes.
    expect(used()).toBeLessThan(5_000);
  });
});
