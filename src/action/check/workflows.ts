import type { ChangedWorkflow } from '../../change/change.ts';
import { EnvironmentFailure } from '../../disk/environment-failure.ts';
import { GitFailure } from '../../git/git-command.ts';
import { changedAnywhere, filesIn, textAt } from '../../git/git-history.ts';
import { pathIn } from '../../source/path.ts';
import { ANY_JOB, type JobName, jobNames, mayBeSame } from './job-names.ts';

const FOLDER = '.github/workflows';
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const ACTION = /(^|\/)action\.ya?ml$/;

/** A workflow or an action of the repository that a job uses. */
const LOCAL = /\buses['"]?\s*:\s*['"]?\.\/([^\s'"#@]*)/g;

/** Maximum number of files to open while following local uses. */
const MOST_FOLLOWED = 50;

/** Stands for a file that this clone lacks or that is too large to read, and may therefore contain anything. */
const UNREADABLE = Symbol('unreadable');

/**
 * Edited workflows and local actions through which a proposal can bypass this check, which only branch rules can
 * prevent: those that run or may run this action before or after the change, directly or through others, and those with
 * a job of the same name as one that runs it, because GitHub may accept its success as the required check.
 */
export function changedWorkflows(root: string, base: string, head: string): readonly ChangedWorkflow[] {
  try {
    const changed = changedAnywhere(root, base, head).filter(
      (path) => WORKFLOW.test(path) || ACTION.test(path),
    );
    if (changed.length === 0) return [];
    const [before, after] = [new Side(root, base), new Side(root, head)];
    const running = changed.flatMap((path): readonly ChangedWorkflow[] => {
      const answers = [before.runsCheck(path), after.runsCheck(path)];
      if (answers.includes(true)) return [{ path }];
      const unread = answers.find((answer) => typeof answer === 'string');
      return unread === undefined ? [] : [{ path, unread }];
    });
    const names = [before, after].flatMap((side) => side.namesOfChecks());
    const namesakes = changed.flatMap((path) => {
      if (running.some((one) => one.path === path) || !WORKFLOW.test(path)) return [];
      const own = after.namesIn(path);
      const shared = names.find((name) => own.some((one) => mayBeSame(one, name)));
      return shared === undefined ? [] : [{ path, job: shared.text }];
    });
    return [...running, ...namesakes];
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
  readonly #texts = new Map<string, string | typeof UNREADABLE | undefined>();

  constructor(root: string, commit: string) {
    this.#root = root;
    this.#commit = commit;
  }

  /**
   * Whether a file uses this action, directly or through others. If a file on the way cannot be read, or there are too
   * many files on the way, this is unknown: returns the path of the file that was not read.
   */
  runsCheck(path: string): boolean | string {
    const names = actionNames();
    const open = [path];
    let unread: string | undefined;
    for (const at of open) {
      if (at === runningWorkflow()) return true;
      const text = this.#text(at);
      if (text === UNREADABLE) unread ??= at;
      if (text === UNREADABLE || text === undefined) continue;
      if (names.some((name) => text.includes(name))) return true;
      for (const [, target = ''] of text.matchAll(LOCAL))
        for (const file of filesOf(target)) {
          if (open.includes(file)) continue;
          if (open.length < MOST_FOLLOWED) open.push(file);
          else unread ??= file;
        }
    }
    return unread ?? false;
  }

  /** The names of the jobs of a workflow. */
  namesIn(path: string): readonly JobName[] {
    const text = this.#text(path);
    if (text === UNREADABLE) return [ANY_JOB];
    return text === undefined ? [] : jobNames(path, text);
  }

  /** The names of all jobs that may run the check. */
  namesOfChecks(): readonly JobName[] {
    return filesIn(this.#root, this.#commit, FOLDER).flatMap((path) =>
      WORKFLOW.test(path) && this.runsCheck(path) !== false ? this.namesIn(path) : [],
    );
  }

  #text(path: string): string | typeof UNREADABLE | undefined {
    if (!this.#texts.has(path)) this.#texts.set(path, this.#read(path));
    return this.#texts.get(path);
  }

  #read(path: string): string | typeof UNREADABLE | undefined {
    try {
      return textAt(this.#root, this.#commit, path);
    } catch (error) {
      if (!(error instanceof GitFailure)) throw error;
      return UNREADABLE;
    }
  }
}

/** The files that the target of a local `uses:` may refer to. */
function filesOf(target: string): readonly string[] {
  const names = target.split('/').filter((name) => name !== '' && name !== '.');
  const path = names.join('/');
  if (/\.ya?ml$/.test(path)) return [path];
  return ['action.yml', 'action.yaml'].map((name) => pathIn(path, name));
}

/** Texts of which every workflow that uses this action contains at least one. */
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
