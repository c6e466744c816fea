import type { CodeEntry } from '../code-entry.ts';

export const catalogCodes = {} as const satisfies Record<string, CodeEntry>;
