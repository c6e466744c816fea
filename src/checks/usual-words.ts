/** The name of an axis with common synonyms replaced by the planner's words. */
export function inUsualWords(column: string): string {
  const words = column.split(/[\s_.-]+|(?<=[a-z])(?=[A-Z])/).map((word) => word.toLowerCase());
  return words.map((word) => USUAL_WORDS.get(word) ?? word).join('_');
}

const USUAL_WORDS: ReadonlyMap<string, string> = new Map([
  ...['eval', 'evals', 'evaluator', 'evaluations', 'judge', 'judges', 'judging'].map(
    (word) => [word, 'evaluation'] as const,
  ),
  ...['model', 'models', 'llms'].map((word) => [word, 'llm'] as const),
  ...['templates', 'prompt', 'prompts', 'tmpl'].map((word) => [word, 'template'] as const),
  ...['drafts'].map((word) => [word, 'draft'] as const),
  ...['essays'].map((word) => [word, 'essay'] as const),
]);
