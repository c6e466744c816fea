import type { Collector } from '../findings/collector.ts';
import { atMissing, type Place } from '../findings/diagnostic.ts';
import { reportConflict } from '../findings/report-conflict.ts';
import { reportForeign } from '../findings/report-foreign.ts';
import { msg, ownCommand, quotedPath, type Text } from '../findings/text.ts';
import { pathIn } from '../source/path.ts';
import type { Opened, Sources } from '../source/sources.ts';
import { parsePriceTable } from './parse-price-table.ts';
import type { PriceTable } from './price-table.ts';

/** In bytes; ten thousand models need a tenth of it. */
const LARGEST = 8 << 20;

/**
 * Opens a price table. If it cannot be read, reports that and returns `undefined`.
 *
 * @param named - Where the table is named, such as in the settings.
 */
export function openPriceTable(
  sources: Sources,
  table: string,
  named: Place,
  collector: Collector,
): PriceTable | undefined {
  const opened = sources.open(table);
  if (opened.kind === 'text' && opened.file.text.length <= LARGEST)
    return parsePriceTable(opened.file, collector);
  if (opened.kind === 'conflicted') {
    reportConflict(opened.conflict, collector);
    return undefined;
  }
  if (opened.kind === 'foreign') {
    // A table in another format leaves only the prices unknown. JSON is reported by the parser of the table, as content
    // that a table cannot have.
    if (opened.foreign.form === 'json') return parsePriceTable(opened.shown, collector);
    reportForeign(opened.foreign, collector);
    return undefined;
  }
  // Without this option, the command uses the table that the settings name.
  const option = named.kind === 'span' ? [] : ['--table', table];
  const { why, hint } = reasonOf(opened, option, () => meantPath(table, sources));
  collector.add('price/unreadable', named, msg`the price table ${quotedPath(table)} ${why}`, {
    hint,
    ...(opened.kind === 'missing' ? { related: [{ message: 'wanted here', at: atMissing(table) }] } : {}),
  });
  return undefined;
}

/**
 * The existing file that a path means, if the path has other slashes or capitals, or is relative to another folder;
 * `undefined` if there is none.
 */
function meantPath(table: string, { tree }: Sources): string | undefined {
  const path = table.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '');
  const at = path.lastIndexOf('/') + 1;
  const folders = at > 0 ? [path.slice(0, at - 1)] : ['', ...tree.list('')];
  for (const folder of folders) {
    const name = tree.list(folder).find((one) => one.toLowerCase() === path.slice(at).toLowerCase());
    if (name !== undefined) return pathIn(folder, name);
  }
  return undefined;
}

function reasonOf(
  opened: Exclude<Opened, { readonly kind: 'conflicted' | 'foreign' }>,
  option: readonly string[],
  meant: () => string | undefined,
): {
  why: string;
  hint: Text;
} {
  switch (opened.kind) {
    case 'missing': {
      const path = meant();
      return {
        why: 'does not exist',
        hint:
          path === undefined
            ? msg`commit it; \`${ownCommand('prices', ...option)}\` says how to create it`
            : msg`write ${quotedPath(path)}: paths are relative to the root of the repository`,
      };
    }
    case 'directory':
      return { why: 'is a folder', hint: 'name a CSV file' };
    case 'outside':
      return { why: 'leads out of the repository', hint: 'commit the file itself' };
    case 'malformed':
      return { why: `is not UTF-8 (line ${opened.line})`, hint: 'save it as UTF-8' };
    case 'unreadable':
      return { why: `cannot be read: ${opened.reason}`, hint: 'check the permissions of the file' };
    case 'text':
    case 'too-large':
      return { why: `has more than ${LARGEST} bytes`, hint: 'keep the models that the repository uses' };
  }
}
