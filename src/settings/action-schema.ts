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
        'Labels of a new issue. One that the repository does not have is created where the token may, else left out with a notice.',
      ),
    assignees: names(ASSIGNEES, 'must be a login')
      .optional()
      .describe(
        'Logins whom a new issue is assigned to; those whom GitHub does not accept are left out with a notice.',
      ),
    checklist: yesNo
      .optional()
      .describe('Whether the issue of the repository also lists every cohort. Default: `false`.'),
    culprits: yesNo
      .optional()
      .describe('Whether to look for the commit that brought each drift. Default: `true`.'),
  },
  { error: 'must have labels, assignees, checklist or culprits' },
);

export const regenerateSchema = z.strictObject(
  {
    'include-ignored': yesNo
      .optional()
      .describe(
        'Whether outputs of which none is committed, or that git ignores, are committed, too. Default: `false`.',
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
