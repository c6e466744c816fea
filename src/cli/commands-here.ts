import { resolve } from 'node:path';
import { type CommandWord, type CommandWriter, commandAtRoot, PROGRAM } from '../findings/command-text.ts';
import { DEFAULT_DATA_ROOT } from '../source/data-layout.ts';
import type { CommandDeclaration, CommandLine } from './command.ts';
import { PLACE } from './commands/shared-options.ts';
import { rootAbove } from './from-root-above.ts';
import { dataRootOption } from './options.ts';

/** Options that say which repository, data and specs a command is about. */
const REPEATED = ['root', 'data-root', 'dialect', 'specs'] as const;
type Repeated = (typeof REPEATED)[number];

/** The options that a command declares. */
type OptionsOf = (name: string) => CommandDeclaration['options'];

/**
 * Spells commands so that, run in the current folder, they act on the repository of this command line: a command of
 * this program repeats the options that locate it, and any other program is run in the root.
 */
export function commandsHere(
  { options }: CommandDeclaration,
  given: CommandLine['values'],
  optionsOf: OptionsOf,
): CommandWriter {
  // If the command declares an option with that name itself, it means something else.
  const { 'data-root': _, ...others } = given;
  const values = options['data-root'] === PLACE['data-root'] ? given : others;
  const root = typeof values['root'] === 'string' ? values['root'] : '.';
  const repeated = (name: Repeated): readonly string[] =>
    name !== 'root' ? valuesOf(values, name) : isFoundFromHere(values, root) ? [] : [root];
  return ([program, ...words]) => {
    if (program === PROGRAM) return commandAtRoot([program, ...withOptions(words, repeated, optionsOf)]);
    if (program === 'git' && resolve(root) !== resolve('.'))
      return commandAtRoot([program, '-C', root, ...words]);
    const placed = words.map((word) =>
      typeof word === 'string' ? word : root === '.' ? word.path : `${root}/${word.path}`,
    );
    return commandAtRoot(program === 'git' ? [program, ...words] : [program, ...placed]);
  };
}

/** Spells commands for a reader in the root, wherever that is, such as the reader of a file. */
export function commandsInRoot(values: CommandLine['values'], optionsOf: OptionsOf): CommandWriter {
  return ([program, ...words]) =>
    program === PROGRAM
      ? commandAtRoot([
          program,
          ...withOptions(words, (name) => (name === 'root' ? [] : valuesOf(values, name)), optionsOf),
        ])
      : commandAtRoot([program, ...words]);
}

function valuesOf(values: CommandLine['values'], name: Repeated): readonly string[] {
  return [values[name] ?? []].flat().filter((value) => typeof value === 'string');
}

function withOptions(
  [name = '', ...words]: readonly CommandWord[],
  repeated: (name: Repeated) => readonly string[],
  optionsOf: OptionsOf,
): readonly CommandWord[] {
  const known = optionsOf(typeof name === 'string' ? name : '');
  const options = REPEATED.filter(
    (option) => Object.hasOwn(known, option) && !words.includes(`--${option}`),
  ).flatMap((option) => repeated(option).flatMap((value) => [`--${option}`, value]));
  // A name that looks like an option is written after `--`, and therefore after all options.
  const isOdd = (word: CommandWord): boolean =>
    typeof word === 'string' && word.startsWith('-') && !word.startsWith('--');
  const odd = words.findIndex(isOdd);
  return odd < 0
    ? [name, ...words, ...options]
    : [name, ...words.slice(0, odd), ...options, '--', ...words.slice(odd)];
}

/** Whether a command finds the root without `--root`. */
function isFoundFromHere(values: CommandLine['values'], root: string): boolean {
  if (values['specs'] !== undefined && root === '.') return true;
  const named = values['data-root'];
  const found = rootAbove(typeof named === 'string' ? dataRootOption(named) : DEFAULT_DATA_ROOT);
  return found === undefined ? root === '.' : found === resolve(root);
}
