import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { writeReport } from '../../src/action/publish.ts';
import type { RunContext } from '../../src/action/run-context.ts';
import { scratch } from '../support/scratch.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const contextIn = (root: string) =>
  ({ workspaceRoot: root, temp: join(root, 'temp') }) as unknown as RunContext;

test('the report is written into the temporary folder, and its path named', async () => {
  const root = scratch();
  const path = await writeReport(() => '{}\n', undefined, contextIn(root));
  expect(path).toBe(join(root, 'temp/report.json'));
  expect(readFileSync(path ?? '', 'utf8')).toBe('{}\n');
});

test('a report too long for any string is a warning, and nothing more', async () => {
  const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const render = (): string => {
    throw new RangeError('Invalid string length');
  };
  expect(await writeReport(render, undefined, contextIn(scratch()))).toBeUndefined();
  expect(said.mock.calls.map(([text]) => text).join('')).toContain(
    '::warning::The report could not be written: Invalid string length',
  );
});
