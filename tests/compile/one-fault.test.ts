import { describe, expect, test } from 'vitest';
import type { Dialect } from '../../src/result.ts';
import { findFaults, spec } from './find-faults.ts';

interface Case {
  readonly name: string;
  readonly spec: string;
  readonly files?: Readonly<Record<string, string>>;
  /** Both dialects, unless one is named. */
  readonly dialect?: Dialect;
  /** By dialect, where the two differ. */
  readonly found: readonly string[] | Readonly<Record<Dialect, readonly string[]>>;
}

/** One fault a spec: what is said of it is all that is said. */
const ONE: readonly Case[] = [
  {
    name: 'a letter of another script that looks the same',
    spec: spec({ essay_template: '[ess\u0430y-X]' }),
    found: ["5:20 error axis/unknown-level → write 'essay-X': it contains '\u0430' (U+0430) instead of 'a'"],
  },
  {
    name: 'a catalog of models whose columns a spreadsheet separates otherwise',
    spec: spec({}),
    files: { 'data/1_raw/llm_models.csv': 'id;for_generation;for_evaluation\ngpt-5;true;true\n' },
    dialect: 'v1',
    found: ['data/1_raw/llm_models.csv:1:1 error catalog/missing-column → separate the columns with commas'],
  },
  {
    name: 'a file of levels whose columns a spreadsheet separates otherwise',
    spec: spec({ draft_llm: "'@file:m.csv'" }),
    files: { 'm.csv': 'draft_llm;note\ngpt-5;x\nsonnet-4;y\n' },
    found: [
      'm.csv:1:1 error axis/unknown-level → leave only the column of the axis; commas separate the columns of a CSV',
    ],
  },
  {
    name: 'a model misspelled beside its right name',
    spec: spec({ essay_llm: '[gpt-5, gpt5]' }),
    found: ["6:22 error axis/unknown-level → remove the level: the axis has 'gpt-5' already"],
  },
  {
    name: 'a template in capitals beside its right name',
    spec: spec({ evaluation_template: '[eval-1, Eval-1]' }),
    found: ["7:33 error axis/unknown-level → remove the level: the axis has 'eval-1' already"],
  },
  {
    name: 'a rule that uses another name of an axis that the planner reads',
    spec: spec(
      { 'combo_id>combo': '=' },
      'rules: {pairs: {p: {left: combo_id, right: draft_template, allowed: [[combo_a, draft-A], [combo_b, draft-B]]}}}\noutput: {field_order: []}\n',
    ),
    found: ["9:27 error pair/unknown-axis → rename the axis 'combo' to 'combo_id', or write 'combo' here"],
  },
  {
    name: 'a tie of another name of an axis that the planner reads',
    spec: spec({ 'draft_llm>draft_model': '=' }, 'rules: {ties: {llm: [draft_llm, essay_llm]}}\n'),
    found: {
      v1: [
        "9:22 error tie/unknown-axis → rename the axis 'draft_model' to 'draft_llm', or write 'draft_model' here",
      ],
      v2: [
        "9:22 error tie/unknown-axis → rename the axis 'draft_model' to 'draft_llm', or write 'draft_model' here",
        "10:24 error output/unknown-field → did you mean 'draft_model'?",
      ],
    },
  },
  {
    name: 'an id of the catalog that a pair names and its axis does not list',
    spec: spec(
      { draft_template: '[draft-A]' },
      'rules: {pairs: {p: {left: combo_id, right: draft_template, allowed: [[combo_a, draft-A], [combo_b, draft-B]]}}}\n',
    ),
    found: [
      '9:100 error pair/outside-domain → add it to the axis, or remove it here: data/1_raw/draft_templates.csv has this id',
    ],
  },
  {
    name: 'an id of the catalog that a subset keeps and its axis does not list',
    spec: spec({ draft_template: '[draft-A]' }, 'rules: {subsets: {draft_template: [draft-A, draft-B]}}\n'),
    found: [
      '9:45 warning subset/unknown-value → add it to the axis, or remove it here: data/1_raw/draft_templates.csv has this id',
    ],
  },
  {
    name: 'keys that no switch of the first runtime explains',
    spec: spec({}, 'output: {field_order: [draft_llm], pair_axis: x, filename: y}\n'),
    found: [
      '9:36 warning spec/unknown-key → known keys: field_order',
      '9:50 warning spec/unknown-key → known keys: field_order',
    ],
  },
  {
    name: 'a key that no tuple has',
    spec: spec(
      {},
      'rules: {tuples: {t: {axes: [combo_id, draft_template], items: [[combo_a, draft-A], [combo_b, draft-B]], replicate: 2}}}\n',
    ),
    dialect: 'v1',
    found: ['9:105 warning spec/unknown-key → known keys: axes, items'],
  },
  {
    name: 'a value of a pair with another number than the level, which is another experiment',
    spec: spec(
      { style: '[plain-1, long]' },
      'rules: {pairs: {p: {left: combo_id, right: style, allowed: [[combo_a, plain-2], [combo_b, long]]}}}\n',
    ),
    found: [
      "10:71 error pair/outside-domain → 'plain-1' is in the axis, but in no entry: if it is meant, write the same id in both places; otherwise add 'plain-2' to the axis",
    ],
  },
  {
    name: 'a value of a pair with the digits of a level, but other separators, which is a slip',
    spec: spec(
      { style: '[long, sonnet-3.7]' },
      'rules: {pairs: {p: {left: combo_id, right: style, allowed: [[combo_a, sonnet-.37], [combo_b, long]]}}}\n',
    ),
    found: ["10:71 error pair/outside-domain → did you mean 'sonnet-3.7'?"],
  },
  {
    name: 'a value of a pair with another number than a level, which is listed first',
    spec: spec(
      { style: '[long, plain-1]' },
      'rules: {pairs: {p: {left: combo_id, right: style, allowed: [[combo_a, plain-2], [combo_b, long]]}}}\n',
    ),
    found: [
      "10:71 error pair/outside-domain → 'plain-1' is in the axis, but in no entry: if it is meant, write the same id in both places; otherwise add 'plain-2' to the axis",
    ],
  },
  {
    name: 'a date in a subset that a rule below quotes',
    spec: spec(
      { style: "['2025-02-14', long]" },
      "rules: {subsets: {style: [2025-02-14, long]}, pairs: {p: {left: combo_id, right: style, allowed: [[combo_a, '2025-02-14'], [combo_b, long]]}}}\n",
    ),
    found: ["10:27 error pair/outside-domain → quote it, '2025-02-14'"],
  },
  {
    name: 'a level without its quotes that a rule names',
    spec: spec(
      { draft_template: '[010, draft-B]' },
      "rules: {pairs: {p: {left: combo_id, right: draft_template, allowed: [[combo_a, '010'], [combo_b, draft-B]]}}}\n",
    ),
    files: { 'data/1_raw/draft_templates.csv': 'template_id\n010\ndraft-B\n' },
    found: ["3:20 error axis/unknown-level → quote it, '010': without quotes YAML reads it as 8"],
  },
  {
    name: 'a misspelled name in the header of a pair',
    spec: spec({}, "rules: {pairs: {p: {left: combo_id, right: draft_template, allowed: '@file:p.csv'}}}\n"),
    files: { 'p.csv': 'combo_id,draft_templte\ncombo_a,draft-A\ncombo_b,draft-B\n' },
    found: ["p.csv:1:10 warning csv/renamed-columns → did you mean 'draft_template'?"],
  },
  {
    name: 'a list under a key in an included file',
    spec: spec({}, "rules: {pairs: {p: {left: combo_id, right: draft_template, allowed: '@file:p.yaml'}}}\n"),
    files: { 'p.yaml': 'pairs:\n- [combo_a, draft-A]\n- [combo_b, draft-B]\n' },
    found: ['p.yaml:1:1 error pair/allowed-not-a-list → put one list in the file, without a key above it'],
  },
  {
    name: 'a subset file of which nothing is known',
    spec: spec({}, "rules: {subsets: {draft_template: '@file:k.txt'}}\n"),
    files: { 'k.txt': 'drraft-A\n' },
    found: ["k.txt:1:1 error subset/nothing-left → did you mean 'draft-A'?"],
  },
  {
    name: 'a name that appears twice in a header',
    spec: spec({}, "rules: {pairs: {p: {left: combo_id, right: draft_template, allowed: '@file:p.csv'}}}\n"),
    files: { 'p.csv': 'combo_id,combo_id\ncombo_a,draft-A\ncombo_b,draft-B\n' },
    found: ['p.csv:1:10 error csv/duplicate-header → give every column its own name'],
  },
  {
    name: 'an axis that appears twice in a tuple',
    spec: spec(
      {},
      'rules: {tuples: {t: {axes: [combo_id, combo_id], items: [[combo_a, draft-A], [combo_b, draft-B]]}}}\n',
    ),
    dialect: 'v1',
    found: [
      "9:39 error tuple/outside-domain → did you mean 'draft_template'? Tuple 't' names 'combo_id' twice",
    ],
  },
  {
    name: 'an axis that appears twice in a tuple which provides it',
    spec: spec(
      { combo_id: undefined, draft_template: undefined },
      'rules: {tuples: {t: {axes: [combo_id, combo_id], items: [[combo_a, draft-A], [combo_b, draft-B]]}}}\n',
    ),
    dialect: 'v2',
    found: ['7:39 error tuple/repeated-axis → remove one of the two, with its column of values'],
  },
  {
    name: 'the axes of a tie as one text',
    spec: spec({}, 'rules: {ties: {draft_llm: {axes: draft_llm}}}\n'),
    found: [
      '9:34 error tie/axes-as-text → put the name in brackets: [draft_llm]; if you mean the letters, write [d, r, a, f, t, _, l, l, …]',
    ],
  },
  {
    name: 'a misspelled level of a file that two axes include',
    spec: spec(
      { draft_llm: "'@file:m.txt'", essay_llm: "'@file:m.txt'" },
      'rules: {ties: {draft_llm: [draft_llm, essay_llm]}}\n',
    ),
    files: { 'm.txt': 'gpt-55\n' },
    found: [
      "m.txt:1:1 error axis/unknown-level → add a row for it to data/1_raw/llm_models.csv, or remove the level: 'gpt-5' is another id",
    ],
  },
  {
    name: 'the columns of a pair in another order',
    spec: spec({}, "rules: {pairs: {p: {left: combo_id, right: draft_template, allowed: '@file:p.csv'}}}\n"),
    files: { 'p.csv': 'draft_template,combo_id\ndraft-A,combo_a\ndraft-B,combo_b\n' },
    found: [
      'p.csv:1:1 error pair/outside-domain → name the axes in the order of the columns, left: draft_template, right: combo_id; or move each column, with all of its values: combo_id,draft_template',
    ],
  },
  {
    name: 'the same beside a misspelled value',
    spec: spec({}, "rules: {pairs: {p: {left: combo_id, right: draft_template, allowed: '@file:p.csv'}}}\n"),
    files: { 'p.csv': 'right,left\ndraft-A,combo_a\ndraft-Bx,combo_b\n' },
    found: [
      'p.csv:1:1 error pair/outside-domain → name the axes in the order of the columns, left: draft_template, right: combo_id; or move each column, with all of its values: combo_id,draft_template',
      "p.csv:3:1 error pair/outside-domain → did you mean 'draft-B'?",
    ],
  },
  {
    name: 'the columns of a tuple in another order',
    spec: spec({}, "rules: {tuples: {t: {axes: [combo_id, draft_template], items: '@file:t.csv'}}}\n"),
    files: { 't.csv': 'draft_template,combo_id\ndraft-A,combo_a\ndraft-B,combo_b\n' },
    dialect: 'v1',
    found: [
      't.csv:1:1 error tuple/outside-domain → name the axes in the order of the columns, axes: [draft_template, combo_id]; or move each column, with all of its values: combo_id,draft_template',
    ],
  },
  {
    name: 'the columns of a tuple that provides its axes',
    spec: spec(
      { combo_id: undefined, draft_template: undefined },
      "rules: {tuples: {t: {axes: [combo_id, draft_template], items: '@file:t.csv'}}}\n",
    ),
    files: { 't.csv': 'draft_template,combo_id\ndraft-A,combo_a\ndraft-B,combo_b\n' },
    dialect: 'v2',
    found: [
      't.csv:1:1 error axis/unknown-level → name the axes in the order of the columns, axes: [draft_template, combo_id]; or move each column, with all of its values: combo_id,draft_template',
    ],
  },
  {
    name: 'the items of a tuple that provides its axes the other way round',
    spec: spec(
      { combo_id: undefined, draft_template: undefined },
      'rules: {tuples: {t: {axes: [combo_id, draft_template], items: [[draft-A, combo_a], [draft-B, combo_b]]}}}\n',
    ),
    dialect: 'v2',
    found: [
      '7:64 error axis/unknown-level → write `axes: [draft_template, combo_id]`, or swap the two values of every item',
    ],
  },
  {
    name: 'sides that have changed places',
    spec: spec(
      {},
      'rules: {pairs: {p: {left: draft_template, right: combo_id, allowed: [[combo_a, draft-A], [combo_b, draft-B]]}}}\n',
    ),
    found: [
      '9:70 error pair/outside-domain → swap the axes (left: combo_id, right: draft_template), or the two values of every entry',
    ],
  },
  {
    name: 'one entry the other way round',
    spec: spec(
      {},
      'rules: {pairs: {p: {left: combo_id, right: draft_template, allowed: [[combo_a, draft-A], [draft-B, combo_b]], balance: both}}}\n',
    ),
    found: ["9:90 error pair/outside-domain → write ['combo_b', 'draft-B']"],
  },
  {
    name: 'two values of an item that have changed places',
    spec: spec(
      {},
      'rules: {tuples: {t: {axes: [combo_id, draft_template, essay_template], items: [[combo_a, draft-A, essay-X], [combo_b, essay-X, draft-B]]}}}\n',
    ),
    dialect: 'v1',
    found: ["9:109 error tuple/outside-domain → write ['combo_b', 'draft-B', 'essay-X']"],
  },
  {
    name: 'a stray column of a catalogued axis',
    spec: spec({ combo_id: "'@file:c.csv'" }),
    files: { 'c.csv': 'combo_id,note\ncombo_a,x\ncombo_b,y\n' },
    found: [
      "c.csv:1:10 error axis/unknown-level → leave only the column 'combo_id', or bind 'combo_id' and 'note' with a tuple rule",
    ],
  },
  {
    name: 'a stray column, and a misspelled id in the right one',
    spec: spec({ combo_id: "'@file:c.csv'" }),
    files: { 'c.csv': 'combo_id,note\ncombo_a,x\nccombo_b,y\n' },
    found: [
      "c.csv:1:10 error axis/unknown-level → leave only the column 'combo_id', or bind 'combo_id' and 'note' with a tuple rule",
      "c.csv:3:1 error axis/unknown-level → did you mean 'combo_b'?",
    ],
  },
  {
    name: 'a stray column of an axis that a rule binds',
    spec: spec(
      { style: "'@file:s.csv'" },
      'rules: {pairs: {p: {left: combo_id, right: style, allowed: [[combo_a, terse], [combo_b, long]]}}}\n',
    ),
    files: { 's.csv': 'style,note\nterse,x\nlong,y\n' },
    found: [
      "s.csv:1:7 error pair/outside-domain → leave only the column 'style', or bind 'style' and 'note' with a tuple rule",
    ],
  },
  {
    name: 'an open quote of a catalogued axis',
    spec: spec({ combo_id: "'@file:c.csv'" }),
    files: { 'c.csv': 'combo_id\n"combo_a\ncombo_b\n' },
    found: ['c.csv:2:1 error axis/unknown-level → close it with another `"`'],
  },
  {
    name: 'an open quote that swallows a column',
    spec: spec({}, "rules: {pairs: {p: {left: combo_id, right: draft_template, allowed: '@file:p.csv'}}}\n"),
    files: { 'p.csv': 'combo_id,draft_template\n"combo_a,draft-A\ncombo_b,draft-B\n' },
    found: ['p.csv:2:1 error csv/missing-cell → close it with another `"`'],
  },
  {
    name: 'an open quote in the last column',
    spec: spec({}, "rules: {pairs: {p: {left: combo_id, right: draft_template, allowed: '@file:p.csv'}}}\n"),
    files: { 'p.csv': 'combo_id,draft_template\ncombo_a,"draft-A\ncombo_b,draft-B\n' },
    found: ['p.csv:2:9 error pair/outside-domain → close it with another `"`'],
  },
  {
    name: 'a lost first line that a rule needs',
    spec: spec(
      { draft_template: "'@file:d.csv'" },
      'rules: {pairs: {p: {left: combo_id, right: draft_template, allowed: [[combo_a, draft-A], [combo_b, draft-B]]}}}\n',
    ),
    files: { 'd.csv': 'draft-A\ndraft-B\n' },
    found: ['d.csv:1:1 error pair/outside-domain → put a header above it: draft_template'],
  },
  {
    name: 'a lost first line that a subset keeps',
    spec: spec({ draft_template: "'@file:d.csv'" }, 'rules: {subsets: {draft_template: [draft-A]}}\n'),
    files: { 'd.csv': 'draft-A\ndraft-B\n' },
    found: ['d.csv:1:1 error subset/nothing-left → put a header above it: draft_template'],
  },
  {
    name: 'a lost first line of items',
    spec: spec({}, "rules: {tuples: {t: {axes: [combo_id, draft_template], items: '@file:t.csv'}}}\n"),
    files: { 't.csv': 'combo_a,draft-A\ncombo_b,draft-B\n' },
    dialect: 'v1',
    found: ['t.csv:1:1 warning csv/header-is-level → put a header above it: combo_id,draft_template'],
  },
  {
    name: 'a column too many',
    spec: spec({}, "rules: {pairs: {p: {left: combo_id, right: draft_template, allowed: '@file:p.csv'}}}\n"),
    files: { 'p.csv': 'combo_id,note,draft_template\ncombo_a,x,draft-A\n' },
    found: [
      "p.csv:1:10 error pair/entry-not-a-pair → remove the column 'note': one column per axis, combo_id,draft_template",
    ],
  },
  {
    name: 'another separator',
    spec: spec({}, "rules: {pairs: {p: {left: combo_id, right: draft_template, allowed: '@file:p.csv'}}}\n"),
    files: { 'p.csv': 'combo_id;draft_template\ncombo_a;draft-A\n' },
    found: ["p.csv:1:1 error pair/entry-not-a-pair → separate the columns with commas, not with ';'"],
  },
  {
    name: 'a pair with the name of an axis',
    spec: spec(
      {},
      'rules: {pairs: {essay_template: {left: combo_id, right: draft_template, allowed: [[combo_a, draft-A], [combo_b, draft-B]]}}}\n',
    ),
    found: ['9:17 error plan/missing-column → give the pair a name of its own'],
  },
  {
    name: 'a pair over a tied axis',
    spec: spec(
      {},
      'rules: {ties: {llm: [draft_llm, essay_llm]}, pairs: {p: {left: draft_template, right: essay_llm, allowed: [[draft-A, gpt-5], [draft-B, gpt-5]]}}}\noutput: {field_order: [combo_id, draft_llm]}\n',
    ),
    found: [
      '9:87 error plan/missing-column → remove the tie, and bind all of its axes in one tuple rule, each with the same value',
    ],
  },
  {
    name: 'a pair over a pair',
    spec: spec(
      {},
      'rules: {pairs: {p: {left: combo_id, right: draft_template, allowed: [[combo_a, draft-A], [combo_b, draft-B]]}, q: {left: p, right: essay_template, allowed: [[[combo_a, draft-A], essay-X], [[combo_b, draft-B], essay-X]]}}}\noutput: {field_order: [combo_id]}\n',
    ),
    dialect: 'v1',
    found: ['9:122 error plan/missing-column → bind all the axes in one tuple rule'],
  },
  {
    name: 'a tie onto the name of the pair that it ties: the pair expands as before',
    spec: spec(
      {},
      'rules: {pairs: {p: {left: combo_id, right: draft_template, allowed: [[combo_a, draft-A], [combo_b, draft-B]]}}, ties: {p: [p]}}\n',
    ),
    found: [],
  },
  {
    name: 'a boolean in a list of ids',
    spec: spec({ draft_template: '[no, draft-B]' }),
    files: { 'data/1_raw/draft_templates.csv': 'template_id\nno\ndraft-B\n' },
    found: ["3:20 error axis/unknown-level → quote it, 'no': without quotes YAML reads it as False"],
  },
  {
    name: 'an octal number in a list of ids',
    spec: spec({ draft_template: '[010, draft-B]' }),
    files: { 'data/1_raw/draft_templates.csv': 'template_id\n010\ndraft-B\n' },
    found: ["3:20 error axis/unknown-level → quote it, '010': without quotes YAML reads it as 8"],
  },
  {
    name: 'a boolean in a rule',
    spec: spec(
      {},
      'rules: {pairs: {p: {left: combo_id, right: draft_template, allowed: [[combo_a, draft-A], [combo_b, no]]}}}\n',
    ),
    found: [
      "9:100 error pair/outside-domain → 'draft-A' and 'draft-B' are the levels of 'draft_template'; without quotes YAML reads no as False",
    ],
  },
  {
    name: 'a boolean in a subset',
    spec: spec({}, 'rules: {subsets: {draft_template: [no]}}\n'),
    found: [
      "9:36 error subset/nothing-left → 'draft-A' and 'draft-B' are the levels of 'draft_template'; without quotes YAML reads no as False",
    ],
  },
  {
    name: 'a boolean in a rule where the axis quotes it',
    spec: spec(
      { style: "['no', 'yes']" },
      'rules: {pairs: {p: {left: combo_id, right: style, allowed: [[combo_a, no], [combo_b, yes]]}}}\n',
    ),
    found: [
      "10:71 error pair/outside-domain → quote it, 'no': without quotes YAML reads it as False",
      "10:86 error pair/outside-domain → quote it, 'yes': without quotes YAML reads it as True",
    ],
  },
  {
    name: 'a marker in a list',
    spec: spec({ draft_template: "['@file:d.csv']" }),
    found: [
      "3:20 error axis/unknown-level → @file: works only as the whole value: write '@file:d.csv' without the list around it",
    ],
  },
  {
    name: 'a comment in a text file',
    spec: spec({ draft_template: "'@file:d.txt'" }),
    files: { 'd.txt': '# these\ndraft-A\n' },
    found: [
      'd.txt:1:1 error axis/unknown-level → a .txt include has no comments: delete the line, or include a .yaml list, which can have comments',
    ],
  },
  {
    name: 'a line that starts like a comment and is an id',
    spec: spec({ draft_template: "'@file:d.txt'" }),
    files: { 'd.txt': '#1\ndraft-A\n', 'data/1_raw/draft_templates.csv': 'template_id\n#1\ndraft-A\n' },
    found: [],
  },
  {
    name: 'axes of a tuple that nobody declares',
    spec: spec(
      { combo_id: undefined, draft_template: undefined },
      'rules: {tuples: {t: {axes: [combo_id, draft_template], items: [[combo_a, draft-A]]}}}\n',
    ),
    dialect: 'v1',
    found: [
      '7:29 error tuple/unknown-axis → declare them under `axes`, with their levels; only the v2 dialect takes the levels from the items: if that is your runtime, check with the dialect v2',
    ],
  },
  {
    name: 'an alias of the wrong list',
    spec: 'axes:\n  combo_id: [combo_a]\n  draft_template: &t [draft-A, draft-B]\n  draft_llm: [gpt-5]\n  essay_template: *t\n  essay_llm: [gpt-5]\n  evaluation_template: [eval-1]\n  evaluation_llm: [sonnet-4]\noutput: {field_order: []}\n',
    found: ["5:19 error axis/unknown-level → 'draft-A' is a draft template (data/1_raw/draft_templates.csv)"],
  },
  {
    name: 'a wrong value behind an alias',
    spec: 'lists: &t [draft-Q]\naxes:\n  combo_id: [combo_a]\n  draft_template: *t\n  draft_llm: [gpt-5]\n  essay_template: [essay-X]\n  essay_llm: [gpt-5]\n  evaluation_template: [eval-1]\n  evaluation_llm: [sonnet-4]\noutput: {field_order: []}\n',
    found: [
      '1:1 warning spec/unknown-key → known keys: axes, rules, output, replicates',
      "1:12 error axis/unknown-level → add a row for it to data/1_raw/draft_templates.csv, or remove the level: 'draft-A' and 'draft-B' are other ids",
    ],
  },
  {
    name: 'empty axes',
    spec: spec({ combo_id: '[]', essay_llm: '[]' }),
    found: {
      v1: [
        '2:3 warning plan/empty → give it at least one level, unless the cohort is meant to be empty',
        '6:3 warning plan/empty → give it at least one level, unless the cohort is meant to be empty',
      ],
      v2: [
        '2:3 error plan/no-evaluations → give it at least one level',
        '6:3 error plan/no-evaluations → give it at least one level',
      ],
    },
  },
  {
    name: 'octal replicates',
    spec: spec({}, 'replicates: {draft_template: 010}\n'),
    dialect: 'v1',
    found: ['9:30 warning yaml/retyped-value → write the count that you mean; if it is this one, write 8'],
  },
  {
    name: 'replicates that are true',
    spec: spec({}, 'replicates: {draft_template: yes}\n'),
    dialect: 'v1',
    found: ['9:30 warning yaml/retyped-value → write the count that you mean; if it is this one, write 1'],
  },
  {
    name: 'a misspelled axis that a rule and the replicates name',
    spec: spec(
      { 'draft_template>draft_templte': '=' },
      'rules: {pairs: {p: {left: combo_id, right: draft_template, allowed: [[combo_a, draft-A], [combo_b, draft-B]]}}}\nreplicates: {draft_template: 2}\n',
    ),
    dialect: 'v1',
    found: ["3:3 error plan/missing-column → did you mean 'draft_template'?"],
  },
  {
    name: 'a misspelled axis that only the field order names',
    spec: spec({ 'essay_llm>essay_lm': '=' }, 'output: {field_order: [essay_llm, draft_llm]}\n'),
    found: {
      v1: ["6:3 error plan/missing-column → 'essay_lm' looks like a misspelling: did you mean 'essay_llm'?"],
      v2: ["6:3 error plan/missing-column → did you mean 'essay_llm'?"],
    },
  },
  {
    name: 'a misspelled axis that several places name',
    spec: spec(
      { styel: '[terse, long]' },
      'rules: {pairs: {p: {left: combo_id, right: style, allowed: [[combo_a, terse], [combo_b, long]]}}}\noutput: {field_order: [style]}\n',
    ),
    found: ["9:3 error pair/unknown-axis → did you mean 'style'?"],
  },
  {
    name: 'a misspelled name of an axis',
    spec: spec(
      { style: '[terse, long]' },
      'rules: {pairs: {p: {left: combo_id, right: styel, allowed: [[combo_a, terse], [combo_b, long]]}}}\noutput: {field_order: [style]}\n',
    ),
    found: ["10:44 error pair/unknown-axis → did you mean 'style'?"],
  },
  {
    name: 'a misspelled level that a subset keeps',
    spec: spec(
      { draft_template: '[draft-A, draft-Bx]' },
      'rules: {subsets: {draft_template: [draft-A, draft-B]}}\n',
    ),
    dialect: 'v1',
    found: ["3:29 error axis/unknown-level → did you mean 'draft-B'?"],
  },
  {
    name: 'a misspelled level that a subset drops',
    spec: spec(
      { draft_template: '[draft-A, draft-Bx]' },
      'rules: {subsets: {draft_template: [draft-A, draft-B]}}\n',
    ),
    dialect: 'v2',
    found: ["3:29 warning subset/unknown-value → did you mean 'draft-B'?"],
  },
  {
    name: 'a level that a subset above drops',
    spec: spec(
      {},
      'rules: {subsets: {draft_template: [draft-A]}, pairs: {p: {left: combo_id, right: draft_template, allowed: [[combo_a, draft-A], [combo_b, draft-B]]}}}\n',
    ),
    found: [
      "9:19 error pair/outside-domain → keep 'draft-B' here as well, or remove the entries that list it",
    ],
  },
  {
    name: 'one entry too few for either side',
    spec: spec(
      {},
      'rules: {pairs: {p: {left: combo_id, right: draft_template, allowed: [[combo_a, draft-A], [combo_a, draft-B], [combo_b, draft-B]], balance: both}}}\n',
    ),
    found: [
      '9:69 error pair/imbalance → every left and every right value must occur equally often; add or remove entries, or drop `balance`',
    ],
  },
  {
    name: 'a misspelled axes key',
    spec: 'axis:\n  combo_id: [combo_a]\noutput: {field_order: [combo_id]}\n',
    found: {
      v1: ["1:1 error plan/missing-column → did you mean 'axes'?"],
      v2: ["1:1 error output/unknown-field → did you mean 'axes'?"],
    },
  },
  {
    name: 'a misspelled axes key below rules',
    spec: 'axis:\n  combo_id: [combo_a]\nrules: {pairs: {p: {left: combo_id, right: draft_template, allowed: [[combo_a, draft-A], [combo_b, draft-B]]}}}\noutput: {field_order: [combo_id]}\n',
    found: ["1:1 error pair/unknown-axis → did you mean 'axes'?"],
  },
  {
    name: 'no axes',
    spec: 'output: {field_order: []}\n',
    found: ['1:1 error plan/missing-column → declare these axes under `axes`'],
  },
  {
    name: 'a list in quotes',
    spec: spec({ draft_template: "'[draft-A]'" }),
    found: ['3:19 error axis/not-a-list → remove the quotes around it: [draft-A]'],
  },
  {
    name: 'a file without its marker',
    spec: spec({ draft_template: 'items/d.csv' }),
    found: ["3:19 error axis/not-a-list → to include the file write '@file:items/d.csv'"],
  },
  {
    name: 'a blank level',
    spec: spec({ draft_template: "[draft-A, '  ']" }),
    found: {
      v1: ['3:29 error axis/unknown-level → write an id, or remove the level'],
      v2: ['3:29 error plan/blank-value → write an id, or remove the level'],
    },
  },
  {
    name: 'a null level',
    spec: spec({ draft_template: '[draft-A, ~]' }),
    found: {
      v1: [
        '3:29 error axis/unknown-level → write the id that you mean, or remove the level; without quotes YAML reads ~ as None',
      ],
      v2: ['3:29 error plan/blank-value → write an id, or remove the level'],
    },
  },
  {
    name: 'a misspelled stage',
    spec: spec({}),
    files: { 'data/1_raw/replication_config.csv': 'stage,replicates\ndraft,1\nesay,1\nevaluation,1\n' },
    found: [
      "data/1_raw/replication_config.csv:3:1 error catalog/replication-missing-stage → did you mean 'essay'?",
    ],
  },
  {
    name: 'a misspelled column of a catalog',
    spec: spec({}),
    files: { 'data/1_raw/draft_templates.csv': 'template_idd,title\ndraft-A,A\ndraft-B,B\n' },
    found: [
      "data/1_raw/draft_templates.csv:1:1 error catalog/missing-column → if you mean 'template_idd', rename it to 'template_id'",
    ],
  },
  {
    name: 'a catalog with another separator',
    spec: spec({}),
    files: { 'data/1_raw/draft_templates.csv': 'template_id;title\ndraft-A;A\ndraft-B;B\n' },
    found: [
      'data/1_raw/draft_templates.csv:1:1 error catalog/missing-column → separate the columns with commas',
    ],
  },
];

