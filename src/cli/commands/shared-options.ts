import { DIALECTS } from '../../runtime/runtimes.ts';
import type { OptionDeclaration } from '../command.ts';

const WHERE = 'Where';

/** The repository and its data, for every command that reads one. */
export const PLACE = {
  root: {
    value: 'DIR',
    about: 'the repository (default: the nearest folder with the data, starting here and going up)',
    group: WHERE,
  },
  'data-root': { value: 'DIR', about: 'its data folder, relative to the root (default: data)', group: WHERE },
  dialect: {
    value: 'v1|v2',
    choices: DIALECTS,
    about: "the runtime's language (default: v1)",
    group: WHERE,
  },
} as const satisfies Record<string, OptionDeclaration>;

/** Which files are specs. */
export const SPECS = {
  value: 'PATTERN',
  many: true,
  about:
    'the files that are specs, relative to the root; repeatable (default: spec/config.yaml of every cohort)',
  group: WHERE,
} as const satisfies OptionDeclaration;

/** Limits on the work. `run` enforces `timeout` for every command that declares it. */
export const LIMITS = {
  'max-rows': {
    value: 'N',
    about: 'maximum number of rows that a spec may compile to (default: 20000000)',
    group: 'Limits',
  },
  timeout: {
    value: 'T',
    about: 'time limit in seconds, or 10m, 1h; the rest is left unchecked (default: 10m)',
    group: 'Limits',
  },
} as const satisfies Record<string, OptionDeclaration>;

/** Cohorts, named by an option. */
export const COHORT = {
  value: 'COHORT',
  many: true,
  about: 'same as naming it without the option',
} as const satisfies OptionDeclaration;

export const TEXT_MARKDOWN_JSON = ['text', 'markdown', 'json'] as const;
