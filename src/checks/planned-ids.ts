import type { AxisCatalogs } from '../catalog/axis-catalog.ts';
import type { Planned } from '../derivation.ts';
import { axisNamed } from '../design/axis-named.ts';
import type { Design, Level } from '../design/design.ts';
import { includedAt } from '../design/levels.ts';
import { replacingTie } from '../design/replacing-tie.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { msg } from '../findings/text.ts';
import { LISTED, listed, quoted, spelled, unlisted } from '../findings/words.ts';
import { plannedTexts } from '../plan/used-texts.ts';
import { text } from '../python/text.ts';
import { str } from '../python/value.ts';
import { isOnJoinedLine } from '../syntax/csv-columns.ts';
import type { Node } from '../syntax/node.ts';
import { swappedListsClaim, swapsOf } from './causes/swapped-lists.ts';
import { type Check, type Claim, claim } from './check.ts';
import { ordersOf, type Taker } from './entry-order.ts';
import { joinSame } from './join-same.ts';
import { jointSlips } from './joint-slip.ts';
import { catalogOf, type Field, fieldOf, idOf, once } from './looked-up.ts';
import { spoiledValues } from './spoiled-column.ts';
import { rightAtAnchor, unknownLevel, unknownLevels } from './unknown-level.ts';

/**
 * Where the runtime looks up what is planned, every planned id is in its catalog, after trimming. An empty or missing
 * catalog has no ids.
 */
export const plannedIds: Check = {
  phase: 'plan',
  *find(planned) {
    yield* joinSame(unknownIds(planned), 'more axis', 'more axes');
  },
};

function* unknownIds(planned: Planned): Iterable<Claim> {
  const { design, catalogs, rows, plan, isSound } = planned;
  const { runtime } = design;
  if (!isSound || catalogs === undefined || runtime.catalogsCheck !== 'plan') return;
  const isRightAtAnchor = rightAtAnchor(design, (name) => catalogOf(name, catalogs));
  const missing = new Map<Field, ReadonlySet<string>>();
  for (const [field, ids] of Object.entries(plannedTexts(plan)) as [Field, readonly string[]][]) {
    const catalog = catalogs(field);
    // Invalid catalogs have their own findings.
    if (catalog) missing.set(field, new Set(ids.filter((id) => !catalog.has(id))));
  }
  const swaps = swapsOf(planned);
  for (const pair of new Set(swaps.values())) yield swappedListsClaim('axis/unknown-level', pair);
  const swapped = swappedItems(design, missing, catalogs);
  yield* swapped.claims;
  const slipped = slippedItems(design, swapped.nodes, catalogs);
  yield* slipped.claims;
  const spoiled = spoiledValues(design.rules);
  for (const [field, ids] of missing) {
    const catalog = catalogs(field);
    if (catalog === undefined || ids.size === 0) continue;
    const tie = replacingTie(design, field);
    if (tie) {
      const name = quoted(tie.canonical.text);
      yield claim(
        'axis/unknown-level',
        atSpan(tie.canonical.at),
        msg`tie ${name} replaces the axis of that name by the levels of others: ${listed([...ids].map(quoted))} ${ids.size === 1 ? 'is' : 'are'} not in ${catalog.source}`,
        {
          hint: `add ${name} to the tied axes, or give the tie another name`,
          unlisted: unlisted(ids.size),
          names: [...ids].map(quoted),
        },
      );
      continue;
    }
    for (const [column, { name }] of rows.columns.entries()) {
      if (name.kind !== 'str' || fieldOf(name.value) !== field) continue;
      const axis = axisNamed(design.axes, name.value);
      if (axis && swaps.has(axis)) continue;
      // If an axis lists the level, its author would change it there, even if a pair or tuple repeats it.
      const declared = (axis?.levels ?? []).filter((level) => ids.has(idOf(level.value)));
      const sound = [];
      for (const level of declared) {
        const spoiledBy = spoiled.get(level.node);
        if (spoiledBy) yield* spoiledBy(msg`${spelled(level.value)} is not in ${catalog.source}`);
        else if (!swapped.nodes.has(level.node) && !slipped.nodes.has(level.node)) sound.push(level);
      }
      if (axis) yield* unknownLevels(axis, once(sound), catalog, design, isRightAtAnchor);
      const seen = new Set(declared.map((level) => idOf(level.value)));
      const size = rows.dimensions[rows.dimensionOf(column)]?.size ?? 0;
      for (let level = 0; level < size; level++) {
        const value = rows.valueAt(column, level);
        const id = idOf(value);
        if (!ids.has(id) || seen.has(id)) continue;
        const node = rows.nodeAt(column, level) ?? { kind: 'list', items: [], span: design.axesAt };
        seen.add(id);
        yield unknownLevel({ name }, { value, node }, catalog, runtime);
      }
    }
  }
}

