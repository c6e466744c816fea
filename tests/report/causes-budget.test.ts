import { beforeAll, describe, expect, it } from 'vitest';
import type { Cause, Change, CohortChange } from '../../src/change/change.ts';
import { renderComment } from '../../src/report/comment.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { STAGES } from '../../src/result.ts';
import { changeBetween, PROJECT, regenerated } from '../support/small-project.ts';

/** What GitHub takes: characters of a comment, bytes of a summary. */
const MOST_OF_COMMENT = 65_536;
const MOST_OF_SUMMARY = 1024 * 1024;

/** As a hostile or careless repository has them: long, of four bytes a character, with what Markdown reads. */
const long = (name: string): string => `${name}-${'🧪|`<b>@x'.repeat(60)}`;
const list = (name: string, count: number) => ({
  count,
  first: Array.from({ length: Math.min(count, 10) }, (_, index) => long(`${name}-${index}`)),
});
const NONE = { count: 0, first: [] };

/** One cause of every kind there is. */
const KINDS: readonly ((name: string) => Cause)[] = [
  (name) => ({ kind: 'levels', axis: long(name), added: list('new', 40), removed: list('old', 40) }),
  (name) => ({ kind: 'axis', axis: long(name), change: 'added', levels: list('level', 40) }),
  (name) => ({ kind: 'axis', axis: long(name), change: 'removed', levels: list('level', 1) }),
  (name) => ({
    kind: 'rule',
    rule: 'pair',
    name: long(name),
    change: 'added',
    added: list('a × b', 20),
    removed: NONE,
  }),
  (name) => ({
    kind: 'rule',
    rule: 'subset',
    name: long(name),
    change: 'changed',
    added: NONE,
    removed: list('a', 20),
  }),
  (name) => ({
    kind: 'rule',
    rule: 'tie',
    name: long(name),
    change: 'removed',
    added: NONE,
    removed: list('a', 2),
  }),
  (name) => ({ kind: 'replicates', axis: long(name), before: 'none', after: '3' }),
  (name) => ({ kind: 'catalog', catalog: long(name), added: list('row', 20), removed: list('row', 20) }),
  (name) => ({ kind: 'selection', change: 'changed', added: list(name, 500), removed: list(name, 500) }),
  (name) => ({ kind: 'replication', stage: 'evaluation', before: '2', after: `${name.length + 3}` }),
  (name) => ({ kind: 'setting', name: 'data-root', before: long(name), after: long('there') }),
];
const ROWS = ['edit', 'together', 'either', 'several'] as const;

/** Cohorts each of which has causes of its own: of every kind, alone and in all ways in which causes meet. */
function cohortsWith(causes: number): readonly CohortChange[] {
  return Array.from({ length: Math.ceil(causes / KINDS.length) }, (_, index) => {
    const all = KINDS.map((make, place) => make(`${index}-${place}`));
    const stages = STAGES.map((stage) => ({ stage, added: 1000, removed: 1 }));
    const rows = ROWS.map((kind, row) => ({
      ...{ kind, stages },
      causes: kind === 'edit' ? [0] : kind === 'either' ? [] : all.map((_one, place) => place).slice(row),
    }));
    const singles = all
      .slice(1)
      .map((_one, place) => ({ kind: 'edit' as const, causes: [place + 1], stages }));
    const id = long(`cohort-${String(index).padStart(3, '0')}`);
    return {
      ...{
        id,
        specPath: `data/cohorts/${id}/spec/config.yaml`,
        before: 'clean',
        after: 'clean',
        touches: ['spec'],
      },
      plan: {
        causes: all,
        attributed: [...rows, ...singles],
        stages: STAGES.map((stage) => ({
          ...{ stage, before: 20_000, after: 33_986 },
          added: { stage, ...list('generation', 14_000) },
          removed: { stage, ...list('generation', 14) },
        })),
      },
    };
  });
}

const isItem = (line: string): boolean => /^- .*: (?:\+|no generation|only manifests)/.test(line);

