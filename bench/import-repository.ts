/**
 * Repositories of any number of cohorts, written into git's objects by `git fast-import`: no file is checked out, so that
 * 150,000 committed metadata files take seconds.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
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

/** Path → bytes; undefined removes it. */
export type Edit = ReadonlyMap<string, Uint8Array | undefined>;

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

/** Writes commits onto branches of a repository that is made where there is none. Returns the id of each. */
export class Importer {
  readonly root: string;
  readonly #stream;
  readonly #done: Promise<unknown>;
  #marks = 0;

  constructor(root: string) {
    this.root = root;
    mkdirSync(root, { recursive: true });
    git(root, 'init', '-q', '-b', 'main');
    this.#stream = spawn('git', ['fast-import', '--quiet', '--force', `--export-marks=${root}/.git/marks`], {
      cwd: root,
      stdio: ['pipe', 'inherit', 'inherit'],
    });
    this.#done = once(this.#stream, 'close');
  }

  /**
   * @param from - Mark of the parent; its files are kept.
   * @returns The mark of the commit.
   */
  async commit(
    branch: string,
    files: Iterable<readonly [string, Uint8Array | undefined]>,
    from?: number,
  ): Promise<number> {
    const mark = ++this.#marks;
    await this.#write(
      `commit refs/heads/${branch}\nmark :${mark}\ncommitter Bench <bench@example.org> ${1_700_000_000 + mark} +0000\ndata 1\nx\n`,
    );
    if (from !== undefined) await this.#write(`from :${from}\n`);
    for (const [path, bytes] of files) {
      if (bytes === undefined) await this.#write(`D ${path}\n`);
      else {
        await this.#write(`M 100644 inline ${path}\ndata ${bytes.length}\n`);
        await this.#write(bytes);
        await this.#write('\n');
      }
    }
    await this.#write('\n');
    return mark;
  }

  async end(): Promise<void> {
    this.#stream.stdin.end();
    await this.#done;
    if (this.#stream.exitCode !== 0) throw new Error('git fast-import failed');
  }

  async #write(piece: string | Uint8Array): Promise<void> {
    if (!this.#stream.stdin.write(piece)) await once(this.#stream.stdin, 'drain');
  }
}

export function git(root: string, ...command: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', command, { cwd: root, encoding: 'utf8' });
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
