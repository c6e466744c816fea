import type { CodeEntry } from '../code-entry.ts';

/** The axes of a spec. */
export const axisCodes = {
  'axes/not-a-mapping': {
    severity: 'error',
    title: `The axes block is not a mapping`,
    why: `The runtime reads \`axes\` as names with levels; an empty \`axes:\` is null, which it rejects.`,
    fix: `Write one line per axis, or \`axes: {}\` for none.`,
    wrong: `axes:
output:
  field_order: []`,
    right: `axes: {}
output:
  field_order: []`,
  },
  'axis/not-a-list': {
    severity: 'error',
    title: `Axis without a list of levels`,
    why: `An axis is a list, or the text \`@file:PATH\`; a single value or a mapping is invalid.`,
    fix: `Put the value in brackets.`,
    wrong: `axes:
  a: draft-A`,
    right: `axes:
  a: [draft-A]`,
  },
  'axis/unhashable-level': {
    severity: 'error',
    title: `Level is a collection`,
    why: `Levels are compared with each other, and Python cannot compare lists or mappings that way: the runtime crashes.`,
    fix: `Write one text or number per level; combinations of several columns belong in a tuple rule.`,
    wrong: `axes:
  a: [[x, y], z]`,
    right: `axes:
  a: [x, y, z]`,
  },
  'axis/unknown-level': {
    severity: 'error',
    title: `Level is not in its catalog`,
    why: `Every level of a planned axis must be listed in the catalog of that axis, spelled exactly the same. Otherwise the runtime would plan generations for something that does not exist, so it rejects the spec.`,
    fix: `Correct the spelling, add the row to the catalog, or remove the level.`,
    wrong: `axes:
  draft_template: [draft-Q]   # not in draft_templates.csv`,
    right: `axes:
  draft_template: [draft-A]`,
  },
} as const satisfies Record<string, CodeEntry>;
