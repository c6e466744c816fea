/**
 * Bundles the sources anew and compares the outcome with `dist/`, byte for byte: a runner executes what is committed
 * there, so it must be what the sources say. Exits with status 1 and the list of differences when it is not.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle, ROOT } from './bundle.ts';

/** Path below `folder` → its content and whether it may be executed. */
function contents(folder: string): Map<string, { bytes: Buffer; executable: boolean }> {
  const files = new Map<string, { bytes: Buffer; executable: boolean }>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue;
    const path = join(entry.parentPath, entry.name);
    const executable = (statSync(path).mode & 0o111) !== 0;
    files.set(path.slice(folder.length + 1), { bytes: readFileSync(path), executable });
  }
  return files;
}

const folder = mkdtempSync(join(tmpdir(), 'cohort-ci-dist-'));
try {
  await bundle(folder);
  const built = contents(folder);
  const committed = contents(join(ROOT, 'dist'));
  const differences: string[] = [];
  for (const path of [...new Set([...built.keys(), ...committed.keys()])].sort()) {
    const ours = built.get(path);
    const theirs = committed.get(path);
    if (!ours) differences.push(`dist/${path} is committed, but the sources do not produce it`);
    else if (!theirs) differences.push(`dist/${path} is missing`);
    else if (!ours.bytes.equals(theirs.bytes)) differences.push(`dist/${path} differs`);
    else if (ours.executable !== theirs.executable) differences.push(`dist/${path} has the wrong mode`);
  }
  if (differences.length > 0) {
    console.error(`${differences.join('\n')}\nRun "npm run bundle" and commit dist/.`);
    process.exitCode = 1;
  } else {
    console.log(`dist/ is what the sources produce: ${built.size} files, byte for byte`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
