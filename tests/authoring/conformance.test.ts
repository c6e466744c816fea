/** Accepted conformance cohorts: its spec is dropped and written anew from what regeneration wrote. */
import { describe, expect, test } from 'vitest';
import { backfillCohort } from '../../src/authoring/backfill-cohort.ts';
import { expectCohort } from '../../src/check-cohort.ts';
import { cohortOf, openRepository } from '../../src/repository.ts';
import { type ConformanceCase, readCases } from '../support/conformance-cases.ts';
import { oneIn } from '../support/every-case.ts';
import { MemoryTree } from '../support/memory-tree.ts';

/** What no spec can say. */
const IMPOSSIBLE: ReadonlyMap<string, string> = new Map([
  ['mat-empty-evaluations-v1', 'the membership is empty'],
  ['sel-empty-file-v1', 'the membership is empty'],
  // The listed generations have made-up ids (`d_1`).
  ['sel-essays-reuse-v1', 'draft ids that are not the deterministic ids of their metadata'],
  ['sel-drafts-v1', 'draft ids that are not the deterministic ids of their metadata'],
]);

const cases = readCases(['handwritten', 'random']).filter(
  (entry) => entry.cohort !== undefined && entry.expect.files !== undefined,
);

/** The repository after regeneration, without the cohort's spec. */
function committed(entry: ConformanceCase): Record<string, string> {
  const spec = `data/cohorts/${entry.cohort}/spec/`;
  const inputs = Object.entries(entry.files).filter(([path]) => !path.startsWith(spec));
  return { ...Object.fromEntries(inputs), ...entry.expect.files };
}

describe.each([
  { name: 'the table', factor: false },
  { name: 'factored', factor: true },
])('$name gives the membership byte for byte', ({ factor }) => {
  test.each(oneIn(4, cases))('$id', (entry) => {
    const files = committed(entry);
    const options = { dialect: entry.dialect, dataRoot: 'data' };
    const folder = `data/cohorts/${entry.cohort}`;
    const backfill = (tree: Record<string, string>) =>
      backfillCohort(openRepository(new MemoryTree(tree), options), folder, { factor, overwrite: false });
    const result = backfill(files);
    const impossible = IMPOSSIBLE.get(entry.id);
    if (impossible !== undefined) {
      expect(result).toMatchObject({ kind: 'cannot', faults: [{ why: impossible }, ...anyMore(result)] });
      return;
    }
    if (result.kind !== 'done') throw new Error(JSON.stringify(result));
    expect(result.proof.outcome).toBe('bytes');

    // Written out and read as any spec is, not as the proof reads it.
    const after = { ...files, ...Object.fromEntries(result.files) };
    const repository = openRepository(new MemoryTree(after), options);
    const { expectation, diagnostics } = expectCohort(
      { ...repository, selection: undefined },
      cohortOf(`${folder}/spec/config.yaml`),
    );
    expect(text(expectation?.membership.chunks() ?? [])).toBe(files[`${folder}/membership.csv`]);
    // What a design cannot tell is as true of the committed plan.
    const said = diagnostics.filter(
      ({ code }) => code !== 'plan/copied-essays' && !code.startsWith('quality/'),
    );
    expect(said).toEqual([]);
    expect(backfill(after).kind).toBe('unchanged');
  });
});

test('the figures that the documentation gives', () => {
  const sizes = cases.flatMap((entry) => {
    const repository = openRepository(new MemoryTree(committed(entry)), {
      dialect: entry.dialect,
      dataRoot: 'data',
    });
    const result = backfillCohort(repository, `data/cohorts/${entry.cohort}`, {
      factor: true,
      overwrite: false,
    });
    return result.kind === 'done' ? [result.factored] : [];
  });
  const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
  expect({
    cohorts: cases.length,
    written: sizes.length,
    factored: sizes.filter((one) => one !== undefined).length,
    medianFactored: median(sizes.map((one) => one?.bytes ?? 0)),
    medianTable: median(sizes.map((one) => one?.tableBytes ?? 0)),
  }).toMatchInlineSnapshot(`
    {
      "cohorts": 91,
      "factored": 87,
      "medianFactored": 527,
      "medianTable": 923,
      "written": 87,
    }
  `);
});

function anyMore(result: { readonly kind: string; readonly faults?: readonly unknown[] }): unknown[] {
  return (result.faults ?? []).slice(1).map(() => expect.anything());
}

function text(chunks: Iterable<Uint8Array>): string {
  return Buffer.concat(Array.from(chunks, (chunk) => Buffer.from(chunk))).toString('utf8');
}
