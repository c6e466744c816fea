import type { Name } from '../design/design.ts';
import { valueKey } from '../python/compare.ts';
import type { Value } from '../python/value.ts';
import type { Domain } from './domain.ts';
import { type NameKey, nameKey } from './name-key.ts';
import type { Timeline } from './timeline.ts';

/** The domain of a name; `undefined` if it is not an axis, or no longer is one. */
export interface AxisState {
  readonly domain: Domain | undefined;
  /** Position in the order in which names became axes. */
  readonly rank: number;
}

/** The axes over time; moment 0 is before the first rule, moment n after the nth. */
export interface AxisHistory {
  readonly states: Timeline<AxisState>;
  /** Tied name → canonical. */
  readonly ties: Timeline<NameKey>;
  /** Names by key. */
  readonly names: ReadonlyMap<NameKey, Value>;
}

/** The axes before or after one of the rules. */
export class Axes {
  readonly #history: AxisHistory;
  readonly #moment: number;

  constructor(history: AxisHistory, moment: number) {
    this.#history = history;
    this.#moment = moment;
  }

  domain(key: NameKey): Domain | undefined {
    return this.#history.states.at(key, this.#moment)?.value.domain;
  }

  /** The canonical axis that a name is tied to; for a canonical axis, its own key. */
  canonicalOf(key: NameKey): NameKey | undefined {
    return this.#history.ties.at(key, this.#moment)?.value;
  }

  /** The key of a name: that of its canonical axis if it is tied. Like the runtime, follows only one tie. */
  resolve(name: Name): NameKey {
    const key = nameKey(name.text);
    return this.canonicalOf(key) ?? key;
  }

  /** The index of the rule that removed a former axis. */
  removedBy(key: NameKey): number | undefined {
    const last = this.#history.states.at(key, this.#moment);
    return last === undefined || last.value.domain !== undefined ? undefined : last.moment - 1;
  }

  /** Whether a name is an axis or was one. */
  knows(key: NameKey): boolean {
    return this.#history.states.at(key, this.#moment) !== undefined;
  }

  /** Names of the current axes, except those that are not text. */
  available(): string[] {
    const found: { readonly rank: number; readonly name: string }[] = [];
    for (const key of this.#history.states.keys()) {
      const state = this.#history.states.at(key, this.#moment)?.value;
      const name = this.#history.names.get(key);
      if (state?.domain !== undefined && name?.kind === 'str')
        found.push({ rank: state.rank, name: name.value });
    }
    return found.sort((left, right) => left.rank - right.rank).map(({ name }) => name);
  }

  /** The name of a key, for messages. */
  label(key: NameKey): string {
    const name = this.#history.names.get(key);
    // Names of rules are always text, and may be no axis.
    if (name === undefined) return key.replace(/^s/, '');
    return name.kind === 'str' ? name.value : valueKey(name);
  }
}
