import { EnvironmentFailure } from '../../disk/environment-failure.ts';
import { changedAnywhere, textAt } from '../../git/git-history.ts';

/**
 * Workflows and local actions that a proposal edits and that run this action, before or after: such an edit can disable
 * the check, and only branch rules can prevent that.
 */
export function changedWorkflows(root: string, base: string, head: string): readonly string[] {
  // The repository of the running action, according to the runner; not set for a local action.
  const names = ['cohort-ci', process.env['GITHUB_ACTION_REPOSITORY'] ?? ''].filter((name) => name !== '');
  try {
    return changedAnywhere(root, base, head).filter((path) => {
      if (!/^\.github\/workflows\/[^/]+\.ya?ml$|(^|\/)action\.ya?ml$/.test(path)) return false;
      const text = `${textAt(root, base, path) ?? ''}\n${textAt(root, head, path) ?? ''}`;
      return names.some((name) => text.includes(name));
    });
  } catch (error) {
    // A failed comparison is reported elsewhere.
    if (!(error instanceof EnvironmentFailure)) throw error;
    return [];
  }
}
