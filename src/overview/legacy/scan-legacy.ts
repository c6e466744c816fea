import { Collector } from '../../findings/collector.ts';
import { atFile, atSpan, type Diagnostic } from '../../findings/diagnostic.ts';
import { quoted } from '../../findings/words.ts';
import { DataLayout } from '../../source/data-layout.ts';
import type { FileTree } from '../../source/file-tree.ts';
import { decodeUtf8, SourceFile } from '../../source/source-file.ts';
import { entriesOf, LEGACY_PATHS, scannedPaths } from './scanned-paths.ts';
import { TELLS_OF_REMOVAL, TRACES } from './traces.ts';

export interface LegacyOptions {
  /** Repository-relative. */
  readonly dataRoot: string;
  /** Which files are scanned, with `*`, `?` and `**`. Default: {@link LEGACY_PATHS}. */
  readonly patterns?: readonly string[];
}

export interface LegacyScan {
  /** Warnings, sorted by path and place. */
  readonly diagnostics: readonly Diagnostic[];
  /** The files that they point into. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  /** Number of files read. */
  readonly scanned: number;
  /** False if some file was too large or could not be read, or if a limit on files, bytes or findings was reached. */
  readonly complete: boolean;
}

/** Limits: bytes of one file and of all, number of files and findings, and findings in one file. */
const LARGEST = 1 << 20;
const MOST_BYTES = 64 << 20;
const MOST_FILES = 20_000;
const MOST_FINDINGS = 1000;
const MOST_IN_FILE = 50;
/** Maximum number of files that are reported as not scanned; more would not help. */
const MOST_LEFT = 20;
/** Maximum length of a scanned line, in UTF-16 units: longer lines are generated, so nobody wrote `active` there. */
const LONGEST_LINE = 2000;

/**
 * Looks for remains of the time before specs: catalogs with an `active` column, and scripts, pages and workflows that
 * read it or mention a retired way to build cohorts. Limited in files, bytes and findings; binary files are skipped.
 */
export function scanLegacy(tree: FileTree, options: LegacyOptions): LegacyScan {
  const collector = new Collector();
  const sources = new Map<string, SourceFile>();
  const { patterns = LEGACY_PATHS } = options;
  const layout = new DataLayout(options.dataRoot);
  const { paths, closed, complete: walked } = scannedPaths(tree, patterns, layout);
  let complete = true;
  let bytes = 0;
  let scanned = 0;
  let findings = 0;

  let left = 0;
  const leave = (path: string, why: string): undefined => {
    complete = false;
    if (++left > MOST_LEFT) return;
    collector.add('legacy/not-scanned', atFile(path), why, {
      hint: 'name the files that matter with --legacy-paths',
    });
  };
  const open = (path: string): SourceFile | undefined => {
    const read = tree.read(path);
    const size = read.kind === 'too-large' ? read.size : read.kind === 'file' ? read.bytes.length : 0;
    if (size > LARGEST) return leave(path, `the file has ${size} bytes, more than are scanned`);
    if (bytes + size > MOST_BYTES) return leave(path, 'the scan has read all the bytes that it may');
    if (read.kind === 'outside') return leave(path, 'this link leads out of the repository');
    if (read.kind === 'unreadable') return leave(path, `the file cannot be read (${read.reason})`);
    if (read.kind !== 'file') return undefined;
    bytes += read.bytes.length;
    if (read.bytes.includes(0)) return undefined;
    const decoded = decodeUtf8(read.bytes);
    if (decoded.kind !== 'text') return undefined;
    scanned++;
    return new SourceFile(path, decoded.text);
  };
  const keep = (file: SourceFile, found: number): void => {
    if (found === 0) return;
    sources.set(file.path, file);
    findings += found;
  };

  for (const path of catalogPaths(tree, layout)) {
    const file = open(path);
    if (file !== undefined) keep(file, scanHeader(file, collector));
  }
  for (const path of paths.slice(0, MOST_FILES)) {
    if (findings >= MOST_FINDINGS) {
      leave(path, `the scan ends before this file: it has listed ${findings} findings`);
      break;
    }
    const file = open(path);
    if (file === undefined) continue;
    const found = scanText(file, Math.min(MOST_IN_FILE, MOST_FINDINGS - findings), collector);
    if (found.cut) leave(path, `only the first ${found.count} findings in this file are listed`);
    keep(file, found.count);
  }
  const first = paths[MOST_FILES];
  if (first !== undefined) leave(first, `the scan ends before this file: it takes ${MOST_FILES} files`);
  // A misspelled pattern must not look like a clean repository.
  if (options.patterns !== undefined && paths.length === 0) {
    for (const pattern of options.patterns) leave(pattern, 'no file matches this pattern');
  }
  for (const folder of closed) leave(folder, 'the folder cannot be listed');
  if (!walked) leave('.', 'the repository has more folders and files than are looked at');
  return { diagnostics: collector.sorted(), sources, scanned, complete };
}

