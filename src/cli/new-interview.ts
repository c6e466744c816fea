import type { AxisLevels } from '../authoring/change-levels.ts';
import { cohortNameFault } from '../authoring/cohort-name.ts';
import type { PlanColumn } from '../authoring/plan-columns.ts';
import { SCAFFOLD_AXES } from '../authoring/scaffold-layout.ts';
import { visible } from '../findings/visible.ts';
import type { Repository } from '../repository.ts';
import type { Asker } from './asker.ts';
import { choose } from './choose.ts';
import type { Terminal } from './terminal.ts';

/** Options listed by number; others can still be typed. */
const MOST_LISTED = 40;

export type Levels = ReadonlyMap<PlanColumn, readonly string[]>;

/** What to create: a new design with these levels, or a copy of a cohort with some levels changed. */
export type Source =
  | { readonly kind: 'levels'; readonly levels: Levels }
  | { readonly kind: 'clone'; readonly from: string; readonly changes: AxisLevels };

/** All existing cohorts, and those with a spec. */
export interface ExistingCohorts {
  readonly taken: readonly string[];
  readonly sources: readonly string[];
}

export interface Answers {
  readonly id: string;
  readonly source: Source;
}

/** Asks for what the arguments leave open; `undefined` if the answers end early. */
export async function interview(
  asker: Asker,
  given: {
    readonly id: string | undefined;
    readonly from: string | undefined;
    readonly flagged: AxisLevels;
    readonly levels: Levels;
  },
  place: ExistingCohorts,
  repository: Repository,
  terminal: Terminal,
): Promise<Answers | undefined> {
  let { id } = given;
  while (id === undefined) {
    const answer = await asker.ask('Name of the new cohort: ');
    if (answer === undefined) return undefined;
    const why = cohortNameFault(answer, place.taken);
    if (why === undefined) id = answer;
    else terminal.stdout.write(`  ${why}\n`);
  }
  let { from } = given;
  if (from === undefined && given.flagged.size === 0 && place.sources.length > 0) {
    const question = 'Copy which one? (number or name; Enter for a new design) ';
    const answer = await pick(asker, 'Cohorts with a spec', place.sources, question, 'one', terminal);
    if (answer === undefined) return undefined;
    from = answer[0];
  }
  if (from !== undefined) return { id, source: { kind: 'clone', from, changes: given.flagged } };
  const levels = new Map(given.levels);
  for (const axis of SCAFFOLD_AXES) {
    if (levels.has(axis)) continue;
    const options = [...(repository.catalogs.lookup(axis)?.ids.keys() ?? [])];
    const fallback = axis === 'essay_llm' ? 'the same as draft_llm' : options[0];
    const question = `${axis}? (${options.length > 0 ? 'numbers, ranges, names or all' : 'names'}${
      fallback === undefined ? '' : `; Enter for ${visible(fallback)}`
    }) `;
    const answer = await pick(
      asker,
      axis,
      options,
      question,
      fallback === undefined ? 'some' : 'any',
      terminal,
    );
    if (answer === undefined) return undefined;
    if (answer.length > 0) levels.set(axis, answer);
    else if (axis !== 'essay_llm' && fallback !== undefined) levels.set(axis, [fallback]);
  }
  return { id, source: { kind: 'levels', levels } };
}

/**
 * One answer from a numbered list, repeated until it is valid.
 *
 * @param wanted - `one` or none, `some`, or `any` number. An empty answer selects nothing.
 */
async function pick(
  asker: Asker,
  title: string,
  options: readonly string[],
  question: string,
  wanted: 'one' | 'some' | 'any',
  terminal: Terminal,
): Promise<readonly string[] | undefined> {
  const shown = options.slice(0, MOST_LISTED).map((option, index) => `  ${index + 1}  ${visible(option)}\n`);
  const more = options.length - shown.length;
  terminal.stdout.write(`\n${title}\n${shown.join('')}${more > 0 ? `  and ${more} more\n` : ''}`);
  for (;;) {
    const answer = await asker.ask(question);
    if (answer === undefined) return undefined;
    if (answer === '' && wanted !== 'some') return [];
    // Without a catalog, any name is valid.
    const free = answer.split(/[\s,]+/).filter((word) => word !== '');
    const chosen =
      options.length === 0 && free.length > 0
        ? ({ kind: 'chosen', values: free } as const)
        : choose(answer, options);
    if (chosen.kind === 'invalid') terminal.stdout.write(`  ${chosen.why}\n`);
    else if (wanted === 'one' && chosen.values.length > 1) terminal.stdout.write('  choose one at most\n');
    else return chosen.values;
  }
}
