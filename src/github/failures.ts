/**
 * - `permission`: the token lacks permission.
 * - `not-found`: it does not exist, or the token may not see it.
 * - `conflict`: the state on the server does not allow it.
 * - `stale-head`: the branch has moved since it was read.
 * - `invalid`: the server does not accept the content of the request.
 * - `rate-limited`: too many requests, and the wait would be too long.
 * - `unavailable`: no response, or a server error; retries failed, or are not possible.
 * - `unexpected-answer`: a response of unknown shape.
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
 * A failed request to GitHub: neither a finding nor our bug. The message is one plain sentence without credentials. It
 * may quote untrusted text, so it must be made safe for logs like everything else.
 */
export abstract class GitHubFailure extends Error {
  abstract readonly kind: GitHubFailureKind;
  /** The HTTP status, if there was a response. */
  readonly status: number | undefined;

  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}

/**
 * - `read-only`: the token lacks the permission, as on pull requests from forks and by Dependabot.
 * - `credentials`: the token itself is not accepted.
 * - `refused`: the token is fine, but a rule or a setting forbids it.
 */
export type PermissionReason = 'read-only' | 'credentials' | 'refused';

export class PermissionFailure extends GitHubFailure {
  override readonly name = 'PermissionFailure';
  readonly kind = 'permission';
  readonly reason: PermissionReason;
  /** The permissions that would suffice according to the server, such as `issues=write; pull_requests=write`. */
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

/** The branch does not point to the expected commit: recompute for `head`, and try again. */
export class StaleHead extends GitHubFailure {
  override readonly name = 'StaleHead';
  readonly kind = 'stale-head';
  /** Where the branch points now. */
  readonly head: string;

  constructor(message: string, head: string) {
    super(message);
    this.head = head;
  }
}

export class Invalid extends GitHubFailure {
  override readonly name = 'Invalid';
  readonly kind = 'invalid';
  /** The server's codes for what is wrong, such as `already_exists` or `STALE_DATA`. */
  readonly codes: readonly string[];
  /** The fields that are wrong. */
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
  /** How long the server asks to wait, in milliseconds; undefined if it does not say. */
  readonly waitMs: number | undefined;

  constructor(message: string, status: number | undefined, waitMs: number | undefined) {
    super(message, status);
    this.waitMs = waitMs;
  }
}

/** It is unknown whether the request was executed: check before repeating a create. */
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
