import type { Diagnostic, Place } from '../findings/diagnostic.ts';
import { placePath } from '../findings/diagnostic.ts';
import { type TextPart, textOf } from '../findings/text.ts';
import type { CheckResult } from '../result.ts';
import { MODELS_FILE, templatesFile } from '../source/data-layout.ts';
import type { Cause, TextList } from './change.ts';
import type { FileChange, Hunk } from './culprit.ts';
import type { SharedEdit } from './shared-edit.ts';

/** The edits of shared files that some causes refer to, reduced to the relevant lines. */
export function editsOfCauses(
  { causes, cohorts }: { readonly causes: readonly Cause[]; readonly cohorts: readonly string[] },
  edits: readonly SharedEdit[] = [],
): readonly SharedEdit[] {
  const isIncluded = ({ includedBy = [] }: SharedEdit) => includedBy.some((id) => cohorts.includes(id));
  const included = edits.filter(isIncluded);
  return [...new Set(causes.flatMap((cause) => editOfCause(cause, edits, included) ?? []))];
}

/** The edits that have not been shown yet; adds them to `shown`. */
export function notYetIn(shown: Set<string>, edits: readonly SharedEdit[]): readonly SharedEdit[] {
  return edits.filter(({ path, hunks }) => {
    const key = JSON.stringify([path, hunks]);
    const isNew = !shown.has(key);
    shown.add(key);
    return isNew;
  });
}

/**
 * The edit of a shared file behind a cause; `undefined` if the cause is in the cohort's own spec.
 *
 * @param included - The edits of files that the cohorts include.
 */
function editOfCause(
  cause: Cause,
  edits: readonly SharedEdit[],
  included: readonly SharedEdit[],
): SharedEdit | undefined {
  switch (cause.kind) {
    case 'catalog': {
      const ids = [...cause.added.first, ...cause.removed.first];
      return narrowed(named(edits, cause.catalog), (line) => ids.some((id) => line.includes(id)));
    }
    case 'generator':
      return narrowed(named(edits, templatesFile(cause.stage)), (line) => line.includes(cause.template));
    case 'model':
      return narrowed(named(edits, MODELS_FILE), (line) => line.includes(cause.llm));
    case 'replication':
      return narrowed(named(edits, 'replication_config.csv'), (line) => line.includes(cause.stage));
    case 'selection':
      return edits.find(({ path }) => /(^|\/)selected_(essays|drafts)\.txt$/.test(path));
    case 'setting':
      return edits.find(({ path }) => /(^|\/)\.cohort-ci\.ya?ml$/.test(path));
    case 'levels':
    case 'rule':
      return firstWith(included, cause.added, cause.removed);
    case 'axis':
      return cause.change === 'added'
        ? firstWith(included, cause.levels, NONE)
        : firstWith(included, NONE, cause.levels);
    case 'replicates':
    case 'order':
    case 'assignment':
      return undefined;
  }
}

const NONE: TextList = { count: 0, first: [] };

/** The first edit that adds or removes a line with one of these levels, or with all parts of an entry. */
function firstWith(edits: readonly SharedEdit[], added: TextList, removed: TextList): SharedEdit | undefined {
  const isOf = (lines: readonly string[], { first }: TextList): boolean =>
    lines.some((line) => first.some((shown) => shown.split(' × ').every((part) => line.includes(part))));
  for (const edit of edits) {
    const hunks = edit.hunks.filter((hunk) => isOf(hunk.added, added) || isOf(hunk.removed, removed));
    if (hunks.length > 0) return hunks.length === edit.hunks.length ? edit : { ...edit, hunks, more: 0 };
  }
  return undefined;
}

/**
 * The edit that a finding in another file refers to: the finding's message or related locations name the edited file.
 * For example, an id that is missing from its catalog is traced to the removed row.
 */
export function editOfFinding(
  { code, message, related = [], at }: Diagnostic,
  edits: readonly SharedEdit[],
  sources: CheckResult['sources'],
): SharedEdit | undefined {
  const own = code === 'axis/unknown-level' ? edits.find(({ path }) => path === placePath(at)) : undefined;
  if (own !== undefined) {
    // A finding in the edited file itself is at a row of a catalog, and quotes the row's former id.
    const [, id] = /'([^']+)'/.exec(textOf(message)) ?? [];
    return narrowed(own, (line) => id !== undefined && line.includes(id));
  }
  const paths = new Set([...pathsIn(message), ...related.map((one) => placePath(one.at))]);
  paths.delete(placePath(at));
  const edit = edits.find(({ path }) => paths.has(path));
  const value = valueAt(at, sources);
  return narrowed(edit, (line) => value !== undefined && line.includes(value));
}

/** The text at a place; `undefined` if it has none. */
export function valueAt(at: Place, sources: CheckResult['sources']): string | undefined {
  if (at.kind !== 'span') return undefined;
  const { path, start, end } = at.span;
  return sources.get(path)?.text.slice(start, end) || undefined;
}

/** 1-based line of the new file at which an edit starts. */
export function firstLine({ hunks }: FileChange): number {
  return Math.max(1, hunks[0]?.after ?? 1);
}

function named(edits: readonly SharedEdit[], name: string): SharedEdit | undefined {
  return edits.find(({ path }) => path === name || path.endsWith(`/${name}`));
}

/** The hunks with relevant lines; all hunks if there are none. */
function narrowed(edit: SharedEdit | undefined, matters: (line: string) => boolean): SharedEdit | undefined {
  if (edit === undefined) return undefined;
  const hunks = edit.hunks.filter(({ removed, added }: Hunk) => [...removed, ...added].some(matters));
  return hunks.length === 0 || hunks.length === edit.hunks.length ? edit : { ...edit, hunks, more: 0 };
}

function pathsIn(message: Diagnostic['message']): readonly string[] {
  if (typeof message === 'string') return [];
  return message.flatMap((part: TextPart) => (typeof part === 'object' && 'path' in part ? [part.path] : []));
}
