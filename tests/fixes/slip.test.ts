import { describe, expect, it } from 'vitest';
import { areOtherIds, differInDigits, onlyMeant, slipOf } from '../../src/findings/slip.ts';

describe('slipOf', () => {
  it.each([
    ['Draft-A', 'draft-A', 'case'],
    ['SONNET-4', 'sonnet-4', 'case'],
    [' sonnet-4 ', 'sonnet-4', 'spaces'],
    ['sonnet-4\u00a0', 'sonnet-4', 'spaces'],
    ['draft\u2013A', 'draft-A', 'look-alike'],
    ['draft-\u200bA', 'draft-A', 'look-alike'],
    ['draft-\u0410', 'draft-A', 'look-alike'],
    ['ide\u0301e', 'id\u00e9e', 'look-alike'],
    ['sonent-4', 'sonnet-4', 'transposed'],
    ['pair-exploerr-v4', 'pair-explorer-v4', 'transposed'],
    ['sonnett-4', 'sonnet-4', 'doubled'],
    ['sonet-4', 'sonnet-4', 'doubled'],
    ['rulles', 'rules', 'doubled'],
  ])('%j for %j is %s', (written, meant, slip) => {
    expect(slipOf(written, meant)).toBe(slip);
  });

  it.each([
    ['the same name', 'sonnet-4', 'sonnet-4'],
    ['another digit', 'creative-v12', 'creative-v11'],
    ['digits in another order', 'creative-v21', 'creative-v12'],
    ['a digit twice', 'creative-v11', 'creative-v1'],
    ['another letter', 'draft-B', 'draft-A'],
    ['a letter less', 'drft-A', 'draft-A'],
    ['a letter more', 'draft-As', 'draft-A'],
    ['a word more', 'gpt-4-mini', 'gpt-4'],
    ['words in another order', 'llm_draft', 'draft_llm'],
    ['two short names', 'variant-ab', 'variant-ba'],
    ['a short name twice', 'variant-aa', 'variant-a'],
    ['a numeral more', 'plan-xviii', 'plan-xvii'],
    ['letters of a hash in another order', 'combo_v1_1faebdc9c0de', 'combo_v1_1faebcd9c0de'],
    ['a letter and a digit', 'model-a1', 'model-1a'],
    ['another separator', 'draft-A', 'draft_A'],
    ['across two words', 'dogs-cats', 'dog-scats'],
    ['nothing', 'x', ''],
    ['a name with blanks of its own', 'a', ' a'],
  ])('%s is no slip', (_, written, meant) => {
    expect(slipOf(written, meant)).toBeUndefined();
  });
});

describe('onlyMeant', () => {
  it('is the one name that a slip explains', () => {
    expect(onlyMeant('sonent-4', ['sonnet-4', 'opus-4', 'sonnet-45'])).toBe('sonnet-4');
  });

  it('is none of two', () => {
    expect(onlyMeant('Claude', ['claude', 'CLAUDE'])).toBeUndefined();
    expect(onlyMeant('formt', ['formtt', 'form-t', 'fromt'])).toBeUndefined();
  });

  it('is nothing for a name that is there', () => {
    expect(onlyMeant('claude', ['Claude', 'claude'])).toBeUndefined();
  });
});

it('numbers make two names of one', () => {
  expect(differInDigits('creative-v9', 'creative-v10')).toBe(true);
  expect(differInDigits('creative-v9', 'creative-v9')).toBe(false);
  expect(differInDigits('gpt-4o', 'gpt-4')).toBe(false);
  expect(differInDigits('gpt5', 'gpt-5')).toBe(false);
  expect(differInDigits('gpt5', 'gpt-55')).toBe(true);
  expect(differInDigits('qwen25-max', 'qwen2.5-max')).toBe(false);
});

describe('areOtherIds', () => {
  it.each([
    ['gpt-5-mini', 'gpt-5'],
    ['gpt5mini', 'gpt-5'],
    ['gpt-4o', 'gpt-4'],
    ['gpt-5', 'gpt-5-mini'],
    ['novelty-v2-short', 'novelty-v2'],
    ['novelty-w2', 'novelty-v2'],
    ['draft-b', 'draft-a'],
    ['writer-x', 'writer-a'],
    ['tone-hot', 'tone-cold'],
    ['plan-ii', 'plan-i'],
    ['plan-aa', 'plan-a'],
    ['grok-xxl', 'grok-xl'],
  ])('%j is not %j', (written, known) => {
    expect(areOtherIds(written, known)).toBe(true);
  });

  it.each([
    ['a letter twice', 'mind-mapp-v2', 'mind-map-v2'],
    ['a letter too many', 'draft-bx', 'draft-b'],
    ['a short word twice', 'novelty-vv2', 'novelty-v2'],
    ['swapped letters', 'noevlty-v2', 'novelty-v2'],
    ['swapped words', 'v2-novelty', 'novelty-v2'],
    ['no separators', 'gpt5', 'gpt-5'],
    ['separators elsewhere, and a slip', 'mindmapp-v2', 'mind-map-v2'],
    ['case', 'Draft-A', 'draft-a'],
    ['no number', 'novelty', 'novelty-v2'],
    ['no letter at the end', 'draft', 'draft-a'],
    ['the provider', 'openai/gpt-5', 'gpt-5'],
    ['the suffix of a file', 'novelty-v2.txt', 'novelty-v2'],
    ['a slip in a hash', '1214abcade7e', '1219abcade7e'],
  ])('with %s, %j may be %j', (_, written, known) => {
    expect(areOtherIds(written, known)).toBe(false);
  });
});
