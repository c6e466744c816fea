import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** What to put at a path: a file's text, a link's target, or `null` for an empty folder. */
export type Layout = Readonly<Record<string, string | { readonly link: string } | null>>;

/** A fresh folder, removed after the file's last test; its path is free of links. */
export function scratch(layout: Layout = {}): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'cohort-ci-test-')));
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
