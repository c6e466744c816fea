import type { Dialect } from '../../src/result.ts';
import type { Entry, List, Mapping, Place, Scalar, Token } from './layout.ts';
import type { Line, Table } from './table.ts';

/** A valid repository, and where everything stands in it. */
export interface Project {
  readonly dialect: Dialect;
  readonly files: ReadonlyMap<string, string>;
  readonly cohorts: readonly Cohort[];
  readonly catalogs: Readonly<Record<CatalogName, Catalog>>;
  readonly replication: Table;
}

export type CatalogName = 'combo' | 'draft' | 'essay' | 'evaluation' | 'llm';

export interface Catalog {
  readonly name: CatalogName;
  readonly path: string;
  readonly table: Table;
  /** The column of the ids. */
  readonly idColumn: number;
  readonly ids: readonly string[];
}

export interface Cohort {
  readonly id: string;
  readonly specPath: string;
  readonly root: Mapping;
  /** Declared axes, in their order. */
  readonly axes: readonly Axis[];
  readonly subset?: Subset;
  readonly tie?: Tie;
  readonly pairs: readonly Pair[];
  readonly tuples: readonly Tuple[];
  /** Entries of the `rules` mapping. */
  readonly sections: readonly Entry[];
  readonly replicates?: { readonly entry: Entry; readonly axes: readonly Entry[] };
  readonly fieldOrder: List;
  readonly output: Entry;
  /** Names of all columns of the rows. */
  readonly columns: readonly string[];
}

/** The seven axes that catalogs check. */
export const CATALOG_OF: Readonly<Record<string, CatalogName>> = {
  combo_id: 'combo',
  draft_template: 'draft',
  draft_llm: 'llm',
  essay_template: 'essay',
  essay_llm: 'llm',
  evaluation_template: 'evaluation',
  evaluation_llm: 'llm',
};

export interface Axis {
  readonly name: string;
  readonly entry: Entry;
  readonly levels: readonly Token[];
  readonly include?: Include;
  /** Whether another axis takes this list by an alias, or this one is that axis. */
  readonly aliased: boolean;
}

/** An `@file:` reference and what it names. */
export interface Include {
  readonly scalar: Scalar;
  /** What stands behind the marker. */
  readonly reference: string;
  readonly path: string;
  readonly format: 'csv' | 'txt' | 'json' | 'yaml';
  /** Of a CSV. */
  readonly table?: Table;
  /** Whether another axis or cohort includes the same file. */
  readonly shared: boolean;
}

export interface Subset {
  readonly axis: Scalar;
  readonly entry: Entry;
  readonly keep: readonly Token[];
  readonly include?: Include;
}

export interface Tie {
  readonly canonical: Scalar;
  readonly entry: Entry;
  readonly members: readonly Scalar[];
  /** The list of the members. */
  readonly list: List;
  /** The key, where it is written as `{axes: […]}`. */
  readonly axesKey?: Scalar;
}

interface Listing {
  readonly name: string;
  readonly entry: Entry;
  /** The entry of `allowed` or `items`. */
  readonly listing: Entry;
  readonly rows: readonly Row[];
  readonly include?: Include;
}

export interface Pair extends Listing {
  readonly kind: 'pair';
  readonly left: Entry;
  readonly right: Entry;
  readonly balance?: Entry;
  readonly axes: readonly [string, string];
}

export interface Tuple extends Listing {
  readonly kind: 'tuple';
  readonly members: Entry;
  readonly axes: readonly string[];
}

export type Binding = Pair | Tuple;

/** One entry of `allowed` or `items`. */
export interface Row {
  readonly cells: readonly Token[];
  /** The list that it is, or the line of the CSV. */
  readonly place: Place;
  readonly line?: Line;
}

export function bindings(cohort: Cohort): readonly Binding[] {
  return [...cohort.pairs, ...cohort.tuples];
}

/** What else names a level of an axis than the axis itself. */
export interface Uses {
  readonly subset: readonly Token[];
  readonly pair: readonly Token[];
  readonly tuple: readonly Token[];
  /** In the list of an axis that is tied with it. */
  readonly tied: readonly Token[];
}

export function usesOf(cohort: Cohort, axis: string, level: string): Uses {
  const inRows = (kind: Binding['kind']): Token[] =>
    bindings(cohort).flatMap((rule) => {
      const column = rule.kind === kind ? (rule.axes as readonly string[]).indexOf(axis) : -1;
      return column < 0 ? [] : rule.rows.flatMap(({ cells }) => cells[column] ?? []);
    });
  const named = (tokens: readonly Token[]): Token[] => tokens.filter(({ text }) => text === level);
  const others = cohort.tie?.members.map(({ text }) => text) ?? [];
  const tied = others.includes(axis)
    ? cohort.axes.filter(({ name }) => name !== axis && others.includes(name)).flatMap(({ levels }) => levels)
    : [];
  return {
    subset: named(cohort.subset?.axis.text === axis ? cohort.subset.keep : []),
    pair: named(inRows('pair')),
    tuple: named(inRows('tuple')),
    tied: named(tied),
  };
}

/** Whether a level is left after the subset, so that it is planned. */
export function isKept(cohort: Cohort, axis: string, level: string): boolean {
  const { subset } = cohort;
  return subset?.axis.text !== axis || subset.keep.some(({ text }) => text === level);
}

/** The ids that an axis may use, by its name; none for an axis that no catalog checks. */
export function catalogOf(project: Project, axis: string): Catalog | undefined {
  const name = CATALOG_OF[axis];
  return name && project.catalogs[name];
}

/** Every id of every catalog. */
export function allIds(project: Project): Set<string> {
  return new Set(Object.values(project.catalogs).flatMap(({ ids }) => ids));
}
