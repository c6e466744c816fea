import type { BindingRule, Design, Level, TieRule } from '../design/design.ts';
import { entryOf } from '../design/entries.ts';
import { loadDesign } from '../design/load-design.ts';
import { isBinding, nameOf } from '../design/rule-members.ts';
import { Collector } from '../findings/collector.ts';
import { FindingSet } from '../findings/finding-set.ts';
import { didYouMean, nearestNames } from '../findings/nearest-names.ts';
import { quoted } from '../findings/words.ts';
import { text } from '../python/text.ts';
import type { Dialect } from '../result.ts';
import type { FileTree } from '../source/file-tree.ts';
import { OverlayTree } from '../source/overlay-tree.ts';
import { SourceFile } from '../source/source-file.ts';
import { Sources } from '../source/sources.ts';
import type { Span } from '../source/span.ts';
import type { Node } from '../syntax/node.ts';
import { parseYaml } from '../syntax/yaml/parse-yaml.ts';
import { type ChangedEntry, changeEntries } from './change-entries.ts';
import { editList, type TextEdit, withEdits, writtenLevels } from './edit-list.ts';

/** Levels by axis, in the desired order. */
export type AxisLevels = ReadonlyMap<string, readonly string[]>;

export type Changed =
  | {
      readonly kind: 'files';
      readonly files: ReadonlyMap<string, string>;
      /** Axes that were not requested, but are tied to a requested one. */
      readonly tied: readonly TiedAxis[];
    }
  | { readonly kind: 'cannot'; readonly why: string };

export interface TiedAxis {
  readonly axis: string;
  readonly to: string;
}

/**
 * Changes the levels of axes in a spec, as an edit that keeps the rest of the text. The levels change wherever they are
 * listed: in the axis, in subsets of it, and in the combinations of pairs and tuples. Tied axes change together.
 * Loading the edited spec proves that nothing else changes.
 *
 * @param files - The spec and its files: repository-relative path → text.
 * @param tree - The surrounding files.
 */
export function changeLevels(
  files: ReadonlyMap<string, string>,
  specPath: string,
  tree: FileTree,
  dialect: Dialect,
  asked: AxisLevels,
): Changed {
  const design = designOf(files, specPath, tree, dialect);
  if (design === undefined)
    return cannot('the spec to copy is invalid: correct it first, or copy it without --set');
  const unknown = unknownAxis(design, asked);
  if (unknown !== undefined) return cannot(unknown);
  const { changes, tied } = withTied(design, asked);
  const couplings = new Map<BindingRule, readonly ChangedEntry[]>();
  const edits: TextEdit[] = [...listEdits(design, files, changes)];
  for (const rule of design.rules) {
    if (!isBinding(rule)) continue;
    const changed = changeEntries(rule, changes, files);
    if (changed === undefined) continue;
    if (changed.kind === 'cannot') return changed;
    couplings.set(rule, changed.entries);
    edits.push(changed.edit);
  }
  const edited = editedFiles(files, edits);
  const again = edited && designOf(edited, specPath, tree, dialect);
  if (edited === undefined || again === undefined || shapeOf(again) !== shapeOf(design, changes, couplings))
    return cannot(
      'the spec to copy leaves no place for other levels, as an anchor for several lists does: copy it without --set, and edit the copy',
    );
  const unused = new Set(design.includes.map(({ path }) => path));
  for (const { path } of again.includes) unused.delete(path);
  return { kind: 'files', files: new Map([...edited].filter(([path]) => !unused.has(path))), tied };
}

function cannot(why: string): Changed {
  return { kind: 'cannot', why };
}

/** The design of a spec that loads, even if it may not compile. */
function designOf(
  files: ReadonlyMap<string, string>,
  specPath: string,
  tree: FileTree,
  dialect: Dialect,
): Design | undefined {
  const encoder = new TextEncoder();
  const bytes = new Map([...files].map(([path, content]) => [path, encoder.encode(content)]));
  const sources = new Sources(new OverlayTree(tree, bytes));
  const design = loadDesign(sources, specPath, dialect, new FindingSet());
  return design?.isInvalid === false ? design : undefined;
}

function unknownAxis({ axes, rules }: Design, asked: AxisLevels): string | undefined {
  const ties = rules.filter((rule): rule is TieRule => rule.kind === 'tie');
  const known = [
    ...new Set([...axes.map(({ name }) => text(name)), ...ties.map(({ canonical }) => canonical.text)]),
  ];
  const unknown = [...asked.keys()].find((axis) => !known.includes(axis));
  if (unknown === undefined) return undefined;
  const near = nearestNames(unknown, known, 1)[0];
  return `${quoted(unknown)} is not an axis of the spec to copy${near === undefined ? '' : `; ${didYouMean(near)}`}\n  its axes: ${known.join(', ')}`;
}

