/** Where a cohort's files stand; all paths are repository-relative. */
export function cohortFolder(dataRoot: string, cohort: string): string {
  return dataRoot === '' ? `cohorts/${cohort}` : `${dataRoot}/cohorts/${cohort}`;
}

export function specPath(dataRoot: string, cohort: string): string {
  return `${cohortFolder(dataRoot, cohort)}/spec/config.yaml`;
}

export function manifestPath(dataRoot: string, cohort: string): string {
  return `${cohortFolder(dataRoot, cohort)}/manifest.json`;
}

export function membershipPath(dataRoot: string, cohort: string): string {
  return `${cohortFolder(dataRoot, cohort)}/membership.csv`;
}
