import type { Code } from '../../src/findings/codes.ts';
import { type Diagnostic, type Place, placePath } from '../../src/findings/diagnostic.ts';
import { ALSO } from '../../src/findings/listing.ts';
import type { CheckResult } from '../../src/result.ts';
import { applyFaults, type Target } from './apply-faults.ts';
import type { Fault } from './fault.ts';

/** What one fault wants: a code and a place for each finding. */
export interface Wanted {
  readonly codes: readonly Code[];
  readonly targets: readonly Target[];
}

export interface Verdict {
  /** For each fault, for each finding that it wants, what was found. */
  readonly found: readonly (readonly Match[])[];
  /** Findings that no fault explains: false, derived or said twice. */
  readonly strange: readonly Diagnostic[];
}

export interface Match {
  readonly diagnostic?: Diagnostic;
  readonly exact: boolean;
}

/**
 * Gives each wanted finding at most one of those that were found, and each that was found to at most one fault. First
 * those on the exact token; then, for what is still wanted, one of the right code elsewhere in the right file: such a
 * fault counts as reported, not as exact. What is left over is strange.
 *
 * A finding also stands at the places that it names as `also here`: those of its fault are found by it, others are
 * strange.
 */
export function judge(found: readonly Diagnostic[], wanted: readonly (readonly Wanted[])[]): Verdict {
  const free = [...found];
  const matches: Match[][] = wanted.map((list) => list.map(() => ({ exact: false })));
  const settle = (fits: (diagnostic: Diagnostic, one: Wanted) => boolean, exact: boolean): void => {
    for (const [fault, list] of wanted.entries())
      for (const [index, one] of list.entries()) {
        const own = matches[fault];
        if (own === undefined || own[index]?.diagnostic !== undefined) continue;
        const place = free.findIndex((other) => fits(other, one));
        const [diagnostic] = place < 0 ? [] : free.splice(place, 1);
        if (diagnostic === undefined) continue;
        own[index] = { diagnostic, exact };
      }
  };
  settle(isOf, true);
  const astray: Diagnostic[] = [];
  for (const [fault, list] of wanted.entries()) {
    const own = matches[fault] ?? [];
    for (const diagnostic of own.flatMap((match) => match.diagnostic ?? []))
      for (const at of alsoAt(diagnostic)) {
        const index = list.findIndex(
          ({ codes, targets }, place) =>
            own[place]?.diagnostic === undefined &&
            codes.includes(diagnostic.code) &&
            targets.some((target) => isAt(at, target)),
        );
        if (index < 0) astray.push({ ...diagnostic, at });
        else own[index] = { diagnostic, exact: true };
      }
  }
  settle(
    (diagnostic, one) =>
      one.codes.includes(diagnostic.code) &&
      one.targets.some(({ path }) => path === placePath(diagnostic.at)),
    false,
  );
  return { found: matches, strange: [...free, ...astray] };
}

/** The other places of the same fault. */
function alsoAt({ related = [] }: Diagnostic): Place[] {
  return related.filter(({ message }) => message === ALSO).map(({ at }) => at);
}

/** The faults with what each of them wants, given what was found: one finding in place of all of them, or each. */
export function asReported(
  original: ReadonlyMap<string, string>,
  faults: readonly Fault[],
  found: readonly Diagnostic[],
): { readonly faults: readonly Fault[]; readonly wanted: readonly (readonly Wanted[])[] } {
  const inOne = faults.map(
    (fault): Fault => (fault.instead ? { ...fault, expected: [fault.instead] } : fault),
  );
  const joined = wantedOf(original, inOne);
  const settled = faults.map((fault, index) => {
    const [one] = joined[index] ?? [];
    const isJoined = fault.instead && one && found.some((diagnostic) => isOf(diagnostic, one));
    return (isJoined ? inOne[index] : undefined) ?? fault;
  });
  return { faults: settled, wanted: wantedOf(original, settled) };
}

function wantedOf(original: ReadonlyMap<string, string>, faults: readonly Fault[]): Wanted[][] {
  const { targets } = applyFaults(original, faults);
  return faults.map(({ expected }, fault) =>
    expected.map(({ codes }, index) => ({ codes, targets: targets[fault]?.[index] ?? [] })),
  );
}

function isOf({ code, at }: Diagnostic, { codes, targets }: Wanted): boolean {
  return codes.includes(code) && targets.some((target) => isAt(at, target));
}

function isAt(at: Place, { path, start, ends }: Target): boolean {
  if (placePath(at) !== path) return false;
  if (start === undefined) return at.kind !== 'span';
  return at.kind === 'span' && at.span.start === start && (ends?.includes(at.span.end) ?? true);
}

/**
 * Errors and warnings of a check. What several cohorts find at one token of a shared file is one finding; the same token
 * reported twice within one cohort is two.
 */
export function findingsOf(result: CheckResult): Diagnostic[] {
  const seen = new Map<string, number>();
  const all: Diagnostic[] = [];
  for (const list of [result.diagnostics, ...result.cohorts.map((cohort) => cohort.diagnostics)]) {
    const own = new Map<string, number>();
    for (const diagnostic of list) {
      if (diagnostic.severity === 'notice') continue;
      const key = `${diagnostic.code} ${JSON.stringify(diagnostic.at)}`;
      const count = (own.get(key) ?? 0) + 1;
      own.set(key, count);
      if (count <= (seen.get(key) ?? 0)) continue;
      seen.set(key, count);
      all.push(diagnostic);
    }
  }
  return all;
}
