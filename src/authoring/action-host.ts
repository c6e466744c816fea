/** The repository that hosts this action. `node scripts/set-owner.ts NAME` writes its owner here, and in the documentation. */
export const REPOSITORY = 'OWNER/cohort-ci';

/** Stands for a commit of it, which only those who use it can choose. */
export const REF = 'REF';

/** What a repository is called as long as its owner is not known. */
const UNKNOWN = /^OWNER\//;

/**
 * What the readers of a workflow have to replace, and by what.
 *
 * @param quoted - How names are marked in the text around it.
 */
export function toReplace(repository: string, quoted: (name: string) => string = (name) => name): string {
  return UNKNOWN.test(repository)
    ? `${quoted(repository)} and ${quoted(REF)} with the repository that hosts cohort-ci and the full SHA of one of its commits`
    : `${quoted(REF)} with the full SHA of a commit of ${quoted(repository)}`;
}

/** Whether something that names the action still has what is to be replaced. */
export function isPlaceholder(repository: string, ref: string): boolean {
  return UNKNOWN.test(repository) || ref === REF;
}
