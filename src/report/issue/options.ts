import type { CommentOptions } from '../comment/options.ts';

/** What an issue shows besides the report, and its limits. */
export type IssueOptions = Pick<
  CommentOptions,
  'key' | 'budget' | 'docsBase' | 'sourceBase' | 'commitBase' | 'runUrl' | 'command'
>;
