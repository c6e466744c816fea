/**
 * Where long-running work can be stopped. Loops over anything that a repository can make large (rows, generations,
 * lines, names) pass here. Whoever starts the work decides whether it continues; only they read the clock.
 *
 * @param where - `before` a piece of work, or `within` one. Throws to stop the work.
 */
export interface Checkpoint {
  (where: 'before' | 'within'): void;
  /** Milliseconds until the work is stopped: a limit for operations that do not pass checkpoints. */
  readonly left?: () => number;
}

/** The work has reached its time limit; its results so far are valid. */
export class DeadlineReached extends Error {
  override readonly name = 'DeadlineReached';
}

/** Steps between two checks: about a millisecond in the fastest loops. */
const STEPS = 4096;

/** Active checkpoints, innermost last. */
const active: { readonly checkpoint: Checkpoint }[] = [];
let current: Checkpoint | undefined;
let taken = 0;

/**
 * Called in each step of a long loop.
 *
 * @param steps - Number of simple steps that take as long as this one.
 */
export function passCheckpoint(steps = 1): void {
  taken += steps;
  if (taken < STEPS) return;
  taken = 0;
  current?.('within');
}

/** Called before a piece of work whose outcome is reported separately, such as a cohort. */
export function startFromCheckpoint(): void {
  current?.('before');
}

/** Milliseconds left for an operation that cannot pass checkpoints; `undefined` if there is no limit. */
export function timeLeft(): number | undefined {
  return current?.left?.();
}

/**
 * Runs some work under a checkpoint. There is one current checkpoint per process, so that loops need no argument for
 * it. Work may overlap and end in any order; afterwards, the innermost remaining checkpoint is current.
 */
export async function underCheckpoint<Result>(
  checkpoint: Checkpoint,
  work: () => Promise<Result> | Result,
): Promise<Result> {
  const own = { checkpoint };
  active.push(own);
  current = checkpoint;
  try {
    return await work();
  } finally {
    active.splice(active.indexOf(own), 1);
    current = active.at(-1)?.checkpoint;
  }
}
