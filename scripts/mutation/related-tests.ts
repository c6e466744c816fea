import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** Tests that take minutes, or that run what is bundled from the sources as they are on disk. */
const LEFT_OUT =
  /^tests\/(scale\/bench|hostile\/endless|dist\.|readme\.|docs-|pictures|package|architecture|faults\/faults)/;

/** Tests with processes, servers or many samples. */
const SLOW = /^tests\/(modes|hostile|property|scale|git|github)\//;

/** Tests that take all of the core through many small cases. */
const BROAD =
  /^tests\/(findings\/(fixtures|examples|true-causes)|conformance|projects|faults\/recorded-faults|change\/recorded-changes|checks\/[a-z-]+-traps)\.test/;

/** What tries the mutations, one after the other: most are noticed by the first, which is the quickest. */
export const STAGES = ['own', 'broad', 'near', 'far', 'slow'] as const;
export type Stage = (typeof STAGES)[number];

/** Folders of tests that are mostly about the sources of a folder: those that are named like it, and others. */
const HOMES: Readonly<Record<string, readonly string[]>> = { action: ['action', 'modes'] };

export function homesOf(path: string): readonly string[] {
  const folder = path.split('/')[1] ?? '';
  return (HOMES[folder] ?? [folder]).map((name) => `tests/${name}/`);
}

/** Which tests reach which sources by their imports, dynamic ones included. */
export class RelatedTests {
  readonly #root: string;
  /** Path → who imports it. */
  readonly #importers = new Map<string, string[]>();

  /** @param root - The folder of the project. */
  constructor(root: string) {
    this.#root = root;
    for (const folder of ['src', 'tests', 'scripts', 'bench'])
      for (const entry of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }))
        if (entry.endsWith('.ts')) this.#read(`${folder}/${entry}`);
  }

  #read(path: string): void {
    const source = readFileSync(join(this.#root, path), 'utf8');
    for (const [, target = ''] of source.matchAll(/(?:from|import\(|import)\s*'(\.[^']*\.ts)'/g)) {
      const imported = normalize(join(dirname(path), target));
      this.#importers.set(imported, [...(this.#importers.get(imported) ?? []), path]);
    }
  }

  /**
   * Files of tests that reach a source by their imports: those that import it themselves (`own`), those with many
   * cases (`broad`), others of the folder that is named like the source's (`near`), others (`far`), and of all folders those
   * with processes (`slow`).
   *
   * @param isFast - Whether tests with processes are left out.
   */
  of(path: string, stage: Stage, isFast: boolean): string[] {
    const homes = homesOf(path);
    const own = new Set(this.#importers.get(path));
    const found = new Set([path]);
    for (const one of found) for (const importer of this.#importers.get(one) ?? []) found.add(importer);
    return [...found]
      .filter((one) => one.endsWith('.test.ts') && !LEFT_OUT.test(one))
      .filter((one) => {
        const isNear = homes.some((home) => one.startsWith(home));
        // Of the slow ones, those of the source's own folder are about it; others, and many samples, cost more than they find.
        if (SLOW.test(one) && !(isNear && own.has(one) && !isFast)) return stage === 'slow';
        return stage === (own.has(one) ? 'own' : BROAD.test(one) ? 'broad' : isNear ? 'near' : 'far');
      })
      .sort();
  }
}
