const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Python's `base64.decodebytes`: skips characters outside the alphabet and stops at sufficient `=` padding. Returns
 * `undefined` for text beyond ASCII and for impossible lengths.
 */
export function constructBinary(value: string): Uint8Array | undefined {
  const bytes: number[] = [];
  let held = 0;
  let phase = 0;
  let padding = 0;
  for (let index = 0; index < value.length; index++) {
    if (value.charCodeAt(index) > 0x7f) return undefined;
  }
  for (const character of value) {
    if (character === '=') {
      padding++;
      if (phase >= 2 && phase + padding >= 4) return Uint8Array.from(bytes);
      continue;
    }
    const sextet = ALPHABET.indexOf(character);
    if (sextet < 0) continue;
    padding = 0;
    if (phase > 0) bytes.push(((held << (2 * phase)) | (sextet >> (6 - 2 * phase))) & 0xff);
    held = sextet;
    phase = (phase + 1) % 4;
  }
  return phase === 0 ? Uint8Array.from(bytes) : undefined;
}
