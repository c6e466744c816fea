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

function answerTo({ file, args, options, input }) {
  let result;
  try {
    result = spawnSync(file, args, {
      ...options,
      ...(input === undefined ? {} : { input: Buffer.from(input, 'base64') }),
    });
  } catch ({ code, message }) {
    // It was called wrongly, which is the caller's fault and must not end this process.
    return { thrown: { code, message } };
  }
  const { code, errno, syscall, message } = result.error ?? {};
  return {
    pid: result.pid,
    status: result.status,
    signal: result.signal,
    output: result.output?.map((bytes) => bytes?.toString('base64')),
    ...(result.error && { error: { code, errno, syscall, message } }),
  };
}

for (;;) {
  const answer = Buffer.from(
    JSON.stringify(answerTo(JSON.parse(take(take(4).readUInt32LE()).toString('utf8')))),
  );
  const size = Buffer.alloc(4);
  size.writeUInt32LE(answer.length);
  for (const bytes of [size, answer]) for (let at = 0; at < bytes.length; ) at += writeSync(to, bytes, at);
}
