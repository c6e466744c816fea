import { describe, expect, it } from 'vitest';
import { NameIndex, nearestHint, nearestNames } from '../../src/findings/nearest-names.ts';
import { processorTime } from '../support/processor-time.ts';

const AXES = [
  'combo_id',
  'draft_template',
  'draft_llm',
  'draft_rep',
  'draft_replicate',
  'draft_template_replicate',
  'essay_template',
  'essay_llm',
  'essay_replicate',
  'evaluation_template',
  'evaluation_llm',
  'evaluation_replicate',
];
const KEYS = ['axes', 'rules', 'output', 'replicates', 'field_order', 'subsets', 'ties', 'pairs', 'tuples'];
const PAIR_KEYS = ['left', 'right', 'allowed', 'balance'];
const MODELS = [
  'claude-opus-4',
  'claude-sonnet-4',
  'deepseek-r1',
  'gemini-2.5-flash',
  'gemini-2.5-pro',
  'gpt-4o',
  'gpt-4o-mini',
  'gpt-5',
  'llama-3.3-70b',
  'mistral-large',
  'qwen3-235b',
  'sonnet-4',
];
const TEMPLATES = [
  'creative-synthesis-v1',
  'creative-synthesis-v2',
  'creative-synthesis-v10',
  'essay-copy-v1',
  'essay-llm-v1',
  'novelty-v1',
  'novel-elements-coverage-v2',
  'rolling-summary-v1',
];

/** Name as written, names known there, name meant. */
const MISSPELT: readonly [string, readonly string[], string][] = [
  // Separators and case.
  ['draft-llm', AXES, 'draft_llm'],
  ['draftLLM', AXES, 'draft_llm'],
  ['Draft_Template', AXES, 'draft_template'],
  ['combo id', AXES, 'combo_id'],
  ['comboId', AXES, 'combo_id'],
  ['fieldOrder', KEYS, 'field_order'],
  ['field-order', KEYS, 'field_order'],
  ['Axes', KEYS, 'axes'],
  [' essay_llm', AXES, 'essay_llm'],
  ['creative_synthesis_v1', TEMPLATES, 'creative-synthesis-v1'],
  ['gpt4o', MODELS, 'gpt-4o'],
  ['GPT_4o_mini', MODELS, 'gpt-4o-mini'],
  ['gemini-2-5-pro', MODELS, 'gemini-2.5-pro'],
  ['llama-3-3-70B', MODELS, 'llama-3.3-70b'],
  // One letter wrong, missing, doubled or too many.
  ['essay_templat', AXES, 'essay_template'],
  ['esay_template', AXES, 'essay_template'],
  ['evaluaton_llm', AXES, 'evaluation_llm'],
  ['evaluation_templates', AXES, 'evaluation_template'],
  ['draft_lmm', AXES, 'draft_llm'],
  ['drfat_llm', AXES, 'draft_llm'],
  ['combo_ids', AXES, 'combo_id'],
  ['axis', KEYS, 'axes'],
  ['axess', KEYS, 'axes'],
  ['rule', KEYS, 'rules'],
  ['ouput', KEYS, 'output'],
  ['outputs', KEYS, 'output'],
  ['replicate', KEYS, 'replicates'],
  ['replcates', KEYS, 'replicates'],
  ['subset', KEYS, 'subsets'],
  ['tupels', KEYS, 'tuples'],
  ['tie', KEYS, 'ties'],
  ['pair', KEYS, 'pairs'],
  ['balanced', PAIR_KEYS, 'balance'],
  ['alowed', PAIR_KEYS, 'allowed'],
  ['allow', PAIR_KEYS, 'allowed'],
  ['rigth', PAIR_KEYS, 'right'],
  ['cluade-opus-4', MODELS, 'claude-opus-4'],
  ['claude-opuss-4', MODELS, 'claude-opus-4'],
  ['gemni-2.5-pro', MODELS, 'gemini-2.5-pro'],
  ['deepsek-r1', MODELS, 'deepseek-r1'],
  ['mistral-lagre', MODELS, 'mistral-large'],
  ['novelity-v1', TEMPLATES, 'novelty-v1'],
  ['creative-sythesis-v2', TEMPLATES, 'creative-synthesis-v2'],
  ['creative-synthesis-v01', TEMPLATES, 'creative-synthesis-v1'],
  // Several letters, words left out or in another order.
  ['evalution_tempalte', AXES, 'evaluation_template'],
  ['llm_draft', AXES, 'draft_llm'],
  ['template_essay', AXES, 'essay_template'],
  ['order_field', KEYS, 'field_order'],
  ['rolling-summary', TEMPLATES, 'rolling-summary-v1'],
  ['novel-element-coverage-v2', TEMPLATES, 'novel-elements-coverage-v2'],
  ['claude-sonet-4', MODELS, 'claude-sonnet-4'],
  ['gemini-2.5', MODELS, 'gemini-2.5-pro'],
];

