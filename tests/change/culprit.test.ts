import { describe, expect, test } from 'vitest';
import { type Agreement, type Commit, searchCulprit } from '../../src/change/culprit.ts';

function commit(index: number): Commit {
  return { oid: `c${index}`, parents: [], author: '', date: '', subject: '' };
}

/** `D` drifts, `R` invalid, `A` agrees, `-` absent; newest first. */
async function search(
  history: string,
  more: {
    outputs?: number[];
    suspects?: number[];
    budget?: number;
    isBad?: (agreement: Agreement) => boolean;
  } = {},
) {
  const states: Readonly<Record<string, Agreement>> = {
    D: 'drifts',
    R: 'invalid',
    A: 'agrees',
    '-': 'absent',
  };
  const probed: number[] = [];
  const budget = { left: more.budget ?? 100 };
  const found = await searchCulprit({
    isNewestBad: false,
    commits: [...history].map((_, index) => commit(index)),
    touchedOutputs: new Set(more.outputs?.map((index) => `c${index}`)),
    suspects: new Set(more.suspects?.map((index) => `c${index}`)),
    probe: async ({ oid }) => {
      const index = Number(oid.slice(1));
      probed.push(index);
      return states[history[index] ?? ''] ?? 'absent';
    },
    isBad: more.isBad ?? ((agreement) => agreement === 'drifts' || agreement === 'invalid'),
    budget,
  });
  return { found, probed, left: budget.left };
}

describe('the search', () => {
  test.each([
    ['DA', { kind: 'found', index: 0, before: 'agreed' }],
    ['DDDDDAAAA', { kind: 'found', index: 4, before: 'agreed' }],
    ['DDRRDA', { kind: 'found', index: 4, before: 'agreed' }],
    ['DDRRA', { kind: 'found', index: 3, before: 'agreed' }],
    ['DD--', { kind: 'found', index: 1, before: 'absent' }],
    ['DDDD', { kind: 'older' }],
    ['D', { kind: 'older' }],
    ['', { kind: 'older' }],
    ['ADDA', { kind: 'newer' }],
  ])('%s', async (history, expected) => {
    expect((await search(history)).found).toEqual(expected);
  });

  test('looks for a refusal where that is asked for', async () => {
    const { found } = await search('RRDDA', { isBad: (agreement) => agreement === 'invalid' });
    expect(found).toEqual({ kind: 'found', index: 1, before: 'agreed' });
  });

  test('every place in histories of every length', async () => {
    for (let length = 2; length < 40; length++) {
      for (let index = 0; index < length - 1; index++) {
        const history = 'D'.repeat(index + 1) + 'A'.repeat(length - index - 1);
        const { found, probed } = await search(history, { outputs: [length >> 1], suspects: [length >> 2] });
        expect(found).toEqual({ kind: 'found', index, before: 'agreed' });
        expect(new Set(probed).size).toBe(probed.length);
      }
    }
  });

  test('a history of many commits takes a logarithm of probes', async () => {
    const history = 'D'.repeat(3000) + 'A'.repeat(2000);
    expect((await search(history)).probed.length).toBeLessThan(27);
    // After the outputs were last written they agreed.
    expect((await search(history, { outputs: [3000] })).probed.length).toBeLessThan(15);
    // When they were written in the newest commit as well, that says nothing.
    const { probed } = await search(history, { outputs: [0, 3000] });
    expect(probed.slice(0, 2)).toEqual([0, 3000]);
    // Another cohort's culprit takes two, and the newest commit one.
    expect(await search(history, { suspects: [2999] })).toMatchObject({
      found: { kind: 'found', index: 2999 },
      probed: [0, 3000, 2999],
    });
  });

  test('ends at some commit that brought drift when there are several', async () => {
    const history = 'DDDADDDDAADA';
    const { found } = await search(history);
    expect(found.kind).toBe('found');
    if (found.kind === 'found') expect(history.slice(found.index, found.index + 2)).toBe('DA');
  });

  test('gives up when no probe is left', async () => {
    expect(await search('DDDDDDDDA', { budget: 2 })).toMatchObject({ found: { kind: 'gave-up' }, left: 0 });
    expect((await search('DA', { budget: 0, suspects: [0] })).found).toEqual({ kind: 'gave-up' });
  });
});
