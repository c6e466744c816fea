/**
 * Repositories of any number of cohorts, written into git's objects as one pack: no file is checked out, so that 150,000
 * committed metadata files take seconds.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { expectCohort } from '../src/check-cohort.ts';
import { regenerateCohort } from '../src/drift/regenerate-cohort.ts';
import { cohortOf, openRepository } from '../src/repository.ts';
import type { FileRead, FileTree } from '../src/source/file-tree.ts';
import { type Shape, sizedProject } from './sized-project.ts';

/** What each cohort plans: 10 drafts, 20 essays, 120 evaluations, none of which another cohort plans. */
const SHAPE: Shape = {
  combos: 1,
  draftTemplates: 5,
  generationModels: 2,
  essayTemplates: 2,
  evaluationTemplates: 3,
  evaluationModels: 2,
  evaluationReplicates: 1,
};
/** With few generations each, where only the specs and what lies beside them count. */
const SMALL: Shape = { ...SHAPE, draftTemplates: 1, generationModels: 1, evaluationTemplates: 1 };

export interface ImportedProject {
  readonly cohorts: number;
  /** Whether the metadata of the generations is committed, too. */
  readonly metadata: boolean;
}

/** The files of a project: every output is as it should be. */
export function* projectFiles({
  cohorts,
  metadata,
}: ImportedProject): Iterable<readonly [string, Uint8Array]> {
  const shape = metadata ? SHAPE : SMALL;
  const ids = Array.from({ length: cohorts }, (_, index) => cohortId(index));
  const encoder = new TextEncoder();
  const plain = sizedProject({ ...shape, combos: cohorts }, []);
  const [template = ''] = [...sizedProject(shape)].flatMap(([path, bytes]) =>
    path.endsWith('config.yaml') ? [new TextDecoder().decode(bytes)] : [],
  );
  const files = new Map(plain);
  for (const [index, id] of ids.entries()) {
    const text = template.replace('combo_v1_0001', combo(index));
    files.set(specPath(id), encoder.encode(text));
  }
  yield* files;
  const repository = openRepository(new Files(files), { dialect: 'v1', dataRoot: 'data' });
  for (const id of ids) {
    const cohort = cohortOf(specPath(id));
    const { expectation, diagnostics } = expectCohort(repository, cohort);
    if (expectation === undefined || cohort.folder === undefined)
      throw new Error(`the benchmark's own spec is invalid: ${JSON.stringify(diagnostics[0]?.message)}`);
    for (const { path, content } of regenerateCohort(repository, cohort, cohort.folder, expectation))
      if (metadata || !path.endsWith('/metadata.json')) yield [path, Buffer.concat([...content])];
  }
}

/** As `sizedProject` names them. */
function combo(index: number): string {
  return `combo_v1_${String(index + 1).padStart(4, '0')}`;
}

export function cohortId(index: number): string {
  return `cohort-${String(index + 1).padStart(5, '0')}`;
}

export function specPath(id: string): string {
  return `data/cohorts/${id}/spec/config.yaml`;
}

/** A folder of a commit; what is the same in the next one is shared with it. */
interface Folder {
  /** Of files, their ids. */
  readonly entries: Map<string, Folder | Buffer>;
  /** Its own id, once it is written. */
  oid?: Buffer;
}

/** A commit, to go on from. */
export interface Imported {
  readonly oid: string;
  readonly root: Folder;
}

/** What a pack calls each kind of object. */
const KINDS = { commit: 1, tree: 2, blob: 3 } as const;

/**
 * Writes commits onto branches of a new repository, as one pack: `git fast-import` looks through all entries of a folder for
 * each file that it adds, which takes minutes for 120,000 of them.
 */
export class Importer {
  readonly root: string;
  readonly #pack: Buffer[] = [];
  readonly #known = new Set<string>();
  /** Branch → its newest commit. */
  readonly #refs = new Map<string, string>();
  #count = 0;
  #moment = 1_700_000_000;

  constructor(root: string) {
    this.root = root;
    mkdirSync(root, { recursive: true });
    git(root, 'init', '-q', '-b', 'main');
  }

