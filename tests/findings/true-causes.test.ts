import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/findings/diagnostic.ts';
import { applyEdits } from '../../src/fixes/apply-edits.ts';
import { type Found, findingBlocks, findingLines } from '../support/finding-lines.ts';
import { Recording } from '../support/recording.ts';
import { BLAMED_SLIPS } from './blamed-slips.ts';
import { ELSEWHERE_SLIPS } from './elsewhere-slips.ts';
import type { FixtureOptions } from './fixtures.ts';
import { FURTHER_SLIPS } from './further-slips.ts';
import { LEFTOVER_SLIPS } from './leftover-slips.ts';
import { MISLAID_SLIPS } from './mislaid-slips.ts';
import { MISPLACED_SLIPS } from './misplaced-slips.ts';
import { MISSED_SLIPS } from './missed-slips.ts';
import { MORE_SLIPS } from './more-slips.ts';
import { OVERLOOKED_SLIPS } from './overlooked-slips.ts';
import { PASTED_SLIPS } from './pasted-slips.ts';
import { REMAINING_SLIPS } from './remaining-slips.ts';
import { REPORTED_SLIPS } from './reported-slips.ts';
import { RESEARCHERS_SLIPS } from './researchers-slips.ts';
import { findingsIn } from './run-fixture.ts';
import { SHARED_SLIPS } from './shared-slips.ts';
import { SLIPS, type Slip } from './slips.ts';
import { STRAYED_SLIPS } from './strayed-slips.ts';
import { TABLE_SLIPS } from './table-slips.ts';

const ALL = [
  ...SLIPS,
  ...MORE_SLIPS,
  ...PASTED_SLIPS,
  ...RESEARCHERS_SLIPS,
  ...OVERLOOKED_SLIPS,
  ...ELSEWHERE_SLIPS,
  ...FURTHER_SLIPS,
  ...MISSED_SLIPS,
  ...MISPLACED_SLIPS,
  ...TABLE_SLIPS,
  ...SHARED_SLIPS,
  ...REPORTED_SLIPS,
  ...REMAINING_SLIPS,
  ...LEFTOVER_SLIPS,
  ...STRAYED_SLIPS,
  ...BLAMED_SLIPS,
  ...MISLAID_SLIPS,
];

/** What is said of each slip, and what is said once the first hint is followed to the letter, or the first fix is applied. */
const recording = new Recording(new URL('true-causes.txt', import.meta.url));

describe('the first message names the true cause, and its remedy leads on', () => {
  test.each(ALL.map((slip) => [slip.name, slip] as const))('%s', async (name, slip) => {
    recording.expect(name, await saidOf(slip));
  });

  test('no slip is expected that is not tried', () => {
    expect(recording.names).toEqual(ALL.map(({ name }) => name));
    expect(SLIPS.length).toBeGreaterThan(80);
    expect(MORE_SLIPS.length).toBeGreaterThan(80);
    expect(PASTED_SLIPS.length).toBeGreaterThan(60);
    expect(RESEARCHERS_SLIPS.length).toBeGreaterThan(180);
    expect(OVERLOOKED_SLIPS.length).toBeGreaterThan(25);
    expect(ELSEWHERE_SLIPS.length).toBeGreaterThan(80);
  });
});

async function saidOf({ name, files, remedy, options = {} }: Slip): Promise<string[]> {
  const found = await findingsIn(encoded(files), options);
  const lines = findingLines(found);
  // The first error is what stops its author; without one, the first warning.
  const [index = 0] = (['error', 'warning'] as const)
    .map((level) => found.diagnostics.findIndex(({ severity }) => severity === level))
    .filter((place) => place >= 0);
  const first = found.diagnostics[index];
  if (first === undefined) throw new Error(`nothing is found of ${name}`);
  const { missing = [], ...rest } = options;
  const left = missing.filter((path) => remedy[path] === undefined);
  const next = await findingsIn(encoded({ ...files, ...remedy }), { ...rest, missing: left });
  // A remedy that leaves the finding as it was leads round in a circle.
  expect(findingLines(next)).not.toContain(lines[index]);
  return [
    ...inOrder(findingBlocks(found), index),
    ...(await fixedLines(first, found, encoded(files), options)),
    ...nextLines('then', next, lines),
  ];
}

/** The one at `first` before the others. */
function inOrder(blocks: readonly string[], first: number): string[] {
  return [...blocks.slice(first, first + 1), ...blocks.filter((_, index) => index !== first)];
}

/** What is said of the files after the first finding's fix. */
async function fixedLines(
  { fix }: Diagnostic,
  found: Found,
  files: ReadonlyMap<string, Uint8Array>,
  options: FixtureOptions,
): Promise<string[]> {
  if (fix === undefined || fix.rename) return [];
  const edited = new Map(files);
  for (const path of new Set(fix.edits.map(({ at }) => at.path))) {
    const { text } = found.sources.get(path) ?? { text: '' };
    const own = fix.edits.filter(({ at }) => at.path === path);
    edited.set(path, new TextEncoder().encode(applyEdits(text, own)));
  }
  return nextLines('fixed', await findingsIn(edited, options), findingLines(found));
}

/** What is found afterwards: in full only where it was not found before. */
function nextLines(word: string, next: Found, before: readonly string[]): string[] {
  const lines = findingLines(next);
  if (lines.length === 0) return [`${word}: clean`];
  return findingBlocks(next).map((block, index) => {
    const line = lines[index] ?? '';
    return `${word}: ${before.includes(line) ? line : block}`;
  });
}

function encoded(files: Readonly<Record<string, string | Uint8Array>>): Map<string, Uint8Array> {
  const encoder = new TextEncoder();
  return new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? encoder.encode(content) : content,
    ]),
  );
}
