import type { Code } from '../../../src/findings/codes.ts';
import { atToken, type Expected, type Fault, replace } from '../fault.ts';
import type { Token } from '../layout.ts';
import {
  type Axis,
  allIds,
  bindings,
  CATALOG_OF,
  type Cohort,
  catalogOf,
  isKept,
  type Project,
  type Uses,
  usesOf,
} from '../project.ts';
import type { Random } from '../random.ts';
import { type FaultKind, inCohort, levelSubjects, misspelledLevel, pickSome, wrongToken } from './kind.ts';

interface Choice {
  readonly axis: Axis;
  readonly token: Token;
  readonly uses: Uses;
}

/** Levels of declared axes that a catalog checks, with where else they are named. */
function choices(cohort: Cohort): Choice[] {
  return cohort.axes
    .filter(({ name }) => name in CATALOG_OF)
    .flatMap((axis) =>
      axis.levels.map((token) => ({ axis, token, uses: usesOf(cohort, axis.name, token.text) })),
    );
}

const count = ({ subset, pair, tuple, tied }: Uses): number =>
  subset.length + pair.length + tuple.length + tied.length;
const isTiedToItself = ({ token, uses }: Choice): boolean => uses.tied.includes(token);
const isPlanned = (cohort: Cohort, { axis, token }: Choice): boolean =>
  isKept(cohort, axis.name, token.text) && cohort.subset?.axis.text !== axis.name;

/** A level misspelled in the list of its axis, and nowhere else. */
function onAxis(
  name: string,
  fits: (choice: Choice, cohort: Cohort) => boolean,
  codes: readonly Code[] = ['axis/unknown-level'],
  dialect?: 'v1' | 'v2',
): FaultKind {
  return inCohort(
    name,
    (cohort, project, random) => {
      const choice = pickSome(
        choices(cohort).filter((one) => fits(one, cohort)),
        random,
      );
      const slip = choice && misspelledLevel(project, choice.axis.name, choice.token.text, random);
      if (!choice || !slip) return undefined;
      const { edit, expected } = wrongToken(choice.token, slip, codes);
      return {
        edits: [edit],
        expected: [expected],
        subjects: levelSubjects(project, choice.axis.name, choice.token.text),
        // A rule that names it rightly does not find it: the runtime has no rows.
        ...(choice.uses.pair.length + choice.uses.tuple.length > 0 ? { breaksRows: [cohort.specPath] } : {}),
      };
    },
    dialect,
  );
}

/** A value misspelled in a rule, while the axis has it right. */
function inRule(
  name: string,
  tokens: (
    cohort: Cohort,
  ) => readonly { readonly axis: string; readonly token: Token; readonly subject: string }[],
  codes: readonly Code[],
  options: { readonly dialect?: 'v1' | 'v2'; readonly breaks?: boolean } = {},
): FaultKind {
  return inCohort(
    name,
    (cohort, project, random) => {
      const choice = pickSome(tokens(cohort), random);
      const slip = choice && misspelledLevel(project, choice.axis, choice.token.text, random);
      if (!choice || !slip) return undefined;
      const { edit, expected } = wrongToken(choice.token, slip, codes);
      return {
        edits: [edit],
        expected: [expected],
        subjects: [
          `${cohort.id}/${choice.subject}`,
          ...levelSubjects(project, choice.axis, choice.token.text),
        ],
        ...(options.breaks === false ? {} : { breaksRows: [cohort.specPath] }),
      };
    },
    options.dialect,
  );
}

function cellsOf(cohort: Cohort, kind: 'pair' | 'tuple') {
  return bindings(cohort)
    .filter((rule) => rule.kind === kind)
    .flatMap((rule) =>
      rule.rows.flatMap(({ cells }, row) =>
        cells.map((token, column) => ({
          axis: rule.axes[column] ?? '',
          token,
          subject: `rule/${rule.name}/row${row}`,
        })),
      ),
    );
}

function keptOf(cohort: Cohort, isNamedLater: boolean) {
  const { subset } = cohort;
  if (subset === undefined) return [];
  const axis = subset.axis.text;
  return subset.keep
    .filter((token) => {
      const { pair, tuple } = usesOf(cohort, axis, token.text);
      return pair.length + tuple.length > 0 === isNamedLater;
    })
    .map((token) => ({ axis, token, subject: `subset/${token.text}` }));
}

