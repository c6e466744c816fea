import type { CommandDeclaration } from '../command.ts';
import { PLACE } from './shared-options.ts';

export const INIT = {
  name: 'init',
  summary: 'set up a repository, or add what an existing one is missing',
  isProse: true,
  options: {
    'dry-run': { about: 'show what would be written, without writing' },
    yes: { about: 'write without asking' },
    ...PLACE,
    root: {
      ...PLACE.root,
      about: 'the repository (default: the one that the current folder is in, or the current folder)',
    },
  },
  notes: [
    'If there is no data folder, writes catalogs with their columns and example rows, and a first cohort with its outputs. In any case, writes .cohort-ci.yml, workflows, schemas and settings for VS Code, and a pre-commit configuration: with a hook that checks everything if all is clean, otherwise with one that stops only what a commit introduces.',
    'Existing files are never changed. A new repository is clean.',
  ],
  exit: '0 written, or nothing to write, 1 .cohort-ci.yml has findings (then nothing is written) or the first cohort does, 2 wrong usage, cancelled, or could not write',
  examples: ['init --dry-run', 'init', 'init --root ../experiments --yes'],
} as const satisfies CommandDeclaration;
