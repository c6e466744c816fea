import { type Text, textOf } from '../findings/text.ts';

/** The command line is wrong: exit status 2, with the message and how to get help. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
  readonly text: Text;

  constructor(text: Text) {
    super(textOf(text));
    this.text = text;
  }
}

/** A command requires the name of a cohort. The message is completed with the names that exist. */
export class MissingCohort extends UsageError {
  /** The repository, if the command line names one. */
  readonly root: string | undefined;

  constructor(message: string, root: string | undefined) {
    super(message);
    this.root = root;
  }
}
