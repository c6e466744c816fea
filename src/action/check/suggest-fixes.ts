import type { Change } from '../../change/change.ts';
import type { Inputs } from '../inputs.ts';
import * as log from '../log.ts';
import { publishIfPossible } from '../publish-if-possible.ts';
import type { RunContext } from '../run-context.ts';

/** Suggests fixes for introduced findings on the lines of the pull request, where they are in its diff. */
export async function suggestFixes(
  change: Change,
  { key }: Pick<Inputs, 'key'>,
  context: RunContext,
): Promise<void> {
  const event = context.runner?.event;
  if (event?.kind !== 'pull_request') return;
  const { introducedSuggestions, settledSuggestion, suggestionId, suggestionsIntro, suggestionsOf } =
    await import('../../report/suggestions.ts');
  const { docsBase } = context.links;
  const suggestions = suggestionsOf(change, { key, ...(docsBase === undefined ? {} : { docsBase }) });
  const outcome = await publishIfPossible(async () => {
    const { suggest } = await import('../../github/suggest.ts');
    return suggest(await context.client(), {
      number: event.number,
      commit: event.headSha,
      suggestions,
      idOf: (body) => suggestionId(body, key),
      settled: (id) => settledSuggestion(id, key),
      intro: (ids) => suggestionsIntro(ids, key),
      introduced: (body) => introducedSuggestions(body, key),
    });
  });
  if (outcome === undefined) return;
  if (outcome.kind === 'superseded') {
    log.notice(
      `The pull request has moved on to ${outcome.head.slice(0, 12)}; the run for that commit suggests fixes, this one does not.`,
    );
    return;
  }
  const { posted, settled, left } = outcome;
  if (posted + settled + left > 0)
    log.info(
      `Suggestions on the pull request: ${posted} made, ${settled} settled, ${left} only in the summary (their lines are not in the diff, 10 are open already, or their comments were deleted).`,
    );
}
