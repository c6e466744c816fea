import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Where tests run processes or a GitHub: one file takes up to a hundred times as long as others of its size. */
const HEAVY = [
  'tests/modes/check.',
  // These need no bundle, which the first file makes meanwhile.
  'tests/property/',
  'tests/modes/drift.',
  'tests/modes/regenerate.',
  'tests/hostile/endless.',
  'tests/modes/',
  'tests/hostile/',
  'tests/git/',
  'tests/github/',
  'tests/scale/',
];

/** Starts what takes longest, so that no core has the last long file to itself. */
export class HeaviestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((left, right) => rank(left) - rank(right));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const at = HEAVY.findIndex((part) => moduleId.includes(part));
  return at < 0 ? HEAVY.length : at;
}
