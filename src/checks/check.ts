import type { PhaseValue } from '../derivation.ts';
import type { Code } from '../findings/codes.ts';
import { CATALOGUE } from '../findings/codes.ts';
import type { Diagnostic, Place, Related } from '../findings/diagnostic.ts';
import type { Fix } from '../findings/fix.ts';
import type { Text } from '../findings/text.ts';
import type { Span } from '../source/span.ts';

/** One law about a phase of a derivation, and what violates it. Pure, and independent of what other checks report. */
export type Check = { readonly [P in keyof PhaseValue]: CheckOf<P> }[keyof PhaseValue];

export interface CheckOf<P extends keyof PhaseValue> {
  /** The phase that the check needs; it is skipped for a spec that does not get that far. */
  readonly phase: P;
  find(value: PhaseValue[P]): Iterable<Claim | JointClaim>;
}

/** A finding of a check, with the findings that may explain it. `ClaimSettler` decides whether it is reported. */
export interface Claim {
  readonly finding: Diagnostic;
  /** Tokens: an error at one of them explains this finding. */
  readonly explainedBy?: readonly Span[];
  /** Equivalent findings: if one with such a code is reported at this place, this claim is not. */
  readonly saidBy?: { readonly codes: readonly Code[]; readonly at: Place };
  /**
   * Claims of a check with the same key have one cause: one finding is reported, at the first place, with the others as
   * related places.
   */
  readonly same?: string;
  /**
   * The finding that this one follows from. It is raised to an error with `says` added to its message and `related` to
   * its places, and replaces this one.
   */
  readonly consequenceOf?: {
    readonly code: Code;
    readonly at: Place;
    readonly says?: Text;
    readonly related?: readonly Related[];
  };
}

/** A finding about several items together, restricted to those that no error explains. */
export interface JointClaim {
  readonly count: number;
  /** Tokens of an item: an error at one of them explains it. */
  tokensOf(index: number): readonly Span[];
  /** The claims about the remaining items. */
  about(left: readonly number[]): Iterable<Claim>;
}

export function jointly<T>(
  items: readonly T[],
  tokensOf: (item: T) => readonly Span[],
  about: (left: readonly T[]) => Iterable<Claim>,
): JointClaim {
  return {
    count: items.length,
    tokensOf: (index) => tokensOf(items[index] as T),
    about: (left) => about(left.map((index) => items[index] as T)),
  };
}

export interface ClaimParts extends Omit<Claim, 'finding'> {
  readonly hint?: Text | undefined;
  readonly related?: readonly Related[] | undefined;
  readonly fix?: Fix | undefined;
  readonly parts?: Diagnostic['parts'] | undefined;
  readonly unlisted?: number | undefined;
  readonly names?: readonly string[] | undefined;
}

/** A claim with the severity of its code in the catalogue. */
export function claim(code: Code, at: Place, message: Text, parts: ClaimParts = {}): Claim {
  const { hint, related, fix, parts: several, unlisted, names, ...relations } = parts;
  return {
    finding: {
      code,
      severity: CATALOGUE[code].severity,
      message,
      at,
      ...(hint ? { hint } : {}),
      ...(related?.length ? { related } : {}),
      ...(fix ? { fix } : {}),
      ...(several ? { parts: several } : {}),
      ...(unlisted ? { unlisted } : {}),
      ...(names ? { names } : {}),
    },
    ...relations,
  };
}
