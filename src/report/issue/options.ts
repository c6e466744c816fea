import type { CommentOptions } from '../comment/options.ts';

/** Content of an issue other than the report, and its limits. */
export type IssueOptions = Pick<
  CommentOptions,
  'key' | 'budget' | 'docsBase' | 'sourceBase' | 'commitBase' | 'runUrl' | 'command'
>;
