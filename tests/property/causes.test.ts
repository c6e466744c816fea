/**
 * What a change adds to a plan and removes from it, told apart by edits, is what undoing each edit in the files says: of
 * every conformance cohort with random edits. `PROPERTY_RUNS=50 npx vitest run tests/property/causes.test.ts` tries fifty
 * times as many.
 */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { GenerationLookup } from '../../src/change/attribution/attribute-plan.ts';
import type { Cause } from '../../src/change/change.ts';
import { Identity, rowsOfGenerations } from '../../src/change/generation-reasons.ts';
import { planChange } from '../../src/change/plan-change.ts';
import { expectCohort } from '../../src/check-cohort.ts';
import { derive } from '../../src/derive.ts';
import { cohortOf, openRepository } from '../../src/repository.ts';
import { type Dialect, STAGES } from '../../src/result.ts';
import { Random } from '../faults/random.ts';
import { readCases } from '../support/conformance-cases.ts';
import { MemoryTree } from '../support/memory-tree.ts';
import { sampled } from '../support/sample-size.ts';
import type { Files } from '../support/small-project.ts';

/** A repository of one cohort, its spec taken apart. */
interface State {
  readonly dialect: Dialect;
  readonly spec: Spec;
  /** All but the spec. */
  readonly files: Files;
}

type Spec = Readonly<Record<string, unknown>>;
type Block = Readonly<Record<string, unknown>>;

/** One edit of one part, and the name of that part. */
interface Edit {
  readonly part: string;
  readonly make: (state: State) => State;
}

/** Whether a value is a mapping. */
const isBlock = (value: unknown): value is Block =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const block = (value: unknown): Block => (isBlock(value) ? value : {});

function stateOf({ files, dialect, cohort }: ReturnType<typeof readCases>[number]): State | undefined {
  const path = `data/cohorts/${cohort}/spec/config.yaml`;
  let spec: unknown;
  try {
    spec = parse(files[path] ?? '', { version: '1.1' });
  } catch {
    return undefined;
  }
  if (!isBlock(spec) || !isBlock(spec['axes'])) return undefined;
  const { [path]: _, ...others } = files;
  return { dialect, spec, files: others };
}

const inSpec =
  (name: string, change: (block: Block) => Block) =>
  (state: State): State => ({
    ...state,
    spec: { ...state.spec, [name]: change(block(state.spec[name])) },
  });
const inFile =
  (path: string, change: (lines: readonly string[]) => readonly string[]) =>
  (state: State): State => {
    const lines = (state.files[path] ?? '').replace(/\n$/, '').split('\n');
    return { ...state, files: { ...state.files, [path]: `${change(lines).join('\n')}\n` } };
  };
const without = (block: Block, key: string): Block =>
  Object.fromEntries(Object.entries(block).filter(([name]) => name !== key));
const dropped = <T>(list: readonly T[], index: number): T[] => list.filter((_, at) => at !== index);

/** A part of the cohort, changed at random; nothing where there is nothing to change. */
type Maker = (state: State, random: Random, ids: readonly string[]) => Edit | undefined;

const CATALOG_OF: Readonly<Record<string, string>> = {
  combo_id: 'data/combo_mappings.csv',
  draft_template: 'data/1_raw/draft_templates.csv',
  essay_template: 'data/1_raw/essay_templates.csv',
  evaluation_template: 'data/1_raw/evaluation_templates.csv',
  draft_llm: 'data/1_raw/llm_models.csv',
  essay_llm: 'data/1_raw/llm_models.csv',
  evaluation_llm: 'data/1_raw/llm_models.csv',
};
const REPLICATION = 'data/1_raw/replication_config.csv';

function pickedAxis(state: State, random: Random): [name: string, levels: unknown] | undefined {
  const axes = Object.entries(block(state.spec['axes']));
  return axes.length === 0 ? undefined : random.pick(axes);
}

const level: Maker = (state, random) => {
  const [name = '', levels] = pickedAxis(state, random) ?? [];
  const part = `axis ${name}`;
  if (Array.isArray(levels)) {
    const rows = (state.files[CATALOG_OF[name] ?? ''] ?? '').trimEnd().split('\n').slice(1);
    const fresh = rows.map((row) => row.split(',')[0] ?? '').filter((id) => !levels.includes(id));
    const isAdded = levels.length < 2 || random.chance(0.5);
    const added = fresh.length === 0 ? undefined : random.pick(fresh);
    if (isAdded && added === undefined) return undefined;
    const index = random.below(levels.length);
    const place = random.below(levels.length + 1);
    const now = isAdded ? [...levels.slice(0, place), added, ...levels.slice(place)] : dropped(levels, index);
    return { part, make: inSpec('axes', (axes) => ({ ...axes, [name]: now })) };
  }
  const include = /^@file:(items\/.*\.txt)$/.exec(String(levels))?.[1];
  const path = Object.keys(state.files).find((one) => one.endsWith(`/spec/${include}`));
  return path === undefined ? undefined : { part, make: inFile(path, (lines) => lines.slice(0, -1)) };
};

