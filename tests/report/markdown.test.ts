import { describe, expect, it } from 'vitest';
import { htmlCode, mdCode, mdFence, mdLink, mdProse, mdText, urlPath } from '../../src/report/markdown.ts';
import { structureFaults } from './markdown-structure.ts';
import { HOSTILE_TEXTS } from './results.ts';

describe('mdText', () => {
  it.each([
    ['plain words', "axis 'draft_llm' has 3 levels", "axis 'draft_llm' has 3 levels"],
    ['emphasis', '*a* _b_ **c** ~~d~~', '\\*a\\* \\_b\\_ \\*\\*c\\*\\* \\~\\~d\\~\\~'],
    ['HTML', '<b>&amp;</b>', '&lt;b&gt;&amp;amp;&lt;/b&gt;'],
    ['a table', 'a|b', 'a&#124;b'],
    ['code', '`a`', '\\`a\\`'],
    ['a link and an image', '[a](b) ![c](d)', '\\[a\\](b) !\\[c\\](d)'],
    ['a mention', '@org/team a@b.example', '@&#8203;org/team a@&#8203;b.example'],
    ['references', '#12 a/b#3 GH-4 &#35;', '\\#&#8203;12 a/b#&#8203;3 GH-&#8203;4 &amp;#&#8203;35;'],
    ['bare addresses', 'https://a.b www.a.b', 'https:&#8203;//a.b www&#8203;.a.b'],
    ['an emoji', ':tada:', '\\:&#8203;tada:'],
    ['a formula', '$x$', '<span>$</span>x<span>$</span>'],
    ['a heading', '# a', '\\# a'],
    ['a list', '- a', '\\- a'],
    ['a numbered list', '12. a', '12\\. a'],
    ['an underline', '===', '\\==='],
    ['line ends', 'a\n\n# b', 'a\\\\n\\\\n# b'],
    ['blanks around', '    a  ', 'a'],
    ['bidi and control characters', '\u202ea\x1b', '\\\\u202ea\\\\x1b'],
    ['backslashes', '\\*', '\\\\\\*'],
  ])('%s', (_name, text, expected) => {
    expect(mdText(text)).toBe(expected);
  });
});

describe('mdProse', () => {
  it.each([
    ['code between backticks', 'run `cohort-ci regenerate` now', 'run `cohort-ci regenerate` now'],
    ['foreign code is code and no more', 'a `<b>|@x` c', 'a <code>&#60;b&#62;&#124;&#64;x</code> c'],
    ['a lone backtick', 'a ` b', 'a \\` b'],
    ['backticks in a row', 'a `` b`c` d', 'a \\`\\` b`c` d'],
    ['neighbouring spans', '`a``b`', '\\`a\\`\\`b\\`'],
    ['text beside code', '`a` *b*', '`a` \\*b\\*'],
  ])('%s', (_name, text, expected) => {
    expect(mdProse(text)).toBe(expected);
  });
});

describe('mdCode', () => {
  it.each([
    ['plain', 'a_b', '`a_b`'],
    ['a backtick within', 'a`b', '``a`b``'],
    ['backticks at the ends', '`a`', '`` `a` ``'],
    ['only a backtick', '`', '`` ` ``'],
    ['blanks at the ends', ' a ', '`  a  `'],
    ['only blanks', '  ', '`  `'],
    ['a pipe', 'a|b', '<code>a&#124;b</code>'],
    ['a long run', '`'.repeat(9), `<code>${'&#96;'.repeat(9)}</code>`],
    ['empty', '', '<code></code>'],
    ['line ends', 'a\nb', '`a\\nb`'],
    ['a backslash at the end', 'a\\', '`a\\`'],
  ])('%s', (_name, text, expected) => {
    expect(mdCode(text)).toBe(expected);
  });
});

describe('htmlCode', () => {
  it('leaves nothing that HTML or Markdown would read', () => {
    expect(htmlCode('</code><b>*a* www.a.b')).toBe(
      '<code>&#60;/code&#62;&#60;b&#62;&#42;a&#42; www&#46;a.b</code>',
    );
  });
});

describe('mdFence', () => {
  it('is longer than any run of backticks within', () => {
    expect(mdFence('a\n````\nb', 'text')).toBe('`````text\na\n````\nb\n`````');
  });

  it('shows control characters, and keeps lines', () => {
    expect(mdFence('a\x1b\r\nb')).toBe('```\na\\x1b\\r\nb\n```');
  });
});

describe('links', () => {
  it('encodes what would end an address or a path', () => {
    expect(mdLink('a', 'https://e.example/a b(c)')).toBe('[a](https://e.example/a%20b%28c%29)');
    expect(urlPath("a b/ü(1)'#?%/\ud800")).toBe('a%20b/%C3%BC%281%29%27%23%3F%25/%EF%BF%BD');
  });
});

describe('hostile texts in every place that Markdown has for them', () => {
  it.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text), text]))('%s', (_name, text) => {
    const markdown = [
      mdText(text),
      mdProse(text),
      `- ${mdText(text)}`,
      '',
      '| a | b |',
      '| --- | --- |',
      `| ${mdText(text)} | ${mdProse(text)} |`,
      `| ${mdCode(text)} | ${htmlCode(text)} |`,
      '',
      mdFence(text, 'text'),
      '',
      '<details>',
      `<summary>${htmlCode(text)}</summary>`,
      '',
      mdLink(mdCode(text), urlPath(text)),
      '',
      '</details>',
    ].join('\n');
    expect(structureFaults(markdown)).toEqual([]);
  });

  it.each([
    ['a tag', 'a <script>'],
    ['a tag of ours with an attribute', '<details onclick="x">'],
    ['a section that stays open', '<details>'],
    ['a section closed twice', '<details>\n\n</details></details>'],
    ['a fence that stays open', '```\na'],
    ['a fence closed too early', '```\n```\n<b>\n```\n```'],
    ['a row of another width', '| a | b |\n| --- | --- |\n| c |'],
    ['a pipe in a code span', '| a | b |\n| --- | --- |\n| `c|d` | e |'],
    ['a mention', 'ask @someone'],
    ['a reference', 'see #12'],
    ['an image', '![a](b)'],
    ['a bare address', 'https://a.example'],
    ['code that ends early', '`a`<b>`'],
  ])('would be noticed: %s', (_name, markdown) => {
    expect(structureFaults(markdown)).not.toEqual([]);
  });
});
