import { FILE_MARKER } from '../design/spec-keys.ts';
import type { CohortSpec } from '../repository.ts';
import { folderOf } from '../source/path.ts';
import { runGit, splitNul } from './git-command.ts';
import type { GitTree } from './git-tree.ts';

/**
 * Levels that are always written as plain text; a number, a date, a boolean or null can be written in several ways.
 * Texts are compared in lower case and trimmed, as in signatures.
 */
const PLAIN = /^(?!(?:true|false|none|null|nan|inf|yes|no|on|off|y|n)$)[a-z_][a-z0-9_.-]*$/;

/** Characters that a YAML, JSON or CSV file can write in an escaped form. */
const ESCAPED = /[\\\0\u0080-\uffff]/;

/** Text after a quote that closes a cell of a CSV file is part of the cell: `"com"bo-1` is `combo-1` (semantics §2). */
const JOINED_CELL = /[^,\r\n]"[^",\r\n]/;

/** Up to this number of specs, reading is faster than searching. */
const FEW = 2;

/** Folder names without special meaning in a pathspec. */
const LITERAL = /^[\w./-]+$/;

/**
 * The texts of a commit's specs, including all files in their folders, to determine quickly what a spec cannot contain:
 * reading a thousand specs as bytes takes a fraction of the time for loading them. If a spec could contain a text in a
 * form that cannot be searched, the answer is that it may contain it.
 */
export class SpecTexts {
  readonly #tree: GitTree;
  readonly #texts = new Map<string, string | undefined>();

  constructor(tree: GitTree) {
    this.#tree = tree;
  }

  /** Prefetches the specs of cohorts with a few git calls. */
  load(cohorts: readonly CohortSpec[]): void {
    this.#tree.prefetch(cohorts.filter(({ specPath }) => !this.#texts.has(specPath)).map(placeOf));
  }

  /** Whether a spec, with all files in its folder, is identical in another commit. */
  isUnchanged(cohort: CohortSpec, other: SpecTexts): boolean {
    const oid = this.#tree.oid(placeOf(cohort));
    return oid !== undefined && oid === other.#tree.oid(placeOf(cohort));
  }

  /**
   * The cohorts whose specs may include files outside their own folders. For many cohorts, git finds the specs that
   * could refer to a parent folder, and only these are read.
   *
   * @param folder - The folder of all cohorts.
   */
  reachingOut(cohorts: readonly CohortSpec[], folder: string): ReadonlySet<CohortSpec> {
    const climbing = cohorts.length > FEW ? this.#climbing(folder) : undefined;
    const isSearched = ({ specPath, folder: own }: CohortSpec): boolean =>
      own === undefined
        ? folderOf(folderOf(folderOf(specPath))) === folder
        : own.startsWith(folder) && own.lastIndexOf('/') === folder.length;
    const isOpen = (cohort: CohortSpec): boolean =>
      climbing === undefined || climbing.has(cohort.specPath) || !isSearched(cohort);
    const open = cohorts.filter(isOpen);
    this.load(open);
    return new Set(open.filter((cohort) => this.mayReachOut(cohort)));
  }

  /**
   * The files beside specs that contain two dots, or a backslash, with which YAML can escape them; undefined if git
   * cannot tell. Included files are not searched for further references.
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
    // git continues after an object that it cannot read.
    if (answer.status > 1 || answer.refusal !== '') return undefined;
    return new Set(splitNul(answer.output).map((line) => line.slice(commit.length + 1)));
  }

  /** Whether a spec may include files outside its own folder. */
  mayReachOut(cohort: CohortSpec): boolean {
    const text = this.#textOf(cohort);
    if (text === undefined) return true;
    // If a spec has no separate folder, every included file is elsewhere.
    return text.includes(FILE_MARKER) && (cohort.folder === undefined || text.includes('..'));
  }

  /** Whether a spec may contain all of some levels. */
  mayHold(cohort: CohortSpec, levels: readonly string[]): boolean {
    const text = this.#textOf(cohort);
    if (text === undefined || this.mayReachOut(cohort)) return true;
    const lower = text.toLowerCase();
    return levels.every((level) => !PLAIN.test(level) || lower.includes(level));
  }

  /** Undefined if it cannot be searched. */
  #textOf(cohort: CohortSpec): string | undefined {
    const known = this.#texts.get(cohort.specPath);
    if (known !== undefined || this.#texts.has(cohort.specPath)) return known;
    const text = this.#join(placeOf(cohort));
    const searchable = text === undefined || ESCAPED.test(text) ? undefined : text;
    this.#texts.set(cohort.specPath, searchable);
    return searchable;
  }

  /** All texts at and below a path; undefined for a path through a link, and for content that cannot be searched. */
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
    if (read.kind !== 'file') return undefined;
    const text = Buffer.from(read.bytes).toString('latin1');
    return /\.csv$/i.test(path) && JOINED_CELL.test(text) ? undefined : text;
  }
}

/** The folder of a spec that has a separate one, otherwise the spec alone. */
function placeOf({ specPath, folder }: CohortSpec): string {
  return folder === undefined ? specPath : folderOf(specPath);
}

/** Prefetches the specs of two commits; common ones are read once. */
export function loadSpecs(
  base: { readonly texts: SpecTexts; readonly cohorts: readonly CohortSpec[] },
  head: typeof base,
): void {
  base.texts.load(base.cohorts);
  head.texts.load(head.cohorts.filter((cohort) => !head.texts.isUnchanged(cohort, base.texts)));
}