/** The requested changes, and the same for axes tied to a requested one. */
function withTied(
  { rules }: Design,
  asked: AxisLevels,
): { readonly changes: AxisLevels; readonly tied: readonly TiedAxis[] } {
  const changes = new Map(asked);
  const tied: TiedAxis[] = [];
  for (const rule of rules) {
    if (rule.kind !== 'tie') continue;
    const names = [...new Set([rule.canonical.text, ...rule.axes.map((name) => name.text)])];
    const to = names.find((name) => changes.has(name));
    const levels = to === undefined ? undefined : changes.get(to);
    if (to === undefined || levels === undefined) continue;
    for (const axis of names) {
      if (changes.has(axis)) continue;
      changes.set(axis, levels);
      tied.push({ axis, to });
    }
  }
  return { changes, tied };
}

/** Edits of the lists of axes and subsets. An included or aliased list is replaced by an inline one. */
function* listEdits(
  design: Design,
  files: ReadonlyMap<string, string>,
  changes: AxisLevels,
): Iterable<TextEdit> {
  const { specPath } = design;
  const file = files.get(specPath) ?? '';
  const top = parseYaml(new SourceFile(specPath, file), new Collector());
  for (const axis of design.axes) {
    const name = text(axis.name);
    const list = at(at(top, 'axes'), name);
    const wanted = changes.get(name);
    if (list !== undefined && wanted !== undefined)
      yield edited(axis.alias ?? list.span, axis.alias ? [] : axis.levels, axis.levels, wanted);
  }
  for (const rule of design.rules) {
    const wanted = rule.kind === 'subset' ? changes.get(rule.axis.text) : undefined;
    const list = rule.kind === 'subset' ? at(at(at(top, 'rules'), 'subsets'), rule.axis.text) : undefined;
    if (rule.kind === 'subset' && list !== undefined && wanted !== undefined)
      yield edited(list.span, rule.keep, rule.keep, wanted);
  }

  function edited(
    place: Span,
    current: readonly Level[],
    known: readonly Level[],
    wanted: readonly string[],
  ): TextEdit {
    const own = current.filter(({ node }) => node.span.path === specPath);
    const write = writtenLevels(known, specPath, file);
    const items = wanted.map((level) => {
      const of = own.findIndex(({ value }) => text(value) === level);
      return { text: write(level), ...(of < 0 ? {} : { of }) };
    });
    return editList(
      file,
      place,
      own.map(({ node }) => node.span),
      items,
    );
  }
}

function at(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === 'map' ? entryOf(node, key)?.value : undefined;
}

/** The edited files; `undefined` if edits overlap, or if one is in a file that is not copied. */
function editedFiles(
  files: ReadonlyMap<string, string>,
  edits: readonly TextEdit[],
): Map<string, string> | undefined {
  const result = new Map(files);
  for (const path of new Set(edits.map((edit) => edit.path))) {
    const own = edits.filter((edit) => edit.path === path);
    const edited = withEdits(files.get(path) ?? '', own);
    if (edited === undefined || !files.has(path)) return undefined;
    result.set(path, edited);
  }
  return result;
}

/** The content of a design as text for comparison, optionally after the given changes. */
function shapeOf(
  { axes, rules, replicates, fieldOrder, runtime }: Design,
  changes: AxisLevels = new Map(),
  couplings: ReadonlyMap<BindingRule, readonly ChangedEntry[]> = new Map(),
): string {
  const texts = (levels: readonly Level[]): readonly string[] => levels.map(({ value }) => text(value));
  // Their levels are those of the entries, which are compared separately.
  const derived = new Set(
    runtime.tupleAxes === 'derived'
      ? rules.flatMap((rule) => (rule.kind === 'tuple' ? rule.axes.map((name) => name.text) : []))
      : [],
  );
  return JSON.stringify([
    axes.flatMap(({ name, levels }) =>
      derived.has(text(name)) ? [] : [[text(name), changes.get(text(name)) ?? texts(levels)]],
    ),
    rules.map((rule) => {
      switch (rule.kind) {
        case 'subset':
          return [rule.kind, rule.axis.text, changes.get(rule.axis.text) ?? texts(rule.keep)];
        case 'tie':
          return [rule.kind, rule.canonical.text, rule.axes.map((name) => name.text)];
        default:
          return [
            rule.kind,
            nameOf(rule).text,
            couplings.get(rule)?.map(({ levels }) => levels) ??
              rule.entries.map(({ values }) => texts(values)),
          ];
      }
    }),
    replicates.map(({ axis, count }) => [axis.text, String(count)]),
    fieldOrder?.fields.map((field) => text(field.value)),
  ]);
}
