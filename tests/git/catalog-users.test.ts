import { expect, it } from 'vitest';
import { catalogUsers, isReadCatalog } from '../../src/git/catalog-users.ts';
import { GitTree } from '../../src/git/git-tree.ts';
import { SpecTexts } from '../../src/git/spec-texts.ts';
import { cohortOf, openRepository } from '../../src/repository.ts';
import { GitRepository } from '../support/git-repository.ts';
import { edited, type Files, PROJECT } from '../support/small-project.ts';

const TEMPLATES = 'data/1_raw/draft_templates.csv';
const MODELS = 'data/1_raw/llm_models.csv';
const REPLICATION = 'data/1_raw/replication_config.csv';

const git = new GitRepository();

function stateOf(files: Files) {
  const tree = new GitTree(git.root, git.commit(files));
  const specs = Object.keys(files).filter((path) => path.endsWith('/spec/config.yaml'));
  const repository = openRepository(tree, {
    ...{ dialect: 'v1', dataRoot: 'data', patterns: ['data/cohorts/*/spec/config.yaml'] },
  });
  return { tree, repository, cohorts: specs.map(cohortOf), texts: new SpecTexts(tree) };
}

function users(
  edits: Readonly<Record<string, string | null>>,
  before: Files = PROJECT,
): readonly string[] | 'all' {
  const found = catalogUsers(stateOf(before), stateOf(edited(before, edits)));
  return found === 'all' ? 'all' : [...found].sort();
}

const text = (path: string): string => PROJECT[path] ?? '';

it.each<[what: string, edits: Readonly<Record<string, string | null>>, found: readonly string[] | 'all']>([
  ['nothing', {}, []],
  ['a row that nobody names is added', { [TEMPLATES]: `${text(TEMPLATES)}unused,llm\n` }, []],
  [
    'a row that one cohort lists is taken away',
    { [TEMPLATES]: text(TEMPLATES).replace('spiral,llm\n', '') },
    ['sweep'],
  ],
  ['a mode', { [TEMPLATES]: text(TEMPLATES).replace('spiral,llm', 'spiral,copy') }, ['sweep']],
  ['a flag', { [MODELS]: text(MODELS).replace('opal,true', 'opal,false') }, ['baseline', 'judges', 'sweep']],
  [
    'a row that judges names twice',
    { [TEMPLATES]: `${text(TEMPLATES)}outline,copy\n` },
    ['baseline', 'judges', 'sweep'],
  ],
  ['counts', { [REPLICATION]: text(REPLICATION).replace('draft,1', 'draft,2') }, 'all'],
  ['a catalog loses all rows', { [TEMPLATES]: 'template_id,generator\n' }, 'all'],
  ['a catalog is gone', { [TEMPLATES]: null }, 'all'],
  ['a catalog cannot be read', { [TEMPLATES]: 'template_id,generator\nsketch,llm,more\n"' }, 'all'],
  ['an id that pandas rewrites', { [TEMPLATES]: 'template_id,generator\n007,llm\n' }, 'all'],
])('where a change of catalogs is %s, it is a matter of %j', (_, edits, found) => {
  expect(users(edits)).toEqual(found);
});

it('while a catalog has no rows nothing is checked against it: its first ones are a matter of all', () => {
  const empty = edited(PROJECT, { [TEMPLATES]: 'template_id,generator\n' });
  expect(users({ [TEMPLATES]: 'template_id,generator\nspiral,llm\n' }, empty)).toBe('all');
});

it('a manifest that writes characters as escapes may hold any id', () => {
  const escaped = edited(PROJECT, { 'data/cohorts/sweep/manifest.json': '{"combos": ["unus\\u0065d"]}' });
  expect(users({ [TEMPLATES]: `${text(TEMPLATES)}unused,llm\n` }, escaped)).toEqual(['sweep']);
});

it('the first concept is a matter of all: without any, the runtime may have added a combination to each manifest', () => {
  const concepts = 'data/1_raw/concepts_metadata.csv';
  const without = edited(PROJECT, { [concepts]: 'concept_id,name\n' });
  expect(users({ [concepts]: 'concept_id,name\ndreams,Dreams\n' }, without)).toBe('all');
  expect(users({ [concepts]: 'concept_id,name\n\n' }, without)).toEqual([]);
});

it.each([
  [TEMPLATES, true],
  [MODELS, true],
  [REPLICATION, true],
  ['data/combo_mappings.csv', true],
  ['data/1_raw/other.csv', false],
  ['lab/1_raw/draft_templates.csv', false],
])('a check reads the catalog %s: %s', (path, isRead) => {
  expect(isReadCatalog(path, stateOf(PROJECT).repository)).toBe(isRead);
});
