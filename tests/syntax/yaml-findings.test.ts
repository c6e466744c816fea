import { expect, test } from 'vitest';
import { Collector } from '../../src/findings/collector.ts';
import type { Place } from '../../src/findings/diagnostic.ts';
import { textOf } from '../../src/findings/text.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { parseYaml } from '../../src/syntax/yaml/parse-yaml.ts';

/** Each finding as `line:column code message (hint)`, then its related places. */
function findings(text: string): string[] {
  const file = new SourceFile('a.yaml', text);
  const collector = new Collector();
  const node = parseYaml(file, collector);
  const lineColumn = (place: Place): string => {
    if (place.kind !== 'span') return '-';
    const { line, column } = file.lines.position(place.span.start);
    return `${line}:${column}`;
  };
  expect(node === undefined).toBe(collector.sorted().some(({ severity }) => severity === 'error'));
  return collector.sorted().flatMap(({ at, code, message, hint, related = [] }) => {
    const shown = at.kind === 'span' ? text.slice(at.span.start, at.span.end) : '';
    return [
      `${lineColumn(at)} ${code} «${shown}» ${textOf(message)}`,
      ...(hint === undefined ? [] : [`hint: ${textOf(hint)}`]),
      ...related.map((other) => `also: ${lineColumn(other.at)} ${textOf(other.message)}`),
    ];
  });
}

