import type { PhaseValue } from '../derivation.ts';
import type { Code } from '../findings/codes.ts';
import { CATALOGUE } from '../findings/codes.ts';
import type { Diagnostic, Place, Related } from '../findings/diagnostic.ts';
import type { Fix } from '../findings/fix.ts';
import type { Text } from '../findings/text.ts';
import type { Span } from '../source/span.ts';

/** One law: what it finds wrong in a phase of a derivation. Pure, and silent about what other laws say. */
export type Check = { readonly [P in keyof PhaseValue]: CheckOf<P> }[keyof PhaseValue];

export interface CheckOf<P extends keyof PhaseValue> {
  /** What the law looks at; a spec that never came to this phase is not held to it. */
  readonly phase: P;
  find(value: PhaseValue[P]): Iterable<Claim | JointClaim>;
}

/** What a law finds, and what else may explain it; `settleClaims` decides whether it is reported. */
export interface Claim {
  readonly finding: Diagnostic;
  /** Tokens: an error at one of them explains this finding. */
  readonly explainedBy?: readonly Span[];
  /** Findings that say the same: with one of these codes at its place, this one is not reported. */
  readonly saidBy?: { readonly codes: readonly Code[]; readonly at: Place };
  /** The finding whose consequence this is: it becomes an error, and says so, in place of this one. */
  readonly consequenceOf?: { readonly code: Code; readonly at: Place; readonly says?: Text };
}

/** What a law finds of several things together; said of those of them that no error explains. */
export interface JointClaim {
  readonly count: number;
  /** Tokens of one of them: an error at one explains it. */
  tokensOf(index: number): readonly Span[];
  /** The claims about what is left. */
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
}

/** A claim with the severity that the catalogue gives its code. */
export function claim(code: Code, at: Place, message: Text, parts: ClaimParts = {}): Claim {
  const { hint, related, fix, parts: several, ...relations } = parts;
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
    },
    ...relations,
  };
}
