import { manifestDrift } from '../drift/committed-output.ts';
import { parseMembership } from '../drift/compare-membership.ts';
import { cohortOf, type Repository } from '../repository.ts';
import { cohortFiles } from '../source/cohort-files.ts';
import { committedRows } from './committed-rows.ts';
import { explainDifference } from './explain-difference.ts';
import { factoredLayout } from './factored-layout.ts';
import type { Fault } from './fault.ts';
import { type Proof, proveSpec } from './prove-spec.ts';
import { renderSpec } from './render-spec.ts';
import type { SpecLayout } from './spec-layout.ts';
import { bytesOf } from './spec-of-table.ts';
import { TABLE, tableLayout } from './table-layout.ts';

export interface BackfillOptions {
  /** Write the factored spec, if there is one, instead of the table. */
  readonly factor: boolean;
  /** Replace an existing spec. */
  readonly overwrite: boolean;
}

export type Backfill =
  | BackfilledSpec
  /** A spec exists and produces the committed membership, or equals the one that would be written. */
  | { readonly kind: 'unchanged'; readonly proof: Proof }
  | {
      readonly kind: 'cannot';
      readonly faults: readonly Fault[];
      /** The trial of the spec that is invalid or differs; absent if there was none. */
      readonly proof?: Proof;
      /** Present if the table is invalid (for example too large), but a factored spec is not. */
      readonly offer?: Factoring;
    };

export interface BackfilledSpec {
  readonly kind: 'done';
  /** Repository-relative path → text, `config.yaml` first. */
  readonly files: ReadonlyMap<string, string>;
  readonly proof: Proof;
  /** Rows of the table: distinct combinations. */
  readonly rows: number;
  /** The axes and rules of the factored spec; absent for a table. */
  readonly factored?: Factoring;
  /** The axes and rules of a possible factored spec, if a table was requested. */
  readonly offer?: Factoring;
  readonly notes: readonly string[];
}

/** The size of a factored spec. */
export interface Factoring {
  readonly axes: number;
  readonly ties: number;
  readonly pairs: number;
  readonly tuples: number;
  readonly replicates: number;
  /** Whether it produces the membership in the committed order. */
  readonly keepsOrder: boolean;
  /** Bytes of all files of the spec, and of the table version. */
  readonly bytes: number;
  readonly tableBytes: number;
}

/**
 * Derives a spec for a cohort from its committed membership and the metadata of its generations, and proves in memory
 * that the spec produces that membership. Writes nothing.
 *
 * @param folder - Repository-relative folder of the cohort, which contains `membership.csv`.
 */
