import { expect, test } from 'vitest';
import { resolveTag } from '../../src/syntax/yaml/resolve-tag.ts';

/** As PyYAML's patterns, whose `$` also matches in front of a final line break. */
test.each(['yes', '12', '1.5', '~', '2026-01-31', '0x1F'])('%j and a line break have one tag', (text) => {
  expect(resolveTag(text)).not.toBe(resolveTag('text'));
  expect(resolveTag(`${text}\n`)).toBe(resolveTag(text));
  expect(resolveTag(`${text}\n\n`)).toBe(resolveTag('text'));
});
