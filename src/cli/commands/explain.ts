import type { CommandDeclaration } from '../command.ts';
import { TEXT_MARKDOWN_JSON } from './shared-options.ts';

export const EXPLAIN = {
  name: 'explain',
  summary: 'explain a finding: what it means, why it matters and how to fix it',
  arguments: [
    {
      name: 'CODE',
      choices: 'codes',
      about:
        'the code of a finding, such as axis/unknown-level, or the part after its slash if that is unique; or a family, such as axis; if omitted, all codes are listed by family',
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
    'The explanation includes a wrong and a right example. Findings show their code at the end of their line. For an unknown code, the nearest ones are suggested.',
  ],
  exit: '0 explained, 2 there is no such code',
  examples: ['explain axis/unknown-level', 'explain unknown-level', 'explain drift --format markdown'],
} as const satisfies CommandDeclaration;
