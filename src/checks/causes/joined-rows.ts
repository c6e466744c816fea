import { atSpan } from '../../findings/diagnostic.ts';
import { isOnJoinedLine } from '../../syntax/csv-columns.ts';
import { type Cause, UNEXPLAINED } from '../cause.ts';
import { claim } from '../check.ts';
import { outsideOf } from '../outside-words.ts';

/**
 * The value is in a line of the rule's included file that contains several rows or the row's number, which is reported
 * where the file is read.
 */
export const joinedRows: Cause = {
  explains: ['outside-domain'],
  of(found) {
    const outside = outsideOf(found);
    const joined = outside?.rule.include?.joinedRows;
    if (outside === undefined || joined === undefined) return UNEXPLAINED;
    const { what, code, level } = outside;
    if (!isOnJoinedLine(joined, level.node.span)) return UNEXPLAINED;
    return [
      {
        claims: [
          claim(code, atSpan(joined.at), what, {
            consequenceOf: { code: 'csv/ignored-cells', at: atSpan(joined.at) },
          }),
        ],
      },
    ];
  },
};
