import { z } from 'zod';
import { MOST_NAMES } from './limits.ts';
import type { KeyTree } from './price-schema.ts';

/**
 * Settings that only the action uses, `drift-issue` and `regenerate`, as written in the file; both the reader and
 * editors use this definition.
 */

const yesNo = z.boolean({ error: 'must be true or false' });

const names = (what: string, one: string) =>
  z
    .array(z.string({ error: one }).regex(/^[^\r\n]+$/, { error: one }), { error: what })
    .max(MOST_NAMES, { error: `must have at most ${MOST_NAMES} entries` });

const LABELS = 'must be a list of labels';
const ASSIGNEES = 'must be a list of logins';

export const driftIssueSchema = z.strictObject(
  {
    labels: names(LABELS, 'must be the name of a label')
      .optional()
      .describe(
        'Labels of a new issue. A missing label is created if the token has permission, and otherwise left out with a notice.',
      ),
    assignees: names(ASSIGNEES, 'must be a login')
      .optional()
      .describe(
        'Logins to which a new issue is assigned. Those that GitHub does not accept are left out with a notice.',
      ),
    checklist: yesNo
      .optional()
      .describe("Whether the repository's issue also lists every cohort. Default: `false`."),
    culprits: yesNo
      .optional()
      .describe('Whether to look for the commit that introduced each drift. Default: `true`.'),
  },
  { error: 'must have labels, assignees, checklist or culprits' },
);

export const regenerateSchema = z.strictObject(
  {
    'include-ignored': yesNo
      .optional()
      .describe(
        'Whether to also commit outputs of a kind that is not committed yet, or that git ignores. Default: `false`.',
      ),
  },
  { error: 'must have include-ignored' },
);

export const DRIFT_ISSUE_KEYS = {
  labels: 'list',
  assignees: 'list',
  checklist: 'value',
  culprits: 'value',
} as const satisfies KeyTree;

export const REGENERATE_KEYS = { 'include-ignored': 'value' } as const satisfies KeyTree;
