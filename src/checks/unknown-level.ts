import type { AxisCatalog, AxisCatalogs } from '../catalog/axis-catalog.ts';
import type { Axis, Design, Level } from '../design/design.ts';
import { includedAt } from '../design/levels.ts';
import { atSpan, type Related } from '../findings/diagnostic.ts';
import { relatedAt } from '../findings/listing.ts';
import { lookAlikeWords, withoutLookAlikes } from '../findings/look-alikes.ts';
import { NameIndex } from '../findings/nearest-names.ts';
import { placeholderHint } from '../findings/placeholder.ts';
import { msg, type Text } from '../findings/text.ts';
import { LISTED, listed, quoted, spelled } from '../findings/words.ts';
import { strip } from '../python/strip.ts';
import { text } from '../python/text.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { Span } from '../source/span.ts';
import { type Claim, claim } from './check.ts';
import { includeFault } from './include-fault.ts';
import { literalRemedy, withReading } from './literal-remedy.ts';
import { nearUnused } from './near-level.ts';

/** Whether a catalog has a level: as it stands where only text matches, else the text of any value, trimmed. */
export function isKnownLevel({ value }: Level, catalog: AxisCatalog, runtime: Runtime): boolean {
  const id = runtime.onlyTextMatches ? runtime.idOf(value) : strip(text(value));
  return id !== undefined && catalog.has(id);
}

/**
 * Levels of one axis that its catalog lacks, each where it stands. What the form of an included file did to them is said
 * once, at the token to change, and what it left of the levels is looked up all the same.
 */
export function* unknownLevels(
  axis: Axis,
  levels: readonly Level[],
  catalog: AxisCatalog,
  runtime: Runtime,
  isRightAtAnchor: (level: Level) => boolean = () => false,
): Iterable<Claim> {
  if (axis.alias !== undefined) {
    const aliased = new Set(levels.filter(isRightAtAnchor));
    yield* wrongAlias(axis, axis.alias, [...aliased], catalog);
    for (const level of levels) if (!aliased.has(level)) yield unknownLevel(axis, level, catalog, runtime);
    return;
  }
  const fault = includeFault(axis);
  const isSpoilt = (level: Level): boolean => fault?.spoils(level) ?? false;
  if (fault && levels.some(isSpoilt)) {
    const at = atSpan(fault.at);
    yield claim(
      'axis/unknown-level',
      at,
      msg`axis ${quoted(text(axis.name))} ${fault.problem}: ${catalog.source} has no such id`,
      {
        hint: fault.hint,
        related: includedAt(axis.include),
        saidBy: { codes: ['axis/unknown-level'], at },
      },
    );
    for (const level of fault.meant)
      if (!isKnownLevel(level, catalog, runtime)) yield unknownLevel(axis, level, catalog, runtime);
  }
  const claims = levels
    .filter((level) => !isSpoilt(level))
    .map((level) => ({ level, claim: unknownLevel(axis, level, catalog, runtime) }));
  // Nothing is like them: what is missing are their rows, and that is one cause.
  const rowless = claims.filter(({ claim: { finding } }) => finding.hint === addRows(catalog));
  const isJoined = rowless.length > LISTED;
  if (isJoined)
    yield withoutRows(
      axis,
      rowless.map(({ level }) => level),
      catalog,
    );
  for (const { claim: one } of claims) if (!isJoined || one.finding.hint !== addRows(catalog)) yield one;
}

/** Many levels of an axis that the catalog has no row for, and no id like them. */
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

/** One text for each catalog, so that what gets it can be told from what gets another hint. */
function addRows(catalog: AxisCatalog): Text {
  const known = ADD_ROWS.get(catalog);
  if (known !== undefined) return known;
  const hint = msg`add a row for it to ${catalog.source}, or remove the level`;
  ADD_ROWS.set(catalog, hint);
  return hint;
}

const ADD_ROWS = new WeakMap<AxisCatalog, Text>();

/** One level that the catalog of its axis lacks. */
export function unknownLevel(
  axis: Pick<Axis, 'name'> & Partial<Pick<Axis, 'levels' | 'include' | 'alias'>>,
  level: Level,
  catalog: AxisCatalog,
  runtime: Runtime,
): Claim {
  const { fault } = catalog;
  const name = quoted(text(axis.name));
  if (fault) {
    const { code, at } = fault;
    // Said once, of the first level that it takes away.
    const says = `axis ${name} loses ${spelled(level.value)} by it`;
    return {
      finding: { ...fault, severity: 'error', message: msg`${fault.message}; ${says}` },
      consequenceOf: { code, at, says },
    };
  }
  const at = atSpan(level.node.span);
  const barred = catalog.barred?.(text(level.value));
  return claim(
    'axis/unknown-level',
    at,
    barred === undefined
      ? msg`axis ${name} has the level ${levelWords(level)}, which is not in ${catalog.source}`
      : msg`axis ${name} has the level ${spelled(level.value)}, but its ${barred.flag} is not true in ${catalog.source}`,
    {
      hint: levelHint(level, axis, catalog, runtime),
      related: [
        ...(barred === undefined ? [] : [{ message: 'not true here', at: atSpan(barred.at) }]),
        ...aliasedAt(axis),
        ...includedAt(axis.include),
      ],
      // Two axes may include one file, or take one list by an alias.
      saidBy: { codes: ['axis/unknown-level'], at },
    },
  );
}

function levelWords({ value }: Level): string {
  if (value.kind === 'date' || value.kind === 'datetime')
    return `${text(value)} (a ${value.kind === 'date' ? 'date' : 'time'})`;
  return value.kind === 'null' ? 'null (an empty value)' : spelled(value);
}

