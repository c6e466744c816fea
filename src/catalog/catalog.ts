import type { Code } from '../findings/codes.ts';
import type { Place } from '../findings/diagnostic.ts';
import type { Fix } from '../findings/fix.ts';
import type { Text } from '../findings/text.ts';
import type { Stage } from '../result.ts';
import type { Span } from '../source/span.ts';
import type { FrameCell } from './pandas/frame-cell.ts';

/** The ids that one axis may use. */
export interface Catalog {
  /** The file that holds it. */
  readonly path: string;
  /** The column of the ids. */
  readonly column: string;
  /** False when the file, or the column in it, does not exist. */
  readonly present: boolean;
  /** The allowed ids as the runtime knows them, in file order. */
  readonly ids: ReadonlyMap<string, CatalogEntry>;
  /** Ids as the author wrote them where pandas reads something else (`007`), with the cell. */
  readonly rewritten: ReadonlyMap<string, FrameCell>;
  /** Where models are flagged: ids that stand in the file without the flag that this axis asks for, with the flag's cell. */
  readonly unflagged: ReadonlyMap<string, FrameCell>;
  /** Where the file does not give the ids that its author sees in it, or is not there. */
  readonly fault?: CatalogFault;
  /** Of a file with rows that cannot be read: texts that may be ids of theirs. Absent where every row is read. */
  readonly uncertain?: ReadonlySet<string>;
}

/** One fault of a file, whatever the number of ids that are lost by it. */
export interface CatalogFault {
  readonly code: Code;
  readonly at: Place;
  readonly message: Text;
  readonly hint: Text;
  readonly fix?: Fix;
}

export interface CatalogEntry {
  readonly id: string;
  /** Every cell that gives this id; none for `None`, which some runtime always allows as an essay's model. */
  readonly cells: readonly FrameCell[];
}

export interface StageReplication {
  readonly stage: Stage;
  /** At least 1. */
  readonly count: bigint;
  /** The cell of the count. */
  readonly span: Span;
}
