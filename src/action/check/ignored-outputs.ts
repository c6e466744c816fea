import { EnvironmentFailure } from '../../disk/environment-failure.ts';
import type { IgnoredOutputs } from '../../drift/report-ignored-outputs.ts';
import { type IgnoreRule, ignoreRules } from '../../git/ignore-rules.ts';
import type { OpenedBase } from '../../git/open-base.ts';
import { repositoryPrefix } from '../../git/repository-prefix.ts';
import { outputsIn } from '../../source/cohort-files.ts';
import { DataLayout } from '../../source/data-layout.ts';
import { STAGES } from '../../source/stage.ts';
import { type OpenedWorkspace, withOptions } from '../check-workspace.ts';
import type { Proposal } from '../compare.ts';

/**
 * The same, where outputs that git ignores are let pass only as far as the base ignores them and has not committed them: a
 * change must not hide what would be compared with its specs. Rules that it adds are reported.
 */
export async function ignoringAsBase(
  root: string,
  base: OpenedBase,
  { head }: Proposal,
  opened: OpenedWorkspace,
): Promise<OpenedWorkspace> {
  const { workspace, options } = opened;
  const layout = new DataLayout(options.dataRoot);
  const ids = workspace.tree.list(layout.cohorts);
  const files = new Set([
    ...workspace.cohorts.flatMap(({ folder }) => outputsIn(folder)),
    ...ids.flatMap((id) => outputsIn(layout.cohort(id).folder)),
    // No generation has this id: what is ignored of it is ignored of all.
    ...STAGES.map((stage) => layout.metadata(stage, `${stage.slice(0, 1)}_0`)),
  ]);
  const query = withoutLinks(workspace, [...files], layout.allGenerations);
  let before: ReadonlyMap<string, IgnoreRule>;
  let after: ReadonlyMap<string, IgnoreRule>;
  try {
    before = await ignoreRules(root, base.commit, query);
    after = await ignoreRules(root, head, query);
  } catch (error) {
    // What git does not say is no reason to let outputs pass.
    if (!(error instanceof EnvironmentFailure)) throw error;
    [before, after] = [new Map(), new Map()];
  }
  const isCommitted = committedIn(base, layout);
  const isIgnored = (path: string): boolean =>
    (options.isIgnored?.(path) ?? false) && before.has(query.placeOf(path)) && !isCommitted(path);
  const ignoredOutputs = newRules(root, workspace, before, after);
  return withOptions({
    ...opened,
    options: { ...options, isIgnored, ...(ignoredOutputs.length > 0 ? { ignoredOutputs } : {}) },
  });
}

/** git answers nothing of a path that leads through a link. */
function withoutLinks(
  { tree }: OpenedWorkspace['workspace'],
  files: readonly string[],
  folders: readonly string[],
) {
  const known = new Map<string, string>();
  const real = (folder: string): string => {
    const found = known.get(folder) ?? tree.confinement.canonical(folder) ?? folder;
    known.set(folder, found);
    return found;
  };
  const placeOf = (path: string): string => {
    const slash = path.lastIndexOf('/');
    const folder = slash < 0 ? '' : real(path.slice(0, slash));
    return folder === '' ? path.slice(slash + 1) : `${folder}/${path.slice(slash + 1)}`;
  };
  return { files: files.map(placeOf), folders: folders.map(placeOf), placeOf };
}

/** Whether a base has committed an output, or a folder of outputs, at this path, or at its place below the base's own data root. */
function committedIn(base: OpenedBase, layout: DataLayout): (path: string) => boolean {
  const own = new DataLayout(base.options.dataRoot);
  base.tree.expand(own.cohorts);
  const stands = (path: string): boolean => {
    const { kind } = base.tree.place(path);
    return kind === 'file' || (kind === 'folder' && base.tree.list(path).length > 0);
  };
  const start = layout.dataRoot === '' ? '' : `${layout.dataRoot}/`;
  return (path) => {
    if (stands(path)) return true;
    if (own.dataRoot === layout.dataRoot || !path.startsWith(start)) return false;
    const below = path.slice(start.length);
    return stands(own.dataRoot === '' ? below : `${own.dataRoot}/${below}`);
  };
}

function newRules(
  root: string,
  { tree }: OpenedWorkspace['workspace'],
  before: ReadonlyMap<string, IgnoreRule>,
  after: ReadonlyMap<string, IgnoreRule>,
): readonly IgnoredOutputs[] {
  const rules = new Map<string, { readonly rule: IgnoreRule; readonly outputs: string[] }>();
  for (const [path, rule] of after) {
    if (before.has(path)) continue;
    const key = JSON.stringify([rule.source, rule.line]);
    const known = rules.get(key);
    if (known) known.outputs.push(path);
    else rules.set(key, { rule, outputs: [path] });
  }
  if (rules.size === 0) return [];
  const prefix = repositoryPrefix(root);
  const start = prefix === '' ? '' : `${prefix}/`;
  return [...rules.values()].map(({ rule: { source, line, pattern }, outputs }) => {
    const path = source.startsWith(start) ? source.slice(start.length) : undefined;
    const read = path === undefined ? undefined : tree.read(path);
    return {
      ...(path !== undefined && read?.kind === 'file'
        ? { file: { path, text: new TextDecoder().decode(read.bytes) } }
        : {}),
      ...{ line, pattern, outputs },
    };
  });
}
