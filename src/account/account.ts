import { type Text, textOf } from '../findings/text.ts';
import type { Account, AccountGroup } from '../result.ts';
import { compareCodePoints } from '../source/compare.ts';

/** The role of a path in a check. */
export type Subject = AccountGroup['kind'];

/**
 * What happened to a path, in addition to the states of cohorts:
 * - `checked`: it was read and judged, whatever was found.
 * - `unchanged`: it and everything that its check depends on are the same in the base, as proved by object ids; the
 *   findings there still apply.
 * - `not-applicable`: there is nothing to judge, for a legitimate reason, such as outputs that were never committed.
 * - `not-checked`: it should have been judged, but was not. The run is then unchecked, and fails.
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

/** If a path has several entries, the least certain one takes precedence. */
const DISPOSITIONS: readonly Disposition[] = ['unchanged', 'checked', 'not-applicable', 'not-checked'];

/** Groups entries into an account, with one entry per path and kind: the least certain one. */
export function accountOf(entries: Iterable<Entry>): Account {
  const byPath = new Map<string, Entry>();
  for (const entry of entries) {
    const key = `${entry.kind} ${entry.path}`;
    const other = byPath.get(key);
    if (other === undefined || weight(entry) > weight(other)) byPath.set(key, entry);
  }
  const groups = new Map<string, AccountGroup & { readonly paths: string[] }>();
  let last: (AccountGroup & { readonly paths: string[] }) | undefined;
  for (const { kind, path, disposition, reason } of byPath.values()) {
    // A fast path: thousands of consecutive cohorts are unchanged for the same reason.
    if (last?.kind === kind && last.disposition === disposition && last.reason === reason) {
      last.paths.push(path);
      continue;
    }
    const key = JSON.stringify([kind, disposition, reason]);
    const known = groups.get(key);
    last = known ?? { kind, disposition, ...(reason === undefined ? {} : { reason }), paths: [] };
    last.paths.push(path);
    if (known === undefined) groups.set(key, last);
  }
  for (const { paths } of groups.values()) paths.sort(compareCodePoints);
  return [...groups.values()].sort(compareGroups);
}

/** The account of a check that was done in parts. A path checked in one part is not unchanged. */
export function joinAccounts(accounts: Iterable<Account>): Account {
  return accountOf(entriesOf(accounts));
}

function* entriesOf(accounts: Iterable<Account>): Iterable<Entry> {
  for (const account of accounts)
    for (const { paths, ...group } of account) for (const path of paths) yield { ...group, path };
}

/** The end of a reason: without the base, a change may have removed what would have been checked. */
export const UNKNOWN_BEFORE = 'without the base it is not known whether';

/** Whether something was left out of the check for a reason that only the base could confirm. */
export function dependsOnBase(account: Account): boolean {
  return account.some(({ reason }) => reason !== undefined && textOf(reason).includes(UNKNOWN_BEFORE));
}

/** Number of paths that should have been checked, but were not. */
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
