import { join } from 'node:path';
import { cohortId, git, type Imported, Importer, projectFiles, specPath } from './import-repository.ts';

export interface GitProject {
  readonly cohorts: number;
  /** Whether the metadata of the generations is committed, too. */
  readonly metadata: boolean;
  /** How many cohorts each branch `touch-…` touches. */
  readonly touching?: readonly number[];
  /** Commits of the branch `history`, one of which makes a cohort drift. */
  readonly history?: number;
}

const ROW = 'data/1_raw/concepts_metadata.csv';

/**
 * A repository with a branch for each kind of change: `touch-N` changes a word in N specs, `catalog-3` takes away rows that
 * three cohorts use, `catalog-all` changes what all of them use, `drift-1` has one cohort plan less than is committed, and
 * `history` has that in the middle of commits each of which changes a catalog.
 */
export function importProject(
  root: string,
  { cohorts, metadata, touching = [], history = 0 }: GitProject,
): string {
  const importer = new Importer(root);
  const kept = new Map<string, Uint8Array>();
  const files = function* (): Iterable<readonly [string, Uint8Array]> {
    for (const [path, bytes] of projectFiles({ cohorts, metadata })) {
      if (/config\.yaml$|\/1_raw\/|combo_mappings/.test(path)) kept.set(path, bytes);
      yield [path, bytes];
    }
  };
  const main = importer.commit('main', files());
  const textOf = (path: string): string => new TextDecoder().decode(kept.get(path));
  const edited = (path: string, text: string): readonly [string, Uint8Array] => [
    path,
    new TextEncoder().encode(text),
  ];
  for (const count of touching) {
    const paths = Array.from({ length: count }, (_, index) =>
      specPath(cohortId(index * Math.floor(cohorts / count))),
    );
    const edits = paths.map((path) => edited(path, `# One word\n${textOf(path)}`));
    importer.commit(`touch-${count}`, edits, main);
  }
  const combos = 'data/combo_mappings.csv';
  const without = textOf(combos)
    .split('\n')
    .filter((_, line) => line < 2 || line > 4)
    .join('\n');
  importer.commit('catalog-3', [edited(combos, without)], main);
  const templates = 'data/1_raw/draft_templates.csv';
  const other = textOf(templates).replaceAll(',llm', ',copy');
  importer.commit('catalog-all', [edited(templates, other)], main);
  const spec = specPath(cohortId(0));
  const less = edited(spec, textOf(spec).replace(/judge-0001, judge-0002/, 'judge-0001'));
  importer.commit('drift-1', [less], main);
  let last: Imported = main;
  for (let index = 1; index <= history; index++) {
    const row = edited(ROW, `${textOf(ROW)}concept-${index},Another one\n`);
    last = importer.commit('history', index === Math.ceil(history / 2) ? [row, less] : [row], last);
  }
  importer.end();
  return root;
}

/** A checkout of a branch beside the repository. */
export function checkedOut(root: string, branch: string): string {
  const folder = join(root, '..', `${branch}-of-checkout`);
  git(root, 'worktree', 'add', '-q', '--detach', folder, branch);
  return folder;
}
