import type { Code } from '../../../src/findings/codes.ts';
import { atToken, type Edit, type Expected, type Fault, replace } from '../fault.ts';
import type { Mapping, Token } from '../layout.ts';
import { type Misspelling, misspell } from '../misspell.ts';
import { allIds, CATALOG_OF, type Cohort, catalogOf, type Project } from '../project.ts';
import type { Random } from '../random.ts';

/** A kind of fault; it may find no place in a project. */
export interface FaultKind {
  readonly name: string;
  readonly inject: (project: Project, random: Random) => Fault | undefined;
}

/**
 * A trap that makes the runtime refuse the spec may carry the code of that refusal, which is an error; then its place and
 * what it advises show that the cause is reported, not a consequence.
 */
export const REFUSALS: readonly Code[] = [
  'axis/unknown-level',
  'csv/missing-cell',
  'subset/nothing-left',
  'subset/unknown-value',
  'tie/no-common-level',
  'tie/unknown-axis',
  'pair/outside-domain',
  'pair/imbalance',
  'tuple/outside-domain',
  'plan/missing-column',
];

/** A kind that is put into one cohort, which is drawn. */
export function inCohort(
  name: string,
  inject: (cohort: Cohort, project: Project, random: Random) => Fault | undefined,
  dialect?: 'v1' | 'v2',
): FaultKind {
  return {
    name: dialect ? `${name} (${dialect})` : name,
    inject(project, random) {
      if (dialect !== undefined && project.dialect !== dialect) return undefined;
      for (const cohort of random.sample(project.cohorts, project.cohorts.length)) {
        const fault = inject(cohort, project, random);
        if (fault !== undefined) return fault;
      }
      return undefined;
    },
  };
}

export function pickSome<T>(items: readonly T[], random: Random): T | undefined {
  return items.length === 0 ? undefined : random.pick(items);
}

/** Everything that a level of this text is to the cohorts and to its catalog. */
export function levelSubjects(project: Project, axis: string, text: string): string[] {
  const name = CATALOG_OF[axis];
  return [
    ...(name ? [`catalog/${name}/id/${text}`] : []),
    ...project.cohorts.flatMap(({ id }) =>
      Object.keys(CATALOG_OF)
        .filter((other) => CATALOG_OF[other] === name)
        .map((other) => `${id}/axis/${other}/${text}`),
    ),
  ];
}

/** A misspelled level: it must not be any id of any catalog. */
export function misspelledLevel(
  project: Project,
  axis: string,
  right: string,
  random: Random,
): Misspelling | undefined {
  return misspell(right, catalogOf(project, axis)?.ids ?? [], random, allIds(project));
}

/** A token written wrong, and the finding that is expected on it. */
export function wrongToken(
  token: Token,
  slip: Misspelling,
  codes: readonly Code[],
): { edit: Edit; expected: Expected } {
  return {
    edit: replace(token.inner, slip.text),
    expected: {
      codes,
      where: atToken(token),
      rightName: token.text,
      slip: slip.slip,
      written: slip.text,
    },
  };
}

/** Two faults as one. */
export function both(one: Fault | undefined, other: Fault | undefined): Fault | undefined {
  if (one === undefined || other === undefined) return undefined;
  return {
    edits: [...one.edits, ...other.edits],
    expected: [...one.expected, ...other.expected],
    subjects: [...one.subjects, ...other.subjects],
    hides: [...(one.hides ?? []), ...(other.hides ?? [])],
    breaksRows: [...(one.breaksRows ?? []), ...(other.breaksRows ?? [])],
    needsRows: [...(one.needsRows ?? []), ...(other.needsRows ?? [])],
  };
}

/** An entry put in as the first of a mapping, in the style of that mapping. */
export function insertEntry(
  project: Project,
  mapping: Mapping,
  key: string,
  value: string,
): Edit | undefined {
  const first = mapping.entries[0];
  const place = mapping.place;
  if (first?.key.token === undefined || place === undefined) return undefined;
  const text = project.files.get(place.path) ?? '';
  const start = first.key.token.start;
  if (text[place.start] === '{') return { path: place.path, start, end: start, text: `${key}: ${value}, ` };
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const pad = ' '.repeat(start - lineStart);
  return { path: place.path, start: lineStart, end: lineStart, text: `${pad}${key}: ${value}\n` };
}

/** An entry put in as the last of a mapping. */
export function appendEntry(
  project: Project,
  mapping: Mapping,
  key: string,
  value: string,
): Edit | undefined {
  const first = mapping.entries[0];
  const last = mapping.entries[mapping.entries.length - 1];
  const place = mapping.place;
  if (first?.key.token === undefined || last?.cut === undefined || place === undefined) return undefined;
  const text = project.files.get(place.path) ?? '';
  if (text[place.start] === '{') {
    const end = last.cut.end;
    return { path: place.path, start: end, end, text: `, ${key}: ${value}` };
  }
  const start = first.key.token.start;
  const pad = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  const end = last.cut.end;
  return { path: place.path, start: end, end, text: `${pad}${key}: ${value}\n` };
}
