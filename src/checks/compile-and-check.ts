import type { AxisCatalogs } from '../catalog/axis-catalog.ts';
import { type CompileOptions, compileDesign } from '../compile/compile-design.ts';
import type { RowSet } from '../compile/row-set.ts';
import type { Ruled } from '../derivation.ts';
import type { Design } from '../design/design.ts';
import type { Collector } from '../findings/collector.ts';
import { runChecks } from './run-checks.ts';

export interface CompileAndCheckOptions extends CompileOptions {
  /** The catalogs that levels are looked up in. */
  readonly catalogs?: AxisCatalogs | undefined;
  /** Whether the planner reads an id from an axis of this name; by default, where there is a catalog for it. */
  readonly isPlanned?: (name: string) => boolean;
  /** The names that the planner reads the same id from, of one of them. */
  readonly aliasesOf?: (name: string) => readonly string[];
}

/**
 * Compiles a design, and holds it to the laws about levels and rules.
 *
 * @returns what it compiles to, and its rows unless one of these laws makes it invalid.
 */
export function compileAndCheck(
  design: Design,
  found: Collector,
  options: CompileAndCheckOptions = {},
): { readonly ruled: Ruled; readonly rows: RowSet | undefined } {
  const { catalogs, isPlanned, aliasesOf = () => [] } = options;
  const compilation = compileDesign(design, options);
  const ruled: Ruled = {
    design,
    compilation,
    catalogs,
    isPlanned: isPlanned ?? ((name) => catalogs?.(name) !== undefined),
    aliasesOf,
  };
  const before = found.errorCount;
  runChecks('rules', ruled, found);
  return { ruled, rows: found.errorCount > before ? undefined : compilation.rows };
}
