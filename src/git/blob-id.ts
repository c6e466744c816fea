/**
 * The blob id of these contents: SHA-1, or SHA-256 in a repository whose ids are longer.
 *
 * @param digits - Length of the repository's ids.
 */
export function blobId(bytes: Uint8Array, digits: number): string {
  // Loaded on demand: loading it takes as long as a tenth of our code, and most checks do not need it.
  const { createHash } = process.getBuiltinModule('node:crypto');
  const hash = createHash(digits === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
