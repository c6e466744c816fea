import type { CohortChange } from '../change/change.ts';
import { commandAtRoot } from '../findings/command-text.ts';
import type { DesignView } from '../overview/design-view.ts';
import type { CheckResult } from '../result.ts';
import { accountLine } from './account-line.ts';
import { cut } from './cut.ts';
import { causeKey, findingsOf } from './findings.ts';
import { mdCode, mdProse, mdText } from './markdown.ts';
import { Positions } from './positions.ts';
import { selectionLines } from './selection-lines.ts';
import { BoundedLines } from './summary/bounded-lines.ts';
import { addCohortSections } from './summary/cohort-sections.ts';
import { addCohortTable, STATE_ICONS } from './summary/cohort-table.ts';
import { DETAILS, type SummaryContext } from './summary/detail.ts';
import { addFindings, addSharedCauses, sharedCauses } from './summary/finding-items.ts';
import { type Tally, tally } from './tally.ts';
import { remedy, verdict } from './verdict.ts';

export interface SummaryOptions {
  /** Bytes of the whole text. GitHub drops summaries over 1 MiB, and several steps of a job may write one. */
  readonly budget?: number;
  /** URL of the page of codes. */
  readonly docsBase?: string;
  /**
   * URL prefix for repository paths, such as `https://github.com/o/r/blob/<sha>/`; without it, places are not links.
   */
  readonly sourceBase?: string;
  /** Designs of changed or drifted cohorts, by id. Dropped first when room is short. */
  readonly designs?: ReadonlyMap<string, DesignView>;
  /** Changes to cohorts, to be drawn with their designs. */
  readonly changes?: readonly CohortChange[];
  /** Whether the preceding text already lists what was checked. */
  readonly isAccounted?: boolean;
}

const BUDGET = 900 * 1024;

/** UTF-16 units of an id. */
const LONGEST_ID = 100;

/** UTF-16 units of the account, whose reasons contain paths. */
const LONGEST_ACCOUNT = 1000;

const SHORTENED =
  '> Shortened to fit: the rest is in the JSON report (of the action, or by `cohort-ci check --format json`).';

/**
 * The result as GitHub Markdown for a job summary: the verdict, the table of cohorts, causes that many cohorts share,
 * findings of the repository, and a section per cohort. It shows as much as the budget allows.
 */
export function renderSummary(result: CheckResult, options: SummaryOptions = {}): string {
  const budget = options.budget ?? BUDGET;
  const counts = tally(result);
  const shared = sharedCauses(findingsOf(result));
  const positions = new Positions(result.sources);
  const { docsBase, sourceBase, designs } = options;
  const changes = new Map((options.changes ?? []).map((one) => [one.id, one]));
  const sharedKeys = new Set(shared.map(([{ diagnostic }]) => causeKey(diagnostic)));
  for (const detail of DETAILS) {
    const places = { positions, docsBase, sourceBase };
    const context = { ...places, result, detail, designs, changes, shared, sharedKeys };
    const text = renderWith(context, counts, budget, options.isAccounted);
    if (text !== undefined) return text;
  }
  const alone = `${heading(counts)}\n\n${SHORTENED}\n`;
  return Buffer.byteLength(alone) <= budget ? alone : `${heading(counts)}\n`;
}

function renderWith(
  context: SummaryContext,
  counts: Tally,
  budget: number,
  isAccounted = false,
): string | undefined {
  const { result, detail, sharedKeys } = context;
  const lines = new BoundedLines(budget);
  lines.add(heading(counts), '');
  const account = isAccounted ? '' : accountLine(result.account);
  if (account !== '') lines.add(mdProse(cut(account, LONGEST_ACCOUNT)), '');
  const next = remedy(counts);
  if (next) lines.add(`${next.words}${next.command ? `: ${mdCode(commandAtRoot(next.command))}` : '.'}`, '');
  if (result.cohorts.length === 0 && result.patterns.length > 0) {
    lines.add('No file matches', '', ...result.patterns.map((pattern) => `- ${mdCode(pattern)}`), '');
  }
  addCohortTable(lines, context);
  for (const line of selectionLines(result, { path: mdCode, id: (id) => mdCode(cut(id, LONGEST_ID)) }))
    lines.add('', `> Curated ${line}`, '');
  if (detail !== DETAILS[0]) lines.add('', SHORTENED, '');
  addSharedCauses(lines, context);
  const own = result.diagnostics.filter((diagnostic) => !sharedKeys.has(causeKey(diagnostic)));
  if (own.length > 0 && detail.findings > 0) {
    lines.add('', '### Findings of the repository', '');
    addFindings(lines, own, context);
  }
  addCohortSections(lines, context);
  const about = counts.isSearched
    ? `${mdText(`cohort-ci ${result.version}, dialect ${result.dialect}, data root`)} ${mdCode(result.dataRoot || '.')}`
    : mdText(`cohort-ci ${result.version}`);
  const hasFindings = Object.values(counts.severities).some((count) => count > 0);
  const more =
    hasFindings && context.docsBase === undefined
      ? `. What a code means: ${mdCode('cohort-ci explain CODE')}`
      : '';
  lines.add('', `<sub>${about}${more}</sub>`);
  return lines.text;
}

function heading(counts: Tally): string {
  return `## ${icon(counts)} ${verdict(counts)}`;
}

function icon({ cohorts, states, severities, leftUnchecked }: Tally): string {
  if (states.invalid > 0) return STATE_ICONS.invalid;
  if (states.unchecked + leftUnchecked > 0 || cohorts === 0) return STATE_ICONS.unchecked;
  if (states.drifted > 0) return STATE_ICONS.drifted;
  return severities.error > 0 ? STATE_ICONS.invalid : STATE_ICONS.clean;
}
