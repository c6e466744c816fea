/** Quotes a path as in git's own patches: in C style, byte by byte. */
export function patchPath(path: string): string {
  if (/^[A-Za-z0-9_./@+=,-]+$/.test(path)) return path;
  const bytes = Array.from(new TextEncoder().encode(path), (byte) =>
    byte < 0x20 || byte > 0x7e || byte === 0x22 || byte === 0x5c
      ? `\\${byte.toString(8).padStart(3, '0')}`
      : String.fromCharCode(byte),
  );
  return `"${bytes.join('')}"`;
}

/** The lines of a text with their ends, which are part of the lines in a patch. */
export function patchLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

export function markedLine(sign: ' ' | '+' | '-', line: string): string {
  return line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;
}
