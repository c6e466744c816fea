/** Git's index, the file format of version 2 as far as plain repositories of tests need it. */
import { createHash } from 'node:crypto';
import type { BigIntStats } from 'node:fs';

export interface IndexEntry {
  readonly path: string;
  /** `100644`, `100755` or `120000`. */
  readonly mode: string;
  /** Of the blob, in hex. */
  readonly id: string;
}

/** Bytes of an entry before its path, after which come one to eight NULs up to a multiple of eight. */
const FIXED = 62;

/** Paths in order; `undefined` of an index with anything that is not plain: conflicts, flags, extensions. */
export function readIndex(bytes: Buffer): string[] | undefined {
  if (bytes.toString('latin1', 0, 4) !== 'DIRC' || bytes.readUInt32BE(4) !== 2) return undefined;
  const paths: string[] = [];
  let at = 12;
  for (let left = bytes.readUInt32BE(8); left > 0; left--) {
    // What is not the path's length: assumed valid, extended, the side of a conflict.
    if ((bytes.readUInt16BE(at + 60) & 0xf000) !== 0) return undefined;
    const end = bytes.indexOf(0, at + FIXED);
    paths.push(bytes.toString('utf8', at + FIXED, end));
    at += paddedSize(end - at - FIXED);
  }
  // The trees that git remembers say nothing new.
  while (at + 20 < bytes.length) {
    if (bytes.toString('latin1', at, at + 4) !== 'TREE') return undefined;
    at += 8 + bytes.readUInt32BE(at + 4);
  }
  return paths;
}

/** @param entries - In the order of their paths' bytes. */
export function indexBytes(entries: readonly (IndexEntry & { readonly stats: BigIntStats })[]): Buffer {
  const header = Buffer.alloc(12);
  header.write('DIRC', 'latin1');
  header.writeUInt32BE(2, 4);
  header.writeUInt32BE(entries.length, 8);
  const body = Buffer.concat([header, ...entries.map(entryBytes)]);
  return Buffer.concat([body, createHash('sha1').update(body).digest()]);
}

function entryBytes({ path, mode, id, stats }: IndexEntry & { readonly stats: BigIntStats }): Buffer {
  const name = Buffer.from(path);
  const entry = Buffer.alloc(paddedSize(name.length));
  const { ctimeNs, mtimeNs, dev, ino, uid, gid, size } = stats;
  const times = [ctimeNs, mtimeNs].flatMap((ns) => [ns / 1_000_000_000n, ns % 1_000_000_000n]);
  [...times, dev, ino, BigInt(Number.parseInt(mode, 8)), uid, gid, size].forEach((number, index) => {
    entry.writeUInt32BE(Number(BigInt.asUintN(32, number)), index * 4);
  });
  entry.write(id, 40, 'hex');
  entry.writeUInt16BE(Math.min(name.length, 0xfff), 60);
  name.copy(entry, FIXED);
  return entry;
}

function paddedSize(nameLength: number): number {
  return (FIXED + nameLength + 8) & ~7;
}