/** Several faults that have nothing to do with each other: each is reported in the same run. */
const SEVERAL: readonly Case[] = [
  {
    name: 'an empty axis beside a misspelled level',
    spec: spec({ essay_template: '[essay-Y]', evaluation_template: '[]' }),
    dialect: 'v1',
    found: [
      "5:20 error axis/unknown-level → add a row for it to data/1_raw/essay_templates.csv, or remove the level: 'essay-X' is another id",
      '7:3 warning plan/empty → give it at least one level, unless the cohort is meant to be empty',
    ],
  },
  {
    name: 'a selection of what is not committed beside a misspelled level',
    spec: spec({ draft_template: '[draft-A, draft-Bx]' }),
    files: {
      'data/2_tasks/selected_drafts.txt': 'd_1\nd_2\nd_3\n',
      'data/gens/draft/d_2/metadata.json': '[1]\n',
      'data/gens/draft/d_3/metadata.json': '{"combo_id": "combo_a",}\n',
    },
    dialect: 'v1',
    found: [
      'data/2_tasks/selected_drafts.txt:1:1 error selection/missing-metadata → commit its metadata.json, or remove the id from the selection',
      "3:29 error axis/unknown-level → did you mean 'draft-B'?",
      'data/gens/draft/d_2/metadata.json:1:1 error selection/missing-metadata → make it a JSON object, or remove the id from the selection',
      'data/gens/draft/d_3/metadata.json:1:23 error selection/missing-metadata → remove the comma: JSON allows none after the last item',
    ],
  },
  {
    name: 'a level that a pair never names beside a retired key',
    spec: spec(
      {},
      'rules: {pairs: {p: {left: combo_id, right: draft_template, allowed: [[combo_a, draft-A], [combo_b, draft-A]]}}}\n',
    ).replace('field_order', 'expand_pairs: true, field_order'),
    dialect: 'v1',
    found: [
      '3:29 warning rule/lost-levels → name it in allowed, or remove it from the axis',
      '10:10 error output/retired-key → remove the line: columns are always expanded',
    ],
  },
  {
    name: 'a misspelled level beside a legacy column',
    spec: spec({ draft_template: '[draft-A, draft-Bx]' }),
    files: { 'data/1_raw/draft_templates.csv': 'template_id,active\ndraft-A,1\ndraft-B,1\n' },
    found: [
      'data/1_raw/draft_templates.csv:1:13 error catalog/legacy-column → delete the column; a cohort uses the entries that its spec lists as levels',
      "3:29 error axis/unknown-level → did you mean 'draft-B'?",
    ],
  },
  {
    name: 'a misspelled level beside a row that is too long',
    spec: spec({ draft_template: '[draft-A, draft-Bx, B]' }),
    files: { 'data/1_raw/draft_templates.csv': 'template_id,title\ndraft-A,A\ndraft-B,A, B\n' },
    found: [
      'data/1_raw/draft_templates.csv:3:11 error catalog/ragged-row → put a value that contains a comma in double quotes, or delete the extra cells',
      "3:29 error axis/unknown-level → did you mean 'draft-B'?",
    ],
  },
  {
    name: 'a misspelled model beside a row that is too long',
    spec: spec({ essay_llm: '[gpt5, sonnet-4]' }),
    files: {
      'data/1_raw/llm_models.csv':
        'id,for_generation,for_evaluation\ngpt-5,true,true\nsonnet-4,true,true,true\n',
    },
    found: [
      'data/1_raw/llm_models.csv:3:20 error catalog/ragged-row → put a value that contains a comma in double quotes, or delete the extra cells',
      "6:15 error axis/unknown-level → did you mean 'gpt-5'?",
      '6:21 warning plan/essays-collapse → the id of an essay does not include its model: keep one essay model per draft (tie it to draft_llm), or use one cohort per model',
    ],
  },
  {
    name: 'a level that no catalog has beside a missing axis',
    spec: spec({ draft_template: '[draft-Q]', essay_llm: undefined }),
    found: [
      '1:1 error plan/missing-column → declare the axis essay_llm',
      "3:20 error axis/unknown-level → add a row for it to data/1_raw/draft_templates.csv, or remove the level: 'draft-A' and 'draft-B' are other ids",
    ],
  },
  {
    name: 'a wrong entry beside a missing axis',
    spec: spec(
      { essay_llm: undefined },
      'rules: {pairs: {p: {left: combo_id, right: draft_template, allowed: [[combo_a, draft-A], [combo_b, draft-Bx]]}}}\n',
    ),
    found: [
      '1:1 error plan/missing-column → declare the axis essay_llm',
      "8:100 error pair/outside-domain → did you mean 'draft-B'?",
    ],
  },
  {
    name: 'a misspelled axis beside a misspelled level',
    spec: spec({ 'essay_llm>essay_lm': '=', evaluation_template: '[eval-11]' }),
    found: [
      "6:3 error plan/missing-column → 'essay_lm' looks like a misspelling: did you mean 'essay_llm'?",
      "7:25 error axis/unknown-level → add a row for it to data/1_raw/evaluation_templates.csv, or remove the level: 'eval-1' is another id",
    ],
  },
  {
    name: 'a level that a pair keeps beside an axis that is no list',
    spec: spec(
      { draft_template: '[draft-A, draft-Bx]', essay_llm: 'gpt-5' },
      'rules: {pairs: {p: {left: combo_id, right: draft_template, allowed: [[combo_a, draft-A], [combo_b, draft-Bx]]}}}\n',
    ),
    dialect: 'v2',
    found: [
      "3:29 error axis/unknown-level → did you mean 'draft-B'?",
      '6:14 error axis/not-a-list → put it in brackets: [gpt-5]',
    ],
  },
  {
    name: 'an invalid replicate beside a misspelled level',
    spec: spec({ draft_template: '[draft-A, draft-Bx]', draft_replicate: '[0]' }),
    dialect: 'v1',
    found: [
      "3:29 error axis/unknown-level → did you mean 'draft-B'?",
      '9:21 error plan/invalid-replicate → write 1, 2, 3, …',
    ],
  },
];

describe.each([
  ['one fault is reported once, on the token to change, with what to do', ONE],
  ['faults beside each other are all reported', SEVERAL],
])('%s', (_, cases) => {
  const runs = cases.flatMap((one) =>
    (one.dialect ? [one.dialect] : (['v1', 'v2'] as const)).map((dialect) => ({ ...one, dialect })),
  );
  test.each(runs)('$name ($dialect)', ({ spec: text, dialect, files = {}, found }) => {
    expect(findFaults(text, dialect, files)).toEqual('v1' in found ? found[dialect] : found);
  });
});
