/** Conformance cases through the commands themselves, on real folders; `tests/conformance.test.ts` has all of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ConformanceCase, JsonNumber, readCases, STRICTER } from '../support/conformance-cases.ts';
import { oneIn } from '../support/every-case.ts';
import { command } from '../support/run-command.ts';
import { lay, scratch } from '../support/scratch.ts';

const folder = scratch();

const cases = oneIn(8, readCases());

describe('compile', () => {
  agreeOn(
    cases.filter((entry) => entry.cohort === undefined),
    async (entry) => {
      const root = join(folder, entry.id);
      lay(root, entry.files);
      const args = ['compile', join(root, 'spec/config.yaml'), '--root', root, '--dialect', entry.dialect];
      if (entry.seed !== undefined) args.push('--seed', entry.seed.source);
      if (entry.catalogs !== undefined) {
        lay(root, { 'catalogs.json': JSON.stringify(entry.catalogs) });
        args.push('--catalog', join(root, 'catalogs.json'));
      }
      const jsonl = await command([...args, '--format', 'jsonl']);
      if (entry.expect.rejects || STRICTER.has(entry.id)) {
        expect(jsonl).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('error  ') });
        return;
      }
      expect(jsonl).toMatchObject({ status: 0, stdout: jsonlText(entry) });
      const rows = entry.expect.rows ?? [];
      // Without rows the header is the field order as written, which a case does not tell.
      if (rows.length > 0)
        expect(await command([...args, '--format', 'csv'])).toMatchObject({
          status: 0,
          stdout: csvText(entry),
        });
    },
  );
});

describe('regenerate, then check', () => {
  agreeOn(
    cases.filter((entry) => entry.cohort !== undefined),
    async (entry) => {
      const root = join(folder, entry.id);
      lay(root, entry.files);
      const options = ['--root', root, '--dialect', entry.dialect, '--cohort', entry.cohort ?? ''];
      const written = await command(['regenerate', ...options]);
      expect(filesOf(root)).toEqual({ ...entry.files, ...entry.expect.files });
      const checked = await command(['check', ...options]);
      if (entry.expect.rejects) {
        expect([written.status, checked.status]).toEqual([1, 1]);
        expect(checked.stdout).toContain('✗ invalid');
      } else
        expect([written.status, checked]).toEqual([0, { status: 0, stdout: checked.stdout, stderr: '' }]);
    },
  );
});

function agreeOn(entries: readonly ConformanceCase[], run: (entry: ConformanceCase) => Promise<void>): void {
  test.each(entries)('$id', run);
}

function filesOf(root: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) files[path.slice(root.length + 1)] = readFileSync(path, 'utf8');
  }
  return files;
}

function jsonlText(entry: ConformanceCase): string {
  return (entry.expect.rows ?? [])
    .map((row) => `{${row.map(([name, value]) => `${json(pythonText(name))}: ${json(value)}`).join(', ')}}\n`)
    .join('');
}

/** As `json.dumps` writes it. */
function json(value: unknown): string {
  if (value instanceof JsonNumber) return value.source;
  if (Array.isArray(value)) return `[${value.map(json).join(', ')}]`;
  if (typeof value !== 'string') return String(value);
  return JSON.stringify(plainDate(value)).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function csvText(entry: ConformanceCase): string {
  const rows = entry.expect.rows ?? [];
  const records = [
    (rows[0] ?? []).map(([name]) => name),
    ...rows.map((row) => row.map(([, value]) => value)),
  ];
  return records
    .map((record) => {
      const cells = record.map((value) => (value === null ? '' : pythonText(value)));
      if (cells.length === 1 && cells[0] === '') return '""\r\n';
      return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
    })
    .join('');
}

/** As `str` has it. */
function pythonText(value: unknown): string {
  if (value instanceof JsonNumber) return value.python;
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (value === null) return 'None';
  if (!Array.isArray(value)) return plainDate(String(value));
  const items = value.map((item) => (typeof item === 'string' ? pythonRepr(item) : pythonText(item)));
  return `(${items.join(', ')}${items.length === 1 ? ',' : ''})`;
}

function pythonRepr(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  return quote + text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n') + quote;
}

/** The cases write a date as its `repr`. */
function plainDate(text: string): string {
  const [, ...parts] = /^datetime\.date\((\d+), (\d+), (\d+)\)$/.exec(text) ?? [];
  return parts.length === 0 ? text : parts.map((part) => part.padStart(2, '0')).join('-');
}
