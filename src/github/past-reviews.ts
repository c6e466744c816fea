import { z } from 'zod';
import type { Client } from './client.ts';
import { Invalid, NotFound, PermissionFailure } from './failures.ts';

/** The traces of past reviews other than their comments. */
export interface PastReviews {
  /** The texts above the comments of the token's own reviews, which remain when comments are deleted. */
  readonly ownBodies: readonly string[];
  /** Ids of the first comments of resolved threads. */
  readonly resolved: ReadonlySet<number>;
}

/**
 * REST does not say which threads are resolved. `databaseId` is an `Int`, which is too small for the ids of comments.
 */
const QUERY = `query ($owner: String!, $repo: String!, $number: Int!, $threads: String, $reviews: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $threads) {
        pageInfo { hasNextPage endCursor }
        nodes { isResolved comments(first: 1) { nodes { fullDatabaseId } } }
      }
      reviews(first: 100, after: $reviews) {
        pageInfo { hasNextPage endCursor }
        nodes { viewerDidAuthor body }
      }
    }
  }
}`;

const PAGE = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });
const THREAD = z.object({
  isResolved: z.boolean(),
  comments: z.object({ nodes: z.array(z.object({ fullDatabaseId: z.coerce.number() }).nullable()) }),
});
const REVIEW = z.object({ viewerDidAuthor: z.boolean(), body: z.string() });
const ANSWER = z.object({
  repository: z.object({
    pullRequest: z.object({
      reviewThreads: z.object({ pageInfo: PAGE, nodes: z.array(THREAD.nullable()) }),
      reviews: z.object({ pageInfo: PAGE, nodes: z.array(REVIEW.nullable()) }),
    }),
  }),
});

/** Maximum number of pages to read; the rest is ignored. */
const MOST_PAGES = 50;

/** Reads all pages. Empty if the server does not support the query, or does not allow it for this token. */
export async function readPastReviews(client: Client, number: number): Promise<PastReviews> {
  const ownBodies: string[] = [];
  const resolved = new Set<number>();
  const { owner, repo } = client;
  let threads: string | null = null;
  let reviews: string | null = null;
  try {
    for (let page = 0; page < MOST_PAGES; page++) {
      const variables = { owner, repo, number, threads, reviews };
      const answer: z.output<typeof ANSWER> = await client.query(
        'read the review threads',
        QUERY,
        variables,
        ANSWER,
      );
      const { reviewThreads, reviews: found } = answer.repository.pullRequest;
      for (const thread of reviewThreads.nodes)
        for (const comment of thread?.isResolved ? thread.comments.nodes : [])
          if (comment !== null) resolved.add(comment.fullDatabaseId);
      for (const review of found.nodes) if (review?.viewerDidAuthor) ownBodies.push(review.body);
      // The cursor at the end of a list yields nothing more.
      threads = reviewThreads.pageInfo.endCursor ?? threads;
      reviews = found.pageInfo.endCursor ?? reviews;
      if (!reviewThreads.pageInfo.hasNextPage && !found.pageInfo.hasNextPage) break;
    }
  } catch (error) {
    if (!(error instanceof Invalid || error instanceof NotFound || error instanceof PermissionFailure))
      throw error;
  }
  return { ownBodies, resolved };
}
