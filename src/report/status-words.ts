import { type CommandWriter, commandAtRoot, PROGRAM } from '../findings/command-text.ts';
import { textOf } from '../findings/text.ts';
import { counted } from '../findings/words.ts';
import type {
  CohortStatus,
  InputStatus,
  RepositoryStatus,
  StatusCounts,
} from '../overview/repository-status.ts';

/** What a cohort still needs, in a few words; empty when it is done. */
export function openWords(cohort: CohortStatus, write: CommandWriter = commandAtRoot): string {
  const own = (name: string): string => `\`${write([PROGRAM, name, cohort.id])}\``;
  if (cohort.done) return '';
  if (cohort.misnamed !== undefined)
    return `rename ${cohort.misnamed} to ${cohort.specPath}: the runtime reads a spec only from there`;
  if (cohort.restore !== undefined) return `restore its spec: \`${textOf(cohort.restore, write)}\``;
  if (cohort.spec === 'missing') return `write its spec, or derive one with ${own('backfill')}`;
  const words: string[] = [];
  if (cohort.spec === 'untracked')
    words.push(
      cohort.ignored ? 'git ignores the spec: remove the rule, or git add --force' : 'git add the spec',
    );
  if (cohort.spec === 'edited') words.push('commit the changes to the spec');
  if (cohort.valid === 'no') words.push(`fix the spec: ${own('check')} says what is wrong`);
  else if (cohort.valid === 'unknown') words.push('not checked');
  if (cohort.outputs === 'drifted') words.push(`${own('regenerate')}, and commit the outputs`);
  return words.join('; ');
}

/**
 * `1 of 4 cohorts done: 1 without a spec, 2 invalid; 1 file that cohorts need is not committed in its current state`.
 */
export function countWords(status: Pick<RepositoryStatus, 'counts' | 'inputs'>): string {
  const cohorts = cohortWords(status.counts);
  return status.inputs.length === 0 ? cohorts : `${cohorts}; ${inputWords(status)}`;
}

/** `1 file that cohorts need is not committed in its current state`. */
function inputWords({ inputs }: Pick<RepositoryStatus, 'inputs'>): string {
  return inputs.length === 1
    ? '1 file that cohorts need is not committed in its current state'
    : `${counted(inputs.length, 'file')} that cohorts need are not committed in their current state`;
}

function cohortWords(counts: StatusCounts): string {
  if (counts.cohorts === 0) return 'There is no cohort yet';
  const parts = [
    counts.withoutSpec > 0 ? `${counts.withoutSpec} without a spec` : '',
    counts.untracked > 0 ? `${counts.untracked} with a spec that git does not track` : '',
    counts.edited > 0 ? `${counts.edited} with uncommitted changes to the spec` : '',
    counts.invalid > 0 ? `${counts.invalid} invalid` : '',
    counts.drifted > 0 ? `${counts.drifted} drifted` : '',
    counts.unknown > 0 ? `${counts.unknown} not checked` : '',
  ].filter((part) => part !== '');
  const done = `${counts.done} of ${counted(counts.cohorts, 'cohort')} done`;
  return parts.length === 0 ? done : `${done}: ${parts.join(', ')}`;
}

/** How the selection affects all cohorts; empty without one. */
export function selectionNote({ selection }: RepositoryStatus): string {
  switch (selection.kind) {
    case 'none':
      return '';
    case 'both':
      return 'Two curated selections are present: one is allowed';
    default:
      return `A curated selection of ${selection.kind} narrows every cohort`;
  }
}

/** How to commit a file that cohorts need; the path comes before it. */
export const INPUT_WORDS: Readonly<Record<InputStatus['state'], string>> = {
  edited: 'commit the changes',
  untracked: 'git add it',
  ignored: 'git ignores it: remove the rule, or git add --force',
};
