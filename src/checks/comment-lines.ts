import { includedAt } from '../design/levels.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { relatedAt } from '../findings/listing.ts';
import { counted, LISTED, quoted } from '../findings/words.ts';
import { text } from '../python/text.ts';
import { suffixOf } from '../source/path.ts';
import type { ScalarNode } from '../syntax/node.ts';
import { type Check, type Claim, claim, jointly } from './check.ts';
import { isCatalogued } from './is-catalogued.ts';
import { listedScalars } from './listed-scalars.ts';
import type { ValueList } from './listed-values.ts';

/** A `.txt` include has no comments: a line that starts with `#` is a value. */
export const commentLines: Check = {
  phase: 'design',
  *find({ design, catalogs }) {
    const found = listedScalars(
      design,
      (node, axis) => isComment(node) && !isCatalogued(axis, node, catalogs),
    );
    for (const { list, nodes } of found)
      yield jointly(
        nodes,
        ({ span }) => [span],
        (left) => claimsOf(left, list),
      );
  },
};

function isComment({ value, text: written, span }: ScalarNode): boolean {
  return value.kind === 'str' && written.startsWith('#') && suffixOf(span.path) === '.txt';
}

function* claimsOf(nodes: readonly ScalarNode[], list: ValueList): Iterable<Claim> {
  const [first, ...others] = nodes;
  if (first === undefined) return;
  const more =
    others.length === 0
      ? ''
      : ` (${counted(others.length, 'more line')} of the file start${others.length === 1 ? 's' : ''} with #)`;
  yield claim(
    'include/comment-line',
    atSpan(first.span),
    `a .txt include has no comments: ${quoted(text(first.value))} is a value${more}`,
    {
      hint: 'delete the line, or include a .yaml list, which can have comments',
      unlisted: others.length,
      related: [
        ...relatedAt(
          'another one',
          others.slice(0, LISTED).map(({ span }) => span),
        ),
        ...includedAt(list.include),
      ],
    },
  );
}
