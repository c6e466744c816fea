import type { Diagnostic } from '../findings/diagnostic.ts';
import { placePath } from '../findings/diagnostic.ts';
import type { TextPart } from '../findings/text.ts';
import type { CheckResult } from '../result.ts';
import type { Cause } from './change.ts';
import type { FileChange, Hunk } from './culprit.ts';
import type { SharedEdit } from './shared-edit.ts';

/** The edits of shared files that some causes refer to, reduced to the relevant lines. */
export function editsOfCauses(
  causes: readonly Cause[],
  edits: readonly SharedEdit[] = [],
): readonly SharedEdit[] {
  return causes.flatMap((cause) => editOfCause(cause, edits) ?? []);
}

/** `undefined` if the cause is in the cohort's own spec. */
function editOfCause(cause: Cause, edits: readonly SharedEdit[]): SharedEdit | undefined {
  switch (cause.kind) {
    case 'catalog': {
      const ids = [...cause.added.first, ...cause.removed.first];
      return narrowed(named(edits, cause.catalog), (line) => ids.some((id) => line.includes(id)));
    }
    case 'replication':
      return narrowed(named(edits, 'replication_config.csv'), (line) => line.includes(cause.stage));
    case 'selection':
      return edits.find(({ path }) => /(^|\/)selected_(essays|drafts)\.txt$/.test(path));
    case 'setting':
      return edits.find(({ path }) => /(^|\/)\.cohort-ci\.ya?ml$/.test(path));
    default:
      return undefined;
  }
}

/**
 * The edit that a finding in another file refers to: the finding's message or related locations name the edited file.
 * For example, an id that is missing from its catalog is traced to the removed row.
 */
export function editOfFinding(
  { message, related = [], at }: Diagnostic,
  edits: readonly SharedEdit[],
  sources: CheckResult['sources'],
): SharedEdit | undefined {
  const paths = new Set([...pathsIn(message), ...related.map((one) => placePath(one.at))]);
  paths.delete(placePath(at));
  const edit = edits.find(({ path }) => paths.has(path));
  const value =
    at.kind === 'span' ? sources.get(at.span.path)?.text.slice(at.span.start, at.span.end) : undefined;
  return narrowed(edit, (line) => value !== undefined && value !== '' && line.includes(value));
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
  return message.flatMap((part: TextPart) => (typeof part === 'string' ? [] : [part.path]));
}
