import { domainOf } from '../compile/domain.ts';
import { nameKey } from '../compile/name-key.ts';
import type { Level } from '../design/design.ts';
import { columnName } from '../design/header-name.ts';
import { includedAt } from '../design/levels.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { didYouMean } from '../findings/nearest-names.ts';
import { quoted, spelled } from '../findings/words.ts';
import { valueKey } from '../python/compare.ts';
import { text } from '../python/text.ts';
import { str } from '../python/value.ts';
import type { Node } from '../syntax/node.ts';
import { type Check, type Claim, claim } from './check.ts';
import { explained } from './explained.ts';
import { levelFix } from './level-fix.ts';
import { subsetRemedy, unknownValues } from './subset-values.ts';

/** A subset keeps only values that its axis has; others have no effect. */
export const subsetValuesKnown: Check = {
  phase: 'rules',
  *find(context) {
    const { nodes } = explained(context);
    // Subsets that share a list by YAML aliases are reported once.
    const byNode = new Map<Node, Claim>();
    for (const step of context.compilation.steps) {
      const { rule, before } = step;
      const axis = rule.kind === 'subset' ? before.domain(nameKey(rule.axis.text)) : undefined;
      if (rule.kind !== 'subset' || axis === undefined) continue;
      const name = quoted(rule.axis.text);
      const [header] = rule.include?.columns ?? [];
      // If a level is read as the header, the real header is a value further down, and is reported there.
      const isHeader = ({ value }: Level): boolean =>
        text(value) === rule.axis.text &&
        header !== undefined &&
        axis.keys.has(valueKey(str(columnName(header))));
      const quote = rule.include?.unterminatedQuote;
      const isSwallowed = ({ node }: Level): boolean => quote !== undefined && node.span.start >= quote.start;
      for (const { level, misspelled } of unknownValues(step, context)) {
        if (misspelled) {
          yield claim(
            'subset/unknown-value',
            atSpan(misspelled.node.span),
            `the subset of ${name} keeps ${spelled(level.value)}, and the axis has another spelling of it here`,
            {
              hint: didYouMean(text(level.value)),
              ...levelFix(misspelled, text(level.value), domainOf(rule.keep, rule.complete)),
              related: [{ message: 'the subset keeps it', at: atSpan(level.node.span) }],
            },
          );
        } else if (!nodes.has(level.node) && !isHeader(level) && !isSwallowed(level)) {
          byNode.set(
            level.node,
            claim(
              'subset/unknown-value',
              atSpan(level.node.span),
              `the subset of ${name} keeps ${spelled(level.value)}, which is not one of its levels`,
              {
                ...subsetRemedy(level, axis, rule, context),
                related: includedAt(rule.include),
                explainedBy: [level.node.span],
              },
            ),
          );
        }
      }
    }
    yield* byNode.values();
  },
};
