import type { AxisLevels } from '../authoring/change-levels.ts';
import type { PlanColumn } from '../authoring/plan-columns.ts';
import { SCAFFOLD_AXES } from '../authoring/scaffold-layout.ts';
import { didYouMean, nearestNames } from '../findings/nearest-names.ts';
import { quoted } from '../findings/words.ts';
import { SourceFile } from '../source/source-file.ts';
import { readCsv } from '../syntax/csv.ts';
import type { CommandLine } from './command.ts';
import type { NEW } from './commands/new.ts';
import type { Levels } from './new-interview.ts';
import { UsageError } from './usage-error.ts';

/** The levels given by `--set` and by the options of single axes, by axis. */
export function levelsGiven(values: CommandLine<typeof NEW>['values']): AxisLevels {
  const given = new Map<string, string[]>();
  const add = (axis: string, levels: readonly string[]): void => {
    given.set(axis, [...new Set([...(given.get(axis) ?? []), ...levels])]);
  };
  for (const axis of SCAFFOLD_AXES) {
    const levels = values[flagOf(axis)];
    if (levels !== undefined) add(axis, levels);
  }
  for (const text of values.set ?? []) {
    const at = text.indexOf('=');
    const levels = listedLevels(text.slice(at + 1));
    if (at < 1 || levels === undefined)
      throw new UsageError(
        `--set must be AXIS=LEVEL, or AXIS=LEVEL,LEVEL; in "quotes" a level may hold a comma; not '${text}'`,
      );
    add(text.slice(0, at).trim(), levels);
  }
  return given;
}

/** Comma-separated levels; one with a comma is quoted, as in CSV. */
function listedLevels(text: string): readonly string[] | undefined {
  const { records, unterminated } = readCsv(new SourceFile('', text));
  const levels = records[0]?.cells.map((cell) => cell.text.trim()) ?? [];
  return records.length === 1 && !unterminated && levels.every((level) => level !== '') ? levels : undefined;
}

/** The levels of a new design, restricted to the axes that a plan reads. */
export function planLevels(given: AxisLevels): Levels {
  const levels = new Map<PlanColumn, readonly string[]>();
  for (const [name, values] of given) {
    const axis = SCAFFOLD_AXES.find((known) => known === name);
    if (axis === undefined) {
      const near = nearestNames(name, SCAFFOLD_AXES, 1)[0];
      throw new UsageError(
        `${quoted(name)} is not an axis of a new design${near ? `; ${didYouMean(near)}` : ''}\n  its axes: ${SCAFFOLD_AXES.join(', ')}`,
      );
    }
    levels.set(axis, values);
  }
  return levels;
}

/** The option for one axis. */
type Flag =
  | 'combo'
  | 'draft-template'
  | 'draft-llm'
  | 'essay-template'
  | 'essay-llm'
  | 'evaluation-template'
  | 'evaluation-llm';

export function flagOf(axis: PlanColumn): Flag {
  return (axis === 'combo_id' ? 'combo' : axis.replace('_', '-')) as Flag;
}

/** All except `essay_llm`, which has a default. */
export function missingAxes(flagged: Levels): readonly PlanColumn[] {
  return SCAFFOLD_AXES.filter((axis) => axis !== 'essay_llm' && !flagged.has(axis));
}
