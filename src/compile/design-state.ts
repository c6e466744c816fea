import type { Design, Name } from '../design/design.ts';
import { valueKey } from '../python/compare.ts';
import { str, type Value } from '../python/value.ts';
import { Axes, type AxisHistory, type AxisState } from './axes.ts';
import { type Domain, domainOf } from './domain.ts';
import { type NameKey, nameKey } from './name-key.ts';
import { Timeline } from './timeline.ts';

/**
 * The axes while rules are applied (semantics §3), with a record of every change. Like in the runtime, `order` and the
 * domains are separate: a pair with the name of another axis makes that name appear twice in `order`, with one domain.
 */
export class DesignState {
  readonly order: NameKey[] = [];
  readonly names = new Map<NameKey, Value>();
  /** Tied name → canonical, in the order in which names were first tied. */
  readonly ties = new Map<NameKey, NameKey>();
  /** Pair name → its two columns, in declaration order. */
  readonly pairs = new Map<NameKey, readonly NameKey[]>();
  /** Tuple name → its columns, in declaration order. */
  readonly tuples = new Map<NameKey, readonly NameKey[]>();
  readonly #history: AxisHistory;
  readonly #tieHistory = new Timeline<NameKey>();
  readonly #states = new Map<NameKey, AxisState>();
  /** How many rules have been applied. */
  #moment = 0;
  #nextRank = 0;
  #removed: NameKey[] = [];
  #placed: NameKey | undefined;

  constructor(design: Design) {
    this.#history = { states: new Timeline(), ties: this.#tieHistory, names: this.names };
    for (const axis of design.axes) {
      const key = valueKey(axis.name);
      this.names.set(key, axis.name);
      this.order.push(key);
      this.replace(key, domainOf(axis.levels, axis.complete, [axis]));
    }
  }

  now(): Axes {
    return new Axes(this.#history, this.#moment);
  }

  /** Begins the next rule, to which further changes belong. */
  begin(): void {
    this.#moment++;
    this.#removed = [];
    this.#placed = undefined;
  }

  /** The current rule's changes of the order. */
  moves(): { readonly removed: readonly NameKey[]; readonly placed: NameKey | undefined } {
    return { removed: this.#removed, placed: this.#placed };
  }

  domain(key: NameKey): Domain | undefined {
    return this.#states.get(key)?.domain;
  }

  /** The key of a name: that of its canonical axis if it is tied. Like the runtime, follows only one tie. */
  resolve(name: Name): NameKey {
    const key = nameKey(name.text);
    return this.ties.get(key) ?? key;
  }

  /** Replaces the levels of an axis. */
  replace(key: NameKey, domain: Domain): void {
    const rank = this.#states.get(key)?.rank ?? this.#nextRank++;
    this.#states.set(key, { domain, rank });
    this.#history.states.set(key, this.#moment, { domain, rank });
  }

  /** Sets the levels of a rule's own name. */
  set(name: Name, domain: Domain): NameKey {
    const key = nameKey(name.text);
    this.names.set(key, str(name.text));
    this.replace(key, domain);
    return key;
  }

  place(key: NameKey, index: number): void {
    this.order.splice(index, 0, key);
    this.#placed = key;
  }

  /** Removes an axis' domain, and its first occurrence in the order. */
  take(key: NameKey): void {
    const state = this.#states.get(key);
    if (state !== undefined) {
      this.#states.delete(key);
      this.#history.states.set(key, this.#moment, { domain: undefined, rank: state.rank });
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
