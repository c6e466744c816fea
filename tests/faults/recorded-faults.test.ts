/**
 * Everything that is said of each kind of fault that the benchmarks inject, in random repositories: alone, and of one kind in three
 * beside two others; and what the safe fixes make of the files.
 */
import { expect, test } from 'vitest';
import { checkRepository } from '../../src/check-repository.ts';
import { fixRepository } from '../../src/fixes/fix-repository.ts';
import { cohortOf } from '../../src/repository.ts';
import type { CheckResult } from '../../src/result.ts';
import type { FileTree } from '../../src/source/file-tree.ts';
import { escapedText, type Found, findingBlocks, findingLines } from '../support/finding-lines.ts';
import { MemoryTree } from '../support/memory-tree.ts';
import { Recording } from '../support/recording.ts';
import { applyFaults } from './apply-faults.ts';
import { SLIP_KINDS } from './kinds/slips.ts';
import { KINDS } from './kinds.ts';
import { placeFaults } from './place-faults.ts';
import { Random } from './random.ts';

const ALL = [...KINDS, ...SLIP_KINDS];
const TRIALS = ALL.flatMap((kind, index) =>
  (index % 3 === 0 ? [1, 3] : [1]).map((count) => ({ name: `${kind.name}, ${count}`, kind, count })),
);

const recording = new Recording(new URL('recorded-faults.txt', import.meta.url));

test.each(TRIALS.map((trial, index) => ({ ...trial, seed: index })))(
  '$name',
  async ({ name, kind, count, seed }) => {
    const placed = placeFaults(kind, { others: ALL, count, random: new Random(seed) });
    if (placed === undefined) throw new Error(`no place for ${kind.name}`);
    const { project, faults } = placed;
    const { files } = applyFaults(
      project.files,
      faults.map(({ fault }) => fault),
    );
    const inspect = (tree: FileTree): Promise<CheckResult> =>
      checkRepository(
        tree,
        project.cohorts.map(({ specPath }) => cohortOf(specPath)),
        { dialect: project.dialect, dataRoot: 'data', patterns: [] },
      );
    const tree = new MemoryTree(Object.fromEntries(files));
    const result = await inspect(tree);
    const fixed = await fixRepository(tree, result, inspect);
    const found = foundIn(result);
    const left = fixed.files.length === 0 ? [] : findingLines(foundIn(fixed.result));
    recording.expect(name, [
      `${project.dialect}: ${faults.map((one) => one.kind).join(' + ')}`,
      ...findingBlocks(found),
      ...fixed.files.flatMap(({ path, before, after }) => changedLines(path, before, after)),
      ...left.filter((line) => !findingLines(found).includes(line)).map((line) => `left: ${line}`),
    ]);
  },
);

test('every kind is recorded', () => {
  expect(recording.names).toEqual(TRIALS.map(({ name }) => name));
});

/** All but that these repositories have no outputs. */
function foundIn({ diagnostics, cohorts, sources }: CheckResult): Found {
  const all = [...diagnostics, ...cohorts.flatMap((cohort) => cohort.diagnostics)];
  return { diagnostics: all.filter(({ code }) => code !== 'drift/not-committed'), sources };
}

/** What fixes change, line by line. */
function changedLines(path: string, before: string, after: string): string[] {
  const [old, now] = [before, after].map((text) => text.split('\n'));
  return [
    `fixed ${path}:`,
    ...(old ?? []).filter((line) => !now?.includes(line)).map((line) => `- ${escapedText(line)}`),
    ...(now ?? []).filter((line) => !old?.includes(line)).map((line) => `+ ${escapedText(line)}`),
  ];
}
