import type { RowSet } from '../compile/row-set.ts';
import { REPLICATE_FIELDS } from '../plan/plan-fields.ts';
import { text } from '../python/text.ts';
import type { CohortSpec, Repository } from '../repository.ts';
import { factoredLayout } from './factored-layout.ts';
import { type PlanColumn, stageOf } from './plan-columns.ts';
import { type Trial, trySpec } from './prove-spec.ts';
import { type Relation, textRows } from './relation.ts';
import { renderSpec } from './render-spec.ts';
import type { SpecLayout } from './spec-layout.ts';
import { TABLE, tableLayout } from './table-layout.ts';

/** A spec that plans exactly the rows of a table. */
export interface TableSpec {
  /** Repository-relative path → text, `config.yaml` first. */
  readonly files: ReadonlyMap<string, string>;
  readonly trial: Trial;
  /** Whether the rows became axes and rules; otherwise, the spec lists them. */
  readonly isFactored: boolean;
  /** Whether the rows are in the order of the table; `undefined` if the spec is invalid. */
  readonly keepsOrder: boolean | undefined;
}

/**
 * Derives a spec for the rows of a table: with axes and rules if that is shorter, or else with the list of rows. The
 * compiled rows are compared with the table. Writes nothing.
 *
 * @param source - The name of the table in the comment at the top of the spec.
 */
export function specOfTable(
  repository: Repository,
  cohort: CohortSpec,
  specFolder: string,
  rows: Relation,
  source: string,
): TableSpec {
  const { runtime } = repository;
  const table = filesOf(tableLayout(rows, runtime), false);
  const factored = filesOf(factoredLayout(rows, runtime), true);
  const candidates = [
    ...(bytesOf(factored) < bytesOf(table) ? [{ files: factored, isFactored: true }] : []),
    { files: table, isFactored: false },
  ];
  let invalid: TableSpec | undefined;
  for (const { files, isFactored } of candidates) {
    const trial = trySpec(repository, cohort, files);
    const compiled = trial.derivation.compilation?.rows;
    const sameness = compiled && compareRows(compiled, rows);
    if (sameness === 'other') continue;
    const spec = { files, trial, isFactored, keepsOrder: sameness && sameness === 'same' };
    if (trial.expectation !== undefined) return spec;
    invalid ??= spec;
  }
  if (invalid === undefined) throw new Error('invariant: the list of its rows compiles to other rows');
  return invalid;

  function filesOf(layout: SpecLayout, isFactored: boolean): ReadonlyMap<string, string> {
    const how = isFactored
      ? 'as axes and rules'
      : `which items/${TABLE}.csv lists: no shorter spec plans them`;
    const comment = [`Made by cohort-ci new from the rows of ${source}, ${how}.`];
    const files = renderSpec(layout, { comment, alwaysListed: new Set(isFactored ? [] : [TABLE]) });
    return new Map([...files].map(([path, content]) => [`${specFolder}/${path}`, content]));
  }
}

/** Whether a compiled spec has the rows of a table, in its order or in another. */
function compareRows(compiled: RowSet, wanted: Relation): 'same' | 'reordered' | 'other' {
  const names = compiled.columns.map(({ name }) => text(name));
  const columns = wanted.columns.map(({ name }) => names.findIndex((other) => namesOf(name).includes(other)));
  if (compiled.count !== wanted.count || columns.includes(-1)) return 'other';
  const places = new Map(textRows(wanted).map((row, place) => [JSON.stringify(row), place]));
  let isInOrder = true;
  let row = 0;
  for (const vector of compiled.vectors()) {
    const texts = columns.map((column) =>
      text(compiled.valueAt(column, vector[compiled.dimensionOf(column)] ?? 0)),
    );
    const key = JSON.stringify(texts);
    const place = places.get(key);
    if (place === undefined) return 'other';
    // Removed, so that each row counts once.
    places.delete(key);
    isInOrder &&= place === row++;
  }
  return isInOrder ? 'same' : 'reordered';
}

/** All names of a column, since a counted replicate has another column name. */
function namesOf(column: PlanColumn): readonly string[] {
  const stage = stageOf(column);
  return stage !== undefined && column === `${stage}_replicate` ? REPLICATE_FIELDS[stage] : [column];
}

/** Size of files in bytes. */
export function bytesOf(files: ReadonlyMap<string, string>): number {
  const encoder = new TextEncoder();
  return [...files.values()].reduce((bytes, content) => bytes + encoder.encode(content).length, 0);
}
