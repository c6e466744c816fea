import { axisCodes } from './catalogue/axes.ts';
import { catalogCodes } from './catalogue/catalog.ts';
import { configCodes } from './catalogue/config.ts';
import { csvCodes } from './catalogue/csv.ts';
import { documentCodes } from './catalogue/document.ts';
import { driftCodes } from './catalogue/drift.ts';
import { legacyCodes } from './catalogue/legacy.ts';
import { outputCodes } from './catalogue/output.ts';
import { planCodes } from './catalogue/plan.ts';
import { priceCodes } from './catalogue/price.ts';
import { qualityCodes } from './catalogue/quality.ts';
import { ruleCodes } from './catalogue/rules.ts';
import { specCodes } from './catalogue/spec.ts';
import { trapCodes } from './catalogue/traps.ts';
import type { CodeEntry } from './code-entry.ts';

const CODES = {
  ...documentCodes,
  ...csvCodes,
  ...specCodes,
  ...axisCodes,
  ...ruleCodes,
  ...outputCodes,
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

export const ALL_CODES = Object.keys(CODES) as readonly Code[];

export function isCode(text: string): text is Code {
  return Object.hasOwn(CODES, text);
}
