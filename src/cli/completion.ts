import { type Command as Completed, RootCommand, script } from '@bomb.sh/tab';
import type { CommandDeclaration, CommandLine, OptionDeclaration } from './command.ts';
import { type COMPLETION, SHELLS } from './commands/completion.ts';
import { oneOf } from './options.ts';
import { COLOR } from './program.ts';
import type { ExitStatus, Terminal } from './terminal.ts';

/** `cohort-ci completion SHELL` */
export function completion({ positionals }: CommandLine<typeof COMPLETION>, _terminal: Terminal): ExitStatus {
  script(oneOf('the shell', positionals[0], SHELLS), 'cohort-ci', 'cohort-ci');
  return 0;
}

/** Names that depend on the repository. */
export interface Names {
  cohorts(): readonly string[];
  codes(): readonly string[];
}

/**
 * Prints completions for the words of a command line. The scripts of {@link completion} call this as `cohort-ci
 * complete -- WORDS…`.
 */
export function complete(
  declarations: readonly CommandDeclaration[],
  words: readonly string[],
  names: Names,
): void {
  const root = new RootCommand();
  for (const declaration of declarations) {
    const { name, summary, options } = declaration;
    const own = root.command(name, summary);
    for (const [option, { value, choices, about }] of Object.entries<OptionDeclaration>({
      ...options,
      color: COLOR,
    }))
      if (value === undefined) own.option(option, about);
      else
        own.option(option, about, (offer) => {
          const offered = value === 'COHORT' ? names.cohorts() : (choices ?? []);
          for (const choice of offered) offer(choice, '');
        });
    for (const { name: argument, choices, many } of declaration.arguments ?? [])
      own.argument(
        argument,
        (offer) => {
          for (const choice of choicesOf(choices)) offer(choice, '');
        },
        many === true,
      );
  }
  offerHelp(root);
  root.parse([...words]);

  function choicesOf(
    choices: readonly string[] | 'cohorts' | 'codes' | 'commands' | undefined,
  ): readonly string[] {
    if (choices === 'cohorts') return names.cohorts();
    if (choices === 'codes') return names.codes();
    if (choices === 'commands') return declarations.map(({ name }) => name);
    return choices ?? [];
  }
}

function offerHelp(root: RootCommand): void {
  const help: Completed = root.command('help', 'explain a command');
  const commands = [...root.commands.keys()];
  help.argument('COMMAND', (offer) => {
    for (const name of commands) if (name !== 'help') offer(name, '');
  });
}
