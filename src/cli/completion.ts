import { type Command as Completed, RootCommand, ShellCompDirective, script } from '@bomb.sh/tab';
import { SCAFFOLD_AXES } from '../authoring/scaffold-layout.ts';
import type { ArgumentDeclaration, CommandDeclaration, CommandLine, OptionDeclaration } from './command.ts';
import { type COMPLETION, SHELLS } from './commands/completion.ts';
import { flagOf } from './new-levels.ts';
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
 * Corrects the library's script for bash, as tested in a shell: it can be sourced twice without errors; the words up to
 * the cursor are passed as typed, because `eval` would run a command in one of them; file names are offered if there
 * are no candidates; values after `=` are completed, although bash replaces only the part after the sign; and
 * candidates are not expanded, as they would be by `compgen -W`.
 */
const BASH: readonly Change[] = [
  ['\nreadonly Shell', '\nShell'],
  ['\ncomplete -F ', '\ncomplete -o default -F '],
  [
    `    requestComp="cohort-ci complete -- \${words[@]:1}"
    
    # Add an empty parameter if the last parameter is complete
    if [[ -z "$cur" ]]; then
        requestComp="$requestComp ''"
    fi
`,
    `    requestComp=("\${words[@]:1:cword-1}" "$cur")
`,
  ],
  [`out=$(eval "$requestComp" 2>/dev/null)`, `out=$(cohort-ci complete -- "\${requestComp[@]}" 2>/dev/null)`],
  [
    `    COMPREPLY=( $(compgen -W "\${completions[*]}" -- "$cur") )`,
    [
      `    local value="\${cur##*=}"`,
      '    COMPREPLY=()',
      `    for comp in "\${completions[@]}"; do`,
      `        comp="\${comp#"\${cur%"$value"}"}"`,
      '        if [[ -n "$comp" && "$comp" == "$value"* ]]; then COMPREPLY+=("$comp"); fi',
      '    done',
    ].join('\n'),
  ],
];

/**
 * Corrects the library's script for zsh: candidates without a description are not listed with an empty one; only
 * candidates that start with a hyphen are flags, since others may contain one; and the text before `=` is quoted where
 * the script evaluates it.
 */
const ZSH: readonly Change[] = [
  [`comp=\${comp//$tab/:}\n`, `comp=\${comp//$tab/:}\n            comp=\${comp%:}\n`],
  [`=~ '-.*='`, `=~ '^-.*='`],
  [`"-P \${BASH_REMATCH}"`, `"-P \${(q)BASH_REMATCH}"`],
];

const FISH: readonly Change[] = [[`string match -r -- '-.*='`, `string match -r -- '^-.*='`]];

const CHANGES: ReadonlyMap<string, readonly Change[]> = new Map([
  ['bash', BASH],
  ['zsh', ZSH],
  ['fish', FISH],
]);

function changed(text: string, [from, to]: Change): string {
  if (!text.includes(from)) throw new Error(`the script of the library has no ${from.trim()}`);
  return text.replaceAll(from, to);
}

/** Captures the lines that the library prints on the console. */
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

/** Names that depend on the repository, each kind looked up only where it is offered. */
export interface Names {
  cohorts(): Promise<readonly string[]>;
  codes(): Promise<readonly string[]>;
  /** Branches and tags. */
  refs(): Promise<readonly string[]>;
  /** The axes of the first cohort that one of the words names. */
  axes(words: readonly string[]): Promise<readonly string[]>;
  /** The ids in the catalog of an axis. */
  levels(axis: string): Promise<readonly string[]>;
}

type Kind = Exclude<ArgumentDeclaration['choices'], readonly string[] | undefined>;

/**
 * The completions for the words of a command line. The scripts of {@link completion} call this as
 * `cohort-ci complete -- WORDS…`.
 */