/** The tables in `1_raw/`, and the combinations next to it. */
function catalogPaths(tree: FileTree, { catalogFolder, looseCatalogs }: DataLayout): string[] {
  const tables = (entriesOf(tree, catalogFolder) ?? []).filter((name) => name.endsWith('.csv'));
  return [...tables.map((name) => `${catalogFolder}/${name}`), ...looseCatalogs];
}

/** Finds a header cell that is exactly `active`. */
function scanHeader(file: SourceFile, collector: Collector): number {
  const { text, path } = file;
  const end = text.search(/[\r\n]/);
  const header = text.slice(0, Math.min(end < 0 ? text.length : end, LONGEST_LINE * 10));
  const match = /(?:^\ufeff?|,)"?(?<at>active)"?(?=,|$)/d.exec(header);
  const span = match?.indices?.groups?.['at'];
  if (span === undefined) return 0;
  collector.add(
    'legacy/active-column',
    atSpan({ path, start: span[0], end: span[1] }),
    "the catalog has the column 'active', which is no longer read",
    { hint: 'delete the column; what a cohort uses is listed in its spec' },
  );
  return 1;
}

function scanText(
  file: SourceFile,
  limit: number,
  collector: Collector,
): { readonly count: number; readonly cut: boolean } {
  const { text, path } = file;
  const isPage = /\.(?:md|markdown|rst|txt)$|README[^/.]*$/i.test(path);
  let count = 0;
  let start = 0;
  while (start < text.length) {
    const end = lineEnd(text, start);
    const line = text.slice(start, Math.min(end, start + LONGEST_LINE));
    // A quick test: most lines contain none of these words.
    if (end - start <= LONGEST_LINE && MAY_HOLD.test(line) && !(isPage && TELLS_OF_REMOVAL.test(line))) {
      for (const found of traces(line)) {
        if (count >= limit) return { count, cut: true };
        count++;
        const place = atSpan({ path, start: start + found.start, end: start + found.end });
        collector.add(found.trace.code, place, found.trace.message(quoted(found.text)), {
          hint: found.trace.hint,
        });
      }
    }
    start = end + 1;
  }
  return { count, cut: false };
}

const MAY_HOLD = /active|dd_cohort|selected_combo|expand_|keep_|mode|curated|two ways/i;

/** The traces in a line; of overlapping ones, only the first. */
function traces(line: string) {
  const found: { trace: (typeof TRACES)[number]; start: number; end: number; text: string }[] = [];
  for (const trace of TRACES) {
    for (const match of line.matchAll(new RegExp(trace.pattern, `dg${trace.pattern.flags}`))) {
      const [start, end] = match.indices?.groups?.['at'] ?? [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ trace, start, end, text: line.slice(start, end) });
    }
  }
  return found.sort((left, right) => left.start - right.start);
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}
