/**
 * A marker is a hidden HTML comment on a line of its own, by which we find what we wrote. A marker within a line (a
 * quoted id, a code block with other text) does not count.
 */
export function hasMarker(body: string | null | undefined, marker: string): boolean {
  return (body ?? '').split('\n').some((line) => line.trim() === marker);
}

/** The body with the marker as its last line, unless it already has it. */
export function withMarker(body: string, marker: string): string {
  if (!/^<!-- [^\n]* -->$/.test(marker)) throw new Error(`invariant: ${JSON.stringify(marker)} is no marker`);
  return hasMarker(body, marker) ? body : `${body.trimEnd()}\n\n${marker}`;
}

/** Whether a stored text equals ours, except for line ends and trailing whitespace, which GitHub may change. */
export function sameText(stored: string | null | undefined, text: string): boolean {
  const plain = (of: string): string => of.replaceAll('\r\n', '\n').trimEnd();
  return plain(stored ?? '') === plain(text);
}
