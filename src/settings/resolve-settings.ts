import { DEFAULT_DIALECT, type Dialect } from '../runtime/runtimes.ts';
import { DEFAULT_DATA_ROOT } from '../source/data-layout.ts';
import type { Config } from './config.ts';

/** Options from the command line; `undefined` if not given. */
export interface Given {
  readonly dataRoot: string | undefined;
  readonly dialect: Dialect | undefined;
  readonly specs: readonly string[] | undefined;
  readonly maxRows: number | undefined;
}

/** No options, if only the repository's settings count, as in the action. */
export const NOTHING_GIVEN: Given = {
  dataRoot: undefined,
  dialect: undefined,
  specs: undefined,
  maxRows: undefined,
};

export interface Resolved {
  readonly dataRoot: string;
  readonly dialect: Dialect;
  /** `undefined` means the default pattern below the data root. */
  readonly specs: readonly string[] | undefined;
  /** `undefined` means the compiler's own limit. */
  readonly maxRows: number | undefined;
}

/** Options override settings, and settings override defaults. */
export function resolveSettings(given: Given, config: Pick<Config, 'settings'> | undefined): Resolved {
  const settings = config?.settings ?? {};
  return {
    dataRoot: given.dataRoot ?? settings.dataRoot ?? DEFAULT_DATA_ROOT,
    dialect: given.dialect ?? settings.dialect ?? DEFAULT_DIALECT,
    specs: given.specs ?? settings.specs,
    maxRows: given.maxRows ?? settings.maxRows,
  };
}
