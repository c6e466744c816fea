import { describe, expect, test } from 'vitest';
import { renderComment } from '../../src/report/comment.ts';
import { GitRepository } from '../support/git-repository.ts';
import { command } from '../support/run-command.ts';
import { lay } from '../support/scratch.ts';
import { changeBetween, edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';

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
    expect(quiet).not.toContain('quality/one-effect');
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
});
