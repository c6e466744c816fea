import { LineIndex } from './line-index.ts';

/** A decoded text file. The text is exactly what is committed, including line ends and a byte-order mark. */
export class SourceFile {
  /** Repository-relative path with `/` separators. */
  readonly path: string;
  readonly text: string;
  #lines: LineIndex | undefined;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
  }

  /** Computed lazily, because most files have no findings. */
  get lines(): LineIndex {
    this.#lines ??= new LineIndex(this.text);
    return this.#lines;
  }
}

export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  /** `offset` is the first byte of the first malformed sequence; `line` is 1-based. */
  | { readonly kind: 'malformed'; readonly offset: number; readonly line: number };

const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Decodes UTF-8 as Python's strict decoder does: keeps a byte-order mark as U+FEFF and rejects encoded surrogates and
 * overlong forms.
 */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return { kind: 'text', text: STRICT_UTF8.decode(bytes) };
  } catch {
    const offset = firstMalformedByte(bytes);
    let line = 1;
    for (let index = 0; index < offset; index++) if (bytes[index] === 0x0a) line++;
    return { kind: 'malformed', offset, line };
  }
}

function firstMalformedByte(bytes: Uint8Array): number {
  // Finds the longest decodable prefix by bisection: decoding a prefix in streaming mode accepts an incomplete last
  // sequence.
  const accepts = (length: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, length), {
        stream: true,
      });
      return true;
    } catch {
      return false;
    }
  };
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (middle <= bytes.length && accepts(middle)) good = middle;
    else bad = middle;
  }
  // The streaming decoder accepts the start of a malformed sequence: step back to its lead byte.
  let start = Math.min(good, bytes.length - 1);
  while (start > 0 && good - start < 4 && !isWhole(bytes.subarray(0, start))) start--;
  return start;
}

function isWhole(prefix: Uint8Array): boolean {
  try {
    STRICT_UTF8.decode(prefix);
    return true;
  } catch {
    return false;
  }
}
