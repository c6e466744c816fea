import type { Code } from '../findings/codes.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { type Edit, suggested } from '../findings/fix.ts';
import { didYouMean, nearestNames } from '../findings/nearest-names.ts';
import { listed, quoted, quotedSource, spelled, unlisted, withArticle } from '../findings/words.ts';
import type { ListNode, MapEntry, MapNode, Node, ScalarNode } from '../syntax/node.ts';
import { yamlText } from '../syntax/yaml-text.ts';
import type { Rule } from './design.ts';
import { entryOf, textOf } from './entries.ts';
import { atFirstLine } from './first-line.ts';
import { EXCLUDING, keyFix } from './known-keys.ts';
import type { ListRemedy } from './list-hint.ts';
import type { LoadContext } from './load-context.ts';
import { loadPair } from './load-pair.ts';
import { loadSubset } from './load-subset.ts';
import { loadTie } from './load-tie.ts';
import { loadTuple } from './load-tuple.ts';
import { LONGEST_INDENT, mappingRemedy } from './mapping-remedy.ts';
import { movedLines, movedTo } from './move-lines.ts';
import { RULE_KEYS, RULE_SECTIONS, type SectionName } from './rule-sections.ts';
import { takes } from './shape.ts';
import { kindOf } from './show.ts';
import { RETIRED_TIE_KEY } from './spec-keys.ts';
import { SHAPES } from './spec-shapes.ts';

const SECTIONS = {
  subsets: loadSubset,
  ties: loadTie,
  pairs: loadPair,
  tuples: loadTuple,
} satisfies Record<(typeof SHAPES.rules.keys)[number], unknown>;

/** The top-level keys of a spec, beside `rules`. */
const BESIDE_RULES: readonly string[] = SHAPES.spec.keys;

export interface LoadedRules {
  readonly rules: Rule[];
  /** False if tuples may have been dropped: if tuples define axes, there may be more axes than the known ones. */
  readonly complete: boolean;
  /** False if any rule was dropped. */
  readonly whole: boolean;
  readonly tentativeNames: string[];
}

/**
 * `rules` contains the sections subsets, ties, pairs and tuples. Sections and entries keep their order in the file,
 * because they are applied in it. A null or `{}` block means none; a section may be `{}`, but not null.
 */
export function loadRules(node: Node | undefined, context: LoadContext): LoadedRules {
  const none: LoadedRules = { rules: [], complete: true, whole: true, tentativeNames: [] };
  if (node === undefined) return none;
  if (!takes(SHAPES.rules, node)) {
    context.collector.add(
      'rules/not-a-mapping',
      atFirstLine(node.span, context),
      `rules must map sections to entries, but is ${kindOf(node)}`,
      mappingRemedy(node, context) ?? { hint: `the sections are ${Object.keys(SECTIONS).join(', ')}` },
    );
    return { rules: [], complete: false, whole: false, tentativeNames: [] };
  }
  if (node.kind !== 'map') return none;
  const rules: Rule[] = [];
  const tentativeNames: string[] = [];
  let complete = true;
  let whole = true;
  const missing = Object.keys(SECTIONS).filter((name) => entryOf(node, name) === undefined);
  for (const entry of node.entries) {
    const loaded = loadSection(entry, missing, context);
    rules.push(...loaded.rules);
    tentativeNames.push(...loaded.tentativeNames);
    complete &&= loaded.complete;
    whole &&= loaded.whole;
  }
  return { rules, complete, whole, tentativeNames };
}

