import { showText } from '../design/show.ts';
import type { Collector } from '../findings/collector.ts';
import { atFile, atSpan } from '../findings/diagnostic.ts';
import { reportConflict } from '../findings/report-conflict.ts';
import type { DataLayout, SelectedStage } from '../source/data-layout.ts';
import type { Sources } from '../source/sources.ts';
import type { Span } from '../source/span.ts';
import { parseTextLines } from '../syntax/text-lines.ts';
import { isDenied } from './unreadable-file.ts';

/** A curated selection (semantics §7): generations that every cohort is narrowed to. */
export interface Selection {
  readonly stage: SelectedStage;
  readonly path: string;
  /** In file order, repetitions included. */
  readonly ids: readonly SelectedId[];
}

export interface SelectedId {
  readonly id: string;
  readonly at: Span;
}

/**
 * Reads `2_tasks/selected_essays.txt` or `selected_drafts.txt` below the data root; both present, even empty, is refused.
 *
 * @returns `undefined` without one, and `refused` when the runtime refuses what is there.
 */
export function loadSelection(
  sources: Sources,
  layout: DataLayout,
  collector: Collector,
): Selection | 'refused' | undefined {
  const essays = layout.selection('essay');
  const drafts = layout.selection('draft');
  const { tree } = sources;
  const hasEssays = tree.exists(essays);
  const hasDrafts = tree.exists(drafts);
  if (hasEssays && hasDrafts) {
    collector.add(
      'selection/both',
      atFile(drafts),
      `both ${showText(essays)} and ${showText(drafts)} are present`,
      {
        hint: 'remove one of the two files',
        related: [{ message: 'the other selection', at: atFile(essays) }],
      },
    );
    return 'refused';
  }
  // A selection that the machine keeps from us must not be taken for none.
  const path = hasEssays
    ? essays
    : hasDrafts
      ? drafts
      : [essays, drafts].find((one) => isDenied(tree.read(one)));
  if (path === undefined) return undefined;
  const opened = sources.open(path);
  if (opened.kind === 'conflicted') {
    reportConflict(opened.conflict, collector);
    return 'refused';
  }
  if (opened.kind !== 'text') {
    const reason =
      opened.kind === 'malformed'
        ? `line ${opened.line} is not UTF-8`
        : opened.kind === 'directory'
          ? 'it is a folder'
          : opened.kind === 'too-large'
            ? `it has ${opened.size} bytes; the limit is ${opened.limit}`
            : opened.kind === 'outside'
              ? 'it is a link that leads out of the repository'
              : opened.kind === 'unreadable'
                ? opened.reason
                : 'it is missing';
    collector.add(
      'selection/unreadable',
      opened.kind === 'malformed' ? atSpan(opened.at) : atFile(path),
      `the selection ${showText(path)} cannot be read: ${reason}`,
      { hint: 'commit it as a UTF-8 text file with one id a line, or remove it' },
    );
    return 'refused';
  }
  const ids = parseTextLines(opened.file).items.flatMap((node) =>
    node.kind === 'scalar' && node.value.kind === 'str' && !node.value.value.startsWith('#')
      ? [{ id: node.value.value, at: node.span }]
      : [],
  );
  if (ids.length === 0) {
    collector.add(
      'selection/empty',
      atFile(path),
      `the selection ${showText(path)} lists nothing, so every cohort is empty`,
      {
        hint: 'remove the file to plan the full cohorts, or list generation ids in it',
      },
    );
  }
  return { stage: path === essays ? 'essay' : 'draft', path, ids };
}
