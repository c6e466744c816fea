import { expectCohort } from '../../src/check-cohort.ts';
import { checkRepository } from '../../src/check-repository.ts';
import type { Diagnostic } from '../../src/findings/diagnostic.ts';
import { slipOf } from '../../src/findings/slip.ts';
import { type Fixed, fixRepository } from '../../src/fixes/fix-repository.ts';
import { cohortOf, openRepository } from '../../src/repository.ts';
import type { CheckResult } from '../../src/result.ts';
import type { FileTree } from '../../src/source/file-tree.ts';
import { MemoryTree } from '../support/memory-tree.ts';
import { applyFaults } from './apply-faults.ts';
import { type Edit, type Fault, replace } from './fault.ts';
import { followHint } from './follow-hint.ts';
import { findingsOf } from './judge.ts';
import { SLIP_KINDS } from './kinds/slips.ts';
import { KINDS } from './kinds.ts';
import { makeProject } from './make-project.ts';
import { nearName } from './near-names.ts';
import { type PlacedFault, placeFaults } from './place-faults.ts';
import { CATALOG_OF, catalogOf, type Project } from './project.ts';
import { Random } from './random.ts';

/** What became of the faults of one arity. */
export interface Remedies {
  trials: number;
  faults: number;
  /** Faults that are one slip within the bounds of a safe fix; and those of them that are undone. */
  slips: number;
  slipsUndone: number;
  /** Faults that are undone. */
  undone: number;
  /** Trials that end without an error or a warning. */
  clean: number;
  /** Trials in which every file is again what it was before the fault. */
  restored: number;
  /** Fixes that were made. */
  fixes: number;
  /** Trials in which a fix did something else than undo a fault. */
  stray: number;
  /** Those of them after which some cohort plans something else than before the fault. */
  meaning: number;
  /** Findings of a fixed repository that the faults which are left do not cause. */
  fresh: number;
  /** Characters that fixes changed outside of what a fault had changed. */
  beyond: number;
}

export interface Followed {
  /** Trials that are left with a finding whose remedy is mechanical. */
  trials: number;
  clean: number;
  restored: number;
  /** The same finding again after its remedy was followed. */
  circles: number;
  /** Trials that are left with findings that leave something to decide. */
  undecided: number;
  /** Followed trials that do not end without a finding: the code where the follower stopped, after the kind of fault. */
  readonly stopped: Map<string, number>;
}

export interface RemedyFigures {
  readonly single: Remedies;
  readonly three: Remedies;
  readonly followed: Followed;
  readonly legitimate: { trials: number; edited: number };
  /** Slips within the bounds of a safe fix that are left, by kind. */
  readonly slipsLeft: ReadonlyMap<string, number>;
  /** By kind: faults, and those undone by safe fixes. */
  readonly kinds: ReadonlyMap<string, { faults: number; undone: number }>;
}

export interface RemedyOptions {
  readonly trials: number;
  /** Trials of legitimate new names. */
  readonly names: number;
  readonly seed: number;
  readonly only?: string | undefined;
  readonly onMiss?: (words: string, files: ReadonlyMap<string, string>, kinds: readonly string[]) => void;
}

const empty = (): Remedies => ({
  trials: 0,
  faults: 0,
  slips: 0,
  slipsUndone: 0,
  undone: 0,
  clean: 0,
  restored: 0,
  fixes: 0,
  stray: 0,
  meaning: 0,
  fresh: 0,
  beyond: 0,
});

/** Injects faults, makes the safe fixes until nothing changes, and looks at what became of the repository. */
export async function runRemedies(options: RemedyOptions): Promise<RemedyFigures> {
  const random = new Random(options.seed);
  const all = [...KINDS.filter(({ name }) => !name.startsWith('harmless')), ...SLIP_KINDS];
  const kinds = all.filter(({ name }) => options.only === undefined || name.includes(options.only));
  const figures = {
    single: empty(),
    three: empty(),
    followed: {
      trials: 0,
      clean: 0,
      restored: 0,
      circles: 0,
      undecided: 0,
      stopped: new Map<string, number>(),
    },
    legitimate: { trials: 0, edited: 0 },
    slipsLeft: new Map<string, number>(),
    kinds: new Map(kinds.map(({ name }) => [name, { faults: 0, undone: 0 }])),
  };
  for (let trial = 0; trial < options.trials; trial++) {
    const kind = kinds[Math.floor(trial / 2) % kinds.length];
    const placed = kind && placeFaults(kind, { others: all, count: trial % 2 === 1 ? 3 : 1, random });
    if (placed === undefined) continue;
    const { project, faults } = placed;
    await runTrial(project, faults, figures, options.onMiss);
  }
  for (let trial = 0; trial < options.names; trial++) {
    const files = withNewName(random);
    if (files === undefined) continue;
    figures.legitimate.trials++;
    const { fixed } = await fix(files.project, files.files);
    if (fixed.files.length === 0) continue;
    figures.legitimate.edited++;
    options.onMiss?.(`a legitimate name is edited: ${files.name}`, files.files, []);
  }
  return figures;
}