function loadSection(entry: MapEntry, missing: readonly string[], context: LoadContext): LoadedRules {
  const { key, value } = entry;
  const section = SHAPES.rules.keys.find((name) => key.value.kind === 'str' && name === key.value.value);
  if (section === undefined) {
    const near =
      key.value.kind === 'str' && !EXCLUDING.test(key.text)
        ? (nearestNames(key.value.value, Object.keys(SECTIONS), 1)[0] ?? otherWordFor(key.value.value))
        : undefined;
    context.collector.add(
      'rules/unknown-section',
      atSpan(key.span),
      `rules has no section ${spelled(key.value)}`,
      {
        ...(BESIDE_RULES.includes(key.text)
          ? {
              hint: `${spelled(key.value)} is indented too far: align it with rules, and indent what belongs to it`,
              ...movedTo(key.span, 0, context),
            }
          : {
              hint: near
                ? didYouMean(near)
                : EXCLUDING.test(key.text)
                  ? 'nothing is excluded by name: `subsets` lists the levels to keep, and `pairs` the combinations that are allowed'
                  : `the sections are ${Object.keys(SECTIONS).join(', ')}`,
              ...keyFix(key, near, missing),
            }),
      },
    );
    const names = value.kind === 'map' ? value.entries.map((rule) => rule.key.text) : [];
    return {
      rules: [],
      complete: near !== undefined && near !== 'tuples',
      whole: false,
      tentativeNames: names,
    };
  }
  if (!takes(SHAPES[section], value)) {
    context.collector.add(
      'rules/section-not-a-mapping',
      atFirstLine(value.span, context),
      `rules.${section} must be a mapping, but is ${kindOf(value)}`,
      sectionRemedy(section, value, context),
    );
    return { rules: [], complete: section !== 'tuples', whole: false, tentativeNames: [] };
  }
  const { loose: code } = RULE_SECTIONS[section];
  const loose = code && looseParts(section, value);
  if (code && loose) {
    reportLooseParts(section, code, loose, value, context);
    return { rules: [], complete: section !== 'tuples', whole: false, tentativeNames: [] };
  }
  const load = SECTIONS[section];
  const rules: Rule[] = [];
  let complete = true;
  for (const ruleEntry of value.entries) {
    const rule = load(ruleEntry, context);
    if (rule === undefined) complete &&= section !== 'tuples';
    else rules.push(rule);
  }
  return { rules, complete, whole: rules.length === value.entries.length, tentativeNames: [] };
}

/** Other words for the sections. */
const OTHER_WORDS: Readonly<Record<SectionName, RegExp>> = {
  subsets: /^(?:filters?|keep|only|includes?|restrict(?:ions)?)$/i,
  ties: /^(?:links?|linked|binds?|equals?|same|aliases|groups?)$/i,
  pairs: /^(?:combinations?|pairings?|couples?|matches)$/i,
  tuples: /^(?:triples?|triplets?|combos)$/i,
};

function otherWordFor(word: string): SectionName | undefined {
  return SHAPES.rules.keys.find((section) => OTHER_WORDS[section].test(word));
}

/** The remedy for a section that does not map names to rules. */
function sectionRemedy(section: string, value: Node, context: LoadContext) {
  const first = value.kind === 'list' ? value.items[0] : undefined;
  const equated = /^([\w-]+)\s*=\s*(.+)$/.exec(textOf(value) ?? '');
  const tied = (textOf(value) ?? '').split(/\s*(?:<?[-=]+>?|~|&|,|\band\b)\s*/);
  if (section === 'ties' && tied.length > 1 && tied.every((name) => /^[a-z]\w*$/i.test(name)))
    return {
      hint: `write the axis that stays, and the tied axes after it: \`${tied[0]}: [${tied.join(', ')}]\``,
    };
  const isRule =
    first?.kind === 'map' &&
    first.entries.length > 1 &&
    first.entries.some(({ key }) => RULE_KEYS.includes(key.text));
  const named = isRule && value.kind === 'list' ? namedItems(value, context) : undefined;
  return (
    named ??
    (isRule ? undefined : mappingRemedy(value, context)) ?? {
      hint:
        equated !== null
          ? `put a colon and a space after the name: \`${equated[1]}: ${equated[2]}\``
          : first === undefined
            ? 'write `{}` for none, or one entry per rule'
            : section === 'ties'
              ? `write one line per tie, which starts with the axis that stays: \`${tieOf(value) ?? 'canonical_axis: [axis_one, axis_two]'}\``
              : 'write the name of each rule, such as `first_rule:`, in place of its hyphen, and indent the rule below it',
    }
  );
}

/** The remedy for rules that are items and have a name among their keys: `- name: judge`. */
function namedItems({ items }: ListNode, { sources }: LoadContext): ListRemedy | undefined {
  const edits = items.map((item): Edit | undefined => {
    const [first] = item.kind === 'map' ? item.entries : [];
    const name = first && NAME_KEYS.test(first.key.text) ? textOf(first.value) : undefined;
    const opened = sources.open(item.span.path);
    if (first === undefined || name === undefined || opened.kind !== 'text') return undefined;
    const before = opened.file.text.slice(Math.max(0, item.span.start - LONGEST_INDENT), item.span.start);
    const hyphen = /(?:^|[\r\n]) *(- +)$/.exec(before)?.[1];
    if (hyphen === undefined) return undefined;
    const start = first.key.span.start - hyphen.length;
    return { at: { ...item.span, start, end: first.value.span.end }, newText: `${yamlText(name)}:` };
  });
  const [first] = edits;
  return (
    first && {
      hint: `write ${edits.length === 1 ? 'its name' : 'the name of each rule'} as a key in place of the hyphen and ${quotedSource('name')}: ${quotedSource(first.newText)}`,
      ...suggested(...edits),
    }
  );
}

