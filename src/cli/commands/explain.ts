import type { CommandDeclaration } from '../command.ts';
import { TEXT_MARKDOWN_JSON } from './shared-options.ts';

export const EXPLAIN = {
  name: 'explain',
  summary: 'what a finding means, why it matters and how to fix it',
  arguments: [
    {
      name: 'CODE',
      choices: 'codes',
      about:
        'the code of a finding, such as axis/unknown-level, or what stands behind its slash; or a family, such as axis; without it, every code is listed by family',
    },
  ],
  options: {
    format: {
      value: 'FORMAT',
      choices: TEXT_MARKDOWN_JSON,
      about: 'text, markdown or json (default: text)',
    },
  },
  notes: [
    'A code is explained with a wrong and a right example. Findings show their code at the end of their line; an unknown one is answered with the nearest.',
  ],
  exit: '0 explained, 2 there is no such code',
  examples: ['explain axis/unknown-level', 'explain unknown-level', 'explain drift --format markdown'],
} as const satisfies CommandDeclaration;
