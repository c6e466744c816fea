/**
 * The column names that pandas 1.5 derives from a header row: an empty name becomes `Unnamed: 2` (with its index), a
 * repeated one gets a suffix `.1`, `.2`, …, skipping names that are in the header already. Written names take
 * precedence over empty ones.
 */
export function columnNames(header: readonly string[]): string[] {
  const names = header.map((name, index) => (name === '' ? `Unnamed: ${index}` : name));
  const written: number[] = [];
  const unnamed: number[] = [];
  for (const [index, name] of header.entries()) (name === '' ? unnamed : written).push(index);
  /** How often each name currently appears. */
  const present = new Map<string, number>();
  for (const name of names) present.set(name, (present.get(name) ?? 0) + 1);
  /** How often each name has been used, which is the next suffix for it. */
  const given = new Map<string, number>();
  for (const index of [...written, ...unnamed]) {
    const original = names[index] ?? '';
    let name = original;
    let count = given.get(name) ?? 0;
    while (count > 0) {
      given.set(original, count + 1);
      name = `${original}.${count}`;
      count = (present.get(name) ?? 0) > 0 ? count + 1 : (given.get(name) ?? 0);
    }
    if (name !== original) {
      present.set(original, (present.get(original) ?? 1) - 1);
      present.set(name, (present.get(name) ?? 0) + 1);
    }
    names[index] = name;
    given.set(name, count + 1);
  }
  return names;
}
