import type { Identified } from '../derivation.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { isComment } from '../findings/placeholder.ts';
import { counted, quoted, unlisted } from '../findings/words.ts';
import type { Span } from '../source/span.ts';
import { type Check, type Claim, claim, jointly } from './check.ts';
import { type Collapse, collapsedModels, misspellings } from './collapsed-ids.ts';
import { tokenOf } from './token-of.ts';

/** Maximum number of findings that are reported individually. More findings than that have one cause. */
const MOST = 20;

/**
 * Essays with the same draft, template and replicate are planned with one model, since the id does not include the
 * model.
 */
export const oneModelPerEssay: Check = {
  phase: 'generations',
  *find(identified) {
    if (!identified.design.rulesAreRead) return;
    yield jointly(
      collapsedModels(identified),
      (collapse) => [...misspellings(collapse, identified), ...commentOf(collapse, identified)],
      (left) => claimsOf(left, identified),
    );
  },
};

/** A comment in an included CSV is not a model. */
function commentOf({ field, lost }: Collapse, { design, rows }: Identified): readonly Span[] {
  return isComment(lost) ? [tokenOf(field, lost, design, rows)] : [];
}

/** Each model that loses essays, once, with the number of essays that it loses. */
function* claimsOf(collapses: readonly Collapse[], { design, rows }: Identified): Iterable<Claim> {
  const byModel = new Map<string, { readonly kept: Set<string>; count: number }>();
  for (const { lost, kept, count } of collapses) {
    const entry = byModel.get(lost) ?? { kept: new Set(), count: 0 };
    entry.kept.add(kept);
    entry.count += count;
    byModel.set(lost, entry);
  }
  const all = [...byModel];
  for (const [index, [model, { kept, count }]] of all.slice(0, MOST).entries()) {
    const winner = kept.size === 1 ? `the one by ${quoted([...kept][0] ?? '')}` : 'that of an earlier model';
    const others = index === MOST - 1 ? unlisted(all.length, MOST) : 0;
    const more = others > 0 ? `; so do ${others} more models` : '';
    yield claim(
      'plan/essays-collapse',
      atSpan(tokenOf('essay_llm', model, design, rows)),
      `${counted(count, 'essay')} by ${quoted(model)} ${count === 1 ? 'is' : 'are'} lost: ${count === 1 ? 'it gets' : 'each gets'} the id of ${winner}, for the same draft, template and replicate${more}`,
      {
        hint: 'the id of an essay does not include its model: keep one essay model per draft (tie it to draft_llm), or use one cohort per model',
        unlisted: others,
      },
    );
  }
}
