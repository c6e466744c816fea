import { describe, expect, it } from 'vitest';
import { type CodeFrameOptions, codeFrame } from '../../src/findings/code-frame.ts';
import { displayWidth } from '../../src/findings/display-width.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { processorTime } from '../support/processor-time.ts';

/** Frames the part of a text between `«` and `»`. */
function frame(marked: string, options: CodeFrameOptions = {}): string {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  return codeFrame(new SourceFile('a.yaml', marked.replace(/[«»]/g, '')), { start, end }, options);
}

describe('codeFrame', () => {
  it.each<[string, string, string[]]>([
    ['one word', 'axes:\n  a: [x, «yy»]\n', ['2 |   a: [x, yy]', '  |          ^^']],
    ['an insertion point', 'a: «»b', ['1 | a: b', '  |    ^']],
    ['the end of a file', 'a: b\n«»', ['2 |', '  | ^']],
    ['an empty file', '«»', ['1 |', '  | ^']],
    ['a line end', 'a: b«\n»c', ['1 | a: b', '  |     ^']],
    ['CRLF', 'a\r\n«b»\r\nc', ['2 | b', '  | ^']],
    ['a lone CR', 'a\r«b»\rc', ['2 | b', '  | ^']],
    ['wide characters', '日本: «語»x', ['1 | 日本: 語x', '  |       ^^']],
    ['an emoji', '🎉 «b»', ['1 | 🎉 b', '  |    ^']],
    ['combining marks', 'cafe\u0301: «x»', ['1 | cafe\u0301: x', '  |       ^']],
    ['a combining mark alone', 'cafe«\u0301»: x', ['1 | cafe\u0301: x', '  |    ^']],
    ['a combining mark without a letter', '«\u0301»x', ['1 | \\u0301x', '  | ^^^^^^']],
    ['tabs', '\ta:\t«b»', ['1 |     a:    b', '  |           ^']],
    ['a tab at fault', 'a:«\t»b', ['1 | a:    b', '  |   ^^^^']],
    ['a terminal escape', 'a\x1b[31m: «b»', ['1 | a\\x1b[31m: b', '  |            ^']],
    ['a bidi override', 'a«\u202e»b', ['1 | a\\u202eb', '  |  ^^^^^^']],
    ['a no-break space', 'a:«\u00a0»b', ['1 | a:\\xa0b', '  |   ^^^^']],
    ['a byte-order mark', '\ufeffa: «b»', ['1 | a: b', '  |    ^']],
    ['a lone surrogate', '«\ud800»x', ['1 | \\ud800x', '  | ^^^^^^']],
    ["the runner's old command syntax", '##[error]«x»', ['1 | ##\\[error]x', '  |           ^']],
    ['two lines', 'a: [«x,\n  yy»]\n', ['1 | a: [x,', '  |     ^^', '2 |   yy]', '  |   ^^']],
    [
      'many lines',
      `${'\n'.repeat(8)}a: «[\n1,\n2,\n»]`,
      [' 9 | a: [', '   |    ^', '.. |', '11 | 2,', '   | ^^'],
    ],
  ])('%s', (_name, marked, expected) => {
    expect(frame(marked).split('\n')).toEqual(expected);
  });

  it('clamps a span that lies outside the text', () => {
    expect(codeFrame(new SourceFile('a', 'ab'), { start: 5, end: 9 })).toBe('1 | ab\n  |   ^');
  });

  it('colors only when asked', () => {
    expect(frame('a: «b»')).not.toContain('\x1b');
    expect(frame('a: «b»', { color: true })).toBe(
      '\x1b[2m1 |\x1b[22m a: b\n\x1b[2m  |\x1b[22m    \x1b[31m^\x1b[39m',
    );
  });

  it('keeps to ASCII when asked', () => {
    expect(frame('日: «é»', { ascii: true })).toBe('1 | \\u65e5: \\xe9\n  |         ^^^^');
    expect(frame(`${'a'.repeat(50)}«b»${'c'.repeat(50)}`, { ascii: true, width: 30 })).toMatch(/^[\n -~]*$/);
  });

  describe('cuts long lines to a window around the span', () => {
    it.each<[string, string, string[]]>([
      [
        'in the middle',
        `${'a'.repeat(500)}«bb»${'c'.repeat(500)}`,
        ['1 | …aaaaaaaaaaabbccccccccccc…', '  |             ^^'],
      ],
      ['at the start', `«bb»${'c'.repeat(500)}`, ['1 | bbcccccccccccccccccccccc…', '  | ^^']],
      [
        'at the end',
        `${'a'.repeat(500)}«bb»`,
        ['1 | …aaaaaaaaaaaaaaaaaaaaaabb', '  |                        ^^'],
      ],
      [
        'a span longer than the window',
        `aa«${'b'.repeat(500)}»cc`,
        ['1 | …bbbbbbbbbbbbbbbbbbbbbbbb…', '  |  ^^^^^^^^^^^^^^^^^^^^^^^^'],
      ],
      [
        'wide characters',
        `${'語'.repeat(500)}«本»${'語'.repeat(500)}`,
        ['1 | …語語語語語語本語語語語語…', '  |              ^^'],
      ],
    ])('%s', (_name, marked, expected) => {
      expect(frame(marked, { width: 30 }).split('\n')).toEqual(expected);
    });

    it('never exceeds the width, wherever the span is and whatever the line holds', () => {
      const texts = ['a', '語', 'e\u0301', '\t', '\x1b', '🎉', '\u202e', 'x\u0301\u0301\u0301\u0301'];
      for (const unit of texts) {
        const text = unit.repeat(120);
        for (let start = 0; start < text.length; start += 7) {
          const lines = codeFrame(new SourceFile('a', text), { start, end: start + 2 }, { width: 40 }).split(
            '\n',
          );
          for (const line of lines) expect(displayWidth(line), JSON.stringify(line)).toBeLessThanOrEqual(40);
          expect(lines[1]).toContain('^');
        }
      }
    });

    it('does not walk the whole of a huge line', () => {
      const file = new SourceFile('a', `${'a'.repeat(4_000_000)}b`);
      file.lines.lineStart(1);
      const used = processorTime();
      for (let index = 0; index < 200; index++) codeFrame(file, { start: 3_000_000, end: 4_000_000 });
      expect(used()).toBeLessThan(2_000);
    });
  });
});
