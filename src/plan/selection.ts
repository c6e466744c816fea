import { nearestNames } from '../findings/nearest-names.ts';
import { isDenied } from '../findings/unreadable-file.ts';
import type { DataLayout, SelectedStage } from '../source/data-layout.ts';
import { lastNameOf, pathIn } from '../source/path.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Opened, Sources } from '../source/sources.ts';
import type { Span } from '../source/span.ts';
import { parseTextLines } from '../syntax/text-lines.ts';

/** A curated selection (semantics §7): the generations to which every cohort is restricted. */
export interface Selection {
  readonly stage: SelectedStage;
  readonly path: string;
  /** In file order, including repetitions. */
  readonly ids: readonly SelectedId[];
}

export interface SelectedId {
  readonly id: string;
  readonly at: Span;
}

/** The selection in `2_tasks`. */
export type SelectionOutcome =
  /** `misnamed` is a file that was probably meant to be a selection, and `wanted` is the name that it should have. */
  | { readonly kind: 'none'; readonly misnamed?: MisnamedSelection }
  | { readonly kind: 'selection'; readonly selection: Selection }
  /** Both files exist, even if empty: the runtime accepts neither. `empty` is the only one that lists nothing. */
  | {
      readonly kind: 'both';
      readonly paths: readonly [essays: string, drafts: string];
      readonly empty?: string;
    }
  | {
      readonly kind: 'unreadable';
      readonly path: string;
      readonly opened: Exclude<Opened, { readonly kind: 'text' }>;
    };

export interface MisnamedSelection {
  readonly path: string;
  readonly wanted: string;
  /** Whether the file has a header or several columns, so that renaming it is not enough. */
  readonly isTable: boolean;
}

/** Reads `2_tasks/selected_essays.txt` or `selected_drafts.txt` below the data root (semantics §7). */
export function readSelection(sources: Sources, layout: DataLayout): SelectionOutcome {
  const essays = layout.selection('essay');
  const drafts = layout.selection('draft');
  const { tree } = sources;
  const hasEssays = tree.exists(essays);
  const hasDrafts = tree.exists(drafts);
  if (hasEssays && hasDrafts) {
    const [empty, other] = [essays, drafts].filter((one) => {
      const opened = sources.open(one);
      return opened.kind === 'text' && idsIn(opened.file).length === 0;
    });
    return {
      kind: 'both',
      paths: [essays, drafts],
      ...(empty === undefined || other !== undefined ? {} : { empty }),
    };
  }
  // A selection that we may not read must not count as none.
  const path = hasEssays
    ? essays
    : hasDrafts
      ? drafts
      : [essays, drafts].find((one) => isDenied(tree.read(one)));
  if (path === undefined) {
    const misnamed = misnamedSelection(sources, layout);
    return { kind: 'none', ...(misnamed ? { misnamed } : {}) };
  }
  const opened = sources.open(path);
  if (opened.kind !== 'text') return { kind: 'unreadable', path, opened };
  const ids = idsIn(opened.file);
  return { kind: 'selection', selection: { stage: path === essays ? 'essay' : 'draft', path, ids } };
}

function idsIn(file: SourceFile): readonly SelectedId[] {
  return parseTextLines(file).items.flatMap((node) =>
    node.kind === 'scalar' && node.value.kind === 'str' && !node.value.value.startsWith('#')
      ? [{ id: node.value.value, at: node.span }]
      : [],
  );
}

/** A list beside the place of the selections, or under a similar name. */
function misnamedSelection(sources: Sources, layout: DataLayout): MisnamedSelection | undefined {
  const { tree } = sources;
  const wanted = [layout.selection('essay'), layout.selection('draft')];
  const names = wanted.map(lastNameOf);
  const { dataRoot, tasks } = layout;
  const within = (folder: string): string[] => tree.list(folder).map((name) => pathIn(folder, name));
  const beside = within(dataRoot).filter((folder) => folder !== tasks && folder !== layout.gens);
  for (const path of [tasks, dataRoot, ...beside].flatMap(within)) {
    const name = lastNameOf(path);
    if (!/select/i.test(name)) continue;
    const list = name.replace(/(?:\.(?:txt|csv|tsv|md))*$/i, '.txt');
    const meant = names.includes(list)
      ? list
      : (nearestNames(list, names)[0] ?? (path.startsWith(`${tasks}/`) ? bySubject(list, names) : undefined));
    const place = wanted.find((one) => lastNameOf(one) === meant);
    if (place !== undefined && tree.read(path).kind === 'file')
      return { path, wanted: place, isTable: isTable(sources.open(path)) };
  }
  return undefined;
}

/** The selection that a name means, judging by its words in any order. */
function bySubject(list: string, [essays, drafts]: readonly string[]): string | undefined {
  const [stage, other] = new Set(list.toLowerCase().match(/essay|draft/g));
  return other !== undefined
    ? undefined
    : stage === 'essay'
      ? essays
      : stage === 'draft'
        ? drafts
        : undefined;
}

export function isTable(opened: Opened): boolean {
  const first = opened.kind === 'text' ? (/^\ufeff?([^\r\n]*)/.exec(opened.file.text)?.[1] ?? '') : '';
  return /[,;\t|]/.test(first) || /^"?(?:\w+_)?id"?$/i.test(first.trim());
}
