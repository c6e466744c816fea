import { lower } from '../python/lower.ts';
import { strip } from '../python/strip.ts';
import { writeIds } from './blake2b.ts';
import { SLOT_BYTES } from './blake2b-layout.ts';
import { IdColumn } from './id-column.ts';

export const ID_PREFIXES = { draft: 'd_', essay: 'e_', evaluation: 'v_' } as const;

export type IdStage = keyof typeof ID_PREFIXES;

/** A value as it stands in a signature: trimmed and lower-cased, by Python's rules. */
export function signaturePart(value: string): string {
  return lower(strip(value));
}

/** UTF-8 of the parts, which are {@link signaturePart}s, joined by `|`. Lone surrogates must have been refused before. */
export function signature(parts: readonly string[]): Uint8Array {
  // A TextEncoder makes room outside the heap for each.
  return Buffer.from(parts.join('|'), 'utf8');
}

/**
 * The id of one generation from the parts of its signature (semantics §4), which are {@link signaturePart}s: prefix and
 * base-36 text of BLAKE2b with a ten-byte digest. For many of them see `IdBatch`.
 */
export function generationId(stage: IdStage, parts: readonly string[]): string {
  const message = signature(parts);
  const slots = new Uint8Array(SLOT_BYTES);
  writeIds(message, Uint32Array.of(message.length), ID_PREFIXES[stage], slots, 0);
  return new IdColumn(1, slots).at(0);
}

/** The id to try when the plain one is taken by another signature, and those of the attempts before; 1 to 4. */
export function collisionId(stage: IdStage, parts: readonly string[], attempt: number): string {
  return `${generationId(stage, [...parts, `collision:${attempt}`])}-${attempt}`;
}
