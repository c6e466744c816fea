import { DeadlineReached, passCheckpoint } from '../source/checkpoint.ts';
import { cohortFiles, cohortFolderOf, outputKindOf, outputsIn } from '../source/cohort-files.ts';
import { compareCodePoints } from '../source/compare.ts';
import { DataLayout } from '../source/data-layout.ts';
import { type FileTree, listEvidence } from '../source/file-tree.ts';
import { folderOf, foldersAbove, lastNameOf, pathIn } from '../source/path.ts';
import { hasSpecName, isArchive, isKeptAside, isSpecFolder, isSpecText, readsAsSpec } from './spec-like.ts';

/** A folder of a cohort that no checked spec belongs to, and what it contains instead. */
export interface LooseFolder {
  /** The folder's path below `cohorts/`, or below a folder with a similar name, with `/` as separator. */
  readonly id: string;
  /** Repository-relative. */
  readonly folder: string;
  /**
   * - `misnamed`: a file was probably meant to be the spec, but the runtime does not read it.
   * - `left-out`: its spec is where it should be, but the patterns of specs leave it out.
   * - `no-spec`: outputs, and nothing that could be their spec.
   * - `archived`: its spec is in a folder such as `archive`, in which nothing is meant to be read.
   * - `unknown`: the folder, or the file that may be its spec, cannot be read.
   */
  readonly kind: 'misnamed' | 'left-out' | 'no-spec' | 'archived' | 'unknown';
  /** The spec, or the file that was meant to be the spec; absent if there is none. */
  readonly spec?: string;
  /** Where the runtime would read it. */
  readonly wanted: string;
  /** Whether the spec is checked, since the settings name it, and only the outputs beside it are not. */
  readonly isChecked?: boolean;
  /** Whether other files in the same folder also read as a spec, and no name says which one is meant. */
  readonly hasRivals?: boolean;
  /** The folder with the wrong name, if everything else in it belongs to the spec; the whole folder moves. */
  readonly move?: { readonly from: string; readonly to: string };
  /** The files that the spec includes from its present folder, which have to move with it. */
  readonly included?: readonly string[];
  /** `manifest.json` and `membership.csv`, if committed. */
  readonly outputs: readonly string[];
  /** Why it is `unknown`: one sentence. */
  readonly why?: string;
}

export interface SurveyOptions {
  /** Repository-relative; empty for the repository itself. */
  readonly dataRoot: string;
  /** Every spec that the settings name, whether or not this run checks it. */
  readonly specs: Iterable<string>;
  /** Whether git ignores a path, which then counts as not committed. */
  readonly isIgnored?: ((path: string) => boolean) | undefined;
}

/**
 * Limits on the number and depth of folders searched for a spec below a folder of `cohorts/`. Beyond these, the content
 * is unknown, and the cohort counts as not checked. Cycles of links end earlier.
 */
const MOST_FOLDERS = 20_000;
const DEEPEST = 64;

/** Maximum number of folders of an archive that are searched. */
const MOST_ARCHIVED = 1_000;

/** Names that may have been meant to be `cohorts`. */
const LIKE_COHORTS = /^\s*cohorts?\s*$/i;

/**
 * Folders of cohorts other than those of the specs that are read. A spec with a different name, within another cohort,
 * or in a folder that is only named like `cohorts`, is silently ignored, since the runtime only reads
 * `cohorts/<id>/spec/config.yaml` (semantics §2).
 */
export function surveyCohorts(tree: FileTree, options: SurveyOptions): readonly LooseFolder[] {
  const root = new DataLayout(options.dataRoot).cohorts;
  const specs = new Set(options.specs);
  const known = foldersAbove(specs);
  const found: LooseFolder[] = [];
  for (const id of tree.list(root)) {
    const folder = `${root}/${id}`;
    if (id.startsWith('.')) {
      found.push(...archived(tree, id, folder, specs));
      continue;
    }
    try {
      const loose = known.has(folder)
        ? lookForOther(tree, id, folder, root, options, specs)
        : lookInto(tree, id, folder, root, options);
      if (loose !== undefined) found.push(loose);
      if (loose === undefined || known.has(folder))
        found.push(...nested(tree, id, folder, root, options, { specs, known }));
    } catch (error) {
      if (error instanceof DeadlineReached) throw error;
      // Any error that the tree throws here concerns only this folder, and must not stop the check of other folders.
      const why = error instanceof Error ? error.message : String(error);
      found.push({ id, folder, kind: 'unknown', wanted: cohortFiles(folder).spec, outputs: [], why });
    }
  }
  found.push(...besideCohorts(tree, root, { specs, known }, options));
  found.push(...movedCohorts(tree, new DataLayout(options.dataRoot), specs, options));
  const reported = new Set(found.map(({ folder }) => folder));
  found.push(...aroundSpecs(tree, root, specs, options).filter(({ folder }) => !reported.has(folder)));
  return found;
}

