import type { AxisCatalog } from '../catalog/axis-catalog.ts';
import type { Axis, Design, Include, Level, NearList } from '../design/design.ts';
import { columnName, foldName } from '../design/header-name.ts';
import { includeOf } from '../design/rule-members.ts';
import { type Fix, suggested } from '../findings/fix.ts';
import { LISTED, listed, quoted } from '../findings/words.ts';
import { text } from '../python/text.ts';
import { catalogOf } from '../source/catalogued-axes.ts';
import type { Span } from '../source/span.ts';
import type { HeaderColumn } from '../syntax/csv-columns.ts';
import { yamlText } from '../syntax/yaml-text.ts';
import { otherKind } from './other-kind.ts';
import { ruleText } from './rule-words.ts';

/** What to do about a reference to a file that is not the list of its axis. */
export interface WrongTable {
  readonly at: Span;
  /** Why, as a clause. */
  readonly why?: string;
  readonly hint: string;
  readonly fix?: Fix;
  /** The values that were meant, if they are known. */
  readonly meant: readonly string[];
}

/**
 * The only list beside an included file that is that of an axis: its column has the name of the axis, or the catalog
 * has all of its values.
 */
function listMeant(
  name: string,
  include: Include,
  isKnown: ((id: string) => boolean) | undefined,
): NearList | undefined {
  const lists = include.lists?.() ?? [];
  const named = lists.filter(({ column }) => column !== undefined && foldName(column) === foldName(name));
  const [found, other] =
    named.length > 0 || isKnown === undefined ? named : lists.filter(({ values }) => values.every(isKnown));
  return other === undefined ? found : undefined;
}

/** What to do about an include beside which is the only list of an axis. */
export function includedInstead(
  name: string,
  include: Include,
  isKnown: (id: string) => boolean,
): WrongTable | undefined {
  const meant = listMeant(name, include, isKnown);
  return meant && includeInstead(include, meant);
}

function includeInstead({ at }: Include, { reference, values, column, fix }: NearList): WrongTable {
  const shown = values.slice(0, LISTED).map(quoted);
  return {
    at,
    hint: `did you mean ${quoted(reference)}? It ${column === undefined ? '' : `has the column ${quoted(column)}, and `}lists ${listed(shown, values.length)}`,
    ...(fix ? { fix } : {}),
    meant: values,
  };
}

/**
 * What to do about an axis that includes a table with several columns which is not a list with remarks: the table belongs
 * to something else, or the list is beside it. The table itself is never to be changed.
 *
 * @param own - Index of the column with the name of the axis, or -1.
 */
export function wrongTable(
  axis: Pick<Axis, 'name' | 'levels'>,
  include: Include,
  columns: readonly HeaderColumn[],
  own: number,
  { axes, rules }: Pick<Design, 'axes' | 'rules'>,
  isKnown: ((id: string) => boolean) | undefined,
): WrongTable | undefined {
  const name = text(axis.name);
  const meant = listMeant(name, include, isKnown);
  const isSame = (other: Include | undefined): boolean =>
    other?.path === include.path && other.at !== include.at;
  const users = [
    ...rules.flatMap((rule) => (isSame(includeOf(rule)) ? [ruleText(rule)] : [])),
    ...axes.flatMap((other) => (isSame(other.include) ? [`axis ${quoted(text(other.name))}`] : [])),
  ];
  const isAxis = (column: string): boolean =>
    catalogOf(column) !== undefined || axes.some((other) => text(other.name) === column);
  const others = columns.map(columnName).filter((column) => column !== name && isAxis(column));
  const uses = [...new Set(users)];
  const why =
    uses.length > 0
      ? `its CSV is the table of ${listed(uses)}`
      : `its CSV is a table of ${listed(columns.map((column) => quoted(columnName(column))))}`;
  const isOfOthers = uses.length > 0 || others.length > 0;
  // A list with remarks is that of the axis, whatever is beside it.
  if (!isOfOthers && own >= 0) return undefined;
  if (meant !== undefined) return { ...includeInstead(include, meant), why };
  if (!isOfOthers) return undefined;
  const values = own < 0 ? [] : valuesIn(axis.levels, own);
  const list =
    values.length > 0 && values.length <= MOST_LISTED ? `[${values.map(yamlText).join(', ')}]` : undefined;
  const bound = uses.length > 0 ? '' : '; if its rows belong together, include it in a tuple rule';
  return {
    at: include.at,
    why,
    hint: `write the levels of ${quoted(name)} in place of the reference${list === undefined ? ', as a list' : `: ${list}`}, or put them into a file of their own with the only column ${quoted(name)}${bound}`,
    ...(list === undefined ? {} : suggested({ at: include.at, newText: list })),
    meant: values,
  };
}

/** Maximum number of levels that a hint lists. */
const MOST_LISTED = 20;

function valuesIn(levels: readonly Level[], column: number): readonly string[] {
  const values = levels.flatMap(({ value }) => (value.kind === 'tuple' ? (value.items[column] ?? []) : []));
  return [...new Set(values.map(text))];
}

/**
 * What to do about an axis that includes a list of ids of another kind: each of its levels is, for example, a model,
 * and none an essay template.
 */
export function otherList(
  { name, levels }: Pick<Axis, 'name' | 'levels'>,
  include: Include,
  catalog: AxisCatalog,
): WrongTable | undefined {
  const isKnown = (id: string): boolean => catalog.has(id);
  const columns = (include.columns ?? []).map(columnName);
  if (levels.length === 0 || levels.some(({ value }) => value.kind === 'tuple' || isKnown(text(value))))
    return undefined;
  const kinds = new Set(levels.map(({ value }) => otherKind(text(value), catalog)));
  const [kind] = kinds;
  const isOther = kinds.size === 1 && kind !== undefined;
  const isNamed = columns.includes(text(name));
  const meant = listMeant(text(name), include, isOther ? isKnown : undefined);
  if (meant !== undefined && (isOther || (columns.length > 0 && !isNamed)))
    return { ...includeInstead(include, meant), ...(isOther ? { why: `each is ${kind}` } : {}) };
  return isOther && !isNamed
    ? {
        at: include.at,
        why: `each is ${kind}`,
        hint: `include the file with the levels of ${quoted(text(name))} here, or write them in place of the reference`,
        meant: [],
      }
    : undefined;
}
