import { catalogCodes } from './catalogue/catalog.ts';
import { configCodes } from './catalogue/config.ts';
import { csvCodes } from './catalogue/csv.ts';
import { designCodes } from './catalogue/design.ts';
import { documentCodes } from './catalogue/document.ts';
import { driftCodes } from './catalogue/drift.ts';
import { legacyCodes } from './catalogue/legacy.ts';
import { planCodes } from './catalogue/plan.ts';
import { priceCodes } from './catalogue/price.ts';
import { qualityCodes } from './catalogue/quality.ts';
import { trapCodes } from './catalogue/traps.ts';
import type { CodeEntry } from './code-entry.ts';

const CODES = {
  ...documentCodes,
  ...csvCodes,
  ...designCodes,
  ...catalogCodes,
  ...planCodes,
  ...driftCodes,
  ...trapCodes,
  ...qualityCodes,
  ...configCodes,
  ...priceCodes,
  ...legacyCodes,
};

/** A stable name for one kind of finding. */
export type Code = keyof typeof CODES;

/** Every code with its description. */
export const CATALOGUE: Readonly<Record<Code, CodeEntry>> = CODES;

export function isCode(text: string): text is Code {
  return Object.hasOwn(CODES, text);
}
