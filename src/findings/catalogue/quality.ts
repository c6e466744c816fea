import type { CodeEntry } from '../code-entry.ts';

/** What a design cannot tell, though nothing is wrong with it. */
export const qualityCodes = {
  'quality/one-effect': {
    severity: 'notice',
    title: `Axes always change together`,
    why: `Whatever the generations show, it cannot be said which of the axes makes the difference: they are one effect, not several. Nothing of the runtime depends on it. A tie says as much on purpose and is not reported.`,
    fix: `Add combinations in which one changes and the other does not (\`cohort-ci separate\` proposes some), or ignore the finding in the settings with the reason why it is meant.`,
    wrong: `axes:
  draft_template: [draft-A, draft-B]
  draft_llm: [gpt-5, sonnet-4]
rules:
  tuples:
    setup:
      axes: [draft_template, draft_llm]
      items: [[draft-A, gpt-5], [draft-B, sonnet-4]]`,
    right: `axes:
  draft_template: [draft-A, draft-B]
  draft_llm: [gpt-5, sonnet-4]
rules:
  tuples:
    setup:
      axes: [draft_template, draft_llm]
      items: [[draft-A, gpt-5], [draft-B, sonnet-4], [draft-A, sonnet-4]]`,
  },
  'quality/nested-axis': {
    severity: 'notice',
    title: `An axis within another`,
    why: `Whoever compares the levels of the outer axis compares different levels of the inner one with it: what the outer axis does cannot be told apart. Nothing of the runtime depends on it.`,
    fix: `Let a level of the inner axis occur with several levels of the outer one (\`cohort-ci separate\` proposes combinations), or ignore the finding in the settings with the reason why it is meant.`,
    wrong: `axes:
  draft_template: [draft-A, draft-B, draft-C]
  draft_llm: [gpt-5, sonnet-4]
rules:
  tuples:
    setup:
      axes: [draft_template, draft_llm]
      items: [[draft-A, gpt-5], [draft-B, sonnet-4], [draft-C, sonnet-4]]`,
    right: `axes:
  draft_template: [draft-A, draft-B, draft-C]
  draft_llm: [gpt-5, sonnet-4]
rules:
  tuples:
    setup:
      axes: [draft_template, draft_llm]
      items: [[draft-A, gpt-5], [draft-B, sonnet-4], [draft-C, sonnet-4], [draft-C, gpt-5]]`,
  },
  'quality/untold-axis': {
    severity: 'notice',
    title: `An axis whose effect cannot be told apart`,
    why: `No single axis goes with it, but several together do: whatever comes out, it may as well be what they do. It takes more combinations to tell than the list has. Nothing of the runtime depends on it.`,
    fix: `Add combinations to the list that binds the axes (\`cohort-ci separate\` proposes some), or ignore the finding in the settings with the reason why it is meant.`,
    wrong: `axes:
  combo_id: [combo_v1_a, combo_v1_b]
  draft_template: [draft-A, draft-B]
  draft_llm: [gpt-5, sonnet-4]
rules:
  tuples:
    setup:
      axes: [combo_id, draft_template, draft_llm]
      items: [[combo_v1_a, draft-A, gpt-5], [combo_v1_b, draft-A, sonnet-4], [combo_v1_b, draft-B, gpt-5]]`,
    right: `axes:
  combo_id: [combo_v1_a, combo_v1_b]
  draft_template: [draft-A, draft-B]
  draft_llm: [gpt-5, sonnet-4]
rules:
  tuples:
    setup:
      axes: [combo_id, draft_template, draft_llm]
      items: [[combo_v1_a, draft-A, gpt-5], [combo_v1_b, draft-A, sonnet-4], [combo_v1_b, draft-B, gpt-5], [combo_v1_a, draft-B, gpt-5]]`,
  },
  'quality/self-judging': {
    severity: 'notice',
    title: `Every model judges itself alone`,
    why: `Each evaluation is by the model that wrote the essay, by the column \`model\` of \`llm_models.csv\`. Models tend to prefer their own texts, and nothing here shows by how much. Nothing of the runtime depends on it.`,
    fix: `Add a judge that writes no essay, or cross writers with judges, or ignore the finding in the settings with the reason why it is meant.`,
    wrong: `axes:
  draft_llm: [gpt-5]
  essay_llm: [gpt-5]
  evaluation_llm: [gpt-5]`,
    right: `axes:
  draft_llm: [gpt-5]
  essay_llm: [gpt-5]
  evaluation_llm: [gpt-5, sonnet-4]`,
  },
} as const satisfies Record<string, CodeEntry>;
