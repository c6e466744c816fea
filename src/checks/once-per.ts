/** What is found out about a thing, once: asked for again, it is not looked for again. Nothing is kept longer than the thing. */
export function oncePer<Thing extends WeakKey, Found>(
  find: (thing: Thing) => Found,
): (thing: Thing) => Found {
  const known = new WeakMap<Thing, { readonly found: Found }>();
  return (thing) => {
    let answer = known.get(thing);
    if (answer === undefined) {
      answer = { found: find(thing) };
      known.set(thing, answer);
    }
    return answer.found;
  };
}
