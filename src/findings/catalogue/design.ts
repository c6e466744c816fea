import type { CodeEntry } from '../code-entry.ts';

/** Loading and compiling a spec. */
export const designCodes = {
  'spec/unreadable': {
    severity: 'error',
    title: `Spec cannot be read`,
    why: `A cohort is its spec: without a readable \`spec/config.yaml\` there is nothing to compile.`,
    fix: `Commit the file at \`data/cohorts/<id>/spec/config.yaml\` as a regular file with the suffix \`.yaml\`, \`.yml\` or \`.json\`.`,
    wrong: `data/cohorts/demo/spec/config.toml`,
    right: `data/cohorts/demo/spec/config.yaml`,
  },
  'spec/none-found': {
    severity: 'warning',
    title: `No spec found`,
    why: `A check that finds no spec passes and reports nothing: a misspelled pattern or data root would go unnoticed.`,
    fix: `Correct the data root or the pattern; the default is \`data/cohorts/*/spec/config.yaml\`.`,
    wrong: `specs: [studies/*/spec/config.yaml]`,
    right: `specs: [data/cohorts/*/spec/config.yaml]`,
  },
  'spec/ignored': {
    severity: 'warning',
    title: `Spec or required file that git ignores`,
    why: `A rule of \`.gitignore\` keeps a spec, a catalog, an included file, a selection, or a settings file out of git. Often the rule is meant only for the outputs in the same folder. The file is read on your machine, but nobody else gets it, and no check of a pull request sees it.`,
    fix: `Remove the rule, or narrow it to the outputs; \`git add --force\` adds a single file despite the rule.`,
    wrong: `data/cohorts/`,
    right: `data/cohorts/*/membership.csv`,
  },
  'spec/misnamed': {
    severity: 'error',
    title: `Spec under a name that is not read`,
    why: `The runtime reads a cohort's spec from \`cohorts/<id>/spec/config.yaml\` and from nowhere else. Under any other name (\`config.yml\`, \`specs/\`, a folder deeper, in the folder of another cohort, in \`cohort/\`) it is silently ignored, and the cohort's outputs are compared with nothing. The same holds for outputs beside a spec that the settings name in another place: the spec is checked, but it does not determine these outputs.`,
    fix: `Rename the file or move the folder. Files that you keep for the record belong in a folder named \`archive\`.`,
    wrong: `data/cohorts/demo/spec/config.yml`,
    right: `data/cohorts/demo/spec/config.yaml`,
  },
  'spec/missing': {
    severity: 'notice',
    title: `Outputs without a spec`,
    why: `The folder of a cohort contains a manifest or a membership but no spec, so nothing defines what they should be. This is the case for cohorts that are older than specs, and for a cohort whose spec was deleted or moved by mistake.`,
    fix: `Restore the spec that was removed: if git still has it, the hint names the command. Otherwise, \`cohort-ci backfill\` derives one from the outputs; or ignore the finding for this cohort in \`.cohort-ci.yml\`.`,
    wrong: `data/cohorts/demo/manifest.json   # and no spec/config.yaml`,
    right: `data/cohorts/demo/manifest.json
data/cohorts/demo/spec/config.yaml`,
  },
  'spec/same-cohort': {
    severity: 'error',
    title: `Two specs for one cohort`,
    why: `A cohort's id names its output folder, and its generations record it as their origin. Two specs with the same id would overwrite each other's outputs.`,
    fix: `Keep one spec per cohort, move the other one to its own cohort, or change the spec patterns so that they match only one of them.`,
    wrong: `data/cohorts/demo/spec/config.yaml
data/cohorts/demo/spec/other.yaml`,
    right: `data/cohorts/demo/spec/config.yaml
data/cohorts/other/spec/config.yaml`,
  },
  'spec/names-differ-in-case': {
    severity: 'warning',
    title: `Cohorts whose names differ only in case`,
    why: `File systems on Windows and macOS ignore case. A clone there puts the files of both cohorts into one folder, where they overwrite each other, and git shows changes that nobody made.`,
    fix: `Rename one of the cohorts: \`git mv\` its folder, then run \`cohort-ci regenerate\`.`,
    wrong: `data/cohorts/Pilot/spec/config.yaml
data/cohorts/pilot/spec/config.yaml`,
    right: `data/cohorts/pilot/spec/config.yaml
data/cohorts/pilot-2/spec/config.yaml`,
  },
  'spec/not-a-mapping': {
    severity: 'error',
    title: `Spec is not a mapping`,
    why: `The runtime reads the top level of a spec as named blocks (\`axes\`, \`rules\`, \`replicates\`, \`output\`) and rejects anything else.`,
    fix: `Start the file with \`axes:\` and \`output:\`.`,
    wrong: `- draft_template
- essay_template`,
    right: `axes:
  draft_template: [draft-A]
output:
  field_order: [draft_template]`,
  },
  'spec/unknown-key': {
    severity: 'warning',
    title: `Key that the runtime ignores`,
    why: `The runtime reads the keys it knows and silently ignores the others: a misspelled key has no effect.`,
    fix: `Correct the spelling, or remove the key.`,
    wrong: `rules:
  pairs:
    p: {left: a, right: b, allowed: [[x, y]], balanced: both}`,
    right: `rules:
  pairs:
    p: {left: a, right: b, allowed: [[x, y]], balance: both}`,
  },
  'include/missing': {
    severity: 'error',
    title: `Included file does not exist`,
    why: `The runtime stops if the file of an \`@file:\` path does not exist. The path is relative to the folder of the spec and is taken literally, spaces included.`,
    fix: `Commit the file, or correct the path.`,
    wrong: `axes:
  a: '@file: items/a.csv'`,
    right: `axes:
  a: '@file:items/a.csv'`,
  },
  'include/outside': {
    severity: 'error',
    title: `Path leaves the repository`,
    why: `cohort-ci never reads outside the repository, whatever a spec asks for, because specs in pull requests are untrusted. This is deliberately stricter than the runtime.`,
    fix: `Move the file into the repository, next to the spec, and name it relative to the spec.`,
    wrong: `axes:
  a: '@file:/etc/hostname'`,
    right: `axes:
  a: '@file:items/a.csv'`,
  },
  'include/unsupported-suffix': {
    severity: 'error',
    title: `File type cannot be included`,
    why: `The suffix decides how an included file is read; the runtime knows \`.csv\`, \`.txt\`, \`.json\`, \`.yaml\` and \`.yml\`.`,
    fix: `Save the file in one of these formats and correct the reference.`,
    wrong: `axes:
  a: '@file:items/a.tsv'`,
    right: `axes:
  a: '@file:items/a.csv'`,
  },
  'include/unreadable': {
    severity: 'error',
    title: `Included file cannot be read`,
    why: `The path names something that is not a readable file, such as a folder.`,
    fix: `Name a regular, committed file.`,
    wrong: `axes:
  a: '@file:items.csv'   # a folder`,
    right: `axes:
  a: '@file:items/a.csv'`,
  },
  'include/too-large': {
    severity: 'error',
    title: `File is larger than the limit`,
    why: `Files are read whole; a limit protects the runner from files that no cohort needs.`,
    fix: `Include only the columns and rows that the cohort uses.`,
    wrong: `axes:
  a: '@file:items/everything.csv'   # 200 MB`,
    right: `axes:
  a: '@file:items/a.csv'`,
  },
  'include/not-a-list': {
    severity: 'error',
    title: `Included file does not hold a list`,
    why: `An axis is a list of levels, so the file it names must hold one.`,
    fix: `Make the file a list: one value per line in \`.txt\` or \`.csv\` (with a header), a sequence in YAML or JSON.`,
    wrong: `# items/a.yaml
levels: [x, y]`,
    right: `# items/a.yaml
[x, y]`,
  },
  'axes/not-a-mapping': {
    severity: 'error',
    title: `The axes block is not a mapping`,
    why: `The runtime reads \`axes\` as names with levels; an empty \`axes:\` is null, which it rejects.`,
    fix: `Write one line per axis, or \`axes: {}\` for none.`,
    wrong: `axes:
output:
  field_order: []`,
    right: `axes: {}
output:
  field_order: []`,
  },
  'axis/not-a-list': {
    severity: 'error',
    title: `Axis without a list of levels`,
    why: `An axis is a list, or the text \`@file:PATH\`; a single value or a mapping is invalid.`,
    fix: `Put the value in brackets.`,
    wrong: `axes:
  a: draft-A`,
    right: `axes:
  a: [draft-A]`,
  },
  'axis/unhashable-level': {
    severity: 'error',
    title: `Level is a collection`,
    why: `Levels are compared with each other, and Python cannot compare lists or mappings that way: the runtime crashes.`,
    fix: `Write one text or number per level; combinations of several columns belong in a tuple rule.`,
    wrong: `axes:
  a: [[x, y], z]`,
    right: `axes:
  a: [x, y, z]`,
  },
  'axis/unknown-level': {
    severity: 'error',
    title: `Level is not in its catalog`,
    why: `Every level of a planned axis must be listed in the catalog of that axis, spelled exactly the same. Otherwise the runtime would plan generations for something that does not exist, so it rejects the spec.`,
    fix: `Correct the spelling, add the row to the catalog, or remove the level.`,
    wrong: `axes:
  draft_template: [draft-Q]   # not in draft_templates.csv`,
    right: `axes:
  draft_template: [draft-A]`,
  },
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
  'output/not-a-mapping': {
    severity: 'error',
    title: `The output block is not a mapping`,
    why: `The runtime reads \`output\` as a mapping with \`field_order\`; an empty \`output:\` is null, which it rejects.`,
    fix: `Write \`output:\`, and below it \`field_order: [column, …]\`.`,
    wrong: `output:`,
    right: `output:
  field_order: [a]`,
  },
  'output/field-order-required': {
    severity: 'error',
    title: `No field order`,
    why: `\`output.field_order\` is required: it sets the order of the columns. Columns that it does not list come last.`,
    fix: `Add \`field_order\` with a list of column names.`,
    wrong: `output: {}`,
    right: `output:
  field_order: [a]`,
  },
  'output/unhashable-field': {
    severity: 'error',
    title: `Field is a collection`,
    why: `A column has a single name; the runtime crashes on a list or mapping here.`,
    fix: `List names.`,
    wrong: `output:
  field_order: [[a, b]]`,
    right: `output:
  field_order: [a, b]`,
  },
  'output/unknown-field': {
    severity: 'error',
    title: `Field order names no axis (v2)`,
    why: `The v2 runtime knows the declared axes and those that tuples provide, and rejects all other names, even the new name of a tie or pair.`,
    fix: `Correct the name, or remove it.`,
    wrong: `axes:
  a: [x]
output:
  field_order: [aa]   # v2`,
    right: `axes:
  a: [x]
output:
  field_order: [a]   # v2`,
  },
  'output/unused-field': {
    severity: 'warning',
    title: `Field order names no column (v1)`,
    why: `The v1 runtime ignores a name that is not a column: a misspelled column is silently moved to the end.`,
    fix: `Correct the name, or remove it.`,
    wrong: `axes:
  a: [x]
output:
  field_order: [aa]   # v1`,
    right: `axes:
  a: [x]
output:
  field_order: [a]   # v1`,
  },
  'output/retired-key': {
    severity: 'error',
    title: `Retired output switch (v1)`,
    why: `Columns are always expanded; the v1 runtime rejects the old switches.`,
    fix: `Remove the line.`,
    wrong: `output:
  field_order: [a]
  expand_pairs: true`,
    right: `output:
  field_order: [a]`,
  },
  'output/ignored-key': {
    severity: 'warning',
    title: `Retired output switch (v2)`,
    why: `The v2 runtime ignores the old switches: columns are always expanded.`,
    fix: `Remove the line.`,
    wrong: `output:
  field_order: [a]
  expand_pairs: false`,
    right: `output:
  field_order: [a]`,
  },
  'replicates/not-a-mapping': {
    severity: 'error',
    title: `The replicates block is not a mapping`,
    why: `The runtime reads \`replicates\` as a mapping of axes to counts.`,
    fix: `Write one line per axis.`,
    wrong: `replicates: 2`,
    right: `replicates:
  draft_template: 2`,
  },
  'replicates/not-a-count': {
    severity: 'error',
    title: `Replicates are not a count`,
    why: `A count is a whole number of at least 1, without quotes.`,
    fix: `Write the number.`,
    wrong: `replicates:
  draft_template: '2'`,
    right: `replicates:
  draft_template: 2`,
  },
  'replicates/unknown-axis': {
    severity: 'error',
    title: `Replicates of an unknown axis`,
    why: `Replicates repeat rows by one of their columns; a name that is not a column is invalid.`,
    fix: `Name a column of the rows.`,
    wrong: `axes:
  a: [x]
replicates:
  b: 2`,
    right: `axes:
  a: [x]
replicates:
  a: 2`,
  },
  'replicates/column-taken': {
    severity: 'error',
    title: `Replicate column is already there`,
    why: `Replicates of \`a\` add the column \`a_replicate\`. If an axis already has that name, the runtime rejects the spec.`,
    fix: `Remove the axis, or the replicates.`,
    wrong: `axes:
  a: [x]
  a_replicate: [1]
replicates:
  a: 2`,
    right: `axes:
  a: [x]
replicates:
  a: 2`,
  },
  'replicates/ignored': {
    severity: 'warning',
    title: `Replicates are ignored (v2)`,
    why: `The v2 runtime does not read the \`replicates\` block: nothing is repeated.`,
    fix: `Remove the block and declare a replicate axis, such as \`draft_replicate: [1, 2]\`.`,
    wrong: `replicates:
  draft_template: 2   # v2`,
    right: `axes:
  draft_replicate: [1, 2]   # v2`,
  },
  'design/too-many-rows': {
    severity: 'error',
    title: `Too many rows`,
    why: `Rows are counted before any is generated. Above the limit the check stops instead of exhausting the machine. The message names the axes that contribute to the count.`,
    fix: `Bind axes with pairs or tuples, or raise the limit (\`--max-rows\`, or \`max-rows\` in the settings) if the size is intended.`,
    wrong: `axes: three axes of 10,000 levels`,
    right: `axes: three axes of 10 levels`,
  },
} as const satisfies Record<string, CodeEntry>;
