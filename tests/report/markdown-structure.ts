/** Tags that our own Markdown uses; any other has come from outside. */
const OUR_TAGS = /<\/?(?:details|summary|sub|span|code)>|<details open>|<br>/g;

/**
 * What is wrong with the structure of a Markdown text that holds foreign text: open or unbalanced blocks, rows of another
 * width than their table, tags that are not ours, and text that GitHub would make a mention, reference or link of.
 */
export function structureFaults(markdown: string): string[] {
  const faults: string[] = [];
  let fence: string | undefined;
  let depth = 0;
  let width: number | undefined;
  for (const [index, line] of markdown.split('\n').entries()) {
    const fault = (what: string) => faults.push(`${index + 1}: ${what}: ${line}`);
    const run = /^ *(`{3,})([^`]*)$/.exec(line);
    if (fence !== undefined) {
      if (run?.[1] !== undefined && run[1].length >= fence.length && run[2] === '') fence = undefined;
      continue;
    }
    if (run?.[1] !== undefined) {
      fence = run[1];
      continue;
    }
    const text = withoutCode(line);
    depth += count(text, /<details(?: open)?>/g) - count(text, /<\/details>/g);
    if (depth < 0) fault('closes a section that is not open');
    if (count(text, /<summary>/g) !== count(text, /<\/summary>/g)) fault('unbalanced summary');
    if (/<(?![ =\d])/.test(text.replace(OUR_TAGS, ''))) fault('foreign tag');
    if (/@(?!&#8203;)/.test(text)) fault('mention');
    if (/(?<!&)#\d|\bgh-\d/i.test(text)) fault('reference');
    if (/!\[|:\/\//.test(text.replace(/\]\([^)]*\)/g, ']'))) fault('link or image');
    const cells = text.startsWith('|') ? count(text, /(?<!\\)\|/g) : undefined;
    if (cells !== undefined && width !== undefined && cells !== width) fault('row of another width');
    width = cells;
  }
  if (fence !== undefined) faults.push('a fence stays open');
  if (depth !== 0) faults.push(`${depth} sections stay open`);
  return faults;
}

/** A line without its code spans, by CommonMark's rule: a run of backticks closes with a run of the same length. */
function withoutCode(line: string): string {
  let rest = line;
  let kept = '';
  for (;;) {
    const open = /(\\.)|(`+)|<code>[^<]*<\/code>/.exec(rest);
    if (!open) return kept + rest;
    kept += rest.slice(0, open.index);
    rest = rest.slice(open.index + open[0].length);
    const run = open[2];
    if (open[1] !== undefined) {
      kept += open[1] === '\\|' ? '\\|' : '·';
    } else if (run !== undefined) {
      const close = new RegExp(`(?<!\`)\`{${run.length}}(?!\`)`).exec(rest);
      if (!close) kept += run;
      // A pipe within a code span still ends a table's cell.
      else {
        kept += rest.slice(0, close.index).replace(/[^|]/g, '');
        rest = rest.slice(close.index + run.length);
      }
    }
  }
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
