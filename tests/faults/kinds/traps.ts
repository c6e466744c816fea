import type { Code } from '../../../src/findings/codes.ts';
import { atPath, atToken, cut, type Edit, inEdit, insertAt, replace } from '../fault.ts';
import { isPlain, type List, type Place, placeOf, tokenOf } from '../layout.ts';
import {
  type Axis,
  type Binding,
  bindings,
  CATALOG_OF,
  type Cohort,
  catalogOf,
  type Project,
} from '../project.ts';
import type { Random } from '../random.ts';
import {
  appendEntry,
  both,
  type FaultKind,
  inCohort,
  insertEntry,
  levelSubjects,
  pickSome,
  REFUSALS,
} from './kind.ts';
import { LEVEL_KINDS } from './levels.ts';
import { valueEdit } from './types.ts';

/** Axes that no rule and no subset touches, and that stand in the spec or in a file of their own. */
function freeAxes(cohort: Cohort): Axis[] {
  const bound = new Set<string>([
    ...bindings(cohort).flatMap((rule) => [...rule.axes]),
    ...(cohort.tie?.members.map(({ text }) => text) ?? []),
    cohort.subset?.axis.text ?? '',
  ]);
  return cohort.axes.filter(({ name, include }) => !bound.has(name) && !(include?.shared ?? false));
}

/** An item put in as the last of a list that stands in the spec. */
function appendItem(project: Project, list: List, text: string): Edit | undefined {
  const cuts = list.cuts ?? [];
  const last = cuts[cuts.length - 1];
  if (!list.place || !last) return undefined;
  const file = project.files.get(list.place.path) ?? '';
  if (file[list.place.start] === '[') return insertAt(last.path, last.end, `, ${text}`);
  const pad = ' '.repeat(list.place.start - (file.lastIndexOf('\n', list.place.start - 1) + 1));
  return insertAt(last.path, last.end, `${pad}- ${text}\n`);
}

/** A level put in as the last of an axis. */
function appendLevel(project: Project, axis: Axis, text: string): Edit | undefined {
  if (axis.aliased) return undefined;
  if (axis.include === undefined)
    return axis.entry.value.kind === 'list' ? appendItem(project, axis.entry.value, text) : undefined;
  const { format, path, shared } = axis.include;
  if (shared || (format !== 'csv' && format !== 'txt')) return undefined;
  return insertAt(path, (project.files.get(path) ?? '').length, `${text}\n`);
}

/** What to cut to take a level out of its list. */
function cutLevel(axis: Axis, index: number): Place | undefined {
  const token = axis.levels[index];
  if (axis.aliased) return undefined;
  if (axis.entry.value.kind === 'list') return axis.entry.value.cuts?.[index];
  if (!token || axis.include?.shared) return undefined;
  if (axis.include?.format === 'csv') return axis.include.table?.rows[index];
  return axis.include?.format === 'txt' ? { ...token, end: token.end + 1 } : undefined;
}

/** An id of the axis' catalog that it does not list yet. */
function newLevel(project: Project, axis: Axis, random: Random): string | undefined {
  const known = new Set(axis.levels.map(({ text }) => text));
  return pickSome(
    (catalogOf(project, axis.name)?.ids ?? []).filter((id) => !known.has(id) && isPlain(id)),
    random,
  );
}

/** A rule that binds an axis to which a level is added: the rule drops it in silence. */
function dropped(kind: Binding['kind'], dialect?: 'v1' | 'v2'): FaultKind {
  return inCohort(
    `level that a ${kind} never names`,
    (cohort, project, random) => {
      const rule = pickSome(
        bindings(cohort).filter((one) => one.kind === kind),
        random,
      );
      const name = rule && random.pick(rule.axes as readonly string[]);
      const axis = cohort.axes.find((one) => one.name === name);
      if (!rule || !axis || cohort.subset?.axis.text === axis.name) return undefined;
      const level = newLevel(project, axis, random);
      const edit = level && appendLevel(project, axis, level);
      if (!level || !edit) return undefined;
      return {
        edits: [edit],
        expected: [{ codes: ['rule/lost-levels'], where: inEdit(edit, level) }],
        subjects: [
          `${cohort.id}/rule/${rule.name}`,
          `${cohort.id}/axis/${axis.name}`,
          ...levelSubjects(project, axis.name, level),
        ],
        needsRows: [cohort.specPath],
      };
    },
    dialect,
  );
}

