/** Returned past the end of the text. NUL itself is rejected before scanning starts. */
export const END = 0;

export const TAB = 0x09;
export const SPACE = 0x20;
export const BYTE_ORDER_MARK = 0xfeff;

/** The line breaks of YAML 1.1: `\n`, `\r`, NEL, LS and PS. */
export function isBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}

export function isBreakOrEnd(unit: number): boolean {
  return unit === END || isBreak(unit);
}

/** Characters that end a tag or a directive's word. A tab is not one of them: PyYAML rejects it there. */
export function isSpaceOrEnd(unit: number): boolean {
  return unit === SPACE || unit === END || isBreak(unit);
}

/** Characters of which one must follow `-`, `?` or `:` to make it an indicator. */
export function isBlankOrEnd(unit: number): boolean {
  return unit === SPACE || unit === TAB || unit === END || isBreak(unit);
}

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

export function isHexDigit(unit: number): boolean {
  return isDigit(unit) || (unit >= 0x41 && unit <= 0x46) || (unit >= 0x61 && unit <= 0x66);
}

/** The characters of anchors, directive names and tag handles. */
export function isWord(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    isDigit(unit) ||
    unit === 0x2d ||
    unit === 0x5f
  );
}

/** Whether a range of a text has a line break. */
export function hasBreak(text: string, start: number, end: number): boolean {
  for (let offset = start; offset < end; offset++) if (isBreak(text.charCodeAt(offset))) return true;
  return false;
}

/** The offset at which the line of an offset starts. */
export function startOfLine(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  return start;
}
