import type { CommandDeclaration } from '../command.ts';
import { PLACE } from './shared-options.ts';

export const INIT = {
  name: 'init',
  summary: 'set up a repository, or say what one that exists lacks for CI',
  isProse: true,
  options: {
    'dry-run': { about: 'say what would be written, write nothing' },
    yes: { about: 'write without asking' },
    ...PLACE,
    root: { ...PLACE.root, about: 'the repository (default: the current folder)' },
  },
  notes: [
    'Where there is no data folder: catalogs with their columns and example rows, and a first cohort with its outputs. Everywhere: .cohort-ci.yml, workflows, the schemas and settings of VS Code, and a configuration of pre-commit.',
    'What is there already is never changed. A new repository is clean when it is written.',
  ],
  exit: '0 written, or nothing is missing, 1 what is there has findings, 2 wrong usage, cancelled, or could not write',
  examples: ['init --dry-run', 'init', 'init --root ../experiments --yes'],
} as const satisfies CommandDeclaration;
