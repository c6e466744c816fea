import { expect, test, vi } from 'vitest';
import { shapeOf, sizedProject } from '../../bench/sized-project.ts';
import { compileDesign } from '../../src/compile/compile-design.ts';
import { loadDesign } from '../../src/design/load-design.ts';
import { FindingSet } from '../../src/findings/finding-set.ts';
import { aliasReport } from '../../src/quality/aliases.ts';
import { incompletePairs } from '../../src/quality/coverage.ts';
import { rowsDesign } from '../../src/quality/rows-design.ts';
import { Sources } from '../../src/source/sources.ts';
import { MemoryTree } from '../support/memory-tree.ts';

test('effects of a million rows are computed from the levels: no row is visited', () => {
  const decoder = new TextDecoder();
  const files = Object.fromEntries(
    [...sizedProject(shapeOf(1e6))].map(([path, bytes]) => [path, decoder.decode(bytes)]),
  );
  const sources = new Sources(new MemoryTree(files));
  const design = loadDesign(sources, 'data/cohorts/sized/spec/config.yaml', 'v1', new FindingSet());
  const rows = design && compileDesign(design).rows;
  if (rows === undefined) throw new Error('no rows');
  expect(rows.count).toBe(1_000_000);
  const visits = vi.spyOn(rows, 'vectors');
  const factors = rowsDesign(rows);
  if (factors === undefined) throw new Error('no design');
  const report = aliasReport(factors);
  expect(report.unknownBlocks).toEqual([]);
  expect(incompletePairs(factors)).toHaveLength(1);
  // 1 + Σ (levels − 1) of the combinations, templates and models; the models of drafts and essays are tied.
  expect(report.rank).toBe(1 + 99 + 9 + 3 + 4 + 4 + 1);
  expect(visits).not.toHaveBeenCalled();
  // What is ranked, instead of a million rows.
  const runs = factors.blocks.reduce((sum, block) => sum + block.runs, 0);
  expect(runs).toBe(100 + 10 + 4 + 5 + 5 + 2);
});
