import { EnvironmentFailure } from '../disk/environment-failure.ts';
import { resolveRef } from '../git/git-history.ts';
import { oncePer } from '../source/once-per.ts';
import type { RunContext } from './run-context.ts';

/** Read once, because no run moves HEAD. */
const headOf = oncePer(({ root }: Pick<RunContext, 'root'>) => {
  try {
    return { commit: resolveRef(root, 'HEAD') };
  } catch (error) {
    if (error instanceof EnvironmentFailure) return { failure: error };
    throw error;
  }
});

/** The commit that is checked out; undefined without a repository. */
export function checkedOut(context: Pick<RunContext, 'root'>): string | undefined {
  return headOf(context).commit;
}

/** Why git did not say which commit is checked out; undefined if it did. */
export function checkoutFailure(context: Pick<RunContext, 'root'>): EnvironmentFailure | undefined {
  return headOf(context).failure;
}
