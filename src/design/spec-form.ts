import type { MapNode, Node } from '../syntax/node.ts';
import { entryOf } from './entries.ts';
import { RULE_SECTIONS } from './rule-sections.ts';
import { type Shape, takes } from './shape.ts';
import { RETIRED_OUTPUT_KEYS } from './spec-keys.ts';
import { SHAPES } from './spec-shapes.ts';

/**
 * How a tree resembles a spec: it is `whole` if every key is where it belongs, `askew` if a key is unknown, missing,
 * empty or has keys where it should have values, as when lines are indented wrongly; `other` if only values have the
 * wrong kind.
 */
export interface SpecForm {
  readonly is: 'whole' | 'askew' | 'other';
  /** The offset at which the first wrongly indented line may be. */
  readonly near: number;
}

export function formOf(top: Node): SpecForm {
  let is: SpecForm['is'] = 'whole';
  let near = top.span.start;
  const askew = ({ span }: Node): void => {
    near = is === 'askew' ? Math.min(near, span.start) : span.start;
    is = 'askew';
  };
  const lower = (node: Node, isMapExpected: boolean): void => {
    const isNull = node.kind === 'scalar' && node.value.kind === 'null';
    if (isNull || (node.kind === 'map') !== isMapExpected) askew(node);
    else if (is === 'whole') is = 'other';
  };
  const isMap = (node: Node, shape: Shape): node is MapNode => {
    if (node.kind !== 'map') {
      if (!takes(shape, node)) lower(node, true);
      return false;
    }
    const { keys, required = [] } = shape;
    const stray = node.entries.find(({ key }) => keys && ![...keys, ...OTHERS].includes(key.text));
    if (stray !== undefined) askew(stray.key);
    if (required.some((key) => entryOf(node, key) === undefined)) askew(node);
    return true;
  };
  const isValue = (node: Node, ...shapes: readonly Shape[]): void => {
    if (!shapes.some((shape) => takes(shape, node))) lower(node, false);
  };
  /** The axes of a rule are names. A mapping under `axes` belongs at the top of the spec. */
  const hasNames = (rule: MapNode): void => {
    const names = entryOf(rule, 'axes')?.value;
    if (names !== undefined) isValue(names, SHAPES.axisNames);
  };
  if (!isMap(top, SHAPES.spec)) return { is, near };
  const axes = entryOf(top, 'axes')?.value;
  if (axes !== undefined && isMap(axes, SHAPES.axes))
    for (const { value } of axes.entries) isValue(value, SHAPES.levels);
  const rules = entryOf(top, 'rules')?.value;
  if (rules !== undefined && isMap(rules, SHAPES.rules))
    for (const { key, value } of rules.entries) {
      const section = SHAPES.rules.keys.find((name) => name === key.text);
      if (section === undefined || !isMap(value, SHAPES[section])) continue;
      const { shape, list } = RULE_SECTIONS[section];
      const isOnlyMap = shape.kinds.every((kind) => kind === 'map');
      for (const { value: rule } of value.entries) {
        if (!shape.kinds.includes('map') || (rule.kind !== 'map' && !isOnlyMap)) isValue(rule, shape);
        else if (isMap(rule, shape)) {
          const entries = list === undefined ? undefined : entryOf(rule, list)?.value;
          if (entries !== undefined) isValue(entries, SHAPES.levels);
          hasNames(rule);
        }
      }
    }
  const replicates = entryOf(top, 'replicates')?.value;
  if (replicates !== undefined && isMap(replicates, SHAPES.replicates))
    for (const { value } of replicates.entries) isValue(value, SHAPES.count);
  const output = entryOf(top, 'output')?.value;
  if (output !== undefined && isMap(output, SHAPES.output)) {
    const fields = entryOf(output, 'field_order')?.value;
    if (fields !== undefined) isValue(fields, SHAPES.fieldOrder);
  }
  return { is, near };
}

/** Keys that only some runtimes reject or ignore. */
const OTHERS: readonly string[] = RETIRED_OUTPUT_KEYS;
