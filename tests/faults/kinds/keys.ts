import type { Code } from '../../../src/findings/codes.ts';
import { atCollection, atToken, cut, inEdit } from '../fault.ts';
import { type Entry, type Mapping, placeOf, type Scalar, tokenOf } from '../layout.ts';
import { misspell } from '../misspell.ts';
import type { Cohort } from '../project.ts';
import { AT_KEY } from './axes.ts';
import { appendEntry, type FaultKind, inCohort, insertEntry, pickSome, wrongToken } from './kind.ts';

const TOP = ['axes', 'rules', 'output', 'replicates'];
const SECTIONS = ['subsets', 'ties', 'pairs', 'tuples'];
const PAIR = ['left', 'right', 'allowed', 'balance'];
const TUPLE = ['axes', 'items'];

/** A key of the language that is misspelled. */
function misspelledKey(
  name: string,
  keys: (cohort: Cohort) => readonly (Scalar | undefined)[],
  siblings: readonly string[],
  codes: readonly Code[],
  /** What of the cohort cannot be looked at then. */
  part: string,
  dialect?: 'v1' | 'v2',
): FaultKind {
  return inCohort(
    name,
    (cohort, _project, random) => {
      const key = pickSome(
        keys(cohort).filter((one) => one !== undefined),
        random,
      );
      const slip = key && misspell(key.text, siblings, random);
      if (!key || !slip) return undefined;
      const { edit, expected } = wrongToken(tokenOf(key), slip, codes);
      return {
        edits: [edit],
        expected: [expected],
        subjects: [part === '' ? cohort.id : `${cohort.id}/${part}`],
        breaksRows: [cohort.specPath],
      };
    },
    dialect,
  );
}

const top = (cohort: Cohort, name: string): Entry | undefined =>
  cohort.root.entries.find(({ key }) => key.text === name);
const section = (cohort: Cohort, name: string): Entry | undefined =>
  cohort.sections.find(({ key }) => key.text === name);
const keyOf = (entry: Entry | undefined): Scalar | undefined => entry?.key;
const mappingOf = (entry: Entry | undefined): Mapping | undefined =>
  entry?.value.kind === 'map' ? entry.value : undefined;

function unknownKey(
  name: string,
  mapping: (cohort: Cohort) => Mapping | undefined,
  key: string,
  value: string,
  codes: readonly Code[],
  part: string | ((cohort: Cohort) => string),
  dialect?: 'v1' | 'v2',
): FaultKind {
  return inCohort(
    name,
    (cohort, project, random) => {
      const place = mapping(cohort);
      const edit = place && (random.chance(0.5) ? insertEntry : appendEntry)(project, place, key, value);
      if (!edit) return undefined;
      return {
        edits: [edit],
        expected: [{ codes, where: inEdit(edit, key) }],
        subjects: [`${cohort.id}/${typeof part === 'string' ? part : part(cohort)}`],
      };
    },
    dialect,
  );
}

/** A required key that is not there: its rule's name is blamed. */
function leftOut(
  name: string,
  choose: (
    cohort: Cohort,
  ) => readonly { readonly entry: Entry; readonly part: Entry; readonly rule: string }[],
  codes: readonly Code[],
): FaultKind {
  return inCohort(name, (cohort, _project, random) => {
    const choice = pickSome(choose(cohort), random);
    if (!choice?.part.cut) return undefined;
    return {
      edits: [cut(choice.part.cut)],
      expected: [{ codes, where: atToken(tokenOf(choice.entry.key)) }],
      subjects: [`${cohort.id}/rule/${choice.rule}`],
      breaksRows: [cohort.specPath],
    };
  });
}

const first = <T>(items: readonly T[]): T | undefined => items[0];