const essaysCollapse = inCohort('essay models that nothing binds', (cohort) => {
  const ties = cohort.sections.find(({ key }) => key.text === 'ties');
  const axis = cohort.axes.find(({ name }) => name === 'essay_llm');
  const lost = (axis?.levels ?? []).slice(1);
  if (!ties?.cut || !axis || lost.length === 0) return undefined;
  return {
    edits: [cut(ties.cut)],
    // The first model stays; the essays of every other one are lost.
    expected: lost.map((level) => ({ codes: ['plan/essays-collapse'], where: atToken(level) })),
    // With a curated selection the generations are others.
    subjects: [`${cohort.id}/tie`, `${cohort.id}/axis/essay_llm`, `${cohort.id}/axis/draft_llm`, 'selection'],
    needsRows: [cohort.specPath],
  };
});

const unreadAxis = inCohort('axis that no stage reads', (cohort, project, random) => {
  const axes = cohort.root.entries.find(({ key }) => key.text === 'axes')?.value;
  const edit =
    axes?.kind === 'map' &&
    random.pick([insertEntry, appendEntry])(project, axes, 'temperature', '[0.2, 0.7]');
  if (!edit) return undefined;
  return {
    edits: [edit],
    expected: [{ codes: ['plan/unread-axis'], where: inEdit(edit, 'temperature') }],
    subjects: [`${cohort.id}/axis/temperature`, `${cohort.id}/axes`],
    needsRows: [cohort.specPath],
  };
});

const lostInTie = inCohort('level that one of two tied axes lacks', (cohort, project, random) => {
  const names = cohort.tie?.members.map(({ text }) => text) ?? [];
  const axis = pickSome(
    cohort.axes.filter(({ name, levels }) => names.includes(name) && levels.length > 1),
    random,
  );
  const other = cohort.axes.find(({ name }) => names.includes(name) && name !== axis?.name);
  if (!axis || !other) return undefined;
  const index = random.below(axis.levels.length);
  const place = cutLevel(axis, index);
  const left = other.levels.find(({ text }) => text === axis.levels[index]?.text);
  if (!place || !left || (left.path === place.path && left.start === axis.levels[index]?.start))
    return undefined;
  return {
    edits: [cut(place)],
    expected: [{ codes: ['rule/lost-levels'], where: atToken(left) }],
    subjects: [`${cohort.id}/tie`, ...levelSubjects(project, axis.name, left.text)],
    needsRows: [cohort.specPath],
  };
});

function withMisspelledLevel(name: string, kind: FaultKind): FaultKind {
  const misspelled = LEVEL_KINDS.find((one) => one.name === 'misspelled level that nothing else names');
  return {
    name,
    inject(project, random) {
      // In one cohort: what the error must not hide is beside it.
      const one = kind.inject(project, random);
      const other = misspelled?.inject(project, random);
      if (!one || !other) return undefined;
      const spec = one.needsRows?.[0] ?? '';
      const folder = spec.slice(0, spec.lastIndexOf('/'));
      const near = other.edits.every(({ path }) => path.startsWith(folder));
      const shared = one.subjects.some((subject) =>
        other.subjects.some((left) => left === subject || left.startsWith(`${subject}/`)),
      );
      return near && !shared ? both(one, other) : undefined;
    },
  };
}

/** The name of a rule replaced. */
function renamed(
  name: string,
  codes: readonly Code[],
  newName: (cohort: Cohort, rule: Binding, random: Random) => string | undefined,
): FaultKind {
  return inCohort(name, (cohort, _project, random) => {
    const rule = pickSome(bindings(cohort), random);
    const text = rule && newName(cohort, rule, random);
    if (!rule || !text) return undefined;
    const token = tokenOf(rule.entry.key);
    return {
      edits: [replace(token.inner, text)],
      expected: [{ codes, where: atToken(token), advice: /name of its own/ }],
      subjects: [
        `${cohort.id}/rule`,
        `${cohort.id}/axis/${text}`,
        ...(rule.axes as readonly string[]).map((axis) => `${cohort.id}/axis/${axis}`),
      ],
      breaksRows: [cohort.specPath],
    };
  });
}

