import type { CodeEntry } from '../code-entry.ts';

/** What a design cannot distinguish, although nothing is wrong with it. */
export const qualityCodes = {
  'quality/one-effect': {
    severity: 'notice',
    title: `Axes always change together`,
    why: `Whatever the generations show, you cannot say which of the axes makes the difference: they are one effect, not several. This does not affect the runtime. A tie does this on purpose and is not reported.`,
    fix: `Add combinations in which one changes and the other does not (\`cohort-ci separate COHORT AXIS OTHER\` proposes some). If it is intentional, ignore the finding in the settings and give the reason.`,
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
    title: `One axis nested within another`,
    why: `Comparing the levels of the outer axis always compares different levels of the inner one as well, so the effect of the outer axis cannot be isolated. This does not affect the runtime.`,
    fix: `Let a level of the inner axis occur with several levels of the outer one (\`cohort-ci separate COHORT AXIS OTHER\` proposes combinations). If it is intentional, ignore the finding in the settings and give the reason.`,
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
  'quality/inseparable-axis': {
    severity: 'notice',
    title: `Axis whose effect cannot be isolated`,
    why: `No single axis changes together with it, but several together do: whatever effect you see could just as well be theirs. Isolating it takes more combinations than the list has. This does not affect the runtime.`,
    fix: `Add combinations to the list that binds the axes (\`cohort-ci separate COHORT AXIS OTHER\` proposes some). If it is intentional, ignore the finding in the settings and give the reason.`,
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
    title: `Every model judges only itself`,
    why: `Every evaluation is done by the model that wrote the essay, according to the column \`model\` of \`llm_models.csv\`. Models tend to prefer their own texts, and this design cannot show by how much. This does not affect the runtime.`,
    fix: `Add a judge that writes no essays, or cross writers with judges. If it is intentional, ignore the finding in the settings and give the reason.`,
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
