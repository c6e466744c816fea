import { mdCode } from '../../report/markdown.ts';
import type { RunContext } from '../run-context.ts';

/**
 * The extent of a check without a comparison, in one sentence of Markdown. After a push, a tag or a schedule this is
 * normal, but after a comment or another workflow it might be mistaken for the check of a pull request.
 */
export function checkedWords({ runner }: RunContext, commit: string | undefined): string {
  const event = runner?.event;
  const name = event?.kind === 'other' ? event.name : event?.kind;
  const what =
    commit === undefined ? 'a folder without a git commit' : `the commit ${mdCode(commit.slice(0, 12))}`;
  const ref = runner?.ref === undefined || runner.ref === '' ? '' : `, in a run on ${mdCode(runner.ref)}`;
  const on = name === undefined || name === '' ? '' : ` (${mdCode(name)})`;
  return `Checked ${what}${ref}${on}. Nothing was compared with a base, so every finding counts.`;
}
