import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const FOLDER = fileURLToPath(new URL('../../src/compile/', import.meta.url));

/** What a rule means stays apart from what is said of it: no finding, no collector, no catalog, no words. */
test('compile/ computes and records, and explains nothing', () => {
  const files = readdirSync(FOLDER);
  expect(files.length).toBeGreaterThan(10);
  const found = files.flatMap((file) => {
    const code = readFileSync(`${FOLDER}${file}`, 'utf8');
    // That a long loop can be ended is no word on what it finds.
    const imports = [...code.matchAll(/from '\.\.\/((?!source\/checkpoint\.ts')[^/']+)/g)].map(
      ([, folder]) => folder ?? '',
    );
    const strange = imports.filter((folder) => !['compile', 'design', 'python', 'syntax'].includes(folder));
    return [
      ...strange.map((folder) => `${file} imports ${folder}/`),
      ...(code.includes('Collector') ? [file] : []),
    ];
  });
  expect(found).toEqual([]);
});
