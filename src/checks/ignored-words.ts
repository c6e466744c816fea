import { msg, quotedPath, type Text } from '../findings/text.ts';
import { quoted } from '../findings/words.ts';
import type { IgnoredBy } from '../repository.ts';

/** A clause for messages: `git ignores them by line 3 of '.gitignore', 'data/gens/'`. */
export function ignoredWords(what: string, { source, isInside, line, pattern }: IgnoredBy): Text {
  const file = isInside ? quotedPath(source) : quoted(source);
  return msg`git ignores ${what} by line ${line} of ${file}, ${quoted(pattern)}`;
}
