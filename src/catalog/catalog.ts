import type { Code } from '../findings/codes.ts';
import type { Place } from '../findings/diagnostic.ts';
import type { Fix } from '../findings/fix.ts';
import type { Text } from '../findings/text.ts';
import type { Stage } from '../result.ts';
import type { Span } from '../source/span.ts';
import type { FrameCell } from './pandas/frame-cell.ts';

/** The ids that one axis may use. */
export interface Catalog {
  readonly path: string;
  /** The column of ids. */
  readonly column: string;
  /** Whether the file exists and has the column. */
  readonly present: boolean;
  /** Whether the ids are those of a column whose name is probably a misspelling, which is reported. */
  readonly isAssumed?: true;
  /** The allowed ids as the runtime reads them, in file order. */
  readonly ids: ReadonlyMap<string, CatalogEntry>;
  /** Ids as written, if pandas reads them differently (`007`), with their cells. */
  readonly rewritten: ReadonlyMap<string, FrameCell>;
  /** If models are flagged: ids without the flag that this axis requires, with the flag's cell. */
  readonly unflagged: ReadonlyMap<string, FrameCell>;
  /** Where a text occurs as a cell of a column other than the id column. */
  below?(text: string): Below | undefined;
  /** The cells of the ids in `unflagged`. */
  readonly idCells?: ReadonlyMap<string, FrameCell>;
  /** Number of columns in the header. */
  readonly columns?: number;
  /** The row that contains a text in a column other than the id column, such as the name of a template. */
  named?(text: string): NamedElsewhere | undefined;
  /** Where the header has a name. */
  nameSpan?(column: string): Span | undefined;
  /** Why the file is missing, or lacks ids that its author sees in it. */
  readonly fault?: CatalogFault;
  /** If some rows cannot be read: texts that may be ids in them. Absent if every row is read. */
  readonly uncertain?: ReadonlySet<string>;
}

/** A text in a column other than the id column. */
export interface Below {
  readonly column: string;
  /** The name of the column. */
  readonly at: Span;
  /** The first ids of its rows. */
  readonly ids: readonly string[];
  /** Whether the text is a usual word of the column, such as a mode, and so never an id. */
  readonly isUsual: boolean;
  /** Whether the id of its only row is a word of the column: the two cells are swapped. */
  readonly isSwapped: boolean;
}

/** A row of a catalog, found by a text in a column other than the id column. */
export interface NamedElsewhere {
  readonly column: string;
  readonly id: string;
}

/** One fault of a file, however many ids are lost because of it. */
export interface CatalogFault {
  readonly code: Code;
  readonly at: Place;
  readonly message: Text;
  readonly hint: Text;
  readonly fix?: Fix;
}

export interface CatalogEntry {
  readonly id: string;
  /** All cells with this id; empty for `None`, which some runtimes always allow as an essay's model. */
  readonly cells: readonly FrameCell[];
}

export interface StageReplication {
  readonly stage: Stage;
  /** At least 1. */
  readonly count: bigint;
  readonly span: Span;
}
