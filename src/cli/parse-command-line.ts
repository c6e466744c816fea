import { CommanderError } from 'commander';
import { shellWord } from '../findings/command-text.ts';
import { NameIndex } from '../findings/nearest-names.ts';
import { alternatives, counted } from '../findings/words.ts';
import type { ArgumentDeclaration, CommandDeclaration, CommandLine } from './command.ts';
import { oneOf } from './options.ts';
import { pathKind } from './path-kind.ts';
import { COLOR, COLORS, parserOf } from './program.ts';
import { MissingCohort, UsageError } from './usage-error.ts';

export interface ParsedLine {
  readonly line: CommandLine;
  readonly color: (typeof COLORS)[number];
}

/**
 * Parses the arguments of a command by its declaration. Throws a {@link UsageError} that names what is unknown, the
 * nearest known name, and all known names.
 */
export function parseCommandLine(declaration: CommandDeclaration, args: readonly string[]): ParsedLine {
  const parser = parserOf(declaration);
  try {
    parser.parse(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) throw new UsageError(wordsOf(error, declaration));
    throw error;
  }
  const given = parser.opts<Readonly<Record<string, string | readonly string[] | boolean | undefined>>>();
  const options = { ...declaration.options, color: COLOR };
  const values: Record<string, string | readonly string[] | boolean> = {};
  for (const [name, { value: form }] of Object.entries(options)) {
    const value = given[attributeOf(name)];
    if (value === undefined) continue;
    values[name] = value;
    if (form === undefined) continue;
    // Commander accepts any next word as the value: in `--root --format json`, it is missing.
    for (const text of [value].flat())
      if (typeof text === 'string' && isOption(text, options) && !args.includes(`--${name}=${text}`))
        throw new UsageError(`--${name} needs a value, and ${text} is an option`);
  }
  const positionals = parser.args;
  const { color, root, ...own } = values;
  const when = oneOf('--color', typeof color === 'string' ? color : undefined, COLORS);
  requireArguments(declaration, positionals, typeof root === 'string' ? root : undefined);
  const line = { ...own, ...(root === undefined ? {} : { root }) } as CommandLine['values'];
  return { line: { values: line, positionals }, color: when };
}

/** `data-root` in commander's camel case. */
function attributeOf(name: string): string {
  return name.replace(/-(.)/g, (_dash, letter: string) => letter.toUpperCase());
}

function isOption(text: string, options: CommandDeclaration['options']): boolean {
  const name = /^--([a-z-]+)(?:=|$)/.exec(text)?.[1];
  return name !== undefined && Object.hasOwn(options, name);
}

function wordsOf({ code, message }: CommanderError, { name, options }: CommandDeclaration): string {
  if (code === 'commander.unknownOption') {
    const given = /'(-.*?)'(?:\n|$)/s.exec(message)?.[1] ?? '';
    const flag = given.split('=')[0] ?? given;
    const known = [...Object.keys(options), 'color', 'help'].map((option) => `--${option}`);
    if (known.includes(flag)) return `${flag} takes no value`;
    const choice = Object.entries(options).find(([, { choices }]) => choices?.includes(flag.slice(2)));
    const [short] = /^-[a-z]$/.test(flag) ? known.filter((one) => one.startsWith(`-${flag}`)) : [];
    const nearest = (text: string): string | undefined => new NameIndex(known).nearest(text, 1)[0];
    const near =
      choice !== undefined
        ? `--${choice[0]} ${flag.slice(2)}`
        : (short ?? negated(flag, nearest) ?? nearest(flag) ?? ofSameWord(flag, known));
    return `${name} has no option ${flag}${
      near === undefined ? '' : `; did you mean ${near}?`
    }\n  its options: ${known.join(', ')}`;
  }
  if (code === 'commander.optionMissingArgument') {
    const flag = /--[a-z-]+/.exec(message)?.[0] ?? '';
    return `${flag} needs a value`;
  }
  return message.replace(/^error: /, '');
}

/** `--color=never` for `--no-colour`. */
function negated(flag: string, nearest: (text: string) => string | undefined): string | undefined {
  const [, word] = /^--no-?(.+)$/.exec(flag) ?? [];
  const option = word === undefined ? undefined : `--${word}`;
  return option === '--color' || (option !== undefined && nearest(option) === '--color')
    ? '--color=never'
    : undefined;
}

/** `--fail-level` for `--fail-on`: the only option that begins with the same word. */
function ofSameWord(flag: string, known: readonly string[]): string | undefined {
  const word = /^--[a-z]+-/.exec(flag)?.[0] ?? `${flag}-`;
  const [only, ...others] = known.filter((option) => option.startsWith(word));
  return others.length === 0 ? only : undefined;
}

function requireArguments(
  { name, arguments: declared = [], options }: CommandDeclaration,
  given: readonly string[],
  root: string | undefined,
): void {
  const missing = declared.slice(given.length).find(({ required }) => required);
  if (missing !== undefined) {
    const message = `${name} needs ${article(missing)}${choicesOf(missing)}`;
    throw missing.choices === 'cohorts' ? new MissingCohort(message, root) : new UsageError(message);
  }
  if (declared.at(-1)?.many || given.length <= declared.length) return;
  const excess = given[declared.length] ?? '';
  throw new UsageError(
    declared.length === 0
      ? `${name} takes no argument, so not '${excess}'${Object.hasOwn(options, 'root') && pathKind(excess) === 'folder' ? `; did you mean --root ${shellWord(excess)}?` : ''}`
      : `${name} takes ${counted(declared.length, 'argument')} (${declared.map((one) => one.name).join(' ')}), not '${excess}' as well`,
  );
}

function article({ name }: ArgumentDeclaration): string {
  return `${/^[AEIO]/.test(name) ? 'an' : 'a'} ${name}`;
}

function choicesOf({ choices }: ArgumentDeclaration): string {
  if (typeof choices !== 'object') return '';
  return `: ${alternatives(choices)}`;
}
