import { describe, expect, test } from 'vitest';
import { type Limit, limitClaim } from '../../src/checks/limit.ts';
import { atFile } from '../../src/findings/diagnostic.ts';

const TOGETHER: Limit = { code: 'quality/one-effect', message: 'a and b', axes: ['a', 'b'], hint: 'do this' };
const NESTED: Limit = { code: 'quality/nested-axis', message: 'c in d', axes: ['c'], hint: 'do that' };

/** All that is said, and of which axes the place is. */
function said(...limits: readonly Limit[]) {
  const claimed = limitClaim(limits, (axes) => atFile(axes.join()));
  return claimed?.finding;
}

describe('what a design cannot tell is one finding', () => {
  test('none, where it tells all', () => {
    expect(said()).toBeUndefined();
  });

  test('of one thing, it is that', () => {
    expect(said(TOGETHER)).toMatchObject({
      ...{ code: 'quality/one-effect', message: 'a and b', at: atFile('a,b') },
      hint: 'do this',
    });
    expect(said(TOGETHER)).not.toHaveProperty('parts');
  });

  test('of several, each with its code, under that of the first', () => {
    expect(said(TOGETHER, NESTED)).toMatchObject({
      ...{ code: 'quality/one-effect', message: 'a and b; c in d', at: atFile('a,b') },
      hint: 'do this; this is quality/one-effect and quality/nested-axis',
      parts: [
        { code: 'quality/one-effect', message: 'a and b' },
        { code: 'quality/nested-axis', message: 'c in d' },
      ],
    });
  });

  test('several of one code need not be told apart', () => {
    expect(said(TOGETHER, { ...TOGETHER, message: 'e and f' })).toMatchObject({
      message: 'a and b; e and f',
      hint: 'do this',
    });
  });
});