/**
 * Folders with outputs that no spec writes, around a spec that the settings name: a spec writes outputs only from the
 * `spec` folder of its cohort. Outside of `cohorts/`, a manifest alone may be one of anything.
 */
function aroundSpecs(
  tree: FileTree,
  root: string,
  specs: ReadonlySet<string>,
  { isIgnored = () => false }: SurveyOptions,
): readonly LooseFolder[] {
  const found: LooseFolder[] = [];
  const seen = new Set([...specs].flatMap((spec) => cohortFolderOf(spec) ?? []));
  for (const spec of specs) {
    const own = cohortFolderOf(spec) ?? folderOf(spec);
    for (let folder = own; folder !== '' && folder !== root; folder = folderOf(folder)) {
      const isWithin = folder.startsWith(`${root}/`);
      if (!isWithin && folder !== own) break;
      if (seen.has(folder)) continue;
      seen.add(folder);
      const outputs = outputsIn(folder).filter((path) => tree.exists(path) && !isIgnored(path));
      if (!outputs.some((path) => isWithin || outputKindOf(path) === 'membership')) continue;
      const id = isWithin ? folder.slice(root.length + 1) : lastNameOf(folder);
      const wanted = cohortFiles(`${root}/${lastNameOf(folder)}`).spec;
      found.push({ id, folder, kind: 'misnamed', spec, isChecked: true, wanted, outputs });
    }
  }
  return found;
}

/**
 * The same for a folder in which only a spec in the usual place is meant to be read; undefined if that spec is read.
 */
function lookForOther(
  tree: FileTree,
  id: string,
  folder: string,
  root: string,
  options: SurveyOptions,
  specs: ReadonlySet<string>,
): LooseFolder | undefined {
  const { spec } = cohortFiles(folder);
  return specs.has(spec) || !tree.exists(spec) ? undefined : lookInto(tree, id, folder, root, options);
}

/** The specs that the settings name, and all folders that they are in. */
interface Named {
  readonly specs: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
}

/** Cohorts in folders beside `cohorts/` with a similar name. */
function besideCohorts(
  tree: FileTree,
  root: string,
  { specs, known }: Named,
  options: SurveyOptions,
): readonly LooseFolder[] {
  const above = folderOf(root);
  const names = tree.list(above);
  // On a disk that ignores case, another name may be the same folder.
  const isListed = names.includes(lastNameOf(root));
  return names.flatMap((name) => {
    if (name === lastNameOf(root) || !LIKE_COHORTS.test(name)) return [];
    const place = pathIn(above, name);
    return tree.list(place).flatMap((id): readonly LooseFolder[] => {
      const folder = `${place}/${id}`;
      if (!isListed && known.has(`${root}/${id}`)) return [];
      const loose = lookForOther(tree, id, folder, root, options, specs);
      if (loose === undefined) return [];
      const isFree = tree.list(`${root}/${id}`).length === 0;
      const move = !isListed ? { from: place, to: root } : { from: folder, to: `${root}/${id}` };
      const isOwn = loose.spec === cohortFiles(folder).spec;
      return [{ ...loose, kind: 'misnamed', ...(isOwn && (isFree || !isListed) ? { move } : {}) }];
    });
  });
}

/**
 * Whole cohorts, with a spec and outputs, in a folder of the data other than `cohorts/`, such as `data/pilot/`. A copy of
 * a cohort that is in place is none of them.
 */
