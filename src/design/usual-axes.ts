import { STAGES } from '../source/stage.ts';

/** The axes that most specs have. */
export const USUAL_AXES: readonly string[] = [
  'combo_id',
  ...STAGES.flatMap((stage) => [`${stage}_template`, `${stage}_llm`]),
];
