import { atFile } from '../findings/diagnostic.ts';
import { msg } from '../findings/text.ts';
import { listed, quoted, unlisted } from '../findings/words.ts';
import type { Repository } from '../repository.ts';
import { type Claim, claim } from './check.ts';

/**
 * Folders of cohorts differ in more than case. Windows and macOS do not distinguish case, so a clone there has one
 * folder in which the files of several cohorts overwrite each other.
 */
export function* namesApart({ layout, sources }: Repository): Iterable<Claim> {
  const all = sources.tree.list(layout.cohorts);
  // Usually no two names are alike, which a set shows without a list for each name.
  if (new Set(all.map((name) => name.toLowerCase())).size === all.length) return;
  const alike = new Map<string, string[]>();
  for (const name of all) {
    const folded = name.toLowerCase();
    const others = alike.get(folded);
    if (others) others.push(name);
    else alike.set(folded, [name]);
  }
  for (const [first = '', ...others] of alike.values()) {
    if (others.length === 0) continue;
    const names = [first, ...others].map((name) => quoted(name));
    yield claim(
      'spec/names-differ-in-case',
      atFile(layout.cohort(first).folder),
      msg`cohorts ${listed(names)} differ only in case: on Windows and macOS they are one folder`,
      {
        hint: 'rename one of them',
        unlisted: unlisted(names.length),
        names,
        related: others.map((name) => ({
          at: atFile(layout.cohort(name).folder),
          message: 'the same name in another case',
        })),
      },
    );
  }
}
