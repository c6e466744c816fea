/**
 * Commits the manifest and the membership of a repository's one cohort: `write-membership.js ROOT`. Unlike `regenerate` it
 * leaves out the metadata, which would be a million files.
 */

import { type FileToWrite, writeFiles } from '../src/disk/write-files.ts';
import { Collector } from '../src/findings/collector.ts';
import { openWorkspace } from '../src/git/open-workspace.ts';
import { manifestText } from '../src/outputs/manifest.ts';
import { expectCohort } from '../src/pipeline.ts';
import { openRepository } from '../src/repository.ts';

const root = process.argv[2];
const dataRoot = 'data';
const { tree, cohorts } = await openWorkspace({ root, dataRoot, specs: undefined, cohorts: undefined });
const [cohort] = cohorts;
if (root === undefined || cohort?.folder === undefined) throw new Error('there is no cohort to write');
const repository = openRepository(tree, { dialect: 'v1', dataRoot });
const collector = new Collector();
const expectation = expectCohort(repository, cohort, collector);
if (expectation === undefined) throw new Error(`refused: ${collector.sorted()[0]?.message}`);
const files: FileToWrite[] = [
  {
    path: `${cohort.folder}/manifest.json`,
    bytes: new TextEncoder().encode(manifestText(expectation.manifest)),
  },
  { path: `${cohort.folder}/membership.csv`, bytes: expectation.membership.chunks() },
];
await writeFiles(root, files);
