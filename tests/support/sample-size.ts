/** How many times as many samples are tried as in every run of the suite; with it, they are others each time. */
const TIMES = Number(process.env['PROPERTY_RUNS'] ?? 1);

/** The settings of a property: `PROPERTY_RUNS=50` tries fifty times as many samples, others each time. */
export function sampled(numRuns: number, seed: number): { readonly numRuns: number; readonly seed?: number } {
  return { numRuns: numRuns * TIMES, ...(TIMES === 1 ? { seed } : {}) };
}