export const KEY_KINDS: readonly FaultKind[] = [
  misspelledKey(
    'misspelled key: axes',
    (cohort) => [keyOf(top(cohort, 'axes'))],
    TOP,
    ['spec/unknown-key', ...AT_KEY],
    '',
  ),
  misspelledKey(
    'misspelled key: rules',
    (cohort) => [keyOf(top(cohort, 'rules'))],
    TOP,
    ['spec/unknown-key', ...AT_KEY],
    '',
  ),
  misspelledKey(
    'misspelled key: output',
    (cohort) => [cohort.root.entries.find(({ key }) => key.text === 'output')?.key],
    TOP,
    ['output/field-order-required', 'spec/unknown-key'],
    'output',
  ),
  misspelledKey(
    'misspelled key: replicates',
    (cohort) => [cohort.replicates?.entry.key],
    TOP,
    ['spec/unknown-key'],
    'replicates',
    'v1',
  ),
  ...SECTIONS.map((name) =>
    misspelledKey(
      `misspelled section: ${name}`,
      (cohort) => [keyOf(section(cohort, name))],
      SECTIONS,
      ['rules/unknown-section'],
      name === 'subsets' ? 'subset' : name === 'ties' ? 'tie' : 'rule',
    ),
  ),
  misspelledKey(
    'misspelled key of a pair: left',
    (cohort) => cohort.pairs.map(({ left }) => left.key),
    PAIR,
    ['pair/side-required', 'spec/unknown-key'],
    'rule',
  ),
  misspelledKey(
    'misspelled key of a pair: right',
    (cohort) => cohort.pairs.map(({ right }) => right.key),
    PAIR,
    ['pair/side-required', 'spec/unknown-key'],
    'rule',
  ),
  misspelledKey(
    'misspelled key of a pair: allowed',
    (cohort) => cohort.pairs.map(({ listing }) => listing.key),
    PAIR,
    ['pair/allowed-not-a-list', 'spec/unknown-key'],
    'rule',
  ),
  misspelledKey(
    'misspelled key of a pair: balance',
    (cohort) => cohort.pairs.map(({ balance }) => balance?.key),
    PAIR,
    ['spec/unknown-key'],
    'rule',
  ),
  misspelledKey(
    'misspelled key of a tuple: axes',
    (cohort) => cohort.tuples.map(({ members }) => members.key),
    TUPLE,
    ['tuple/axes-not-names', 'spec/unknown-key'],
    'rule',
  ),
  misspelledKey(
    'misspelled key of a tuple: items',
    (cohort) => cohort.tuples.map(({ listing }) => listing.key),
    TUPLE,
    ['tuple/items-not-a-list', 'spec/unknown-key'],
    'rule',
  ),
  misspelledKey(
    'misspelled key of a tie: axes',
    (cohort) => [cohort.tie?.axesKey],
    ['axes'],
    ['tie/not-a-list', 'tie/axes-not-names', 'spec/unknown-key'],
    'tie',
  ),
  misspelledKey(
    'misspelled key of output: field_order',
    (cohort) => [mappingOf(cohort.output)?.entries[0]?.key],
    ['field_order'],
    ['output/field-order-required', 'spec/unknown-key'],
    'output',
  ),
  inCohort('misspelled value of balance', (cohort, _project, random) => {
    const pair = pickSome(
      cohort.pairs.filter(({ balance }) => balance !== undefined),
      random,
    );
    if (pair?.balance?.value.kind !== 'scalar') return undefined;
    const token = tokenOf(pair.balance.value);
    const slip = misspell(token.text, ['left', 'right', 'both'], random);
    if (!slip) return undefined;
    const { edit, expected } = wrongToken(token, slip, ['pair/unknown-balance']);
    return {
      edits: [edit],
      expected: [expected],
      subjects: [`${cohort.id}/rule/${pair.name}/balance`],
      breaksRows: [cohort.specPath],
    };
  }),
  unknownKey(
    'unknown key at the top',
    (cohort) => cohort.root,
    'notes',
    'pilot',
    ['spec/unknown-key'],
    'top',
  ),
  unknownKey(
    'unknown key in a pair',
    (cohort) => mappingOf(first(cohort.pairs)?.entry),
    'comment',
    'pilot',
    ['spec/unknown-key'],
    (cohort) => `rule/${cohort.pairs[0]?.name}/key`,
  ),
  unknownKey(
    'unknown key in a tuple',
    (cohort) => mappingOf(first(cohort.tuples)?.entry),
    'balance',
    'both',
    ['spec/unknown-key'],
    (cohort) => `rule/${cohort.tuples[0]?.name}/key`,
  ),
  unknownKey(
    'unknown key in output',
    (cohort) => mappingOf(cohort.output),
    'format',
    'csv',
    ['spec/unknown-key'],
    'output/key',
  ),
  unknownKey(
    'unknown section of rules',
    (cohort) => mappingOf(top(cohort, 'rules')),
    'exclusions',
    '{}',
    ['rules/unknown-section'],
    'sections',
  ),
  unknownKey(
    'tuple with expand',
    (cohort) => mappingOf(first(cohort.tuples)?.entry),
    'expand',
    'true',
    ['tuple/expand-key'],
    (cohort) => `rule/${cohort.tuples[0]?.name}`,
  ),
  unknownKey(
    'tie with to',
    (cohort) => (cohort.tie?.entry.value.kind === 'map' ? cohort.tie.entry.value : undefined),
    'to',
    'model',
    ['tie/to-key'],
    'tie',
  ),
  unknownKey(
    'retired switch of output',
    (cohort) => mappingOf(cohort.output),
    'expand_pairs',
    'true',
    ['output/retired-key'],
    'output/key',
    'v1',
  ),
  unknownKey(
    'retired switch of output',
    (cohort) => mappingOf(cohort.output),
    'keep_tuple_axis',
    'true',
    ['output/ignored-key'],
    'output/key',
    'v2',
  ),
  unknownKey(
    'replicates that are ignored',
    (cohort) => cohort.root,
    'replicates',
    '{draft_template: 2}',
    ['replicates/ignored'],
    'replicates',
    'v2',
  ),
  leftOut(
    'pair without left',
    (cohort) => cohort.pairs.map(({ entry, left, name }) => ({ entry, part: left, rule: name })),
    ['pair/side-required'],
  ),
  leftOut(
    'pair without allowed',
    (cohort) => cohort.pairs.map(({ entry, listing, name }) => ({ entry, part: listing, rule: name })),
    ['pair/allowed-not-a-list'],
  ),
  leftOut(
    'tuple without axes',
    (cohort) => cohort.tuples.map(({ entry, members, name }) => ({ entry, part: members, rule: name })),
    ['tuple/axes-not-names'],
  ),
  leftOut(
    'tuple without items',
    (cohort) => cohort.tuples.map(({ entry, listing, name }) => ({ entry, part: listing, rule: name })),
    ['tuple/items-not-a-list'],
  ),
  inCohort('spec without output', (cohort) => {
    const at = cohort.root.entries.indexOf(cohort.output);
    if (at === 0 || !cohort.output.cut) return undefined;
    return {
      edits: [cut(cohort.output.cut)],
      expected: [{ codes: ['output/field-order-required'], where: atCollection(placeOf(cohort.root)) }],
      subjects: [`${cohort.id}/output`, `${cohort.id}/top`],
      breaksRows: [cohort.specPath],
    };
  }),
];
