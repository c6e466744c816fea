import type { KeyTree } from './price-schema.ts';

/** The definition of the settings. Only loaded if there are any, because zod would slow down every other start. */
export type Definition = typeof import('./config-schema.ts') &
  typeof import('./price-schema.ts') &
  typeof import('./action-schema.ts');

/** Settings that are mappings with keys of their own. */
export function nestedKeys({
  PRICES_KEYS,
  BUDGET_KEYS,
  DRIFT_ISSUE_KEYS,
  REGENERATE_KEYS,
}: Definition): Readonly<Record<string, KeyTree>> {
  return {
    prices: PRICES_KEYS,
    budget: BUDGET_KEYS,
    'drift-issue': DRIFT_ISSUE_KEYS,
    regenerate: REGENERATE_KEYS,
  };
}
