import type { OpenedWorkspace } from '../check-workspace.ts';
import type { Inputs } from '../inputs.ts';
import type { RunContext } from '../run-context.ts';
import { type Regenerated, regenerateCommit } from './regenerated-files.ts';

/**
 * The regeneration of a run: computed for one commit, and again if the branch has moved. The last computation is what
 * was delivered, and therefore what the run reports.
 */
export class LatestRegeneration {
  readonly #how: readonly [OpenedWorkspace, Inputs, RunContext];
  #made: Regenerated;

  private constructor(made: Regenerated, how: readonly [OpenedWorkspace, Inputs, RunContext]) {
    this.#made = made;
    this.#how = how;
  }

  /** Throws CommitNotHere if the commit is neither in the clone nor readable from GitHub. */
  static async upon(
    commit: string,
    ...how: readonly [OpenedWorkspace, Inputs, RunContext]
  ): Promise<LatestRegeneration> {
    return new LatestRegeneration(await regenerateCommit(commit, ...how), how);
  }

  get made(): Regenerated {
    return this.#made;
  }

  /** Adds the reasons for the last computation. */
  async explain(): Promise<void> {
    const [opened, , context] = this.#how;
    if (this.#made.why !== undefined) return;
    const { whyRegenerated } = await import('./why-regenerated.ts');
    const why = await whyRegenerated(this.#made, opened, context);
    if (why !== undefined) this.#made = { ...this.#made, why };
  }

  /**
   * The changes to make on top of a commit. Throws CommitNotHere like {@link upon}, and then keeps the previous state.
   */
  async at(commit: string): Promise<Regenerated> {
    if (commit !== this.#made.commit) this.#made = await regenerateCommit(commit, ...this.#how);
    return this.#made;
  }
}
