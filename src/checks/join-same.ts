import type { Related } from '../findings/diagnostic.ts';
import { together } from '../findings/fix.ts';
import { ALSO } from '../findings/listing.ts';
import { msg } from '../findings/text.ts';
import { counted } from '../findings/words.ts';
import type { Claim } from './check.ts';
import { placeKey } from './place-key.ts';

/** Joins claims that have the same cause into one claim at the first place. Its fix edits all places. */
export function joinSame(claims: Iterable<Claim>, one: string, several: string): readonly Claim[] {
  const groups = new Map<unknown, Claim[]>();
  for (const claim of claims) {
    const key = claim.same ?? claim;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return [...groups.values()].map(([first, ...more]) => {
    // Several axes may include the same file, or share a list by an alias.
    const seen = new Set([first?.finding].map(placeOf));
    const others = more.filter(({ finding }) => {
      const place = placeOf(finding);
      return !seen.has(place) && seen.add(place);
    });
    if (first === undefined || others.length === 0) return first as Claim;
    const { fix: _, ...finding } = first.finding;
    const also = others.map(({ finding: { at } }): Related => ({ message: ALSO, at }));
    return {
      ...first,
      finding: {
        ...finding,
        message: msg`${finding.message}; ${counted(others.length, one, several)} ${others.length === 1 ? 'has' : 'have'} it, too`,
        related: [...(finding.related ?? []), ...also],
        unlisted: (finding.unlisted ?? 0) + others.length,
        ...together([first, ...others].map((claim) => claim.finding)),
      },
    };
  });
}

function placeOf(finding: Claim['finding'] | undefined): string {
  return finding?.at.kind === 'span' ? placeKey(finding.at.span) : '';
}
