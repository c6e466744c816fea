import { FILE_MARKER } from '../design/spec-keys.ts';
import type { CohortSpec } from '../repository.ts';
import { folderOf } from '../source/path.ts';
import { runGit, splitNul } from './git-command.ts';
import type { GitTree } from './git-tree.ts';

/**
 * Levels that only a plain text can be: a number, a date, a truth value or nothing may be written in several ways.
 * Compared are texts in lower case without blanks around them, as signatures have them.
 */
const PLAIN = /^(?!(?:true|false|none|null|nan|inf|yes|no|on|off|y|n)$)[a-z_][a-z0-9_.-]*$/;

/** What a YAML, JSON or CSV file can write otherwise than it reads. */
const ESCAPED = /[\\\0\u0080-\uffff]/;

/** So few specs are read sooner than searched. */
const FEW = 2;

/** Folders whose names stand for themselves in a pattern of paths. */
const LITERAL = /^[\w./-]+$/;

/**
 * The texts of the specs of a commit, with all that lies in their folders, for quick answers to what a spec cannot hold:
 * reading a thousand of them as bytes takes a fraction of what loading them takes. Where a spec could write a text in a way
 * that cannot be searched for, the answer is that it may.
 */
export class SpecTexts {
  readonly #tree: GitTree;
  readonly #texts = new Map<string, string | undefined>();

  constructor(tree: GitTree) {
    this.#tree = tree;
  }

  /** Reads the specs of cohorts ahead, with a few calls of git. */
  load(cohorts: readonly CohortSpec[]): void {
    this.#tree.prefetch(cohorts.filter(({ specPath }) => !this.#texts.has(specPath)).map(placeOf));
  }

  /** Whether a spec, with all that lies in its folder, is byte for byte the same in another commit. */
  isUnchanged(cohort: CohortSpec, other: SpecTexts): boolean {
    const oid = this.#tree.oid(placeOf(cohort));
    return oid !== undefined && oid === other.#tree.oid(placeOf(cohort));
  }

  /**
   * The cohorts whose specs may include what does not lie in their own folders. Of many, git says which ones could name a
   * folder above theirs, and only these are read.
   *
   * @param folder - Where cohorts have their folders.
   */
  reachingOut(cohorts: readonly CohortSpec[], folder: string): ReadonlySet<CohortSpec> {
    const climbing = cohorts.length > FEW ? this.#climbing(folder) : undefined;
    const isOpen = ({ specPath }: CohortSpec): boolean =>
      climbing === undefined || folderOf(folderOf(folderOf(specPath))) !== folder || climbing.has(specPath);
    const open = cohorts.filter(isOpen);
    this.load(open);
    return new Set(open.filter((cohort) => this.mayReachOut(cohort)));
  }

  /**
   * The files beside specs that hold two dots, or a backslash, by which YAML can write them; undefined where git cannot tell.
   * What a spec includes is not searched for further references.
   */
  #climbing(folder: string): ReadonlySet<string> | undefined {
    const { commit, objects } = this.#tree;
    if (objects.mayHoldLinks || !LITERAL.test(folder)) return undefined;
    const answer = runGit(
      objects.root,
      [
        ...['grep', '--no-color', '--no-full-name', '--no-recurse-submodules', '--text', '-F', '-l', '-z'],
        ...['-e', '..', '-e', '\\', commit, '--', `:(glob)${folder}/*/*/*`],
      ],
      { patterns: true },
    );
    // It goes on after an object that it cannot read.
    if (answer.status > 1 || answer.refusal !== '') return undefined;
    return new Set(splitNul(answer.output).map((line) => line.slice(commit.length + 1)));
  }

  /** Whether a spec may include what does not lie in its own folder. */
  mayReachOut(cohort: CohortSpec): boolean {
    const text = this.#textOf(cohort);
    if (text === undefined) return true;
    // Of a spec without a folder of its own everything that it includes lies elsewhere.
    return text.includes(FILE_MARKER) && (cohort.folder === undefined || text.includes('..'));
  }

  /** Whether a spec may have all of some levels. */
  mayHold(cohort: CohortSpec, levels: readonly string[]): boolean {
    const text = this.#textOf(cohort);
    if (text === undefined || this.mayReachOut(cohort)) return true;
    const lower = text.toLowerCase();
    return levels.every((level) => !PLAIN.test(level) || lower.includes(level));
  }

  /** Undefined where it cannot be searched. */
  #textOf(cohort: CohortSpec): string | undefined {
    const known = this.#texts.get(cohort.specPath);
    if (known !== undefined || this.#texts.has(cohort.specPath)) return known;
    const text = this.#join(placeOf(cohort));
    const searchable = text === undefined || ESCAPED.test(text) ? undefined : text;
    this.#texts.set(cohort.specPath, searchable);
    return searchable;
  }

  /** All texts at and below a path; undefined for one that leads through a link, and for what cannot be read. */
  #join(path: string): string | undefined {
    const place = this.#tree.place(path);
    if (place.kind === 'missing') return '';
    if (place.kind !== 'file' && place.kind !== 'folder') return undefined;
    if (place.path !== path) return undefined;
    if (place.kind === 'folder') {
      const texts = this.#tree.list(path).map((name) => this.#join(`${path}/${name}`));
      return texts.includes(undefined) ? undefined : texts.join('\n');
    }
    const read = this.#tree.read(path);
    return read.kind === 'file' ? Buffer.from(read.bytes).toString('latin1') : undefined;
  }
}

/** The folder of a spec that has one of its own, else the spec alone. */
function placeOf({ specPath, folder }: CohortSpec): string {
  return folder === undefined ? specPath : folderOf(specPath);
}

/** Reads the specs of two commits ahead; what they have in common is read once. */
export function loadSpecs(
  base: { readonly texts: SpecTexts; readonly cohorts: readonly CohortSpec[] },
  head: typeof base,
): void {
  base.texts.load(base.cohorts);
  head.texts.load(head.cohorts.filter((cohort) => !head.texts.isUnchanged(cohort, base.texts)));
}
