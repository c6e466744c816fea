import { Collector } from '../findings/collector.ts';
import { textOf } from '../findings/text.ts';
import { type Manifest, manifestText } from '../outputs/manifest.ts';
import type { FieldDrift, OutputStatus } from '../result.ts';
import { compareCodePoints } from '../source/compare.ts';
import { isConflictMarker, mergeConflict } from '../source/merge-conflict.ts';
import { decodeUtf8, SourceFile } from '../source/source-file.ts';
import { parseJson } from '../syntax/json.ts';
import { differenceDigest } from './difference-digest.ts';
import { CONFLICT, foreignBytes, formDifferences, REST_OF_CONFLICT } from './form.ts';

export interface ManifestDrift {
  readonly status: Extract<OutputStatus, 'same' | 'form' | 'content'>;
  readonly fields: readonly FieldDrift[];
  /** The differences in form, or the reason why the file has no fields to compare. */
  readonly form: readonly string[];
  /** Identifies the difference, if fields differ. */
  readonly digest?: string;
  /** The combination that the runtime may add, if present and known. It does not count as drift. */
  readonly extraCombo?: string;
}

/** The name of the runtime's own content combination in manifests. */
const RUNTIME_COMBO = /^combo_v1_[0-9a-f]{12}$/;

/** The ways in which equivalent JSON can differ as text. */
const OTHER_FORM = 'spacing, key order or spelling of values (2.0 for 2)';

/**
 * Compares a committed `manifest.json` with the expected one, first byte by byte, then by field. `knowsCombo` says
 * whether `combo_mappings.csv` has a combination; only pass it if the runtime adds one.
 */
export function compareManifest(
  expected: Manifest,
  committed: Uint8Array,
  knowsCombo?: (combo: string) => boolean,
): ManifestDrift {
  const text = manifestText(expected);
  const decoded = decodeUtf8(committed);
  if (decoded.kind === 'text' && decoded.text === text) return { status: 'same', fields: [], form: [] };
  const found = decoded.kind === 'text' ? parseObject(decoded.text) : undefined;
  if (decoded.kind !== 'text' || found === undefined) {
    return {
      status: 'content',
      fields: [],
      form: [
        (decoded.kind === 'text' ? conflictIn(decoded.text) : undefined) ??
          foreignBytes(committed) ??
          (decoded.kind === 'text' ? whyNotJson(decoded.text) : undefined) ??
          'the file is not a JSON object',
      ],
    };
  }
  const extra = knowsCombo && extraCombo(expected, found, knowsCombo);
  if (extra !== undefined && knowsCombo !== undefined) {
    const combos = [...expected.combos, extra].sort(compareCodePoints);
    return { ...compareManifest({ ...expected, combos }, committed), extraCombo: extra };
  }
  const want = parseObject(text) ?? {};
  const fields = compareFields(want, found);
  return fields.length > 0
    ? { status: 'content', fields, form: [], digest: differenceDigest(...[found, want].map(valuesOf)) }
    : { status: 'form', fields: [], form: formDifferences(decoded.text, text, OTHER_FORM) };
}

/** Where a text stops being JSON, and why; `undefined` if it is JSON. */
function whyNotJson(text: string): string | undefined {
  if (text.trim() === '') return 'the file is empty';
  const file = new SourceFile('', text.replace(/^\ufeff/, ''));
  const collector = new Collector();
  parseJson(file, collector, { continueOnDuplicateKeys: true });
  const [fault] = collector.sorted();
  if (fault?.at.kind !== 'span' || !fault.code.startsWith('json/')) return undefined;
  const { line, column } = file.lines.position(fault.at.span.start);
  return `the file is not JSON from line ${line}, column ${column} on: ${textOf(fault.message)}`;
}

function conflictIn(text: string): string | undefined {
  if (mergeConflict('', text)) return CONFLICT;
  return text
    .replace(/^\ufeff/, '')
    .split(/[\r\n]+/)
    .some(isConflictMarker)
    ? REST_OF_CONFLICT
    : undefined;
}

function extraCombo(
  expected: Manifest,
  found: JsonObject,
  knows: (combo: string) => boolean,
): string | undefined {
  const committed: readonly unknown[] = Array.isArray(found['combos']) ? found['combos'] : [];
  const more = committed.filter((combo) => typeof combo === 'string' && !expected.combos.includes(combo));
  const [combo] = more;
  return more.length === 1 && typeof combo === 'string' && RUNTIME_COMBO.test(combo) && knows(combo)
    ? combo
    : undefined;
}

type JsonObject = Readonly<Record<string, unknown>>;

function parseObject(text: string): JsonObject | undefined {
  try {
    const parsed: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? (parsed as JsonObject)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The leaves of both objects by path (`templates.draft`), compared as lists of texts. */
function compareFields(expected: JsonObject, committed: JsonObject): FieldDrift[] {
  const left = leaves(expected, '');
  const right = leaves(committed, '');
  const fields: FieldDrift[] = [];
  for (const field of new Set([...left.keys(), ...right.keys()])) {
    const want = left.get(field);
    const have = right.get(field);
    if (JSON.stringify(want) === JSON.stringify(have)) continue;
    fields.push({ field, added: without(want ?? [], have ?? []), removed: without(have ?? [], want ?? []) });
  }
  return fields;
}

function leaves(object: JsonObject, prefix: string): Map<string, string[]> {
  const result = new Map<string, string[]>();
  for (const [key, value] of Object.entries(object)) {
    const path = prefix + key;
    if (Array.isArray(value)) result.set(path, value.map(leafText));
    else if (typeof value === 'object' && value !== null) {
      for (const [inner, texts] of leaves(value as JsonObject, `${path}.`)) result.set(inner, texts);
    } else result.set(path, [leafText(value)]);
  }
  return result;
}

/** Compares in the order of the fields' names, so that the order of keys does not matter. */
function valuesOf(object: JsonObject): readonly string[][] {
  const fields = [...leaves(object, '')].sort(([left], [right]) => compareCodePoints(left, right));
  return fields.map(([field, texts]) => [field, ...texts]);
}

function leafText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function without(items: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return items.filter((item) => !known.has(item));
}
