import { markedLine, patchLines, patchPath } from '../../fixes/patch-notation.ts';
import type { RegeneratedFile } from './regenerated-files.ts';

const CONTEXT = 3;

/** The changes as a patch for `git apply`. Bytes are preserved, whatever their encoding. */
export function patchOf(files: readonly RegeneratedFile[]): Uint8Array {
  return Buffer.from(files.map(filePatch).join(''), 'latin1');
}

function filePatch({ path, before, contents }: RegeneratedFile): string {
  const [from, to] = [patchPath(`a/${path}`), patchPath(`b/${path}`)];
  const head = `diff --git ${from} ${to}\n`;
  const after = linesOf(contents);
  if (before === undefined) {
    const added = after.map((line) => markedLine('+', line)).join('');
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
    ...old.slice(first, start).map((line) => markedLine(' ', line)),
    ...old.slice(start, old.length - end).map((line) => markedLine('-', line)),
    ...after.slice(start, after.length - end).map((line) => markedLine('+', line)),
    ...old.slice(old.length - end, old.length - end + tail).map((line) => markedLine(' ', line)),
  ];
  const [olds, news] = [old, after].map((all) => all.length - end + tail - first) as [number, number];
  // An empty side starts at the preceding line.
  const range = (count: number) => `${count === 0 ? first : first + 1},${count}`;
  return `${head}--- ${from}\n+++ ${to}\n@@ -${range(olds)} +${range(news)} @@\n${lines.join('')}`;
}

/** One character per byte. */
function linesOf(bytes: Uint8Array): readonly string[] {
  return patchLines(Buffer.from(bytes).toString('latin1'));
}
