/** Memoizes a function of an object. Results are kept only as long as the object. */
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
