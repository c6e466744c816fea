/** A growing column of 32-bit integers. */
export class IntColumn {
  #items = new Int32Array(256);
  #length = 0;

  push(item: number): void {
    if (this.#length === this.#items.length) {
      const larger = new Int32Array(this.#items.length * 2);
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[this.#length++] = item;
  }

  /** The column so far, without copying. */
  view(): Int32Array {
    return this.#items.subarray(0, this.#length);
  }
}
