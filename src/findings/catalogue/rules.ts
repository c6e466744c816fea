import type { CodeEntry } from '../code-entry.ts';

/** The rules of a spec. */
export const ruleCodes = {
  'rules/not-a-mapping': {
    severity: 'error',
    title: `The rules block is not a mapping`,
    why: `The runtime reads \`rules\` as the sections \`subsets\`, \`ties\`, \`pairs\` and \`tuples\`.`,
    fix: `Write the name of the section, and the rules below it.`,
    wrong: `rules:
  - a: [x]`,
    right: `rules:
  subsets:
    a: [x]`,
  },
  'rules/unknown-section': {
    severity: 'error',
    title: `Unknown section of rules`,
    why: `The runtime knows \`subsets\`, \`ties\`, \`pairs\` and \`tuples\`, and rejects any other section.`,
    fix: `Correct the spelling.`,
    wrong: `rules:
  tupels: {}`,
    right: `rules:
  tuples: {}`,
  },
  'rules/section-not-a-mapping': {
    severity: 'error',
    title: `Section of rules is not a mapping`,
    why: `Every rule has a name, so a section maps names to rules. An empty section must be written \`{}\`: \`pairs:\` alone is null, which the runtime rejects.`,
    fix: `Write one entry per rule, or \`{}\`.`,
    wrong: `rules:
  pairs:`,
    right: `rules:
  pairs: {}`,
  },
  'rule/name-not-text': {
    severity: 'error',
    title: `Name of a rule is not text`,
    why: `YAML reads an unquoted \`1\` or \`yes\` as a number or a boolean; the runtime requires names to be non-empty text.`,
    fix: `Quote the name.`,
    wrong: `rules:
  pairs:
    1: {left: a, right: b, allowed: [[x, y]]}`,
    right: `rules:
  pairs:
    'p1': {left: a, right: b, allowed: [[x, y]]}`,
  },
  'rule/named-like-member': {
    severity: 'error',
    title: `Rule has the name of its own axis`,
    why: `A pair or tuple replaces its axes with a new one. If it has the name of one of them, it removes itself, and the runtime crashes.`,
    fix: `Give the rule another name.`,
    wrong: `rules:
  pairs:
    a: {left: a, right: b, allowed: [[x, y]]}`,
    right: `rules:
  pairs:
    a_b: {left: a, right: b, allowed: [[x, y]]}`,
  },
  'rule/half-taken': {
    severity: 'error',
    title: `Rule over one of two axes with the same name`,
    why: `A pair or tuple with the name of another axis makes that name exist twice. A later rule removes one of the two, and the runtime crashes on the other.`,
    fix: `Give the pair or tuple another name.`,
    wrong: `rules:
  pairs:
    c: {left: a, right: b, allowed: [[x, y]]}   # c is an axis, too
  ties:
    t: [c]`,
    right: `rules:
  pairs:
    a_b: {left: a, right: b, allowed: [[x, y]]}
  ties:
    t: [c]`,
  },
  'subset/not-a-list': {
    severity: 'error',
    title: `Subset without a list`,
    why: `A subset lists the levels of an axis to keep.`,
    fix: `Put the levels in brackets.`,
    wrong: `rules:
  subsets:
    a: x`,
    right: `rules:
  subsets:
    a: [x]`,
  },
  'subset/unknown-axis': {
    severity: 'error',
    title: `Subset of an unknown axis`,
    why: `A subset must name an axis that exists at that moment: declared, and not yet replaced by a tie, pair or tuple above it.`,
    fix: `Correct the name, or move the section up.`,
    wrong: `axes:
  a: [x]
rules:
  subsets:
    b: [x]`,
    right: `axes:
  a: [x]
rules:
  subsets:
    a: [x]`,
  },
  'subset/nothing-left': {
    severity: 'error',
    title: `Subset keeps nothing`,
    why: `None of the listed levels is a level of the axis, so no row would be left; the runtime rejects the spec.`,
    fix: `List levels that the axis has, spelled and quoted the same.`,
    wrong: `axes:
  a: [x, y]
rules:
  subsets:
    a: [z]`,
    right: `axes:
  a: [x, y]
rules:
  subsets:
    a: [x]`,
  },
  'subset/unknown-value': {
    severity: 'warning',
    title: `Subset lists a value that the axis does not have`,
    why: `The runtime silently ignores it: a misspelled level is dropped, not kept.`,
    fix: `Correct the spelling, or remove the value.`,
    wrong: `axes:
  a: [x, y]
rules:
  subsets:
    a: [x, yy]`,
    right: `axes:
  a: [x, y]
rules:
  subsets:
    a: [x, y]`,
  },
  'tie/not-a-list': {
    severity: 'error',
    title: `Tie without a list`,
    why: `A tie lists the axes that share one level in every row.`,
    fix: `Write the axes in brackets.`,
    wrong: `rules:
  ties:
    llm: draft_llm`,
    right: `rules:
  ties:
    llm: [draft_llm, essay_llm]`,
  },
  'tie/to-key': {
    severity: 'error',
    title: `Tie with a 'to' key`,
    why: `The key of the tie is its canonical axis; the runtime rejects the retired \`to\`.`,
    fix: `Remove \`to\`, and name the tie after the axis.`,
    wrong: `rules:
  ties:
    t: {axes: [a, b], to: a}`,
    right: `rules:
  ties:
    a: {axes: [a, b]}`,
  },
  'tie/axes-not-names': {
    severity: 'error',
    title: `Tie does not name axes`,
    why: `A tie needs at least one axis, named as text.`,
    fix: `List the names of the axes.`,
    wrong: `rules:
  ties:
    t: {axes: []}`,
    right: `rules:
  ties:
    t: {axes: [a, b]}`,
  },
  'tie/axes-as-text': {
    severity: 'warning',
    title: `Tie axes written as text`,
    why: `The runtime reads a text letter by letter: \`axes: ab\` ties the axes \`a\` and \`b\`.`,
    fix: `Put the names in brackets.`,
    wrong: `rules:
  ties:
    t: {axes: ab}`,
    right: `rules:
  ties:
    t: {axes: [a, b]}`,
  },
  'tie/unknown-axis': {
    severity: 'error',
    title: `Tie of an unknown axis`,
    why: `A tie must name axes that exist at that moment: an axis that an earlier rule has replaced can no longer be tied.`,
    fix: `Correct the name, tie the axis that replaced it, or change the order of the rules.`,
    wrong: `axes:
  a: [x]
rules:
  ties:
    t: [a, b]`,
    right: `axes:
  a: [x]
  b: [x]
rules:
  ties:
    t: [a, b]`,
  },
  'tie/no-common-level': {
    severity: 'error',
    title: `Tied axes share no level`,
    why: `A tie keeps the levels that all of its axes list; with none, no row would be left, so the runtime rejects the spec.`,
    fix: `Give the axes a level in common, spelled and quoted the same.`,
    wrong: `axes:
  a: [x]
  b: [y]
rules:
  ties:
    t: [a, b]`,
    right: `axes:
  a: [x, y]
  b: [y]
rules:
  ties:
    t: [a, b]`,
  },
  'tie/onto-rule-name': {
    severity: 'error',
    title: `Tie onto the name of a pair or tuple`,
    why: `The columns of that pair or tuple are filled from its levels; the tie replaces them with single values, and the runtime rejects every row.`,
    fix: `Give the tie another name.`,
    wrong: `rules:
  pairs:
    p: {left: a, right: b, allowed: [[x, y]]}
  ties:
    p: [c, d]`,
    right: `rules:
  pairs:
    p: {left: a, right: b, allowed: [[x, y]]}
  ties:
    t: [c, d]`,
  },
  'pair/not-a-mapping': {
    severity: 'error',
    title: `Pair is not a mapping`,
    why: `A pair says which two axes it joins and which combinations are allowed.`,
    fix: `Write \`left\`, \`right\` and \`allowed\`.`,
    wrong: `rules:
  pairs:
    p: [a, b]`,
    right: `rules:
  pairs:
    p: {left: a, right: b, allowed: [[x, y]]}`,
  },
  'pair/side-required': {
    severity: 'error',
    title: `Pair without one of its sides`,
    why: `A pair joins exactly two axes, \`left\` and \`right\`, named as text.`,
    fix: `Name both axes.`,
    wrong: `rules:
  pairs:
    p: {left: a, allowed: [[x, y]]}`,
    right: `rules:
  pairs:
    p: {left: a, right: b, allowed: [[x, y]]}`,
  },
  'pair/same-axis': {
    severity: 'error',
    title: `Pair of an axis with itself`,
    why: `A pair joins two different axes.`,
    fix: `Name the other axis.`,
    wrong: `rules:
  pairs:
    p: {left: a, right: a, allowed: [[x, x]]}`,
    right: `rules:
  pairs:
    p: {left: a, right: b, allowed: [[x, y]]}`,
  },
  'pair/unknown-axis': {
    severity: 'error',
    title: `Pair of an unknown axis`,
    why: `A pair must name axes that exist at that moment, directly or through a tie.`,
    fix: `Correct the name, or change the order of the rules.`,
    wrong: `axes:
  a: [x]
rules:
  pairs:
    p: {left: a, right: b, allowed: [[x, y]]}`,
    right: `axes:
  a: [x]
  b: [y]
rules:
  pairs:
    p: {left: a, right: b, allowed: [[x, y]]}`,
  },
  'pair/allowed-not-a-list': {
    severity: 'error',
    title: `Pair without allowed combinations`,
    why: `\`allowed\` lists the combinations, at least one; it may be an \`@file:\` CSV with two columns.`,
    fix: `List the combinations.`,
    wrong: `rules:
  pairs:
    p: {left: a, right: b, allowed: []}`,
    right: `rules:
  pairs:
    p: {left: a, right: b, allowed: [[x, y]]}`,
  },
  'pair/entry-not-a-pair': {
    severity: 'error',
    title: `Combination is not a pair`,
    why: `Every entry of \`allowed\` is a list of two values: one of the left axis, one of the right.`,
    fix: `Give the entry two values; in a CSV, exactly two columns.`,
    wrong: `allowed: [[x, y, z]]`,
    right: `allowed: [[x, y]]`,
  },
  'pair/outside-domain': {
    severity: 'error',
    title: `Pair allows a value that the axis does not have`,
    why: `Values are compared as in Python: \`1\` is not \`"1"\`, and a level dropped by an earlier subset or tie is no longer available.`,
    fix: `Correct the value, quote it like the level, or add it to the axis.`,
    wrong: `axes:
  a: [x]
  b: [y]
rules:
  pairs:
    p: {left: a, right: b, allowed: [[x, z]]}`,
    right: `axes:
  a: [x]
  b: [y]
rules:
  pairs:
    p: {left: a, right: b, allowed: [[x, y]]}`,
  },
  'pair/unknown-balance': {
    severity: 'error',
    title: `Unknown balance`,
    why: `\`balance\` must be \`left\`, \`right\` or \`both\`; null or empty text means no balance.`,
    fix: `Correct the word, or remove the line.`,
    wrong: `balance: all`,
    right: `balance: both`,
  },
  'pair/imbalance': {
    severity: 'error',
    title: `Pair is not balanced`,
    why: `With \`balance\`, every value on that side must occur equally often, so that no level is over-represented; otherwise the runtime rejects the spec.`,
    fix: `Add or remove combinations, or drop \`balance\`.`,
    wrong: `allowed: [[x, k], [x, l], [y, k]]
balance: left`,
    right: `allowed: [[x, k], [x, l], [y, k], [y, l]]
balance: left`,
  },
  'tuple/not-a-mapping': {
    severity: 'error',
    title: `Tuple is not a mapping`,
    why: `A tuple says which axes it binds and which combinations of their levels are allowed.`,
    fix: `Write \`axes\` and \`items\`.`,
    wrong: `rules:
  tuples:
    t: [a, b]`,
    right: `rules:
  tuples:
    t: {axes: [a, b], items: [[x, y]]}`,
  },
  'tuple/axes-not-names': {
    severity: 'error',
    title: `Tuple does not name axes`,
    why: `A tuple binds a list of axes, at least one, named as text.`,
    fix: `List the names of the axes.`,
    wrong: `rules:
  tuples:
    t: {axes: a, items: [[x]]}`,
    right: `rules:
  tuples:
    t: {axes: [a], items: [[x]]}`,
  },
  'tuple/expand-key': {
    severity: 'error',
    title: `Tuple with an 'expand' key`,
    why: `Tuples always expand to their columns; the runtime rejects the retired switch.`,
    fix: `Remove the line.`,
    wrong: `t: {axes: [a, b], items: [[x, y]], expand: true}`,
    right: `t: {axes: [a, b], items: [[x, y]]}`,
  },
  'tuple/items-not-a-list': {
    severity: 'error',
    title: `Tuple without items`,
    why: `\`items\` lists the combinations, at least one; it may be an \`@file:\` CSV with one column per axis.`,
    fix: `List the items.`,
    wrong: `t: {axes: [a, b], items: []}`,
    right: `t: {axes: [a, b], items: [[x, y]]}`,
  },
  'tuple/arity': {
    severity: 'error',
    title: `Item has the wrong number of values`,
    why: `Every item has one value per axis of the tuple, in the same order. A CSV with a single column yields single values, not tuples.`,
    fix: `Add or remove values (in a CSV, columns).`,
    wrong: `t: {axes: [a, b], items: [[x, y, z]]}`,
    right: `t: {axes: [a, b], items: [[x, y]]}`,
  },
  'tuple/unknown-axis': {
    severity: 'error',
    title: `Tuple of an unknown axis`,
    why: `A tuple must name axes that exist at that moment, directly or through a tie. In v1 they are declared under \`axes\`; in v2 the tuple itself provides them, once.`,
    fix: `Declare the axis (v1), or correct the name.`,
    wrong: `axes:
  a: [x]
rules:
  tuples:
    t: {axes: [a, b], items: [[x, y]]}   # v1`,
    right: `axes:
  a: [x]
  b: [y]
rules:
  tuples:
    t: {axes: [a, b], items: [[x, y]]}   # v1`,
  },
  'tuple/outside-domain': {
    severity: 'error',
    title: `Tuple binds a value that the axis does not have`,
    why: `Values are compared as in Python: \`1\` is not \`"1"\`, and a level dropped by an earlier subset or tie is no longer available.`,
    fix: `Correct the value, quote it like the level, or add it to the axis.`,
    wrong: `axes:
  a: [x]
  b: [y]
rules:
  tuples:
    t: {axes: [a, b], items: [[x, z]]}`,
    right: `axes:
  a: [x]
  b: [y]
rules:
  tuples:
    t: {axes: [a, b], items: [[x, y]]}`,
  },
  'tuple/axis-declared': {
    severity: 'error',
    title: `Tuple axis is declared (v2)`,
    why: `The v2 runtime takes the levels of a tuple's axes from its items and rejects an axis that is also declared. The v1 runtime requires the declaration: check which dialect the repository uses.`,
    fix: `Remove the axis from \`axes\`, or set the dialect to \`v1\`.`,
    wrong: `axes:
  a: [x]
rules:
  tuples:
    t: {axes: [a, b], items: [[x, y]]}   # v2`,
    right: `axes: {}
rules:
  tuples:
    t: {axes: [a, b], items: [[x, y]]}   # v2`,
  },
} as const satisfies Record<string, CodeEntry>;
