import type { Limits, Sleep } from './pacing.ts';

export interface ClientOptions {
  readonly token: string;
  /** `owner/name`, as in `GITHUB_REPOSITORY`. */
  readonly repository: string;
  /** `GITHUB_API_URL`: `https://api.github.com`, or `https://host/api/v3`. */
  readonly apiUrl: string;
  /** `GITHUB_GRAPHQL_URL`. Default: derived from `apiUrl`. */
  readonly graphqlUrl?: string | undefined;
  /** Aborted when the run is cancelled; requests and waits then end immediately. */
  readonly signal?: AbortSignal | undefined;
  /** Wraps every wait for a response or a turn, so that a cancellation is noticed meanwhile. */
  readonly whileWaiting?: (<Result>(wait: () => Promise<Result>) => Promise<Result>) | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /** Receives a message for each wait and retry, which may quote the server. */
  readonly log?: ((message: string) => void) | undefined;
  readonly sleep?: Sleep | undefined;
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
  /** Default: that of `@actions/github`, which uses the runner's proxy. */
  readonly fetch?: typeof fetch | undefined;
}
