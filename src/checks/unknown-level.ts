import type { AxisCatalog, AxisCatalogs } from '../catalog/axis-catalog.ts';
import { isMissingWord } from '../catalog/pandas/infer-column.ts';
import type { Axis, Design, Level } from '../design/design.ts';
import { includedAt } from '../design/levels.ts';
import { atSpan, type Related } from '../findings/diagnostic.ts';
import { type Edit, suggested } from '../findings/fix.ts';
import { relatedAt } from '../findings/listing.ts';
import { blanksAround, lookAlikeWords, oddCharacter, withoutLookAlikes } from '../findings/look-alikes.ts';
import { didYouMean, equallySame, isSameName, NameIndex, nearestNames } from '../findings/nearest-names.ts';
import {
  formulaHint,
  isComment,
  isEndOfText,
  isTotal,
  patternHint,
  placeholderHint,
  standInHint,
} from '../findings/placeholder.ts';
import { areOtherIds, differInDigits, onlyMeant, slipOf } from '../findings/slip.ts';
import { msg, type Text, textOf } from '../findings/text.ts';
import { LISTED, listed, quoted, spelled, unlisted } from '../findings/words.ts';
import { strip } from '../python/strip.ts';
import { text } from '../python/text.ts';
import { str } from '../python/value.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { isLeftOverMarker } from '../source/merge-conflict.ts';
import { oncePer } from '../source/once-per.ts';
import { suffixOf } from '../source/path.ts';
import type { Span } from '../source/span.ts';
import { isOnJoinedLine } from '../syntax/csv-columns.ts';
import type { Node } from '../syntax/node.ts';
import { spellingFix } from '../syntax/respell.ts';
import { withoutEntities } from '../syntax/yaml/explain-character.ts';
import { type Claim, claim } from './check.ts';
import { includeFault } from './include-fault.ts';
import { joinedRemedy } from './joined-remedy.ts';
import { type JointSlip, jointSlips } from './joint-slip.ts';
import { literalRemedy, quoting, withReading } from './literal-remedy.ts';
import { nearUnused } from './near-level.ts';
import type { Remedy } from './remedy.ts';
import { votesFor } from './rule-votes.ts';

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
  runtime: Runtime,
  isRightAtAnchor: (level: Level) => boolean = () => false,
  design?: Design,
): Iterable<Claim> {
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
      runtime,
      isRightAtAnchor,
      design,
    );
    return;
  }
  const fault = includeFault(axis, (id) => catalog.has(id));
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
    { all: axis.levels, isUsed: (name) => used.has(name), columns: axis.include?.columns },
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
    ({ value }) => catalog.has(text(value)) || indexOf(catalog).nearest(text(value), 1).length > 0,
  );
}

