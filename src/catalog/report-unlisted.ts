import { atFile, atMissing, type Place, placePath } from '../findings/diagnostic.ts';
import { type Edit, suggested } from '../findings/fix.ts';
import { joined as joinedTexts, msg, quotedPath, type Text } from '../findings/text.ts';
import { listed } from '../findings/words.ts';
import type { Catalog } from './catalog.ts';
import type { Loading } from './loading.ts';
import { type Misnamed, misnamed } from './misnamed.ts';
import type { MisspelledRow } from './misspelled-row.ts';
import { joinedRows } from './spoiled-row.ts';

interface Unlisted {
  readonly axes: string[];
  readonly why: Text;
  readonly at: Place;
}

/**
 * Reports, once per repository, which levels are not checked because their catalog is missing or empty, if the runtime
 * then checks nothing. Skips catalogs that already have a finding, which explains it.
 */
export function reportUnlisted(catalogs: ReadonlyMap<string, Catalog>, loading: Loading): void {
  const { collector } = loading;
  const explained = new Set(collector.sorted().map(({ at }) => placePath(at)));
  const found = new Map<string, Unlisted>();
  let areUnflagged = false;
  let renamed: Misnamed | undefined;
  let joined: readonly MisspelledRow[] | undefined;
  for (const [axis, catalog] of catalogs) {
    const { path, ids, present, fault, unflagged } = catalog;
    if (ids.size > 0 || explained.has(path)) continue;
    const isMissing = !present && fault?.code === 'catalog/missing-file';
    areUnflagged ||= unflagged.size > 0;
    const other = isMissing ? misnamed(path, loading) : undefined;
    renamed ??= other;
    joined ??= joinedRows(catalog);
    const why = isMissing
      ? msg`there is no ${quotedPath(path)}${other ? msg`: ${other.says}` : ''}`
      : joined !== undefined
        ? msg`every row of ${quotedPath(path)} is a single cell`
        : unflagged.size > 0
          ? msg`no row of ${quotedPath(path)} has a flag that is true`
          : msg`${quotedPath(path)} lists no id`;
    const same = found.get(path);
    if (same !== undefined) same.axes.push(axis);
    else found.set(path, { axes: [axis], why, at: isMissing ? atMissing(path) : atFile(path) });
  }
  const [first, ...others] = [...found.values()];
  if (first === undefined) return;
  const axes = listed(
    [first, ...others].flatMap((one) => one.axes),
    undefined,
    7,
  );
  const why = joinedTexts(
    [first, ...others].map((one) => one.why),
    ', ',
  );
  collector.add('catalog/nothing-listed', first.at, msg`no level of ${axes} is checked: ${why}`, {
    ...(renamed?.fix
      ? { fix: renamed.fix }
      : joined === undefined
        ? {}
        : suggested(
            ...joined.flatMap(({ fix }): readonly (Edit | undefined)[] => fix?.edits ?? [undefined]),
          )),
    hint: renamed
      ? renamed.hint
      : joined !== undefined
        ? `in each row, ${joined[0]?.hint}`
        : areUnflagged
          ? 'write true in the flag columns of the models that may be used'
          : 'commit the catalog with its ids; if it is missing on purpose, ignore this finding in the settings',
    related: others.map(({ at, why }) => ({ message: why, at })),
  });
}