describe('nearestNames', () => {
  it('names the right one first for at least 95 % of realistic misspellings', () => {
    const wrong = MISSPELT.filter(([written, known, meant]) => nearestNames(written, known)[0] !== meant);
    expect(MISSPELT.length).toBeGreaterThanOrEqual(40);
    expect(
      wrong.length / MISSPELT.length,
      JSON.stringify(wrong.map(([written]) => written)),
    ).toBeLessThanOrEqual(0.05);
  });

  it.each([
    ['nothing alike', 'temperature', AXES],
    ['another model of the family', 'gpt-3', MODELS],
    ['too short to guess', 'x', ['a', 'b', 'y']],
    ['two letters', 'ab', ['ac', 'cb']],
    ['empty', '', AXES],
    ['no candidates', 'draft_llm', []],
  ])('suggests nothing: %s', (_why, name, known) => {
    expect(nearestNames(name, known)).toEqual([]);
    expect(nearestHint(name, known)).toBeUndefined();
  });

  it('never suggests the name itself', () => {
    expect(nearestNames('gpt-5', ['gpt-5'])).toEqual([]);
  });

  it('keeps to the limit and lists each name once, best first', () => {
    const known = ['item-a', 'item_a', 'itema', 'itemb', 'ITEM-A', 'item-a'];
    expect(nearestNames('item-A', known, 2)).toEqual(['item-a', 'ITEM-A']);
    expect(nearestNames('item-A', known, 10)).toEqual(['item-a', 'ITEM-A', 'item_a', 'itema', 'itemb']);
    expect(nearestNames('item-A', known, 0)).toEqual([]);
  });

  it('does not depend on the order of the candidates', () => {
    const known = [...AXES, ...MODELS, ...TEMPLATES, ...KEYS];
    for (const [written] of MISSPELT) {
      expect(nearestNames(written, known)).toEqual(nearestNames(written, [...known].reverse()));
    }
  });

  it('prefers a swap of neighbours to a changed digit', () => {
    expect(nearestNames('combo_021', ['combo_011', 'combo_022', 'combo_012', 'combo_031'], 1)).toEqual([
      'combo_012',
    ]);
  });

  it('finds an id that lost its leading zeros', () => {
    expect(nearestHint('007', ['7', '70', '17'])).toBe("did you mean '7'?");
  });

  it('takes names that are keys of every object', () => {
    expect(nearestHint('__proto', ['__proto__', 'constructor'])).toBe("did you mean '__proto__'?");
  });

  it('stays fast with ten thousand candidates and with very long ones', () => {
    const known = Array.from({ length: 10_000 }, (_, index) => `combo_v1_${(index * 7919).toString(36)}`);
    const names = new NameIndex([...known, 'x'.repeat(500_000)]);
    const used = processorTime();
    for (let index = 0; index < 20; index++) names.nearest(`combo_v1_${index}zz`);
    names.nearest('y'.repeat(500_000));
    // About 0.1 s when idle; the limit only tells a quadratic slip from a busy machine.
    expect(used()).toBeLessThan(5_000);
  });
});
