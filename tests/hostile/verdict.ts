import { expect } from 'vitest';
import { type JsonReport, reportSchema } from '../../src/result/report-schema.ts';
import { processorTime } from '../support/processor-time.ts';
import { command } from '../support/run-command.ts';

export interface HostileVerdict {
  readonly report: JsonReport;
  /** Findings of severity `error`. */
  readonly errors: readonly JsonReport['diagnostics'][number][];
  readonly text: string;
}

/** No hostile repository may keep us busy for longer, on a slow machine. */
const LONGEST_MS = 10_000;

/** Most that is said of one repository on a terminal. */
const LONGEST_TEXT = 4 << 20;

/**
 * Checks a hostile repository in every way, and holds each to what is promised of all: it ends soon, with a verdict,
 * without a stack trace, an internal error or a cohort that could not be checked, and it says nothing that steers a
 * terminal.
 */
export async function verdictOf(root: string): Promise<HostileVerdict> {
  const used = processorTime();
  const json = await command(['check', '--root', root, '--format', 'json']);
  expect(json.stderr).toBe('');
  const report = reportSchema.parse(JSON.parse(json.stdout));
  const text = await command(['check', '--root', root]);
  const dry = await command(['regenerate', '--root', root, '--dry-run']);
  expect(used()).toBeLessThan(LONGEST_MS);

  expect(report.cohorts.filter(({ state }) => state === 'unchecked')).toEqual([]);
  const all = [...report.diagnostics, ...report.cohorts.flatMap(({ diagnostics }) => diagnostics)];
  const errors = all.filter(({ severity }) => severity === 'error');
  expect([json.status, text.status]).toEqual(errors.length > 0 ? [1, 1] : [0, 0]);
  for (const { stdout, stderr } of [text, dry]) {
    expect(stdout.length + stderr.length).toBeLessThan(LONGEST_TEXT);
    expect(`${stdout}${stderr}`).not.toMatch(/internal error|\n {4}at \S/);
    expect(/(?!\n)[\p{Cc}\u202a-\u202e]/u.exec(`${stdout}${stderr}`)).toBeNull();
  }
  return { report, errors, text: text.stdout };
}

export function codesOf({ report }: HostileVerdict): string[] {
  return [...report.diagnostics, ...report.cohorts.flatMap(({ diagnostics }) => diagnostics)].map(
    ({ code }) => code,
  );
}
