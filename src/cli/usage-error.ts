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

/** A cohort has to be named: the message is completed by those that could be. */
export class MissingCohort extends UsageError {
  /** The repository, if the command line names one. */
  readonly root: string | undefined;

  constructor(message: string, root: string | undefined) {
    super(message);
    this.root = root;
  }
}
