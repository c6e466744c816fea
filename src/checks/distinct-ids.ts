import type { Identified } from '../derivation.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { counted, quoted, unlisted } from '../findings/words.ts';
import { signaturePart } from '../plan/generation-id.ts';
import { type Check, type Claim, claim, jointly } from './check.ts';
import { type Collapse, collapsedTexts, misspellings } from './collapsed-ids.ts';
import { tokenOf } from './token-of.ts';

/** Maximum number of findings that are reported individually. More findings than that have one cause. */
const MOST = 20;

/** Texts of the plan differ in more than case and do not contain `|`; otherwise, they get the same generation id. */
export const distinctIds: Check = {
  phase: 'generations',
  *find(identified) {
    if (!identified.design.rulesAreRead) return;
    yield jointly(
      collapsedTexts(identified),
      (collapse) => misspellings(collapse, identified),
      (left) => claimsOf(left, identified),
    );
  },
};

function* claimsOf(collapses: readonly Collapse[], { design, rows }: Identified): Iterable<Claim> {
  for (const [index, { stage, field, lost, kept, count }] of collapses.slice(0, MOST).entries()) {
    const sameButCase = signaturePart(lost) === signaturePart(kept);
    const others = index === MOST - 1 ? unlisted(collapses.length, MOST) : 0;
    const more = others > 0 ? `; so are ${others} more pairs` : '';
    const why = sameButCase
      ? `differ only in case, which an id does not keep`
      : `run together with the part next to them, because "|" also separates the parts of an id`;
    yield claim(
      'plan/ids-collapse',
      atSpan(tokenOf(field, lost, design, rows)),
      `${quoted(lost)} and ${quoted(kept)} ${why}: ${counted(count, stage)} ${count === 1 ? 'is' : 'are'} lost${more}`,
      {
        hint: sameButCase ? 'use ids that differ in more than case' : 'use ids without "|"',
        related: [{ message: 'the one that stays', at: atSpan(tokenOf(field, kept, design, rows)) }],
        unlisted: others,
      },
    );
  }
}
