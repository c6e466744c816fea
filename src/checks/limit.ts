import type { Code } from '../findings/codes.ts';
import type { Place } from '../findings/diagnostic.ts';
import { msg, type Text } from '../findings/text.ts';
import { type Claim, claim } from './check.ts';

/** An effect that a design cannot estimate. */
export interface Limit {
  readonly code: Code;
  /** A clause that can be joined with others. */
  readonly message: string;
  readonly unlisted?: number;
  readonly names?: readonly string[];
  /** The axes concerned, which determine where the limit is reported. */
  readonly axes: readonly string[];
  readonly hint: Text;
}

/**
 * All limits of a design as one finding, so that a check reports a single line, with the code and the place of the
 * first limit. Each limit can be ignored by its own code.
 */
export function limitClaim(
  [first, ...others]: readonly Limit[],
  placeOf: (axes: readonly string[]) => Place,
): Claim | undefined {
  if (first === undefined) return undefined;
  const parts = [first, ...others].map(({ code, message, unlisted = 0, names }) => ({
    ...{ code, message, unlisted },
    ...(names === undefined ? {} : { names }),
  }));
  const codes = new Set(others.map(({ code }) => code).filter((code) => code !== first.code));
  const hint =
    codes.size === 0 ? first.hint : msg`${first.hint}; this is ${[first.code, ...codes].join(' and ')}`;
  return claim(first.code, placeOf(first.axes), parts.map(({ message }) => message).join('; '), {
    hint,
    ...(others.length === 0 ? { unlisted: first.unlisted, names: first.names } : { parts }),
  });
}
