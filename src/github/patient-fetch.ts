/** Statuses whose answers have no body. */
const BODILESS = new Set([101, 204, 205, 304]);

/**
 * `fetch` with a time limit that holds to the last byte, so that an answer cut short is an error instead of an empty
 * text. The limit is an error of its own kind, not an abort: it may be retried.
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
