import type { CommandDeclaration } from '../command.ts';
import { PLACE } from './shared-options.ts';

const LEVELS = 'Levels of a new design';

export const NEW = {
  name: 'new',
  summary: "start a cohort: a new spec, a copy of another cohort's, or a table as a spec",
  isProse: true,
  arguments: [{ name: 'ID', about: "the cohort's name: a plain folder name that is not taken" }],
  options: {
    from: { value: 'COHORT', about: 'copy the spec of this cohort, with its items' },
    set: {
      value: 'AXIS=LEVEL[,LEVEL...]',
      many: true,
      about: 'give an axis these levels, also in the copy; may be repeated',
    },
    table: {
      value: 'FILE',
      about: 'make the spec from the rows of a CSV file, as spreadsheets save one: a column per axis',
    },
    force: { about: 'write the spec even if it does not validate' },
    combo: {
      value: 'ID',
      many: true,
      about: 'a level of combo_id; may be repeated, like the next six',
      group: LEVELS,
    },
    'draft-template': { value: 'ID', many: true, about: 'a level of draft_template', group: LEVELS },
    'draft-llm': { value: 'ID', many: true, about: 'a level of draft_llm', group: LEVELS },
    'essay-template': { value: 'ID', many: true, about: 'a level of essay_template', group: LEVELS },
    'essay-llm': {
      value: 'ID',
      many: true,
      about: "a level of essay_llm (default: an essay's model is its draft's)",
      group: LEVELS,
    },
    'evaluation-template': {
      value: 'ID',
      many: true,
      about: 'a level of evaluation_template',
      group: LEVELS,
    },
    'evaluation-llm': { value: 'ID', many: true, about: 'a level of evaluation_llm', group: LEVELS },
    ...PLACE,
  },
  notes: [
    'On a terminal it asks for what the options leave open and lists what the catalogs offer. The spec plans every combination of its levels; it is validated before anything is written.',
    'With --set a copy keeps its comments and rules. Tied axes change together; combinations of a level that is left out go.',
    'A table has a header with the names of axes, in any order, and any delimiter. Its rows become axes and rules where that is shorter, and the spec plans them exactly.',
  ],
  exit: '0 written, 1 the spec does not validate, 2 wrong usage, cancelled, or could not write',
  examples: [
    'new',
    'new novelty-rerun --from novelty-sweep',
    'new novelty-gemini --from novelty-sweep --set draft_llm=gemini_25_pro',
    'new spring --table design.csv',
    'new tiny --combo combo_v1_a --draft-template sketch --draft-llm gpt-5 --essay-template long --evaluation-template novelty --evaluation-llm gpt-5',
  ],
} as const satisfies CommandDeclaration;