function movedCohorts(
  tree: FileTree,
  { dataRoot, cohorts, catalogFolder, gens, tasks }: DataLayout,
  specs: ReadonlySet<string>,
  { isIgnored = () => false }: SurveyOptions,
): readonly LooseFolder[] {
  return [dataRoot, catalogFolder, gens, tasks].flatMap((place) =>
    listEvidence(tree, place).flatMap((id): readonly LooseFolder[] => {
      const folder = pathIn(place, id);
      const { spec } = cohortFiles(folder);
      if (folder === cohorts || isKeptAside(id) || specs.has(spec) || !tree.exists(spec)) return [];
      const outputs = outputsIn(folder).filter((path) => tree.exists(path) && !isIgnored(path));
      const to = `${cohorts}/${id}`;
      if (outputs.length === 0 || listEvidence(tree, to).length > 0) return [];
      const wanted = cohortFiles(to).spec;
      return [{ id, folder, kind: 'misnamed', spec, wanted, move: { from: folder, to }, outputs }];
    }),
  );
}

function lookInto(
  tree: FileTree,
  id: string,
  folder: string,
  root: string,
  { isIgnored = () => false }: SurveyOptions,
): LooseFolder | undefined {
  const outputs = outputsIn(folder).filter((path) => tree.exists(path) && !isIgnored(path));
  // The spec of a nested folder should be one level below `cohorts/`.
  const wanted = cohortFiles(`${root}/${lastNameOf(id)}`).spec;
  const base = { id, folder, wanted, outputs };
  const isNested = id.includes('/');
  const own = cohortFiles(folder).spec;
  if (tree.exists(own)) {
    return { ...base, kind: isNested ? 'misnamed' : 'left-out', spec: own };
  }
  const spec = specLike(tree, folder, outputs.length > 0);
  if (spec !== undefined) {
    const move = specFolderMove(tree, folder, spec);
    return {
      ...{ ...base, kind: 'misnamed', spec },
      ...(move && !isNested ? { move } : {}),
      ...(isNested || move ? {} : { included: includedBeside(tree, spec) }),
      ...(hasRivals(tree, spec) ? { hasRivals: true } : {}),
    };
  }
  return outputs.length > 0 ? { ...base, kind: 'no-spec' } : undefined;
}

function hasRivals(tree: FileTree, spec: string): boolean {
  if (hasSpecName(lastNameOf(spec))) return false;
  const place = folderOf(spec);
  const read = tree.list(place).filter((name) => isSpecText(specTextAt(tree, `${place}/${name}`)));
  return read.length > 1;
}

/** The text of a file that may be a spec by its suffix; empty for any other. */
function specTextAt(tree: FileTree, path: string): string {
  const name = lastNameOf(path);
  if (!/\.(?:ya?ml|json)\b/i.test(name) || outputKindOf(name) !== undefined) return '';
  const read = tree.read(path);
  return read.kind === 'file' ? new TextDecoder().decode(read.bytes) : '';
}

/** A folder with the spec and what it includes, under another name than `spec`. */
function specFolderMove(tree: FileTree, folder: string, spec: string): LooseFolder['move'] {
  const from = folderOf(spec);
  const { specFolder: to, spec: wanted } = cohortFiles(folder);
  const isWhole = from !== folder && lastNameOf(spec) === lastNameOf(wanted) && tree.list(from).length > 1;
  return isWhole && from !== to && tree.list(to).length === 0 ? { from, to } : undefined;
}

/** The files and folders that a spec includes and that are in the same folder as the spec. */
function includedBeside(tree: FileTree, spec: string): readonly string[] {
  const names = [...specTextAt(tree, spec).matchAll(/@file:\s*(?:\.\/)?([\w.-]+)/g)].map(([, name]) => name);
  const place = folderOf(spec);
  return tree.list(place).flatMap((name) => (names.includes(name) ? [`${place}/${name}`] : []));
}

/**
 * A file that may have been meant to be the spec. A file with a usual name is judged by the name if there are outputs
 * (which need a spec), and otherwise also by its content. A file with any other name is judged by its content alone;
 * one with an unusual suffix is only considered if there are outputs.
 */
export function specLike(tree: FileTree, folder: string, hasOutputs: boolean): string | undefined {
  const names = tree.list(folder);
  const places = [...names.filter(isSpecFolder).map((name) => `${folder}/${name}`), folder];
  for (const place of places) {
    for (const name of place === folder ? names : tree.list(place)) {
      if (!hasSpecName(name)) continue;
      const path = `${place}/${name}`;
      const read = tree.read(path);
      if (read.kind === 'directory') continue;
      if (hasOutputs || (read.kind === 'file' && readsAsSpec(new TextDecoder().decode(read.bytes))))
        return path;
    }
  }
  for (const place of places)
    for (const name of place === folder ? names : tree.list(place)) {
      const text = specTextAt(tree, `${place}/${name}`);
      if (isSpecText(text) || (hasOutputs && place !== folder && readsAsSpec(text)))
        return `${place}/${name}`;
    }
  // Outputs are made from some spec: if none is in the usual place, any file that reads as a spec is meant, whatever
  // its name.
  if (!hasOutputs) return undefined;
  const others = names.filter((name) => /spec/i.test(name)).map((name) => `${folder}/${name}`);
  for (const place of [folder, ...others])
    for (const name of tree.list(place)) {
      if (outputKindOf(name) !== undefined) continue;
      const read = tree.read(`${place}/${name}`);
      if (read.kind === 'file' && isSpecText(new TextDecoder().decode(read.bytes))) return `${place}/${name}`;
    }
  return undefined;
}

