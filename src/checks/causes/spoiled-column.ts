import { isBinding } from '../../design/rule-members.ts';
import { quoted, spelled } from '../../findings/words.ts';
import { type Cause, UNEXPLAINED } from '../cause.ts';
import { spoiledColumns } from '../spoiled-column.ts';

/** The value is in a column that does not contain the values that its author meant. */
export const spoiledColumn: Cause = {
  explains: ['outside-domain'],
  of({ problem, step, column }) {
    const rule = step?.rule;
    if (problem.kind !== 'outside-domain' || !isBinding(rule)) return UNEXPLAINED;
    const { level, member, place } = problem;
    const spoiled = spoiledColumns(rule).get(rule.kind === 'pair' ? (column ?? place) : place);
    if (spoiled === undefined) return UNEXPLAINED;
    return [{ claims: spoiled(`${spelled(level.value)} is not a level of axis ${quoted(member.text)}`) }];
  },
};
