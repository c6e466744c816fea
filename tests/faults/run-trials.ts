import { checkRepository } from '../../src/check-repository.ts';
import type { Diagnostic } from '../../src/findings/diagnostic.ts';
import { textOf } from '../../src/findings/text.ts';
import { cohortOf } from '../../src/repository.ts';
import type { Dialect } from '../../src/result.ts';
import { MemoryTree } from '../support/memory-tree.ts';
import { applyFaults } from './apply-faults.ts';
import { asReported, findingsOf, judge } from './judge.ts';
import { KINDS } from './kinds.ts';
import { placeFaults } from './place-faults.ts';
import type { Project } from './project.ts';
import { Random } from './random.ts';
import { addFault, emptyScore, type Score } from './score.ts';

export interface Figures {
  readonly single: Score;
  readonly three: Score;
  readonly dialects: Readonly<Record<Dialect, Score>>;
  /** Over all trials; what is strange is counted where the fault stands alone. */
  readonly kinds: ReadonlyMap<string, Score>;
  /** Misspellings by the slip: how many, and how many with the right name first. */
  readonly slips: ReadonlyMap<string, { readonly count: number; readonly hinted: number }>;
  /** Kinds for which no place was found. */
  readonly unplaced: readonly string[];
  /** Valid projects that gave a finding. */
  readonly unclean: number;
  /** Trials in which a check failed. */
  readonly crashed: number;
}

export interface Options {
  readonly trials: number;
  readonly seed: number;
  /** Told of each trial in which something is amiss. */
  readonly onMiss?: (miss: Miss) => void;
  /** Only kinds whose name contains this. */
  readonly only?: string;
}

export interface Miss {
  readonly project: Project;
  readonly files: ReadonlyMap<string, string>;
  readonly kinds: readonly string[];
  readonly wrong: readonly string[];
  readonly found: readonly Diagnostic[];
}

/** Runs the trials: one fault and three faults at a time in turn, each kind as often as the others. */
export async function runTrials({ trials, seed, onMiss, only }: Options): Promise<Figures> {
  const random = new Random(seed);
  const kinds = KINDS.filter(({ name }) => only === undefined || name.includes(only));
  const totals = { single: emptyScore(), three: emptyScore() };
  const dialects: Record<Dialect, Score> = { v1: emptyScore(), v2: emptyScore() };
  const byKind = new Map<string, Score>(kinds.map(({ name }) => [name, emptyScore()]));
  const slips = new Map<string, { count: number; hinted: number }>();
  const unplaced = new Set<string>();
  let unclean = 0;
  let crashed = 0;
  for (let trial = 0; trial < trials; trial++) {
    const arity = trial % 2 === 0 ? 1 : 3;
    const kind = kinds[Math.floor(trial / 2) % kinds.length];
    const placed = kind && placeFaults(kind, { others: KINDS, count: arity, random });
    if (kind === undefined || placed === undefined) {
      if (kind) unplaced.add(kind.name);
      continue;
    }
    const { project, faults } = placed;
    if ((await check(project, project.files)).found.length > 0) unclean++;
    const made = faults.map(({ fault }) => fault);
    const { files } = applyFaults(project.files, made);
    const { found, failure } = await check(project, files);
    const reported = asReported(project.files, made, found);
    const verdict = judge(found, reported.wanted);
    const scores = [totals[arity === 1 ? 'single' : 'three'], dialects[project.dialect]];
    const wrong: string[] = [];
    if (failure !== undefined) {
      crashed++;
      wrong.push(failure);
    }
    for (const [index, fault] of reported.faults.entries()) {
      const name = faults[index]?.kind ?? kind.name;
      const own = byKind.get(name) ?? emptyScore();
      byKind.set(name, own);
      own.trials++;
      const matches = verdict.found[index] ?? [];
      for (const problem of addFault([...scores, own], slips, fault, matches))
        wrong.push(`${name}: ${problem}`);
    }
    for (const score of scores) {
      score.trials++;
      score.strange += verdict.strange.length;
    }
    if (arity === 1) (byKind.get(kind.name) ?? emptyScore()).strange += verdict.strange.length;
    for (const { code, at, message } of verdict.strange)
      wrong.push(`strange: ${code} ${JSON.stringify(at)} ${textOf(message)}`);
    if (wrong.length > 0) onMiss?.({ project, files, kinds: faults.map((one) => one.kind), wrong, found });
  }
  return { ...totals, dialects, kinds: byKind, slips, unplaced: [...unplaced], unclean, crashed };
}

export interface Checked {
  readonly found: readonly Diagnostic[];
  /** What stopped the check of a cohort: never the spec's fault. */
  readonly failure: string | undefined;
}

async function check(project: Project, files: ReadonlyMap<string, string>): Promise<Checked> {
  const result = await checkRepository(
    new MemoryTree(Object.fromEntries(files)),
    project.cohorts.map(({ specPath }) => cohortOf(specPath)),
    { dialect: project.dialect, dataRoot: 'data', patterns: [] },
  );
  const failure = result.cohorts.find((cohort) => cohort.failure !== undefined)?.failure;
  return { found: findingsOf(result), failure: failure === undefined ? undefined : textOf(failure) };
}
