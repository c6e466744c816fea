/**
 * Makes what the npm package has besides the committed bundle of the command: the library in `build/library/`, with
 * all that it needs, and its types, which name those of `zod`. npm runs it before it packs.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleEntry, compile, ROOT } from './bundle.ts';
import { licenceTexts } from './licences.ts';

const BUILD = 'build/package';

export const LIBRARY = 'build/library';

export async function buildLibrary(): Promise<void> {
  const folder = join(ROOT, LIBRARY);
  rmSync(folder, { recursive: true, force: true });
  // Whether the types hold is `npm run types`' to say.
  compile({ build: BUILD, comments: true, checkTypes: false });
  const { files, packages } = await bundleEntry(join(ROOT, BUILD, 'src/index.js'), 'index.js');
  files.set('licenses.txt', licenceTexts(packages));
  for (const [path, content] of files) write(join(folder, path), content);
  for (const [path, text] of declarations(join(ROOT, BUILD, 'src'))) write(join(folder, 'types', path), text);
  rmSync(join(ROOT, BUILD), { recursive: true, force: true });
}

/** The declarations that those of the library lead to, by their path. */
function declarations(folder: string, entry = 'index.d.ts'): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const text = readFileSync(join(folder, path), 'utf8');
    found.set(path, text);
    for (const [, target = ''] of text.matchAll(/\b(?:from|import\()\s*['"](\.[^'"]+)['"]/g))
      waiting.push(posix.join(posix.dirname(path), target.replace(/\.[jt]s$/, '.d.ts')));
  }
  return found;
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildLibrary();
