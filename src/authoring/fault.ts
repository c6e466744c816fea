/** Why something cannot be written, with the ids, paths or values concerned. */
export interface Fault {
  /** A clause that the items complete, such as `no essay is made of these drafts`. */
  readonly why: string;
  readonly items: readonly string[];
  readonly hint?: string;
}

/** Collects items by reason, in order of first occurrence. */
export class Faults {
  readonly #byWhy = new Map<string, { readonly items: string[]; readonly hint: string | undefined }>();

  add(why: string, item: string, hint?: string): void {
    const known = this.#byWhy.get(why);
    if (known === undefined) this.#byWhy.set(why, { items: [item], hint });
    else known.items.push(item);
  }

  get list(): readonly Fault[] {
    return [...this.#byWhy].map(([why, { items, hint }]) => ({
      why,
      items,
      ...(hint === undefined ? {} : { hint }),
    }));
  }
}
