import { describe, expect, test } from 'vitest';
import { changeCauses } from '../../src/change/change-causes.ts';
import { planChange } from '../../src/change/plan-change.ts';
import { expectCohort } from '../../src/check-cohort.ts';
import { derive } from '../../src/derive.ts';
import { cohortOf, openRepository } from '../../src/repository.ts';
import { STAGES } from '../../src/result.ts';
import type { Dialect } from '../../src/runtime/runtimes.ts';
import { DataLayout } from '../../src/source/data-layout.ts';
import { readCases } from '../support/conformance-cases.ts';
import { MemoryTree } from '../support/memory-tree.ts';
import { changeBetween, edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';

function sideOf(files: Files, cohort: string, dialect: Dialect, dataRoot = 'data') {
  const repository = openRepository(new MemoryTree(files), { dialect, dataRoot });
  const spec = cohortOf(`${dataRoot}/cohorts/${cohort}/spec/config.yaml`);
  const { expectation } = expectCohort(repository, spec);
  return (
    expectation && {
      membership: expectation.membership,
      repository,
      derivation: derive(repository, spec),
    }
  );
}

/** How many of the ids of one side the other has not, by going through them. */
function missing(one: Iterable<string>, other: Iterable<string>): number {
  const known = new Set(other);
  return new Set([...one].filter((id) => !known.has(id))).size;
}

const CASES = readCases().filter(({ cohort, expect }) => cohort !== undefined && 'files' in expect);

describe('what edits add and remove', () => {
  test.each(['v1', 'v2'] as const)('adds up where one cohort becomes another altogether, %s', (dialect) => {
    const cases = CASES.filter((one) => one.dialect === dialect);
    let compared = 0;
    for (let index = 0; index + 1 < cases.length; index += 10) {
      const [base, head] = cases
        .slice(index, index + 2)
        .map(({ files, cohort = '' }) => sideOf(files, cohort, dialect));
      if (base === undefined || head === undefined) continue;
      const { attributed, causes } = planChange(base, head);
      for (const stage of STAGES) {
        const sum = (side: 'added' | 'removed'): number =>
          attributed.reduce(
            (total, row) => total + (row.stages.find((one) => one.stage === stage)?.[side] ?? 0),
            0,
          );
        const [old, now] = [[...base.membership.ids(stage)], [...head.membership.ids(stage)]];
        expect([sum('added'), sum('removed')]).toEqual([missing(now, old), missing(old, now)]);
      }
      for (const row of attributed) for (const place of row.causes) expect(causes[place]).toBeDefined();
      if (attributed.length > 0) compared++;
    }
    expect(compared).toBeGreaterThan(4);
  });

  const rows = async (before: Files, after: Files) =>
    changeCauses((await changeBetween(before, after)).cohorts).map(
      ({ kind, causes, cohorts, added, removed }) => [
        kind,
        causes.map((cause) => cause.kind),
        cohorts,
        STAGES.map((stage) => added[stage]),
        STAGES.map((stage) => removed[stage]),
      ],
    );
  const SPEC = 'data/cohorts/baseline/spec/config.yaml';
  const REPLICATION = 'data/1_raw/replication_config.csv';

  test('a level with the catalog row that it needs is one cause', async () => {
    const path = 'data/1_raw/draft_templates.csv';
    const after = edited(PROJECT, {
      [path]: `${PROJECT[path]}haiku,llm\nunused,llm\n`,
      [SPEC]: spec({ draft_template: '[sketch, outline, haiku]' }),
    });
    expect(await rows(PROJECT, after)).toEqual([
      ['edit', ['levels', 'catalog'], ['baseline'], [4, 4, 4], [0, 0, 0]],
    ]);
  });

  test('one edit of a file that two cohorts share is said once', async () => {
    const shared = (templates: string) =>
      edited(PROJECT, {
        'data/shared.txt': templates,
        'data/cohorts/one/spec/config.yaml': spec({ draft_template: "'@file:t.txt'" }),
        'data/cohorts/two/spec/config.yaml': spec({ draft_template: "'@file:t.txt'" }),
        'data/cohorts/one/spec/t.txt': templates,
        'data/cohorts/two/spec/t.txt': templates,
      });
    expect(await rows(shared('sketch\n'), shared('sketch\nspiral\n'))).toEqual([
      ['edit', ['levels'], ['one', 'two'], [8, 8, 8], [0, 0, 0]],
    ]);
  });

  test('a count that only manifests record adds no generation, and is said once', async () => {
    const after = edited(PROJECT, {
      [REPLICATION]: (PROJECT[REPLICATION] ?? '').replace('evaluation,2', 'evaluation,3'),
    });
    expect(await rows(PROJECT, after)).toEqual([
      ['silent', ['replication'], ['baseline', 'judges', 'sweep'], [0, 0, 0], [0, 0, 0]],
    ]);
  });

  describe('another data root is one cause, whatever its files say', () => {
    const moved = (files: Files): Files =>
      Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace(/^data/, 'lab'), text]));
    const change = (before: Files, after: Files) => {
      const [base, head] = [sideOf(before, 'baseline', 'v1'), sideOf(moved(after), 'baseline', 'v1', 'lab')];
      if (base === undefined || head === undefined) throw new Error('a side is refused');
      const { attributed, causes } = planChange(base, head);
      return attributed.map(({ kind, causes: places, stages }) => [
        kind,
        places.map((place) => causes[place]?.kind),
        stages.map(({ added }) => added),
        stages.map(({ removed }) => removed),
      ]);
    };
    test('nothing is added where the files there say the same', () => {
      expect(change(PROJECT, PROJECT)).toEqual([]);
    });

    test('a level is a cause of its own, with the root where that brings its row of a catalog', () => {
      const more = { [SPEC]: spec({ draft_template: '[sketch, outline, spiral]' }) };
      expect(change(PROJECT, edited(PROJECT, more))).toEqual([['edit', ['levels'], [4, 4, 4], [0, 0, 0]]]);
      const path = 'data/1_raw/draft_templates.csv';
      const haiku = {
        [path]: `${PROJECT[path]}haiku,llm\n`,
        [SPEC]: spec({ draft_template: '[sketch, outline, haiku]' }),
      };
      expect(change(PROJECT, edited(PROJECT, haiku))).toEqual([
        ['edit', ['levels', 'setting'], [4, 4, 4], [0, 0, 0]],
      ]);
    });

    test('a selection that is there alone comes with the root', () => {
      const idsOf = (files: Files, root: string) =>
        STAGES.map((stage) => [...(sideOf(files, 'baseline', 'v1', root)?.membership.ids(stage) ?? [])]);
      // Of what is selected the metadata is read.
      const made = regenerated(PROJECT, /metadata\.json$/);
      const was = idsOf(made, 'data');
      const after = edited(made, {
        [new DataLayout('data').selection('essay')]: `${was[1]?.slice(0, 2).join('\n')}\n`,
      });
      const is = idsOf(moved(after), 'lab');
      const differs = (some: readonly string[][], others: readonly string[][]) =>
        some.map((ids, stage) => missing(ids, others[stage] ?? []));
      expect(is[1]).toHaveLength(2);
      expect(change(made, after)).toEqual([['edit', ['setting'], differs(is, was), differs(was, is)]]);
    });
  });

  test('cohorts that come to be or cease to be', async () => {
    const after = edited(PROJECT, {
      'data/cohorts/trial/spec/config.yaml': spec({ combo_id: '[combo-c]' }),
      [SPEC]: null,
    });
    expect(await rows(PROJECT, after)).toEqual([
      ['new', [], ['trial'], [4, 4, 4], [0, 0, 0]],
      ['gone', [], ['baseline'], [0, 0, 0], [8, 8, 8]],
    ]);
  });
});
