import { CATALOGUE, type Code, isCode } from './codes.ts';
import { editCost } from './edit-cost.ts';
import { nearestNames } from './nearest-names.ts';

/**
 * The codes that may be meant by an unknown one, best first. Compares the whole code as well as the part after the
 * slash, which may be all that is remembered, and may be in another family.
 */
export function nearestCodes(written: string, limit = 3): Code[] {
  const codes = Object.keys(CATALOGUE);
  const wanted = written.toLowerCase();
  if (isCode(wanted)) return [wanted];
  const name = nameOf(wanted);
  if (name === '') return [];
  const same = codes.filter((code) => nameOf(code) === name);
  const whole = nearestNames(wanted, codes, limit);
  const [first, second] = whole;
  // One edit leads to the nearest code, and to no other.
  if (first && second && isOneEdit(wanted, first) && !isOneEdit(wanted, second) && isCode(first))
    return [first];
  const names = same.length > 0 || whole.length > 0 ? [] : nearestNames(name, codes.map(nameOf), limit);
  const alike = names.flatMap((near) => codes.filter((code) => nameOf(code) === near));
  const best = whole.filter((code) => same.includes(code));
  return [...new Set([...best, ...same, ...whole, ...alike])].slice(0, limit).filter(isCode);
}

function isOneEdit(wanted: string, code: string): boolean {
  return editCost(wanted, code, ONE_EDIT) !== undefined;
}

/** In half edits, as in {@link editCost}. */
const ONE_EDIT = 2;

/** The part after the slash. */
function nameOf(code: string): string {
  return code.slice(code.indexOf('/') + 1);
}
