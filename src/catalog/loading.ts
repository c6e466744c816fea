import type { Collector } from '../findings/collector.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { DataLayout } from '../source/data-layout.ts';
import type { Sources } from '../source/sources.ts';

export interface Loading {
  readonly sources: Sources;
  readonly layout: DataLayout;
  readonly runtime: Runtime;
  readonly collector: Collector;
}
