/**
 * The repository that hosts this action. `node scripts/set-owner.ts NAME` writes its owner here, and in the
 * documentation.
 */
export const REPOSITORY = 'OWNER/cohort-ci';

/** Stands for the SHA of a commit of {@link REPOSITORY}, which only users of the action can choose. */
export const REF = 'REF';

/** Matches a repository whose owner is not known yet. */
const UNKNOWN = /^OWNER\//;

/**
 * The placeholders that the reader of a workflow has to replace, and with what.
 *
 * @param quoted - How names are marked in the text around it.
 */
export function toReplace(repository: string, quoted: (name: string) => string = (name) => name): string {
  return UNKNOWN.test(repository)
    ? `${quoted(repository)} and ${quoted(REF)} with the repository that hosts cohort-ci and the full SHA of one of its commits`
    : `${quoted(REF)} with the full SHA of a commit of ${quoted(repository)}`;
}

/** Whether a reference to the action still contains a placeholder. */
export function isPlaceholder(repository: string, ref: string): boolean {
  return UNKNOWN.test(repository) || ref === REF;
}
