import type { CodeEntry } from '../code-entry.ts';

export const planCodes = {} as const satisfies Record<string, CodeEntry>;
