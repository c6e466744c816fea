/**
 * git's name for a file of these contents: SHA-1, or SHA-256 in a repository whose ids are longer.
 *
 * @param digits - How long the ids of the repository are.
 */
export function blobId(bytes: Uint8Array, digits: number): string {
  // Loaded when a file is named: Node takes as long for it as for a tenth of all our code, and most checks name none.
  const { createHash } = process.getBuiltinModule('node:crypto');
  const hash = createHash(digits === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
