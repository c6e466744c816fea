import { atSpan } from '../findings/diagnostic.ts';
import { counted, quoted } from '../findings/words.ts';
import { intOfValue } from '../python/int.ts';
import { str } from '../python/value.ts';
import { type Check, claim } from './check.ts';
import { inWords } from './value-in-words.ts';

/** A count of replicates is the number it looks like: YAML reads `010` as eight. */
export const retypedCounts: Check = {
  phase: 'design',
  *find({ design }) {
    for (const { axis, node } of design.replicates) {
      const { value } = node;
      // Spellings with the same value in Python are fine.
      const isPlain = value.kind === 'int' && intOfValue(str(node.text)) === value.value;
      if (node.style !== 'plain' || isPlain) continue;
      const count = value.kind === 'bool' ? BigInt(value.value) : value.kind === 'int' ? value.value : 1n;
      yield claim(
        'yaml/retyped-value',
        atSpan(node.span),
        `unquoted ${node.text} is read as ${inWords(value)}: ${quoted(axis.text)} gets ${counted(Number(count), 'replicate')}`,
        {
          hint: `write the count that you mean; if it is this one, write ${count}`,
          explainedBy: [node.span],
        },
      );
    }
  },
};
