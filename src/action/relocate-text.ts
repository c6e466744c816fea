import type { Diagnostic, Place } from '../findings/diagnostic.ts';
import { placePath } from '../findings/diagnostic.ts';
import type { CheckResult } from '../result.ts';
import { CONFIG_PATH } from '../settings/config.ts';
import { folderOf } from '../source/path.ts';

/** A path as messages write it: in quotes, where it may hold anything, or as a word. */
const NAMED = /'([^'\\]+)'|[^\s'"`,;:()[\]{}]+/g;

/**
 * Puts the paths in messages and hints below a folder, as the places of findings are: only paths that the result itself
 * names elsewhere, and the folders of these, so that a level or an id that looks like a path stays what it is.
 */
export function textRelocation(result: CheckResult, folder: string): (text: string) => string {
  const known = knownPaths(result);
  return (text) =>
    text.replace(NAMED, (word, quoted: string | undefined) => {
      if (quoted === undefined) return known.has(word) ? `${folder}/${word}` : word;
      if (known.has(quoted)) return `'${folder}/${quoted}'`;
      // What stands between two apostrophes may be prose.
      return word.replace(/[^\s'"`,;:()[\]{}]+/g, (inner) =>
        known.has(inner) ? `${folder}/${inner}` : inner,
      );
    });
}

function knownPaths(result: CheckResult): ReadonlySet<string> {
  const paths = new Set<string>([CONFIG_PATH]);
  const add = (path: string): void => {
    // A name without a folder may stand for anything.
    for (let at = path; at.includes('/') && !paths.has(at); at = folderOf(at)) paths.add(at);
  };
  const addPlaces = ({ at, related = [] }: Diagnostic): void => {
    for (const place of [at, ...related.map((one): Place => one.at)]) add(placePath(place));
  };
  for (const path of [...result.sources.keys(), ...result.patterns]) add(path);
  for (const diagnostic of result.diagnostics) addPlaces(diagnostic);
  for (const { diagnostics, outputs, specPath } of result.cohorts) {
    add(specPath);
    for (const diagnostic of diagnostics) addPlaces(diagnostic);
    if (outputs) for (const { path } of [outputs.manifest, outputs.membership, outputs.metadata]) add(path);
  }
  return paths;
}