/** Another pair, which takes what an earlier rule has made, or what a tie binds. */
function anotherPair(
  name: string,
  codes: readonly Code[],
  choose: (cohort: Cohort, random: Random) => { member: string; values: readonly string[] } | undefined,
): FaultKind {
  return inCohort(name, (cohort, project, random) => {
    const sections = cohort.sections.map(({ key }) => key.text);
    const pairs = cohort.sections.find(({ key }) => key.text === 'pairs')?.value;
    const essays = freeAxes(cohort).find((axis) => axis.name === 'essay_template');
    const choice = choose(cohort, random);
    if (pairs?.kind !== 'map' || !essays || !choice) return undefined;
    if (sections.indexOf('ties') > sections.indexOf('pairs')) return undefined;
    const entries = choice.values.flatMap((value) =>
      essays.levels.map(({ text }) => `['${text}', ${value}]`),
    );
    const body = `{left: essay_template, right: ${choice.member}, allowed: [${entries.join(', ')}]}`;
    const edit = appendEntry(project, pairs, 'one_more', body);
    if (!edit) return undefined;
    return {
      edits: [edit],
      expected: [{ codes, where: inEdit(edit, choice.member), advice: /tuple/ }],
      subjects: [`${cohort.id}/rule`, `${cohort.id}/tie`, `${cohort.id}/axis`],
      breaksRows: [cohort.specPath],
    };
  });
}

const SELECTED = { essays: 'data/2_tasks/selected_essays.txt', drafts: 'data/2_tasks/selected_drafts.txt' };