test.each<[string, string, string[]]>([
  [
    'an include without quotes',
    'axes:\n  a: @file:items/x.csv  # ids\n',
    [
      '2:6 yaml/needs-quotes «@file:items/x.csv» `@file:items/x.csv` must be quoted: a value cannot start with `@`',
      "hint: quote it: '@file:items/x.csv'",
    ],
  ],
  [
    'an include without quotes in brackets',
    'a: [@file:x.csv, b]\n',
    [
      '1:5 yaml/needs-quotes «@file:x.csv» `@file:x.csv` must be quoted: a value cannot start with `@`',
      "hint: quote it: '@file:x.csv'",
    ],
  ],
  [
    'a backtick',
    'a: `x`\n',
    ['1:4 yaml/needs-quotes «`x`» a value cannot start with a backtick', 'hint: remove the backticks: x'],
  ],
  [
    'a percentage sign',
    '- %d items\n',
    [
      '1:3 yaml/needs-quotes «%d items» `%d items` must be quoted: a value cannot start with `%`',
      "hint: quote it: '%d items'",
    ],
  ],
  [
    'a key that starts like a directive',
    '%done: 1\n',
    [
      '1:1 yaml/needs-quotes «%done» `%done` must be quoted: `%` at the start of a line starts a directive',
      "hint: quote it: '%done'",
    ],
  ],
  [
    'a glob',
    'a: *.csv\n',
    [
      '1:4 yaml/needs-quotes «*.csv» `*.csv` must be quoted: `*` refers to an anchor defined above',
      "hint: quote it: '*.csv'",
    ],
  ],
  [
    'a comparison',
    'a: >5 words\n',
    [
      '1:4 yaml/needs-quotes «>5 words» `>5 words` must be quoted: `>` starts a block of text, which begins on the next line',
      "hint: quote it: '>5 words'",
    ],
  ],
  [
    'two colons on a line',
    'title: essay: the end  # why\n',
    [
      '1:8 yaml/needs-quotes «essay: the end» `essay: the end` must be quoted: it holds a second `: ` on one line',
      "hint: quote it: 'essay: the end', or start a nested mapping on the next line",
    ],
  ],
  [
    'an apostrophe in single quotes',
    "a: 'it's'\n",
    [
      "1:4 yaml/needs-quotes «'it's'» `s'` follows the closing quote",
      "hint: quote the whole value; inside single quotes write '' for an apostrophe",
    ],
  ],
  [
    'a tab for indentation',
    'axes:\n\ta: [1]\n',
    ['2:1 yaml/tab «\t» YAML does not allow tabs for indentation', 'hint: indent with spaces'],
  ],
  [
    'a tab behind a value',
    'a: 1\t\n',
    [
      '1:5 yaml/tab «\t» there is a tab where YAML allows only spaces',
      'hint: replace the tab with a space, or quote the text that should hold it',
    ],
  ],
  [
    'an unclosed bracket',
    'axes:\n  a: [x, y\n  b: [z]\n',
    [
      '2:6 yaml/unclosed «[» `[` is never closed',
      'hint: close it with `]`, and put a comma between items',
      'also: 3:4 the reader gave up here',
    ],
  ],
  [
    'an unclosed brace at the end',
    'a: {b: c\n',
    [
      '1:4 yaml/unclosed «{» `{` is never closed',
      'hint: close it with `}`, and put a comma between items',
      'also: 2:1 the reader gave up here',
    ],
  ],
  [
    'the wrong closing bracket',
    'a: [x, y}\n',
    ['1:9 yaml/unclosed «}» `}` cannot close `[`', 'hint: write `]`', 'also: 1:4 `[` opens here'],
  ],
  [
    'one closing bracket too many',
    'a: [x]]\n',
    ['1:7 yaml/syntax «]» `]` closes nothing', 'hint: remove it, or quote the text that should hold it'],
  ],
  [
    'a quote that swallows lines',
    'a: "x\nb: "y"\n',
    [
      '1:4 yaml/unclosed «"» the quote `"` is closed on a later line, and text follows it there',
      'hint: close the quote on its own line',
      'also: 2:4 closed here',
    ],
  ],
  [
    'an unclosed quote',
    "a: 'x y\nb: y\n",
    [
      "1:4 yaml/unclosed «'» the quote `'` is never closed",
      "hint: close it; inside single quotes write '' for an apostrophe",
      'also: 3:1 the reader gave up here',
    ],
  ],
  [
    'an unclosed quote around a name',
    "a: 'x\nb: y\n",
    ["1:4 yaml/unclosed «'x» the quote `'` is never closed", "hint: write 'x'"],
  ],
  [
    'a missing comma',
    'a: ["x" "y"]\n',
    [
      '1:9 yaml/syntax «"y"» expected a comma or `]`, not `"y"`',
      'hint: put a comma between items, or quote the text that belongs together',
      'also: 1:4 `[` opens here',
    ],
  ],
  [
    'one comma too many',
    'a: [x,,y]\n',
    ['1:7 yaml/syntax «,» there is no value before this comma', 'hint: remove it, or quote the value'],
  ],
  [
    'a list without brackets',
    'a: "x", "y"\n',
    [
      '1:7 yaml/syntax «,» a comma makes a list only inside brackets',
      'hint: write the list in brackets: `[a, b]`',
    ],
  ],
  [
    'a list behind its key',
    'a: - x\n',
    [
      '1:4 yaml/syntax «- x» a `- ` list cannot start in the middle of a line',
      'hint: start the list on the next line, or write `[x]`',
    ],
  ],
  [
    'a missing colon',
    'a: [1]\nb [2]\n',
    [
      '2:1 yaml/syntax «b [2]» `b [2]` is not a `key: value` pair, but a key is expected here',
      'hint: put a colon after the key: `b: [2]`',
    ],
  ],
  [
    'no space behind a colon',
    'a: 1\nb:2\n',
    [
      '2:1 yaml/syntax «b:2» `b:2` is not a `key: value` pair, but a key is expected here',
      'hint: put a space after the colon: `b: 2`',
    ],
  ],
  [
    'no space behind the first colon of a block',
    'a:\n  b:1\n  c: 2\n',
    [
      '2:3 yaml/syntax «b:1» `b:1` is text, not a key with a value',
      'hint: put a space after the colon: `b: 1`',
      'also: 3:3 a key follows here',
    ],
  ],
  [
    'a no-break space behind a colon',
    'a: 1\nb:\u00a02\n',
    [
      '2:1 yaml/syntax «b:\u00a02» `b:\u00a02` is not a `key: value` pair, but a key is expected here',
      'hint: it contains a no-break space (U+00A0) instead of a space: write `b: 2`',
    ],
  ],
  [
    'no space behind a hyphen',
    'a:\n  - x\n  -y\n',
    [
      '3:3 yaml/syntax «-y» `-y` is not a `key: value` pair, but a key is expected here',
      'hint: put a space after the hyphen: `- y`',
    ],
  ],
  [
    'a key below a value',
    'a: 1\n  b: 2\n',
    [
      '2:3 yaml/indentation «b» `b` is indented as more of the text above, so it cannot be a key',
      'hint: align it with the other keys; a key with keys of its own has nothing after its colon',
      'also: 1:4 the text starts here',
    ],
  ],
  [
    'half a level back',
    'a:\n    b: 1\n  c: 2\n',
    [
      '3:3 yaml/indentation «c: 2» `c: 2` is not aligned with any line above it',
      'hint: align it with its siblings',
      'also: 1:1 the mapping starts here',
    ],
  ],
  [
    'an item among keys',
    'a: 1\n- b\n',
    [
      '2:1 yaml/indentation «-» there is a list item among the keys of a mapping',
      'hint: indent it below the key that it belongs to',
      'also: 1:1 the mapping starts here',
    ],
  ],
  [
    'a key among items',
    '- a\nb: 1\n',
    [
      '2:1 yaml/indentation «b: 1» there is a key among the items of a list',
      'hint: indent it with the item that it belongs to, or align it with the key that holds the list',
      'also: 1:1 the list starts here',
    ],
  ],
  [
    'a placeholder',
    'a: {{ x }}\n',
    [
      '1:5 yaml/unhashable-key «{ x }» a mapping cannot be a key',
      'hint: placeholders in braces are not filled in: write the values themselves',
    ],
  ],
  [
    'every key that appears twice',
    'a: 1\nb: {x: 1, x: 2}\n1: 3\na: 4\ntrue: 5\n',
    [
      '2:11 yaml/duplicate-key «x» the key `x` appears twice in one mapping',
      'hint: remove or rename one of them; the runtime would use the last and drop the others',
      'also: 2:5 first here',
      '4:1 yaml/duplicate-key «a» the key `a` appears twice in one mapping',
      'hint: remove or rename one of them; the runtime would use the last and drop the others',
      'also: 1:1 first here',
      '5:1 yaml/duplicate-key «true» the key `true` appears twice in one mapping: it equals `1`',
      'hint: remove or rename one of them; the runtime would use the last and drop the others',
      'also: 3:1 first here',
    ],
  ],
  [
    'a key that appears twice by an alias, where the alias is',
    '&k a: 1\n*k : 2\n',
    [
      '2:1 yaml/duplicate-key «*k» the key `*k` appears twice in one mapping: it equals `a`',
      'hint: remove or rename one of them; the runtime would use the last and drop the others',
      'also: 1:4 first here',
    ],
  ],
  [
    'an unknown tag',
    'a: !important x\n',
    [
      '1:4 yaml/unknown-tag «!important» `!important` is a tag that the runtime does not know',
      'hint: remove it, or quote the text that starts with `!`',
    ],
  ],
  [
    'a tag of Python',
    'a: !!python/object/apply:os.system [id]\n',
    [
      '1:4 yaml/unknown-tag «!!python/object/apply:os.system» `!!python/object/apply:os.system` is a tag that the runtime does not know',
      'hint: remove it, or quote the text that starts with `!`',
    ],
  ],
  [
    'an undefined alias',
    'a: *drafts\n',
    [
      '1:4 yaml/undefined-alias «*drafts» `*drafts` refers to an anchor, but no `&drafts` comes before it',
      'hint: remove the `*` if you mean the name itself: drafts; an anchor has to be defined above',
    ],
  ],
  [
    'an anchor defined twice',
    'a: &x 1\nb: &x 2\n',
    [
      '2:4 yaml/repeated-anchor «&x» the anchor `&x` is already defined',
      'hint: give each anchor a name of its own',
      'also: 1:4 first defined here',
    ],
  ],
  [
    'an alias inside its anchor',
    'a: &x {b: [*x]}\n',
    [
      '1:12 yaml/recursive-alias «*x» `*x` is inside the value that it refers to',
      'hint: write the value out, or move the anchor to a smaller part',
      'also: 1:4 the anchor',
    ],
  ],
  [
    'every impossible value',
    'a: 2025-02-30\nb: =\nc: !!int x\nd: !!float [1]\ne: 0x_\n',
    [
      '1:4 yaml/impossible-value «2025-02-30» `2025-02-30` looks like a date but is not a valid one',
      "hint: correct it, or quote it if it is text: '2025-02-30'",
      '2:4 yaml/impossible-value «=» a lone `=` is not a value in YAML 1.1',
      "hint: quote it: '='",
      '3:10 yaml/impossible-value «x» `x` is not a number',
      'hint: correct it, or remove the tag',
      '4:4 yaml/impossible-value «!!float» `!!float` needs a scalar, not a list',
      'hint: correct the value, or remove the tag',
      '5:4 yaml/impossible-value «0x_» `0x_` looks like a number but is not a valid one',
      "hint: correct it, or quote it if it is text: '0x_'",
    ],
  ],
  [
    'a merge of a scalar',
    'a:\n  <<: 5\n',
    [
      '2:7 yaml/merge-not-mapping «5» `<<` merges mappings, not a scalar',
      "hint: name a mapping by its alias (`<<: *name`); quote the key if it is text: '<<'",
    ],
  ],
  [
    'a second document',
    'a: 1\n---\nb: 2\n',
    [
      '2:1 yaml/multiple-documents «---» a second document starts here, but the file may hold only one',
      'hint: remove the separator, or move the second document to a file of its own',
      'also: 1:1 the first document starts here',
    ],
  ],
  [
    'a control character, even in a comment',
    'a: 1 # \x07\n',
    [
      '1:8 yaml/control-character «\x07» the invisible character U+0007 is not allowed in YAML',
      'hint: delete it; it often comes with text pasted from elsewhere',
    ],
  ],
  [
    'an escape that is none',
    'a: "C:\\data"\n',
    [
      '1:7 yaml/syntax «\\d» `\\d` is not an escape of YAML',
      'hint: write a backslash twice, or use single quotes, in which a backslash is an ordinary character',
    ],
  ],
  [
    'a mapping on the line of its document',
    '--- a: b\n',
    ['1:6 yaml/syntax «:» a key cannot end at this `:`', 'hint: start the document on the line after `---`'],
  ],
  [
    'a command of a template',
    'a: {% if x %}\n',
    [
      '1:4 yaml/syntax «{% if x %» this is a template command, and templates are not run',
      'hint: write what the template would produce, and remove its `{% … %}` lines',
    ],
  ],
  [
    'a comment of another language',
    'a: 1\n// comment\nb: 2\n',
    [
      '2:1 yaml/syntax «// comment» `// comment` is not a `key: value` pair, but a key is expected here',
      'hint: delete the line, or start it with `#` to make it a comment',
    ],
  ],
  [
    'two items with nothing between their quotes',
    'a: ["x""y"]\n',
    [
      '1:8 yaml/syntax «"y"» expected a comma or `]`, not `"y"`',
      'hint: put a comma between items, or quote the text that belongs together',
      'also: 1:4 `[` opens here',
    ],
  ],
  [
    'a first line that is deeper than the others',
    'a:\n    b: 1\n  c: 2\n  d: 3\n',
    [
      '2:5 yaml/indentation «b: 1» this line is indented deeper than its siblings below it',
      'hint: align it with them',
      'also: 3:3 a sibling',
    ],
  ],
  [
    'binary data that is cut short',
    'a: !!binary aGk\n',
    ['1:13 yaml/impossible-value «aGk» `aGk` is not base64', 'hint: correct it, or remove the tag'],
  ],
  ['a tag that is not UTF-8', 'a: !%ff x\n', ['1:5 yaml/syntax «%ff» `%ff` is not UTF-8']],
])('%s', (_, text, expected) => {
  expect(findings(text)).toEqual(expected);
});

test('columns count code points, and lines end as editors end them', () => {
  expect(findings('a: [😀, "x" y]\r\n')[0]).toMatch(/^1:12 yaml\/syntax «y» /);
  expect(findings('a: 1\rb: 2\r\n\tc: 3\n')[0]).toMatch(/^3:1 yaml\/tab «\t» /);
});

test('a syntax error is the only finding', () => {
  expect(findings('a: 1\na: 2\nb: 2025-02-30\nc: @x\n').filter((line) => /^\d/.test(line))).toHaveLength(1);
});
