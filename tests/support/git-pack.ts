/** Git's packs, as far as plain repositories of tests need them: objects that are whole, found by an index of version 2. */
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

const TYPES = { commit: 1, tree: 2, blob: 3 } as const;

export type ObjectType = keyof typeof TYPES;

interface Entry {
  readonly bytes: Buffer;
  readonly crc: number;
}

/** What the objects of all repositories of this process look like in a pack; they repeat. */
const entries = new Map<string, Entry>();

/** Past this many bytes, an entry is not kept. */
const LARGE = 10_000;

/**
 * Objects that are written as two files: one file for each would be most of the files that tests make, and waiting for a
 * disk is most of what such a test does.
 */
export class Pack {
  readonly #entries = new Map<string, Entry>();

  /** Its id. */
  add(type: ObjectType, content: Buffer): string {
    const id = objectId(type, content);
    if (this.#entries.has(id)) return id;
    const entry = entries.get(id) ?? entryOf(type, content);
    if (entry.bytes.length < LARGE) entries.set(id, entry);
    this.#entries.set(id, entry);
    return id;
  }

  /** @param objects - The folder `objects` of a repository. */
  write(objects: string): void {
    const header = Buffer.alloc(12);
    header.write('PACK', 'latin1');
    header.writeUInt32BE(2, 4);
    header.writeUInt32BE(this.#entries.size, 8);
    const pack = withDigest([header, ...[...this.#entries.values()].map(({ bytes }) => bytes)]);
    const digest = pack.subarray(-20);
    const path = join(objects, 'pack', `pack-${digest.toString('hex')}`);
    if (existsSync(`${path}.idx`)) return;
    writeFileSync(`${path}.pack`, pack, { mode: 0o444 });
    writeFileSync(`${path}.idx`, this.#index(digest), { mode: 0o444 });
  }

  #index(digest: Buffer): Buffer {
    let offset = 12;
    const found = [...this.#entries].map(([id, { bytes, crc }]) => {
      const at = offset;
      offset += bytes.length;
      return { id, crc, at };
    });
    found.sort((left, right) => (left.id < right.id ? -1 : 1));
    // How many ids begin with this byte or a lower one.
    const upTo = Array.from({ length: 256 }, (_, byte) => {
      const after = found.findIndex(({ id }) => Number.parseInt(id.slice(0, 2), 16) > byte);
      return after < 0 ? found.length : after;
    });
    return withDigest([
      Buffer.from([0xff, 0x74, 0x4f, 0x63]),
      numbers([2, ...upTo]),
      Buffer.from(found.map(({ id }) => id).join(''), 'hex'),
      numbers(found.map(({ crc }) => crc)),
      numbers(found.map(({ at }) => at)),
      digest,
    ]);
  }
}

export function objectId(type: ObjectType, content: Buffer): string {
  return createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');
}

function entryOf(type: ObjectType, content: Buffer): Entry {
  const header: number[] = [];
  // Four bits of the size stand beside the type, seven in each byte that follows.
  let byte = (TYPES[type] << 4) | (content.length & 15);
  for (let rest = Math.floor(content.length / 16); rest > 0; rest = Math.floor(rest / 128)) {
    header.push(byte | 128);
    byte = rest & 127;
  }
  const bytes = Buffer.concat([Buffer.from([...header, byte]), deflateSync(content, { level: 1 })]);
  return { bytes, crc: crc32(bytes) };
}

function numbers(all: readonly number[]): Buffer {
  const bytes = Buffer.alloc(all.length * 4);
  for (const [index, number] of all.entries()) bytes.writeUInt32BE(number, index * 4);
  return bytes;
}

function withDigest(parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([body, createHash('sha1').update(body).digest()]);
}