describe.each([11, 330])('%i causes of every kind, with long names', { timeout: 60_000 }, (causes) => {
  let change: Change;
  beforeAll(async () => {
    const files = regenerated(PROJECT);
    const { whole: _, ...none } = await changeBetween(files, files);
    change = { ...none, cohorts: cohortsWith(causes) };
  });
  const OPTIONS = { runUrl: 'https://example.org/o/r/actions/runs/1' };

  it('fit what GitHub takes, comment and summary', () => {
    const comment = renderComment(change, OPTIONS);
    expect(comment.length).toBeLessThanOrEqual(MOST_OF_COMMENT);
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(60_000);
    expect(comment.split('\n').filter(isItem).length).toBeGreaterThan(2);
    const summary = renderSummary(change.head, { changes: change.cohorts });
    expect(Buffer.byteLength(`${comment}\n\n---\n\n${summary}`)).toBeLessThanOrEqual(MOST_OF_SUMMARY);
  });

  it('are given up in steps; the first line stays, and what is left out is said', () => {
    const heading = renderComment(change, OPTIONS).split('\n')[1];
    expect(heading).toMatch(/^### ✅ \+/);
    const all = reasons(change.cohorts);
    let before = Number.POSITIVE_INFINITY;
    const shown = new Set<number>();
    for (const budget of [1_000_000, 60_000, 30_000, 15_000, 6_000, 3_000, 1_000, 400]) {
      const text = renderComment(change, { ...OPTIONS, budget });
      const lines = text.split('\n');
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(budget);
      expect(lines[1]).toBe(heading);
      expect(text.split('<details>').length).toBe(text.split('</details>').length);
      const items = lines.filter(isItem).length;
      const more = Number(/^- and (\d+) reasons? more$/m.exec(text)?.[1] ?? 0);
      expect(items).toBeLessThanOrEqual(before);
      before = items;
      shown.add(items);
      // Nothing goes without a word: the rest is counted, or the whole is said to be shortened.
      if (items > 0) expect(items + more).toBe(all);
      else expect(text).toContain('the run](https://example.org/o/r/actions/runs/1) shows everything');
    }
    // Neither all nor nothing: there are steps between.
    expect(shown.size).toBeGreaterThan(causes > 50 ? 3 : 2);
  });
});

/** Each cohort has its own, but for the row that names none and is the same in all. */
function reasons(cohorts: readonly CohortChange[]): number {
  const keys = cohorts.flatMap(({ plan }) =>
    (plan?.attributed ?? []).map(({ kind, causes }) =>
      JSON.stringify([kind, causes.map((place) => plan?.causes[place])]),
    ),
  );
  return new Set(keys).size;
}

it('a long table of cohorts is cut before the names in the reasons', async () => {
  const files = regenerated(PROJECT);
  const { whole: _, ...none } = await changeBetween(files, files);
  const cohorts = Array.from({ length: 300 }, (_one, index): CohortChange => {
    const id = `a-cohort-with-a-long-name-${String(index).padStart(3, '0')}`;
    const template = `t${index % 30}-a-rather-long-template-name`;
    const stages = STAGES.map((stage) => ({ stage, added: 2 + index, removed: 0 }));
    return {
      ...{ id, specPath: `data/cohorts/${id}/spec/config.yaml`, before: 'clean', after: 'drifted' },
      touches: ['spec'],
      plan: {
        causes: [
          { kind: 'levels', axis: 'draft_template', added: { count: 1, first: [template] }, removed: NONE },
        ],
        attributed: [{ kind: 'edit', causes: [0], stages }],
        stages: STAGES.map((stage) => ({
          ...{ stage, before: 20, after: 22 + index },
          added: {
            stage,
            count: 2 + index,
            first: Array.from({ length: 10 }, (_id, at) => `${stage}-${at}-of-a-plan-with-long-names-${id}`),
          },
          removed: { stage, ...NONE },
        })),
      },
    };
  });
  const runUrl = 'https://example.org/o/r/actions/runs/1';
  const comment = renderComment({ ...none, cohorts }, { runUrl, budget: 40_000 });
  expect(comment).toContain('gains `t7-a-rather-long-template-name`');
  expect(comment).not.toContain('gains 1 level');
  expect(Buffer.byteLength(comment)).toBeGreaterThan(10_000);
});
