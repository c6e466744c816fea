import type { ExitStatus, Terminal } from './terminal.ts';

/** An option of a command. Parsing, help and completion are derived from it. */
export interface OptionDeclaration {
  /** Placeholder for the value in help, such as `DIR`; absent for a switch. */
  readonly value?: string;
  /** Whether it may be repeated. */
  readonly many?: true;
  /** The values offered for completion; the command itself validates the value. */
  readonly choices?: readonly string[];
  /** One sentence without a full stop, with the default in parentheses. */
  readonly about: string;
  /** Its heading in help. Default: `Options`. */
  readonly group?: string;
}

export interface ArgumentDeclaration {
  /** As shown in help: `COHORT`. */
  readonly name: string;
  readonly required?: true;
  /** Whether it may be repeated; only for the last argument. */
  readonly many?: true;
  /** The values offered for completion, or the kind of name to look up in the repository. */
  readonly choices?: readonly string[] | 'cohorts' | 'axes' | 'codes' | 'commands' | 'refs';
  readonly about: string;
}

/** The declaration of a command. It is loaded for help, so its module must not import the implementation. */
export interface CommandDeclaration {
  readonly name: string;
  /** One line, without a full stop. */
  readonly summary: string;
  /** Ways to call it, if the arguments do not say enough: `backfill --all [options]`. */
  readonly usage?: readonly string[];
  readonly arguments?: readonly ArgumentDeclaration[];
  readonly options: Readonly<Record<string, OptionDeclaration>>;
  /** Paragraphs that help shows below the options. Lines that start with a space are not wrapped. */
  readonly notes?: readonly string[];
  /** Whether all output is prose, to be wrapped to the width of a terminal. */
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

/** The parsed arguments of a command, typed by its declaration. */
export interface CommandLine<Declaration extends CommandDeclaration = CommandDeclaration> {
  readonly values: {
    readonly [Name in keyof Declaration['options']]?: ValueOf<Declaration['options'][Name]> | undefined;
  };
  readonly positionals: readonly string[];
}

/** A command that can be run. */
export interface Command {
  readonly declaration: CommandDeclaration;
  /** Loads and runs the command. */
  run(line: CommandLine, terminal: Terminal): Promise<ExitStatus>;
}

type Run<Declaration extends CommandDeclaration> = (
  line: CommandLine<Declaration>,
  terminal: Terminal,
) => Promise<ExitStatus> | ExitStatus;

/** Combines a declaration with the function that runs it, which is loaded on demand, to start fast. */
export function command<const Declaration extends CommandDeclaration>(
  declaration: Declaration,
  load: () => Promise<Run<Declaration>>,
): Command {
  return {
    declaration,
    // The line was parsed with this declaration.
    run: async (line, terminal) => (await load())(line as CommandLine<Declaration>, terminal),
  };
}
