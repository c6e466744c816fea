import type { Diagnostic } from '../../findings/diagnostic.ts';
import { textOf } from '../../findings/text.ts';
import type { CohortResult } from '../../result.ts';
import { driftKey, outputsOfSeveral } from '../alike.ts';
import { cut } from '../cut.ts';
import { driftWords } from '../drift-words.ts';
import { causeKey } from '../findings.ts';
import { groupedBy } from '../grouped-by.ts';
import { htmlCode, mdCode, mdProse } from '../markdown.ts';
import { countedText } from '../show/count-text.ts';
import { cohortDesignMarkdown } from '../show-markdown.ts';
import { STATES } from '../tally.ts';
import { ownFindings } from '../trouble.ts';
import type { BoundedLines } from './bounded-lines.ts';
import { STATE_ICONS } from './cohort-table.ts';
import type { SummaryContext } from './detail.ts';
import { addDifferences } from './difference-items.ts';
import { addFindings } from './finding-items.ts';

/** UTF-16 units of an id in a heading, and of the reason why a check failed. */
const LONGEST_ID = 200;
const LONGEST_FAILURE = 2000;
/** From this many on, cohorts that drift alike share a section. */
const FEW = 4;

/** Cohorts named in a shared section. */
const MOST_NAMED = 100;

/** Rows per table of a design. */
const DESIGN_ROWS = 20;

/** A folded section per cohort with something to report, in the order of the table. */
export function addCohortSections(lines: BoundedLines, context: SummaryContext): void {
  const cohorts = STATES.flatMap((state) =>
    context.result.cohorts.filter((cohort) => cohort.state === state && hasNews(cohort, context)),
  );
  if (cohorts.length === 0 || context.detail.sections === 0) return;
  lines.add('', '### Cohorts', '');
  // A single section is unfolded.
  const groups = alikeSections(cohorts, context);
  const open = groups.length === 1 ? ' open' : '';
  for (const [cohort, ...others] of groups.slice(0, context.detail.sections)) {
    const count = others.length === 0 ? '' : `${countedText(others.length + 1, 'cohort')} alike: `;
    const title = `${STATE_ICONS[cohort.state]} ${cohort.state} ${count}${htmlCode(cut(cohort.id, LONGEST_ID))}`;
    lines.add(`<details${open}>`, `<summary>${title}${others.length === 0 ? '' : ' …'}</summary>`, '');
    addSection(lines, cohort, others.length, context);
    if (others.length > 0) lines.add('', `The same in ${idList(others)}.`, '');
    lines.add('', '</details>', '');
    if (!lines.fits) return;
  }
  const rest = groups.slice(context.detail.sections).reduce((sum, group) => sum + group.length, 0);
  if (rest > 0) lines.add(`${countedText(rest, 'cohort')} more not shown.`, '');
}

/** Cohorts that drift alike share a section if there are many; a cohort with findings of its own has its own. */
function alikeSections(
  cohorts: readonly CohortResult[],
  context: SummaryContext,
): readonly (readonly [CohortResult, ...CohortResult[]])[] {
  const isOwn = (one: CohortResult): boolean =>
    one.state !== 'drifted' || one.failure !== undefined || unshared(one, context).length > 0;
  const groups = groupedBy(cohorts, (one) =>
    JSON.stringify(isOwn(one) ? [one.id] : [driftKey(one.outputs), '']),
  );
  return groups.flatMap((group) => (group.length < FEW ? group.map((one) => [one] as const) : [group]));
}

function idList(cohorts: readonly CohortResult[]): string {
  const shown = cohorts.slice(0, MOST_NAMED).map(({ id }) => mdCode(cut(id, LONGEST_ID)));
  const more = cohorts.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** @param others - Number of other cohorts that drift alike; if any, ids of generations are left out. */
function addSection(
  lines: BoundedLines,
  cohort: CohortResult,
  others: number,
  context: SummaryContext,
): void {
  if (cohort.failure !== undefined) {
    lines.add('', `Could not be checked: ${mdProse(cut(textOf(cohort.failure), LONGEST_FAILURE))}`, '');
  }
  const own = unshared(cohort, context);
  addFindings(lines, own, context);
  const shared = ownFindings(cohort).length - own.length;
  if (shared > 0) lines.add('', `${countedText(shared, 'finding')} with a shared cause: see above.`, '');
  if (cohort.outputs)
    addDifferences(
      lines,
      others === 0 ? cohort.outputs : outputsOfSeveral(cohort, cohort.outputs),
      context.detail.ids,
    );
  // The design is only shown for a single cohort: cohorts that drift alike may have different designs.
  const hasDesign = context.detail.designs && others === 0;
  const design = hasDesign ? context.designs?.get(cohort.id) : undefined;
  if (design) {
    const shown = cohortDesignMarkdown(design, {
      ...{ folded: true, maxRows: DESIGN_ROWS },
      change: context.changes?.get(cohort.id),
    });
    lines.add('', ...shown.trimEnd().split('\n'), '');
  }
}

/** Whether there is more to report than shared causes. */
function hasNews(cohort: CohortResult, context: SummaryContext): boolean {
  if (cohort.failure !== undefined || unshared(cohort, context).length > 0) return true;
  if (context.detail.designs && context.designs?.has(cohort.id) && cohort.state !== 'invalid') return true;
  const { outputs } = cohort;
  return outputs !== undefined && (driftWords(outputs).length > 0 || outputs.metadata.stale.length > 0);
}

function unshared(cohort: CohortResult, context: SummaryContext): readonly Diagnostic[] {
  return ownFindings(cohort).filter((diagnostic) => !context.sharedKeys.has(causeKey(diagnostic)));
}
