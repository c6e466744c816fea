import type { AxisCatalog, AxisCatalogs } from '../catalog/axis-catalog.ts';
import type { Axis, Design, Level } from '../design/design.ts';
import { includedAt } from '../design/levels.ts';
import { atSpan, type Related } from '../findings/diagnostic.ts';
import { relatedAt } from '../findings/listing.ts';
import { msg, textOf } from '../findings/text.ts';
import { LISTED, listed, quoted, spelled, unlisted } from '../findings/words.ts';
import { strip } from '../python/strip.ts';
import { text } from '../python/text.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { Span } from '../source/span.ts';
import { isOnJoinedLine } from '../syntax/csv-columns.ts';
import { type Claim, claim } from './check.ts';
import { includeFault } from './include-fault.ts';
import { type JointSlip, jointSlips } from './joint-slip.ts';
import { type LevelRemedy, type ListedAxis, levelRemedy, nameIndex, usedTexts } from './level-remedy.ts';
import { otherKind } from './other-kind.ts';

/** Whether a catalog has a level: exactly where only text matches, or else by the trimmed text of any value. */
export function isKnownLevel({ value }: Level, catalog: AxisCatalog, runtime: Runtime): boolean {
  const id = runtime.onlyTextMatches ? runtime.idOf(value) : strip(text(value));
  return id !== undefined && catalog.has(id);
}

/**
 * Levels of one axis that its catalog lacks, each at its own place. A fault in the format of an included file is
 * reported once, at the token to change; the intended levels are still looked up.
 */
export function* unknownLevels(
  axis: Axis,
  levels: readonly Level[],
  catalog: AxisCatalog,
  design: Design,
  isRightAtAnchor: (level: Level) => boolean = () => false,
): Iterable<Claim> {
  const { runtime } = design;
  if (levels.length === 0) return;
  if (axis.alias !== undefined) {
    const aliased = new Set(levels.filter(isRightAtAnchor));
    yield* wrongAlias(axis, axis.alias, [...aliased], catalog);
    for (const level of levels) if (!aliased.has(level)) yield unknownLevel(axis, level, catalog, runtime);
    return;
  }
  const joined = axis.include?.joinedRows;
  const inJoined = levels.filter(({ node }) => joined !== undefined && isOnJoinedLine(joined, node.span));
  if (joined !== undefined && inJoined.length > 0) {
    const at = atSpan(joined.at);
    for (const level of inJoined)
      yield {
        ...unknownLevel(axis, level, catalog, runtime),
        consequenceOf: { code: 'csv/ignored-cells', at },
      };
    yield* unknownLevels(
      axis,
      levels.filter((level) => !inJoined.includes(level)),
      catalog,
      design,
      isRightAtAnchor,
    );
    return;
  }
  const fault = includeFault(axis, design, catalog);
  const isSpoiled = (level: Level): boolean => fault?.spoils(level) ?? false;
  if (fault && levels.some(isSpoiled)) {
    const at = atSpan(fault.at);
    yield claim(
      'axis/unknown-level',
      at,
      msg`axis ${quoted(text(axis.name))} ${fault.problem}: ${catalog.source} has no such id`,
      {
        hint: fault.hint,
        fix: fault.fix,
        related: includedAt(axis.include),
        saidBy: { codes: ['axis/unknown-level'], at },
      },
    );
    for (const level of fault.meant)
      if (!isKnownLevel(level, catalog, runtime)) yield unknownLevel(axis, level, catalog, runtime);
  }
  const used = usedTexts(axis.levels);
  const isUnknown = new Set(levels.map(({ value }) => text(value)));
  const joint = jointSlips(
    axis.levels.filter((level) => isUnknown.has(text(level.value)) && !isSpoiled(level)),
    (name) => catalog.has(name),
    {
      all: axis.levels,
      isUsed: (name) => used.has(name),
      // A header with the name of the axis is right.
      columns: axis.include?.columns?.filter(({ name }) => name !== text(axis.name)),
    },
  );
  const foreign = foreignLevels(
    levels.filter((level) => !isSpoiled(level)),
    catalog,
  );
  const shared = foreign === undefined ? joint : [...joint, foreign];
  for (const slip of shared) yield slippedLevels(axis, slip, catalog);
  const slipped = new Set(shared.flatMap(({ levels: own }) => own.map(({ value }) => text(value))));
  const remedies = levels
    .filter((level) => !isSpoiled(level) && !slipped.has(text(level.value)))
    .map((level) => ({ level, remedy: levelRemedy(level, axis, catalog, runtime, design) }));
  // These levels differ from known ids only in numbers, so their rows are missing from the catalog, which is one cause.
  const rowless = catalog.fault ? [] : remedies.filter(({ remedy }) => remedy.lacksRow);
  const isJoined = rowless.length > LISTED;
  if (isJoined)
    yield withoutRows(
      axis,
      rowless.map(({ level }) => level),
      catalog,
    );
  for (const { level, remedy } of remedies)
    if (!isJoined || !remedy.lacksRow) yield unknownLevel(axis, level, catalog, runtime, remedy);
}

