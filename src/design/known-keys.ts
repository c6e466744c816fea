import { atSpan } from '../findings/diagnostic.ts';
import type { Fix } from '../findings/fix.ts';
import { oddCharacter, withoutLookAlikes } from '../findings/look-alikes.ts';
import { didYouMean, nearestNames } from '../findings/nearest-names.ts';
import { quoted, spelled } from '../findings/words.ts';
import type { MapNode, ScalarNode } from '../syntax/node.ts';
import { spellingFix } from '../syntax/respell.ts';
import { entryOf } from './entries.ts';
import type { LoadContext } from './load-context.ts';
import { FILE_MARKER } from './spec-keys.ts';
import { SHAPES } from './spec-shapes.ts';

/**
 * Reports keys that the runtime silently ignores. A key that looks like a misspelling of a missing required key is not
 * reported here, but together with the missing key: see {@link misspelledKey}.
 *
 * @param retired - Known keys that hints must not suggest.
 * @param said - Keys that already have a finding.
 */
export function reportUnknownKeys(
  map: MapNode,
  known: readonly string[],
  required: readonly string[],
  what: string,
  context: LoadContext,
  retired: readonly string[] = [],
  said: readonly string[] = [],
): void {
  const taken = new Set(required.map((name) => misspelledKey(map, name, known)));
  const offered = known.filter((name) => !retired.includes(name));
  const missing = offered.filter((name) => entryOf(map, name) === undefined);
  // What is in its place has a finding of its own.
  const isListMissing = ['allowed', 'items'].some(
    (name) => required.includes(name) && missing.includes(name),
  );
  for (const { key, value } of map.entries) {
    if ((key.value.kind === 'str' && [...known, ...said].includes(key.value.value)) || taken.has(key))
      continue;
    if (context.stray?.has(key) || (isListMissing && EXCLUDING.test(key.text))) continue;
    const near =
      key.value.kind === 'str' && !EXCLUDING.test(key.value.value)
        ? (nearestNames(key.value.value, offered, 1)[0] ??
          (value.kind === 'map' ? meantBy(key.value.value, missing) : undefined))
        : undefined;
    const isSetting = what === 'the spec' && SETTINGS.includes(key.text);
    const isSentence = value.kind === 'scalar' && value.text === '' && /\S\s+\S/.test(key.text);
    context.collector.add(
      'spec/unknown-key',
      atSpan(key.span),
      `${what} has the key ${spelled(key.value)}, which the runtime ignores`,
      {
        hint: near
          ? didYouMean(near)
          : EXCLUDING.test(key.text)
            ? 'nothing is excluded by name: list what is left, and delete this key'
            : isSentence
              ? 'delete the line, or start it with `#` to make it a comment'
              : isSetting
                ? `${quoted(key.text)} is a setting of the repository, in .cohort-ci.yml: delete the line here`
                : `known keys: ${offered.join(', ')}`,
        ...keyFix(key, near, missing),
      },
    );
  }
}

/** Matches keys that say what is left out: `not_allowed`, `allowed_not`, `disallowed`, `excluded_items`. */
export const EXCLUDING =
  /^(?:(?:not|non|never|dis|un)(?:[-_ ]|(?=allow))|exclu[ds]|forbid|omit|(?:except(?:ions?)?|denied|deny|skip(?:ped)?|drop(?:ped)?|reject(?:ed)?|banned|block(?:ed)?|without|not)$|!|.*[-_ ]not(?:[-_ ]|$))/i;

/** Settings that authors may look for in a spec. */
const SETTINGS: readonly string[] = [
  'dialect',
  'data-root',
  'specs',
  'max-rows',
  'severity',
  'ignore',
  'prices',
  'budget',
];

/** The sections of `rules`. */
const SECTIONS: readonly string[] = SHAPES.rules.keys;

/** Replaces a key with a similar known one, unless the mapping already has that key. */
export function keyFix(
  { value, span }: ScalarNode,
  near: string | undefined,
  missing: readonly string[],
): { readonly fix?: Fix } {
  if (value.kind !== 'str' || near === undefined || !missing.includes(near)) return {};
  return spellingFix(span, value.value, near, { names: missing, fixed: true });
}

/** Synonyms of keys. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  field_order: ['columns', 'fields', 'order', 'header'],
  allowed: ['items', 'entries', 'values', 'rows'],
  items: ['allowed', 'entries', 'values', 'rows'],
  axes: ['factors', 'variables', 'columns'],
  rules: ['constraints', 'restrictions'],
  left: ['first', 'from'],
  right: ['second', 'to'],
  replicates: ['repetitions', 'repeats', 'reps', 'runs', 'trials'],
};

function meantBy(word: string, missing: readonly string[]): string | undefined {
  return missing.find((name) => OTHER_WORDS[name]?.includes(word.toLowerCase()));
}

/**
 * The key that looks like a misspelling or a synonym of a missing known key. This is one fault, reported once, at that
 * key.
 */
export function misspelledKey(map: MapNode, name: string, known: readonly string[]): ScalarNode | undefined {
  if (entryOf(map, name) !== undefined) return undefined;
  const missing = known.filter((other) => entryOf(map, other) === undefined);
  return map.entries.find(
    ({ key }) =>
      key.value.kind === 'str' &&
      !known.includes(key.value.value) &&
      !EXCLUDING.test(key.value.value) &&
      (nearestNames(withoutLookAlikes(key.value.value), missing, 1)[0] ??
        meantBy(key.value.value, missing) ??
        (withoutLookAlikes(key.value.value) === name ? name : undefined)) === name,
  )?.key;
}

/** Matches names of axes that a plan needs. */
const PLANNED = /^combo(?:_id)?$|_(?:template|llm|model)$/;

/** The hint for a key that is a misspelling of `name`. */
export function keyHint({ text }: ScalarNode, name: string): string {
  const odd = oddCharacter(text);
  return odd === undefined ? didYouMean(name) : `${didYouMean(name)} It contains ${odd}`;
}

/**
 * The key that must mean `axes`, whatever it is called: no axes are declared, and it is the only unknown key with lists
 * below names of axes.
 */
export function otherwiseCalled(map: MapNode, known: readonly string[]): ScalarNode | undefined {
  if (entryOf(map, 'axes') !== undefined) return undefined;
  const found = map.entries.filter(
    ({ key, value }) =>
      key.value.kind === 'str' &&
      ![...known, ...SECTIONS].includes(key.value.value) &&
      value.kind === 'map' &&
      value.entries.some((entry) => PLANNED.test(entry.key.text)) &&
      value.entries.every(
        (entry) =>
          entry.value.kind === 'list' ||
          (entry.value.kind === 'map' &&
            entry.value.entries.length === 1 &&
            entry.value.entries[0]?.value.kind === 'list') ||
          (entry.value.kind === 'scalar' && entry.value.text.startsWith(FILE_MARKER)),
      ),
  );
  return found.length === 1 ? found[0]?.key : undefined;
}
