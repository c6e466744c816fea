import { includedAt } from '../design/levels.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { type Check, claim } from './check.ts';

/** A quote in an included CSV is closed; otherwise, it swallows the rest of the file. */
export const closedQuotes: Check = {
  phase: 'design',
  *find({ design }) {
    for (const { unterminatedQuote: quote, at } of design.includes) {
      if (quote === undefined) continue;
      yield claim(
        'csv/unterminated-quote',
        atSpan(quote),
        'this quote is never closed: everything after it is one cell',
        {
          hint: 'close it with another `"`',
          related: includedAt({ path: quote.path, at }),
          // The quote may already have caused an error in the file, or in the values read from it.
          explainedBy: [quote],
        },
      );
    }
  },
};
