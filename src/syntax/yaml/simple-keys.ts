import type { Cursor } from './cursor.ts';

/** A token that a `:` would turn into a key, together with what belongs to it. */
export interface SimpleKey {
  /** Flow level, 0 in block context. There is at most one possible key per level. */
  readonly level: number;
  /** Number of tokens before this one. */
  readonly token: number;
  /** Whether only a key is allowed here, because it starts a line at the indentation of the mapping's keys. */
  readonly required: boolean;
  readonly offset: number;
  readonly point: number;
  readonly line: number;
  readonly column: number;
}

/** Maximum code points between the start of a key and its `:`, which must be on the same line. */
export const MAX_KEY_LENGTH = 1024;

/**
 * Tokens that may turn out to be keys, outermost first. Inner ones start later in the text, so keys become stale in
 * this order.
 */
export class SimpleKeys {
  #keys: SimpleKey[] = [];
  #first = 0;

  get first(): SimpleKey | undefined {
    return this.#keys[this.#first];
  }

  add(key: SimpleKey): void {
    this.#keys.push(key);
  }

  /** Removes and returns the possible key at a level. */
  take(level: number): SimpleKey | undefined {
    if (this.#keys.length === this.#first) return undefined;
    return this.#keys.at(-1)?.level === level ? this.#keys.pop() : undefined;
  }

  /** Removes and returns the outermost key if the cursor has left its line or is too far from it. */
  takeStale(cursor: Cursor): SimpleKey | undefined {
    const key = this.first;
    if (key === undefined) return undefined;
    if (key.line === cursor.line && cursor.point - key.point <= MAX_KEY_LENGTH) return undefined;
    this.#first++;
    if (this.#first === this.#keys.length) this.clear();
    return key;
  }

  clear(): void {
    this.#keys = [];
    this.#first = 0;
  }
}
