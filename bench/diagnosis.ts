/**
 * How well faults are told: takes valid repositories, injects faults at random places, and counts what the check says.
 *
 * `npm run bench:diagnosis [-- --trials N] [-- --seed N] [-- --show]` prints, over single faults and over three at a time:
 * the share of faults reported, the share reported on the exact token, the share of misspellings whose first hint is the
 * right name, and findings that no fault explains (false or derived) a trial. The kinds that fall short are listed.
 */
import { parseArgs } from 'node:util';
import { checkRepository } from '../src/check-repository.ts';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { placePath } from '../src/diagnostics/diagnostic.ts';
import { cohortOf } from '../src/repository.ts';
import type { CheckResult } from '../src/result.ts';
import { MemoryTree } from '../tests/support/memory-tree.ts';
import { applyFaults, type ExpectedFinding, type Fault } from './diagnosis/fault.ts';
import { FAULTS } from './diagnosis/faults.ts';
import { makeProject } from './diagnosis/project.ts';
import { Random } from './diagnosis/random.ts';

const { values } = parseArgs({
  options: {
    trials: { type: 'string', default: '1200' },
    seed: { type: 'string', default: '20250214' },
    show: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

interface Score {
  faults: number;
  reported: number;
  exact: number;
  misspellings: number;
  hinted: number;
  strange: number;
  trials: number;
}

const total: Record<'single' | 'three', Score> = { single: emptyScore(), three: emptyScore() };
const byKind = new Map<string, Score>();
const random = new Random(Number(values.seed));
const trials = Number(values.trials);

for (let trial = 0; trial < trials; trial++) {
  const arity = trial % 2 === 0 ? 1 : 3;
  const project = makeProject(random);
  const faults: { kind: string; fault: Fault }[] = [];
  // Kinds take turns, so that each is tried as often as the others.
  let next = Math.floor(trial / 2);
  for (let tries = 0; faults.length < arity && tries < 60; tries++) {
    const kind = arity === 1 || faults.length === 0 ? FAULTS[next++ % FAULTS.length] : random.pick(FAULTS);
    const fault = kind?.inject(project, random);
    if (kind === undefined || fault === undefined) continue;
    if (faults.some((other) => other.fault.subjects.some((subject) => fault.subjects.includes(subject))))
      continue;
    // A file whose syntax is broken hides whatever else is wrong in it.
    const files = (one: Fault): readonly string[] => one.edits.map((edit) => edit.path);
    const hides = faults.some(
      (other) =>
        (other.fault.hidesFile || fault.hidesFile) &&
        files(other.fault).some((path) => files(fault).includes(path)),
    );
    if (!hides) faults.push({ kind: kind.name, fault });
  }
  const { files, expected } = applyFaults(
    project.files,
    faults.map(({ fault }) => fault),
  );
  const result = await checkRepository(
    new MemoryTree(Object.fromEntries(files)),
    [cohortOf(project.specPath)],
    {
      dialect: project.dialect,
      dataRoot: 'data',
      patterns: [],
    },
  );
  const found = findings(result);
  const explained = new Set<Diagnostic>();
  const scores = [total[arity === 1 ? 'single' : 'three']];
  for (const score of scores) score.trials++;
  for (const [index, { kind, fault }] of faults.entries()) {
    const kindScore = byKind.get(kind) ?? emptyScore();
    byKind.set(kind, kindScore);
    kindScore.trials++;
    const wanted = expected[index] ?? [];
    const reported = wanted.every((finding) => found.some((diagnostic) => tells(diagnostic, finding)));
    const exact = wanted.every((finding) =>
      found.some((diagnostic) => tells(diagnostic, finding) && isAt(diagnostic, finding)),
    );
    for (const diagnostic of found)
      if (wanted.some((finding) => tells(diagnostic, finding))) explained.add(diagnostic);
    const hint = wanted.flatMap(
      (finding) => found.find((diagnostic) => tells(diagnostic, finding))?.hint ?? [],
    )[0];
    const hinted = fault.rightName !== undefined && firstName(hint) === fault.rightName;
    for (const score of [...scores, kindScore]) {
      score.faults++;
      score.reported += Number(reported);
      score.exact += Number(exact);
      score.misspellings += Number(fault.rightName !== undefined);
      score.hinted += Number(hinted);
    }
    if (values.show && (!reported || !exact || (fault.rightName !== undefined && !hinted))) {
      console.log(
        `--- ${kind}: reported ${reported}, exact ${exact}, hint ${hint ?? '-'} (right: ${fault.rightName ?? '-'})`,
      );
      console.log('wanted', JSON.stringify(wanted));
      for (const diagnostic of found) console.log('  found', JSON.stringify(diagnostic));
      console.log(files.get(wanted[0]?.path ?? '') ?? '');
    }
  }
  const strange = found.filter(
    (diagnostic) => !explained.has(diagnostic) && !project.quiet.has(diagnostic.code),
  );
  for (const score of scores) score.strange += strange.length;
  if (faults.length === 1) {
    const kindScore = byKind.get(faults[0]?.kind ?? '');
    if (kindScore !== undefined) kindScore.strange += strange.length;
  }
  if (values.show && strange.length > 0) {
    console.log(`--- strange beside ${faults.map(({ kind }) => kind).join(' + ')}`);
    for (const diagnostic of strange) console.log('  ', JSON.stringify(diagnostic));
    console.log(files.get(project.specPath));
  }
}

print();

/** Errors and warnings; drift cannot be, since no output is committed. */
function findings(result: CheckResult): Diagnostic[] {
  return [...result.diagnostics, ...result.cohorts.flatMap((cohort) => cohort.diagnostics)].filter(
    ({ severity }) => severity !== 'notice',
  );
}

function tells(diagnostic: Diagnostic, wanted: ExpectedFinding): boolean {
  return (
    wanted.codes.includes(diagnostic.code) &&
    placePath(diagnostic.at) === wanted.path &&
    (isAt(diagnostic, wanted) || !wanted.many)
  );
}

function isAt({ at }: Diagnostic, wanted: ExpectedFinding): boolean {
  if (wanted.start === undefined) return at.kind !== 'span';
  return at.kind === 'span' && at.span.start === wanted.start && at.span.end === wanted.end;
}

/** The first quoted name of a hint. */
function firstName(hint: string | undefined): string | undefined {
  return hint?.match(/'([^']*)'/)?.[1];
}

function emptyScore(): Score {
  return { faults: 0, reported: 0, exact: 0, misspellings: 0, hinted: 0, strange: 0, trials: 0 };
}

function print(): void {
  if (values.json) {
    console.log(
      JSON.stringify({ trials, seed: values.seed, total, kinds: Object.fromEntries(byKind) }, null, 2),
    );
    return;
  }
  const share = (part: number, whole: number): string =>
    whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
  console.log(`${trials} trials, ${FAULTS.length} kinds of fault, seed ${values.seed}\n`);
  console.log('                       one fault   three at a time');
  const line = (label: string, cell: (score: Score) => string): void =>
    console.log(`${label.padEnd(23)}${cell(total.single).padEnd(12)}${cell(total.three)}`);
  line('faults', (score) => String(score.faults));
  line('reported', (score) => share(score.reported, score.faults));
  line('on the exact token', (score) => share(score.exact, score.faults));
  line('right name first', (score) => share(score.hinted, score.misspellings));
  line('strange a trial', (score) => (score.strange / Math.max(1, score.trials)).toFixed(3));
  const short = [...byKind].filter(
    ([, score]) =>
      score.reported < score.faults ||
      score.exact < score.faults ||
      score.hinted < score.misspellings ||
      score.strange > 0,
  );
  console.log(
    short.length === 0
      ? '\nNo kind falls short.'
      : '\nKinds that fall short (faults, reported, exact, right name first, strange):',
  );
  for (const [kind, score] of short) {
    console.log(
      `  ${kind.padEnd(36)}${String(score.faults).padStart(4)}  ${share(score.reported, score.faults).padStart(8)}  ${share(score.exact, score.faults).padStart(8)}  ${share(score.hinted, score.misspellings).padStart(8)}  ${score.strange}`,
    );
  }
}
