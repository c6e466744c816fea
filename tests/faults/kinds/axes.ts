import type { Code } from '../../../src/findings/codes.ts';
import { atToken, cut, inEdit, replace } from '../fault.ts';
import { placeOf, type Scalar, tokenOf } from '../layout.ts';
import { misspell } from '../misspell.ts';
import { bindings, CATALOG_OF, type Cohort } from '../project.ts';
import type { Random } from '../random.ts';
import { type FaultKind, inCohort, insertEntry, pickSome, REFUSALS, wrongToken } from './kind.ts';

/** Names that the planner knows: a misspelling may not be nearer to one of these than to its own name. */
const PLANNED = [...Object.keys(CATALOG_OF), 'combo', 'draft_model', 'generation_llm'];

function slipOf(name: string, cohort: Cohort, random: Random) {
  const others = [...PLANNED, ...cohort.columns, ...bindings(cohort).map((rule) => rule.name)];
  return misspell(name, others, random, new Set(others));
}

/** A name of an axis that is misspelled where something refers to it. */
function reference(
  name: string,
  scalars: (cohort: Cohort) => readonly (Scalar | undefined)[],
  codes: readonly Code[],
  options: { readonly dialect?: 'v1' | 'v2'; readonly part: string; readonly keepsRows?: boolean },
): FaultKind {
  return inCohort(
    name,
    (cohort, _project, random) => {
      const scalar = pickSome(
        scalars(cohort).filter((one) => one !== undefined),
        random,
      );
      const slip = scalar && slipOf(scalar.text, cohort, random);
      if (!scalar || !slip) return undefined;
      const { edit, expected } = wrongToken(tokenOf(scalar), slip, codes);
      return {
        edits: [edit],
        expected: [expected],
        subjects: [`${cohort.id}/${options.part}`, `${cohort.id}/axis/${scalar.text}`],
        ...(options.keepsRows ? {} : { breaksRows: [cohort.specPath] }),
      };
    },
    options.dialect,
  );
}

/** Names of axes that a rule of the cohort uses. */
function namedInRules(cohort: Cohort): Set<string> {
  return new Set([
    ...bindings(cohort).flatMap((rule) => rule.axes as readonly string[]),
    ...(cohort.subset ? [cohort.subset.axis.text] : []),
    ...(cohort.tie?.members.map(({ text }) => text) ?? []),
  ]);
}

/** What may be said of a key of `axes` that no one knows. */
export const AT_KEY: readonly Code[] = [
  'output/unknown-field',
  'plan/missing-column',
  'plan/unread-axis',
  'subset/unknown-axis',
  'tie/unknown-axis',
  'pair/unknown-axis',
  'tuple/unknown-axis',
  'replicates/unknown-axis',
];

function misspelledKey(name: string, isNamed: boolean): FaultKind {
  return inCohort(name, (cohort, _project, random) => {
    const named = namedInRules(cohort);
    const axis = pickSome(
      cohort.axes.filter((one) => named.has(one.name) === isNamed),
      random,
    );
    const slip = axis && slipOf(axis.name, cohort, random);
    if (!axis || !slip) return undefined;
    const { edit, expected } = wrongToken(tokenOf(axis.entry.key), slip, AT_KEY);
    return {
      edits: [edit],
      expected: [expected],
      subjects: [`${cohort.id}/axis/${axis.name}`, `${cohort.id}/axes`],
      breaksRows: [cohort.specPath],
    };
  });
}

const pairs = (cohort: Cohort) => cohort.pairs;
const scalarOf = (node: { readonly kind: string }): Scalar | undefined =>
  node.kind === 'scalar' ? (node as Scalar) : undefined;
const membersOf = (cohort: Cohort): (Scalar | undefined)[] =>
  cohort.tuples.flatMap(({ members }) =>
    members.value.kind === 'list' ? members.value.items.map(scalarOf) : [],
  );

