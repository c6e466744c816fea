import { z } from 'zod';
import {
  Conflict,
  GitHubFailure,
  Invalid,
  NotFound,
  PermissionFailure,
  RateLimited,
  Unavailable,
} from './failures.ts';

/** The possible content of a REST error response; no part of it is guaranteed. */
const REFUSAL = z.object({
  message: z.string().catch(''),
  errors: z
    .array(
      z.union([
        z.string().transform((message) => ({ message, code: undefined, field: undefined })),
        z.object({
          message: z.string().optional().catch(undefined),
          code: z.string().optional().catch(undefined),
          field: z.string().optional().catch(undefined),
        }),
      ]),
    )
    .catch([]),
});

/** An octokit error with a response. Without one, the request was lost. */
const ANSWERED = z.object({
  response: z.object({
    status: z.number(),
    headers: z.record(z.string(), z.unknown()),
    data: z.unknown().optional(),
  }),
});

const EXTENSIONS = z.object({ code: z.string() });

export interface GraphqlError {
  readonly type?: string | undefined;
  readonly message: string;
  /** Present for errors in the query itself. */
  readonly extensions?: unknown;
}

/**
 * Classifies a failure by status and headers. The server's English is only quoted, with one exception: a 403 without
 * any header is a secondary rate limit if the message says so.
 *
 * @param what - Description of the action, to follow "Cannot": `post a comment`.
 * @param nowMs - The current time, to convert the server's reset time.
 */
export function failureOf(error: unknown, what: string, nowMs: number): GitHubFailure {
  if (error instanceof GitHubFailure) return error;
  const answered = ANSWERED.safeParse(error);
  if (!answered.success) {
    const why = error instanceof Error ? error.message : String(error);
    return new Unavailable(sentence(what, why || 'no answer'));
  }
  const { status, headers, data } = answered.data.response;
  const refusal = REFUSAL.catch({ message: '', errors: [] }).parse(data);
  const details = refusal.errors.map((detail) => detail.message ?? '').filter((message) => message !== '');
  const words = [refusal.message, ...details].filter((part) => part !== '').join('; ');
  const message = sentence(what, words === '' ? reasonPhrase(status) : words, status);

  const waitMs = waitOf(headers, nowMs);
  const limited = headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
  if (status === 429 || (status === 403 && (limited || /\bsecondary rate limit\b/i.test(refusal.message))))
    return new RateLimited(message, status, waitMs);
  if (status === 401) return new PermissionFailure(message, status, 'credentials');
  if (status === 403) {
    const sufficient = headers['x-accepted-github-permissions'];
    // The only sentence by which GitHub says that the token, not a rule, is the reason.
    const readOnly = /not accessible by (integration|personal access token)/i.test(refusal.message);
    return new PermissionFailure(
      message,
      status,
      readOnly ? 'read-only' : 'refused',
      sufficient === undefined ? undefined : String(sufficient),
    );
  }
  if (status === 404 || status === 410) return new NotFound(message, status);
  if (status === 409) return new Conflict(message, status);
  if (status >= 500 || status === 408) return new Unavailable(message, status);
  return new Invalid(
    message,
    status,
    refusal.errors.map(({ code }) => code ?? '').filter((code) => code !== ''),
    refusal.errors.map(({ field }) => field ?? '').filter((field) => field !== ''),
  );
}

/** GraphQL errors have status 200 and a type. An error without a type is an internal error of the server. */
export function graphqlFailureOf(errors: readonly GraphqlError[], what: string): GitHubFailure {
  const types = errors.map(({ type }) => type ?? '').filter((type) => type !== '');
  const message = sentence(what, errors.map((error) => error.message).join('; '));
  if (types.includes('RATE_LIMITED')) return new RateLimited(message, undefined, undefined);
  if (types.includes('FORBIDDEN') || types.includes('INSUFFICIENT_SCOPES'))
    return new PermissionFailure(message, undefined, 'read-only');
  if (types.includes('NOT_FOUND')) return new NotFound(message);
  const ownTrouble = errors.every(({ type, extensions }) => type === undefined && extensions === undefined);
  if (ownTrouble || types.includes('INTERNAL') || types.includes('SERVICE_UNAVAILABLE'))
    return new Unavailable(message);
  // A query that the server does not understand has a specific code, such as `undefinedField`.
  const codes = errors.flatMap(({ extensions }) => EXTENSIONS.safeParse(extensions).data?.code ?? []);
  return new Invalid(message, undefined, [...types, ...codes]);
}

/** Milliseconds that the server asks to wait: `retry-after` in seconds, or until an exhausted quota is reset. */
function waitOf(headers: Record<string, unknown>, nowMs: number): number | undefined {
  const after = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(after) && after >= 0) return after * 1000;
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  // One more second, in case the server's clock is behind.
  if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset))
    return Math.max(0, reset * 1000 - nowMs) + 1000;
  return undefined;
}

const LONGEST_QUOTE = 300;

function sentence(what: string, why: string, status?: number): string {
  const flat = why.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
  const short = flat.length > LONGEST_QUOTE ? `${flat.slice(0, LONGEST_QUOTE)}...` : flat;
  return `Cannot ${what}: ${short}${status === undefined ? '' : ` (${status})`}`;
}

function reasonPhrase(status: number): string {
  return status >= 500 ? 'GitHub has a server error' : 'GitHub rejected it';
}
