import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';

/** What to put at a path: a file's text, a link's target, or `null` for an empty folder. */
export type Layout = Readonly<Record<string, string | { readonly link: string } | null>>;

/** A fresh folder, removed when the run ends; its path is free of links. */
export function scratch(layout: Layout = {}): string {
  const root = mkdtempSync(`${inject('scratchFolder')}/`);
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
