import type { AxisCatalog } from '../catalog/axis-catalog.ts';
import type { Below } from '../catalog/catalog.ts';
import { isMissingWord } from '../catalog/pandas/infer-column.ts';
import type { Axis, Design, Level } from '../design/design.ts';
import { otherAxisHint } from '../design/load-axes.ts';
import { type Edit, suggested } from '../findings/fix.ts';
import { leftOutName } from '../findings/left-out.ts';
import { blanksAround, lookAlikeWords, oddCharacter, withoutLookAlikes } from '../findings/look-alikes.ts';
import { didYouMean, equallySame, isSameName, NameIndex, nearestNames } from '../findings/nearest-names.ts';
import {
  formulaHint,
  inBracketsOf,
  isComment,
  isEndOfText,
  isTotal,
  isWordForNothing,
  patternHint,
  placeholderHint,
  standInHint,
} from '../findings/placeholder.ts';
import { areOtherIds, differInDigits, mayBeNew, onlyMeant, slipOf } from '../findings/slip.ts';
import { msg, type Text } from '../findings/text.ts';
import { listed, quoted } from '../findings/words.ts';
import { strip } from '../python/strip.ts';
import { text } from '../python/text.ts';
import { str } from '../python/value.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { isLeftOverMarker } from '../source/merge-conflict.ts';
import { oncePer } from '../source/once-per.ts';
import { suffixOf } from '../source/path.ts';
import type { Span } from '../source/span.ts';
import type { Node } from '../syntax/node.ts';
import { spellingFix } from '../syntax/respell.ts';
import { withoutEntities } from '../syntax/yaml/explain-character.ts';
import { joinedIds, lookAlikeOf, spoiledIds, spreadsheetDates } from './altered-ids.ts';
import { USUAL_HEADER } from './include-fault.ts';
import { joinedRemedy } from './joined-remedy.ts';
import { literalRemedy, quoting, withReading } from './literal-remedy.ts';
import { nearUnused } from './near-level.ts';
import type { Remedy } from './remedy.ts';
import { votesFor } from './rule-votes.ts';

/** The other levels of the axis, and its list. */
export type ListedAxis = Partial<Pick<Axis, 'levels' | 'listAt'>>;

export interface LevelRemedy extends Remedy {
  /** The part of the level to change, if not all of it. */
  readonly at?: Span;
  /** The flag that excludes the id that is meant. */
  readonly barred?: Span;
  /** Whether only a row is missing, and nothing is wrong with the level. */
  readonly lacksRow?: boolean;
}

/** The most useful advice on a declared level that a catalog lacks: how it was read, or else what its id may be. */
export function levelRemedy(
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
  const isFirst = axis.levels?.[0]?.node === level.node;
  if (
    axis.include &&
    axis.name &&
    suffixOf(axis.include.path) === '.txt' &&
    (text(axis.name) === id || (isFirst && USUAL_HEADER.test(id)))
  )
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
  const [, inner = ''] = /^\(([^()]*)\)$/.exec(id) ?? [];
  if (catalog.has(inner.trim())) return { hint: `remove the parentheses: write ${quoted(inner.trim())}` };
  if (axis.include && /^(?:[-=_*]{3,}|\([^()]*\))$/.test(id))
    return { hint: 'delete the row: it holds no level' };
  if (axis.include && isTotal(id)) return { hint: 'delete the row: it holds a total' };
  if (axis.include && (isComment(id) || (id.startsWith('#') && formulaHint(id) === undefined)))
    return {
      hint: `delete the ${suffixOf(axis.include.path) === '.csv' ? 'row: a CSV' : 'line: the list'} has no comments`,
    };
  const comment = commentBehind(level, catalog);
  if (comment !== undefined) return comment;
  const isAxis = design?.axes.some((one) => one.name.kind === 'str' && one.name.value === id) ?? false;
  if (isAxis && axis.name && text(axis.name) !== id) return { hint: otherAxisHint(id) };
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
  if (isWordForNothing(id) && !catalog.has('None'))
    return {
      hint: `write the id that you mean, or remove the level: ${quoted(id)} is read as a name here, not as "none"`,
    };
  const row = catalog.named?.(id);
  if (row !== undefined)
    return {
      hint: msg`${quoted(id)} is the ${row.column} of ${quoted(row.id)} in ${catalog.source}: write '${row.id}'`,
      ...spelling(row.id),
    };
  const described = catalog.described?.(id);
  if (described !== undefined)
    return { hint: describedHint(id, described, catalog), lacksRow: !isOfOtherKind(described) };
  const leftOut = leftOutName(id, (name) => catalog.has(name));
  if (leftOut !== undefined)
    return {
      hint: `delete it if ${quoted(leftOut)} is not meant, since everything in a list is planned; otherwise write ${leftOut}`,
    };
  const enclosed = inBracketsOf(id);
  if (enclosed !== undefined && catalog.has(enclosed))
    return { hint: `remove the brackets around it: ${enclosed}`, ...spelling(enclosed) };
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
    return { hint: `write '${decodedId}': ${quoted(id)} contains an HTML code`, ...spelling(decodedId) };
  const bare = withoutLookAlikes(id).replace(AROUND_NAMES, '$1');
  if (bare !== id && catalog.has(bare))
    return { hint: `${didYouMean(bare)}${oddWords(id)}`, ...spelling(bare) };
  const linked = /^\[([^\]]+)\]\([^)]*\)$/.exec(id)?.[1];
  if (linked !== undefined && catalog.has(linked))
    return { hint: `write the name alone, without the link: ${linked}`, ...spelling(linked) };
  const date = spreadsheetDates(catalog).get(id);
  if (date !== undefined)
    return {
      hint: msg`${catalog.source} has ${quoted(date)}, into which a spreadsheet turned it: write it there as text again`,
    };
  const together = joinedIds(catalog).get(id);
  if (together !== undefined)
    return {
      hint: msg`${catalog.source} has it in one row with others, ${quoted(together)}: give each id a row of its own there`,
    };
  const near = nearUnused(id, nameIndex(catalog), isUsed, 3);
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
  if (first !== undefined && second === undefined && mayBeNew(id, first))
    return {
      hint: msg`if you mean ${quoted(first)}, write it here; otherwise add a row for ${quoted(id)} to ${catalog.source}`,
    };
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

/** The hint for a word that describes ids in another column of their catalog. */
function describedHint(id: string, below: Below, { source }: AxisCatalog): Text {
  const { column, ids } = below;
  const [first = '', other] = ids;
  const whose =
    other === undefined ? quoted(first) : `several ids, such as ${quoted(first)} and ${quoted(other)}`;
  const is = msg`${quoted(id)} is the ${column} of ${whose} in ${source}`;
  return isOfOtherKind(below)
    ? msg`write the id that you mean: ${is}`
    : msg`${is}: write the id that you mean, or add a row for ${quoted(id)} if it is one`;
}

/** Whether a text in another column is a mode, or an id of another kind, and so never an id of this one. */
function isOfOtherKind({ column, isUsual }: Below): boolean {
  return isUsual || column.endsWith('_id');
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
const AROUND_NAMES = /^(?:[bfru](?=["']))?[-*\u2022"'`[({~]*\s*(.*?)["'`)\]},;.:~*]*$/s;

/** The texts of levels. */
export const usedTexts = oncePer(
  (levels: readonly Level[]): ReadonlySet<string> => new Set(levels.map(({ value }) => strip(text(value)))),
);

/** The ids of a catalog, to find the nearest ones. */
export const nameIndex = oncePer((catalog: AxisCatalog) => new NameIndex(catalog.ids));
