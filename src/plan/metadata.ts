import { isFalsy } from '../design/include.ts';
import { Collector } from '../findings/collector.ts';
import { intOfValue } from '../python/int.ts';
import { strip } from '../python/strip.ts';
import { repr, text } from '../python/text.ts';
import { float, int, type Scalar, str } from '../python/value.ts';
import type { Stage } from '../result.ts';
import { SourceFile } from '../source/source-file.ts';
import { parseJson } from '../syntax/json.ts';
import type { Node } from '../syntax/node.ts';
import { signaturePart } from './generation-id.ts';

/** A list or a mapping, of which the runtime knows no more than Python's text. */
export interface Compound {
  readonly kind: 'compound';
  /** As Python's `str` has it. */
  readonly text: string;
  readonly isEmpty: boolean;
}

export type MetadataValue = Scalar | Compound;

/** The fields of one `metadata.json`; `undefined` for one that is absent. */
export type Metadata = (field: string) => MetadataValue | undefined;

/** What a metadata file holds: its fields, a JSON value that is no object but true in Python, or nothing readable. */
export type ParsedMetadata = Metadata | 'not-an-object' | 'unreadable';

/**
 * Reads a generation's `metadata.json` as Python's `json.loads` does. An empty value (`null`, `[]`, `0`, `""`) counts as
 * an object without fields, as in the runtime's `json.loads(…) or {}`.
 *
 * JSON.parse is many times faster and agrees wherever only strings and whole numbers stand; what it cannot represent
 * (NaN, `1.0` against `1`, huge integers) goes through the exact reader.
 */
export function parseMetadata(content: string): ParsedMetadata {
  let parsed: unknown;
  try {
    parsed = JSON.parse(content);
  } catch {
    return parseExactly(content);
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return parseExactly(content);
  // Fields are asked for by a few fixed names only, and what an object inherits is none.
  const fields = parsed as Readonly<Record<string, unknown>>;
  const holdsCompound = Object.values(fields).some((value) => typeof value === 'object' && value !== null);
  const metadata: Metadata = (field) => fromJs(Object.hasOwn(fields, field) ? fields[field] : undefined);
  if (!holdsCompound) {
    if (WRITTEN.test(content) || holdsSmallIntegersOnly(content)) return metadata;
    if (!Object.values(fields).some((value) => typeof value === 'number')) return metadata;
  }
  const exact = parseExactly(content);
  // Duplicate keys: the exact reader refuses what Python reads, keeping the last.
  return exact === 'unreadable' ? metadata : exact;
}

/** Metadata as the runtime writes it, without escapes: strings, and one small integer. Most files need no closer look. */
const WRITTEN = /^\{\n(?: {2}"\w+": "[^"\\]*",\n)* {2}"replicate": \d{1,15}\n\}$/;

/** Whether the numbers of a JSON text are all integers that a double holds exactly, and written as integers. */
function holdsSmallIntegersOnly(content: string): boolean {
  return !/\d[.eE]|\d{16}/.test(content.replace(/"(?:[^"\\]|\\.)*"/g, ''));
}

function fromJs(value: unknown): Scalar | undefined {
  switch (typeof value) {
    case 'string':
      return str(value);
    case 'boolean':
      return { kind: 'bool', value };
    case 'number':
      return Number.isSafeInteger(value) ? int(value) : float(value);
    default:
      return value === null ? { kind: 'null' } : undefined;
  }
}

function parseExactly(content: string): ParsedMetadata {
  // Findings about someone else's metadata are of no interest here: unreadable counts as "another generation".
  const node = parseJson(new SourceFile('metadata.json', content), new Collector());
  if (node === undefined) return 'unreadable';
  if (node.kind !== 'map') return isFalsy(node) ? () => undefined : 'not-an-object';
  const fields = new Map<string, MetadataValue>();
  for (const { key, value } of node.entries) {
    if (key.value.kind !== 'str') continue;
    fields.set(
      key.value.value,
      value.kind === 'scalar'
        ? value.value
        : { kind: 'compound', text: nodeRepr(value), isEmpty: isFalsy(value) },
    );
  }
  return (field) => fields.get(field);
}

/** Python's `repr` of a JSON value, which is `str` of a list or a mapping. */
function nodeRepr(node: Node): string {
  switch (node.kind) {
    case 'scalar':
      return repr(node.value);
    case 'map':
      return `{${node.entries.map(({ key, value }) => `${repr(key.value)}: ${nodeRepr(value)}`).join(', ')}}`;
    default:
      return `[${node.items.map(nodeRepr).join(', ')}]`;
  }
}

/** Python's `str` of a field. */
export function fieldText(value: MetadataValue): string {
  return value.kind === 'compound' ? value.text : text(value);
}

/** Python's `str(metadata.get(a) or metadata.get(b) or '').strip()`. */
export function textField(metadata: Metadata, ...names: string[]): string {
  const value = firstTruthy(metadata, names);
  return value === undefined ? '' : strip(fieldText(value));
}

function firstTruthy(metadata: Metadata, names: readonly string[]): MetadataValue | undefined {
  for (const name of names) {
    const value = metadata(name);
    if (value !== undefined && isTruthy(value)) return value;
  }
  return undefined;
}

function isTruthy(value: MetadataValue): boolean {
  switch (value.kind) {
    case 'compound':
      return !value.isEmpty;
    case 'null':
      return false;
    case 'bool':
      return value.value;
    case 'int':
      return value.value !== 0n;
    case 'float':
      return value.value !== 0;
    case 'str':
      return value.value !== '';
    default:
      return true;
  }
}

/** A replicate as the runtime reads it for a selection: unreadable is 1. */
export function lenientReplicate(metadata: Metadata): bigint {
  const value = metadata('replicate');
  return (value === undefined || value.kind === 'compound' ? undefined : intOfValue(value)) ?? 1n;
}

/**
 * The parts of the signature that a metadata file stands for (semantics §4); `undefined` when some part cannot be read,
 * which counts as another signature.
 */
export function signatureOfMetadata(stage: Stage, metadata: Metadata): readonly string[] | undefined {
  const replicate = strictReplicate(metadata);
  const parts =
    stage === 'draft'
      ? [metadata('combo_id'), metadata('template_id'), metadata('llm_model_id')]
      : stage === 'essay'
        ? [metadata('parent_gen_id'), firstTruthy(metadata, ['template_id']) ?? metadata('essay_template')]
        : [
            metadata('parent_gen_id'),
            firstTruthy(metadata, ['template_id']) ?? metadata('evaluation_template'),
            metadata('llm_model_id'),
          ];
  const texts: string[] = [];
  for (const part of parts) {
    if (part === undefined || part.kind === 'null') return undefined;
    const component = signaturePart(fieldText(part));
    if (component === '') return undefined;
    texts.push(component);
  }
  return replicate === undefined ? undefined : [...texts, replicate.toString()];
}

/** Null or absent is 1; digits as text count; a fraction truncates; anything else is unreadable. */
function strictReplicate(metadata: Metadata): bigint | undefined {
  const value = metadata('replicate');
  if (value === undefined || value.kind === 'null') return 1n;
  if (value.kind === 'str')
    return /^[\p{Nd}]+$/u.test(strip(value.value)) ? intOfValue(str(strip(value.value))) : undefined;
  return value.kind === 'int' || value.kind === 'bool' || value.kind === 'float'
    ? intOfValue(value)
    : undefined;
}
