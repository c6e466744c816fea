import { keyFix, keyHint } from '../design/known-keys.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { spelled } from '../findings/words.ts';
import { type Check, claim } from './check.ts';

/** A spec has no key that resembles `axes` or `rules`, since its content would be ignored. */
export const unreadKeys: Check = {
  phase: 'design',
  *find({ design: { misspelledAxes, misspelledRules } }) {
    for (const [name, key] of [
      ['axes', misspelledAxes],
      ['rules', misspelledRules],
    ] as const) {
      if (key === undefined) continue;
      yield claim(
        'spec/unknown-key',
        atSpan(key.span),
        `the spec has the key ${spelled(key.value)}, which the runtime ignores`,
        {
          hint: keyHint(key, name),
          ...keyFix(key, name, [name]),
          // If a rule or the plan needs the missing part, an error is reported there.
          explainedBy: [key.span],
        },
      );
    }
  },
};
