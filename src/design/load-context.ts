import type { Collector } from '../findings/collector.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { Sources } from '../source/sources.ts';
import type { ScalarNode } from '../syntax/node.ts';
import type { Axis, Include } from './design.ts';

/** The context that the parts of the loader share while reading one spec. */
export interface LoadContext {
  readonly runtime: Runtime;
  readonly specPath: string;
  readonly sources: Sources;
  readonly collector: Collector;
  /** Filled while loading. */
  readonly includes: Include[];
  /** Keys with a finding of their own, since they are in the wrong place. */
  readonly stray?: ReadonlySet<ScalarNode>;
  /** The axes that the spec declares; set while reading rules. */
  readonly declared?: readonly Axis[];
}
