import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { changeLevels } from '../authoring/change-levels.ts';
import { cloneSpec } from '../authoring/clone-spec.ts';
import { designTable, type TableFault } from '../authoring/design-table.ts';
import { type Trial, trySpec } from '../authoring/prove-spec.ts';
import { renderSpec } from '../authoring/render-spec.ts';
import { scaffoldLayout } from '../authoring/scaffold-layout.ts';
import { specOfTable } from '../authoring/spec-of-table.ts';
import { axisCatalog } from '../catalog/axis-catalog.ts';
import type { DiskTree } from '../disk/disk-tree.ts';
import { EnvironmentFailure, systemFailure } from '../disk/environment-failure.ts';
import { codeFrame } from '../findings/code-frame.ts';
import { encodingHint, foreignFinding } from '../findings/report-foreign.ts';
import { textOf } from '../findings/text.ts';
import { visible } from '../findings/visible.ts';
import { cohortOf, type Repository } from '../repository.ts';
import type { DataLayout } from '../source/data-layout.ts';
import { firstLine, formOfBytes } from '../source/file-form.ts';
import { decodeUtf8, SourceFile } from '../source/source-file.ts';
import type { Source } from './new-interview.ts';
import { type Terminal, wantsColor } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** The files of a new cohort to be written, and the result of compiling them. */
export interface NewFiles {
  readonly files: ReadonlyMap<string, string>;
  readonly trial: Trial;
  /** Remarks on how the files were made. */
  readonly notes: readonly string[];
}

/** Where the new cohort goes. */
export interface NewPlace {
  readonly tree: DiskTree;
  readonly layout: DataLayout;
  readonly repository: Repository;
}

/** A new design, or a copy of one. */
export function filesOfSource(id: string, source: Source, place: NewPlace): NewFiles {
  const { tree, layout, repository } = place;
  const { spec, specFolder } = layout.cohort(id);
  const tried = (files: ReadonlyMap<string, string>, notes: readonly string[]): NewFiles => ({
    files,
    trial: trySpec(repository, cohortOf(spec), files),
    notes,
  });
  if (source.kind === 'levels') {
    const comment = [
      'Every combination of these levels, made by cohort-ci new. Add rules to narrow it down.',
    ];
    const files = renderSpec(scaffoldLayout(source.levels), { comment });
    return tried(new Map([...files].map(([path, text]) => [`${specFolder}/${path}`, text])), []);
  }
  const clone = cloneSpec(tree, layout.cohort(source.from).specFolder, specFolder);
  if (clone.kind !== 'files')
    throw new EnvironmentFailure('unsafe', clone.path, `cannot copy ${visible(clone.path)}: ${clone.why}`);
  if (source.changes.size === 0) return tried(clone.files, []);
  const changed = changeLevels(clone.files, spec, tree, repository.options.dialect, source.changes);
  if (changed.kind === 'cannot') throw new UsageError(changed.why);
  return tried(
    changed.files,
    changed.tied.map(({ axis, to }) => `${axis} is tied to ${to}: it has the same levels`),
  );
}

/** Size limit for a table, in bytes. */
const LARGEST_TABLE = 1 << 26;

/** A table as a spec; `undefined` if the table has errors, which are then printed. */
export function filesOfTable(
  id: string,
  path: string,
  place: NewPlace,
  terminal: Terminal,
): NewFiles | undefined {
  const { layout, repository } = place;
  const { spec, specFolder } = layout.cohort(id);
  const file = openTable(path);
  const table = designTable(file, (axis) => axisCatalog(repository.catalogs, axis));
  if (table.kind === 'faults') {
    terminal.stdout.write(faultLines(table.faults, file, terminal));
    return undefined;
  }
  const made = specOfTable(
    repository,
    cohortOf(spec),
    specFolder,
    table.rows,
    path === '-' ? 'a table' : visible(basename(path)),
  );
  return {
    files: made.files,
    trial: made.trial,
    notes: [
      ...table.notes,
      ...(made.keepsOrder === false
        ? ['the spec plans the rows of the table in another order, which changes no generation']
        : []),
    ],
  };
}

function openTable(path: string): SourceFile {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    throw systemFailure(error, 'read', path);
  }
  const shown = visible(path);
  if (bytes.length > LARGEST_TABLE) throw new UsageError(`${shown} is too large for a table`);
  const form = formOfBytes(bytes);
  // Spreadsheets export UTF-16 as "Unicode text".
  if (form === 'utf-16') {
    const isBig = bytes[0] === 0xfe || bytes[0] === 0;
    return new SourceFile(shown, new TextDecoder(isBig ? 'utf-16be' : 'utf-16le').decode(bytes));
  }
  if (form !== undefined) {
    const { message, hint } = foreignFinding({ form, at: firstLine(shown, '') });
    throw new UsageError(`${shown}: ${textOf(message)}; ${textOf(hint ?? '')}`);
  }
  const decoded = decodeUtf8(bytes);
  if (decoded.kind === 'text') return new SourceFile(shown, decoded.text);
  throw new UsageError(
    `${shown}: line ${decoded.line} is not UTF-8; ${encodingHint(bytes[decoded.offset] ?? 0, shown)}`,
  );
}

/** Errors shown with a code frame; the rest is counted. */
const MOST_FAULTS = 20;

function faultLines(faults: readonly TableFault[], file: SourceFile, terminal: Terminal): string {
  const options = { color: wantsColor(terminal.stdout, terminal.env), width: terminal.stdout.columns };
  const blocks = faults.slice(0, MOST_FAULTS).map(({ at, message }) => {
    const { line, column } = file.lines.position(at.start);
    return `${file.path}:${line}:${column}: ${visible(message)}\n${codeFrame(file, at, options)}\n`;
  });
  const more = faults.length - blocks.length;
  return [...blocks, ...(more > 0 ? [`and ${more} more\n`] : [])].join('');
}
