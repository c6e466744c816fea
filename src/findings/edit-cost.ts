/** An insertion, deletion, substitution or swap of neighbors. */
export const EDIT = 2;
/** The cost of a letter that is doubled by mistake, or of a double letter that is written once. */
const DOUBLING = 1;
/** One digit instead of another is rarely a typo: `gpt-4` and `gpt-5` are two models. */
const DIGIT_FOR_DIGIT = 3;

/**
 * The cost of turning one text into the other (Damerau-Levenshtein without crossing swaps), in half edits. Common
 * prefixes and suffixes are skipped, only cells within `bound` of the diagonal are computed, and the search ends when
 * every cell exceeds it.
 *
 * @returns `undefined` if the cost exceeds `bound`
 */
export function editCost(left: string, right: string, bound: number): number | undefined {
  const shorter = Math.min(left.length, right.length);
  let head = 0;
  while (head < shorter && left.charCodeAt(head) === right.charCodeAt(head)) head++;
  let leftEnd = left.length;
  let rightEnd = right.length;
  while (
    leftEnd > head &&
    rightEnd > head &&
    left.charCodeAt(leftEnd - 1) === right.charCodeAt(rightEnd - 1)
  ) {
    leftEnd--;
    rightEnd--;
  }
  const height = leftEnd - head;
  const width = rightEnd - head;
  const far = bound + 1;
  let [above2, above, current] = rowsOf(width + 1);
  above2.fill(far, 0, width + 1);
  above.fill(far, 0, width + 1);
  above[0] = 0;
  for (let column = 1; column <= Math.min(width, bound); column++) {
    above[column] = (above[column - 1] ?? far) + shiftCost(right, head + column - 1);
  }
  let lowestAbove = 0;
  for (let row = 1; row <= height; row++) {
    current.fill(far, 0, width + 1);
    const a = left.charCodeAt(head + row - 1);
    const deletion = shiftCost(left, head + row - 1);
    let lowest = far;
    for (let column = Math.max(0, row - bound); column <= Math.min(width, row + bound); column++) {
      let cost = (above[column] ?? far) + deletion;
      if (column > 0) {
        const b = right.charCodeAt(head + column - 1);
        const insertion = (current[column - 1] ?? far) + shiftCost(right, head + column - 1);
        const substitution = (above[column - 1] ?? far) + substitutionCost(a, b);
        cost = Math.min(cost, insertion, substitution);
        const swapped =
          row > 1 &&
          column > 1 &&
          a === right.charCodeAt(head + column - 2) &&
          b === left.charCodeAt(head + row - 2);
        if (swapped) cost = Math.min(cost, (above2[column - 2] ?? far) + EDIT);
      }
      current[column] = cost;
      if (cost < lowest) lowest = cost;
    }
    // A swap refers back two rows, so a single row beyond the bound proves nothing.
    if (lowest > bound && lowestAbove > bound) return undefined;
    lowestAbove = lowest;
    [above2, above, current] = [above, current, above2];
  }
  const cost = above[width] ?? far;
  return cost <= bound ? cost : undefined;
}

type Rows = readonly [Int32Array, Int32Array, Int32Array];

/**
 * Shared by all calls: when thousands of names are compared with thousands, allocating would take longer than
 * comparing.
 */
let rows: Rows = [new Int32Array(0), new Int32Array(0), new Int32Array(0)];

/** Three rows of at least this many cells, with arbitrary content. */
function rowsOf(width: number): Rows {
  if (rows[0].length < width) rows = [new Int32Array(width), new Int32Array(width), new Int32Array(width)];
  return rows;
}

/** The cost of a character that only one side has. */
function shiftCost(text: string, index: number): number {
  return index > 0 && text.charCodeAt(index) === text.charCodeAt(index - 1) ? DOUBLING : EDIT;
}

function substitutionCost(a: number, b: number): number {
  if (a === b) return 0;
  return isDigit(a) && isDigit(b) ? DIGIT_FOR_DIGIT : EDIT;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/**
 * The maximum cost for a name of this length, in half edits: one edit from 3 characters, two from 6, three from 10,
 * four from 16.
 */
export function allowedCost(length: number): number {
  if (length < 3) return 0;
  if (length < 6) return 2;
  if (length < 10) return 4;
  return length < 16 ? 6 : 8;
}
