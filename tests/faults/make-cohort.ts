import type { Dialect } from '../../src/result.ts';
import { type Entry, entry, list, map, type Style, scalar, tokenOf, YamlWriter } from './layout.ts';
import {
  type Axis,
  CATALOG_OF,
  type Catalog,
  type CatalogName,
  type Cohort,
  type Include,
  type Pair,
  type Row,
  type Subset,
  type Tie,
  type Tuple,
} from './project.ts';
import type { Random } from './random.ts';
import { type ListFormat, type WrittenList, writeList } from './write-list.ts';

/** A list of levels that several axes or cohorts include. */
export interface SharedList {
  readonly path: string;
  readonly format: ListFormat;
  readonly written: WrittenList;
  readonly values: readonly string[];
}

interface Surroundings {
  readonly dialect: Dialect;
  readonly catalogs: Readonly<Record<CatalogName, Catalog>>;
  readonly files: Map<string, string>;
  readonly shared: Map<string, SharedList>;
  readonly random: Random;
}

/** Values of a list before it is written, and what is known of it after. */
interface Draft {
  readonly entry: Entry;
  /** Reads the tokens once the spec is written. */
  readonly rows: () => readonly Row[];
  readonly include?: Include;
}

/** Makes one cohort: which rules it has, how it is written and where its lists stand are drawn. */
export function makeCohort(id: string, surroundings: Surroundings): Cohort {
  const { dialect, catalogs, files, random } = surroundings;
  const folder = `data/cohorts/${id}/spec`;
  const specPath = `${folder}/config.yaml`;
  const style: Style = {
    flow: random.pick([0.1, 0.4, 0.4, 0.7, 1]),
    quotes: random.pick([0, 0.1, 0.5]),
    comments: random.pick([0, 0.1, 0.3]),
    indent: random.pick([2, 2, 4]),
    indentLists: random.chance(0.7),
    crlf: random.chance(0.1),
  };
  const idsOf = (axis: string): readonly string[] => {
    const name = CATALOG_OF[axis];
    return name === undefined ? [] : catalogs[name].ids;
  };
  const some = (axis: string, least: number, most: number): string[] =>
    random.sample(idsOf(axis), least + random.below(most - least + 1));

  // Which values there are, and which rules bind them.
  const values = new Map<string, readonly string[]>();
  const many = random.chance(0.1) ? 14 : 5;
  values.set('combo_id', some('combo_id', 2, many));
  values.set('draft_template', some('draft_template', 2, 5));
  values.set('essay_template', some('essay_template', 1, 4));
  values.set('evaluation_template', some('evaluation_template', 1, 4));
  values.set('evaluation_llm', some('evaluation_llm', 1, 3));
  values.set('draft_llm', some('draft_llm', 1, 3));
  const models = random.pick(['tie', 'tie', 'single', 'pair', 'essay'] as const);
  const own = values.get('draft_llm') ?? [];
  if (models === 'tie') values.set('essay_llm', random.chance(0.6) ? own : random.sample(own, own.length));
  else if (models === 'single') values.set('essay_llm', some('essay_llm', 1, 1));
  else values.set('essay_llm', some('essay_llm', 1, 3));

  // A subset keeps some levels; rules after it list only those.
  const subsetAxis = random.chance(0.5)
    ? random.pick(['combo_id', 'draft_template', 'essay_template', 'evaluation_template'])
    : undefined;
  const kept = new Map(values);

  const comboDraft = random.pick(['pair', 'pair', 'free', 'tuple'] as const);
  const judge = random.pick(['tuple', 'tuple', 'pair', 'free', 'wide'] as const);
  const wide = judge === 'wide' && models !== 'essay';
  const tupleAxes: string[][] = [];
  if (comboDraft === 'tuple') tupleAxes.push(['combo_id', 'draft_template']);
  if (judge === 'tuple') tupleAxes.push(['evaluation_template', 'evaluation_llm']);
  if (wide) tupleAxes.push(['essay_template', 'evaluation_template', 'evaluation_llm']);
  const derived = new Set(dialect === 'v2' ? tupleAxes.flat() : []);
  const hasSubset =
    subsetAxis !== undefined && !derived.has(subsetAxis) && (values.get(subsetAxis)?.length ?? 0) > 1;
  if (hasSubset) {
    const all = values.get(subsetAxis) ?? [];
    kept.set(subsetAxis, random.sample(all, 1 + random.below(all.length)));
  }

  // A pair that gives each essay one model needs no more models than it has values on the other side.
  const writers = models === 'pair' ? 'draft_llm' : models === 'essay' ? 'essay_template' : undefined;
  if (writers !== undefined) {
    const most = kept.get(writers)?.length ?? 0;
    for (const lists of [values, kept])
      lists.set('essay_llm', (values.get('essay_llm') ?? []).slice(0, most));
  }

  const include = (
    format: ListFormat,
    path: string,
    reference: string,
    written: WrittenList,
    shared: boolean,
  ): Include => ({
    scalar: scalar(`@file:${reference}`),
    reference,
    path,
    format,
    shared,
    ...(written.table ? { table: written.table } : {}),
  });
  /** A list in the spec, or in a file beside it. */
  const draft = (
    key: string,
    header: readonly string[],
    rows: readonly (readonly string[])[],
    fileName: string,
    formats: readonly (ListFormat | 'inline')[],
  ): Draft => {
    const format = random.pick(formats);
    if (format === 'inline') {
      const scalars = rows.map((row) => row.map((value) => scalar(value)));
      const nodes = scalars.map((row) => (header.length === 1 && row[0] ? row[0] : list(row)));
      const one = entry(key, list(nodes, header.length > 1 ? random.chance(0.25) : undefined));
      return {
        entry: one,
        rows: () =>
          scalars.map((row, index) => {
            const node = nodes[index];
            const cells = row.map(tokenOf);
            const place = (node?.kind === 'list' ? node.place : undefined) ?? cells[0];
            if (place === undefined) throw new Error('make-cohort: a row without values');
            return { cells, place };
          }),
      };
    }
    const sub = random.pick(['items/', 'items/', 'lists/v2/', '']);
    const suffix = format === 'yaml' && random.chance(0.3) ? 'yml' : format;
    const reference = `${sub}${fileName}.${suffix}`;
    const path = `${folder}/${reference}`;
    const written = writeList(path, format, header, rows, style, random);
    files.set(path, written.text);
    const named = include(format, path, reference, written, false);
    return { entry: { key: scalar(key), value: named.scalar }, rows: () => written.rows, include: named };
  };

  const finish: (() => void)[] = [];
  const axes: Axis[] = [];
  const axisEntries: Entry[] = [];
  /** A list in the spec to which another axis may refer by an alias. */
  let anchored: Draft | undefined;
  for (const name of random.sample([...values.keys()], values.size)) {
    if (derived.has(name)) continue;
    const levels = values.get(name) ?? [];
    const isTied = models === 'tie' && (name === 'essay_llm' || name === 'draft_llm') && hasOneList();
    const alias = isTied ? anchored : undefined;
    const one =
      (alias && { entry: { key: scalar(name), value: scalar('*models', true) }, rows: alias.rows }) ??
      sharedAxis(name, levels) ??
      draft(
        name,
        [random.chance(0.8) ? name : 'level'],
        levels.map((level) => [level]),
        name,
        ['inline', 'inline', 'inline', 'csv', 'txt', 'json', 'yaml'],
      );
    const list = one.entry.value;
    if (isTied && !alias && list.kind === 'list' && random.chance(0.4)) {
      list.anchor = 'models';
      anchored = one;
    }
    const aliased = isTied && anchored !== undefined;
    axisEntries.push(one.entry);
    finish.push(() =>
      axes.push({
        name,
        aliased,
        entry: one.entry,
        levels: one.rows().flatMap(({ cells }) => cells[0] ?? []),
        ...(one.include ? { include: one.include } : {}),
      }),
    );
  }

  /** Two axes that are tied may include one file; cohorts may share one, too. */
  function sharedAxis(name: string, levels: readonly string[]): Draft | undefined {
    const isTied = models === 'tie' && (name === 'essay_llm' || name === 'draft_llm') && hasOneList();
    const isFree = name === 'essay_template' && !wide && models !== 'essay' && subsetAxis !== name;
    const key = isTied ? `${id}/models` : name;
    if (!isTied && !isFree) return undefined;
    const known = surroundings.shared.get(key);
    if (known === undefined && !random.chance(isTied ? 0.3 : 0.5)) return undefined;
    if (known !== undefined && !isTied && !random.chance(0.7)) return undefined;
    const made = known ?? makeShared(key, isTied ? 'models' : name, levels);
    if (!isTied) {
      values.set(name, made.values);
      kept.set(name, made.values);
    }
    const reference = `../../../lists/${made.path.slice(made.path.lastIndexOf('/') + 1)}`;
    const named = include(made.format, made.path, reference, made.written, true);
    return {
      entry: { key: scalar(name), value: named.scalar },
      rows: () => made.written.rows,
      include: named,
    };
  }

  function hasOneList(): boolean {
    return (values.get('draft_llm') ?? []).join() === (values.get('essay_llm') ?? []).join();
  }

  function makeShared(key: string, name: string, levels: readonly string[]): SharedList {
    const format = random.pick(['csv', 'txt', 'json', 'yaml'] as const);
    const path = `data/lists/${key.replaceAll('/', '-')}.${format}`;
    const written = writeList(
      path,
      format,
      [name],
      levels.map((level) => [level]),
      style,
      random,
    );
    files.set(path, written.text);
    const made = { path, format, written, values: levels };
    surroundings.shared.set(key, made);
    return made;
  }

  const sectionEntries: Entry[] = [];
  let subset: (() => Subset) | undefined;
  if (hasSubset) {
    const one = draft(
      subsetAxis,
      [subsetAxis],
      (kept.get(subsetAxis) ?? []).map((level) => [level]),
      `keep_${subsetAxis}`,
      ['inline', 'inline', 'inline', 'csv', 'txt'],
    );
    sectionEntries.push(entry('subsets', map([one.entry])));
    subset = () => ({
      axis: one.entry.key,
      entry: one.entry,
      keep: one.rows().flatMap(({ cells }) => cells[0] ?? []),
      ...(one.include ? { include: one.include } : {}),
    });
  }

  const later: Entry[] = [];
  let tie: Tie | undefined;
  if (models === 'tie') {
    const canonical = random.pick(['draft_llm', 'draft_llm', 'essay_llm', 'model']);
    const members = random.sample(['draft_llm', 'essay_llm'], 2).map((name) => scalar(name));
    const body = list(members, true);
    const axesKey = random.chance(0.4) ? scalar('axes') : undefined;
    const one = entry(canonical, axesKey ? map([{ key: axesKey, value: body }]) : body);
    later.push(entry('ties', map([one])));
    tie = { canonical: one.key, entry: one, members, list: body, ...(axesKey ? { axesKey } : {}) };
  }

  const pairs: (() => Pair)[] = [];
  const pairEntries: Entry[] = [];
  const pair = (name: string, left: string, right: string, rows: readonly (readonly string[])[]): void => {
    const listing = draft('allowed', [left, right], rows, name, [
      'inline',
      'inline',
      'inline',
      'csv',
      'csv',
      'json',
      'yaml',
    ]);
    const side = { left: entry('left', scalar(left)), right: entry('right', scalar(right)) };
    const balances = balancedSides(rows);
    const balance =
      random.chance(0.6) && balances.length > 0 ? entry('balance', scalar(random.pick(balances))) : undefined;
    const parts = [side.left, side.right, listing.entry, ...(balance ? [balance] : [])];
    const one = entry(name, map(random.chance(0.8) ? parts : random.sample(parts, parts.length)));
    pairEntries.push(one);
    pairs.push(() => ({
      kind: 'pair',
      name,
      entry: one,
      ...side,
      listing: listing.entry,
      rows: listing.rows(),
      axes: [left, right],
      ...(balance ? { balance } : {}),
      ...(listing.include ? { include: listing.include } : {}),
    }));
  };
  const keptOf = (axis: string): readonly string[] => kept.get(axis) ?? [];
  if (comboDraft === 'pair')
    pair(
      'combo_by_template',
      'combo_id',
      'draft_template',
      covering([keptOf('combo_id'), keptOf('draft_template')], random),
    );
  if (judge === 'pair')
    pair(
      'judged',
      'evaluation_template',
      'evaluation_llm',
      covering([keptOf('evaluation_template'), keptOf('evaluation_llm')], random),
    );
  if (models === 'pair')
    pair('models', 'draft_llm', 'essay_llm', functional(keptOf('draft_llm'), 'essay_llm'));
  if (models === 'essay')
    pair('writers', 'essay_template', 'essay_llm', functional(keptOf('essay_template'), 'essay_llm'));
  if (pairEntries.length > 0) later.push(entry('pairs', map(pairEntries)));

  /** Every left value once, so that one essay has one model; the right axis has no level beside. */
  function functional(lefts: readonly string[], right: string): string[][] {
    const rights = values.get(right) ?? [];
    return lefts.map((left, index) => [left, rights[index % rights.length] ?? '']);
  }

  const tuples: (() => Tuple)[] = [];
  const tupleEntries: Entry[] = [];
  for (const bound of tupleAxes) {
    const rows = covering(bound.map(keptOf), random);
    const name = bound.length === 3 ? 'written_and_judged' : bound[0] === 'combo_id' ? 'curated' : 'judged';
    const listing = draft('items', bound, rows, `${name}_items`, [
      'inline',
      'inline',
      'inline',
      'csv',
      'csv',
      'json',
      'yaml',
    ]);
    const members = entry(
      'axes',
      list(
        bound.map((axis) => scalar(axis)),
        random.chance(0.8) ? true : undefined,
      ),
    );
    const one = entry(name, map([members, listing.entry]));
    tupleEntries.push(one);
    tuples.push(() => ({
      kind: 'tuple',
      name,
      entry: one,
      members,
      listing: listing.entry,
      rows: listing.rows(),
      axes: bound,
      ...(listing.include ? { include: listing.include } : {}),
    }));
  }
  if (tupleEntries.length > 0) later.push(entry('tuples', map(tupleEntries)));
  sectionEntries.push(...random.sample(later, later.length));

  const top: Entry[] = [entry('axes', map(axisEntries))];
  if (sectionEntries.length > 0) top.push(entry('rules', map(sectionEntries)));
  let replicates: Cohort['replicates'];
  const columns = [...values.keys()];
  if (dialect === 'v1' && random.chance(0.6)) {
    const repeated = random.sample(
      ['draft_template', 'essay_template', 'evaluation_template'],
      1 + random.below(2),
    );
    const entries = repeated.map((axis) => entry(axis, scalar(String(2 + random.below(2)), true)));
    const one = entry('replicates', map(entries));
    top.push(one);
    replicates = { entry: one, axes: entries };
    columns.push(...repeated.map((axis) => `${axis}_replicate`));
  }
  const fieldOrder = list(
    random.sample(columns, 1 + random.below(columns.length)).map((column) => scalar(column)),
  );
  const output = entry('output', map([entry('field_order', fieldOrder)]));
  top.push(output);
  const root = map(random.chance(0.8) ? top : random.sample(top, top.length));
  files.set(specPath, new YamlWriter(specPath, random, style).write(root));
  for (const step of finish) step();
  return {
    id,
    specPath,
    root,
    axes,
    ...(subset ? { subset: subset() } : {}),
    ...(tie ? { tie } : {}),
    pairs: pairs.map((make) => make()),
    tuples: tuples.map((make) => make()),
    sections: sectionEntries,
    ...(replicates ? { replicates } : {}),
    fieldOrder,
    output,
    columns,
  };
}

/** Combinations in which every value of every list occurs; no combination twice. */
function covering(lists: readonly (readonly string[])[], random: Random): string[][] {
  const most = Math.max(...lists.map((values) => values.length));
  const rows = Array.from({ length: most }, (_, index) =>
    lists.map((values) => values[index % values.length] ?? ''),
  );
  const extra = random.chance(0.4) ? random.below(3) : 0;
  for (let count = 0; count < extra; count++) rows.push(lists.map((values) => random.pick(values)));
  const unique = new Map(rows.map((row) => [row.join('\n'), row]));
  return random.sample([...unique.values()], unique.size);
}

/** The sides on which every value occurs equally often. */
function balancedSides(rows: readonly (readonly string[])[]): string[] {
  const isEven = (side: number): boolean => {
    const counts = new Map<string, number>();
    for (const row of rows) counts.set(row[side] ?? '', (counts.get(row[side] ?? '') ?? 0) + 1);
    return new Set(counts.values()).size === 1;
  };
  const left = isEven(0);
  const right = isEven(1);
  return [...(left ? ['left'] : []), ...(right ? ['right'] : []), ...(left && right ? ['both', 'both'] : [])];
}
