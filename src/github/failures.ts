/**
 * - `permission`: the token may not do this.
 * - `not-found`: there is no such thing, or the token may not see it.
 * - `conflict`: the state on the server forbids it.
 * - `stale-head`: the branch has moved since it was read.
 * - `invalid`: the server does not accept the content of the request.
 * - `rate-limited`: too many requests, and the wait would be too long.
 * - `unavailable`: no answer, or a server error; repeated in vain, or not repeatable.
 * - `unexpected-answer`: an answer of a shape that we do not know.
 * - `cancelled`: the caller's signal was aborted.
 */
export type GitHubFailureKind =
  | 'permission'
  | 'not-found'
  | 'conflict'
  | 'stale-head'
  | 'invalid'
  | 'rate-limited'
  | 'unavailable'
  | 'unexpected-answer'
  | 'cancelled';

/**
 * GitHub's refusal or silence: neither a finding nor our bug. The message is one plain sentence without credentials;
 * it may quote foreign text, so it goes through the log wrapper like everything else.
 */
export abstract class GitHubFailure extends Error {
  abstract readonly kind: GitHubFailureKind;
  /** The HTTP status, when there was an answer. */
  readonly status: number | undefined;

  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}

/**
 * - `read-only`: the token lacks the permission, as on pull requests from forks and by Dependabot.
 * - `credentials`: the token itself is not accepted.
 * - `refused`: the token is fine, a rule or a setting forbids it.
 */
export type PermissionReason = 'read-only' | 'credentials' | 'refused';

export class PermissionFailure extends GitHubFailure {
  override readonly name = 'PermissionFailure';
  readonly kind = 'permission';
  readonly reason: PermissionReason;
  /** What the server says would suffice, such as `issues=write; pull_requests=write`. */
  readonly sufficient: string | undefined;

  constructor(message: string, status: number | undefined, reason: PermissionReason, sufficient?: string) {
    super(message, status);
    this.reason = reason;
    this.sufficient = sufficient;
  }
}

export class NotFound extends GitHubFailure {
  override readonly name = 'NotFound';
  readonly kind = 'not-found';
}

export class Conflict extends GitHubFailure {
  override readonly name = 'Conflict';
  readonly kind = 'conflict';
}

/** The branch is not where the commit expected it: recompute upon `head`, and try again. */
export class StaleHead extends GitHubFailure {
  override readonly name = 'StaleHead';
  readonly kind = 'stale-head';
  /** Where the branch stands now. */
  readonly head: string;

  constructor(message: string, head: string) {
    super(message);
    this.head = head;
  }
}

export class Invalid extends GitHubFailure {
  override readonly name = 'Invalid';
  readonly kind = 'invalid';
  /** The server's short words for what is wrong, such as `already_exists` or `STALE_DATA`. */
  readonly codes: readonly string[];
  /** The fields that it names. */
  readonly fields: readonly string[];

  constructor(
    message: string,
    status?: number,
    codes: readonly string[] = [],
    fields: readonly string[] = [],
  ) {
    super(message, status);
    this.codes = codes;
    this.fields = fields;
  }
}

export class RateLimited extends GitHubFailure {
  override readonly name = 'RateLimited';
  readonly kind = 'rate-limited';
  /** How long the server asks to wait, in milliseconds; absent when it does not say. */
  readonly waitMs: number | undefined;

  constructor(message: string, status: number | undefined, waitMs: number | undefined) {
    super(message, status);
    this.waitMs = waitMs;
  }
}

/** Nobody knows whether the request was carried out: a create must look before it is repeated. */
export class Unavailable extends GitHubFailure {
  override readonly name = 'Unavailable';
  readonly kind = 'unavailable';
}

export class UnexpectedAnswer extends GitHubFailure {
  override readonly name = 'UnexpectedAnswer';
  readonly kind = 'unexpected-answer';
}

export class Cancelled extends GitHubFailure {
  override readonly name = 'Cancelled';
  readonly kind = 'cancelled';
}
