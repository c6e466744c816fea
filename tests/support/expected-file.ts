import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from 'vitest';

/** `UPDATE_EXPECTED=1 npx vitest run …` writes what is found; review the difference before committing it. */
export const UPDATE = process.env['UPDATE_EXPECTED'] === '1';

/** Compares a text with a committed file, byte for byte. */
export function expectFile(path: string, text: string): void {
  if (UPDATE) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(text, path).toBe(readFileSync(path, 'utf8'));
}
