import { CATALOGUED_AXES, catalogOf } from './catalogued-axes.ts';
import { outputsIn, SPEC_NAME } from './cohort-files.ts';
import type { DataLayout } from './data-layout.ts';
import { type FileTree, readEvidence } from './file-tree.ts';
import { lastNameOf, suffixOf } from './path.ts';
import { STAGES } from './stage.ts';

/** The names that the cohorts of a repository use. */
export interface NamesInUse {
  /** Whether a name is written anywhere, whatever it names there. */
  has(name: string): boolean;
  /** How a name is used as a level of an axis, or of another axis with the same catalog. */
  levelUse(axis: string, name: string): LevelUse;
}

export interface LevelUse {
  /** Whether a committed manifest contains the name. */
  readonly isCommitted: boolean;
  /** Number of specs that contain the name; an included list counts as part of its spec. */
  readonly specs: number;
}

/** Maximum number of cohorts, and of characters, that are read; names beyond that are not evidence. */
const MOST_COHORTS = 2000;
const MOST_TEXT = 20_000_000;

/** `undefined` if there is too much to read. */
export function namesInUse(tree: FileTree, layout: DataLayout): NamesInUse | undefined {
  const ids = tree.list(layout.cohorts);
  if (ids.length > MOST_COHORTS) return undefined;
  const names = new Set<string>();
  const committed = new Set<string>();
  const specs = new Map<string, number>();
  let left = MOST_TEXT;
  for (const id of ids) {
    const folder = `${layout.cohorts}/${id}`;
    const [manifest = ''] = outputsIn(folder);
    for (const level of levelsInManifest(readAll([manifest]).get(manifest) ?? '')) committed.add(level);
    const files = ['spec', 'spec/items'].flatMap((part) =>
      tree.list(`${folder}/${part}`).map((file) => `${folder}/${part}/${file}`),
    );
    for (const level of levelsInSpec(readAll(files))) specs.set(level, (specs.get(level) ?? 0) + 1);
    if (left < 0) return undefined;
  }
  return {
    has: (name) => names.has(name),
    levelUse(axis, name) {
      const level = levelKey(axis, name);
      return { isCommitted: committed.has(level), specs: specs.get(level) ?? 0 };
    },
  };

  function readAll(paths: readonly string[]): Map<string, string> {
    const texts = new Map<string, string>();
    for (const path of paths) {
      const read = left < 0 ? undefined : readEvidence(tree, path);
      if (read?.kind !== 'file') continue;
      left -= read.bytes.length;
      const text = new TextDecoder().decode(read.bytes);
      for (const [name] of text.matchAll(NAME)) names.add(name);
      texts.set(path, text);
    }
    return texts;
  }
}

const NAME = /[^\s,;:'"[\]{}()]+/g;

const AXES: ReadonlySet<string> = new Set(CATALOGUED_AXES);

/** Axes with the same catalog have the same levels. */
function levelKey(axis: string, name: string): string {
  return `${catalogOf(axis) ?? axis}\n${name}`;
}

/** The levels of a manifest; empty if the file is not a valid manifest. */
function levelsInManifest(text: string): string[] {
  const levels: string[] = [];
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    return levels;
  }
  add('combo_id', part(manifest, 'combos'));
  for (const stage of STAGES) add(`${stage}_template`, part(part(manifest, 'templates'), stage));
  for (const use of ['generation', 'evaluation']) add('draft_llm', part(part(manifest, 'llms'), use));
  return levels;

  function add(axis: string, names: unknown): void {
    for (const name of Array.isArray(names) ? names : []) levels.push(levelKey(axis, String(name)));
  }
}

function part(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}

/** The levels in a spec and in the lists in its folder. */
function levelsInSpec(texts: ReadonlyMap<string, string>): ReadonlySet<string> {
  const levels = new Set<string>();
  const included = new Map<string, readonly string[]>();
  for (const [path, text] of texts)
    if (lastNameOf(path) === SPEC_NAME)
      for (const { name, axes } of levelsInYaml(text, [])) {
        add(name, axes);
        included.set(lastNameOf(name), axes);
      }
  for (const [path, text] of texts) {
    const axes = included.get(lastNameOf(path)) ?? [];
    const isTable = suffixOf(path) === '.csv';
    for (const level of isTable ? levelsInTable(text, axes) : levelsInYaml(text, axes))
      add(level.name, level.axes);
  }
  return levels;

  function add(name: string, axes: readonly string[]): void {
    for (const axis of axes) levels.add(levelKey(axis, name));
  }
}

interface PlacedName {
  readonly name: string;
  /** The axis, or the axes of the rule, that the name is written for. */
  readonly axes: readonly string[];
}

/** Keys within an axis or a rule. */
const INNER_KEYS: ReadonlySet<string> = new Set(['levels', 'axes', 'left', 'right', 'allowed', 'items']);

/** Names by the keys above them. Even a spec that is not valid YAML has these. */
function* levelsInYaml(text: string, start: readonly string[]): Iterable<PlacedName> {
  let axes = start;
  const bare = text.replace(/(^|\s)#.*$/gm, '$1');
  for (const { 0: name, index } of bare.matchAll(NAME)) {
    const isKey = /^(?:['"]\s*:|\s*:(?=\s|$))/.test(bare.slice(index + name.length, index + name.length + 9));
    if (AXES.has(name)) axes = isKey ? [name] : [...axes, name];
    else if (!isKey) yield { name, axes };
    else if (!INNER_KEYS.has(name)) axes = [];
  }
}

function* levelsInTable(text: string, axes: readonly string[]): Iterable<PlacedName> {
  const [header = '', ...rows] = text.split(/\r?\n/);
  const columns = header.split(',').map((cell) => cell.trim());
  for (const row of rows)
    for (const [place, cell] of row.split(',').entries()) {
      const column = columns[place] ?? '';
      for (const [name] of cell.matchAll(NAME))
        if (!AXES.has(name)) yield { name, axes: AXES.has(column) ? [column] : axes };
    }
}
