import type { Catalog } from '../catalog/catalog.ts';
import type { Catalogs } from '../catalog/catalogs.ts';
import { templateModes } from '../catalog/template-modes.ts';
import { strip } from '../python/strip.ts';
import type { CohortSpec, Repository } from '../repository.ts';
import { CATALOGUED_AXES, type UncataloguedName } from '../source/catalogued-axes.ts';
import { cohortFiles } from '../source/cohort-files.ts';
import { CATALOG_FILES, type CatalogName } from '../source/data-layout.ts';
import { STAGES } from '../source/stage.ts';
import type { GitTree } from './git-tree.ts';
import { loadSpecs } from './spec-texts.ts';
import type { SearchedState } from './touched-generations.ts';

/**
 * The cohorts that use what changed in the catalogs: those whose specs or manifests may contain an id whose catalog
 * entry changed. The parsed catalogs are compared rather than their rows, because one row can change how pandas reads
 * the others. `all` if the runtime rejects a catalog in either state, or the replication changed.
 */
export function catalogUsers(base: SearchedState, head: SearchedState): ReadonlySet<string> | 'all' {
  const ids = changedIds(base.repository, head.repository);
  if (ids === 'all') return 'all';
  const users = new Set<string>();
  if (ids.size === 0) return users;
  loadSpecs(base, head);
  for (const { cohorts, texts, tree } of [base, head]) {
    tree.prefetch(cohorts.flatMap((cohort) => manifestOf(cohort) ?? []));
    for (const cohort of cohorts) {
      if (users.has(cohort.id)) continue;
      const manifest = manifestTextOf(cohort, tree);
      for (const id of ids) {
        if (!texts.mayHold(cohort, [id.toLowerCase()]) && !manifestMayHold(manifest, id)) continue;
        users.add(cohort.id);
        break;
      }
    }
  }
  return users;
}

/** The part of each catalog without ids that every cohort uses, as text for comparison. */
const USED_BY_ALL: Readonly<Record<UncataloguedName, (catalogs: Catalogs) => string>> = {
  replication: ({ tables }) =>
    (tables?.replication ?? []).map(({ stage, count }) => `${stage} ${count}`).join(),
  concepts: ({ hasConcepts }) => String(hasConcepts),
};

/** Ids whose entry in some catalog changed. */
function changedIds(base: Repository, head: Repository): ReadonlySet<string> | 'all' {
  const [before, after] = [base.catalogs.tables, head.catalogs.tables];
  if (before === undefined || after === undefined) return 'all';
  if (Object.values(USED_BY_ALL).some((used) => used(base.catalogs) !== used(head.catalogs))) return 'all';
  const changed = new Set<string>();
  const note = (was: ReadonlyMap<string, string>, is: ReadonlyMap<string, string>): void => {
    for (const [id, says] of was) if (is.get(id) !== says) changed.add(id);
    for (const id of is.keys()) if (!was.has(id)) changed.add(id);
  };
  for (const axis of CATALOGUED_AXES) {
    const [was, is] = [base.catalogs.lookup(axis), head.catalogs.lookup(axis)];
    if (was === undefined || is === undefined) {
      if (was !== is) return 'all';
      continue;
    }
    if (![was, is].every(isPlain)) return 'all';
    const said = ({ ids, unflagged }: Catalog, { catalogs }: Repository): ReadonlyMap<string, string> =>
      new Map([
        ...[...unflagged.keys()].map((id) => [id, 'without its flag'] as const),
        ...[...ids.keys()].map((id) => [id, `of ${catalogs.modelOf(id) ?? ''}`] as const),
      ]);
    note(said(was, base), said(is, head));
  }
  for (const stage of STAGES) note(modesOf(base, stage), modesOf(head, stage));
  return changed;
}

/** Whether the ids of a catalog are known for certain; a faulty catalog is never considered certain. */
function isPlain({ present, ids, fault, uncertain, rewritten }: Catalog): boolean {
  return present && ids.size > 0 && fault === undefined && uncertain === undefined && rewritten.size === 0;
}

/** The modes of all templates in a table, by the name that a spec would use. */
function modesOf(
  { catalogs, runtime }: Repository,
  stage: (typeof STAGES)[number],
): ReadonlyMap<string, string> {
  const frame = catalogs.tables?.templates[stage];
  const cells = frame?.column('template_id')?.cells ?? [];
  const texts = cells.map(({ text }) => text);
  // With exact lookups, an id with surrounding spaces is never found and does not affect other ids.
  const names = runtime.trimsTemplateIds ? texts.map(strip) : texts.filter((text) => text === strip(text));
  return frame === undefined ? new Map() : templateModes(frame, runtime, names);
}

function manifestOf({ folder }: CohortSpec): string | undefined {
  return folder === undefined ? undefined : cohortFiles(folder).manifest;
}

/** The text of a manifest, which may contain a combination that the runtime added and no spec names. */
function manifestTextOf(cohort: CohortSpec, tree: GitTree): string | undefined {
  const path = manifestOf(cohort);
  const read = path === undefined ? undefined : tree.read(path);
  return read?.kind === 'file' ? Buffer.from(read.bytes).toString('utf8') : undefined;
}

/** JSON can write any character as an escape. */
function manifestMayHold(manifest: string | undefined, id: string): boolean {
  return manifest !== undefined && (manifest.includes(id) || manifest.includes('\\'));
}

/** Whether a check reads a catalog; other files in the folder are not read. */
export function isReadCatalog(path: string, { layout }: Repository): boolean {
  return (Object.keys(CATALOG_FILES) as CatalogName[]).some((name) => layout.catalog(name) === path);
}
