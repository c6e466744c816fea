import { expect, test } from 'vitest';
import { findFaults, spec } from './find-faults.ts';

test.each(['v1', 'v2'] as const)(
  'a comma at the end of every row of a catalog is one fault (%s)',
  (dialect) => {
    const files = { 'data/1_raw/draft_templates.csv': 'template_id,title\ndraft-A,one,\ndraft-B,two,\n' };
    const found = findFaults(spec({}), dialect, files);
    expect(new Set(found.map((line) => line.replace(/ (?:error|warning) /, ' ')))).toEqual(
      new Set([
        'data/1_raw/draft_templates.csv:2:1 catalog/shifted-columns → delete the comma at the end of each row',
      ]),
    );
    expect(found.some((line) => line.includes(' error '))).toBe(true);
  },
);
