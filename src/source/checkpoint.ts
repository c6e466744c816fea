/**
 * Where long work can be ended. Loops over what a repository may make large (rows, generations, lines, names) pass here;
 * whoever runs them decides whether they go on, and reads the clock, which nothing else does.
 *
 * @param where - `before` a piece of work that has not begun, or `within` one. Throws to end the work.
 */
export interface Checkpoint {
  (where: 'before' | 'within'): void;
  /** Milliseconds until it ends the work: how long something may take that passes nowhere meanwhile. */
  readonly left?: () => number;
}

/** The time that the work may take is over; what was done so far stands. */
export class DeadlineReached extends Error {
  override readonly name = 'DeadlineReached';
}

/** Steps between two looks: about a millisecond of the fastest loops. */
const STEPS = 4096;

/** Those under which work is being done, the innermost last. */
const active: { readonly checkpoint: Checkpoint }[] = [];
let current: Checkpoint | undefined;
let taken = 0;

/**
 * Called for each step of a long loop.
 *
 * @param steps - How many quick steps this one takes the time of.
 */
export function passCheckpoint(steps = 1): void {
  taken += steps;
  if (taken < STEPS) return;
  taken = 0;
  current?.('within');
}

/** Called before a piece of work, such as a cohort, whose outcome is reported by itself. */
export function startFromCheckpoint(): void {
  current?.('before');
}

/** How long something may take that cannot pass here, in milliseconds; `undefined` where nothing limits it. */
export function timeLeft(): number | undefined {
  return current?.left?.();
}

/**
 * Does some work under a checkpoint. A process has one at a time: loops ask for it by no argument. Works may overlap and
 * end in any order; none leaves its checkpoint to what comes after it.
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
