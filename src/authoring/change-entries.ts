import type { BindingRule, Level } from '../design/design.ts';
import { membersOf } from '../design/rule-members.ts';
import { listed, quoted } from '../findings/words.ts';
import { csvCell } from '../python/csv-text.ts';
import { text } from '../python/text.ts';
import { suffixOf } from '../source/path.ts';
import type { Span } from '../source/span.ts';
import { editList, type TextEdit, writtenLevels } from './edit-list.ts';

/** A changed entry of a pair or tuple. */
export interface ChangedEntry {
  /** Index of the original entry. */
  readonly of: number;
  readonly levels: readonly string[];
}

export type ChangedEntries =
  | { readonly kind: 'entries'; readonly entries: readonly ChangedEntry[]; readonly edit: TextEdit }
  | { readonly kind: 'cannot'; readonly why: string };

/**
 * The combinations of a pair or tuple after levels of its axes change. Entries with a removed level are dropped. If all
 * entries have the same level of a changed axis, each entry is repeated for every new level. Otherwise, only the author
 * knows which combinations the new levels should have.
 *
 * @returns `undefined` if none of its axes changes.
 */
export function changeEntries(
  rule: BindingRule,
  changes: ReadonlyMap<string, readonly string[]>,
  files: ReadonlyMap<string, string>,
): ChangedEntries | undefined {
  const axes = membersOf(rule).map((name) => name?.text ?? '');
  if (!axes.some((axis) => changes.has(axis))) return undefined;
  const found = rule.entries;
  const current = found.map(({ values }) => values);
  let entries: readonly ChangedEntry[] = current.map((levels, of) => ({
    of,
    levels: levels.map(({ value }) => text(value)),
  }));
  for (const [index, axis] of axes.entries()) {
    const wanted = changes.get(axis);
    if (wanted === undefined) continue;
    const used = new Set(entries.map(({ levels }) => levels[index] ?? ''));
    if (wanted.every((level) => used.has(level)))
      entries = entries.filter(({ levels }) => wanted.includes(levels[index] ?? ''));
    else if (used.size === 1)
      entries = entries.flatMap(({ of, levels }) =>
        wanted.map((level) => ({ of, levels: levels.map((old, place) => (place === index ? level : old)) })),
      );
    else {
      const strange = wanted.filter((level) => !used.has(level)).map(quoted);
      return cannot(
        `${rule.kind} ${quoted(rule.name.text)} lists which levels of ${quoted(axis)} go with which others, and does not have ${listed(strange)}: copy the cohort without --set, and edit its list`,
      );
    }
  }
  const path = current[0]?.[0]?.node.span.path;
  const file = path === undefined ? undefined : files.get(path);
  const { include } = rule;
  if (path === undefined || file === undefined)
    return cannot(
      `the combinations of ${rule.kind} ${quoted(rule.name.text)} are in a file outside the folder of the spec, which other cohorts may use: copy the cohort without --set, and edit the copy`,
    );
  const spans = found.map(({ node }) => node.span);
  if (include !== undefined && suffixOf(path) === '.csv')
    return { kind: 'entries', entries, edit: rowsEdit(path, file, spans, current, entries) };
  const at = rule.entriesAt;
  const writers = axes.map((_, index) =>
    writtenLevels(
      current.flatMap((levels) => levels[index] ?? []),
      path,
      file,
    ),
  );
  const items = entries.map(({ of, levels }) => ({
    of,
    text: replaced(file, spans[of], current[of], levels, (level, index) => writers[index]?.(level) ?? level),
  }));
  return {
    kind: 'entries',
    entries,
    // An included list is in another file than the rule.
    edit: editList(file, include === undefined ? at : wholeOf(path, file), spans, items),
  };
}

function cannot(why: string): ChangedEntries {
  return { kind: 'cannot', why };
}

function wholeOf(path: string, file: string): Span {
  const start = /^\s*/.exec(file)?.[0].length ?? 0;
  return { path, start, end: file.trimEnd().length };
}

/** Replaces the rows of a table, but not its header and its last line end. */
function rowsEdit(
  path: string,
  file: string,
  rows: readonly Span[],
  current: readonly (readonly Level[])[],
  entries: readonly ChangedEntry[],
): TextEdit {
  const eol = file.includes('\r\n') ? '\r\n' : '\n';
  const lines = entries.map(({ of, levels }) =>
    replaced(file, rows[of], current[of], levels, (level) => csvCell(level, '\r\n')),
  );
  return { path, start: rows[0]?.start ?? 0, end: rows.at(-1)?.end ?? 0, text: lines.join(eol) };
}

/** The source text of an entry, with its changed levels replaced. */
function replaced(
  file: string,
  entry: Span | undefined,
  current: readonly Level[] | undefined,
  levels: readonly string[],
  write: (level: string, index: number) => string,
): string {
  let result = '';
  let from = entry?.start ?? 0;
  for (const [index, { value, node }] of (current ?? []).entries()) {
    const level = levels[index] ?? '';
    if (text(value) === level) continue;
    result += file.slice(from, node.span.start) + write(level, index);
    from = node.span.end;
  }
  return result + file.slice(from, entry?.end);
}
