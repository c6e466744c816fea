import type { CodeEntry } from '../code-entry.ts';

export const csvCodes = {} as const satisfies Record<string, CodeEntry>;
