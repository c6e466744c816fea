import { isBinding } from '../../design/rule-members.ts';
import { quoted, spelled } from '../../findings/words.ts';
import { type Cause, UNEXPLAINED } from '../cause.ts';
import { spoiltColumns } from '../spoilt-column.ts';

/** The value is in a column that does not contain what its author meant. */
export const spoiltColumn: Cause = {
  explains: ['outside-domain'],
  of({ problem, step, column }) {
    const rule = step?.rule;
    if (problem.kind !== 'outside-domain' || !isBinding(rule)) return UNEXPLAINED;
    const { level, member, place } = problem;
    const spoilt = spoiltColumns(rule).get(rule.kind === 'pair' ? (column ?? place) : place);
    if (spoilt === undefined) return UNEXPLAINED;
    return [{ claims: spoilt(`${spelled(level.value)} is not a level of axis ${quoted(member.text)}`) }];
  },
};