/** Levels that are right where they stand: what is wrong is that this axis takes them. */
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
        related: relatedAt(
          'a level',
          levels.map(({ node }) => node.span),
        ),
      },
    ),
  ];
}

/**
 * Whether a level that an axis takes by an alias is right for the axis under whose name it stands.
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

/** Where an axis takes a value by an alias that stands at another place. */
function aliasedAt({ alias }: Pick<Axis, 'alias'>): Related[] {
  return alias === undefined ? [] : [{ message: 'this axis takes it by an alias', at: atSpan(alias) }];
}

/** The most useful thing to say of a declared level that a catalog lacks: how it was read, else what its id is. */
function levelHint(
  level: Level,
  axis: Partial<Pick<Axis, 'levels' | 'include'>>,
  catalog: AxisCatalog,
  runtime: Runtime,
): Text {
  const { value } = level;
  if (value.kind === 'str' && strip(value.value) === '') return 'write an id, or remove the level';
  const id = runtime.onlyTextMatches ? text(value) : strip(text(value));
  if (runtime.onlyTextMatches && value.kind !== 'str' && catalog.has(id))
    return unknownLevelHint(id, false, catalog);
  if (value.kind === 'str' && catalog.has(id.trim())) return unknownLevelHint(id, true, catalog);
  const written = value.kind !== 'str' && level.node.kind === 'scalar' ? level.node.text : '';
  const rewritten = written === '' || catalog.has(written) ? undefined : catalog.explain?.(written);
  if (rewritten !== undefined) return withReading(rewritten, level);
  return (
    literalRemedy(level, (written) => catalog.has(written), axis.include !== undefined) ??
    (runtime.onlyTextMatches ? quoteFirst(level) : undefined) ??
    withReading(unknownLevelHint(id, true, catalog, usedTexts(axis.levels)), level)
  );
}

/** No row helps a value that is no text: it has to be quoted before it can be looked up. */
function quoteFirst({ value, node }: Level): string | undefined {
  if (node.kind !== 'scalar' || node.style !== 'plain' || node.text === '') return undefined;
  if (value.kind === 'str') return undefined;
  if (value.kind === 'null')
    return `write the id that is meant, or remove the level; without quotes YAML reads ${node.text} as None`;
  const reading = text(value) === node.text ? 'it is no text' : `YAML reads it as ${text(value)}`;
  return `quote it, '${node.text}': without quotes ${reading}, and catalog ids are text`;
}

/** The most useful thing to say of an id that a catalog lacks. */
export function unknownLevelHint(
  id: string,
  isText: boolean,
  catalog: AxisCatalog,
  used: ReadonlySet<string> = new Set(),
): Text {
  if (!isText && catalog.has(id)) return `catalog ids are text: quote it, '${id}'`;
  const trimmed = id.trim();
  if (trimmed !== id && catalog.has(trimmed)) return `remove the spaces around it: '${trimmed}'`;
  const explained = catalog.explain?.(id);
  if (explained !== undefined) return explained;
  const placeholder = placeholderHint(id);
  if (placeholder !== undefined) return placeholder;
  const alike = lookAlikeOf(id, catalog);
  if (alike !== undefined) return `write '${alike}': ${lookAlikeWords(id, alike)}`;
  const joined = joinedHint(id, catalog);
  if (joined !== undefined) return joined;
  const near = nearUnused(id, indexOf(catalog), (other) => used.has(other), 3);
  if (near.length > 0) return `did you mean ${near.map((name) => `'${name}'`).join(' or ')}?`;
  return addRows(catalog);
}

/** Several known ids in one: a comma between them is missing, or a list item is indented as more of the one above. */
function joinedHint(id: string, catalog: AxisCatalog): string | undefined {
  const areKnown = (parts: readonly string[]): boolean =>
    parts.length > 1 && parts.length <= MOST_JOINED && parts.every((part) => catalog.has(part));
  const shown = (parts: readonly string[]): string => listed(parts.map(quoted));
  const items = id.split(/\s+-\s+/);
  if (areKnown(items))
    return `${shown(items)} are items of one list, but ${quoted(items[1] ?? '')} is indented deeper, as more of the text above: align its hyphen`;
  const words = id.split(/\s+/);
  if (areKnown(words)) return `${shown(words)} are known: put a comma between them`;
  return undefined;
}

const MOST_JOINED = 50;

/** The one id of a catalog that looks the same. */
function lookAlikeOf(id: string, catalog: AxisCatalog): string | undefined {
  const folded = withoutLookAlikes(id);
  if (folded !== id && catalog.has(folded)) return folded;
  let ids = FOLDED.get(catalog);
  if (ids === undefined) {
    ids = new Map();
    for (const known of catalog.ids) {
      const seen = withoutLookAlikes(known);
      ids.set(seen, ids.has(seen) ? undefined : known);
    }
    FOLDED.set(catalog, ids);
  }
  return ids.get(folded);
}

/** The ids of a catalog by what they look like; `undefined` where two of them look the same. */
const FOLDED = new WeakMap<AxisCatalog, Map<string, string | undefined>>();

const USED = new WeakMap<readonly Level[], ReadonlySet<string>>();

/** The texts that an axis lists. */
function usedTexts(levels: readonly Level[] = []): ReadonlySet<string> {
  const known = USED.get(levels);
  if (known !== undefined) return known;
  const used = new Set(levels.map(({ value }) => strip(text(value))));
  USED.set(levels, used);
  return used;
}

const INDEXES = new WeakMap<AxisCatalog, NameIndex>();

/** The ids of a catalog, prepared for a search once. */
function indexOf(catalog: AxisCatalog): NameIndex {
  const index = INDEXES.get(catalog) ?? new NameIndex(catalog.ids);
  INDEXES.set(catalog, index);
  return index;
}
