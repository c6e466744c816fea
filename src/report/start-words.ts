import { type CommandWriter, commandAtRoot, PROGRAM } from '../findings/command-text.ts';

/** What to do if there is no cohort yet. */
export function startWords(write: CommandWriter = commandAtRoot): string {
  return `Start one: \`${write([PROGRAM, 'init'])}\` in a new repository, or \`${write([PROGRAM, 'new'])}\`, which asks for what it needs`;
}
