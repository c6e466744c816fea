export interface CommitMessage {
  /** One line. */
  readonly headline: string;
  readonly body?: string | undefined;
}

/** What makes GitHub start no checks for a commit, and so strands required ones. A cohort may be named like this. */
const SKIPPING = /\[(skip ci|ci skip|no ci|skip actions|actions skip)\]/gi;
const SKIP_TRAILER = /^skip-checks:/gim;

/** The message without words that would keep the checks from running on the commit. */
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
