/** An entry of a git tree. */
export interface TreeEntry {
  /** `link` is a symbolic link, whose blob contains its target; `module` is a commit of another repository. */
  readonly kind: 'file' | 'link' | 'folder' | 'module';
  readonly oid: string;
}

/** The entries of a tree by name, in git's order; a Map is assignable. */
export interface TreeEntries {
  readonly size: number;
  /** Whether an entry may be a symbolic link, a module, or a folder; absent if not determined. */
  readonly mayHoldLinks?: boolean;
  readonly mayHoldModules?: boolean;
  readonly mayHoldFolders?: boolean;
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

/** Trees with fewer bytes, such as those of cohorts, are searched entry by entry, without an index. */
const SMALL = 1024;

/**
 * A tree in git's format: `<mode> <name>\0<id>` for each entry. Entries are created on demand: in a folder of fifty
 * thousand generations, most are never used.
 */
export class TreeObject implements TreeEntries {
  readonly size: number;
  readonly mayHoldLinks: boolean;
  readonly mayHoldModules: boolean;
  readonly mayHoldFolders: boolean;
  readonly #bytes: Buffer;
  readonly #from: number;
  readonly #to: number;
  readonly #idBytes: number;
  /** Start of each entry, and the end of the last one; absent for a small tree. */
  readonly #starts: Uint32Array | undefined;

  /**
   * @param bytes - Not copied; the tree is the part between `from` and `to`.
   * @param idBytes - Length of an object id: 20, or 32 in a SHA-256 repository.
   */
  constructor(bytes: Buffer, idBytes: number, from = 0, to = bytes.length) {
    this.#bytes = bytes;
    this.#from = from;
    this.#to = to;
    this.#idBytes = idBytes;
    // The shortest entry is a folder with a name of one byte.
    const most = Math.floor((to - from) / (idBytes + 8));
    const starts = to - from < SMALL ? undefined : new Uint32Array(most + 1);
    let count = 0;
    let [links, modules, folders] = [false, false, false];
    for (let at = from; at < to; count++) {
      if (starts !== undefined) starts[count] = at;
      if (bytes[at] === FOUR) folders = true;
      else {
        links ||= bytes[at + 1] === TWO;
        modules ||= bytes[at + 1] === SIX;
      }
      at = endOfName(bytes, at) + 1 + idBytes;
      if (at > to) throw new Error('invariant: git gave half a tree');
    }
    if (starts !== undefined) starts[count] = to;
    this.#starts = starts?.subarray(0, count + 1);
    this.size = count;
    this.mayHoldLinks = links;
    this.mayHoldModules = modules;
    this.mayHoldFolders = folders;
  }

  get(name: string): TreeEntry | undefined {
    if (this.#starts === undefined) return this.#scan(name);
    const bytes = Buffer.from(name, 'utf8');
    return this.#find(this.#starts, bytes, false) ?? this.#find(this.#starts, bytes, true);
  }

  *values(): Iterable<TreeEntry> {
    for (let at = this.#from; at < this.#to; ) {
      const end = endOfName(this.#bytes, at);
      yield this.#entry(at, end);
      at = end + 1 + this.#idBytes;
    }
  }

  *[Symbol.iterator](): Iterator<[string, TreeEntry]> {
    for (let at = this.#from; at < this.#to; ) {
      const end = endOfName(this.#bytes, at);
      yield [this.#bytes.toString('utf8', startOfName(this.#bytes, at), end), this.#entry(at, end)];
      at = end + 1 + this.#idBytes;
    }
  }

  /** Looks at one entry after another. */
  #scan(name: string): TreeEntry | undefined {
    const wanted = isAscii(name) ? name : Buffer.from(name, 'utf8').toString('latin1');
    for (let at = this.#from; at < this.#to; ) {
      const start = startOfName(this.#bytes, at);
      const end = endOfName(this.#bytes, at);
      if (end - start === wanted.length && isTextAt(this.#bytes, start, wanted)) return this.#entry(at, end);
      at = end + 1 + this.#idBytes;
    }
    return undefined;
  }

  /** git sorts a folder as if its name ended with a slash. */
  #find(starts: Uint32Array, name: Uint8Array, isFolder: boolean): TreeEntry | undefined {
    let low = 0;
    let high = this.size - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const start = starts[middle] ?? 0;
      const end = (starts[middle + 1] ?? 0) - this.#idBytes - 1;
      const order = this.#compare(start, end, name, isFolder);
      if (order === 0) return this.#entry(start, end);
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  /** Compares an entry's name with another one in git's order. */
  #compare(start: number, end: number, name: Uint8Array, isFolder: boolean): number {
    const bytes = this.#bytes;
    const from = startOfName(bytes, start);
    const length = end - from;
    const common = Math.min(length, name.length);
    for (let at = 0; at < common; at++) {
      const order = (bytes[from + at] ?? 0) - (name[at] ?? 0);
      if (order !== 0) return order;
    }
    const own = length > common ? bytes[from + common] : bytes[start] === FOUR ? SLASH : 0;
    const other = name.length > common ? name[common] : isFolder ? SLASH : 0;
    if (own !== other) return (own ?? 0) - (other ?? 0);
    return length - name.length;
  }

  /** @param end - End of the name. */
  #entry(start: number, end: number): TreeEntry {
    const bytes = this.#bytes;
    const second = bytes[start + 1];
    const kind =
      bytes[start] === FOUR ? 'folder' : second === TWO ? 'link' : second === SIX ? 'module' : 'file';
    return new EntryOfTree(kind, bytes, end + 1, end + 1 + this.#idBytes);
  }
}

/** A mode has six digits, that of a folder five. */
function startOfName(bytes: Uint8Array, entry: number): number {
  return entry + (bytes[entry] === FOUR ? 6 : 7);
}

function endOfName(bytes: Uint8Array, entry: number): number {
  let at = startOfName(bytes, entry);
  while (at < bytes.length && bytes[at] !== 0) at++;
  return at;
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) return false;
  return true;
}

function isTextAt(bytes: Uint8Array, start: number, text: string): boolean {
  for (let index = 0; index < text.length; index++)
    if (bytes[start + index] !== text.charCodeAt(index)) return false;
  return true;
}

/** Creates the text of an id on demand, since lists of names do not need it. */
class EntryOfTree implements TreeEntry {
  readonly kind: TreeEntry['kind'];
  readonly #bytes: Buffer;
  readonly #start: number;
  readonly #end: number;
  #oid: string | undefined;

  constructor(kind: TreeEntry['kind'], bytes: Buffer, start: number, end: number) {
    this.kind = kind;
    this.#bytes = bytes;
    this.#start = start;
    this.#end = end;
  }

  get oid(): string {
    this.#oid ??= this.#bytes.toString('hex', this.#start, this.#end);
    return this.#oid;
  }
}

/** @param mode - As written by git, such as `100644`; for a folder with or without its leading zero. */
export function kindOf(mode: string): TreeEntry['kind'] {
  if (mode === '40000' || mode === '040000') return 'folder';
  return mode === '120000' ? 'link' : mode === '160000' ? 'module' : 'file';
}
