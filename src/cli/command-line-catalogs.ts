import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { AxisCatalogs } from '../catalog/axis-catalog.ts';
import {
  CommandLineCatalogs,
  parseCatalogCsvFlag,
  resolveCatalogPath,
} from '../catalog/command-line-catalogs.ts';
import { systemCode } from '../disk/environment-failure.ts';
import type { Collector } from '../findings/collector.ts';
import { atFile, atMissing } from '../findings/diagnostic.ts';
import { quoted } from '../findings/words.ts';
import { decodeUtf8, SourceFile } from '../source/source-file.ts';
import { parseJson } from '../syntax/json.ts';
import { UsageError } from './usage-error.ts';

/** The same limit as for files of a repository. A larger file is not a catalog, and may be endless. */
const LARGEST = 64 * 1024 * 1024;

export interface ReadCatalogs {
  /** Absent if no catalog was given; then no axis is checked. */
  readonly lookup: AxisCatalogs | undefined;
  /** The axes named on the command line. */
  readonly names: readonly string[];
  /** The texts that findings point into. */
  readonly files: ReadonlyMap<string, SourceFile>;
}

/** Reads `--catalog` and `--catalog-csv`. The user names these files, so they may be anywhere. */
export function readCommandLineCatalogs(
  jsonFiles: readonly string[],
  csvFlags: readonly string[],
  dataRoot: string | undefined,
  collector: Collector,
): ReadCatalogs {
  const files = new Map<string, SourceFile>();
  if (jsonFiles.length === 0 && csvFlags.length === 0) return { lookup: undefined, names: [], files };
  const catalogs = new CommandLineCatalogs();
  for (const path of jsonFiles) {
    const file = open(path);
    const root = file && parseJson(file, collector);
    if (root !== undefined) catalogs.addJson(root, path, collector);
  }
  for (const text of csvFlags) {
    const flag = parseCatalogCsvFlag(text);
    if (flag.kind === 'wrong') throw new UsageError(flag.message);
    const path = resolveCatalogPath(flag.value, dataRoot);
    if (path.kind === 'wrong') throw new UsageError(path.message);
    const file = open(path.value);
    if (file !== undefined) catalogs.addCsv(flag.value, file, collector);
  }
  return {
    files,
    names: [...catalogs.names()],
    lookup: (axis) => {
      const found = catalogs.lookup(axis);
      return (
        found && { ids: found.ids, has: (id) => found.ids.has(id), source: [...found.sources].join(', ') }
      );
    },
  };

  function open(path: string): SourceFile | undefined {
    let bytes: Uint8Array | undefined;
    try {
      if (statSync(path).isDirectory()) {
        collector.add('catalog/unreadable', atFile(path), `the catalog ${quoted(path)} is a folder`, {
          hint: 'name a file',
        });
        return undefined;
      }
      bytes = readBounded(path);
    } catch (error) {
      const code = systemCode(error);
      if (code === 'ENOENT' || code === 'ENOTDIR') {
        collector.add('catalog/missing-file', atMissing(path), `there is no catalog ${quoted(path)}`, {
          hint: 'correct the path',
        });
      } else
        collector.add(
          'catalog/unreadable',
          atFile(path),
          `the catalog ${quoted(path)} cannot be read (${code ?? 'unknown reason'})`,
        );
      return undefined;
    }
    if (bytes === undefined) {
      const message = `the catalog ${quoted(path)} has more than ${LARGEST} bytes`;
      collector.add('catalog/unreadable', atFile(path), message, { hint: 'split it, or take out columns' });
      return undefined;
    }
    const decoded = decodeUtf8(bytes);
    if (decoded.kind !== 'text') {
      collector.add(
        'file/not-utf8',
        atFile(path),
        `the catalog ${quoted(path)} is not UTF-8: line ${decoded.line} holds a malformed byte`,
        { hint: 'save it as UTF-8' },
      );
      return undefined;
    }
    const file = new SourceFile(path, decoded.text);
    files.set(path, file);
    return file;
  }
}

/** The whole file, which may be a pipe; undefined if it exceeds the limit. */
function readBounded(path: string): Uint8Array | undefined {
  const descriptor = openSync(path, 'r');
  try {
    const pieces: Uint8Array[] = [];
    let bytes = 0;
    for (;;) {
      const piece = new Uint8Array(1 << 16);
      const count = readSync(descriptor, piece);
      if (count === 0) return Buffer.concat(pieces);
      bytes += count;
      if (bytes > LARGEST) return undefined;
      pieces.push(piece.subarray(0, count));
    }
  } finally {
    closeSync(descriptor);
  }
}
