import type { FileRead } from '../../src/source/file-tree.ts';
import { MemoryTree } from '../support/memory-tree.ts';

/** What cannot be committed as an ordinary file. */
export interface Oddities {
  /** Links that lead out of the repository. */
  readonly outside?: readonly string[];
  readonly tooLarge?: readonly string[];
  /** Files without read permission. */
  readonly unreadable?: readonly string[];
}

/** Files in memory, some of which the system would not give out. */
export class FixtureTree extends MemoryTree {
  readonly #oddities: Oddities;

  constructor(files: ReadonlyMap<string, Uint8Array>, oddities: Oddities) {
    super(files);
    this.#oddities = oddities;
  }

  override read(path: string): FileRead {
    const { outside = [], tooLarge = [], unreadable = [] } = this.#oddities;
    if (outside.includes(path)) return { kind: 'outside' };
    if (tooLarge.includes(path)) return { kind: 'too-large', size: 200_000_000, limit: 67_108_864 };
    if (unreadable.includes(path)) return { kind: 'unreadable', reason: 'EACCES' };
    return super.read(path);
  }
}
