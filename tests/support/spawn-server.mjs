/** Starts processes for `small-spawn.ts`: reads a request, answers with how the process ended, one after another. */
import { spawnSync } from 'node:child_process';
import { openSync, readSync, writeSync } from 'node:fs';

const [, , requests, answers] = process.argv;
const from = openSync(requests, 'r');
const to = openSync(answers, 'w');

function take(size) {
  const bytes = Buffer.alloc(size);
  for (let at = 0; at < size; ) {
    const read = readSync(from, bytes, at, size - at, null);
    // Nobody asks any more.
    if (read === 0) process.exit(0);
    at += read;
  }
  return bytes;
}

for (;;) {
  const { file, args, options, input } = JSON.parse(take(take(4).readUInt32LE()).toString('utf8'));
  const result = spawnSync(file, args, {
    ...options,
    ...(input === undefined ? {} : { input: Buffer.from(input, 'base64') }),
  });
  const { code, errno, syscall, message } = result.error ?? {};
  const answer = Buffer.from(
    JSON.stringify({
      pid: result.pid,
      status: result.status,
      signal: result.signal,
      output: result.output?.map((bytes) => bytes?.toString('base64')),
      ...(result.error && { error: { code, errno, syscall, message } }),
    }),
  );
  const size = Buffer.alloc(4);
  size.writeUInt32LE(answer.length);
  for (const bytes of [size, answer]) for (let at = 0; at < bytes.length; ) at += writeSync(to, bytes, at);
}
