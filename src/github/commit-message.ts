export interface CommitMessage {
  /** One line. */
  readonly headline: string;
  readonly body?: string | undefined;
}

/**
 * Text that makes GitHub skip the checks of a commit, which blocks required ones. The name of a cohort may contain it.
 */
const SKIPPING = /\[(skip ci|ci skip|no ci|skip actions|actions skip)\]/gi;
const SKIP_TRAILER = /^skip-checks:/gim;

/** The message without anything that would skip the checks of the commit. */
export function withChecks({ headline, body }: CommitMessage): CommitMessage {
  const plain = (text: string): string =>
    text.replaceAll(SKIPPING, '($1)').replaceAll(SKIP_TRAILER, 'skip-checks -');
  return {
    headline: plain(headline.replaceAll(/\s+/g, ' ').trim()),
    ...(body === undefined ? {} : { body: plain(body) }),
  };
}

export function messageText({ headline, body }: CommitMessage): string {
  return body === undefined || body === '' ? headline : `${headline}\n\n${body}`;
}
