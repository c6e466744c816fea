import type { ExitStatus, Terminal } from './terminal.ts';

/** An option of a command. Parsing, help and completion are derived from it. */
export interface OptionDeclaration {
  /** What stands for its value in help, such as `DIR`; a switch has none. */
  readonly value?: string;
  /** Whether it may be repeated. */
  readonly many?: true;
  /** The values that completion offers; the command itself says which are valid. */
  readonly choices?: readonly string[];
  /** One sentence without a full stop, with the default in brackets. */
  readonly about: string;
  /** The heading of help that it stands under; `Options` unless another is named. */
  readonly group?: string;
}

export interface ArgumentDeclaration {
  /** As help shows it: `COHORT`. */
  readonly name: string;
  readonly required?: true;
  /** Whether any number may be given; the last argument alone. */
  readonly many?: true;
  /** The values that completion offers, or what kind of name it looks for in the repository. */
  readonly choices?: readonly string[] | 'cohorts' | 'codes' | 'commands';
  readonly about: string;
}

/** All that is said of a command before it runs. It is loaded for help, so it imports nothing that does work. */
export interface CommandDeclaration {
  readonly name: string;
  /** One line, without a full stop. */
  readonly summary: string;
  /** Forms to call it, where more is to be said than the arguments do: `backfill --all [options]`. */
  readonly usage?: readonly string[];
  readonly arguments?: readonly ArgumentDeclaration[];
  readonly options: Readonly<Record<string, OptionDeclaration>>;
  /** Paragraphs that help shows below the options. A line that starts with a space is kept as it is. */
  readonly notes?: readonly string[];
  /** Whether it prints sentences alone, which are fitted into the width of a terminal. */
  readonly isProse?: true;
  /** What each exit status means: `0 clean, 1 findings, 2 could not check`. */
  readonly exit: string;
  /** Command lines without `cohort-ci `. */
  readonly examples: readonly string[];
}

type ValueOf<Option extends OptionDeclaration> = OptionDeclaration extends Option
  ? string | boolean | readonly string[]
  : Option extends { readonly value: string }
    ? Option extends { readonly many: true }
      ? readonly string[]
      : string
    : boolean;

/** The arguments of a command, parsed as it declares them. */
export interface CommandLine<Declaration extends CommandDeclaration = CommandDeclaration> {
  readonly values: {
    readonly [Name in keyof Declaration['options']]?: ValueOf<Declaration['options'][Name]> | undefined;
  };
  readonly positionals: readonly string[];
}

/** A command that can be run. */
export interface Command {
  readonly declaration: CommandDeclaration;
  /** Loads what the command needs and runs it. */
  run(line: CommandLine, terminal: Terminal): Promise<ExitStatus>;
}

type Run<Declaration extends CommandDeclaration> = (
  line: CommandLine<Declaration>,
  terminal: Terminal,
) => Promise<ExitStatus> | ExitStatus;

/**
 * Joins a declaration to the function that runs it, which is loaded when the command is called: starting must be fast.
 */
export function command<const Declaration extends CommandDeclaration>(
  declaration: Declaration,
  load: () => Promise<Run<Declaration>>,
): Command {
  return {
    declaration,
    // The line was parsed by this very declaration.
    run: async (line, terminal) => (await load())(line as CommandLine<Declaration>, terminal),
  };
}