async function runTrial(
  project: Project,
  faults: readonly PlacedFault[],
  figures: {
    readonly single: Remedies;
    readonly three: Remedies;
    readonly followed: Followed;
    readonly slipsLeft: Map<string, number>;
    readonly kinds: Map<string, { faults: number; undone: number }>;
  },
  onMiss: RemedyOptions['onMiss'],
): Promise<void> {
  const own = faults.length === 1 ? figures.single : figures.three;
  const { files } = applyFaults(
    project.files,
    faults.map(({ fault }) => fault),
  );
  const { fixed, texts } = await fix(project, files);
  own.trials++;
  own.fixes += fixed.made.length;
  const left = leftEdits(project, faults, files, texts, fixed);
  for (const { kind, fault } of faults) {
    const isSlip =
      fault.expected.length > 0 &&
      fault.expected.every(
        ({ rightName, written }) =>
          rightName !== undefined && written !== undefined && slipOf(written, rightName) !== undefined,
      );
    const isUndone = left !== undefined && fault.edits.every((edit) => !left.has(edit));
    own.faults++;
    own.slips += Number(isSlip);
    own.slipsUndone += Number(isSlip && isUndone);
    if (isSlip && !isUndone) {
      const beside = faults.length === 1 ? kind : `${kind}, beside others`;
      figures.slipsLeft.set(beside, (figures.slipsLeft.get(beside) ?? 0) + 1);
    }
    own.undone += Number(isUndone);
    const counts = figures.kinds.get(kind);
    if (counts) {
      counts.faults++;
      counts.undone += Number(isUndone);
    }
    if (isSlip && !isUndone) onMiss?.(`a slip is left: ${kind}`, texts, kindsOf(faults));
  }
  const found = findingsOf(fixed.result);
  own.clean += Number(found.length === 0);
  const isRestored = [...project.files].every(([path, text]) => texts.get(path) === text);
  own.restored += Number(isRestored);
  if (left === undefined) {
    own.stray++;
    const isOther = await plansDiffer(project, texts);
    own.meaning += Number(isOther);
    own.beyond += beyondFaults(
      faults.flatMap(({ fault }) => fault.edits),
      fixed,
    );
    onMiss?.(`a fix does not undo a fault${isOther ? ', and changes the plan' : ''}`, texts, kindsOf(faults));
  } else if (fixed.files.length > 0) {
    const rest = applyFaults(project.files, [{ edits: [...left], expected: [], subjects: [] }]);
    const expected = new Set(findingsOf(await check(project, rest.files)).map(keyOf));
    const fresh = found.filter((one) => !expected.has(keyOf(one)));
    own.fresh += fresh.length;
    if (fresh.length > 0)
      onMiss?.(`fresh: ${fresh.map(({ code }) => code).join(' ')}`, texts, kindsOf(faults));
  }
  if (faults.length === 1 && found.length > 0)
    await follow(project, texts, fixed.result, figures.followed, kindsOf(faults), onMiss);
}

function kindsOf(faults: readonly { readonly kind: string }[]): string[] {
  return faults.map(({ kind }) => kind);
}

function keyOf({ code, at }: Diagnostic): string {
  return JSON.stringify([code, at]);
}

/** What a literal follower of the first hint comes to, hint after hint. */
async function follow(
  project: Project,
  files: ReadonlyMap<string, string>,
  first: CheckResult,
  followed: Followed,
  kinds: readonly string[],
  onMiss: RemedyOptions['onMiss'],
): Promise<void> {
  let texts = files;
  let result = first;
  const stop = (code: string): void => {
    followed.trials++;
    const key = `${kinds.join(' + ')}: ${code}`;
    followed.stopped.set(key, (followed.stopped.get(key) ?? 0) + 1);
  };
  const seen = new Set<string>();
  for (let round = 0; round < MOST_HINTS; round++) {
    const found = findingsOf(result);
    const [next] = [...found.filter(({ severity }) => severity === 'error'), ...found];
    if (next === undefined) break;
    const made = followHint(next, texts, result);
    if (made === undefined) {
      // What leaves something to decide is no circle, wherever it is met.
      if (round === 0) followed.undecided++;
      else {
        stop(`${next.code} leaves something to decide`);
        onMiss?.(`to decide after ${round} hints: ${next.code}`, texts, kinds);
      }
      return;
    }
    const key = `${keyOf(next)} ${texts.get(next.at.kind === 'span' ? next.at.span.path : '')}`;
    if (seen.has(key)) {
      stop(`${next.code} again`);
      followed.circles++;
      onMiss?.(`in a circle: ${next.code}`, texts, kinds);
      return;
    }
    seen.add(key);
    texts = made;
    result = await check(project, texts);
  }
  const [rest] = findingsOf(result);
  const isClean = rest === undefined;
  if (isClean) followed.trials++;
  else stop(`${rest.code} after ${MOST_HINTS} hints`);
  followed.clean += Number(isClean);
  followed.restored += Number([...project.files].every(([path, text]) => texts.get(path) === text));
  if (!isClean) onMiss?.(`not clean after ${MOST_HINTS} hints`, texts, kinds);
}

