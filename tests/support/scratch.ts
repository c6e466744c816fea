import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';

/** What to put at a path: a file's text, a link's target, or `null` for an empty folder. */
export type Layout = Readonly<Record<string, string | { readonly link: string } | null>>;

const made: string[] = [];

/** A fresh folder, removed after the file's last test; its path is free of links. */
export function scratch(layout: Layout = {}): string {
  const root = mkdtempSync(`${inject('scratchFolder')}/`);
  made.push(root);
  lay(root, layout);
  return root;
}

export function lay(root: string, layout: Layout): void {
  for (const [path, content] of Object.entries(layout)) {
    const place = join(root, path);
    mkdirSync(content === null ? place : dirname(place), { recursive: true });
    if (typeof content === 'string') writeFileSync(place, content);
    else if (content !== null) symlinkSync(content.link, place);
  }
}

/** Removes what the file's tests made; `fs.promises.rm` would take twice the work. What is left of it goes when the run ends. */
export function removeScratch(): void {
  for (const folder of made.splice(0))
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {}
}
