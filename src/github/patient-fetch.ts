/** Status codes of responses without a body. */
const BODILESS = new Set([101, 204, 205, 304]);

/**
 * `fetch` with a time limit that includes the body, so that a truncated response is an error, not an empty text.
 * Exceeding the limit is not reported as an abort, so that it can be retried.
 */
export function patientFetch(
  send: typeof fetch,
  requestMs: number,
  signal: AbortSignal | undefined,
): typeof fetch {
  return async (url, init) => {
    const limit = AbortSignal.timeout(requestMs);
    try {
      const answer = await send(url, {
        ...init,
        signal: AbortSignal.any(signal ? [limit, signal] : [limit]),
      });
      const body = await answer.arrayBuffer();
      return new Response(BODILESS.has(answer.status) ? null : body, {
        status: answer.status,
        statusText: answer.statusText,
        headers: [...answer.headers],
      });
    } catch (error) {
      if (limit.aborted && !signal?.aborted)
        throw new TypeError(`no answer within ${requestMs / 1000} seconds`, { cause: undefined });
      throw error;
    }
  };
}
