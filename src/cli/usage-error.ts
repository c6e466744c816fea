/** The command line is wrong: exit status 2, with the message and how to get help. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
