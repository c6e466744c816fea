/**
 * Commits the manifest and the membership of a repository's one cohort: `write-membership.js ROOT`. Unlike `regenerate` it
 * leaves out the metadata, which would be a million files.
 */

import { expectCohort } from '../src/check-cohort.ts';
import { type FileToWrite, writeFiles } from '../src/disk/write-files.ts';
import { openWorkspace } from '../src/git/open-workspace.ts';
import { manifestText } from '../src/outputs/manifest.ts';
import { openRepository } from '../src/repository.ts';

const root = process.argv[2];
const dataRoot = 'data';
const { tree, cohorts } = await openWorkspace({ root, dataRoot, specs: undefined, cohorts: undefined });
const [cohort] = cohorts;
if (root === undefined || cohort?.folder === undefined) throw new Error('there is no cohort to write');
const repository = openRepository(tree, { dialect: 'v1', dataRoot });
const { expectation, diagnostics } = expectCohort(repository, cohort);
if (expectation === undefined) throw new Error(`invalid: ${diagnostics[0]?.message}`);
const files: FileToWrite[] = [
  {
    path: `${cohort.folder}/manifest.json`,
    bytes: new TextEncoder().encode(manifestText(expectation.manifest)),
  },
  { path: `${cohort.folder}/membership.csv`, bytes: expectation.membership.chunks() },
];
await writeFiles(root, files);
