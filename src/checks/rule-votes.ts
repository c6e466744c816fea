import type { Axis, Design, Name } from '../design/design.ts';
import { listsOf } from '../design/rule-members.ts';
import { text } from '../python/text.ts';
import type { Value } from '../python/value.ts';
import { oncePer } from '../source/once-per.ts';

/** How often the rules list each text as a value of an axis. */
export function votesFor(axis: Pick<Axis, 'name'>, design: Design): ReadonlyMap<string, number> {
  return votesOf(design).get(text(axis.name)) ?? NONE;
}

const NONE: ReadonlyMap<string, number> = new Map();

const votesOf = oncePer((design: Design): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const byAxis = new Map<string, Map<string, number>>();
  const add = (axis: Name, value: Value): void => {
    if (value.kind !== 'str') return;
    const texts = byAxis.get(axis.text) ?? new Map<string, number>();
    byAxis.set(axis.text, texts);
    texts.set(value.value, (texts.get(value.value) ?? 0) + 1);
  };
  for (const rule of design.rules)
    for (const { axis, levels } of listsOf(rule)) for (const { value } of levels) add(axis, value);
  return byAxis;
});
