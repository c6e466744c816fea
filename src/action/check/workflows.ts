import { EnvironmentFailure } from '../../disk/environment-failure.ts';
import { changedAnywhere, textAt } from '../../git/git-history.ts';

/**
 * Workflows, and actions of the repository itself, that a proposal edits and that run this action, before or after: such an edit can switch the check off, and
 * only the rules of the repository can forbid it.
 */
export function changedWorkflows(root: string, base: string, head: string): readonly string[] {
  // As the runner names the action that it runs; a copy in the repository itself has no name.
  const names = ['cohort-ci', process.env['GITHUB_ACTION_REPOSITORY'] ?? ''].filter((name) => name !== '');
  try {
    return changedAnywhere(root, base, head).filter((path) => {
      if (!/^\.github\/workflows\/[^/]+\.ya?ml$|(^|\/)action\.ya?ml$/.test(path)) return false;
      const text = `${textAt(root, base, path) ?? ''}\n${textAt(root, head, path) ?? ''}`;
      return names.some((name) => text.includes(name));
    });
  } catch (error) {
    // What cannot be compared is reported as such elsewhere.
    if (!(error instanceof EnvironmentFailure)) throw error;
    return [];
  }
}
