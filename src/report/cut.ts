/** The longest start of `text` within `units` UTF-16 units, on a code-point boundary, ended by `…` where something was cut. */
export function cut(text: string, units: number): string {
  if (text.length <= units) return text;
  if (units < 1) return '';
  let end = units - 1;
  const last = text.charCodeAt(end - 1);
  if (last >= 0xd800 && last <= 0xdbff) end--;
  return `${text.slice(0, Math.max(0, end))}…`;
}
