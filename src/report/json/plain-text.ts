/**
 * Plain data as text that another job of the same version reads: JSON with marks for bigints and maps, which JSON
 * lacks. Undefined values are left out.
 */
export function plainText(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) => {
    if (typeof value === 'bigint') return { $whole: String(value) };
    return value instanceof Map ? { $map: [...value] } : value;
  });
}

/** Reads what {@link plainText} wrote. Throws a SyntaxError for invalid JSON or numbers. */
export function fromPlainText(text: string): unknown {
  return JSON.parse(text, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    if ('$whole' in value && typeof value.$whole === 'string') return BigInt(value.$whole);
    if ('$map' in value && Array.isArray(value.$map)) return new Map(value.$map);
    return value;
  });
}
