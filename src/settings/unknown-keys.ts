import { entryOf, isNull } from '../design/entries.ts';
import type { Collector } from '../findings/collector.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { type Fix, suggested } from '../findings/fix.ts';
import { didYouMean, nearestNames } from '../findings/nearest-names.ts';
import { quoted } from '../findings/words.ts';
import type { Span } from '../source/span.ts';
import type { MapEntry, MapNode, Node } from '../syntax/node.ts';
import { respell } from '../syntax/respell.ts';
import type { KeyTree } from './price-schema.ts';

/** Reports unknown keys of a mapping and of those inside it. */
export function reportUnknownBelow(
  node: Node | undefined,
  keys: KeyTree,
  name: string,
  collector: Collector,
): void {
  if (node?.kind !== 'map') return;
  reportUnknownKeys(node, Object.keys(keys), `${name} has`, collector);
  for (const [key, below] of Object.entries(keys))
    if (typeof below === 'object')
      reportUnknownBelow(entryOf(node, key)?.value, below, `${name}: ${key}`, collector);
}

/** Inputs of the action, which someone may look for among the settings. */
export const ACTION_INPUTS: readonly string[] = [
  ...['mode', 'root', 'cohorts', 'timeout', 'fail-on', 'fail-level', 'fail-on-drift', 'if-no-specs-found'],
  ...['token', 'comment', 'suggestions', 'key', 'report', 'only-affected', 'issue', 'deliver', 'dry-run'],
  ...['shards', 'shard', 'reports'],
];

/** Other words for settings. */
const OTHER_WORDS: Readonly<Record<string, RegExp>> = {
  dialect: /^(?:runtime|language|lang)(?:[-_]?version)?$/i,
  ignore: /^(?:suppress(?:ions?)?|accept(?:ed)?)$/i,
  severity: /^(?:levels?|rules|codes|severities)$/i,
};

/** Settings that contain other settings. */
const BLOCKS: readonly string[] = ['prices', 'budget', 'drift-issue', 'regenerate'];

export function reportUnknownKeys(
  map: MapNode,
  known: readonly string[],
  what: string,
  collector: Collector,
  inputs: readonly string[] = [],
  blocks: Readonly<Record<string, KeyTree>> = {},
): void {
  const missing = known.filter((name) => entryOf(map, name) === undefined);
  for (const [index, { key, value }] of map.entries.entries()) {
    const before = map.entries[index - 1]?.value;
    // In braces, a comma ends the value: `{input: 1,200}` has the key `200`.
    if (
      /^\d{3}$/.test(key.text) &&
      isNull(value) &&
      before?.kind === 'scalar' &&
      before.span.end + 1 === key.span.start
    ) {
      const at = { ...key.span, start: before.span.end, end: key.span.start };
      collector.add(
        'config/unknown-key',
        atSpan({ ...before.span, end: key.span.end }),
        `a comma ends the value, so that ${quoted(key.text)} is read as a key`,
        { hint: `write the number without it: ${before.text}${key.text}`, ...suggested({ at, newText: '' }) },
      );
      continue;
    }
    if (key.value.kind === 'str' && known.includes(key.value.value)) continue;
    collector.add(
      'config/unknown-key',
      atSpan(key.span),
      `${what} no key ${quoted(key.text)}`,
      unknownKeyRemedy({ key, value }, known, missing, inputs, blocks),
    );
  }
}

function unknownKeyRemedy(
  { key, value }: Pick<MapEntry, 'key' | 'value'>,
  known: readonly string[],
  missing: readonly string[],
  inputs: readonly string[],
  blocks: Readonly<Record<string, KeyTree>>,
): { readonly hint: string; readonly fix?: Fix } {
  if (value.kind === 'map' && value.entries.some((inner) => known.includes(inner.key.text)))
    return { hint: 'delete the line, and move the settings below it to the margin' };
  const near =
    nearestNames(key.text, missing, 1)[0] ??
    nearestNames(key.text, known, 1)[0] ??
    missing.find((name) => OTHER_WORDS[name]?.test(key.text));
  const asInput = key.text.toLowerCase().replaceAll('_', '-');
  if (inputs.includes(asInput)) return { hint: `${asInput} ${IN_WORKFLOW}` };
  const [block, otherBlock] = Object.keys(blocks).filter((name) =>
    Object.hasOwn(blocks[name] ?? {}, key.text),
  );
  if (block !== undefined && otherBlock === undefined)
    return {
      hint: `it is part of ${quoted(block)}: move it below \`${block}:\`, indented as far as what is there, and what is below it deeper`,
    };
  if (near !== undefined)
    return {
      hint: didYouMean(near),
      ...(missing.includes(near) ? offeredSpelling(key.span, key.text, near) : {}),
    };
  const [input] = nearestNames(asInput, inputs, 1);
  if (input !== undefined) return { hint: `${didYouMean(input)} It ${IN_WORKFLOW}` };
  if (BLOCKS.includes(key.text))
    return { hint: 'it is a separate setting: move it to the margin, with what is below it' };
  return { hint: `the keys are ${known.join(', ')}` };
}

const IN_WORKFLOW =
  'is an input of the action: set it in the workflow, under `with` of the step that uses the action';

/** A fix of a setting is never safe: `--fix` tries fixes in a check, for which the settings must be valid already. */
export function offeredSpelling(
  at: Span,
  written: string,
  meant: string | undefined,
): { readonly fix?: Fix } {
  return meant === undefined ? {} : suggested(respell(at, written, meant));
}
