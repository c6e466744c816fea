import { describe, expect, test } from 'vitest';
import type { AxisCatalogs } from '../src/catalog/axis-catalog.ts';
import { expectCohort } from '../src/check-cohort.ts';
import { repositoryFindings } from '../src/checks/repository-findings.ts';
import { examine } from '../src/checks/run-checks.ts';
import { deriveSpec } from '../src/derive.ts';
import { regenerateCohort } from '../src/drift/regenerate-cohort.ts';
import type { Diagnostic } from '../src/findings/diagnostic.ts';
import { textOf } from '../src/findings/text.ts';
import { repr } from '../src/python/text.ts';
import type { Value } from '../src/python/value.ts';
import { cohortOf, openRepository } from '../src/repository.ts';
import { Sources } from '../src/source/sources.ts';
import { type ConformanceCase, JsonNumber, readCases, STRICTER } from './support/conformance-cases.ts';
import { type Found, findingBlocks } from './support/finding-lines.ts';
import { MemoryTree } from './support/memory-tree.ts';
import { Recording } from './support/recording.ts';

const cases = readCases();

/** All that is said of those by hand, and of one in ten of the others. */
const recording = new Recording(new URL('conformance.txt', import.meta.url));
const recorded = new Set(
  [...readCases(['handwritten']), ...cases.filter((_, index) => index % 10 === 0)].map(({ id }) => id),
);

function record({ id }: ConformanceCase, found: Found): void {
  if (recorded.has(id)) recording.expect(id, findingBlocks(found));
}

describe('compile', () => {
  agreeOn(
    cases.filter((entry) => entry.cohort === undefined),
    (entry) => {
      const sources = new Sources(new MemoryTree(entry.files));
      const derivation = deriveSpec({
        sources,
        specPath: 'spec/config.yaml',
        dialect: entry.dialect,
        catalogs: catalogsOf(entry),
        seed: seedOf(entry),
      });
      const { diagnostics, isInvalid } = examine(derivation, { upTo: 'rows' });
      record(entry, { diagnostics, sources: sources.files });
      const rows = isInvalid ? undefined : derivation.compilation?.rows;
      const stricter = STRICTER.get(entry.id);
      if (stricter !== undefined) {
        expect(diagnostics.map(({ code }) => code)).toEqual([stricter]);
        return;
      }
      if (entry.expect.rejects) return expectRefusal(entry, diagnostics, rows);
      expect(errors(diagnostics)).toEqual([]);
      const found: [unknown, unknown][][] = [];
      for (const levels of rows?.vectors() ?? []) {
        found.push(
          (rows?.columns ?? []).map(({ name }, column) => [
            plain(name),
            plain(rows?.valueAt(column, levels[rows.dimensionOf(column)] ?? 0)),
          ]),
        );
      }
      expect(found).toEqual(entry.expect.rows);
    },
  );
});

describe('materialise', () => {
  agreeOn(
    cases.filter((entry) => entry.cohort !== undefined),
    (entry) => {
      const cohort = cohortOf(`data/cohorts/${entry.cohort}/spec/config.yaml`);
      const repository = openRepository(new MemoryTree(entry.files), {
        dialect: entry.dialect,
        dataRoot: 'data',
      });
      const { expectation, diagnostics } = expectCohort(repository, cohort);
      const all = [...repositoryFindings(repository), ...diagnostics];
      record(entry, { diagnostics: all, sources: repository.sources.files });
      if (entry.expect.rejects) return expectRefusal(entry, all, expectation);
      expect(errors(all)).toEqual([]);
      expect(expectation).toBeDefined();
      const files: Record<string, string> = {};
      if (expectation && cohort.folder !== undefined) {
        for (const { path, content } of regenerateCohort(repository, cohort, cohort.folder, expectation)) {
          files[path] = [...content].map((piece) => new TextDecoder().decode(piece)).join('');
        }
      }
      expect(files).toEqual(entry.expect.files);
    },
  );
});

function agreeOn(entries: readonly ConformanceCase[], run: (entry: ConformanceCase) => void): void {
  test.each(entries)('$id', run);
}

/** The runtime refuses, so must we; what it names, our findings name. */
function expectRefusal(entry: ConformanceCase, diagnostics: readonly Diagnostic[], result: unknown): void {
  expect(result).toBeUndefined();
  const found = diagnostics.filter(({ severity }) => severity === 'error');
  expect(found).not.toEqual([]);
  const said = found
    .flatMap(({ message, hint = '', related = [] }) => [message, hint, ...related.map((one) => one.message)])
    .map((text) => textOf(text))
    .join('\n');
  for (const [name, fact] of Object.entries(entry.expect.rejects?.facts ?? {})) {
    // `row` is a count of CSV records; our place names the line and column instead.
    if (name === 'row') continue;
    for (const text of factTexts(fact)) expect(said).toContain(text);
  }
}

function factTexts(fact: unknown): string[] {
  if (Array.isArray(fact)) return fact.flatMap(factTexts);
  if (fact === null) return [];
  return [fact instanceof JsonNumber ? fact.source : String(fact)];
}

function errors(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message }) => `${code} ${textOf(message)}`);
}

function seedOf(entry: ConformanceCase): bigint | undefined {
  return entry.seed === undefined ? undefined : BigInt(entry.seed.source);
}

function catalogsOf(entry: ConformanceCase): AxisCatalogs | undefined {
  const { catalogs } = entry;
  if (catalogs === undefined) return undefined;
  return (axis) => {
    const ids = Object.hasOwn(catalogs, axis) ? catalogs[axis] : undefined;
    if (ids === undefined) return undefined;
    // A mapping gives its keys, and values are made text.
    const known = new Set((Array.isArray(ids) ? ids : Object.keys(ids)).map(String));
    return { ids: known, has: (id) => known.has(id), source: 'the catalog' };
  };
}

/** A value as the cases write it. */
function plain(value: Value | undefined): unknown {
  switch (value?.kind) {
    case 'null':
      return null;
    case 'bool':
    case 'str':
      return value.value;
    case 'int':
      return new JsonNumber(value.value.toString());
    case 'tuple':
      return value.items.map(plain);
    case 'float':
      return JsonNumber.ofPython(repr(value));
    default:
      return value === undefined ? undefined : repr(value);
  }
}
