import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Packages that a file loads when it is imported, through all the files it imports. */
function packagesOf(path: string, seen = new Set<string>()): string[] {
  if (seen.has(path)) return [];
  seen.add(path);
  const text = readFileSync(path, 'utf8');
  const imports = text.matchAll(/^(?:import|export) (?!type )(?:[^'";]* from )?'([^']+)';/gm);
  return [...imports].flatMap(([, target = '']) =>
    target.startsWith('.') ? packagesOf(join(dirname(path), target), seen) : [target],
  );
}

describe('loading a renderer', () => {
  const report = join(import.meta.dirname, '../../src/report');

  it.each([
    ['terminal', ['get-east-asian-width']],
    ['summary', ['get-east-asian-width']],
    ['annotations', []],
    ['json/json-report', []],
    ['json/part', ['node:crypto']],
    ['junit', []],
    ['log-text', []],
    ['sarif', ['node:crypto']],
    ['../result/report-schema', ['zod']],
    ['../result', []],
  ])('%s loads only %j', (name, expected) => {
    expect([...new Set(packagesOf(join(report, `${name}.ts`)))]).toEqual(expected);
  });
});
