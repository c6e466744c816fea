import { lower } from '../python/lower.ts';
import { strip } from '../python/strip.ts';
import { writeIds } from './blake2b.ts';
import { SLOT_BYTES } from './blake2b-layout.ts';
import { IdColumn } from './id-column.ts';

export const ID_PREFIXES = { draft: 'd_', essay: 'e_', evaluation: 'v_' } as const;

export type IdStage = keyof typeof ID_PREFIXES;

/** A value as part of a signature: trimmed and lowercased as in Python. */
export function signaturePart(value: string): string {
  return lower(strip(value));
}

/** UTF-8 of the parts, which are {@link signaturePart}s, joined by `|`. They must not contain lone surrogates. */
export function signature(parts: readonly string[]): Uint8Array {
  // A TextEncoder allocates outside the heap each time.
  return Buffer.from(parts.join('|'), 'utf8');
}

/**
 * The id of one generation from its signature (semantics §4), whose parts are {@link signaturePart}s: a prefix and the
 * base-36 text of a ten-byte BLAKE2b digest. For many ids, use `IdBatch`.
 */
export function generationId(stage: IdStage, parts: readonly string[]): string {
  const message = signature(parts);
  const slots = new Uint8Array(SLOT_BYTES);
  writeIds(message, Uint32Array.of(message.length), ID_PREFIXES[stage], slots, 0);
  return new IdColumn(1, slots).at(0);
}

/** The id to try if the plain one and those of earlier attempts are taken by other signatures; `attempt` is 1 to 4. */
export function collisionId(stage: IdStage, parts: readonly string[], attempt: number): string {
  return `${generationId(stage, [...parts, `collision:${attempt}`])}-${attempt}`;
}