export const TRAP_KINDS: readonly FaultKind[] = [
  essaysCollapse,
  unreadAxis,
  lostInTie,
  dropped('pair'),
  dropped('tuple', 'v1'),
  withMisspelledLevel('essay models that nothing binds, and a misspelled level', essaysCollapse),
  withMisspelledLevel('axis that no stage reads, and a misspelled level', unreadAxis),
  withMisspelledLevel('level that a pair never names, and a misspelled level', dropped('pair')),
  inCohort(
    'replicates that have no effect',
    (cohort, project) => {
      const mapping = cohort.replicates?.entry.value;
      const edit = mapping?.kind === 'map' && insertEntry(project, mapping, 'combo_id', '2');
      if (!edit) return undefined;
      return {
        edits: [edit],
        expected: [{ codes: ['replicates/no-effect'], where: inEdit(edit, 'combo_id') }],
        subjects: [`${cohort.id}/replicates/combo_id`],
        needsRows: [cohort.specPath],
      };
    },
    'v1',
  ),
  inCohort('tie that replaces another axis', (cohort, _project, random) => {
    const axis = pickSome(
      freeAxes(cohort).filter(({ name }) => name !== 'combo_id'),
      random,
    );
    if (!cohort.tie || !axis) return undefined;
    const token = tokenOf(cohort.tie.canonical);
    return {
      edits: [replace(token.inner, axis.name)],
      expected: [
        { codes: ['tie/replaces-axis', ...REFUSALS], advice: /another name/, where: atToken(token) },
      ],
      subjects: [`${cohort.id}/tie`, `${cohort.id}/axis/${axis.name}`],
      breaksRows: [cohort.specPath],
    };
  }),
  inCohort('axes of a tie as one text', (cohort) => {
    const { tie } = cohort;
    if (!tie?.axesKey) return undefined;
    const place = placeOf(tie.list);
    const edit = replace(place, 'draft_llm');
    return {
      edits: [edit],
      expected: [
        {
          codes: ['tie/axes-as-text', 'tie/axes-not-names', 'tie/not-a-list', ...REFUSALS],
          advice: /\[/,
          where: inEdit(edit, 'draft_llm'),
        },
      ],
      subjects: [`${cohort.id}/tie`],
      breaksRows: [cohort.specPath],
    };
  }),
  renamed(
    'rule with the name of another axis',
    ['rule/name-taken', ...REFUSALS],
    (cohort, _rule, random) => pickSome(freeAxes(cohort), random)?.name,
  ),
  renamed(
    'rule with the name of its own axis',
    ['rule/named-like-member', ...REFUSALS],
    (_cohort, rule, random) => random.pick(rule.axes as readonly string[]),
  ),
  anotherPair('pair over a tied axis', ['rule/over-tied-axis', ...REFUSALS], (cohort, random) => {
    // The canonical itself would fill the others.
    const { tie } = cohort;
    const member = tie && random.pick(tie.members.filter(({ text }) => text !== tie.canonical.text)).text;
    const axis = cohort.axes.find(({ name }) => name === member);
    return member && axis ? { member, values: axis.levels.map(({ text }) => `'${text}'`) } : undefined;
  }),
  anotherPair('pair over a pair', ['rule/over-rule', ...REFUSALS], (cohort) => {
    const [pair] = cohort.pairs;
    const values = pair?.rows.map(({ cells }) => `[${cells.map(({ text }) => `'${text}'`).join(', ')}]`);
    return pair && values ? { member: pair.name, values: [...new Set(values)] } : undefined;
  }),
  inCohort('field_order that names a rule', (cohort, project) => {
    const [rule] = bindings(cohort);
    const edit = rule && appendItem(project, cohort.fieldOrder, rule.name);
    if (!edit) return undefined;
    return {
      edits: [edit],
      expected: [{ codes: ['output/unused-field', 'output/unknown-field'], where: inEdit(edit, rule.name) }],
      subjects: [`${cohort.id}/output`],
      ...(project.dialect === 'v1' ? { needsRows: [cohort.specPath] } : {}),
    };
  }),
  inCohort('axis without a level', (cohort, project, random) => {
    const axis = pickSome(freeAxes(cohort), random);
    if (!axis) return undefined;
    const edit = valueEdit(project, placeOf(axis.entry.value), '[]');
    return {
      edits: [edit],
      expected: [
        {
          codes: [project.dialect === 'v1' ? 'plan/empty' : 'plan/no-evaluations'],
          where: atToken(tokenOf(axis.entry.key)),
          or: [inEdit(edit, '[]')],
        },
      ],
      subjects: [`${cohort.id}/axis/${axis.name}`],
      breaksRows: [cohort.specPath],
      needsRows: [cohort.specPath],
    };
  }),
  inCohort(
    'copied essays that are replicated',
    (cohort, project, random) => {
      const repeated = cohort.replicates?.axes.find(({ key }) => key.text === 'essay_template');
      const axis = cohort.axes.find(({ name }) => name === 'essay_template');
      const levels = (axis?.levels ?? []).filter(
        ({ text }) =>
          cohort.subset?.axis.text !== 'essay_template' ||
          cohort.subset.keep.some((one) => one.text === text),
      );
      const level = pickSome(levels, random);
      const { table, idColumn } = project.catalogs.essay;
      const column = table.header.cells.findIndex(({ text }) => text === 'generator');
      const cell = table.rows.find(({ cells }) => cells[idColumn]?.text === level?.text)?.cells[column];
      if (!repeated || !level || !cell || project.cohorts.length > 1) return undefined;
      return {
        edits: [replace(cell, 'copy')],
        expected: [
          {
            codes: ['plan/copied-essays'],
            where: atToken(level),
            or: [atToken(tokenOf(repeated.key)), atToken(cell)],
          },
        ],
        subjects: [...levelSubjects(project, 'essay_template', level.text), 'selection'],
        // Generations are only looked at when nothing at all is refused.
        breaksRows: [cohort.specPath],
        needsRows: [cohort.specPath],
      };
    },
    'v1',
  ),
  inCohort('ids that differ in case only', (cohort, project, random) => {
    const axis = pickSome(
      freeAxes(cohort).filter(({ name }) => CATALOG_OF[name] !== 'llm'),
      random,
    );
    const level = pickSome(axis?.levels.filter(({ text }) => isPlain(text)) ?? [], random);
    const catalog = axis && catalogOf(project, axis.name);
    const row = catalog?.table.rows.find(({ cells }) => cells[catalog.idColumn]?.text === level?.text);
    if (!axis || !level || !catalog || !row) return undefined;
    const twin = (level.text[0] ?? '').toUpperCase() + level.text.slice(1);
    const edit = appendLevel(project, axis, twin);
    if (!edit || catalog.ids.includes(twin)) return undefined;
    const line = row.cells
      .map(({ text, quote }, index) => (index === catalog.idColumn ? twin : quote + text + quote))
      .join(',');
    return {
      edits: [edit, insertAt(catalog.path, catalog.table.text.length, `${line}\n`)],
      expected: [{ codes: ['plan/ids-collapse'], where: inEdit(edit, twin), or: [atToken(level)] }],
      subjects: [`${cohort.id}/axis/${axis.name}`, ...levelSubjects(project, axis.name, level.text)],
      breaksRows: [cohort.specPath],
      needsRows: [cohort.specPath],
    };
  }),
  {
    name: 'two curated selections (v1)',
    inject(project) {
      if (project.dialect !== 'v1') return undefined;
      return {
        edits: [insertAt(SELECTED.essays, 0, 'e_1\n'), insertAt(SELECTED.drafts, 0, 'd_1\n')],
        expected: [
          { codes: ['selection/both'], where: atPath(SELECTED.essays), or: [atPath(SELECTED.drafts)] },
        ],
        subjects: ['selection'],
      };
    },
  },
];
