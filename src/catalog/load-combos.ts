import { atFile, atMissing, atSpan, type Place } from '../findings/diagnostic.ts';
import { encodingHint } from '../findings/report-foreign.ts';
import { msg } from '../findings/text.ts';
import type { Catalog, CatalogFault } from './catalog.ts';
import { missingFile, reportUnopened } from './catalog-file.ts';
import { reportCommentRows, reportRewrittenIds, reportStrayRows, wholeColumn } from './catalog-ids.ts';
import type { Loading } from './loading.ts';
import { type MissingColumn, missingColumn } from './missing-column.ts';
import { parseFrame } from './pandas/frame.ts';
import { describeFault, raggedRemedy, reportFault, reportShift } from './read-frame.ts';

const COLUMN = 'combo_id';

/**
 * Loads `combo_mappings.csv`. If anything is wrong with it, the runtime silently treats it as absent. `undefined` only
 * if the runtime may be able to read a file that we do not.
 */
export function loadCombos(loading: Loading): Catalog | undefined {
  const { collector, sources } = loading;
  const path = loading.layout.catalog('combos');
  const absent = (fault: CatalogFault): Catalog => ({
    path,
    column: COLUMN,
    present: false,
    ids: new Map(),
    rewritten: new Map(),
    unflagged: new Map(),
    fault,
  });
  const opened = sources.open(path);
  if (opened.kind === 'missing') {
    const missing = missingFile('combos', loading);
    const message = msg`${missing.message}, and every combo is rejected without it`;
    return absent({ code: 'catalog/missing-file', at: atMissing(path), ...missing, message });
  }
  if (
    opened.kind === 'outside' ||
    opened.kind === 'too-large' ||
    opened.kind === 'conflicted' ||
    opened.kind === 'foreign'
  ) {
    reportUnopened('combos', opened, loading);
    return undefined;
  }
  if (opened.kind !== 'text') {
    const why = opened.kind === 'malformed' ? `line ${opened.line} is not UTF-8` : 'it cannot be read';
    const at = opened.kind === 'malformed' ? atSpan(opened.at) : atFile(path);
    const hint = opened.kind === 'malformed' ? encodingHint(opened.byte, opened.at.path) : undefined;
    return absent(reportIgnored(at, why, { hint }, loading));
  }
  const result = parseFrame(opened.file, { usecol: COLUMN });
  if (result.kind === 'frame') {
    reportShift(result.frame, collector);
    reportRewrittenIds(result.frame, COLUMN, collector);
    reportCommentRows(result.frame, COLUMN, collector);
    reportStrayRows(result.frame, COLUMN, collector);
    return wholeColumn(result.frame, COLUMN);
  }
  if (result.fault.kind === 'too-large') {
    reportFault(opened.file, result.fault, collector);
    return undefined;
  }
  const { message, span } = describeFault(opened.file, result.fault);
  const missing = result.fault.kind === 'no-column' ? missingColumn(result.fault.frame, COLUMN) : undefined;
  const remedy = missing ?? (result.fault.kind === 'ragged' ? raggedRemedy(opened.file, result.fault) : {});
  return absent(reportIgnored(span ? atSpan(span) : atFile(path), message, remedy, loading));
}

function reportIgnored(
  at: Place,
  why: string,
  { hint, fix }: Partial<Pick<MissingColumn, 'hint' | 'fix'>>,
  loading: Loading,
): CatalogFault {
  const effect =
    loading.runtime.emptyCatalog === 'unchecked'
      ? 'no combo is checked against it'
      : 'every combo of a cohort is rejected';
  const fault = {
    code: 'catalog/combos-ignored',
    at,
    message: `${why}: the file counts as absent, so ${effect}`,
    hint: hint ?? 'correct the file',
  } as const;
  loading.collector.add(fault.code, at, fault.message, { hint: fault.hint, fix });
  return fault;
}
