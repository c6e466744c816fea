import { folderOf, lastNameOf } from './path.ts';

/** The files of one cohort, as repository-relative paths. */
export interface CohortFiles {
  readonly folder: string;
  readonly specFolder: string;
  readonly spec: string;
  /** The folder of included lists, where `backfill` writes them. */
  readonly items: string;
  readonly manifest: string;
  readonly membership: string;
}

/** A kind of output: a cohort has one manifest and one membership, and each generation has metadata. */
export type OutputKind = 'manifest' | 'membership' | 'metadata';

/** The file names of outputs in any folder. */
export const OUTPUT_NAMES: Readonly<Record<OutputKind, string>> = {
  manifest: 'manifest.json',
  membership: 'membership.csv',
  metadata: 'metadata.json',
};

/** The file name of a cohort's spec. */
export const SPEC_NAME = 'config.yaml';

const SPEC_FOLDER = 'spec';

export function cohortFiles(folder: string): CohortFiles {
  const specFolder = `${folder}/${SPEC_FOLDER}`;
  return {
    folder,
    specFolder,
    spec: `${specFolder}/${SPEC_NAME}`,
    items: `${specFolder}/items`,
    manifest: `${folder}/${OUTPUT_NAMES.manifest}`,
    membership: `${folder}/${OUTPUT_NAMES.membership}`,
  };
}

/** The outputs in a cohort's folder; empty for a spec outside of such a folder. */
export function outputsIn(folder: string | undefined): readonly string[] {
  if (folder === undefined) return [];
  const { manifest, membership } = cohortFiles(folder);
  return [manifest, membership];
}

/** The folder of the cohort that a spec belongs to, `…/<id>/spec/config.yaml`; `undefined` for a spec elsewhere. */
export function cohortFolderOf(specPath: string): string | undefined {
  const specFolder = folderOf(specPath);
  const folder = folderOf(specFolder);
  return folder !== '' && lastNameOf(specFolder) === SPEC_FOLDER ? folder : undefined;
}

/** The kind of output that the file name of a path indicates, in any folder. */
export function outputKindOf(path: string): OutputKind | undefined {
  const name = lastNameOf(path);
  return (Object.keys(OUTPUT_NAMES) as OutputKind[]).find((kind) => OUTPUT_NAMES[kind] === name);
}