/** Whether a folder contains any part of a cohort: outputs, or a file that may have been meant to be its spec. */
export function holdsCohort(tree: FileTree, folder: string): boolean {
  return outputsIn(folder).some((path) => tree.exists(path)) || specLike(tree, folder, false) !== undefined;
}

/** Cohorts in nested folders, such as `cohorts/2025/pilot/spec/config.yaml`, except in archives. */
function nested(
  tree: FileTree,
  id: string,
  folder: string,
  root: string,
  options: SurveyOptions,
  { specs, known }: Named,
): readonly LooseFolder[] {
  if (isArchive(id)) return archived(tree, id, folder, specs);
  const found: LooseFolder[] = [];
  const isWithin = known.has(folder);
  const open = [{ id, folder, depth: 1, names: tree.list(folder) }];
  let searched = 0;
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const name of at.names) {
      passCheckpoint();
      const path = `${at.folder}/${name}`;
      if (outputKindOf(name) !== undefined || specs.has(path)) continue;
      if (isArchive(name)) {
        found.push(...archived(tree, `${at.id}/${name}`, path, specs));
        continue;
      }
      // A file has no entries, and need not be read to know that.
      const names = tree.list(path);
      if (names.length === 0) continue;
      const below = { id: `${at.id}/${name}`, folder: path, depth: at.depth + 1, names };
      if (++searched > MOST_FOLDERS || below.depth > DEEPEST)
        throw new Error(
          `it contains more than ${MOST_FOLDERS} folders, or more than ${DEEPEST} levels of them; no more are searched for a spec, and none named 'archive'`,
        );
      // Copies of outputs and settings of tools in the folder of a cohort, or of its spec, are not cohorts that anybody
      // should check.
      const isOwn = isWithin || isSpecFolder(name);
      const look = isOwn ? lookForOther : lookInto;
      // Only a folder with a `spec` folder can have a spec in the usual place; a cohort may have thousands of other
      // folders.
      const loose =
        isOwn && !names.some(isSpecFolder)
          ? undefined
          : look(tree, below.id, below.folder, root, options, specs);
      if (loose !== undefined) found.push(loose);
      else open.push(below);
    }
  }
  return found.sort((left, right) => compareCodePoints(left.id, right.id));
}

/**
 * Cohorts in an archive, for the account alone. An archive that is large, or cannot be read, counts as a whole: nothing
 * in it is meant to be read.
 */
function archived(
  tree: FileTree,
  id: string,
  folder: string,
  specs: ReadonlySet<string>,
): readonly LooseFolder[] {
  const loose = (at: { readonly id: string; readonly folder: string }): LooseFolder => {
    const { spec } = cohortFiles(at.folder);
    return { kind: 'archived', id: at.id, folder: at.folder, spec, wanted: spec, outputs: [] };
  };
  const found: LooseFolder[] = [];
  const open = [{ id, folder }];
  try {
    for (let at = open.pop(), searched = 0; at !== undefined; at = open.pop()) {
      passCheckpoint();
      if (++searched > MOST_ARCHIVED) return [loose({ id, folder })];
      const { spec } = cohortFiles(at.folder);
      if (tree.exists(spec)) {
        if (!specs.has(spec)) found.push(loose(at));
        continue;
      }
      for (const name of tree.list(at.folder)) {
        const below = { id: `${at.id}/${name}`, folder: `${at.folder}/${name}` };
        if (tree.list(below.folder).length > 0) open.push(below);
      }
    }
  } catch (error) {
    if (error instanceof DeadlineReached) throw error;
    return [loose({ id, folder })];
  }
  return found.sort((left, right) => compareCodePoints(left.id, right.id));
}
