import type { CheckResult, SelectionSize } from '../result.ts';

/** Cohorts named with their counts on a line. */
const MOST_NAMED = 5;

/** How to escape untrusted text. */
export interface SelectionStyle {
  readonly path: (text: string) => string;
  readonly id: (text: string) => string;
}

/**
 * The part of each cohort that the curated selection keeps, one line per file:
 * `selection data/2_tasks/selected_essays.txt: pilot 12 of 40 essays, sweep 12 of 96 essays`. Empty without one. A
 * cohort that matches its selection must not be mistaken for a full one.
 */
export function selectionLines(result: CheckResult, style: SelectionStyle): readonly string[] {
  const byPath = new Map<string, string[]>();
  for (const { id, selection } of result.cohorts) {
    if (selection === undefined) continue;
    const words = `${style.id(id)} ${selectionWords(selection)}`;
    const known = byPath.get(selection.path);
    if (known === undefined) byPath.set(selection.path, [words]);
    else known.push(words);
  }
  return [...byPath].map(([path, cohorts]) => {
    const rest = cohorts.length - MOST_NAMED;
    const named = cohorts.slice(0, MOST_NAMED).join(', ');
    return `selection ${style.path(path)}: ${named}${rest > 0 ? ` and ${rest} cohorts more` : ''}`;
  });
}

/** `12 of 40 essays`; both numbers if some listed ones are not planned. */
export function selectionWords({ stage, listed, planned, both }: SelectionSize): string {
  const nouns = (count: number): string => (count === 1 ? stage : `${stage}s`);
  if (listed === both) return `${listed} of ${planned} ${nouns(planned)}`;
  return `${listed} ${nouns(listed)}, ${both} of them among the ${planned} planned`;
}