export async function completions(
  declarations: readonly CommandDeclaration[],
  words: readonly string[],
  names: Names,
): Promise<string> {
  const declared = declarations.find(({ name }) => name === words[0]);
  if (declared !== undefined && isPath(declared, words))
    return `:${ShellCompDirective.ShellCompDirectiveDefault}\n`;
  const at = declared && optionAt(declared, words);
  if (at?.value?.startsWith('AXIS=')) return await settingOf(words, names);
  // The library asks for candidates synchronously, so they have to be looked up beforehand.
  const values = await valuesOf(at, names);
  const operands = new Map<Kind, readonly string[]>();
  for (const { choices } of declared?.arguments ?? [])
    if (typeof choices === 'string' && at === undefined) operands.set(choices, await namesOf(choices));
  const root = new RootCommand();
  root.option('help', 'list the commands');
  root.option('version', 'print the version');
  for (const declaration of declarations) {
    const { name, summary, options } = declaration;
    const own = root.command(name, summary);
    for (const [option, { value, about }] of Object.entries<OptionDeclaration>({
      ...options,
      color: COLOR,
      help: { about: 'explain the command' },
    }))
      if (value === undefined) own.option(option, about);
      else
        own.option(option, about, (offer) => {
          for (const choice of values) offer(choice, '');
        });
    for (const { name: argument, choices, many } of declaration.arguments ?? [])
      own.argument(
        argument,
        (offer) => {
          const known = typeof choices === 'string' ? operands.get(choices) : choices;
          for (const choice of (known ?? []).filter(isPlain)) offer(choice, '');
        },
        many === true,
      );
  }
  offerHelp(root);
  // The library mistakes the word after `--option=value` for the value.
  const apart = words.slice(0, -1).flatMap((word) => /^(--[^=]+)=(.*)$/s.exec(word)?.slice(1) ?? word);
  return printed(() => root.parse([...apart, ...words.slice(-1)]));

  async function namesOf(kind: Kind): Promise<readonly string[]> {
    if (kind === 'commands') return declarations.map(({ name }) => name);
    if (kind !== 'axes') return await names[kind]();
    const before = words.slice(1, -1);
    // An axis that is already named cannot also be the other one.
    return (await names.axes(before)).filter((axis) => !before.includes(axis));
  }
}

/** The option whose value is the last word; undefined if the last word is something else. */
function optionAt(
  { options }: CommandDeclaration,
  words: readonly string[],
): (OptionDeclaration & { readonly name: string }) | undefined {
  const [previous = '', last = ''] = words.slice(-2);
  const name = /^--([^=]+)=/.exec(last)?.[1] ?? /^--(.+)/.exec(previous)?.[1] ?? '';
  const all: CommandDeclaration['options'] = { ...options, color: COLOR };
  const option = Object.hasOwn(all, name) ? all[name] : undefined;
  return option?.value === undefined ? undefined : { ...option, name };
}

/** The values of an option in the words of a command line. */
export function valuesIn(words: readonly string[], option: string): readonly string[] {
  const flag = `--${option}`;
  return words.flatMap((word, index) =>
    word.startsWith(`${flag}=`) ? word.slice(flag.length + 1) : words[index - 1] === flag ? word : [],
  );
}

async function valuesOf(at: ReturnType<typeof optionAt>, names: Names): Promise<readonly string[]> {
  const { value, choices = [], name = '' } = at ?? {};
  const found =
    value === 'COHORT'
      ? await names.cohorts()
      : value === 'REF'
        ? await names.refs()
        : value === 'ID'
          ? await names.levels(SCAFFOLD_AXES.find((axis) => flagOf(axis) === name) ?? '')
          : choices;
  return found.filter(isPlain);
}

/**
 * Candidates for `AXIS=LEVEL,LEVEL`: first an axis, without a space after it, then one level after the other. Shells
 * put what precedes the last `=` of `--set=AXIS=` before each candidate.
 */
async function settingOf(words: readonly string[], names: Names): Promise<string> {
  const last = words.at(-1) ?? '';
  const isJoined = last.startsWith('--');
  const typed = isJoined ? last.slice(last.indexOf('=') + 1) : last;
  const from = valuesIn(words, 'from');
  const end = typed.indexOf('=');
  if (end < 0) {
    const axes = from.length === 0 ? SCAFFOLD_AXES : await names.axes(from);
    const { ShellCompDirectiveNoSpace: noSpace } = ShellCompDirective;
    return offered(
      axes.filter(isPlain).map((axis) => `${axis}=`),
      noSpace,
    );
  }
  const given = typed
    .slice(end + 1)
    .split(',')
    .slice(0, -1);
  const head = [...given, ''].join(',');
  const levels = (await names.levels(typed.slice(0, end))).filter(
    (level) => isPlain(level) && !given.includes(level),
  );
  return offered(levels.map((level) => `${isJoined ? '' : typed.slice(0, end + 1)}${head}${level}`));

  function offered(candidates: readonly string[], more = 0): string {
    const rest = isJoined ? typed.slice(end + 1) : typed;
    const lines = candidates.filter((one) => one.startsWith(rest)).map((one) => `${one}\t\n`);
    return `${lines.join('')}:${ShellCompDirective.ShellCompDirectiveNoFileComp + more}\n`;
  }
}

/**
 * Whether the last word is a path, which shells complete by themselves: the value of an option, or a cohort's folder.
 */
function isPath(declared: CommandDeclaration, words: readonly string[]): boolean {
  const value = optionAt(declared, words)?.value;
  if (value !== undefined) return PATHS.has(value);
  const last = words.at(-1) ?? '';
  const isCohort = declared.arguments?.some(({ choices }) => choices === 'cohorts') === true;
  return isCohort && !last.startsWith('-') && last.includes('/');
}

const PATHS: ReadonlySet<string> = new Set(['FILE', 'DIR', 'PATTERN']);

/**
 * The names of cohorts come from proposed changes, which may be hostile: no name is offered that a shell could
 * interpret.
 */
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