  /**
   * @param files - Undefined removes a file.
   * @param from - The parent; its files are kept.
   */
  commit(
    branch: string,
    files: Iterable<readonly [string, Uint8Array | undefined]>,
    from?: Imported,
  ): Imported {
    const fresh = new Set<Folder>();
    const root = this.#own(from?.root, fresh);
    for (const [path, bytes] of files) {
      const names = path.split('/');
      const name = names.pop() ?? '';
      let folder = root;
      for (const one of names) {
        const below = folder.entries.get(one);
        const own = this.#own(Buffer.isBuffer(below) ? undefined : below, fresh);
        folder.entries.set(one, own);
        folder = own;
      }
      if (bytes === undefined) folder.entries.delete(name);
      else folder.entries.set(name, this.#write('blob', Buffer.from(bytes)));
    }
    const parent = from === undefined ? '' : `parent ${from.oid}\n`;
    const who = `Bench <bench@example.org> ${++this.#moment} +0000`;
    const text = `tree ${this.#tree(root).toString('hex')}\n${parent}author ${who}\ncommitter ${who}\n\nx\n`;
    const oid = this.#write('commit', Buffer.from(text)).toString('hex');
    this.#refs.set(branch, oid);
    return { oid, root };
  }

  /** Nothing is in the repository before. */
  end(): void {
    const header = Buffer.alloc(12);
    header.write('PACK');
    header.writeUInt32BE(2, 4);
    header.writeUInt32BE(this.#count, 8);
    const hash = createHash('sha1').update(header);
    for (const piece of this.#pack) hash.update(piece);
    const path = join(this.root, '.git/objects/pack/import.pack');
    writeFileSync(path, Buffer.concat([header, ...this.#pack, hash.digest()]));
    git(this.root, 'index-pack', path);
    const updates = [...this.#refs].map(([branch, oid]) => `update refs/heads/${branch} ${oid}\n`);
    gitWith(this.root, updates.join(''), 'update-ref', '--stdin');
  }

  /** The folder itself where this commit made it, else a copy to change. */
  #own(folder: Folder | undefined, fresh: Set<Folder>): Folder {
    if (folder !== undefined && fresh.has(folder)) return folder;
    const own = { entries: new Map(folder?.entries) };
    fresh.add(own);
    return own;
  }

  #tree(folder: Folder): Buffer {
    if (folder.oid !== undefined) return folder.oid;
    const entries = [...folder.entries].map(([name, entry]) => {
      const isFile = Buffer.isBuffer(entry);
      // A folder stands where its name with a slash behind it would.
      const key = Buffer.from(isFile ? name : `${name}/`);
      const head = Buffer.from(`${isFile ? '100644' : '40000'} ${name}\0`);
      return { key, bytes: Buffer.concat([head, isFile ? entry : this.#tree(entry)]) };
    });
    entries.sort((left, right) => Buffer.compare(left.key, right.key));
    folder.oid = this.#write('tree', Buffer.concat(entries.map(({ bytes }) => bytes)));
    return folder.oid;
  }

  #write(kind: keyof typeof KINDS, bytes: Buffer): Buffer {
    const oid = createHash('sha1').update(`${kind} ${bytes.length}\0`).update(bytes).digest();
    const key = oid.toString('latin1');
    if (this.#known.has(key)) return oid;
    this.#known.add(key);
    this.#count++;
    // Four bits of the size stand beside the kind, seven in each byte that follows.
    const head = [(KINDS[kind] << 4) | (bytes.length & 15)];
    for (let rest = bytes.length >> 4; rest > 0; rest >>= 7) {
      head.push((head.pop() ?? 0) | 128);
      head.push(rest & 127);
    }
    this.#pack.push(Buffer.from(head), deflateSync(bytes, { level: 1 }));
    return oid;
  }
}

export function git(root: string, ...command: string[]): string {
  return gitWith(root, '', ...command);
}

function gitWith(root: string, input: string, ...command: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', command, { cwd: root, encoding: 'utf8', input });
  if (status !== 0) throw new Error(`git ${command.join(' ')}: ${stderr}`);
  return stdout.trim();
}

class Files implements FileTree {
  readonly #files: ReadonlyMap<string, Uint8Array>;

  constructor(files: ReadonlyMap<string, Uint8Array>) {
    this.#files = files;
  }

  read(path: string): FileRead {
    const bytes = this.#files.get(path);
    return bytes === undefined ? { kind: 'missing' } : { kind: 'file', bytes };
  }

  exists(path: string): boolean {
    return this.#files.has(path) || path === 'data' || path === 'data/1_raw';
  }

  list(): readonly string[] {
    return [];
  }
}
