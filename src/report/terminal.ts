import { PROGRAM } from '../findings/command-text.ts';
import type { Diagnostic } from '../findings/diagnostic.ts';
import { textOf } from '../findings/text.ts';
import { listed } from '../findings/words.ts';
import { type CheckResult, isSearched } from '../result.ts';
import { accountLine } from './account-line.ts';
import { failedCohorts } from './failed-cohorts.ts';
import { selectionLines } from './selection-lines.ts';
import { countedText } from './show/count-text.ts';
import { tally } from './tally.ts';
import { cohortTable } from './terminal/cohort-table.ts';
import { driftList } from './terminal/drift-list.ts';
import { findingList, listedFindings } from './terminal/finding-list.ts';
import { type TerminalOptions, type Theme, themeOf } from './terminal/theme.ts';
import { remedy, verdict } from './verdict.ts';

const MAX_FINDINGS = 50;
const MAX_ROWS = 50;

/**
 * The result for a terminal: what was checked, one line per cohort, findings with code frames, drift, and finally the
 * verdict with what to do next. Ends with a newline; with `quiet` it may be empty.
 */
export function renderTerminal(result: CheckResult, options: TerminalOptions = {}): string {
  const theme = themeOf(options);
  const maxRows = options.maxRows ?? MAX_ROWS;
  const quiet = options.quiet === true;
  const sections = [
    ...(quiet ? [] : opening(result, theme, maxRows)),
    wrapped(failures(result, theme), theme),
    findingList(listedFindings(result), result.sources, theme, options.maxFindings ?? MAX_FINDINGS),
    wrapped(driftList(result, theme, maxRows), theme),
    ...(quiet ? [] : [footer(result, theme, options.asked)]),
  ];
  const text = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return text.length === 0 ? '' : `${text.join('\n\n')}\n`;
}

function opening(result: CheckResult, theme: Theme, maxRows: number): readonly (readonly string[])[] {
  return [
    wrapped([header(result, theme)], theme),
    result.cohorts.length === 0 ? noSpecs(result, theme) : cohortTable(result, theme, maxRows),
    wrapped(
      selectionLines(result, { path: theme.foreign, id: theme.foreign }).map((line) => `  ${line}`),
      theme,
    ),
  ];
}

/** Wraps sentences; continuation lines are indented by two more columns. */
function wrapped(lines: readonly string[], theme: Theme): readonly string[] {
  return lines.flatMap((line) => theme.wrap(line, (/^ */.exec(line)?.[0].length ?? 0) + 2));
}

/** Just the findings, for commands that check no cohorts. Ends with a newline unless empty. */
export function renderFindings(
  diagnostics: readonly Diagnostic[],
  sources: CheckResult['sources'],
  options: TerminalOptions = {},
): string {
  if (diagnostics.length === 0) return '';
  const findings = diagnostics.map((diagnostic) => ({ diagnostic, cohorts: [] }));
  const lines = findingList(findings, sources, themeOf(options), options.maxFindings ?? MAX_FINDINGS);
  return `${lines.join('\n')}\n`;
}

function header(result: CheckResult, theme: Theme): string {
  const program = theme.paint('bold', `cohort-ci ${theme.foreign(result.version)}`);
  if (!isSearched(result)) return program;
  const about = `${theme.foreign(result.dataRoot || '.')}, dialect ${result.dialect}`;
  const untouched = result.account.reduce(
    (sum, { kind, disposition, paths }) =>
      kind === 'cohort' && disposition === 'unchanged' ? sum + paths.length : sum,
    0,
  );
  const all = countedText(result.cohorts.length + untouched, 'cohort');
  return `${program}  ${untouched > 0 ? `${result.cohorts.length} of ` : ''}${all} in ${about}`;
}

function noSpecs(result: CheckResult, theme: Theme): readonly string[] {
  if (result.patterns.length === 0) return [];
  return ['  No file matches', ...result.patterns.map((pattern) => `    ${theme.foreign(pattern)}`)];
}

/** Why cohorts could not be checked, since the table has no room for sentences. */
function failures(result: CheckResult, theme: Theme): readonly string[] {
  return failedCohorts(result).map(({ cohorts, failure }) => {
    const ids = listed(cohorts.map(({ id }) => theme.foreign(id)));
    return `${theme.paint('bold', `could not check ${ids}:`)} ${theme.foreign(textOf(failure, theme.write))}`;
  });
}

function footer(result: CheckResult, theme: Theme, asked: readonly string[] | undefined): readonly string[] {
  const counts = tally(result);
  const clean =
    counts.cohorts > 0 &&
    counts.states.clean === counts.cohorts &&
    counts.severities.error === 0 &&
    counts.leftUnchecked === 0;
  const lines = [theme.paint(clean ? 'green' : 'bold', `${verdict(counts)}.`)];
  const account = accountLine(result.account);
  if (account !== '') lines.push(theme.foreign(account));
  const next = remedy(counts);
  if (next) {
    const command = next.command && ([...next.command, ...driftedNames(result, asked)] as const);
    lines.push(
      `${next.words}${command ? `: ${theme.paint('bold', theme.foreign(theme.write(command)))}` : '.'}`,
    );
  }
  if (listedFindings(result).length > 0)
    lines.push(
      `What a finding means and how to fix it: ${theme.paint('bold', theme.write([PROGRAM, 'explain', 'CODE']))}`,
    );
  return wrapped(lines, theme);
}

/** Maximum number of drifted cohorts to name by id. If there are more, the command repeats the requested names. */
const MOST_NAMED = 5;

/**
 * The names in the command that regenerates the drifted ones of the requested cohorts; none if all cohorts were
 * requested.
 */
function driftedNames({ cohorts }: CheckResult, asked: readonly string[] | undefined): readonly string[] {
  if (asked === undefined) return [];
  const ids = cohorts.flatMap(({ id, state, isDriftAccepted }) =>
    state === 'drifted' && !isDriftAccepted ? [id] : [],
  );
  // The requested names may include a cohort whose drift the settings accept. Naming it would overwrite its outputs.
  const isExact = !cohorts.some(({ isDriftAccepted }) => isDriftAccepted);
  return ids.length > MOST_NAMED && isExact ? asked : ids;
}
