import type { CodeEntry } from '../code-entry.ts';

/** What the runtime silently accepts, but treats differently than its author meant. Never an error. */
export const trapCodes = {
  'yaml/retyped-value': {
    severity: 'warning',
    title: 'Unquoted value that is not text',
    why: 'The runtime reads specs as YAML 1.1, which infers the type of an unquoted value from its form: `no` is the boolean `False`, `010` is the number 8, `1:30` is 90, `1.10` is 1.1, `2025-02-14` is a date. The rows then hold that value, not what the spec shows.',
    fix: 'Quote the value if you mean the text; otherwise write the value the way it is read.',
    wrong: 'axes:\n  language: [en, no]',
    right: "axes:\n  language: [en, 'no']",
  },
  'axis/repeated-level': {
    severity: 'warning',
    title: 'Level that an axis lists twice',
    why: 'The runtime keeps the first of several equal levels and silently drops the others; spaces around an id do not make it a different id. Nothing is planned twice, but the repeated level may have been meant as a different one, which is then missing.',
    fix: 'Remove one of the two, or write the level that you mean.',
    wrong: 'axes:\n  draft_llm: [gpt-5, gpt-5]',
    right: 'axes:\n  draft_llm: [gpt-5, sonnet-4]',
  },
  'include/marker-in-list': {
    severity: 'warning',
    title: '`@file:` inside a list',
    why: 'An include replaces a whole list. Inside a list, or inside an included file, `@file:…` is an ordinary value, and no file is read.',
    fix: 'Name the file in place of the list, without brackets.',
    wrong: "axes:\n  draft_template: ['@file:items/drafts.txt']",
    right: "axes:\n  draft_template: '@file:items/drafts.txt'",
  },
  'include/comment-line': {
    severity: 'warning',
    title: 'Comment in a .txt include',
    why: 'Every non-blank line of a `.txt` include is a value, even one that starts with `#`.',
    fix: 'Delete the line, or include a `.yaml` list: YAML has comments.',
    wrong: '# the two that worked\ndraft-A\ndraft-B\n',
    right: 'draft-A\ndraft-B\n',
  },
  'csv/header-is-level': {
    severity: 'warning',
    title: 'Included CSV without a header',
    why: 'The first line of an included CSV names its columns and is never a value. Here it contains a value that occurs in the catalog of the axis or in another of its lists, so that value is lost.',
    fix: 'Add a first line with the names of the axes.',
    wrong: 'combo_v1_a\ncombo_v1_b\n',
    right: 'combo_id\ncombo_v1_a\ncombo_v1_b\n',
  },
  'csv/unterminated-quote': {
    severity: 'warning',
    title: 'Quote that is never closed',
    why: 'The runtime reads everything from this quote to the end of the file, commas and line breaks included, as one cell, without a warning.',
    fix: 'Close the quote with another `"`. Inside a quoted cell, write a literal quote twice.',
    wrong: 'draft_template\n"draft-A\ndraft-B\n',
    right: 'draft_template\n"draft-A"\ndraft-B\n',
  },
  'csv/stray-column': {
    severity: 'warning',
    title: 'Axis with a CSV of several columns',
    why: "A CSV with one column provides the levels of an axis. With several columns, every level is a tuple of texts that is never expanded: the rows contain `('draft-A', 'the first one')`.",
    fix: 'Leave one column in the file, or bind the columns as axes with a tuple rule.',
    wrong: 'draft_template,note\ndraft-A,the first one\n',
    right: 'draft_template\ndraft-A\n',
  },
  'csv/reordered-columns': {
    severity: 'warning',
    title: 'Columns in a different order than the axes',
    why: 'The columns of an included CSV are matched to the axes of a pair or tuple by position; their names are ignored. If the header lists the same names in a different order, each axis gets the values of another one.',
    fix: 'Put the columns in the order in which the rule lists its axes (for a pair: left, then right), or the axes in the order of the columns.',
    wrong: '# axes: [draft_template, essay_template]\nessay_template,draft_template\nessay-X,draft-A\n',
    right: '# axes: [draft_template, essay_template]\ndraft_template,essay_template\ndraft-A,essay-X\n',
  },
  'csv/renamed-columns': {
    severity: 'warning',
    title: 'Column names that differ from the axes',
    why: 'The columns of an included CSV are matched to the axes of a pair or tuple by position. A name that differs from its axis is harmless as long as the order is right, but nothing checks the order.',
    fix: 'Name the columns after the axes, so that the file shows which column is which.',
    wrong: '# left: combo_id, right: draft_template\ncombo,template\ncombo_v1_a,draft-A\n',
    right: '# left: combo_id, right: draft_template\ncombo_id,draft_template\ncombo_v1_a,draft-A\n',
  },
  'rule/lost-levels': {
    severity: 'warning',
    title: 'Levels that a rule drops',
    why: 'A tie keeps only the levels that all of its axes list; a pair or tuple keeps only those that its entries name. The others are declared but never planned, and the runtime gives no warning.',
    fix: 'Add the level where it is missing, or remove it from the axis. To leave levels out on purpose, drop them in a `subsets` section above the rule.',
    wrong: `axes:
  draft_llm: [gpt-5, sonnet-4]
  essay_llm: [sonnet-4]
rules:
  ties:
    llm: [draft_llm, essay_llm]   # gpt-5 is gone`,
    right: `axes:
  draft_llm: [gpt-5, sonnet-4]
  essay_llm: [gpt-5, sonnet-4]
rules:
  ties:
    llm: [draft_llm, essay_llm]`,
  },
  'rule/name-taken': {
    severity: 'warning',
    title: 'Pair or tuple named like another axis',
    why: 'The rule adds a new axis beside the one that already has its name, and both get the levels of the rule. The levels of the old axis are lost, and N entries make N × N combinations, so that each row occurs many times.',
    fix: 'Give the rule another name.',
    wrong: `axes: {a: [x, y], b: [k, l], c: [u]}
rules:
  pairs:
    c: {left: a, right: b, allowed: [[x, k], [y, l]]}`,
    right: `axes: {a: [x, y], b: [k, l], c: [u]}
rules:
  pairs:
    a_b: {left: a, right: b, allowed: [[x, k], [y, l]]}`,
  },
  'rule/over-tied-axis': {
    severity: 'warning',
    title: 'Pair or tuple over a tied axis',
    why: 'Tied axes are one axis until the rows are expanded. A pair or tuple that names one of them removes the shared axis and fills only the named one: the other tied columns disappear from the rows.',
    fix: 'Remove the tie and bind all of its axes in one tuple, with the same value for each.',
    wrong: `rules:
  ties:
    draft_llm: [draft_llm, essay_llm]
  pairs:
    p: {left: draft_template, right: essay_llm, allowed: [[draft-A, gpt-5]]}`,
    right: `rules:
  tuples:
    t:
      axes: [draft_template, draft_llm, essay_llm]
      items: [[draft-A, gpt-5, gpt-5]]`,
  },
  'rule/over-rule': {
    severity: 'warning',
    title: 'Rule over a pair or tuple that is not expanded',
    why: 'Rows are expanded in one pass: pairs in their order, then tuples. Only a pair over a tuple is fully expanded. A pair over a pair, or a tuple over either, leaves the inner one as a tuple value in a single column, and the columns of its axes are missing.',
    fix: 'Bind all the axes in one tuple rule.',
    wrong: `rules:
  pairs:
    inner: {left: a, right: b, allowed: [[x, k]]}
    outer: {left: inner, right: c, allowed: [[[x, k], u]]}`,
    right: `rules:
  tuples:
    all: {axes: [a, b, c], items: [[x, k, u]]}`,
  },
  'tie/replaces-axis': {
    severity: 'warning',
    title: 'Tie named like an axis that it does not tie',
    why: 'A tie is named after its canonical axis. If that is an existing axis that the tie does not list, its levels are replaced with those of the tied axes.',
    fix: 'List the axis in the tie, or give the tie another name.',
    wrong: `axes: {a: [x], b: [x], c: [u, v]}
rules:
  ties:
    c: [a, b]`,
    right: `axes: {a: [x], b: [x], c: [u, v]}
rules:
  ties:
    a_b: [a, b]`,
  },
  'tie/named-axes': {
    severity: 'warning',
    title: "Tie named 'axes'",
    why: 'Below `ties`, each key is the name of a tie, which becomes a column. A list of axes under the key `axes` is therefore a tie with that name, and the rows get a column `axes`.',
    fix: 'Name the tie after the axis that the tied axes become.',
    wrong: `axes: {a: [x], b: [x]}
rules:
  ties:
    axes: [a, b]`,
    right: `axes: {a: [x], b: [x]}
rules:
  ties:
    a: [a, b]`,
  },
  'tuple/repeated-axis': {
    severity: 'warning',
    title: 'Axis twice in one tuple',
    why: 'The rows have one column per axis. It gets the last of the values that an item lists for it; the others are lost.',
    fix: 'Remove one of the two, with its column of values.',
    wrong: 't: {axes: [a, a], items: [[x, y]]}',
    right: 't: {axes: [a, b], items: [[x, y]]}',
  },
  'design/no-rows': {
    severity: 'warning',
    title: 'Spec has no rows',
    why: 'The rows combine every axis with every other, so a single axis without levels leaves no rows at all. The runtime writes an empty table.',
    fix: 'Give every axis at least one level.',
    wrong: 'axes:\n  a: [x, y]\n  b: []',
    right: 'axes:\n  a: [x, y]\n  b: [k]',
  },
  'plan/unread-axis': {
    severity: 'warning',
    title: 'Axis that no stage reads',
    why: 'The planner reads the combination, the templates, the models and one replicate per stage. Rows that differ only in another column are the same evaluation: the levels of such an axis multiply the rows but plan nothing.',
    fix: 'Correct the name, or remove the axis. To repeat a stage, use `replicates` or an axis such as `draft_replicate`.',
    wrong: 'axes:\n  temperature: [0.2, 0.8]   # no generation depends on it',
    right: 'axes:\n  draft_replicate: [1, 2]',
  },
  'replicates/no-effect': {
    severity: 'warning',
    title: 'Replicates that repeat nothing',
    why: "Replicates of `x` add the column `x_replicate`. The planner reads those of the three templates, and that of `evaluation_llm` if the evaluation template has none. All others, such as those of `combo_id`, `draft_llm` and `essay_llm`, only add rows that are merged again. If a stage has several, the first in the planner's order counts.",
    fix: 'Replicate the template of the stage, once.',
    wrong: 'replicates:\n  draft_llm: 3',
    right: 'replicates:\n  draft_template: 3',
  },
  'axis/unchecked-level': {
    severity: 'warning',
    title: 'Planned id that no catalog knows (v1)',
    why: 'The v1 runtime checks the levels of declared axes by seven exact names. Levels that reach the plan under an alias (`combo`, `draft_model`, `generation_llm`) or under the new name of a tie are never checked, so the cohort may plan generations for something that does not exist.',
    fix: 'Correct the id or add it to the catalog. Better still, use the axis name that is checked.',
    wrong: 'axes:\n  combo: [combo_v1_typo]',
    right: 'axes:\n  combo_id: [combo_v1_a]',
  },
  'plan/essays-collapse': {
    severity: 'warning',
    title: 'Essays by several models with one id',
    why: "An essay's id is derived from its draft, template and replicate, but not from its model. Several `essay_llm` levels for one draft therefore identify one essay: the first model writes it, and the others are never used.",
    fix: 'Use one essay model for each draft: a single level, or a tie with `draft_llm`. To compare essay models, use one cohort per model, each with its own templates.',
    wrong: 'axes:\n  draft_llm: [gpt-5]\n  essay_llm: [gpt-5, sonnet-4]',
    right: 'axes:\n  draft_llm: [gpt-5]\n  essay_llm: [gpt-5]',
  },
  'plan/ids-collapse': {
    severity: 'warning',
    title: 'Different generations with one id',
    why: 'Ids are derived from lowercased parts joined by `|`. If names differ only in case, or contain a `|` so that the parts run together, two generations get the same id: the first is kept, the others are lost.',
    fix: 'Use ids without `|` that differ in more than case.',
    wrong: 'axes:\n  draft_template: [draft-A, draft-a]',
    right: 'axes:\n  draft_template: [draft-A, draft-B]',
  },
  'plan/kept-metadata': {
    severity: 'warning',
    title: 'Committed essay by another model',
    why: "An essay's id does not include its model, so changing `essay_llm` plans the same ids. Their committed metadata is never rewritten: they remain essays by the old model.",
    fix: 'Plan the old model again, or remove the committed generations so that they are created again.',
    wrong: 'axes:\n  essay_llm: [gpt-5]   # gens/essay/e_…/metadata.json says sonnet-4',
    right: 'axes:\n  essay_llm: [sonnet-4]',
  },
  'plan/copied-essays': {
    severity: 'warning',
    title: 'Replicates of a copied essay',
    why: 'A template whose generator is `copy` uses the text of the draft as the essay: every replicate has the same text, and each one is evaluated.',
    fix: 'Give such a template one replicate, and replicate the draft instead.',
    wrong: 'axes:\n  essay_template: [parsed-from-links-v1]   # copy\nreplicates:\n  essay_template: 2',
    right: 'axes:\n  essay_template: [parsed-from-links-v1]   # copy\nreplicates:\n  draft_template: 2',
  },
} as const satisfies Record<string, CodeEntry>;