/**
 * Whether a catalog is that of an axis at all: not if its ids are only assumed, and the axis has none of them, nor a
 * name near one.
 */
export function isCatalogOf({ levels }: Axis, catalog: AxisCatalog): boolean {
  if (!catalog.isAssumed) return true;
  return levels.some(
    ({ value }) => catalog.has(text(value)) || nameIndex(catalog).nearest(text(value), 1).length > 0,
  );
}

/** Several levels that are ids of the same other kind: the list belongs to another axis. */
function foreignLevels(levels: readonly Level[], catalog: AxisCatalog): JointSlip | undefined {
  const [first] = levels;
  if (first === undefined || levels.length < 2) return undefined;
  const kinds = new Set(levels.map(({ value }) => otherKind(text(value), catalog)));
  const [kind] = kinds;
  return kinds.size > 1 || kind === undefined
    ? undefined
    : {
        because: `each is ${kind}`,
        levels,
        at: first.node.span,
        remedy: {
          hint: 'list them in an axis of their kind; if the lists of two axes were swapped, swap them back',
        },
      };
}

/** Several levels that are unknown because of the same slip. */
export function slippedLevels(
  axis: Axis,
  { because, levels, at: place, remedy }: JointSlip,
  catalog: AxisCatalog,
): Claim {
  const at = atSpan(place);
  return claim(
    'axis/unknown-level',
    at,
    msg`axis ${quoted(text(axis.name))} has ${levels.length} levels that are not in ${catalog.source}, because ${because}: ${listed(levels.slice(0, LISTED).map(levelWords), levels.length)}`,
    {
      ...remedy,
      unlisted: unlisted(levels.length),
      names: namesOf(levels),
      related: [
        ...relatedAt(
          'one of them',
          levels.flatMap(({ node }) => (node.span === place ? [] : [node.span])),
        ),
        ...includedAt(axis.include),
      ],
      saidBy: { codes: ['axis/unknown-level'], at },
    },
  );
}

/** Many levels without a row in the catalog, and without a similar id. */
function withoutRows(axis: Axis, levels: readonly Level[], catalog: AxisCatalog): Claim {
  const [first, ...others] = levels as readonly [Level, ...Level[]];
  const at = atSpan(first.node.span);
  const shown = listed(levels.slice(0, LISTED).map(levelWords), levels.length);
  return claim(
    'axis/unknown-level',
    at,
    msg`axis ${quoted(text(axis.name))} has ${levels.length} levels that are not in ${catalog.source}: ${shown}`,
    {
      hint: msg`add a row for each of them to ${catalog.source}, or remove them`,
      unlisted: unlisted(levels.length),
      names: namesOf(levels),
      related: [
        ...relatedAt(
          'another one',
          others.slice(0, LISTED).map(({ node }) => node.span),
        ),
        ...includedAt(axis.include),
      ],
      saidBy: { codes: ['axis/unknown-level'], at },
    },
  );
}

