import type { Cursor } from './cursor.ts';

/** A token after which a `:` would make it, and what belongs to it, a key. */
export interface SimpleKey {
  /** Flow level at which it stands, 0 in block context; one key a level at most. */
  readonly level: number;
  /** How many tokens came before it. */
  readonly token: number;
  /** Whether nothing but a key may stand here: it opens a line at the indentation of the mapping's keys. */
  readonly required: boolean;
  readonly offset: number;
  readonly point: number;
  readonly line: number;
  readonly column: number;
}

/** Code points that may lie between the start of a key and its `:`; they must be on one line. */
export const MAX_KEY_LENGTH = 1024;

/**
 * The tokens that may yet turn out to be keys, outermost first. An inner one starts later in the text, so the ones that
 * are too far away always stand in front.
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

  /** Takes the key of the level, if one is possible there. */
  take(level: number): SimpleKey | undefined {
    if (this.#keys.length === this.#first) return undefined;
    return this.#keys.at(-1)?.level === level ? this.#keys.pop() : undefined;
  }

  /** Takes the outermost key when the cursor has left its line or gone too far from it. */
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
