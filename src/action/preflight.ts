import { EnvironmentFailure } from '../disk/environment-failure.ts';
import { GitFailure } from '../git/git-command.ts';
import { isShallow, mergeBase, namedParents } from '../git/git-history.ts';
import { type PullRequestEvent, problemOfProposal } from '../github/event.ts';
import {
  isReadOnlyEvent,
  NEEDS,
  type Permission,
  type Publication,
  preflight,
  type TokenKind,
  type WritePermission,
} from '../github/preflight.ts';
import { checkedOut, checkoutFailure } from './checked-out.ts';
import * as log from './log.ts';
import { publishIfPossible } from './publish-if-possible.ts';
import type { RunContext } from './run-context.ts';

export interface PreflightWishes {
  readonly publishes: readonly Publication[];
  /** Whether a base commit is needed but was not found. */
  readonly lacksBase?: boolean;
}

/** The capabilities of the token. */
export interface TokenAbilities {
  readonly kind: TokenKind;
  /** Whether nothing is known to prevent a publication, which is no guarantee. */
  readonly may: (publication: Publication) => boolean;
}

/** Reports before the work which of the requested publications are impossible, and what to add to the workflow. */
export async function checkPermissions(
  context: RunContext,
  { publishes, lacksBase = false }: PreflightWishes,
): Promise<TokenAbilities> {
  const { runner, token } = context;
  const event = runner?.event ?? { kind: 'other', name: '' };
  const distrust = distrustOf(context);
  if (distrust !== undefined) log.warning(distrust, TRUST);
  // A push needs nothing. An event that cannot be understood is checked like one.
  const problem = problemOfProposal(event);
  if (problem !== undefined) log.warning(`${problem}: nothing is compared, so every finding counts`);
  let kind: TokenKind = 'none';
  let permissions: ReadonlyMap<WritePermission, Permission> = new Map();
  let accepted = token !== '' && runner !== undefined;
  if (accepted && publishes.length > 0) {
    const found = await publishIfPossible(async () => {
      const { probePermissions, tokenKind } = await import('../github/probe-token.ts');
      const client = await context.client();
      const ofToken = await tokenKind(client, token);
      const needed = publishes.flatMap((publication) => NEEDS[publication]);
      // Publications that the event forbids need not be tried.
      const tried = isReadOnlyEvent(event) ? new Map() : await probePermissions(client, needed);
      return { kind: ofToken, permissions: tried };
    });
    if (found === undefined) accepted = false;
    else ({ kind, permissions } = found);
  }
  const problems = preflight({
    event,
    // A rejected token has already been reported.
    publishes: token !== '' && !accepted ? [] : publishes,
    token: kind,
    permissions,
    isShallow: lacksBase && orFalse(() => isShallow(context.root)),
    needsBase: lacksBase,
    holdsProposal: event.kind === 'pull_request' && holdsProposal(context, event),
  });
  for (const { level, message, yaml } of problems) {
    if (level === 'notice' && yaml === undefined) log.notice(message);
    // A problem with the workflow is not one of the cohorts, so it does not fail the step.
    else if (level === 'notice') log.info(message, yaml);
    else log.warning(message, yaml);
  }
  return {
    kind,
    may: (publication) =>
      accepted &&
      !isReadOnlyEvent(event) &&
      NEEDS[publication].every((permission) => permissions.get(permission) !== 'missing'),
  };
}

/** Whether the checkout contains the head, or at least is not part of the base, as far as the clone can tell. */
function holdsProposal(context: RunContext, { baseSha, headSha }: PullRequestEvent): boolean {
  const { root, runner } = context;
  const here = checkedOut(context);
  if (here === undefined) return false;
  const hasHead = orFalse(
    () =>
      here === headSha ||
      namedParents(root, here).includes(headSha) ||
      mergeBase(root, here, headSha) === headSha,
  );
  if (hasHead) return true;
  // Such a run is about the base, whose tip may be newer than in the event.
  if (here === baseSha || here === runner?.sha) return false;
  return !orFalse(() => mergeBase(root, here, baseSha) === here);
}

/** A step for jobs in a container, in which the user is not the one that owns the checkout. */
const TRUST = '- run: git config --global --add safe.directory "$GITHUB_WORKSPACE"';

/** Git's message if it does not trust the checkout, in which case there is no base, history or culprit. */
function distrustOf(context: RunContext): string | undefined {
  const failure = checkoutFailure(context);
  return failure instanceof GitFailure && failure.reason === 'untrusted' ? failure.message : undefined;
}

function orFalse(ask: () => boolean): boolean {
  try {
    return ask();
  } catch (error) {
    if (error instanceof EnvironmentFailure) return false;
    throw error;
  }
}
