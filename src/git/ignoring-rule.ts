import { Confinement } from '../disk/confinement.ts';
import { EnvironmentFailure } from '../disk/environment-failure.ts';
import type { IgnoredBy } from '../repository.ts';
import { repositoryPrefix, runGit, splitNul } from './git-command.ts';

/**
 * The rule by which git ignores a path in a checkout, whether the path exists or not. `undefined` if there is none, if
 * the last rule is negated, or if git cannot tell.
 *
 * @param path - Relative to the root.
 */
export function ignoringRule(root: string, path: string): IgnoredBy | undefined {
  try {
    // git fails for a path through a link.
    const place = new Confinement(root).canonical(path);
    if (place === undefined || place === '') return undefined;
    const answer = runGit(root, ['check-ignore', '--no-index', '--verbose', '-z', '--stdin'], {
      input: `./${place}\0`,
      patterns: true,
    });
    const [source = '', line = '', pattern = ''] = answer.status === 0 ? splitNul(answer.output) : [];
    if (source === '' || pattern.startsWith('!')) return undefined;
    const prefix = repositoryPrefix(root);
    const start = prefix === '' ? '' : `${prefix}/`;
    const isInside = source.startsWith(start) && !source.startsWith('/');
    const file = isInside ? source.slice(start.length) : source;
    return { source: file, isInside, line: Number(line), pattern };
  } catch (error) {
    if (!(error instanceof EnvironmentFailure)) throw error;
    return undefined;
  }
}
