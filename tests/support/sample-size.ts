/**
 * Cases of many that differ little in what they show: one in so many takes part, always the same ones, and all of them where
 * `EVERY_CASE=1` asks for that (`npm run test:every`, as CI does).
 */
export function oneIn<T>(many: number, cases: readonly T[]): readonly T[] {
  return IS_EVERY_CASE ? cases : cases.filter((_, index) => index % many === 0);
}

export const IS_EVERY_CASE: boolean = process.env['EVERY_CASE'] === '1';

/** How many times as many samples are tried as in every run of the suite; with it, they are others each time. */
const TIMES = Number(process.env['PROPERTY_RUNS'] ?? 1);

/** The settings of a property: `PROPERTY_RUNS=50` tries fifty times as many samples, others each time. */
export function sampled(numRuns: number, seed: number): { readonly numRuns: number; readonly seed?: number } {
  return { numRuns: numRuns * TIMES, ...(TIMES === 1 ? { seed } : {}) };
}
