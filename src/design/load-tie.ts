import { atSpan } from '../findings/diagnostic.ts';
import { suggested } from '../findings/fix.ts';
import { joinedNames } from '../findings/joined-names.ts';
import { didYouMean } from '../findings/nearest-names.ts';
import { quoted, spelled } from '../findings/words.ts';
import { text } from '../python/text.ts';
import type { MapEntry, Node } from '../syntax/node.ts';
import { yamlText } from '../syntax/yaml-text.ts';
import type { Name, Rule } from './design.ts';
import { entryOf, textOf } from './entries.ts';
import { atFirstLine } from './first-line.ts';
import { keyFix, misspelledKey, reportUnknownKeys } from './known-keys.ts';
import { inBrackets, type ListRemedy } from './list-hint.ts';
import type { LoadContext } from './load-context.ts';
import { lookalike, names, ruleName } from './rule-parts.ts';
import { takes } from './shape.ts';
import { kindOf } from './show.ts';
import { RETIRED_TIE_KEY } from './spec-keys.ts';
import { SHAPES } from './spec-shapes.ts';

const KNOWN = SHAPES.tie.keys;

/** `canonical: [axes]` or `canonical: {axes: [...]}`; the key `to` is rejected. `@file:` is not resolved here. */
export function loadTie({ key, value }: MapEntry, context: LoadContext): Rule | undefined {
  const canonical = ruleName(key, 'the name of a tie', context);
  if (canonical === undefined) return undefined;
  const incomplete: Rule = { kind: 'tie', canonical, axes: [], complete: false };
  const name = quoted(canonical.text);
  let list: Node | undefined = value;
  if (value.kind === 'map') {
    const to = entryOf(value, RETIRED_TIE_KEY);
    if (to !== undefined) {
      context.collector.add(
        'tie/to-key',
        atSpan(to.key.span),
        `tie ${name} must not have the key 'to': the name of the tie is the canonical axis`,
        {
          hint: 'remove `to`, and name the tie after the axis that it should become',
        },
      );
      return incomplete;
    }
    const [only, other] = value.entries;
    const mapped = textOf(only?.value ?? value);
    if (only !== undefined && other === undefined && mapped && isDeclared(only.key.text, context)) {
      const newText = `[${only.key.text}, ${mapped}]`;
      context.collector.add(
        'tie/not-a-list',
        atSpan(value.span),
        `tie ${name} must list the axes to tie, but is a mapping`,
        { hint: `write \`${canonical.text}: ${newText}\``, ...suggested({ at: value.span, newText }) },
      );
      return incomplete;
    }
    reportUnknownKeys(value, KNOWN, SHAPES.tie.required, `tie ${name}`, context);
    list = entryOf(value, 'axes')?.value;
  } else if (!takes(SHAPES.tie, value)) {
    context.collector.add(
      'tie/not-a-list',
      atFirstLine(value.span, context),
      `tie ${name} must list the axes to tie, but is ${kindOf(value)}`,
      {
        ...(value.kind === 'scalar' && value.text.includes(',')
          ? inBrackets(value)
          : (joinedAxes(canonical.text, value, context) ?? {
              hint: `write \`${canonical.text}: [${tiedNames(canonical.text, value, context)}]\``,
            })),
      },
    );
    return incomplete;
  }
  const axes = list === undefined ? undefined : tieMembers(list, name, context);
  if (axes === undefined || axes.length < SHAPES.axisNames.least) {
    if (axes !== undefined || list === undefined) {
      const misspelled = value.kind === 'map' ? misspelledKey(value, 'axes', KNOWN) : undefined;
      context.collector.add(
        'tie/axes-not-names',
        atFirstLine(list?.span ?? misspelled?.span ?? key.span, context),
        `tie ${name} names no axes${lookalike(misspelled)}`,
        {
          hint: misspelled ? didYouMean('axes') : 'list the axes to tie',
          ...(misspelled ? keyFix(misspelled, 'axes', ['axes']) : {}),
        },
      );
    }
    return incomplete;
  }
  // A list of axes that lies directly below `ties` is named `axes`, which is hardly meant.
  if (canonical.text === 'axes' && value.kind === 'list' && !isDeclared('axes', context))
    context.collector.add(
      'tie/named-axes',
      atSpan(canonical.at),
      `this tie is named 'axes': its levels become a column of that name`,
      {
        hint: `write the name of the axis that the tied axes become in place of 'axes': \`${axes[0]?.text}: [${axes.map(({ text: one }) => one).join(', ')}]\``,
        ...(axes[0] ? suggested({ at: canonical.at, newText: yamlText(axes[0].text) }) : {}),
      },
    );
  const isText = list?.kind === 'scalar';
  return { kind: 'tie', canonical, axes, ...(isText ? { axesAsText: true } : {}), complete: true };
}

function isDeclared(name: string, { declared = [] }: LoadContext): boolean {
  return declared.some((axis) => text(axis.name) === name);
}

/** Axes that are separated by something other than a comma: `draft_llm & essay_llm`. */
function joinedAxes(tie: string, node: Node, { declared = [] }: LoadContext): ListRemedy | undefined {
  if (node.kind !== 'scalar' || node.style === 'block') return undefined;
  const names = declared.map(({ name }) => text(name));
  const parts = joinedNames(textOf(node) ?? '', (part) => names.includes(part), false);
  if (parts === undefined) return undefined;
  const newText = `[${parts.join(', ')}]`;
  return { hint: `write \`${tie}: ${newText}\``, ...suggested({ at: node.span, newText }) };
}

/** The axes that a tie may mean by its name and a single text, if both are axes. */
function tiedNames(canonical: string, value: Node, { declared = [] }: LoadContext): string {
  const other = textOf(value);
  const names = declared.map(({ name }) => text(name));
  return other !== undefined && other !== canonical && names.includes(other) && names.includes(canonical)
    ? `${canonical}, ${other}`
    : 'axis_one, axis_two';
}

/**
 * The names in a tie's list. Python iterates over any value: over the characters of a string (semantics §3), over the
 * keys of a mapping.
 */
function tieMembers(node: Node, tie: string, context: LoadContext): Name[] | undefined {
  if (node.kind === 'scalar' && node.value.kind === 'str') {
    const names = [...node.value.value].map((text) => ({ text, at: node.span }));
    if (names.length > 0) {
      context.collector.add(
        'tie/axes-as-text',
        atFirstLine(node.span, context),
        `tie ${tie} reads the text ${spelled(node.value)} letter by letter, as ${names.length} axis names`,
        {
          hint: `put the name in brackets: [${node.value.value}]; if you mean the letters, write [${names
            .slice(0, 8)
            .map(({ text }) => text)
            .join(', ')}${names.length > 8 ? ', …' : ''}]`,
          fix: inBrackets(node).fix,
        },
      );
    }
    return names;
  }
  // Python does not define the order of a set, so only a set of one member is the same in every run.
  const items =
    node.kind === 'list'
      ? node.items
      : node.kind === 'map'
        ? node.entries.map((entry) => entry.key)
        : node.kind === 'set' && node.items.length <= 1
          ? node.items
          : undefined;
  if (items === undefined) {
    context.collector.add(
      'tie/axes-not-names',
      atFirstLine(node.span, context),
      `tie ${tie} must list axis names, but its axes are ${kindOf(node)}`,
      { hint: 'write `axes: [axis_one, axis_two]`' },
    );
    return undefined;
  }
  return names(items, 'tie/axes-not-names', `tie ${tie}`, context);
}
