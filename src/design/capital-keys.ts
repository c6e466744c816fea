import { Collector } from '../findings/collector.ts';
import { atSpan } from '../findings/diagnostic.ts';
import type { FindingSet } from '../findings/finding-set.ts';
import { together } from '../findings/fix.ts';
import { listed, spelled } from '../findings/words.ts';
import { str } from '../python/value.ts';
import type { MapNode, Node, ScalarNode } from '../syntax/node.ts';
import { spellingFix } from '../syntax/respell.ts';
import { SHAPES } from './spec-shapes.ts';

/** Keys without which the runtime rejects a spec, or which it rejects if it does not know them. */
const NEEDED: readonly string[] = [
  ...SHAPES.spec.required,
  ...SHAPES.output.required,
  ...SHAPES.rules.keys,
  ...SHAPES.pair.required,
  ...SHAPES.tuple.required,
];

/** The keys of the rules of each section. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  ties: SHAPES.tie.keys,
  pairs: SHAPES.pair.keys,
  tuples: SHAPES.tuple.keys,
};

/**
 * The spec with its keys in lower case, if several are written otherwise and the runtime therefore rejects it: that is
 * one fault, which must not hide others. Reports it.
 */
export function withLowerKeys(top: MapNode, found: FindingSet): MapNode {
  const keys: ScalarNode[] = [];
  const lowered = lower(top, SHAPES.spec.keys, (name, value) =>
    name === 'output'
      ? lower(value, SHAPES.output.keys)
      : name === 'rules'
        ? lower(value, SHAPES.rules.keys, (section, rules) =>
            rules.kind === 'map'
              ? {
                  ...rules,
                  entries: rules.entries.map((rule) => ({
                    ...rule,
                    value: lower(rule.value, PARTS[section] ?? []),
                  })),
                }
              : rules,
          )
        : value,
  );
  keys.sort((one, other) => one.span.start - other.span.start);
  const [first, second] = keys;
  if (
    first === undefined ||
    second === undefined ||
    !keys.some(({ text }) => NEEDED.includes(text.toLowerCase()))
  )
    return top;
  const at = atSpan(first.span);
  new Collector(found).add(
    'spec/unknown-key',
    at,
    `the keys ${listed(keys.map(({ value }) => spelled(value)))} are not in lower case, so that the runtime does not read them`,
    {
      hint: `write them in lower case: ${listed(keys.map(({ text }) => text.toLowerCase()))}`,
      ...together(
        keys.map(({ span, text }) => {
          const meant = text.toLowerCase();
          return spellingFix(span, text, meant, { names: [meant], fixed: true });
        }),
      ),
    },
  );
  found.raise('spec/unknown-key', at);
  return lowered.kind === 'map' ? lowered : top;

  function lower(
    node: Node,
    names: readonly string[],
    below: (name: string, value: Node) => Node = (_, value) => value,
  ): Node {
    if (node.kind !== 'map') return node;
    const own = new Set(node.entries.map(({ key }) => key.text));
    const entries = node.entries.map((entry) => {
      const { key } = entry;
      const name = key.text.toLowerCase();
      const isMeant = key.value.kind === 'str' && names.includes(name);
      if (!isMeant) return entry;
      const value = below(name, entry.value);
      if (name === key.text || own.has(name)) return { ...entry, value };
      own.add(name);
      keys.push(key);
      return { ...entry, key: { ...key, value: str(name), text: name }, value };
    });
    return { ...node, entries };
  }
}
