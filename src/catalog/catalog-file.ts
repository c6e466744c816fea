import { atFile, atMissing, atSpan } from '../findings/diagnostic.ts';
import type { Fix } from '../findings/fix.ts';
import { reportConflict } from '../findings/report-conflict.ts';
import { encodingHint, reportForeign } from '../findings/report-foreign.ts';
import { msg, quotedPath, type Text } from '../findings/text.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { CatalogName } from '../source/data-layout.ts';
import type { Opened } from '../source/sources.ts';
import { columnsInWords } from './catalog-columns.ts';
import type { Loading } from './loading.ts';
import { misnamed } from './misnamed.ts';
import type { Frame } from './pandas/frame.ts';
import { readFrame } from './read-frame.ts';

/**
 * A required catalog file as pandas reads it. If the runtime would stop at it, reports that and returns `undefined`.
 */
export function loadCatalogFile(
  name: CatalogName,
  loading: Loading,
  options: { readonly reportsShift?: boolean } = {},
): Frame | undefined {
  const { sources, collector, layout } = loading;
  const opened = sources.open(layout.catalog(name));
  if (opened.kind === 'text') return readFrame(opened.file, collector, options);
  reportUnopened(name, opened, loading);
  return undefined;
}

/** Reports why a catalog file could not be opened. */
export function reportUnopened(
  name: CatalogName,
  opened: Exclude<Opened, { readonly kind: 'text' }>,
  loading: Loading,
): void {
  const { collector } = loading;
  const path = loading.layout.catalog(name);
  if (opened.kind === 'missing') {
    const { message, hint, fix } = missingFile(name, loading);
    collector.add('catalog/missing-file', atMissing(path), message, { hint, fix });
  } else if (opened.kind === 'conflicted') {
    reportConflict(opened.conflict, collector);
  } else if (opened.kind === 'foreign') {
    reportForeign(opened.foreign, collector);
  } else if (opened.kind === 'malformed') {
    collector.add(
      'file/not-utf8',
      atSpan(opened.at),
      msg`${quotedPath(path)} is not UTF-8: line ${opened.line} holds a malformed byte`,
      {
        hint: encodingHint(opened.byte, opened.at.path),
      },
    );
  } else {
    const { reason, hint } = whyUnreadable(opened);
    collector.add('catalog/unreadable', atFile(path), msg`${quotedPath(path)} cannot be read: ${reason}`, {
      hint,
    });
  }
}

/** How to report a missing catalog, which may be there under another name. */
export function missingFile(
  name: CatalogName,
  loading: Loading,
): { readonly message: Text; readonly hint: Text; readonly fix?: Fix } {
  const path = loading.layout.catalog(name);
  const message = msg`there is no catalog ${quotedPath(path)}`;
  const other = misnamed(path, loading);
  if (other === undefined) return { message, hint: missingHint(name, loading.runtime) };
  const { says, ...remedy } = other;
  return { message: msg`${message}: ${says}`, ...remedy };
}

function missingHint(name: CatalogName, runtime: Runtime): string {
  return `commit it with ${columnsInWords(name, runtime)}; if the data is in another folder, name that folder as the data root`;
}

function whyUnreadable(
  opened: Exclude<Opened, { readonly kind: 'text' | 'missing' | 'malformed' | 'conflicted' | 'foreign' }>,
): {
  reason: string;
  hint: string;
} {
  switch (opened.kind) {
    case 'directory':
      return { reason: 'it is a folder', hint: 'put a CSV file in its place' };
    case 'outside':
      return { reason: 'it is a link that leads out of the repository', hint: 'commit the file itself' };
    case 'too-large':
      return {
        reason: `it has ${opened.size} bytes, and the limit is ${opened.limit}`,
        hint: 'remove what no cohort needs',
      };
    case 'unreadable':
      return { reason: `the system says ${opened.reason}`, hint: 'check the permissions of the file' };
  }
}