/** Keys under which authors put the name of a rule. */
const NAME_KEYS = /^(?:name|id|rule|canonical)$/;

/**
 * The first tie of a list of names, of lists of names, or of mappings; or a tie in parts: `name: a`, `axes: [a, b]`.
 */
function tieOf(value: Node): string | undefined {
  if (value.kind === 'map') {
    const axes = entryOf(value, 'axes')?.value;
    const name = value.entries.find((entry) => entry.value.kind === 'scalar');
    const tie = axes?.kind === 'list' ? tieOf(axes) : undefined;
    const canonical = name === undefined ? undefined : textOf(name.value);
    return tie === undefined
      ? undefined
      : canonical === undefined
        ? tie
        : tie.replace(/^\w+/, () => canonical);
  }
  const [first] = value.kind === 'list' ? value.items : [];
  if (first?.kind === 'map') return tieOf(first);
  const { items } = first?.kind === 'list' ? first : value.kind === 'list' ? value : { items: [] };
  const names = items.map((item) => textOf(item) ?? '');
  return names.length > 1 && names.every((name) => /^\w+$/.test(name))
    ? `${names[0]}: [${names.join(', ')}]`
    : undefined;
}

/** The keys of a rule directly below the section, where the names of rules belong. */
function looseParts(section: SectionName, map: MapNode): readonly ScalarNode[] | undefined {
  const { entries } = map;
  if (section === 'ties') {
    // A list under `axes` may also be a tie with that name. A text beside it, however, cannot be a tie.
    const isPart = ({ key, value }: MapEntry): boolean => key.text === 'axes' || value.kind === 'scalar';
    const isTie = entryOf(map, 'axes')?.value.kind === 'list' && entries.every(isPart) && entries.length > 1;
    if (isTie) return entries.map(({ key }) => key);
    if (entryOf(map, RETIRED_TIE_KEY)?.value.kind !== 'scalar') return undefined;
  }
  const { shape } = RULE_SECTIONS[section];
  const parts = [...(shape.keys ?? []), ...(section === 'ties' ? [RETIRED_TIE_KEY] : [])];
  const loose = entries.filter(({ key, value }) => parts.includes(key.text) && value.kind !== 'map');
  return loose.length > 1 ? loose.map(({ key }) => key) : undefined;
}

/** Reported once for all of these keys: the rule's name is missing above them, or they are not indented. */
function reportLooseParts(
  section: SectionName,
  code: Code,
  keys: readonly ScalarNode[],
  map: MapNode,
  context: LoadContext,
): void {
  const { entries } = map;
  const [first] = keys as readonly [ScalarNode, ...ScalarNode[]];
  const { kind } = RULE_SECTIONS[section];
  const above = entries[entries.findIndex(({ key }) => key === first) - 1];
  const name = above?.value.kind === 'scalar' && above.value.text === '' ? above.key : undefined;
  const given =
    section === 'ties'
      ? undefined
      : entries.find(({ key, value }) => NAME_KEYS.test(key.text) && textOf(value));
  const edits =
    name === undefined ? [] : keys.flatMap(({ span }) => movedLines(span, (own) => own + 2, context));
  context.collector.add(
    code,
    atSpan(first.span),
    section === 'ties'
      ? `${listed(keys.map(({ text }) => quoted(text)))} are read as names of ties`
      : `${listed(keys.map(({ text }) => quoted(text)))} are parts of ${withArticle(kind)}, but are not below its name`,
    {
      hint:
        section === 'ties'
          ? `write each tie on one line, which starts with the axis that it becomes: \`${tieOf(map) ?? 'canonical_axis: [axis_one, axis_two]'}\``
          : given !== undefined
            ? `write its name as a key, ${quotedSource(`${textOf(given.value)}:`)} in place of ${quotedSource(`${given.key.text}: ${textOf(given.value)}`)}, above them, and indent them below it`
            : name === undefined
              ? `put the name of the ${kind} above them, such as \`first_${kind}:\`, and indent them below it`
              : `indent them below ${quoted(name.text)}`,
      unlisted: unlisted(keys.length),
      names: keys.map(({ text }) => quoted(text)),
      ...(edits.length > 0 ? suggested(...edits) : {}),
    },
  );
}
