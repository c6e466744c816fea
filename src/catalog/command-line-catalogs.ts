import type { Collector } from '../findings/collector.ts';
import { atFile, atSpan } from '../findings/diagnostic.ts';
import { nearestHint, nearestNames } from '../findings/nearest-names.ts';
import { quoted } from '../findings/words.ts';
import { text } from '../python/text.ts';
import { CATALOG_FILES } from '../source/data-layout.ts';
import type { SourceFile } from '../source/source-file.ts';
import { STAGES } from '../source/stage.ts';
import { readCsv } from '../syntax/csv.ts';
import type { Node } from '../syntax/node.ts';
import { nodeRepr } from '../syntax/node-as-python.ts';
import { KNOWN_NAMES, KNOWN_PATHS, STAGE_TEMPLATES } from './known-paths.ts';

/**
 * The catalogs of `compile --catalog` and `--catalog-csv` (semantics §3): the levels allowed per axis, merged across
 * files and flags. An empty list rejects every level of its axis.
 */
export class CommandLineCatalogs {
  readonly #levels = new Map<string, { readonly ids: Set<string>; readonly sources: Set<string> }>();

  /** Adds levels for an axis; `source` is their file, as it appears in messages. */
  add(name: string, levels: Iterable<string>, source: string): void {
    const known = this.#levels.get(name) ?? { ids: new Set<string>(), sources: new Set<string>() };
    this.#levels.set(name, known);
    for (const level of levels) known.ids.add(level);
    known.sources.add(source);
  }

  /** All axes with a catalog, in the order given. */
  names(): Iterable<string> {
    return this.#levels.keys();
  }

  /** The levels allowed for an axis and the files that list them; `undefined` for an axis without a catalog. */
  lookup(
    name: string,
  ): { readonly ids: ReadonlySet<string>; readonly sources: ReadonlySet<string> } | undefined {
    return this.#levels.get(name);
  }

  /** Adds a parsed `--catalog` file: a mapping from axis names to lists, or to mappings whose keys are the levels. */
  addJson(root: Node, source: string, collector: Collector): void {
    if (root.kind !== 'map') {
      collector.add(
        'catalog/not-a-mapping',
        atSpan(root.span),
        'a catalog file must map axis names to levels',
        {
          hint: 'write {"draft_template": ["draft-A", "draft-B"]}',
        },
      );
      return;
    }
    for (const { key, value } of root.entries) {
      const name = text(key.value);
      if (value.kind === 'map')
        this.add(
          name,
          value.entries.map((entry) => text(entry.key.value)),
          source,
        );
      else if (value.kind === 'list') this.add(name, value.items.map(levelText), source);
      else {
        collector.add(
          'catalog/not-a-list',
          atSpan(value.span),
          `the levels of ${quoted(name)} must be a list, or a mapping whose keys are the levels`,
          { hint: 'put the level in brackets' },
        );
      }
    }
  }

  /**
   * Adds a column of a `--catalog-csv` file. The column's name must match the header exactly; cells are not trimmed,
   * and empty ones are skipped.
   */
  addCsv(flag: CatalogCsvFlag, file: SourceFile, collector: Collector): void {
    const table = readCsv(file, { keepLineEnds: true });
    if (table.oversized) {
      collector.add('csv/cell-too-long', atSpan(table.oversized), 'cell of more than 131,072 characters', {
        hint: 'look for a quote that is never closed, or closed too late',
      });
      return;
    }
    if (table.truncated) {
      collector.add('csv/too-many-cells', atFile(file.path), 'this table has more than 1,000,000 cells', {
        hint: 'remove columns or rows',
      });
      return;
    }
    const [header, ...rows] = table.records;
    const names = header?.cells.map((cell) => cell.text) ?? [];
    const column = names.lastIndexOf(flag.column);
    if (column < 0) {
      collector.add(
        'catalog/missing-column',
        header === undefined || names.length === 0 ? atFile(file.path) : atSpan(header.span),
        `there is no column ${quoted(flag.column)}`,
        { hint: nearestHint(flag.column, names) ?? `name one with --catalog-csv ${flag.name}=PATH:COLUMN` },
      );
      return;
    }
    this.add(
      flag.name,
      rows.map((row) => row.cells[column]?.text ?? '').filter((level) => level !== ''),
      file.path,
    );
  }
}

/** `--catalog-csv NAME=PATH[:COLUMN]` */
export interface CatalogCsvFlag {
  readonly name: string;
  /** As given: a path, or `@` and the name of a known path. */
  readonly path: string;
  readonly column: string;
}

/** A value, or what is wrong with the command line, in one sentence. */
export type Usage<Value> =
  | { readonly kind: 'ok'; readonly value: Value }
  | { readonly kind: 'wrong'; readonly message: string };

export function parseCatalogCsvFlag(flag: string): Usage<CatalogCsvFlag> {
  const equals = flag.indexOf('=');
  if (equals < 1) return wrong(`--catalog-csv takes NAME=PATH[:COLUMN], not ${quoted(flag)}`);
  // The colon of a Windows drive, as in `C:\data\x.csv`, does not end the path.
  const [, drive = '', rest = ''] = /^([A-Za-z]:(?=[\\/]))?(.*)$/s.exec(flag.slice(equals + 1)) ?? [];
  const [below = '', ...column] = rest.split(':');
  const path = drive + below;
  if (path === '') return wrong(`--catalog-csv ${quoted(flag)} names no file`);
  const name = flag.slice(0, equals);
  return { kind: 'ok', value: { name, path, column: column.length === 0 ? 'id' : column.join(':') } };
}

/**
 * The file that a flag refers to: `@name` is a known file below the data root; a relative path is resolved against the
 * data root, if there is one.
 */
export function resolveCatalogPath(flag: CatalogCsvFlag, dataRoot: string | undefined): Usage<string> {
  if (!flag.path.startsWith('@')) {
    const whole = dataRoot === undefined || /^(\/|[A-Za-z]:[\\/])/.test(flag.path);
    return { kind: 'ok', value: whole ? flag.path : `${dataRoot}/${flag.path}` };
  }
  if (dataRoot === undefined) return wrong(`${quoted(flag.path)} needs --data-root`);
  const known = flag.path.slice(1);
  if (known !== STAGE_TEMPLATES) {
    const relative = KNOWN_PATHS.get(known);
    if (relative !== undefined) return { kind: 'ok', value: `${dataRoot}/${relative}` };
    const [near] = nearestNames(flag.path, KNOWN_NAMES, 1);
    return wrong(
      `${quoted(flag.path)} is not a known path: ${near === undefined ? `use one of ${KNOWN_NAMES.join(', ')}` : `did you mean '${near}'?`}`,
    );
  }
  const stage = STAGES.find((name) => flag.name === name || flag.name.startsWith(`${name}_`));
  return stage === undefined
    ? wrong(
        `'@${STAGE_TEMPLATES}' needs a name that starts with ${STAGES.join(', ')}, not ${quoted(flag.name)}`,
      )
    : { kind: 'ok', value: `${dataRoot}/${CATALOG_FILES[stage]}` };
}

function wrong(message: string): { readonly kind: 'wrong'; readonly message: string } {
  return { kind: 'wrong', message };
}

/** Python's `str` of a JSON value. */
function levelText(node: Node): string {
  return node.kind === 'scalar' ? text(node.value) : nodeRepr(node);
}
