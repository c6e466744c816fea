import { isBinding } from '../../design/rule-members.ts';
import { type Cause, UNEXPLAINED } from '../cause.ts';
import { repeatedHeaderClaims, repeatedHeaders } from '../repeated-header.ts';

/** The row of the value repeats the header. */
export const repeatedHeader: Cause = {
  explains: ['outside-domain'],
  of({ problem, step }) {
    const rule = step?.rule;
    if (problem.kind !== 'outside-domain' || !isBinding(rule)) return UNEXPLAINED;
    const rows = repeatedHeaders(rule);
    if (!rows.some(({ values }) => values.some(({ node }) => node === problem.level.node)))
      return UNEXPLAINED;
    return [{ cause: rows, claims: repeatedHeaderClaims(rule, `${rule.kind}/outside-domain`) }];
  },
};
