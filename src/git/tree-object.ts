/** An entry of a git tree. */
export interface TreeEntry {
  /** `link` is a symbolic link, whose blob contains its target; `module` is a commit of another repository. */
  readonly kind: 'file' | 'link' | 'folder' | 'module';
  readonly oid: string;
}

/** The entries of a tree by name, in git's order; a Map is assignable. */
export interface TreeEntries {
  readonly size: number;
  /** Whether an entry may be a symbolic link, or a module; absent if not determined. */
  readonly mayHoldLinks?: boolean;
  readonly mayHoldModules?: boolean;
  get(name: string): TreeEntry | undefined;
  values(): Iterable<TreeEntry>;
  [Symbol.iterator](): Iterator<[string, TreeEntry]>;
}

const SLASH = 0x2f;
/** First digit of the mode `40000`; no other mode starts with it. */
const FOUR = 0x34;
/** Second digits of `120000` and `160000`; for files it is 0. */
const TWO = 0x32;
const SIX = 0x36;

/**
 * A tree in git's format: `<mode> <name>\0<id>` for each entry. Entries are created on demand: in a folder of fifty
 * thousand generations, most are never used.
 */
export class TreeObject implements TreeEntries {
  readonly #bytes: Buffer;
  readonly #idBytes: number;
  /** Start of each entry, and the end of the last one. */
  readonly #starts: Uint32Array;
  readonly #known = new Map<number, TreeEntry>();
  readonly mayHoldLinks: boolean;
  readonly mayHoldModules: boolean;

  /**
   * @param bytes - Not copied.
   * @param idBytes - Length of an object id: 20, or 32 in a SHA-256 repository.
   */
  constructor(bytes: Buffer, idBytes: number) {
    this.#bytes = bytes;
    this.#idBytes = idBytes;
    // The shortest entry is a folder with a name of one byte.
    const starts = new Uint32Array(Math.floor(bytes.length / (idBytes + 8)) + 1);
    let count = 0;
    let [links, modules] = [false, false];
    let at = 0;
    while (at < bytes.length) {
      starts[count++] = at;
      if (bytes[at] !== FOUR) {
        links ||= bytes[at + 1] === TWO;
        modules ||= bytes[at + 1] === SIX;
      }
      while (bytes[at] !== 0) if (++at >= bytes.length) throw new Error('invariant: git gave half a tree');
      at += 1 + idBytes;
    }
    starts[count] = at;
    this.#starts = starts.subarray(0, count + 1);
    this.mayHoldLinks = links;
    this.mayHoldModules = modules;
  }

  get size(): number {
    return this.#starts.length - 1;
  }

  get(name: string): TreeEntry | undefined {
    const bytes = Buffer.from(name, 'utf8');
    const index = this.#find(bytes, false) ?? this.#find(bytes, true);
    return index === undefined ? undefined : this.#entry(index);
  }

  *values(): Iterable<TreeEntry> {
    for (let index = 0; index < this.size; index++) yield this.#entry(index);
  }

  *[Symbol.iterator](): Iterator<[string, TreeEntry]> {
    for (let index = 0; index < this.size; index++) {
      const [from, to] = this.#name(index);
      yield [this.#bytes.toString('utf8', from, to), this.#entry(index)];
    }
  }

  /** git sorts a folder as if its name ended with a slash. */
  #find(name: Uint8Array, isFolder: boolean): number | undefined {
    let low = 0;
    let high = this.size - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = this.#compare(middle, name, isFolder);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  /** Compares an entry's name with another one in git's order. */
  #compare(index: number, name: Uint8Array, isFolder: boolean): number {
    const bytes = this.#bytes;
    const [from, to] = this.#name(index);
    const length = to - from;
    const common = Math.min(length, name.length);
    for (let at = 0; at < common; at++) {
      const order = (bytes[from + at] ?? 0) - (name[at] ?? 0);
      if (order !== 0) return order;
    }
    const own = length > common ? bytes[from + common] : this.#isFolder(index) ? SLASH : 0;
    const other = name.length > common ? name[common] : isFolder ? SLASH : 0;
    if (own !== other) return (own ?? 0) - (other ?? 0);
    return length - name.length;
  }

  #isFolder(index: number): boolean {
    return this.#bytes[this.#starts[index] ?? 0] === FOUR;
  }

  /** Start and end of an entry's name. */
  #name(index: number): readonly [from: number, to: number] {
    const start = this.#starts[index] ?? 0;
    // A mode has six digits, that of a folder five.
    return [
      start + (this.#bytes[start] === FOUR ? 6 : 7),
      (this.#starts[index + 1] ?? 0) - this.#idBytes - 1,
    ];
  }

  #entry(index: number): TreeEntry {
    let entry = this.#known.get(index);
    if (entry === undefined) {
      const end = this.#starts[index + 1] ?? 0;
      const oid = this.#bytes.toString('hex', end - this.#idBytes, end);
      entry = { kind: this.#kind(this.#starts[index] ?? 0), oid };
      this.#known.set(index, entry);
    }
    return entry;
  }

  #kind(start: number): TreeEntry['kind'] {
    if (this.#bytes[start] === FOUR) return 'folder';
    const second = this.#bytes[start + 1];
    return second === TWO ? 'link' : second === SIX ? 'module' : 'file';
  }
}

/** @param mode - As written by git, such as `100644`; for a folder with or without its leading zero. */
export function kindOf(mode: string): TreeEntry['kind'] {
  if (mode === '40000' || mode === '040000') return 'folder';
  return mode === '120000' ? 'link' : mode === '160000' ? 'module' : 'file';
}