/** Two values misspelled in one rule: two faults, two findings. */
function twice(kind: 'pair' | 'tuple', codes: readonly Code[], dialect?: 'v1' | 'v2'): FaultKind {
  return inCohort(
    `two misspelled values in one ${kind}`,
    (cohort, project, random) => {
      const cells = cellsOf(cohort, kind);
      const [first, second] = random.sample(cells, cells.length).flatMap((cell, index, all) => {
        const rule = cell.subject.slice(0, cell.subject.lastIndexOf('/'));
        const other = all
          .slice(index + 1)
          .find(({ subject, token }) => subject.startsWith(`${rule}/`) && token.text !== cell.token.text);
        return other ? [cell, other] : [];
      });
      if (!first || !second) return undefined;
      const parts = [first, second].flatMap((cell) => {
        const slip = misspelledLevel(project, cell.axis, cell.token.text, random);
        return slip ? [{ ...wrongToken(cell.token, slip, codes), cell, slip }] : [];
      });
      if (parts.length < 2 || parts[0]?.slip.text === parts[1]?.slip.text) return undefined;
      return {
        edits: parts.map(({ edit }) => edit),
        expected: parts.map(({ expected }) => expected),
        subjects: parts.flatMap(({ cell }) => [
          `${cohort.id}/${cell.subject}`,
          ...levelSubjects(project, cell.axis, cell.token.text),
        ]),
        breaksRows: [cohort.specPath],
      };
    },
    dialect,
  );
}

/** Another name in the place of a level that nothing else names. */
function otherName(
  name: string,
  pick: (
    project: Project,
    axis: string,
    random: Random,
  ) => { text: string; advice?: RegExp; from?: string } | undefined,
): FaultKind {
  return inCohort(name, (cohort, project, random): Fault | undefined => {
    const choice = pickSome(
      choices(cohort).filter((one) => count(one.uses) === 0 && isPlanned(cohort, one)),
      random,
    );
    const other = choice && pick(project, choice.axis.name, random);
    if (!choice || !other) return undefined;
    const expected: Expected = {
      codes: ['axis/unknown-level'],
      where: atToken(choice.token),
      ...(other.advice ? { advice: other.advice } : {}),
    };
    return {
      edits: [replace(choice.token.inner, other.text)],
      expected: [expected],
      subjects: [
        ...levelSubjects(project, choice.axis.name, choice.token.text),
        // What it is can only be said where its own catalog can be read.
        ...(other.from ? [`catalog/${other.from}/id/${other.text}`] : []),
      ],
    };
  });
}

const STAGE_OF_TEMPLATES = ['draft', 'essay', 'evaluation'] as const;

