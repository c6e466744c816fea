import { EnvironmentFailure } from '../disk/environment-failure.ts';
import { msg, quotedPath } from '../findings/text.ts';
import type { CommittedKinds, ReadCatalogs } from '../repository.ts';
import type { CheckResult } from '../result.ts';
import { invalidSettingsResult, openConfig } from '../settings/open-config.ts';
import { type Given, resolveSettings } from '../settings/resolve-settings.ts';
import { DataLayout } from '../source/data-layout.ts';
import type { FileTree } from '../source/file-tree.ts';
import { type CommitCheckOptions, type OpenedCommit, openCommit } from './check-commit.ts';
import type { NoBase } from './choose-base.ts';
import { GitObjects } from './git-objects.ts';
import { GitTree } from './git-tree.ts';
import { defaultPatterns } from './open-workspace.ts';

/** A commit to compare with, opened as for a check. */
export interface OpenedBase extends OpenedCommit {
  readonly kind: 'base';
  readonly commit: string;
  readonly objects: GitObjects;
  readonly options: CommitCheckOptions;
  /** Determined here once; an incomplete commit does not count as a base. */
  readonly committed: CommittedKinds;
  /** Problems of its settings, which are then not used. */
  readonly invalidSettings: CheckResult | undefined;
}

export interface BaseSettings extends Given {
  readonly cohorts?: readonly string[] | undefined;
}

/**
 * Opens a commit with its own settings: the given ones take precedence over those in its file. The effect of
 * changed settings is thus visible. A missing or incomplete commit counts as no base.
 *
 * @param fallback - Settings for a commit whose settings cannot be read.
 */
export async function openBase(
  root: string,
  commit: string,
  given: BaseSettings,
  fallback: CommitCheckOptions,
): Promise<OpenedBase | NoBase> {
  try {
    return await open(root, commit, given, fallback);
  } catch (error) {
    if (!(error instanceof EnvironmentFailure)) throw error;
    return { kind: 'none', why: error.message };
  }
}

async function open(
  root: string,
  commit: string,
  given: BaseSettings,
  fallback: CommitCheckOptions,
): Promise<OpenedBase> {
  const objects = fallback.objects ?? new GitObjects(root);
  const found = await openConfig(new GitTree(root, commit, { objects }));
  const pointers = fallback.behindPointer ? { behindPointer: fallback.behindPointer } : {};
  const like = fallback.like ? { like: fallback.like } : {};
  const narrowed = given.cohorts === undefined ? {} : { cohorts: given.cohorts };
  const opened = (options: CommitCheckOptions, invalidSettings?: CheckResult): OpenedBase => {
    const all = openCommit(root, commit, { ...options, objects, ...pointers, ...like });
    const { cohorts, catalogFolder } = new DataLayout(options.dataRoot);
    const module = [cohorts, catalogFolder]
      .map((path) => all.tree.moduleAt(path))
      .find((one) => one !== undefined);
    if (module !== undefined)
      throw new EnvironmentFailure(
        'other',
        module,
        msg`${quotedPath(module)} is a submodule, of which the base has no more than a commit's name: check a change of it in its own repository`,
      );
    const { manifest, membership, metadata } = all.repository.committed;
    const allSpecs =
      fallback.allSpecs === 'none' ? fallback.allSpecs : all.cohorts.map(({ specPath }) => specPath);
    return {
      ...all,
      ...{ kind: 'base', commit, objects, options: { ...options, allSpecs }, invalidSettings },
      committed: { manifest, membership, metadata },
    };
  };
  if (found.kind === 'invalid') {
    // The head's settings would weaken the check of the base.
    const { config: _, judgement: __, maxRows: ___, ...structure } = fallback;
    // Its spec patterns are not known, so the default ones are added.
    const { dataRoot, patterns } = structure;
    const all = given.specs ?? [...patterns, ...defaultPatterns(dataRoot)];
    const limit = given.maxRows === undefined ? {} : { maxRows: given.maxRows };
    return opened(
      { ...structure, ...narrowed, ...limit, patterns: all },
      invalidSettingsResult(found, given),
    );
  }
  const config = found.kind === 'config' ? found.config : undefined;
  const { dialect, dataRoot, specs, maxRows } = resolveSettings(given, config);
  return opened({
    ...{ dialect, dataRoot, patterns: specs ?? defaultPatterns(dataRoot), ...narrowed },
    ...(fallback.partial === undefined ? {} : { partial: fallback.partial }),
    maxRows,
    ...(config === undefined ? {} : { config }),
  });
}

/** Reuses the catalogs of a base that are already read, if a commit has the same files. */
export function catalogsAsIn(
  { tree, repository, objects }: OpenedBase,
  head: FileTree,
): ReadCatalogs | undefined {
  const { catalogFolder, looseCatalogs } = repository.layout;
  if (!(head instanceof GitTree) || tree.oid(catalogFolder) === undefined) return undefined;
  const isSame = [catalogFolder, ...looseCatalogs].every((path) => tree.oid(path) === head.oid(path));
  return isSame && !objects.mayHoldLinks && !head.objects.mayHoldLinks ? repository.read : undefined;
}
