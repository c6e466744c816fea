import type { Mutation } from './mutations.ts';

export interface Numbered extends Mutation {
  readonly id: number;
}

/** A source in which each of these mutations can be switched on by its number, see `runner.ts`. */
export function instrument(source: string, mutations: readonly Numbered[]): string {
  const places = new Map<string, Numbered[]>();
  for (const one of mutations) {
    const key = `${one.within.start} ${one.within.end}`;
    places.set(key, [...(places.get(key) ?? []), one]);
  }
  // The outer ones first.
  const all = [...places.values()].sort(
    ([left], [right]) => place(left).start - place(right).start || place(right).end - place(left).end,
  );
  let next = 0;
  const render = (start: number, end: number): string => {
    let [text, at] = ['', start];
    for (let here = all[next]; here !== undefined; here = all[next]) {
      const { start: from, end: to, isStatement } = place(here[0]);
      if (from >= end) break;
      next++;
      const kept = render(from, to);
      text += source.slice(at, from);
      at = to;
      if (isStatement)
        text += `{ if (!${here.map(({ id }) => `__mutated(${id})`).join(' && !')}) { ${kept} } }`;
      else
        text += `(${here.map((one) => `__mutated(${one.id}) ? (${mutated(source, one)}) : `).join('')}(${kept}))`;
    }
    return text + source.slice(at, end);
  };
  return render(0, source.length);
}

function mutated(source: string, { within, start, end, to }: Mutation): string {
  return source.slice(within.start, start) + to + source.slice(end, within.end);
}

function place(one: Numbered | undefined): Mutation['within'] {
  if (one === undefined) throw new Error('invariant: no place is empty');
  return one.within;
}
