import { folderOf, lastNameOf } from './path.ts';

/** The files of one cohort; all paths are repository-relative. */
export interface CohortFiles {
  readonly folder: string;
  readonly specFolder: string;
  readonly spec: string;
  /** The folder of the lists that a spec includes, where `backfill` wrote them. */
  readonly items: string;
  readonly manifest: string;
  readonly membership: string;
}

/** A kind of output: a cohort has one manifest and one membership, every generation its metadata. */
export type OutputKind = 'manifest' | 'membership' | 'metadata';

/** What the files of outputs are called, wherever their folder is. */
export const OUTPUT_NAMES: Readonly<Record<OutputKind, string>> = {
  manifest: 'manifest.json',
  membership: 'membership.csv',
  metadata: 'metadata.json',
};

/** The name of a cohort's spec in its folder. */
export const SPEC_NAME = 'config.yaml';

const SPEC_FOLDER = 'spec';

/** The files of the cohort in a folder. */
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

/** The outputs in a cohort's folder; none of a spec without such a folder. */
export function outputsIn(folder: string | undefined): readonly string[] {
  if (folder === undefined) return [];
  const { manifest, membership } = cohortFiles(folder);
  return [manifest, membership];
}

/** The folder of the cohort that a spec belongs to, `…/<id>/spec/config.yaml`; undefined of a spec that stands elsewhere. */
export function cohortFolderOf(specPath: string): string | undefined {
  const specFolder = folderOf(specPath);
  const folder = folderOf(specFolder);
  return folder !== '' && lastNameOf(specFolder) === SPEC_FOLDER ? folder : undefined;
}

/** Which kind of output a path has the name of, wherever it lies. */
export function outputKindOf(path: string): OutputKind | undefined {
  const name = lastNameOf(path);
  return (Object.keys(OUTPUT_NAMES) as OutputKind[]).find((kind) => OUTPUT_NAMES[kind] === name);
}
