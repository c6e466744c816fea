/** A count with thousands apart, or `?` when it cannot be told. */
export function countText(count: number | bigint | undefined): string {
  if (count === undefined) return '?';
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