export const LEVEL_KINDS: readonly FaultKind[] = [
  onAxis(
    'misspelled level that nothing else names',
    (choice, cohort) => count(choice.uses) === 0 && isPlanned(cohort, choice),
  ),
  onAxis(
    'misspelled level that a subset drops',
    (choice, cohort) => count(choice.uses) === 0 && !isKept(cohort, choice.axis.name, choice.token.text),
    undefined,
    'v1',
  ),
  onAxis('misspelled level that a pair names', ({ uses }) => uses.pair.length > 0, undefined, 'v1'),
  onAxis('misspelled level that a pair names', ({ uses }) => uses.pair.length > 0, undefined, 'v2'),
  onAxis('misspelled level that a tuple names', ({ uses }) => uses.tuple.length > 0, undefined, 'v1'),
  onAxis('misspelled level that a subset keeps', ({ uses }) => uses.subset.length > 0, undefined, 'v1'),
  // The runtime takes it: the level is lost in silence. What matters is that it is told at the axis.
  onAxis(
    'misspelled level that a subset keeps',
    ({ uses }) => uses.subset.length > 0 && uses.pair.length === 0,
    ['axis/unknown-level', 'axis/unchecked-level', 'subset/unknown-value', 'subset/nothing-left'],
    'v2',
  ),
  onAxis(
    'misspelled level of a tied axis',
    (choice) => choice.uses.tied.length > 0 && !isTiedToItself(choice),
    undefined,
    'v1',
  ),
  onAxis(
    'misspelled level of a tied axis',
    (choice) => choice.uses.tied.length > 0 && !isTiedToItself(choice),
    ['axis/unknown-level', 'axis/unchecked-level', 'rule/lost-levels', 'tie/no-common-level'],
    'v2',
  ),
  onAxis('misspelled level in a list that tied axes share', (choice) => isTiedToItself(choice)),
  inCohort('misspelled level everywhere in the spec', (cohort, project, random) => {
    const choice = pickSome(
      choices(cohort).filter(({ uses }) => uses.pair.length + uses.tuple.length + uses.subset.length > 0),
      random,
    );
    const slip = choice && misspelledLevel(project, choice.axis.name, choice.token.text, random);
    if (!choice || !slip) return undefined;
    // A level that a subset drops is not planned, so v2 does not look at it.
    if (project.dialect === 'v2' && !isKept(cohort, choice.axis.name, choice.token.text)) return undefined;
    const { uses, token } = choice;
    const { edit, expected } = wrongToken(token, slip, ['axis/unknown-level']);
    const others = [...uses.pair, ...uses.tuple, ...uses.subset, ...uses.tied].filter(
      (other) => other !== token,
    );
    return {
      edits: [edit, ...others.map((other) => replace(other.inner, slip.text))],
      expected: [
        expected,
        ...uses.tied
          .filter((other) => other !== token)
          .map((other) => wrongToken(other, slip, ['axis/unknown-level']).expected),
      ],
      subjects: levelSubjects(project, choice.axis.name, token.text),
    };
  }),
  inRule('misspelled value of a pair', (cohort) => cellsOf(cohort, 'pair'), ['pair/outside-domain']),
  inRule('misspelled value of a tuple', (cohort) => cellsOf(cohort, 'tuple'), ['tuple/outside-domain'], {
    dialect: 'v1',
  }),
  inRule('misspelled value of a tuple', (cohort) => cellsOf(cohort, 'tuple'), ['axis/unknown-level'], {
    dialect: 'v2',
    breaks: false,
  }),
  inRule('misspelled value of a subset', (cohort) => keptOf(cohort, false), [
    'subset/unknown-value',
    'subset/nothing-left',
  ]),
  inRule('misspelled value of a subset that a later rule names', (cohort) => keptOf(cohort, true), [
    'subset/unknown-value',
    'subset/nothing-left',
    'pair/outside-domain',
    'tuple/outside-domain',
  ]),
  twice('pair', ['pair/outside-domain']),
  twice('tuple', ['tuple/outside-domain'], 'v1'),
  twice('tuple', ['axis/unknown-level'], 'v2'),
  inCohort('two misspelled levels of one axis', (cohort, project, random) => {
    const axis = pickSome(
      cohort.axes.filter(
        ({ name, levels }) =>
          name in CATALOG_OF &&
          levels.length > 1 &&
          cohort.subset?.axis.text !== name &&
          !cohort.tie?.members.some(({ text }) => text === name),
      ),
      random,
    );
    if (!axis) return undefined;
    const parts = random.sample(axis.levels, 2).flatMap((token) => {
      const slip = misspelledLevel(project, axis.name, token.text, random);
      return slip ? [{ ...wrongToken(token, slip, ['axis/unknown-level']), token, slip }] : [];
    });
    if (parts.length < 2 || parts[0]?.slip.text === parts[1]?.slip.text) return undefined;
    return {
      edits: parts.map(({ edit }) => edit),
      expected: parts.map(({ expected }) => expected),
      subjects: parts.flatMap(({ token }) => levelSubjects(project, axis.name, token.text)),
    };
  }),
  otherName('level that is far from every id', () => ({ text: 'zz-made-up-99' })),
  otherName('template of another stage', (project, axis, random) => {
    const own = CATALOG_OF[axis];
    if (own !== 'draft' && own !== 'essay' && own !== 'evaluation') return undefined;
    const stage = random.pick(STAGE_OF_TEMPLATES.filter((name) => name !== own));
    const known = new Set(project.catalogs[own].ids);
    const ids = project.catalogs[stage].ids.filter(
      (id) => !known.has(id) && /^[a-z]/.test(id) && id.length > 4,
    );
    const text = pickSome(ids, random);
    return text === undefined
      ? undefined
      : {
          text,
          from: stage,
          advice: new RegExp(`${stage === 'draft' ? 'a draft' : `an ${stage}`} template`),
        };
  }),
  otherName('template as a model', (project, axis, random) => {
    if (CATALOG_OF[axis] !== 'llm') return undefined;
    const text = pickSome(
      project.catalogs.draft.ids.filter((id) => /^[a-z]/.test(id) && id.length > 4),
      random,
    );
    return text === undefined || allIds(project).size === 0
      ? undefined
      : { text, from: 'draft', advice: /a draft template/ };
  }),
  inCohort(
    'level with blanks around it',
    (cohort, project, random) => {
      const choice = pickSome(
        choices(cohort).filter(
          ({ token, uses }) => token.format === 'yaml' && token.quote !== '' && count(uses) === 0,
        ),
        random,
      );
      if (!choice || !catalogOf(project, choice.axis.name)) return undefined;
      const text = random.pick([` ${choice.token.text}`, `${choice.token.text} `]);
      return {
        edits: [replace(choice.token.inner, text)],
        expected: [
          {
            codes: ['axis/unknown-level'],
            where: atToken(choice.token),
            rightName: choice.token.text,
            slip: 'blanks',
            written: text,
          },
        ],
        subjects: levelSubjects(project, choice.axis.name, choice.token.text),
      };
    },
    'v1',
  ),
];
