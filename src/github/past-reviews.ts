import { z } from 'zod';
import type { Client } from './client.ts';
import { Invalid, NotFound, PermissionFailure } from './failures.ts';

/** What is left of reviews, beyond their comments. */
export interface PastReviews {
  /** What the token's own reviews say above their comments; it stays when comments are deleted. */
  readonly ownBodies: readonly string[];
  /** Ids of the first comments of those threads that somebody has resolved. */
  readonly resolved: ReadonlySet<number>;
}

/** REST does not tell which threads are resolved. A comment's id has outgrown the `Int` of `databaseId`. */
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

/** Of pull requests with more pages than these, the rest is not read. */
const MOST_PAGES = 50;

/** Reads them page by page; a server that does not know the question, or does not answer this token, tells nothing. */
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
      // A cursor at the end of a list has nothing after it.
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