/**
 * If values of several axes have the same slip, such as quotes around every cell of a table, that is one fault of the
 * tuple.
 */
function slippedItems(
  { rules, runtime }: Design,
  swapped: ReadonlySet<Node>,
  catalogs: AxisCatalogs,
): { readonly claims: readonly Claim[]; readonly nodes: ReadonlySet<Node> } {
  const claims: Claim[] = [];
  const nodes = new Set<Node>();
  for (const rule of rules) {
    if (rule.kind !== 'tuple') continue;
    const places = new Map<Level, number>();
    for (const { values } of rule.entries)
      for (const [place, level] of values.entries()) if (!swapped.has(level.node)) places.set(level, place);
    const catalogAt = (place: number) => {
      const field = fieldOf(rule.axes[place]?.text ?? '');
      return field && catalogs(field);
    };
    const unknown = [...places].filter(([{ value }, place]) => catalogAt(place)?.has(idOf(value)) === false);
    const joined = rule.include?.joinedRows;
    if (joined !== undefined)
      for (const [level, place] of unknown) {
        const catalog = catalogAt(place);
        if (catalog === undefined || !isOnJoinedLine(joined, level.node.span)) continue;
        nodes.add(level.node);
        claims.push({
          ...unknownLevel({ name: str(rule.axes[place]?.text ?? '') }, level, catalog, runtime),
          consequenceOf: { code: 'csv/ignored-cells', at: atSpan(joined.at) },
        });
      }
    const slips = jointSlips(
      unknown.flatMap(([level]) => (nodes.has(level.node) ? [] : level)),
      (name, level) => catalogAt(places.get(level) ?? 0)?.has(name) ?? false,
      { all: [...places.keys()], columns: rule.include?.columns },
    );
    for (const { levels, because, at, remedy } of slips) {
      if (new Set(levels.map((level) => places.get(level))).size < 2) continue;
      const texts = new Set(levels.map(({ value }) => text(value)));
      for (const [{ value, node }] of unknown) if (texts.has(text(value))) nodes.add(node);
      claims.push(
        claim(
          'axis/unknown-level',
          atSpan(at),
          `${levels.length} values of tuple ${quoted(rule.name.text)} are not in the catalogs of their axes, because ${because}: ${listed(
            levels.slice(0, LISTED).map(({ value }) => spelled(value)),
            levels.length,
          )}`,
          {
            ...remedy,
            unlisted: unlisted(levels.length),
            names: levels.map(({ value }) => spelled(value)),
            related: includedAt(rule.include),
          },
        ),
      );
    }
  }
  return { claims, nodes };
}

/**
 * If the levels of a tuple's axes come from its items, only the catalogs can show that the values of an item are in a
 * different order than the axes.
 *
 * @returns also the nodes of such values, which need no further findings.
 */
function swappedItems(
  { rules, runtime }: Design,
  missing: ReadonlyMap<Field, ReadonlySet<string>>,
  catalogs: AxisCatalogs,
): { readonly claims: readonly Claim[]; readonly nodes: ReadonlySet<Node> } {
  const claims: Claim[] = [];
  const nodes = new Set<Node>();
  for (const rule of rules) {
    if (rule.kind !== 'tuple') continue;
    const fields = rule.axes.map(({ text }) => fieldOf(text));
    const lacksSome = rule.entries.some(({ values }) =>
      values.some(({ value }, index) => missing.get(fields[index] ?? 'combo_id')?.has(idOf(value))),
    );
    if (!lacksSome) continue;
    const takers = fields.map((field): Taker => {
      const catalog = field && catalogs(field);
      return (value) => catalog?.has(idOf(value)) ?? true;
    });
    const orders = ordersOf({
      code: 'axis/unknown-level',
      what: `tuple ${quoted(rule.name.text)}`,
      names: rule.axes,
      axes: takers,
      rows: rule.entries.map(({ values, node }) => ({ values, at: node.span })),
      include: rule.include,
    });
    if (orders.common) claims.push(orders.common.claim);
    for (const row of orders.rows) if (row) claims.push(row.claim);
    for (const [index, { values }] of rule.entries.entries()) {
      const order = (orders.common ?? orders.rows[index])?.order;
      if (order === undefined) continue;
      for (const { node } of values) nodes.add(node);
      for (const [place, name] of rule.axes.entries()) {
        const level = values[order[place] ?? place];
        const field = fields[place];
        const catalog = field && catalogs(field);
        if (level && catalog && !catalog.has(idOf(level.value)))
          claims.push(unknownLevel({ name: str(name.text) }, level, catalog, runtime));
      }
    }
  }
  return { claims, nodes };
}
