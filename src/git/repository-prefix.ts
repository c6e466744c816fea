import { gitOutput } from './git-command.ts';

/**
 * Where a folder is in its repository: relative to git's top level, with `/` between names; empty for the top level itself.
 * Links on the way are resolved. Throws an EnvironmentFailure without git, or outside of a repository.
 */
export function repositoryPrefix(root: string): string {
  const prefix = gitOutput(root, ['rev-parse', '--show-prefix']).toString('utf8');
  return prefix.replace(/\n$/, '').replace(/\/$/, '');
}
