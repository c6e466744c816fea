import { floatText } from '../python/float-text.ts';
import { lower } from '../python/lower.ts';
import { strip } from '../python/strip.ts';
import { isTruthy } from '../python/truth.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { oncePer } from '../source/once-per.ts';
import type { Frame } from './pandas/frame.ts';
import type { FrameCell, FrameColumn } from './pandas/frame-cell.ts';
import type { Dtype } from './pandas/infer-column.ts';

/** The modes that the stages know; any other text is passed on unchanged. */
export const MODES: readonly string[] = ['llm', 'copy'];

/** The mode of a template without a generator. */
export const DEFAULT_MODE = 'llm';

/**
 * The generation mode of every planned template of a stage (semantics §5): its `generator`, trimmed and lowercased; the
 * last row of a repeated template wins. The runtime uses rows as pandas returns them, so a number may change (`1`
 * becomes `1.0`), a missing generator is the text `nan`, and zero or false counts as none.
 *
 * A runtime that looks up templates by exact spelling assigns `llm` to the whole stage if one of them is missing.
 */
export function templateModes(
  frame: Frame,
  runtime: Runtime,
  planned: Iterable<string>,
): Map<string, string> {
  const templates = new Set([...planned].map(strip).filter((template) => template !== ''));
  const known = readModes(frame, runtime, templates);
  return new Map([...templates].map((template) => [template, known.get(template) ?? DEFAULT_MODE]));
}

function readModes(frame: Frame, runtime: Runtime, planned: ReadonlySet<string>): Map<string, string> {
  const modes = new Map<string, string>();
  const ids = frame.column('template_id');
  if (ids === undefined || frame.rowCount === 0) return modes;
  if (runtime.modesNeedEveryTemplate && ![...planned].every((template) => textsOf(ids).has(template)))
    return modes;
  for (const { named, id, mode } of rowsOf(runtime)(frame)) if (planned.has(named)) modes.set(id, mode);
  return modes;
}

const textsOf = oncePer(
  (ids: FrameColumn): ReadonlySet<string> => new Set(ids.cells.map((cell) => cell.text)),
);

/** A row that identifies a template; `named` is the text that it is looked up by. */
interface ModeRow {
  readonly named: string;
  readonly id: string;
  readonly mode: string;
}

/** The rows of a table that identify a template, read once for all cohorts. */
const rowsOf = oncePer((runtime: Runtime) =>
  oncePer((frame: Frame): readonly ModeRow[] => {
    const trims = runtime.trimsTemplateIds;
    const fallback = trims ? frame.column('id') : undefined;
    const generators = frame.column('generator');
    const cells = frame.column('template_id')?.cells ?? [];
    return [...cells.entries()].flatMap(([row, cell]): ModeRow[] => {
      const named = trims ? strip(cell.text) : cell.text;
      const id = trims ? trimmedId(cell, fallback?.cells[row], frame) : exactId(cell, frame);
      return id === '' ? [] : [{ named, id, mode: modeOf(generators?.cells[row], frame) }];
    });
  }),
);

function exactId(cell: FrameCell, frame: Frame): string {
  return isSet(cell) ? strip(rowText(cell, frame.rowDtype)) : '';
}

/** A row without a usable `template_id` is identified by its `id`; a missing value identifies nothing. */
function trimmedId(cell: FrameCell, fallback: FrameCell | undefined, frame: Frame): string {
  const chosen = isSet(cell) ? cell : fallback;
  return chosen === undefined || chosen.missing ? '' : strip(rowText(chosen, frame.rowDtype));
}

function modeOf(cell: FrameCell | undefined, frame: Frame): string {
  if (cell === undefined || !isSet(cell)) return DEFAULT_MODE;
  return lower(strip(rowText(cell, frame.rowDtype))) || DEFAULT_MODE;
}

/** Whether a cell is true in Python; pandas' NaN is. */
function isSet({ value }: FrameCell): boolean {
  return value === undefined || isTruthy(value);
}

/** The text of a cell as part of a whole row, in which all values have the same type. */
function rowText(cell: FrameCell, rowDtype: Dtype): string {
  const value = cell.value;
  return value?.kind === 'int' && rowDtype === 'float' ? floatText(Number(value.value)) : cell.text;
}
