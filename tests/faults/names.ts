/**
 * Names as they are in real catalogs: families that differ in a version or a word only, so that a near match is hard. A
 * catalog takes some of each family.
 */
export const TEMPLATES = {
  draft: [
    ['creative-synthesis-v7', 'creative-synthesis-v8', 'creative-synthesis-v10', 'creative-synthesis-v11'],
    ['deliberate-thread-v1', 'deliberate-thread-v2', 'deliberative-thread-v1'],
    ['pair-explorer-v4', 'pair-explorer-v5'],
    ['recursive-construction-v2', 'recursive-construction'],
    ['gwern-original', 'gwern-original-copy', 'gwern_original_en'],
    ['links-first-v3', 'links-last-v3'],
    ['application-implementation-v6', 'application-implementation-v10'],
  ],
  essay: [
    ['structured-essay-v3', 'structured-essay-v4', 'unstructured-essay-v3'],
    ['narrative-essay-v2', 'narrative-evidence-v2'],
    ['parsed-links-v1', 'parsed-from-links-v1'],
    ['short-form-v5', 'short-form-v6', 'long-form-v5'],
    ['plain_copy', 'plain_copy_2'],
  ],
  evaluation: [
    ['novelty-v1', 'novelty-v2', 'novelty'],
    ['coherence-v1', 'coherence-v2'],
    ['critical-reader-v1', 'critical-reviewer-v1'],
    ['daydreaming-check-v4', 'daydreaming-verification-v2'],
    ['style_accessibility', 'style-coherence-v1', 'style-coherence-v3'],
  ],
} as const;

export const MODELS = [
  ['gemini_25_pro', 'gemini_20_pro', 'gemini_25_flash', 'gemini-2.5-pro-exp'],
  ['sonnet-4', 'sonnet-4-5', 'sonnet-3.7', 'opus-4'],
  ['deepseek_r1_p', 'deepseek_r1_f', 'deepseek_v3'],
  ['gpt-5', 'gpt-5-mini', 'gpt-4o', 'gpt-4o-mini'],
  ['qwen3-max', 'qwen3-coder', 'qwen2.5-max'],
] as const;

/** Ids that YAML 1.1 takes for something else unless they are in quotes. */
export const AWKWARD_IDS = [
  'no',
  'on',
  '010',
  '0x1f',
  '2025-02-14',
  '1:30',
  '1_000',
  '3.14',
  '~',
  '42',
] as const;

export const COHORTS = ['alpha', 'baseline-2', 'novelty_sweep'] as const;
