import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type GitHubEvent, parseEvent } from './event.ts';

/** The runner's environment, read once. The URLs differ on GitHub Enterprise Server. */
export interface RunnerContext {
  readonly apiUrl: string;
  readonly graphqlUrl: string | undefined;
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** The commit of the run; for `pull_request`, a merge commit that is on no branch. */
  readonly sha: string;
  /** Such as `refs/heads/main` or `refs/pull/1/merge`. */
  readonly ref: string;
  /** Id of the workflow run, which re-runs share; empty if unknown. */
  readonly runId: string;
  /** 1-based. Re-runs have the commit and the event of the first attempt. */
  readonly attempt: number;
  /** The page of this run. */
  readonly runUrl: string;
  readonly event: GitHubEvent;
}

const address = (otherwise: string) => z.url().catch(otherwise);

const ENVIRONMENT = z.object({
  GITHUB_API_URL: address('https://api.github.com'),
  GITHUB_GRAPHQL_URL: z.url().optional().catch(undefined),
  GITHUB_SERVER_URL: address('https://github.com'),
  GITHUB_REPOSITORY: z.string().regex(/^[^/\s]+\/[^/\s]+$/),
  GITHUB_SHA: z.string().default(''),
  GITHUB_REF: z.string().default(''),
  GITHUB_RUN_ID: z.string().default(''),
  GITHUB_RUN_ATTEMPT: z.coerce.number().int().positive().catch(1),
  GITHUB_EVENT_NAME: z.string().default(''),
  GITHUB_EVENT_PATH: z.string().default(''),
});

/** Reads the runner's variables and the event's file; undefined outside of a runner, where there is no repository. */
export function readRunnerContext(environment: NodeJS.ProcessEnv): RunnerContext | undefined {
  const parsed = ENVIRONMENT.safeParse(environment);
  if (!parsed.success) return undefined;
  const found = parsed.data;
  const serverUrl = found.GITHUB_SERVER_URL.replace(/\/+$/, '');
  return {
    apiUrl: found.GITHUB_API_URL,
    graphqlUrl: found.GITHUB_GRAPHQL_URL,
    serverUrl,
    repository: found.GITHUB_REPOSITORY,
    sha: found.GITHUB_SHA,
    ref: found.GITHUB_REF,
    runId: found.GITHUB_RUN_ID,
    attempt: found.GITHUB_RUN_ATTEMPT,
    runUrl: `${serverUrl}/${found.GITHUB_REPOSITORY}/actions/runs/${found.GITHUB_RUN_ID}/attempts/${found.GITHUB_RUN_ATTEMPT}`,
    event: parseEvent(found.GITHUB_EVENT_NAME, readPayload(found.GITHUB_EVENT_PATH)),
  };
}

/** The event's payload; undefined if unreadable, since the check does not depend on it. */
function readPayload(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
