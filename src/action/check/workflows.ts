import type { ChangedWorkflow } from '../../change/change.ts';
import { EnvironmentFailure } from '../../disk/environment-failure.ts';
import { changedAnywhere, filesIn, textAt } from '../../git/git-history.ts';
import { type JobName, jobNames, mayBeSame } from './job-names.ts';

const FOLDER = '.github/workflows';
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const ACTION = /(^|\/)action\.ya?ml$/;

/** A workflow or an action of the repository that a job uses. */
const LOCAL = /\buses['"]?\s*:\s*['"]?\.\/([^\s'"#@]*)/g;

/** Maximum number of files to open while following local uses. */
const MOST_FOLLOWED = 50;

/**
 * Edited workflows and local actions through which a proposal can bypass this check, which only branch rules can prevent:
 * those that run this action before or after the change, directly or through others, and those with a job of the same
 * name as one that runs it, because GitHub may accept its success as the required check.
 */
export function changedWorkflows(root: string, base: string, head: string): readonly ChangedWorkflow[] {
  try {
    const changed = changedAnywhere(root, base, head).filter(
      (path) => WORKFLOW.test(path) || ACTION.test(path),
    );
    if (changed.length === 0) return [];
    const sides = [new Side(root, base), new Side(root, head)];
    const running = changed.filter((path) => sides.some((side) => side.runsCheck(path)));
    const names = sides.flatMap((side) => side.namesOfChecks());
    const namesakes = changed.flatMap((path) => {
      if (running.includes(path) || !WORKFLOW.test(path)) return [];
      const text = textAt(root, head, path);
      const own = text === undefined ? [] : jobNames(path, text);
      const shared = names.find((name) => own.some((one) => mayBeSame(one, name)));
      return shared === undefined ? [] : [{ path, job: shared.text }];
    });
    return [...running.map((path) => ({ path })), ...namesakes];
  } catch (error) {
    // A failed comparison is reported elsewhere.
    if (!(error instanceof EnvironmentFailure)) throw error;
    return [];
  }
}

/** The workflows of one commit. */
class Side {
  readonly #root: string;
  readonly #commit: string;

  constructor(root: string, commit: string) {
    this.#root = root;
    this.#commit = commit;
  }

  /** Whether a file uses this action, directly or through others. */
  runsCheck(path: string): boolean {
    const names = actionNames();
    const open = [path];
    for (const at of open) {
      const text = textAt(this.#root, this.#commit, at);
      if (text === undefined) continue;
      if (at === runningWorkflow() || names.some((name) => text.includes(name))) return true;
      for (const [, target = ''] of text.matchAll(LOCAL))
        for (const file of filesOf(target))
          if (open.length < MOST_FOLLOWED && !open.includes(file)) open.push(file);
    }
    return false;
  }

  namesOfChecks(): readonly JobName[] {
    return filesIn(this.#root, this.#commit, FOLDER).flatMap((path) =>
      WORKFLOW.test(path) && this.runsCheck(path)
        ? jobNames(path, textAt(this.#root, this.#commit, path) ?? '')
        : [],
    );
  }
}

/** The files that the target of a local `uses:` may refer to. */
function filesOf(target: string): readonly string[] {
  const path = target.replace(/\/+$/, '');
  if (/\.ya?ml$/.test(path)) return [path];
  return ['action.yml', 'action.yaml'].map((name) => (path === '' ? name : `${path}/${name}`));
}

/** Texts of which a workflow that uses this action contains at least one. */
function actionNames(): readonly string[] {
  // The repository of the running action, according to the runner; not set for a local action.
  return ['cohort-ci', process.env['GITHUB_ACTION_REPOSITORY'] ?? ''].filter((name) => name !== '');
}

/** The workflow of this run, if it is one of this repository. */
function runningWorkflow(): string | undefined {
  const repository = process.env['GITHUB_REPOSITORY'] ?? '';
  const [path = ''] = (process.env['GITHUB_WORKFLOW_REF'] ?? '').split('@', 1);
  return repository !== '' && path.startsWith(`${repository}/`)
    ? path.slice(repository.length + 1)
    : undefined;
}
