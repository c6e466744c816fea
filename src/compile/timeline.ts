interface Change<Value> {
  readonly moment: number;
  readonly value: Value;
}

/** Values by key that change over time. Moments are integers; values must be set in order. */
export class Timeline<Value> {
  readonly #changes = new Map<string, Change<Value>[]>();

  /** Sets a key's value from this moment on. */
  set(key: string, moment: number, value: Value): void {
    const changes = this.#changes.get(key);
    if (changes === undefined) this.#changes.set(key, [{ moment, value }]);
    else {
      if (changes[changes.length - 1]?.moment === moment) changes.pop();
      changes.push({ moment, value });
    }
  }

  /** A key's value at a moment, and since when. */
  at(key: string, moment: number): Change<Value> | undefined {
    const changes = this.#changes.get(key) ?? [];
    let low = 0;
    let high = changes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((changes[middle]?.moment ?? 0) <= moment) low = middle + 1;
      else high = middle;
    }
    return changes[low - 1];
  }

  /** All keys, in the order of their first values. */
  keys(): Iterable<string> {
    return this.#changes.keys();
  }
}
