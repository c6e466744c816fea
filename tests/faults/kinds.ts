import { AXIS_KINDS } from './kinds/axes.ts';
import { CATALOG_KINDS } from './kinds/catalogs.ts';
import { CSV_KINDS } from './kinds/csv.ts';
import { HARMLESS_KINDS } from './kinds/harmless.ts';
import { INCLUDE_KINDS } from './kinds/includes.ts';
import { KEY_KINDS } from './kinds/keys.ts';
import type { FaultKind } from './kinds/kind.ts';
import { LEVEL_KINDS } from './kinds/levels.ts';
import { QUOTING_KINDS } from './kinds/quoting.ts';
import { SYNTAX_KINDS } from './kinds/syntax.ts';
import { TRAP_KINDS } from './kinds/traps.ts';
import { TYPE_KINDS } from './kinds/types.ts';

/** Every kind of fault, and the changes that are none. */
export const KINDS: readonly FaultKind[] = [
  ...LEVEL_KINDS,
  ...AXIS_KINDS,
  ...KEY_KINDS,
  ...INCLUDE_KINDS,
  ...CSV_KINDS,
  ...TYPE_KINDS,
  ...QUOTING_KINDS,
  ...CATALOG_KINDS,
  ...TRAP_KINDS,
  ...SYNTAX_KINDS,
  ...HARMLESS_KINDS,
];
