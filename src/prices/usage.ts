import type { UsageFields } from '../settings/config.ts';
import type { Stage } from '../source/stage.ts';

/** Tokens used by one run. */
export interface RunUsage {
  readonly input: number;
  readonly output: number;
}

/** More tokens than any run uses; metadata with a higher number is wrong. */
const MOST_TOKENS = 1e9;

/**
 * The usage that a metadata file records in the fields named in the settings; `undefined` if one of them is missing or
 * not an integer. Only a run records usage, so this shows that the run has finished.
 *
 * @param metadata - The parsed JSON of `metadata.json`.
 */
export function usageOf(metadata: unknown, fields: UsageFields): RunUsage | undefined {
  const input = tokensAt(metadata, fields.input);
  const output = tokensAt(metadata, fields.output);
  return input === undefined || output === undefined ? undefined : { input, output };
}

/** `usage.input_tokens` is the field `input_tokens` of the object `usage`. */
function tokensAt(metadata: unknown, path: string): number | undefined {
  let value = metadata;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  if (typeof value !== 'number' || !Number.isInteger(value)) return undefined;
  return value >= 0 && value <= MOST_TOKENS ? value : undefined;
}

/** The typical usage of a model at a stage; `undefined` if no run has finished. */
export type MedianTokens = (stage: Stage, llm: string) => RunUsage | undefined;

/**
 * The medians of finished runs by stage and model, separately for input and output. Of an even number, the mean of the
 * middle two, rounded up to a whole token.
 */
export function medianTokens(
  runs: Iterable<{ readonly stage: Stage; readonly llm: string; readonly usage: RunUsage }>,
): MedianTokens {
  const groups = new Map<string, RunUsage[]>();
  for (const { stage, llm, usage } of runs) {
    const key = `${stage} ${llm}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [usage]);
    else group.push(usage);
  }
  const medians = new Map<string, RunUsage>();
  for (const [key, group] of groups)
    medians.set(key, {
      input: medianOf(group.map(({ input }) => input)),
      output: medianOf(group.map(({ output }) => output)),
    });
  return (stage, llm) => medians.get(`${stage} ${llm}`);
}

function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((left, right) => left - right);
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return Math.ceil(middle.reduce((sum, one) => sum + one, 0) / middle.length);
}
