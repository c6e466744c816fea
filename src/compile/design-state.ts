import type { Design, Name } from '../design/design.ts';
import { valueKey } from '../python/compare.ts';
import { str, type Value } from '../python/value.ts';
import { Axes, type AxisHistory, type Standing } from './axes.ts';
import { type Domain, domainOf } from './domain.ts';
import { type NameKey, nameKey } from './name-key.ts';
import { Timeline } from './timeline.ts';

/**
 * The axes while rules run, one after another (semantics §3), with a record of every change. `order` and the domains are
 * kept apart as the runtime keeps them: a pair named like another axis makes a name appear twice in `order` with one domain.
 */
export class DesignState {
  readonly order: NameKey[] = [];
  readonly names = new Map<NameKey, Value>();
  /** Tied name → canonical, in the order in which the names were first tied. */
  readonly ties = new Map<NameKey, NameKey>();
  /** Pair name → its two columns, in declaration order. */
  readonly pairs = new Map<NameKey, readonly NameKey[]>();
  /** Tuple name → its columns, in declaration order. */
  readonly tuples = new Map<NameKey, readonly NameKey[]>();
  readonly #history: AxisHistory;
  readonly #tieHistory = new Timeline<NameKey>();
  readonly #standings = new Map<NameKey, Standing>();
  /** How many rules have run. */
  #moment = 0;
  #nextRank = 0;
  #removed: NameKey[] = [];
  #placed: NameKey | undefined;

  constructor(design: Design) {
    this.#history = { standings: new Timeline(), ties: this.#tieHistory, names: this.names };
    for (const axis of design.axes) {
      const key = valueKey(axis.name);
      this.names.set(key, axis.name);
      this.order.push(key);
      this.replace(key, domainOf(axis.levels, axis.complete, [axis]));
    }
  }

  /** The axes as they are now. */
  now(): Axes {
    return new Axes(this.#history, this.#moment);
  }

  /** Begins the next rule: changes count from now on as its own. */
  begin(): void {
    this.#moment++;
    this.#removed = [];
    this.#placed = undefined;
  }

  /** What the rule has done to the order so far. */
  moves(): { readonly removed: readonly NameKey[]; readonly placed: NameKey | undefined } {
    return { removed: this.#removed, placed: this.#placed };
  }

  domain(key: NameKey): Domain | undefined {
    return this.#standings.get(key)?.domain;
  }

  /** The name that stands for a possibly tied one; looked up once, as the runtime does. */
  resolve(name: Name): NameKey {
    const key = nameKey(name.text);
    return this.ties.get(key) ?? key;
  }

  /** Gives an axis other levels. */
  replace(key: NameKey, domain: Domain): void {
    const rank = this.#standings.get(key)?.rank ?? this.#nextRank++;
    this.#standings.set(key, { domain, rank });
    this.#history.standings.set(key, this.#moment, { domain, rank });
  }

  /** Gives a rule's own name its levels. */
  set(name: Name, domain: Domain): NameKey {
    const key = nameKey(name.text);
    this.names.set(key, str(name.text));
    this.replace(key, domain);
    return key;
  }

  /** Puts a name among the axes. */
  place(key: NameKey, index: number): void {
    this.order.splice(index, 0, key);
    this.#placed = key;
  }

  /** Removes a domain, and its first place in the order. */
  take(key: NameKey): void {
    const standing = this.#standings.get(key);
    if (standing !== undefined) {
      this.#standings.delete(key);
      this.#history.standings.set(key, this.#moment, { domain: undefined, rank: standing.rank });
    }
    const index = this.order.indexOf(key);
    if (index < 0) return;
    this.order.splice(index, 1);
    this.#removed.push(key);
  }

  tie(key: NameKey, canonical: NameKey): void {
    this.ties.set(key, canonical);
    this.#tieHistory.set(key, this.#moment, canonical);
  }
}
