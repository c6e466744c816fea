import type { CommandDeclaration } from '../command.ts';
import { PLACE } from './shared-options.ts';

const LEVELS = 'Levels of a new design';

export const NEW = {
  name: 'new',
  summary: 'create a cohort: a new spec, a copy of another, or a spec from a table',
  isProse: true,
  arguments: [{ name: 'ID', about: 'the name of the cohort: a plain folder name that is not in use' }],
  options: {
    from: {
      value: 'COHORT',
      about: 'copy the spec of this cohort (an id, a folder or a spec), including its items',
    },
    set: {
      value: 'AXIS=LEVEL[,LEVEL...]',
      many: true,
      about: 'set the levels of an axis, also in a copy; repeatable',
    },
    table: {
      value: 'FILE',
      about: 'create the spec from a CSV file as spreadsheets save it, with one column per axis',
    },
    force: { about: 'write the spec even if it does not validate' },
    combo: {
      value: 'ID',
      many: true,
      about: 'a level of combo_id; repeatable, like the next six',
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
    'On a terminal, it asks for whatever the options leave open and lists the contents of the catalogs. The spec plans every combination of its levels and is validated before anything is written.',
    'With --set, a copy keeps its comments and rules. Tied axes change together; combinations that contain a dropped level are removed.',
    'A table has a header with the names of the axes in any order, separated by commas, semicolons, tabs or |. Its rows become axes and rules if that is shorter; the spec plans exactly these rows.',
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