/** Describes an id that belongs to another axis: `a model for drafts`. */
export function otherKind(id: string, catalog: AxisCatalog): string | undefined {
  const what = textOf(catalog.explain?.(id) ?? '');
  return what.startsWith(quoted(id))
    ? /^ is (an? [^()]+) \(/.exec(what.slice(quoted(id).length))?.[1]
    : undefined;
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
          hint: 'list them in an axis of their kind; if the lists of two axes have changed places, swap them',
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
      saidBy: { codes: ['axis/unknown-level'], at },
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

/** The other levels of the axis, and its list. */
type ListedAxis = Partial<Pick<Axis, 'levels' | 'listAt'>>;

interface LevelRemedy extends Remedy {
  /** The part of the level to change, if not all of it. */
  readonly at?: Span;
  /** The flag that excludes the id that is meant. */
  readonly barred?: Span;
  /** Whether only a row is missing, and nothing is wrong with the level. */
  readonly lacksRow?: boolean;
}

/** The most useful advice on a declared level that a catalog lacks: how it was read, or else what its id may be. */
function levelRemedy(
  level: Level,
  axis: ListedAxis & Partial<Pick<Axis, 'include' | 'name'>>,
  catalog: AxisCatalog,
  runtime: Runtime,
  design?: Design,
): LevelRemedy {
  const { value } = level;
  if (value.kind === 'str' && strip(value.value) === '') return { hint: 'write an id, or remove the level' };
  const id = runtime.onlyTextMatches ? text(value) : strip(text(value));
  const isUnquoted = runtime.onlyTextMatches && value.kind !== 'str' && catalog.has(id);
  const hasBlanks = value.kind === 'str' && catalog.has(id.trim());
  if (isUnquoted || hasBlanks) return unknownLevelRemedy(id, level, catalog);
  const written = value.kind !== 'str' && level.node.kind === 'scalar' ? level.node.text : '';
  const rewritten = written === '' || catalog.has(written) ? undefined : catalog.explain?.(written);
  if (rewritten !== undefined) return { hint: withReading(rewritten, level) };
  if (level.aligned) {
    const [{ at }] = level.aligned as readonly [Edit];
    const last = quoted(text(value).split(/\s+-\s+/)[1] ?? '');
    return {
      hint: `${last} is indented more than the item above it, and is therefore read as part of its text: align its hyphen`,
      at: { ...at, start: at.end, end: level.node.span.end },
      ...suggested(...level.aligned),
    };
  }
  if (axis.include && axis.name && suffixOf(axis.include.path) === '.txt' && text(axis.name) === id)
    return { hint: 'a .txt list has no header: delete the line' };
  if (axis.include && axis.name && suffixOf(axis.include.path) === '.csv' && isNameOf(axis.name, id))
    return { hint: 'delete the row: it repeats the header' };
  const literal =
    literalRemedy(level, (other) => catalog.has(other), axis.include !== undefined) ??
    (runtime.onlyTextMatches ? quoteFirst(level) : undefined);
  if (literal !== undefined) return literal;
  if (axis.include && isLeftOverMarker(id))
    return { hint: 'delete the line: it is left over from a merge conflict' };
  if (axis.include && isEndOfText(id)) return { hint: 'delete the line: it is left over from a script' };
  if (axis.include && /^(?:[-=_*]{3,}|\([^()]*\))$/.test(id))
    return { hint: 'delete the row: it holds no level' };
  if (axis.include && isTotal(id)) return { hint: 'delete the row: it holds a total' };
  if (axis.include && (isComment(id) || (id.startsWith('#') && formulaHint(id) === undefined)))
    return {
      hint: `delete the ${suffixOf(axis.include.path) === '.csv' ? 'row: a CSV' : 'line: the list'} has no comments`,
    };
  const comment = commentBehind(level, catalog);
  if (comment !== undefined) return comment;
  const remedy = unknownLevelRemedy(id, level, catalog, axis);
  if (remedy.lacksRow && design && axis.name) {
    const votes = votesFor({ name: axis.name }, design);
    const used = usedTexts(axis.levels ?? []);
    const others = votes.has(id)
      ? []
      : nearestNames(
          id,
          [...votes.keys()].filter((name) => !used.has(name)),
        ).filter((name) => differInDigits(id, name));
    const meant = others.find((name) => catalog.has(name));
    if (meant !== undefined)
      return {
        hint: msg`if you mean ${quoted(meant)}, which the rules list, write it here; otherwise add a row for ${quoted(id)} to ${catalog.source}`,
      };
    if (others[0] !== undefined)
      return {
        hint: msg`the rules list ${quoted(others[0])} in its place: write the one that is meant in both, and add a row for it to ${catalog.source}`,
      };
  }
  return { ...remedy, hint: withReading(remedy.hint, level) };
}

function isNameOf(name: Axis['name'], id: string): boolean {
  return text(name) === id || isSameName(text(name), id);
}

/** A YAML comment without a space before it, or a comment marker of another language. */
function commentBehind({ value, node }: Level, catalog: AxisCatalog): LevelRemedy | undefined {
  if (value.kind !== 'str' || node.kind !== 'scalar' || node.style !== 'plain') return undefined;
  const [, id = '', blank = '', sign = ''] = /^(\S+?)(\s*)(#+|\/\/|--)(?=\s)/.exec(node.text) ?? [];
  if (!catalog.has(id) || (sign.startsWith('#') ? blank !== '' : blank === '')) return undefined;
  const { path, start } = node.span;
  const from = start + id.length + blank.length;
  return {
    hint: sign.startsWith('#')
      ? `put a space before the \`#\`: ${id} ${sign}`
      : `a comment starts with \`#\`, not with \`${sign}\``,
    ...suggested({
      at: { path, start: from, end: sign.startsWith('#') ? from : from + sign.length },
      newText: sign.startsWith('#') ? ' ' : '#',
    }),
  };
}

/** A value that is not text must be quoted first; adding a row would not help. */
function quoteFirst({ value, node }: Level): Remedy | undefined {
  if (node.kind !== 'scalar' || node.style !== 'plain' || node.text === '') return undefined;
  if (value.kind === 'str') return undefined;
  if (value.kind === 'null')
    return {
      hint: `write the id that you mean, or remove the level; without quotes YAML reads ${node.text} as None`,
    };
  const reading = text(value) === node.text ? 'it is not text' : `YAML reads it as ${text(value)}`;
  return {
    hint: `quote it, '${node.text}': without quotes ${reading}, and catalog ids are text`,
    ...quoting(node),
  };
}

/** The hint for an id that a catalog lacks, in words only. */
export function unknownLevelHint(id: string, catalog: AxisCatalog): Text {
  const nowhere: Node = { kind: 'list', items: [], span: { path: '', start: 0, end: 0 } };
  return unknownLevelRemedy(id, { value: str(id), node: nowhere }, catalog).hint;
}

/** The most useful advice on an id that a catalog lacks. */
function unknownLevelRemedy(
  id: string,
  { value, node }: Level,
  catalog: AxisCatalog,
  axis: ListedAxis = {},
): LevelRemedy {
  const used = usedTexts(axis.levels ?? []);
  const isText = value.kind === 'str';
  if (!isText && catalog.has(id))
    return {
      hint: `catalog ids are text: quote it, '${id}'`,
      ...(node.kind === 'scalar' && node.text === id ? quoting(node) : {}),
    };
  const written = value.kind === 'str' ? value.value : id;
  const names = catalog.ids;
  const isUsed = (name: string): boolean => used.has(name);
  const spelling = (meant: string): Pick<Remedy, 'fix'> =>
    node.kind === 'scalar' ? spellingFix(node.span, written, meant, { names, isUsed }) : {};
  const trimmed = id.trim();
  if (trimmed !== id && catalog.has(trimmed))
    return { hint: `remove ${blanksAround(id)} around it: '${trimmed}'`, ...spelling(trimmed) };
  const explained = catalog.explain?.(id);
  if (explained !== undefined) return { hint: explained };
  if (isText && isMissingWord(id))
    return {
      hint: msg`write the id that you mean, or remove the level: no row of ${catalog.source} can have ${quoted(id)}, which pandas reads as an empty cell`,
    };
  if (/^(?:none|nil|nothing|empty)$/i.test(id) && !catalog.has('None'))
    return {
      hint: `write the id that you mean, or remove the level: ${quoted(id)} is read as a name here, not as "none"`,
    };
  const row = catalog.named?.(id);
  if (row !== undefined)
    return {
      hint: msg`${quoted(id)} is the ${row.column} of ${quoted(row.id)} in ${catalog.source}: write '${row.id}'`,
      ...spelling(row.id),
    };
  const placeholder =
    placeholderHint(id) ??
    formulaHint(id) ??
    standInHint(id, (other) => catalog.has(other)) ??
    patternHint(id, names);
  if (placeholder !== undefined) return { hint: placeholder };
  const alike = lookAlikeOf(id, catalog);
  if (alike !== undefined)
    return withoutLookAlikes(id) === id && withoutLookAlikes(alike) !== alike.normalize('NFC')
      ? { hint: msg`${catalog.source} has ${quoted(alike)}: ${lookAlikeWords(alike, id)}; correct it there` }
      : { hint: `write '${alike}': ${lookAlikeWords(id, alike)}`, ...spelling(alike) };
  const spoiled = spoiledIds(catalog).get(id);
  if (spoiled !== undefined)
    return { hint: msg`${catalog.source} has it as ${quoted(spoiled)}: correct it there` };
  if (/^-?\d+$/.test(id) && catalog.has(`${id}.0`))
    return {
      hint: `the catalog is read as numbers, so it has '${id}.0': write the level that way, or add a letter to the ids`,
    };
  const parts = joinedRemedy(node.span, id, (name) => catalog.has(name), {
    at: axis.listAt,
    end: axis.levels?.at(-1)?.node.span.end,
    isQuoted: node.kind === 'scalar' && node.style === 'quoted' && suffixOf(node.span.path) === '.csv',
  });
  if (parts !== undefined) return parts;
  // Word processors replace quotes by typographic ones, which YAML reads as text.
  const decodedId = withoutEntities(id);
  if (decodedId !== id && catalog.has(decodedId))
    return { hint: `write '${decodedId}': ${quoted(id)} has a code of a web page`, ...spelling(decodedId) };
  const bare = withoutLookAlikes(id).replace(AROUND_NAMES, '$1');
  if (bare !== id && catalog.has(bare))
    return { hint: `${didYouMean(bare)}${oddWords(id)}`, ...spelling(bare) };
  const linked = /^\[([^\]]+)\]\([^)]*\)$/.exec(id)?.[1];
  if (linked !== undefined && catalog.has(linked))
    return { hint: `write the name alone, without the link: ${linked}`, ...spelling(linked) };
  const date = spreadsheetDates(catalog).get(id);
  if (date !== undefined)
    return {
      hint: msg`${catalog.source} has ${quoted(date)}, which a spreadsheet makes of it: write it there as text again`,
    };
  const together = joinedIds(catalog).get(id);
  if (together !== undefined)
    return {
      hint: msg`${catalog.source} has it in one row with others, ${quoted(together)}: give each id a row of its own there`,
    };
  const near = nearUnused(id, indexOf(catalog), isUsed, 3);
  const [same] = near;
  // Equal except for case and separators: no other name can be nearer.
  if (same !== undefined && isSameName(id, same) && !isUsed(same)) {
    const equal = equallySame(id, near).filter((name) => !isUsed(name));
    if (equal.length > 1) return { hint: didYouMean(...equal) };
    return { hint: `${didYouMean(same)}${oddWords(id)}`, ...spelling(same) };
  }
  if (same !== undefined && isSameName(id, same) && axis.listAt)
    return { hint: `remove the level: the axis has ${quoted(same)} already` };
  // All names are compared only if one of the nearest could be a single slip.
  const isSlip = near.length > 1 && near.some((name) => slipOf(id, name) !== undefined);
  const meant = isSlip ? onlyMeant(id, names) : undefined;
  if (meant !== undefined && !isUsed(meant)) return { hint: didYouMean(meant), ...spelling(meant) };
  if (catalog.isCommitted?.(id))
    return {
      hint: msg`committed outputs have ${quoted(id)}: add its missing row to ${catalog.source}, or remove the level`,
      lacksRow: true,
    };
  // If an id with the same name and another number exists, less similar ones are not meant either. Nor is an id that
  // the axis lists already; the items of a tuple may repeat one.
  const others =
    near[0] !== undefined && areOtherIds(id, near[0])
      ? []
      : near.filter((name) => !areOtherIds(id, name) && !(axis.listAt && isUsed(name)));
  const [first, second] = others;
  if (first !== undefined)
    return {
      hint: didYouMean(...others),
      ...(second === undefined ? spelling(first) : {}),
    };
  const barred = barredNear(id, catalog);
  if (barred !== undefined) return barred;
  const hint = msg`add a row for it to ${catalog.source}, or remove the level`;
  if (near.length === 0) {
    const known = fewIds(catalog);
    return {
      hint:
        known.length === 0
          ? hint
          : msg`${hint}; ${known.length === 1 ? 'the only id for this axis is' : 'the ids for this axis are'} ${listed(known.map(quoted))}`,
      lacksRow: true,
    };
  }
  const are = near.length === 1 ? 'is another id' : 'are other ids';
  return { hint: msg`${hint}: ${listed(near.map(quoted))} ${are}`, lacksRow: true };
}

/** All ids of a catalog if it is small; otherwise none. */
function fewIds({ ids }: AxisCatalog): readonly string[] {
  const few: string[] = [];
  for (const id of ids) {
    if (few.length === MOST_SHOWN) return [];
    few.push(id);
  }
  return few;
}

const MOST_SHOWN = 5;

/** A misspelled id that is in the catalog, but may not be used by the axis. */
function barredNear(id: string, catalog: AxisCatalog): LevelRemedy | undefined {
  const names = [...(catalog.barredIds ?? [])];
  const [name] = nearestNames(id, names, 3).filter((other) => !areOtherIds(id, other));
  const cell = name === undefined ? undefined : catalog.barred?.(name);
  if (name === undefined || cell === undefined) return undefined;
  return {
    hint: msg`did you mean '${name}'? Its ${cell.flag} is not true in ${catalog.source}: set it to true, or name another model`,
    barred: cell.at,
  };
}

function oddWords(id: string): string {
  const odd = oddCharacter(id);
  return odd === undefined ? '' : ` It contains ${odd}`;
}

/** Characters of lists and sentences around a name. */
const AROUND_NAMES = /^[-*\u2022"'`[({~]*\s*(.*?)["'`)\]},;.:~*]*$/s;

/** The id of a catalog that looks the same, if there is only one. */
function lookAlikeOf(id: string, catalog: AxisCatalog): string | undefined {
  const folded = withoutLookAlikes(id);
  if (folded !== id && catalog.has(folded)) return folded;
  return idsByLook(catalog).get(folded);
}

/** The ids of a catalog by appearance; `undefined` where two look the same. */
const idsByLook = oncePer((catalog: AxisCatalog): ReadonlyMap<string, string | undefined> => {
  const ids = new Map<string, string | undefined>();
  for (const known of catalog.ids) {
    const seen = withoutLookAlikes(known);
    ids.set(seen, ids.has(seen) ? undefined : known);
  }
  return ids;
});

/** The ids of a catalog without the effects of a formula, a word processor's quotes, or a wrong encoding. */
const spoiledIds = oncePer((catalog: AxisCatalog): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>();
  for (const known of catalog.ids) {
    const bare = withoutLookAlikes(known).replace(/^=?(["'`])(.*?)\1?$/s, '$2');
    for (const meant of [bare, decoded(known), withoutEntities(known)])
      if (meant !== undefined && meant !== known) ids.set(meant, known);
  }
  return ids;
});

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The ids of which a spreadsheet may have made the dates of a catalog, by id: `1-2` is `2-Jan` there, or `1-Feb`. */
const spreadsheetDates = oncePer((catalog: AxisCatalog): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>();
  for (const known of catalog.ids) {
    const [, day = '', name = ''] = /^(\d{1,2})-([A-Z][a-z]{2})$/.exec(known) ?? [];
    const month = MONTHS.indexOf(name) + 1;
    if (month > 0)
      for (const sign of ['-', '/', '.']) {
        ids.set(`${day}${sign}${month}`, known);
        ids.set(`${month}${sign}${day}`, known);
      }
    const [, one = '', sign, other = '', year = ''] = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/.exec(known) ?? [];
    const padded = (part: string): string => part.padStart(2, '0');
    if (sign !== undefined) {
      ids.set(`${year}-${padded(other)}-${padded(one)}`, known);
      if (sign === '/') ids.set(`${year}-${padded(one)}-${padded(other)}`, known);
    }
  }
  return ids;
});

/** The ids that the catalog has only within the text of one row, by id; words without a digit or a sign are no ids. */
const joinedIds = oncePer((catalog: AxisCatalog): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>();
  for (const known of catalog.ids) {
    const words = known.split(/\s*[\s;|]\s*/).filter((word) => word !== '');
    if (words.length > 1 && words.every((word) => /[\d_-]/.test(word)))
      for (const word of words) ids.set(word, known);
  }
  return ids;
});

/** Repairs UTF-8 that was read as Latin-1. */
function decoded(known: string): string | undefined {
  if (!/[\u00c2-\u00f4][\u0080-\u00bf]/.test(known) || /[^\0-\u00ff]/.test(known)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(known, (letter) => letter.charCodeAt(0)),
    );
  } catch {
    return undefined;
  }
}

const usedTexts = oncePer(
  (levels: readonly Level[]): ReadonlySet<string> => new Set(levels.map(({ value }) => strip(text(value)))),
);

const indexOf = oncePer((catalog: AxisCatalog) => new NameIndex(catalog.ids));