export function backfillCohort(repository: Repository, folder: string, options: BackfillOptions): Backfill {
  const { spec: specPath, membership: membershipPath } = cohortFiles(folder);
  const cohort = cohortOf(specPath);
  const { tree } = repository.sources;
  const read = tree.read(membershipPath);
  if (read.kind !== 'file') {
    const why = read.kind === 'missing' ? 'there is no membership.csv' : 'membership.csv cannot be read';
    return { kind: 'cannot', faults: [{ why, items: [membershipPath] }] };
  }
  if (repository.catalogs.tables === undefined)
    return {
      kind: 'cannot',
      faults: [{ why: 'the catalogs are invalid, so no spec can be proved', items: [] }],
    };
  const exists = tree.exists(specPath);
  if (exists && !options.overwrite) {
    const proof = proveSpec(repository, cohort, new Map(), read.bytes);
    if (isProved(proof)) return { kind: 'unchanged', proof };
    const why = `a spec exists and ${proof.outcome === 'invalid' ? 'is invalid' : 'gives another membership'}`;
    // `check` compares with the selection, so it may pass where this does not.
    const hint =
      repository.selection === undefined || proof.outcome === 'invalid'
        ? 'check shows the difference; --overwrite replaces the spec'
        : 'a curated selection is in force, and the spec was compared without it; --overwrite replaces the spec with one for what is committed';
    return { kind: 'cannot', faults: [{ why, items: [specPath], hint }] };
  }
  const found = committedRows(parseMembership([read.bytes]), repository.existing);
  if (found.kind === 'faults') return { kind: 'cannot', faults: found.faults };
  const { runtime } = repository;
  const prove = (files: ReadonlyMap<string, string>): Proof =>
    proveSpec(repository, cohort, files, read.bytes);

  const table = filesOf(tableLayout(found.rows, runtime), folder, true);
  const layout = factoredLayout(found.rows, runtime);
  const factored = filesOf(layout, folder, false);
  const isSmaller = bytesOf(factored) < bytesOf(table);
  const factoredProof = isSmaller ? prove(factored) : undefined;
  const factoring =
    factoredProof && isProved(factoredProof) ? figures(layout, factored, table, factoredProof) : undefined;
  const takesFactored = options.factor && factoredProof !== undefined && factoring !== undefined;
  const files = takesFactored ? factored : table;
  const proof = takesFactored ? factoredProof : prove(table);
  if (!isProved(proof)) {
    const faults = explainDifference(proof.difference, repository.existing);
    return { kind: 'cannot', faults, proof, ...(factoring ? { offer: factoring } : {}) };
  }
  const differing = [...files].filter(([path, text]) => {
    const file = tree.read(path);
    return file.kind !== 'file' || new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes) !== text;
  });
  if (differing.length === 0) return { kind: 'unchanged', proof };
  const inTheWay = differing.map(([path]) => path).filter((path) => tree.exists(path));
  if (inTheWay.length > 0 && !options.overwrite) {
    const why = 'there are other files where the spec would go';
    return { kind: 'cannot', faults: [{ why, items: inTheWay, hint: '--overwrite replaces them' }] };
  }
  return {
    kind: 'done',
    files,
    proof,
    rows: found.rows.count,
    ...(factoring && takesFactored ? { factored: factoring } : {}),
    ...(factoring && !takesFactored ? { offer: factoring } : {}),
    notes: [...found.notes, ...notesOf(repository, folder, proof, files)],
  };
}

function filesOf(layout: SpecLayout, folder: string, isTable: boolean): Map<string, string> {
  const comment = [
    'Backfilled by cohort-ci from membership.csv and the metadata of the generations it lists;',
    isTable
      ? `items/${TABLE}.csv has one row for each evaluation. The membership is proved to be the same.`
      : 'factored into the axes and rules below. The membership is proved to be the same.',
  ];
  const alwaysListed = new Set(isTable ? [TABLE] : []);
  const files = renderSpec(layout, { comment, alwaysListed });
  return new Map([...files].map(([path, text]) => [`${cohortFiles(folder).specFolder}/${path}`, text]));
}

/** Whether a trial produced the same set. */
function isProved({ outcome }: Proof): boolean {
  return outcome !== 'invalid' && outcome !== 'different';
}

function figures(
  layout: SpecLayout,
  files: ReadonlyMap<string, string>,
  table: ReadonlyMap<string, string>,
  proof: Proof,
): Factoring {
  return {
    axes: layout.axes.length,
    ties: layout.ties.length,
    pairs: layout.couplings.filter(({ axes }) => axes.length === 2).length,
    tuples: layout.couplings.filter(({ axes }) => axes.length > 2).length,
    replicates: layout.replicates.length,
    keepsOrder: proof.outcome !== 'order',
    bytes: bytesOf(files),
    tableBytes: bytesOf(table),
  };
}

function notesOf(
  repository: Repository,
  folder: string,
  proof: Proof,
  files: ReadonlyMap<string, string>,
): string[] {
  const notes: string[] = [];
  const { tree } = repository.sources;
  if (proof.outcome === 'order')
    notes.push('the spec gives the same membership in a different order: regenerate rewrites membership.csv');
  if (proof.outcome === 'form')
    notes.push('membership.csv is not in the form that the runtime writes: regenerate rewrites it');
  const manifest = tree.read(cohortFiles(folder).manifest);
  if (
    manifest.kind === 'file' &&
    proof.expectation &&
    manifestDrift(repository, proof.expectation, manifest.bytes).status !== 'same'
  )
    notes.push('manifest.json differs from what the spec gives: regenerate rewrites it');
  if (repository.selection !== undefined)
    notes.push('a curated selection is in force; the spec was proved without it');
  const { items } = cohortFiles(folder);
  const left = tree.list(items).filter((name) => !files.has(`${items}/${name}`));
  if (left.length > 0)
    notes.push(`no longer used, and left alone: ${left.map((name) => `items/${name}`).join(', ')}`);
  return notes;
}
