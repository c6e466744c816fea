import { DIALECTS } from '../../runtime/runtimes.ts';
import type { CommandDeclaration } from '../command.ts';

export const SCHEMA_KINDS = ['spec', 'settings', 'report', 'diff'] as const;

export const SCHEMA = {
  name: 'schema',
  summary: 'print a JSON Schema, for editors and for programs that read reports',
  usage: ['spec|settings|report|diff [options]'],
  arguments: [
    {
      name: 'KIND',
      required: true,
      choices: SCHEMA_KINDS,
      about:
        'spec (for spec/config.yaml) or settings (for .cohort-ci.yml), for completion and checks in an editor; report or diff (for the output of check or diff with --format json)',
    },
  ],
  options: {
    dialect: {
      value: 'v1|v2',
      choices: DIALECTS,
      about: "for spec: the runtime's language (default: v1)",
    },
  },
  notes: [
    'A YAML file names its schema in its first line, as a path relative to its own folder:',
    '  # yaml-language-server: $schema=../../../../cohort-spec.schema.json',
  ],
  exit: '0 printed, 2 wrong usage',
  examples: ['schema spec --dialect v2 > cohort-spec.schema.json', 'schema settings > cohort-ci.schema.json'],
} as const satisfies CommandDeclaration;
