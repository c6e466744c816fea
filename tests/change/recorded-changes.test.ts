/** What random changes of random small repositories are said to do, in the words of each place that says it. */
import { test } from 'vitest';
import { checkState } from '../../src/change/checked-state.ts';
import { comparedStates, type PricedState } from '../../src/cli/compare-commits.ts';
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
import { cohortOf, openRepository } from '../../src/repository.ts';
import { openConfig } from '../../src/settings/open-config.ts';
import { VERSION } from '../../src/version.ts';
import { Random } from '../faults/random.ts';
import { MemoryTree } from '../support/memory-tree.ts';
import { Recording } from '../support/recording.ts';
import { type Files, regenerated } from '../support/small-project.ts';
import { EDITS, filesOf, randomState } from './random-states.ts';

const NAMES = Object.keys(EDITS);
const OUTPUTS = [
  /^$/,
  /manifest\.json$|membership\.csv$/,
  /manifest\.json$|membership\.csv$|metadata\.json$/,
];
const DOCS = 'https://docs.example/codes';

const recording = new Recording(new URL('recorded-changes.txt', import.meta.url));

test.each(Array.from({ length: 4 * NAMES.length }, (_, seed) => seed))('change %i', async (seed) => {
  const random = new Random(seed);
  const state = randomState(random);
  const kinds = random.pick(OUTPUTS);
  const before = regenerated(filesOf(state), kinds);
  const edits = [NAMES[seed % NAMES.length] ?? '', ...random.sample(NAMES, random.below(3))];
  for (const edit of edits) EDITS[edit]?.(state, random);
  const bare = { ...outputsIn(before), ...filesOf(state) };
  const isRegenerated = random.chance(0.5);
  const after = isRegenerated ? regenerated(bare, kinds) : bare;
  const [base, head] = [await priced(before), await priced(after)];
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
});

/** Committed outputs stay as they are, whatever becomes of the specs. */
function outputsIn(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).filter(([path]) => /manifest\.json$|membership\.csv$|metadata\.json$/.test(path)),
  );
}

async function priced(files: Files): Promise<PricedState> {
  const tree = new MemoryTree(files);
  const opened = await openConfig(tree);
  const config = opened.kind === 'config' ? opened.config : undefined;
  const options = {
    ...({ dialect: 'v1', dataRoot: 'data', patterns: ['data/cohorts/*/spec/config.yaml'] } as const),
    ...(config === undefined ? {} : { config }),
  };
  const cohorts = Object.keys(files)
    .filter((path) => path.endsWith('/spec/config.yaml'))
    .sort()
    .map((path) => cohortOf(path));
  const checked = await checkState(openRepository(tree, options), cohorts, options);
  return { ...checked, config: opened.kind === 'invalid' ? 'invalid' : config };
}
