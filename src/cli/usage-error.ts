/** The command was called wrongly: exit status 2, with the words and how to get help. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