/** An axis that a rule or an alias may need, gone altogether; or one that nobody had. */
const axis: Maker = (state, random) => {
  const axes = block(state.spec['axes']);
  const fresh = ['evaluation_replicate', 'draft_rep', 'essay_replicate', 'note'].filter(
    (name) => axes[name] === undefined,
  );
  const [gone = ''] = random.chance(0.3) ? (pickedAxis(state, random) ?? []) : [];
  const name = gone === '' ? random.pick(fresh) : gone;
  return {
    part: `axis ${name}`,
    make: inSpec('axes', (now) => (gone === '' ? { ...now, [name]: [1, 2] } : without(now, name))),
  };
};

const LISTS: Readonly<Record<string, string>> = { subset: '', tie: 'axes', pair: 'allowed', tuple: 'items' };

const rule: Maker = (state, random) => {
  const rules = block(state.spec['rules']);
  const all = Object.keys(LISTS).flatMap((kind) =>
    Object.entries(block(rules[`${kind}s`])).map(([name, body]) => ({ kind, name, body })),
  );
  if (all.length === 0) return undefined;
  const { kind, name, body } = random.pick(all);
  const list = Array.isArray(body) ? body : block(body)[LISTS[kind] ?? ''];
  const inRule = (change: (rules: Block) => Block) =>
    inSpec('rules', (now) => ({ ...now, [`${kind}s`]: change(block(now[`${kind}s`])) }));
  const part = `rule ${kind} ${name}`;
  if (!Array.isArray(list) || list.length < 2 || random.chance(0.3))
    return { part, make: inRule((now) => without(now, name)) };
  const fewer = dropped(list, random.below(list.length));
  const now = Array.isArray(body) ? fewer : { ...block(body), [LISTS[kind] ?? '']: fewer };
  return { part, make: inRule((others) => ({ ...others, [name]: now })) };
};

/** A rule of a kind that the cohort may not have. */
const newRule: Maker = (state, random) => {
  const [name = '', levels] = pickedAxis(state, random) ?? [];
  if (!Array.isArray(levels) || levels.length === 0) return undefined;
  const kept = random.sample(levels, 1 + random.below(levels.length));
  return {
    part: `rule subset ${name}`,
    make: inSpec('rules', (now) => ({ ...now, subsets: { ...block(now['subsets']), [name]: kept } })),
  };
};

const replicates: Maker = (state, random) => {
  const [name = ''] = pickedAxis(state, random) ?? [];
  const count = 1 + random.below(3);
  return {
    part: `replicates ${name}`,
    make: inSpec('replicates', (now) => ({ ...now, [name]: count })),
  };
};

const catalog: Maker = (state, random) => {
  const path = random.pick([...new Set(Object.values(CATALOG_OF))]);
  const rows = (state.files[path] ?? '').trimEnd().split('\n');
  const index = random.below(Math.max(1, rows.length - 1));
  const [, row = ''] = rows;
  const fresh = row.replace(/^[^,]*/, `fresh${random.below(3)}`);
  const isGone = random.chance(0.4);
  return {
    part: `catalog ${path.slice(path.lastIndexOf('/') + 1)}`,
    make: inFile(path, (lines) => (isGone ? dropped(lines, 1 + index) : [...lines, fresh])),
  };
};

const replication: Maker = (_, random) => {
  const stage = random.pick(STAGES);
  const count = 1 + random.below(3);
  return {
    part: `replication ${stage}`,
    make: inFile(REPLICATION, (lines) =>
      lines.map((line) => (line.startsWith(`${stage},`) ? `${stage},${count}` : line)),
    ),
  };
};

const selection: Maker = (state, random, ids) => {
  const stage = ['essay', 'draft'].find((one) => state.files[`data/2_tasks/selected_${one}s.txt`]) ?? 'essay';
  const own = ids.filter((id) => id.startsWith(`${stage[0]}_`));
  if (own.length === 0) return undefined;
  const listed = random.sample(own, 1 + random.below(own.length));
  const path = `data/2_tasks/selected_${stage}s.txt`;
  const isGone = state.files[path] !== undefined && random.chance(0.3);
  return {
    part: 'selection',
    make: (now) => ({
      ...now,
      files: isGone
        ? (without(now.files, path) as Files)
        : { ...now.files, [path]: `${listed.join('\n')}\n` },
    }),
  };
};

