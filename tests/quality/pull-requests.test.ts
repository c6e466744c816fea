import { describe, expect, test } from 'vitest';
import { checkRepository } from '../../src/check-repository.ts';
import { textOf } from '../../src/findings/text.ts';
import { renderComment } from '../../src/report/comment.ts';
import { cohortOf } from '../../src/repository.ts';
import { openConfig } from '../../src/settings/open-config.ts';
import { GitRepository } from '../support/git-repository.ts';
import { MemoryTree } from '../support/memory-tree.ts';
import { command } from '../support/run-command.ts';
import { lay } from '../support/scratch.ts';
import { changeBetween, edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';

const OPTIONS = { dialect: 'v1', dataRoot: 'data', patterns: [] } as const;
const SPEC = 'data/cohorts/baseline/spec/config.yaml';

const pair = (name: string, axes: readonly [string, string], allowed: string): string =>
  `    ${name}:\n      left: ${axes[0]}\n      right: ${axes[1]}\n      allowed:\n${allowed
    .split(' ')
    .map((one) => `        - [${one.replace('+', ', ')}]\n`)
    .join('')}`;

const COMBOS = pair('combos', ['combo_id', 'draft_template'], 'combo-a+sketch combo-b+outline');
const JUDGES = pair('judges', ['evaluation_template', 'evaluation_llm'], 'novelty+quartz coherence+opal');

/** A cohort with these pairs, and outputs as they should be. */
function cohort(pairs: readonly string[], axes: Readonly<Record<string, string>> = {}, before = ''): Files {
  const judged = { evaluation_template: '[novelty, coherence]', evaluation_llm: '[quartz, opal]' };
  const rules = pairs.length === 0 ? '' : `rules:\n  pairs:\n${pairs.join('')}`;
  return regenerated(edited(PROJECT, { [SPEC]: `${before}${spec({ ...judged, ...axes }, rules)}` }));
}

async function findings(before: Files, after: Files) {
  const change = await changeBetween(before, after);
  const found = change.findings.filter(({ diagnostic }) => diagnostic.code === 'quality/one-effect');
  const comment = renderComment(change);
  return { origins: found.map(({ origin }) => origin), isSaid: comment.includes('quality/one-effect') };
}

const QUIET = { origins: ['existing'], isSaid: false };
const NEWS = { origins: ['introduced'], isSaid: true };

describe('a limit of the design in a pull request', () => {
  test.each([
    ['the change ties two axes together without a word', [], [COMBOS], NEWS],
    [
      'it does so to others, too',
      [COMBOS],
      [COMBOS, JUDGES],
      { origins: ['introduced', 'fixed'], isSaid: true },
    ],
    ['it was there before', [COMBOS], [COMBOS], QUIET],
    ['the second of two is there no more', [COMBOS, JUDGES], [COMBOS], QUIET],
    ['the first of two is there no more', [COMBOS, JUDGES], [JUDGES], QUIET],
    ['it is there no more', [COMBOS], [], { origins: ['fixed'], isSaid: false }],
    ['there is none', [], [], { origins: [], isSaid: false }],
  ])('%s', async (_, before, after, expected) => {
    // Something else of the plan changes, so that there is a comment.
    expect(await findings(cohort(before), cohort(after, { draft_llm: '[opal]' }))).toEqual(expected);
  });

  test('one that is ignored with a reason is not said, whoever brings it', async () => {
    const ignore =
      "ignore:\n  - paths: ['data/cohorts/baseline/**']\n    codes: [quality/one-effect]\n    reason: the template belongs to the combination\n";
    const repository = new GitRepository();
    repository.commit(cohort([]), 'Cohorts');
    lay(repository.root, cohort([COMBOS]));
    const said = async (): Promise<string> =>
      (await command(['diff', 'HEAD', '--root', repository.root, '--format', 'markdown'])).stdout;
    expect(await said()).toContain('quality/one-effect');
    lay(repository.root, { '.cohort-ci.yml': ignore });
    const quiet = await said();
    expect(quiet).toContain('Pair rule `combos` added');
    // Only as what the setting is about.
    expect(quiet.replace(/> - sets `ignore`: .*/, '')).not.toContain('quality/one-effect');
  });

  test('other lines and other levels make nothing new of it', async () => {
    const moved = cohort([COMBOS], { draft_llm: '[opal]' }, '# Written anew.\n\n');
    expect(await findings(cohort([COMBOS]), moved)).toEqual(QUIET);
    const more = pair(
      'combos',
      ['combo_id', 'draft_template'],
      'combo-a+sketch combo-b+outline combo-c+spiral',
    );
    const grown = cohort([more], {
      combo_id: '[combo-a, combo-b, combo-c]',
      draft_template: '[sketch, outline, spiral]',
    });
    expect(await findings(cohort([COMBOS]), grown)).toEqual(QUIET);
  });

  const NESTED = pair(
    'combos',
    ['combo_id', 'draft_template'],
    'combo-a+sketch combo-b+outline combo-c+outline',
  );
  const THREE = { combo_id: '[combo-a, combo-b, combo-c]' };
  const ALONE = { draft_llm: '[opal]', evaluation_llm: '[opal]' };
  const MODELS = {
    'data/1_raw/llm_models.csv':
      'id,model,for_generation,for_evaluation\nopal,one,true,true\nquartz,two,true,true\n',
  };

  const judged = (files: Files): Files => regenerated({ ...files, ...MODELS });

  test.each<[string, Files, Files, string, readonly string[], boolean]>([
    [
      'an axis comes to lie within another',
      cohort([], THREE),
      cohort([NESTED], THREE),
      'quality/nested-axis',
      ['introduced'],
      true,
    ],
    [
      'an axis lay within another before',
      cohort([NESTED], THREE),
      cohort([NESTED], { ...THREE, draft_llm: '[opal]' }),
      'quality/nested-axis',
      ['existing'],
      false,
    ],
    [
      'the writer comes to be the only judge',
      judged(cohort([])),
      judged(cohort([], ALONE)),
      'quality/self-judging',
      ['introduced'],
      true,
    ],
    [
      'the writer was the only judge before',
      judged(cohort([], ALONE)),
      judged(cohort([], { ...ALONE, evaluation_template: '[novelty]' })),
      'quality/self-judging',
      ['existing'],
      false,
    ],
    [
      'it comes beside a limit that was there',
      judged(cohort([COMBOS])),
      judged(cohort([COMBOS], ALONE)),
      'quality/one-effect',
      ['introduced', 'fixed'],
      true,
    ],
    [
      'it is what is left of two',
      judged(cohort([COMBOS], ALONE)),
      judged(cohort([], ALONE)),
      'quality/self-judging',
      ['existing'],
      false,
    ],
  ])('%s', async (_, before, after, code, origins, isSaid) => {
    const change = await changeBetween(before, after);
    const found = change.findings.filter(
      ({ diagnostic, cohorts }) => diagnostic.code.startsWith('quality/') && cohorts.includes('baseline'),
    );
    expect(found.map(({ origin }) => origin)).toEqual(origins);
    expect(found[0]?.diagnostic.code).toBe(code);
    expect(renderComment(change).includes(code)).toBe(isSaid);
  });

  test.each([
    ['quality/one-effect', 'no other model judges any', 'always change together'],
    ['quality/self-judging', 'always change together', 'no other model judges any'],
  ])('of two, %s is ignored by its own code, and the other is said', async (code, said, unsaid) => {
    const config = `ignore:\n  - paths: ['data/cohorts/**']\n    codes: [${code}]\n    reason: it is meant\n`;
    const files = judged(cohort([COMBOS], ALONE));
    const tree = new MemoryTree({ ...files, '.cohort-ci.yml': config });
    const opened = await openConfig(tree);
    if (opened.kind !== 'config') throw new Error(opened.kind);
    const result = await checkRepository(tree, [cohortOf(SPEC)], { ...OPTIONS, config: opened.config });
    const messages = result.cohorts.flatMap(({ diagnostics }) =>
      diagnostics.map(({ message }) => textOf(message)),
    );
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(said);
    expect(messages[0]).not.toContain(unsaid);
    // No entry is said to ignore nothing.
    expect(result.diagnostics.map((one) => one.code)).toEqual(['drift/not-committed']);
  });
});
