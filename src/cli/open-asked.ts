import { dirname, join, resolve } from 'node:path';
import { isArchive } from '../account/spec-like.ts';
import { leadsOut, pathBelow } from '../disk/path-below.ts';
import { visible } from '../findings/visible.ts';
import { listed } from '../findings/words.ts';
import { type Checkout, openWorkspace } from '../git/open-workspace.ts';
import type { OtherReference } from '../git/pick-cohorts.ts';
import { DataLayout } from '../source/data-layout.ts';
import { lastNameOf } from '../source/path.ts';
import { fitted } from './look-of.ts';
import { pathKind } from './path-kind.ts';
import type { ExitStatus, Terminal } from './terminal.ts';

/** A repository, and the cohorts that the command line asks for. */
export interface Asked {
  readonly workspace: Checkout;
  /**
   * The exit status, which is 2 if cohorts or specs were asked for and there are none; in that case, a message goes to
   * standard error.
   */
  readonly statusOf: (status: ExitStatus) => ExitStatus;
}

/**
 * Opens a repository for the cohorts that the command line names: ids, patterns of ids, folders or specs. Without any
 * names, or with a folder of all cohorts, it opens all cohorts, together with the files that are checked besides
 * cohorts.
 */
export async function openAsked(
  {
    values,
    positionals,
  }: {
    readonly values: {
      readonly cohort?: readonly string[] | undefined;
      readonly specs?: readonly string[] | undefined;
    };
    readonly positionals: readonly string[];
  },
  place: {
    readonly root: string | undefined;
    readonly dataRoot: string;
    readonly specs: readonly string[] | undefined;
  },
  { stderr }: Terminal,
): Promise<Asked> {
  const names = [...positionals, ...(values.cohort ?? [])];
  const workspace = await openWorkspace({
    ...place,
    cohorts: names.length === 0 ? undefined : names,
    otherwise: (name) => otherReference(name, place),
  });
  const { cohorts, leftOut } = workspace;
  if (leftOut.length > 0)
    stderr.write(
      fitted(
        `Left out, since ${leftOut.length === 1 ? 'it is no cohort' : 'they are no cohorts'}: ${visible(listed(leftOut))}\n`,
        stderr,
      ),
    );
  return {
    workspace,
    statusOf: (status) => {
      const { specs = [] } = values;
      if (names.length + specs.length === 0 || cohorts.length > 0 || status !== 0) return status;
      const why =
        names.length > 0
          ? `no cohort in ${visible(listed(names))} has a spec`
          : `no file matches --specs ${visible(listed(specs))}`;
      stderr.write(fitted(`cohort-ci: ${why}: nothing was checked\n`, stderr));
      return 2;
    },
  };
}

/** The meaning of a name that is not a cohort's; see {@link OtherReference}. */
function otherReference(
  name: string,
  { root = '.', dataRoot }: { readonly root: string | undefined; readonly dataRoot: string },
): OtherReference {
  if (name === '') return undefined;
  const layout = new DataLayout(dataRoot);
  const top = resolve(root);
  // A name without a path may be that of a cohort without a spec.
  if (!/^\.\.?$/.test(name) && pathKind(join(top, layout.cohorts, name)) === 'folder')
    return isArchive(name) ? 'beside' : undefined;
  // Paths are resolved like those of cohorts: from the current folder or, unless they start with a dot, from the root.
  for (const base of name.startsWith('.') ? ['.'] : ['.', top]) {
    const path = resolve(base, name);
    const kind = pathKind(path);
    if (kind === undefined) continue;
    const inner = pathBelow(top, path);
    if (kind === 'file' || isArchive(lastNameOf(inner))) return 'beside';
    // The cohorts of another repository must not be left out silently.
    if (leadsOut(inner)) return undefined;
    if (inner === '' || `${layout.cohorts}/`.startsWith(`${inner}/`)) return 'all';
    for (let at = path; !leadsOut(pathBelow(top, dirname(at))); at = dirname(at))
      if (pathKind(join(at, layout.cohorts)) === 'folder') return undefined;
    return 'there';
  }
  return undefined;
}
