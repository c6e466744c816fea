import type { OpenedWorkspace } from '../check-workspace.ts';
import type { Inputs } from '../inputs.ts';
import type { RunContext } from '../run-context.ts';
import { type Regenerated, regenerateCommit } from './regenerated-files.ts';

/**
 * What a run regenerates: computed upon one commit, and anew whenever the branch turns out to stand elsewhere. The last one
 * that was computed is what the run reports, since it is what was delivered.
 */
export class LatestRegeneration {
  readonly #how: readonly [OpenedWorkspace, Inputs, RunContext];
  #made: Regenerated;

  private constructor(made: Regenerated, how: readonly [OpenedWorkspace, Inputs, RunContext]) {
    this.#made = made;
    this.#how = how;
  }

  /** Throws CommitNotHere when the commit can neither be found nor be read from GitHub. */
  static async upon(
    commit: string,
    ...how: readonly [OpenedWorkspace, Inputs, RunContext]
  ): Promise<LatestRegeneration> {
    return new LatestRegeneration(await regenerateCommit(commit, ...how), how);
  }

  get made(): Regenerated {
    return this.#made;
  }

  /** Looks for why the last one is necessary: its words say it then. */
  async explain(): Promise<void> {
    const [opened, , context] = this.#how;
    if (this.#made.why !== undefined) return;
    const { whyRegenerated } = await import('./why-regenerated.ts');
    const why = await whyRegenerated(this.#made, opened, context);
    if (why !== undefined) this.#made = { ...this.#made, why };
  }

  /** What is to be committed upon a commit. Throws CommitNotHere as above, and then keeps what there was. */
  async at(commit: string): Promise<Regenerated> {
    if (commit !== this.#made.commit) this.#made = await regenerateCommit(commit, ...this.#how);
    return this.#made;
  }
}
