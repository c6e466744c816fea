import type { CodeEntry } from '../code-entry.ts';

export const designCodes = {} as const satisfies Record<string, CodeEntry>;