const dialect: Maker = ({ dialect: before }) => ({
  part: 'setting dialect',
  make: (now) => ({ ...now, dialect: before === 'v1' ? 'v2' : 'v1' }),
});

const MAKERS: readonly Maker[] = [
  ...[level, level, level, level, level, axis, rule, rule, newRule],
  ...[replicates, catalog, catalog, replication, selection, dialect],
];

function sideOf({ dialect: name, files, spec }: State, cohort: string) {
  const path = `data/cohorts/${cohort}/spec/config.yaml`;
  const tree = new MemoryTree({ ...files, [path]: JSON.stringify(spec) });
  const repository = openRepository(tree, { dialect: name, dataRoot: 'data' });
  const { expectation } = expectCohort(repository, cohortOf(path));
  return (
    expectation && {
      membership: expectation.membership,
      repository,
      derivation: derive(repository, cohortOf(path)),
    }
  );
}

function partOf(cause: Cause): string {
  switch (cause.kind) {
    case 'axis':
    case 'levels':
      return `axis ${cause.axis}`;
    case 'rule':
      return `rule ${cause.rule} ${cause.name}`;
    case 'replicates':
      return `replicates ${cause.axis}`;
    case 'catalog':
      return `catalog ${cause.catalog}`;
    case 'replication':
      return `replication ${cause.stage}`;
    case 'generator':
      return `generator ${cause.stage} ${cause.template}`;
    case 'model':
      return `model ${cause.llm}`;
    case 'setting':
      return `setting ${cause.name}`;
    case 'assignment':
      return `assignment ${cause.stage}`;
    case 'selection':
      return 'selection';
    case 'cohort':
      return `cohort ${cause.change}`;
    case 'order':
      return `order ${cause.of} ${cause.name}`;
  }
}

/** All sets of some numbers below a count, the smaller ones first. */
function sets(count: number): readonly (readonly number[])[] {
  const all = Array.from({ length: 1 << count }, (_, bits) =>
    Array.from({ length: count }, (_, index) => index).filter((index) => (bits >> index) & 1),
  );
  return all.sort((left, right) => left.length - right.length);
}

/**
 * Edits that cannot be undone one by one, as groups of their numbers: each with the fewest others. `undefined` where two
 * sets of others would do as well.
 */
function inseparable(
  count: number,
  compiles: (undone: readonly number[]) => boolean,
): readonly (readonly number[])[] | undefined {
  let groups = Array.from({ length: count }, (_, index) => [index]);
  for (let edit = 0; edit < count; edit++) {
    const able = sets(count).filter((set) => set.includes(edit) && compiles(set));
    const [fewest, next] = able;
    if (fewest === undefined) return undefined;
    if (next?.length === fewest.length) return undefined;
    const joined = groups.filter((group) => group.some((one) => fewest.includes(one)));
    groups = [...groups.filter((group) => !joined.includes(group)), joined.flat().sort((a, b) => a - b)];
  }
  return groups;
}

const CASES = readCases().filter(({ cohort, expect }) => cohort !== undefined && 'files' in expect);
const { numRuns, seed = Date.now() } = sampled(60, 1071);