/** Hints that are followed one after the other. */
const MOST_HINTS = 8;

/** The edits of faults that are left once fixes are made; `undefined` where fixes did something else than undo some. */
function leftEdits(
  project: Project,
  faults: readonly { readonly fault: Fault }[],
  files: ReadonlyMap<string, string>,
  texts: ReadonlyMap<string, string>,
  fixed: Fixed,
): ReadonlySet<Edit> | undefined {
  const edits = [...new Set(faults.flatMap(({ fault }) => fault.edits))];
  const left = new Set(edits);
  for (const { path } of fixed.files) {
    const own = edits.filter((edit) => edit.path === path);
    const kept = subsets(own).find((some) => {
      const rest = applyFaults(new Map([[path, project.files.get(path) ?? '']]), [
        { edits: some, expected: [], subjects: [] },
      ]);
      return rest.files.get(path) === texts.get(path);
    });
    if (kept === undefined) return undefined;
    for (const edit of own) if (!kept.includes(edit)) left.delete(edit);
  }
  return files.size >= 0 ? left : undefined;
}

/** All choices of a few edits; of many, all, none, and all but one. */
function subsets(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  if (edits.length > 10) return [[], edits, ...edits.map((edit) => edits.filter((other) => other !== edit))];
  return Array.from({ length: 2 ** edits.length }, (_, bits) =>
    edits.filter((_edit, index) => (bits >> index) & 1),
  );
}

/** Characters that differ from the faulty file and lie outside of what the faults changed. */
function beyondFaults(edits: readonly Edit[], { files }: Fixed): number {
  let beyond = 0;
  for (const { path, before, after } of files) {
    const own = edits.filter((edit) => edit.path === path);
    let head = 0;
    while (head < before.length && before[head] === after[head]) head++;
    const isWithin = own.some(
      ({ start, end, text }) => start <= head && head <= Math.max(end, start + text.length),
    );
    if (!isWithin) beyond += Math.abs(after.length - before.length) || 1;
  }
  return beyond;
}

/** Whether some cohort that was planned before the faults has other outputs now, or would have. */
async function plansDiffer(project: Project, texts: ReadonlyMap<string, string>): Promise<boolean> {
  return outputsOf(project, project.files).some((outputs, index) => {
    const now = outputsOf(project, texts)[index];
    return now !== undefined && now !== outputs;
  });
}

/** The manifest of each cohort, as a text; `undefined` of one that has none. */
function outputsOf(project: Project, files: ReadonlyMap<string, string>): (string | undefined)[] {
  const { dialect } = project;
  const repository = openRepository(treeOf(files), { dialect, dataRoot: 'data' });
  return project.cohorts.map(({ specPath }) => {
    const { expectation } = expectCohort(repository, cohortOf(specPath));
    return expectation && JSON.stringify([expectation.manifest, expectation.plan.evaluations.count]);
  });
}

async function fix(
  project: Project,
  files: ReadonlyMap<string, string>,
): Promise<{ readonly fixed: Fixed; readonly texts: ReadonlyMap<string, string> }> {
  const inspect = (tree: FileTree) => checkTree(project, tree);
  const tree = treeOf(files);
  const fixed = await fixRepository(tree, await inspect(tree), inspect);
  const texts = new Map(files);
  for (const { path, after } of fixed.files) texts.set(path, after);
  return { fixed, texts };
}

function check(project: Project, files: ReadonlyMap<string, string>): Promise<CheckResult> {
  return checkTree(project, treeOf(files));
}

function checkTree({ cohorts, dialect }: Project, tree: FileTree): Promise<CheckResult> {
  return checkRepository(
    tree,
    cohorts.map(({ specPath }) => cohortOf(specPath)),
    { dialect, dataRoot: 'data', patterns: [] },
  );
}

function treeOf(files: ReadonlyMap<string, string>): MemoryTree {
  return new MemoryTree(Object.fromEntries(files));
}

/** A valid repository in which somebody has begun to use a new name, near an old one, and nobody has added its row. */
function withNewName(
  random: Random,
):
  | { readonly project: Project; readonly files: ReadonlyMap<string, string>; readonly name: string }
  | undefined {
  for (let drawn = 0; drawn < 50; drawn++) {
    const project = makeProject(random);
    const cohort = random.pick(project.cohorts);
    const axes = cohort.axes.filter(({ name, aliased }) => name in CATALOG_OF && !aliased);
    if (axes.length === 0) continue;
    const axis = random.pick(axes);
    const tokens = axis.levels.filter(({ format }) => format !== 'json');
    if (tokens.length === 0) continue;
    const token = random.pick(tokens);
    const known = catalogOf(project, axis.name)?.ids ?? [];
    const name = nearName(random.pick(known), known, random);
    if (name === undefined) continue;
    const fault: Fault = { edits: [replace(token.inner, name)], expected: [], subjects: [] };
    return { project, files: applyFaults(project.files, [fault]).files, name };
  }
  return undefined;
}
