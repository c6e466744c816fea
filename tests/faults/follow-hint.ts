import type { Diagnostic } from '../../src/findings/diagnostic.ts';
import { textOf } from '../../src/findings/text.ts';
import { applyEdits } from '../../src/fixes/apply-edits.ts';
import type { CheckResult } from '../../src/result.ts';

type Files = ReadonlyMap<string, string>;

/**
 * Does what a hint says, to the letter and without a thought, where that is mechanical: makes the fix that is offered, adds
 * the row that is missing, deletes the row or the line that is named. `undefined` where the hint leaves something to
 * decide, or names several things to do.
 */
export function followHint(finding: Diagnostic, files: Files, { sources }: CheckResult): Files | undefined {
  const { fix, at } = finding;
  const hint = textOf(finding.hint ?? '');
  if (fix?.rename) return moved(files, fix.rename.from, fix.rename.to);
  if (fix) {
    const edited = new Map(files);
    for (const path of new Set(fix.edits.map((edit) => edit.at.path))) {
      const own = fix.edits.filter((edit) => edit.at.path === path);
      edited.set(path, applyEdits(files.get(path) ?? '', own));
    }
    return edited;
  }
  if (at.kind !== 'span') return undefined;
  const { path, start, end } = at.span;
  const text = files.get(path) ?? '';
  if (sources.get(path)?.text !== text) return undefined;
  const written = unquoted(text.slice(start, end));
  const [, catalog] = /^add a row for it to (\S+?)(?:,| \()/.exec(hint) ?? [];
  if (catalog !== undefined) return withRow(files, catalog, written);
  if (/^(?:a CSV has no comments: )?delete the row$/.test(hint)) return withoutLine(files, path, text, start);
  if (/^remove the line$/.test(hint) && isPlainLine(text, start, end))
    return withoutLine(files, path, text, start);
  return undefined;
}

function moved(files: Files, from: string, to: string): Files {
  const made = new Map(files);
  made.set(to, files.get(from) ?? '');
  made.delete(from);
  return made;
}

function unquoted(token: string): string {
  return /^(['"]).*\1$/s.test(token) ? token.slice(1, -1) : token;
}

/** A copy of the last row with another id. */
function withRow(files: Files, path: string, id: string): Files | undefined {
  const text = files.get(path);
  const lines = text?.split('\n').filter((line) => line !== '') ?? [];
  const header = lines[0]?.split(',') ?? [];
  const last = lines.at(-1)?.split(',') ?? [];
  const column = header.findIndex((name) =>
    ['template_id', 'id', 'combo_id'].includes(name.replaceAll('"', '').trim()),
  );
  if (text === undefined || column < 0 || last.length < header.length || /[",\n]/.test(id)) return undefined;
  const row = last.map((cell, index) => (index === column ? id : cell)).join(',');
  return new Map(files).set(path, `${text}${text.endsWith('\n') ? '' : '\n'}${row}\n`);
}

function withoutLine(files: Files, path: string, text: string, at: number): Files {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return new Map(files).set(path, text.slice(0, start) + (end < 0 ? '' : text.slice(end + 1)));
}

/** Whether a line holds nothing but the entry that starts at a place, and nothing hangs below it. */
function isPlainLine(text: string, start: number, end: number): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const [, rest = ''] = /^([^\n]*)/.exec(text.slice(end)) ?? [];
  return text.slice(lineStart, start).trim() === '' && /^:\s*[^\s[{]/.test(rest);
}
