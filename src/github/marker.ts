/**
 * A marker is an HTML comment that a reader does not see and by which we find what we wrote: a line of its own. What
 * merely mentions it inside a line (a quoted id, a code block with other text) is not marked.
 */
export function hasMarker(body: string | null | undefined, marker: string): boolean {
  return (body ?? '').split('\n').some((line) => line.trim() === marker);
}

/** The body with the marker as its last line, unless it has one. */
export function withMarker(body: string, marker: string): string {
  if (!/^<!-- [^\n]* -->$/.test(marker)) throw new Error(`invariant: ${JSON.stringify(marker)} is no marker`);
  return hasMarker(body, marker) ? body : `${body.trimEnd()}\n\n${marker}`;
}

/** Whether a stored text says what we would write: GitHub may change line ends and blanks at the end. */
export function sameText(stored: string | null | undefined, text: string): boolean {
  const plain = (of: string): string => of.replaceAll('\r\n', '\n').trimEnd();
  return plain(stored ?? '') === plain(text);
}
