/**
 * The longest prefix of `text` that fits into `units` UTF-16 units, cut at a code-point boundary and marked with `…` if
 * cut.
 */
export function cut(text: string, units: number): string {
  if (text.length <= units) return text;
  if (units < 1) return '';
  let end = units - 1;
  const last = text.charCodeAt(end - 1);
  if (last >= 0xd800 && last <= 0xdbff) end--;
  return `${text.slice(0, Math.max(0, end))}…`;
}