test('causes of a change are what undoing each edit in the files says', { timeout: 3_600_000 }, () => {
  const met = new Map<string, number>();
  const meet = (what: string): unknown => met.set(what, (met.get(what) ?? 0) + 1);
  for (let run = 0; run < numRuns; run++) {
    const random = new Random(seed + run);
    const one = random.pick(CASES);
    const { cohort = '' } = one;
    const before = stateOf(one);
    const base = before && sideOf(before, cohort);
    if (before === undefined || base === undefined) continue;
    const ids = STAGES.flatMap((stage) => [...base.membership.ids(stage)]);
    const edits: Edit[] = [];
    for (let count = 1 + random.below(4); count > 0; count--) {
      const edit = random.pick(MAKERS)(before, random, ids);
      if (edit !== undefined && !edits.some(({ part }) => part === edit.part)) edits.push(edit);
    }
    const sides = new Map<string, ReturnType<typeof sideOf>>();
    const sideWithout = (undone: readonly number[]): ReturnType<typeof sideOf> => {
      const key = undone.join(' ');
      if (!sides.has(key)) {
        const made = edits.filter((_, index) => !undone.includes(index));
        sides.set(
          key,
          sideOf(
            made.reduce((state, { make }) => make(state), before),
            cohort,
          ),
        );
      }
      return sides.get(key);
    };
    const head = sideWithout([]);
    if (head === undefined) continue;

    let lookup: Pick<GenerationLookup, 'rowOf'> = { rowOf: () => undefined };
    const change = planChange(base, head, {
      onAttributed: (found) => {
        lookup = found;
      },
    });
    const told = new Map<string, Record<string, number>>();
    const keys: string[] = [];
    for (const row of change.attributed) {
      // The models that an edit assigns are not edits of their own.
      const edited = row.causes.flatMap((index) => change.causes[index] ?? []);
      const parts = edited.filter(({ kind }) => kind !== 'assignment').map(partOf);
      const key = `${row.kind} ${row.kind === 'either' ? '' : parts.sort().join(', ')}`;
      keys.push(key);
      const counts = row.stages.flatMap(({ stage, added, removed }) => [
        [`+${stage}`, added] as const,
        [`-${stage}`, removed] as const,
      ]);
      const isNothing = counts.every(([, count]) => count === 0);
      if (!isNothing || parts.length === edited.length)
        told.set(key, Object.fromEntries(counts.filter(([, count]) => count > 0)));
    }

    const groups = inseparable(edits.length, (undone) => sideWithout(undone) !== undefined);
    const counted = new Map<string, Record<string, number>>();
    const rowOf = new Map<string, string>();
    for (const stage of STAGES) {
      const [was, is] = [base, head].map(({ membership }) => new Set(membership.ids(stage)));
      const listed = change.stages.find((one) => one.stage === stage);
      const only = (one = new Set<string>(), other = new Set<string>()) =>
        [...one].filter((id) => !other.has(id)).slice(0, 5);
      expect([listed?.added.first, listed?.removed.first]).toEqual([only(is, was), only(was, is)]);
      const others = groups?.map((group) => new Set(sideWithout(group)?.membership.ids(stage)));
      for (const id of new Set([...(was ?? []), ...(is ?? [])])) {
        const [isOld, isNew] = [was?.has(id), is?.has(id)];
        if (isOld === isNew) continue;
        const responsible = groups?.filter((_, index) => others?.[index]?.has(id) === isOld) ?? [];
        const kind = responsible.length === 0 ? 'either' : responsible.length === 1 ? 'edit' : 'together';
        const parts = responsible.flat().map((index) => edits[index]?.part ?? '');
        const key = `${kind} ${parts.sort().join(', ')}`;
        const row = counted.get(key) ?? {};
        const cell = `${isNew ? '+' : '-'}${stage}`;
        row[cell] = (row[cell] ?? 0) + 1;
        counted.set(key, row);
        rowOf.set(`${stage} ${id}`, key);
      }
    }
    const where = `seed ${seed + run}: ${one.id}, ${edits.map(({ part }) => part).join('; ')}`;
    const total = (rows: typeof told): Record<string, number> => {
      const sums: Record<string, number> = {};
      for (const row of rows.values())
        for (const [cell, count] of Object.entries(row)) sums[cell] = (sums[cell] ?? 0) + count;
      return sums;
    };
    expect(total(told), where).toEqual(total(counted));
    if (groups === undefined) {
      meet('ambiguous');
      continue;
    }
    const isJoined = change.attributed.some(({ kind }) => kind === 'several');
    meet(isJoined ? 'several' : 'compared');
    if (isJoined) continue;
    expect(told, where).toEqual(counted);
    for (const [key] of counted) meet(key.split(' ')[0] ?? '');
    if (groups.some(({ length }) => length > 1)) meet('inseparable');
    const rows = keys.map((key) => ({ kind: 'edit' as const, edits: [key] }));
    for (const { membership } of [base, head]) {
      const rowIn = rowsOfGenerations(lookup, rows, new Identity(membership));
      for (const stage of STAGES)
        for (const generation of membership.generations(stage))
          expect(rowIn(generation).edits[0], `${where}: ${generation.id}`).toBe(
            rowOf.get(`${stage} ${generation.id}`),
          );
    }
  }

  for (const what of ['compared', 'edit', 'together', 'either', 'inseparable'])
    expect(met.get(what) ?? 0, what).toBeGreaterThan(0);
  expect(met.get('several') ?? 0).toBeLessThan((met.get('compared') ?? 0) / 10);
});
