import type { Stage } from '../result.ts';

/** One generation as described by its `metadata.json`. */
export interface Generation {
  readonly stage: Stage;
  readonly id: string;
  readonly template: string;
  /** The combination of a draft, or the parent's id of an essay or evaluation. */
  readonly origin: string;
  readonly model: string;
  readonly replicate: bigint;
}