export const AXIS_KINDS: readonly FaultKind[] = [
  misspelledKey('misspelled key of an axis that rules name', true),
  misspelledKey('misspelled key of an axis that no rule names', false),
  reference('misspelled axis of a subset', (cohort) => [cohort.subset?.axis], ['subset/unknown-axis'], {
    part: 'subset',
  }),
  reference('misspelled axis of a tie', (cohort) => cohort.tie?.members ?? [], ['tie/unknown-axis'], {
    part: 'tie',
  }),
  reference(
    'misspelled left axis of a pair',
    (cohort) => pairs(cohort).map(({ left }) => scalarOf(left.value)),
    ['pair/unknown-axis'],
    { part: 'rule' },
  ),
  reference(
    'misspelled right axis of a pair',
    (cohort) => pairs(cohort).map(({ right }) => scalarOf(right.value)),
    ['pair/unknown-axis'],
    { part: 'rule' },
  ),
  reference('misspelled axis of a tuple', membersOf, ['tuple/unknown-axis'], { part: 'rule', dialect: 'v1' }),
  // v2 takes the axes from here: what is wrong is that the planner does not know the name.
  reference(
    'misspelled axis of a tuple',
    membersOf,
    ['plan/missing-column', 'plan/unread-axis', 'tuple/unknown-axis'],
    {
      part: 'rule',
      dialect: 'v2',
    },
  ),
  reference(
    'misspelled axis of replicates',
    (cohort) => cohort.replicates?.axes.map(({ key }) => key) ?? [],
    ['replicates/unknown-axis'],
    { part: 'replicates', dialect: 'v1' },
  ),
  reference(
    'misspelled column of field_order',
    (cohort) => cohort.fieldOrder.items.map(scalarOf),
    ['output/unused-field', 'output/unknown-field'],
    { part: 'output', keepsRows: true },
  ),
  inCohort(
    'tuple axis that is not declared',
    (cohort, _project, random) => {
      const members = membersOf(cohort).filter((one) => one !== undefined);
      const member = pickSome(
        members.filter(({ text }) => cohort.axes.some(({ name }) => name === text)),
        random,
      );
      const axis = cohort.axes.find(({ name }) => name === member?.text);
      if (!member || !axis?.entry.cut || cohort.axes.length < 2) return undefined;
      return {
        edits: [cut(axis.entry.cut)],
        expected: [{ codes: ['tuple/unknown-axis'], where: atToken(tokenOf(member)), advice: /v2/ }],
        subjects: [`${cohort.id}/axis/${axis.name}`, `${cohort.id}/axes`, `${cohort.id}/rule`],
        breaksRows: [cohort.specPath],
      };
    },
    'v1',
  ),
  inCohort(
    'tuple axis that is declared',
    (cohort, project, random) => {
      const member = pickSome(
        membersOf(cohort).filter((one) => one !== undefined),
        random,
      );
      const axes = cohort.root.entries.find(({ key }) => key.text === 'axes')?.value;
      const name = member && CATALOG_OF[member.text];
      if (!member || !name || axes?.kind !== 'map') return undefined;
      const level = project.catalogs[name].ids.find((id) => /^[a-z][a-z-]{4}/.test(id));
      const edit = level && insertEntry(project, axes, member.text, `[${level}]`);
      if (!edit) return undefined;
      return {
        edits: [edit],
        expected: [{ codes: ['tuple/axis-declared'], where: inEdit(edit, member.text), advice: /v1/ }],
        subjects: [`${cohort.id}/axis/${member.text}`, `${cohort.id}/axes`, `${cohort.id}/rule`],
        breaksRows: [cohort.specPath],
      };
    },
    'v2',
  ),
  inCohort('axis that is left out', (cohort, _project, random) => {
    const named = namedInRules(cohort);
    const axis = pickSome(
      cohort.axes.filter(({ name }) => !named.has(name)),
      random,
    );
    const axes = cohort.root.entries.find(({ key }) => key.text === 'axes');
    // A name in field_order or in replicates would be a second fault.
    const mentioned =
      cohort.fieldOrder.items.some(
        (item) => item.kind === 'scalar' && item.text.startsWith(axis?.name ?? ''),
      ) ||
      (cohort.replicates?.axes.some(({ key }) => key.text === axis?.name) ?? false);
    if (!axis?.entry.cut || !axes || mentioned) return undefined;
    return {
      edits: [cut(axis.entry.cut)],
      expected: [{ codes: ['plan/missing-column'], where: atToken(tokenOf(axes.key)) }],
      subjects: [`${cohort.id}/axis/${axis.name}`, `${cohort.id}/axes`],
      breaksRows: [cohort.specPath],
    };
  }),
  inCohort('pair of an axis with itself', (cohort, _project, random) => {
    const pair = pickSome(cohort.pairs, random);
    if (pair?.right.value.kind !== 'scalar') return undefined;
    const token = tokenOf(pair.right.value);
    return {
      edits: [replace(token.inner, pair.axes[0])],
      expected: [{ codes: ['pair/same-axis'], where: atToken(token) }],
      subjects: [`${cohort.id}/rule/${pair.name}`, ...pair.axes.map((axis) => `${cohort.id}/axis/${axis}`)],
      breaksRows: [cohort.specPath],
    };
  }),
  inCohort('axis that an earlier rule has taken', (cohort, _project, random) => {
    const [first, second] = cohort.pairs;
    if (!first || second?.right.value.kind !== 'scalar') return undefined;
    const token = tokenOf(second.right.value);
    const taken = random.pick(first.axes);
    return {
      edits: [replace(token.inner, taken)],
      expected: [{ codes: ['pair/unknown-axis'], where: atToken(token) }],
      subjects: [
        `${cohort.id}/rule`,
        ...[...first.axes, ...second.axes].map((axis) => `${cohort.id}/axis/${axis}`),
      ],
      breaksRows: [cohort.specPath],
    };
  }),
  inCohort('axis that appears twice in a tuple', (cohort, _project, random) => {
    const tuple = pickSome(cohort.tuples, random);
    const list = tuple?.members.value;
    const [first, second] = list?.kind === 'list' ? list.items.map(scalarOf) : [];
    if (!tuple || !first || !second) return undefined;
    placeOf(second);
    return {
      edits: [replace(tokenOf(second).inner, first.text)],
      expected: [
        {
          codes: ['tuple/repeated-axis', ...REFUSALS],
          advice: /twice|remove/,
          where: atToken(tokenOf(second)),
        },
      ],
      subjects: [`${cohort.id}/rule/${tuple.name}`, ...tuple.axes.map((axis) => `${cohort.id}/axis/${axis}`)],
      breaksRows: [cohort.specPath],
    };
  }),
];