/** One level that the catalog of its axis lacks. */
export function unknownLevel(
  axis: Pick<Axis, 'name'> & ListedAxis & Partial<Pick<Axis, 'include' | 'alias'>>,
  level: Level,
  catalog: AxisCatalog,
  runtime: Runtime,
  remedy?: LevelRemedy,
  design?: Design,
): Claim {
  const { fault } = catalog;
  const name = quoted(text(axis.name));
  if (fault) {
    const { code, at } = fault;
    // Reported once, with the first lost level as related place, so that cohorts that lose different levels have one
    // finding.
    const says = 'ids that specs name are lost as a result';
    const related = [{ message: `axis ${name} loses ${spelled(level.value)}`, at: atSpan(level.node.span) }];
    return {
      finding: { ...fault, severity: 'error', message: msg`${fault.message}; ${says}`, related },
      consequenceOf: { code, at, says, related },
    };
  }
  const row = level.value.kind === 'str' ? catalog.misspelled?.(level.value.value.trim()) : undefined;
  if (row !== undefined) {
    const at = atSpan(row.at);
    // The message leaves the axis out: all axes and cohorts that use the id have one finding.
    return claim('axis/unknown-level', at, row.problem, {
      hint: row.hint,
      fix: row.fix,
      related: [{ message: `axis ${name} has ${spelled(level.value)}`, at: atSpan(level.node.span) }],
    });
  }
  const {
    hint,
    fix,
    at: place,
    barred: flag,
    lacksRow,
  } = remedy ?? levelRemedy(level, axis, catalog, runtime, design);
  const at = atSpan(place ?? level.node.span);
  const barred = catalog.barred?.(text(level.value));
  return claim(
    'axis/unknown-level',
    at,
    barred === undefined
      ? msg`axis ${name} has the level ${levelWords(level)}, which is not in ${catalog.source}`
      : msg`axis ${name} has the level ${spelled(level.value)}, but its ${barred.flag} is not true in ${catalog.source}`,
    {
      hint,
      fix,
      ...(barred === undefined ? { names: namesOf([level]) } : {}),
      related: [
        ...[barred?.at ?? flag].flatMap((cell) =>
          cell === undefined ? [] : [{ message: 'not true here', at: atSpan(cell) }],
        ),
        ...aliasedAt(axis),
        ...includedAt(axis.include),
      ],
      // Two axes may include the same file, or share a list by an alias.
      saidBy: { codes: ['axis/unknown-level'], at },
      ...(level.value.kind === 'str'
        ? { same: JSON.stringify([level.value.value, lacksRow ? textOf(catalog.source) : textOf(hint)]) }
        : {}),
    },
  );
}

function namesOf(levels: readonly Level[]): readonly string[] {
  return levels.map(({ value }) => spelled(value));
}

function levelWords({ value }: Level): string {
  if (value.kind === 'date' || value.kind === 'datetime')
    return `${text(value)} (a ${value.kind === 'date' ? 'date' : 'time'})`;
  return value.kind === 'null' ? 'null (an empty value)' : spelled(value);
}

/**
 * Levels that are right for the axis under which they are written, but wrong for this axis, which uses them by an
 * alias.
 */
function wrongAlias(axis: Axis, alias: Span, levels: readonly Level[], catalog: AxisCatalog): Claim[] {
  const [first] = levels;
  if (first === undefined) return [];
  const name = quoted(text(axis.name));
  const shown = listed(levels.map(({ value }) => spelled(value)));
  return [
    claim(
      'axis/unknown-level',
      atSpan(alias),
      msg`axis ${name} has the ${levels.length === 1 ? 'level' : 'levels'} ${shown} by this alias, which ${levels.length === 1 ? 'is' : 'are'} not in ${catalog.source}`,
      {
        hint: catalog.explain?.(text(first.value)) ?? 'write the levels of this axis in place of the alias',
        unlisted: unlisted(levels.length),
        names: namesOf(levels),
        related: relatedAt(
          'a level',
          levels.map(({ node }) => node.span),
        ),
      },
    ),
  ];
}

/**
 * Whether a level that an axis uses by an alias is right for the axis under which it is written.
 *
 * @param catalogs - The catalog of each axis.
 */
export function rightAtAnchor({ axes, runtime }: Design, catalogs: AxisCatalogs): (level: Level) => boolean {
  const own = axes.filter(({ alias }) => alias === undefined);
  return (level) =>
    own.some((axis) => {
      const catalog = axis.name.kind === 'str' ? catalogs(axis.name.value) : undefined;
      return (
        catalog !== undefined &&
        isKnownLevel(level, catalog, runtime) &&
        axis.levels.some(({ node }) => node === level.node)
      );
    });
}

/** The alias by which an axis uses a value. */
function aliasedAt({ alias }: Pick<Axis, 'alias'>): Related[] {
  return alias === undefined ? [] : [{ message: 'this axis takes it by an alias', at: atSpan(alias) }];
}
