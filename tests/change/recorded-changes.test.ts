/** What random changes of random small repositories are said to do, in the words of each place that says it. */
import { test } from 'vitest';
import { comparedStates } from '../../src/cli/compare-commits.ts';
import { repositoryStatus } from '../../src/overview/repository-status.ts';
import { viewDesigns } from '../../src/overview/view-designs.ts';
import { annotations } from '../../src/report/annotations.ts';
import { renderComment } from '../../src/report/comment.ts';
import { renderDiff } from '../../src/report/diff-text.ts';
import { renderIssue } from '../../src/report/issue.ts';
import { renderDesign } from '../../src/report/show.ts';
import { renderStatus } from '../../src/report/status.ts';
import { statusMarkdown } from '../../src/report/status-markdown.ts';
import { suggestionsOf } from '../../src/report/suggestions.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { VERSION } from '../../src/version.ts';
import { Recording } from '../support/recording.ts';
import { type RandomChange, randomChange } from './random-change.ts';
import { EDITS } from './random-states.ts';

const NAMES = Object.keys(EDITS);
const DOCS = 'https://docs.example/codes';

const recording = new Recording(new URL('recorded-changes.txt', import.meta.url));

test.each(Array.from({ length: 4 * NAMES.length }, (_, seed) => seed))('change %i', async (seed) => {
  await record(seed, await randomChange(seed));
});

// One for each place that says it: what there is too much of is counted there.
test.each(Array.from({ length: 5 }, (_, index) => 100 + index))('large change %i', async (seed) => {
  await record(seed, await randomChange(seed, { cohorts: 26, edits: 9 }));
});

async function record(seed: number, { base, head, edits, isRegenerated }: RandomChange): Promise<void> {
  const { change, price } = await comparedStates(base, head);
  const { result } = head;
  const budget = seed % 3 === 0 ? 2500 : 20_000;
  const comment = (): string =>
    renderComment(change, {
      ...price,
      budget,
      docsBase: DOCS,
      sourceBase: 'https://files.example/',
      runUrl: 'https://run.example',
    });
  const places: readonly (() => readonly string[])[] = [
    () => ['--- comment', comment()],
    () => [
      '--- summary',
      renderSummary(result, {
        budget: seed % 3 === 0 ? 2500 : 20_000,
        changes: change.cohorts,
        designs: viewDesigns(head, new Set(change.cohorts.map(({ id }) => id)), 2),
      }),
    ],
    () => [
      '--- annotations',
      ...annotations(result, { change, docsBase: DOCS }).annotations.map((one) => JSON.stringify(one)),
      ...suggestionsOf(change, { key: 'k' }).map((one) => JSON.stringify(one)),
      '--- check',
      renderTerminal(result, { width: 80 }),
    ],
    () => [
      '--- status',
      renderStatus(repositoryStatus(head.repository.sources.tree, result), {}, price.cost),
      statusMarkdown(repositoryStatus(head.repository.sources.tree, result), { cost: price.cost }),
      '--- issue',
      renderIssue({
        result,
        culprits: new Map(),
        since: { ...change, ...price },
        verifiedAt: '2026-01-31T12:00:00Z',
      }).body,
    ],
    () => [
      '--- show',
      ...[...viewDesigns(head, new Set(head.cohorts.map(({ id }) => id)), 2).values()].map((view) =>
        renderDesign(view, { width: 100 }),
      ),
    ],
  ];
  recording.expect(
    `${seed}: ${edits.join(' + ')}${isRegenerated ? ', regenerated' : ''}`,
    ['--- diff', renderDiff(change, price), ...(places[seed % places.length]?.() ?? [])].flatMap((text) =>
      text.replaceAll(VERSION, 'X').trimEnd().split('\n'),
    ),
  );
}
