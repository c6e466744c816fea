import { type Text, textOf } from '../findings/text.ts';
import type { Account, AccountGroup } from '../result.ts';
import { compareCodePoints } from '../source/compare.ts';

/** What a path is to a check. */
export type Subject = AccountGroup['kind'];

/**
 * What became of a path, beside the states of cohorts:
 * - `checked`: it was read and judged, whatever was found.
 * - `unchanged`: it is byte for byte what it is in the base, and so is everything that its check depends on, as the object
 *   ids of both commits prove; what was found there holds here.
 * - `not-applicable`: there is nothing to judge, for a reason that is no gap: outputs that were never committed.
 * - `not-checked`: it should have been judged and was not. The run is then unchecked, and fails.
 */
export type Disposition = AccountGroup['disposition'];

export interface Entry {
  readonly kind: Subject;
  readonly path: string;
  readonly disposition: Disposition;
  /** Why it is not applicable or not checked: a clause. */
  readonly reason?: Text;
}

const KINDS: readonly Subject[] = [
  'settings',
  'cohort',
  'spec-like',
  'output',
  'catalog',
  'include',
  'selection',
];

/** The less is known of a path, the more its entry weighs where there are several. */
const DISPOSITIONS: readonly Disposition[] = ['unchanged', 'checked', 'not-applicable', 'not-checked'];

/** An account of entries, in which every path of a kind stands once: of several entries the one that knows least counts. */
export function accountOf(entries: Iterable<Entry>): Account {
  const byPath = new Map<string, Entry>();
  for (const entry of entries) {
    const key = `${entry.kind} ${entry.path}`;
    const other = byPath.get(key);
    if (other === undefined || weight(entry) > weight(other)) byPath.set(key, entry);
  }
  const groups = new Map<string, AccountGroup & { readonly paths: string[] }>();
  for (const { kind, path, disposition, reason } of byPath.values()) {
    const key = JSON.stringify([kind, disposition, reason]);
    const group = groups.get(key);
    if (group !== undefined) group.paths.push(path);
    else groups.set(key, { kind, disposition, ...(reason === undefined ? {} : { reason }), paths: [path] });
  }
  for (const { paths } of groups.values()) paths.sort(compareCodePoints);
  return [...groups.values()].sort(compareGroups);
}

/** One account of the parts of a check. A path that one part has checked is not unchanged for the whole. */
export function joinAccounts(accounts: Iterable<Account>): Account {
  return accountOf(entriesOf(accounts));
}

function* entriesOf(accounts: Iterable<Account>): Iterable<Entry> {
  for (const account of accounts)
    for (const { paths, ...group } of account) for (const path of paths) yield { ...group, path };
}

/** How many paths should have been checked and were not. */
export function countUnchecked(account: Account): number {
  return account.reduce(
    (sum, { disposition, paths }) => (disposition === 'not-checked' ? sum + paths.length : sum),
    0,
  );
}

function weight({ disposition }: Pick<Entry, 'disposition'>): number {
  return DISPOSITIONS.indexOf(disposition);
}

function compareGroups(left: AccountGroup, right: AccountGroup): number {
  return (
    KINDS.indexOf(left.kind) - KINDS.indexOf(right.kind) ||
    weight(left) - weight(right) ||
    compareCodePoints(textOf(left.reason ?? ''), textOf(right.reason ?? ''))
  );
}
