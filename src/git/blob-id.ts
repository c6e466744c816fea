/**
 * The blob id of these contents: SHA-1, or SHA-256 in a repository whose ids are longer.
 *
 * @param digits - How long the ids of the repository are.
 */
export function blobId(bytes: Uint8Array, digits: number): string {
  // Loaded on demand: it costs as much as a tenth of all our code, and most checks name no blob.
  const { createHash } = process.getBuiltinModule('node:crypto');
  const hash = createHash(digits === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
