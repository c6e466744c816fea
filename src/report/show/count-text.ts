/** A count with thousands separators, or the word `unknown`. */
export function countText(count: number | bigint | undefined): string {
  if (count === undefined) return 'unknown';
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `1 row`, `2,000 rows`. */
export function countedText(count: number | bigint, one: string, many = `${one}s`): string {
  return `${countText(count)} ${BigInt(count) === 1n ? one : many}`;
}

/** `4 drafts`, or `4 to 8 drafts`. */
export function countedRange(fewest: number, most: number, one: string): string {
  return fewest === most ? countedText(most, one) : `${countText(fewest)} to ${countedText(most, one)}`;
}

/** `4` or `4–8`. */
export function rangeText(fewest: number, most: number): string {
  return fewest === most ? countText(fewest) : `${countText(fewest)}–${countText(most)}`;
}
