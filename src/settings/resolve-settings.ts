import { DEFAULT_DIALECT, type Dialect } from '../runtime/runtimes.ts';
import type { Config } from './config.ts';

/** What the command line says; what it leaves open is undefined. */
export interface Given {
  readonly dataRoot: string | undefined;
  readonly dialect: Dialect | undefined;
  readonly specs: readonly string[] | undefined;
  readonly maxRows: number | undefined;
}

/** Where the repository's own settings decide alone, as for the action. */
export const NOTHING_GIVEN: Given = {
  dataRoot: undefined,
  dialect: undefined,
  specs: undefined,
  maxRows: undefined,
};

/** The settings of one run. */
export interface Resolved {
  readonly dataRoot: string;
  readonly dialect: Dialect;
  /** Undefined for the default pattern below the data root. */
  readonly specs: readonly string[] | undefined;
  /** Undefined for the compiler's own limit. */
  readonly maxRows: number | undefined;
}

/** What is given goes before the configuration, and that before the defaults. */
export function resolveSettings(given: Given, config: Config | undefined): Resolved {
  const settings = config?.settings ?? {};
  return {
    dataRoot: given.dataRoot ?? settings.dataRoot ?? 'data',
    dialect: given.dialect ?? settings.dialect ?? DEFAULT_DIALECT,
    specs: given.specs ?? settings.specs,
    maxRows: given.maxRows ?? settings.maxRows,
  };
}
