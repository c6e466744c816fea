import { type Command as Completed, RootCommand, ShellCompDirective, script } from '@bomb.sh/tab';
import type { CommandDeclaration, CommandLine, OptionDeclaration } from './command.ts';
import { type COMPLETION, SHELLS } from './commands/completion.ts';
import { oneOf } from './options.ts';
import { COLOR } from './program.ts';
import type { ExitStatus, Terminal } from './terminal.ts';

/** `cohort-ci completion SHELL` */
export function completion({ positionals }: CommandLine<typeof COMPLETION>, terminal: Terminal): ExitStatus {
  const shell = oneOf('the shell', positionals[0], SHELLS);
  const text = printed(() => script(shell, 'cohort-ci', 'cohort-ci'));
  terminal.stdout.write((CHANGES.get(shell) ?? []).reduce(changed, text));
  return 0;
}

type Change = readonly [from: string, to: string];

/**
 * What the library's script for bash lacks, as tried in a shell: to be sourced twice without errors; file names where
 * nothing is offered; values after `--option=`, of which bash replaces only the part after the sign; and candidates that
 * are not expanded, since `compgen -W` would run a command in one.
 */
const BASH: readonly Change[] = [
  ['\nreadonly Shell', '\nShell'],
  ['\ncomplete -F ', '\ncomplete -o default -F '],
  [
    `    COMPREPLY=( $(compgen -W "\${completions[*]}" -- "$cur") )`,
    [
      `    local value="\${cur#--*=}"`,
      '    COMPREPLY=()',
      `    for comp in "\${completions[@]}"; do`,
      '        if [[ -n "$comp" && "$comp" == "$value"* ]]; then COMPREPLY+=("$comp"); fi',
      '    done',
    ].join('\n'),
  ],
];

/** Without this, what has no description is listed with one that is empty. */
const ZSH: readonly Change[] = [
  [`comp=\${comp//$tab/:}\n`, `comp=\${comp//$tab/:}\n            comp=\${comp%:}\n`],
];

const CHANGES: ReadonlyMap<string, readonly Change[]> = new Map([
  ['bash', BASH],
  ['zsh', ZSH],
]);

function changed(text: string, [from, to]: Change): string {
  if (!text.includes(from)) throw new Error(`the script of the library has no ${from.trim()}`);
  return text.replaceAll(from, to);
}

/** The lines that the library prints on the console. */
function printed(print: () => void): string {
  const { log } = console;
  const lines: unknown[] = [];
  console.log = (line: unknown) => lines.push(line);
  try {
    print();
  } finally {
    console.log = log;
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** Names that depend on the repository. */
export interface Names {
  cohorts(): readonly string[];
  codes(): readonly string[];
  /** Branches and tags. */
  refs(): readonly string[];
}

/**
 * The completions for the words of a command line. The scripts of {@link completion} call this as `cohort-ci complete --
 * WORDS…`.
 */
export function completions(
  declarations: readonly CommandDeclaration[],
  words: readonly string[],
  names: Names,
): string {
  const declared = declarations.find(({ name }) => name === words[0]);
  if (declared !== undefined && isPath(declared, words))
    return `:${ShellCompDirective.ShellCompDirectiveDefault}\n`;
  const root = new RootCommand();
  root.option('help', 'list the commands');
  root.option('version', 'print the version');
  for (const declaration of declarations) {
    const { name, summary, options } = declaration;
    const own = root.command(name, summary);
    for (const [option, { value, choices, about }] of Object.entries<OptionDeclaration>({
      ...options,
      color: COLOR,
      help: { about: 'explain the command' },
    }))
      if (value === undefined) own.option(option, about);
      else
        own.option(option, about, (offer) => {
          const offered =
            value === 'COHORT' ? names.cohorts() : value === 'REF' ? names.refs() : (choices ?? []);
          for (const choice of offered.filter(isPlain)) offer(choice, '');
        });
    for (const { name: argument, choices, many } of declaration.arguments ?? [])
      own.argument(
        argument,
        (offer) => {
          for (const choice of choicesOf(choices).filter(isPlain)) offer(choice, '');
        },
        many === true,
      );
  }
  offerHelp(root);
  return printed(() => root.parse([...words]));

  function choicesOf(
    choices: readonly string[] | 'cohorts' | 'codes' | 'commands' | 'refs' | undefined,
  ): readonly string[] {
    if (choices === 'cohorts') return names.cohorts();
    if (choices === 'refs') return names.refs();
    if (choices === 'codes') return names.codes();
    if (choices === 'commands') return declarations.map(({ name }) => name);
    return choices ?? [];
  }
}

/** Whether the last word is a path, which shells complete by themselves: the value of an option, or a cohort's folder. */
function isPath({ options, arguments: declared }: CommandDeclaration, words: readonly string[]): boolean {
  const [previous = '', last = ''] = words.slice(-2);
  const option = /^--([^=]+)=/.exec(last)?.[1] ?? /^--(.+)/.exec(previous)?.[1] ?? '';
  const value = Object.hasOwn(options, option) ? options[option]?.value : undefined;
  if (value !== undefined) return PATHS.has(value);
  const isCohort = declared?.some(({ choices }) => choices === 'cohorts') === true;
  return isCohort && !last.startsWith('-') && last.includes('/');
}

const PATHS: ReadonlySet<string> = new Set(['FILE', 'DIR', 'PATTERN']);

/** Cohorts are named by whoever proposes a change: a shell must not be given a name that it could interpret. */
function isPlain(name: string): boolean {
  return /^[\p{L}\p{N}_.][\p{L}\p{N}_./-]*$/u.test(name);
}

function offerHelp(root: RootCommand): void {
  const help: Completed = root.command('help', 'explain a command');
  const commands = [...root.commands.keys()];
  help.argument('COMMAND', (offer) => {
    for (const name of commands) if (name !== 'help') offer(name, '');
  });
}
