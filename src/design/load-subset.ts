import { quoted } from '../findings/words.ts';
import type { MapEntry } from '../syntax/node.ts';
import type { Rule } from './design.ts';
import { atFirstLine } from './first-line.ts';
import { resolveInclude } from './include.ts';
import { includedAt, readLevels } from './levels.ts';
import { inBrackets, listRemedy } from './list-hint.ts';
import type { LoadContext } from './load-context.ts';
import { included, ruleName } from './rule-parts.ts';
import { takes } from './shape.ts';
import { kindOf } from './show.ts';
import { SHAPES } from './spec-shapes.ts';

export function loadSubset({ key, value }: MapEntry, context: LoadContext): Rule | undefined {
  const axis = ruleName(key, 'the axis of a subset', context, true);
  if (axis === undefined) return undefined;
  const { node, include } = resolveInclude(value, context);
  if (node === undefined) return { kind: 'subset', axis, keep: [], complete: false, ...included(include) };
  if (!takes(SHAPES.levelList, node)) {
    context.collector.add(
      'subset/not-a-list',
      atFirstLine(node.span, context),
      `the subset of ${quoted(axis.text)} must be a list of levels to keep, but is ${kindOf(node)}`,
      {
        ...(node.kind === 'scalar' && node.text !== ''
          ? listRemedy(node, inBrackets(node), context)
          : { hint: 'list the levels to keep: [level_one, level_two]' }),
        related: includedAt(include),
      },
    );
    return { kind: 'subset', axis, keep: [], complete: false, ...included(include) };
  }
  const { levels, complete } = readLevels(node, `the subset of ${quoted(axis.text)}`, include, context);
  return { kind: 'subset', axis, keep: levels, complete, ...included(include) };
}
