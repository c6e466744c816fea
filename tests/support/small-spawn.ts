/**
 * Linux copies the page tables of a process that starts another, which takes 15 to 45 ms where the tests of a worker have
 * filled half a gigabyte or more; the tests start ten thousand. So they ask a small process to start them.
 */
import childProcess, { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

interface Server {
  readonly requests: number;
  readonly answers: number;
}

/** Options that mean the same in another process. */
const PLAIN = new Set([
  'cwd',
  'env',
  'input',
  'timeout',
  'killSignal',
  'maxBuffer',
  'windowsHide',
  'encoding',
]);

declare global {
  var smallSpawn: boolean | undefined;
}

if (process.platform === 'linux' && globalThis.smallSpawn === undefined) {
  globalThis.smallSpawn = true;
  const server = start();
  const here = spawnSync;
  const replaced = (file: string, args?: unknown, options?: Record<string, unknown>): unknown =>
    server !== undefined && Array.isArray(args) && isPlain(options)
      ? ask(server, file, args, options ?? {})
      : (here as (...all: unknown[]) => unknown)(file, args, options);
  Object.assign(childProcess, { spawnSync: replaced });
  syncBuiltinESMExports();
}

function start(): Server | undefined {
  const folder = mkdtempSync(join(dirname(tmpdir()), 's-'));
  const [requests, answers] = [join(folder, 'requests'), join(folder, 'answers')];
  if (spawnSync('mkfifo', [requests, answers]).status !== 0) return undefined;
  const script = join(import.meta.dirname, 'spawn-server.mjs');
  spawn(process.execPath, [script, requests, answers], { stdio: 'ignore' }).unref();
  // Each waits for the other end.
  const server = { requests: openSync(requests, 'w'), answers: openSync(answers, 'r') };
  rmSync(folder, { recursive: true });
  return server;
}

function isPlain(options: Record<string, unknown> | undefined): boolean {
  return Object.entries(options ?? {}).every(
    ([name, value]) =>
      PLAIN.has(name) && (name !== 'cwd' || value === undefined || typeof value === 'string'),
  );
}

function ask(
  server: Server,
  file: string,
  args: readonly unknown[],
  { encoding, input, cwd, env, ...options }: Record<string, unknown>,
): unknown {
  const bytes =
    input === undefined
      ? undefined
      : typeof input === 'string'
        ? Buffer.from(input)
        : Buffer.from(input as Uint8Array);
  const request = Buffer.from(
    JSON.stringify({
      file,
      args: args.map(String),
      options: { ...options, cwd: cwd ?? process.cwd(), env: env ?? process.env },
      ...(bytes === undefined ? {} : { input: bytes.toString('base64') }),
    }),
  );
  const size = Buffer.alloc(4);
  size.writeUInt32LE(request.length);
  for (const part of [size, request])
    for (let at = 0; at < part.length; ) at += writeSync(server.requests, part, at);
  const answer = JSON.parse(take(server, take(server, 4).readUInt32LE()).toString('utf8'));
  if (answer.thrown !== undefined) throw Object.assign(new TypeError(answer.thrown.message), answer.thrown);
  const text = (one: string | null): unknown => {
    const output = one === null ? null : Buffer.from(one, 'base64');
    return output === null || encoding === undefined || encoding === 'buffer'
      ? output
      : output.toString(encoding as BufferEncoding);
  };
  const output = answer.output?.map(text) ?? null;
  const error = answer.error && Object.assign(new Error(answer.error.message), answer.error, { path: file });
  const { pid, status, signal } = answer;
  return {
    pid,
    status,
    signal,
    output,
    stdout: output?.[1] ?? null,
    stderr: output?.[2] ?? null,
    ...(error ? { error } : {}),
  };
}

function take({ answers }: Server, size: number): Buffer {
  const bytes = Buffer.alloc(size);
  for (let at = 0; at < size; ) {
    const read = readSync(answers, bytes, at, size - at, null);
    if (read === 0) throw new Error('the process that starts others has ended');
    at += read;
  }
  return bytes;
}
