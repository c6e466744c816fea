import type { RegeneratedFile } from './regenerated-files.ts';

const CONTEXT = 3;

/** The changes as a patch for `git apply`. Bytes are preserved, whatever their encoding. */
export function patchOf(files: readonly RegeneratedFile[]): Uint8Array {
  return Buffer.from(files.map(filePatch).join(''), 'latin1');
}

function filePatch({ path, before, contents }: RegeneratedFile): string {
  const [from, to] = [gitQuoted(`a/${path}`), gitQuoted(`b/${path}`)];
  const head = `diff --git ${from} ${to}\n`;
  const after = linesOf(contents);
  if (before === undefined) {
    const added = after.map((line) => marked('+', line)).join('');
    const hunk =
      after.length === 0 ? '' : `--- /dev/null\n+++ ${to}\n@@ -0,0 +1,${after.length} @@\n${added}`;
    return `${head}new file mode 100644\n${hunk}`;
  }
  const old = linesOf(before);
  let start = 0;
  while (start < old.length && start < after.length && old[start] === after[start]) start++;
  let end = 0;
  const most = Math.min(old.length, after.length) - start;
  while (end < most && old[old.length - 1 - end] === after[after.length - 1 - end]) end++;
  const first = Math.max(0, start - CONTEXT);
  const tail = Math.min(end, CONTEXT);
  const lines = [
    ...old.slice(first, start).map((line) => marked(' ', line)),
    ...old.slice(start, old.length - end).map((line) => marked('-', line)),
    ...after.slice(start, after.length - end).map((line) => marked('+', line)),
    ...old.slice(old.length - end, old.length - end + tail).map((line) => marked(' ', line)),
  ];
  const [olds, news] = [old, after].map((all) => all.length - end + tail - first) as [number, number];
  // An empty side starts at the preceding line.
  const range = (count: number) => `${count === 0 ? first : first + 1},${count}`;
  return `${head}--- ${from}\n+++ ${to}\n@@ -${range(olds)} +${range(news)} @@\n${lines.join('')}`;
}

/** Lines with their ends, one character per byte. */
function linesOf(bytes: Uint8Array): string[] {
  return (
    Buffer.from(bytes)
      .toString('latin1')
      .match(/[^\n]*\n|[^\n]+$/g) ?? []
  );
}

function marked(sign: string, line: string): string {
  return line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;
}

/** Quotes a name like git: in C style, byte by byte. */
function gitQuoted(name: string): string {
  if (/^[A-Za-z0-9_./@+=,-]+$/.test(name)) return name;
  const bytes = [...Buffer.from(name)].map((byte) =>
    byte < 0x20 || byte > 0x7e || byte === 0x22 || byte === 0x5c
      ? `\\${byte.toString(8).padStart(3, '0')}`
      : String.fromCharCode(byte),
  );
  return `"${bytes.join('')}"`;
}
