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
} as const satisfies Record<string, CodeEntry>;
