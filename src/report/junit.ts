import type { Diagnostic } from '../findings/diagnostic.ts';
import { textOf } from '../findings/text.ts';
import { visible } from '../findings/visible.ts';
import { counted } from '../findings/words.ts';
import type { CheckResult, CohortResult } from '../result.ts';
import { Positions } from './positions.ts';
import { shownState, trouble } from './trouble.ts';

interface TestCase {
  readonly name: string;
  readonly file?: string;
  readonly verdict: 'passed' | 'failure' | 'error';
  /** The state, as the type of the failure. */
  readonly type: string;
  readonly message: string;
  readonly lines: readonly string[];
}

/**
 * The result as JUnit XML: one test case per cohort (drifted and invalid ones fail, unchecked ones are errors), and one
 * for the repository if it has findings of its own. Attributes are `file` and those of Jenkins' JUnit schema. All times
 * are 0: the check has no clock, and some readers show `NaN` without a time.
 */
export function renderJunit(result: CheckResult): string {
  const positions = new Positions(result.sources);
  const cases = result.cohorts.map((cohort) => caseOf(cohort, positions));
  if (result.diagnostics.length > 0) cases.unshift(repositoryCase(result.diagnostics, positions));
  const count = (verdict: TestCase['verdict']) => cases.filter((one) => one.verdict === verdict).length;
  const counts = `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="cohort-ci" ${counts} time="0">`,
    `  <testsuite name="cohorts" ${counts} skipped="0" time="0">`,
    ...cases.flatMap(caseLines),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function caseOf(cohort: CohortResult, positions: Positions): TestCase {
  const state = shownState(cohort);
  // Settings can raise a finding to an error, with which the check fails although the cohort is clean.
  const failed =
    state === 'invalid' ||
    (state === 'drifted' && !cohort.isDriftAccepted) ||
    cohort.diagnostics.some(({ severity }) => severity === 'error');
  return {
    name: cohort.id,
    file: cohort.specPath,
    verdict: cohort.state === 'unchecked' ? 'error' : failed ? 'failure' : 'passed',
    type: state,
    message: trouble(cohort) || state,
    lines: cohort.diagnostics.map((diagnostic) => lineOf(diagnostic, positions)),
  };
}

function repositoryCase(diagnostics: readonly Diagnostic[], positions: Positions): TestCase {
  const failed = diagnostics.some((diagnostic) => diagnostic.severity === 'error');
  return {
    name: '(repository)',
    verdict: failed ? 'failure' : 'passed',
    type: 'repository',
    message: counted(diagnostics.length, 'finding'),
    lines: diagnostics.map((diagnostic) => lineOf(diagnostic, positions)),
  };
}

function lineOf(diagnostic: Diagnostic, positions: Positions): string {
  const hint = diagnostic.hint ? ` (${textOf(diagnostic.hint)})` : '';
  return `${positions.text(diagnostic.at)}: ${diagnostic.severity} ${diagnostic.code}: ${textOf(diagnostic.message)}${hint}`;
}

function caseLines(one: TestCase): readonly string[] {
  const file = one.file === undefined ? '' : ` file="${xmlText(one.file)}"`;
  const open = `    <testcase classname="cohort-ci" name="${xmlText(one.name)}"${file} time="0"`;
  const body = one.lines.map(xmlText).join('\n');
  if (one.verdict !== 'passed') {
    const attributes = `type="${xmlText(one.type)}" message="${xmlText(one.message)}"`;
    const rest = body === '' ? '/>' : `>${body}</${one.verdict}>`;
    return [`${open}>`, `      <${one.verdict} ${attributes}${rest}`, '    </testcase>'];
  }
  if (one.lines.length === 0) return [`${open}/>`];
  return [`${open}>`, `      <system-out>${body}</system-out>`, '    </testcase>'];
}

const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
]);

/**
 * One line of text for XML 1.0: invisible characters are shown escaped, and none remain that XML cannot contain.
 * Entities prevent a runner from executing `::command::` or `##[command]` if the file is printed.
 */
export function xmlText(text: string): string {
  return visible(text)
    .replace(/[&<>"']/g, (character) => ENTITIES.get(character) ?? character)
    .replace(/^( *):/, '$1&#58;')
    .replaceAll('##[', '##&#91;');
}
