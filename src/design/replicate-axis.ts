import type { Runtime } from '../runtime/runtime.ts';
import { STAGES } from '../source/stage.ts';

/** Matches names of axes that say how often something is repeated. */
const REPLICATED = /^(?:(\w+)_)?(?:replicates?|reps?|repeats?|repetitions?)$/;

/** Whether the name of an axis says that it numbers replicates. */
export function isReplicateName(name: string): boolean {
  return REPLICATED.test(name);
}

/**
 * The hint for an axis that is meant to repeat something.
 *
 * @param count - The number of replicates, if it is known.
 */
export function replicatesHint(name: string, count: number | undefined, runtime: Runtime): string {
  const repeated = REPLICATED.exec(name)?.[1];
  const stage = STAGES.find((one) => repeated === one || repeated?.startsWith(`${one}_`));
  const axis = repeated !== undefined && repeated === stage ? `${stage}_template` : (repeated ?? 'AXIS');
  if (runtime.replicatesExpand)
    return `a number of replicates belongs below \`replicates:\` at the margin, with the axis that is repeated: \`${axis}: ${count ?? 'NUMBER'}\``;
  const where = (stage ? [stage] : STAGES)
    .map((one) => `\`${one}_replicate\``)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' or ');
  const isListed = count !== undefined && count >= 1 && count <= MOST_REPLICATES;
  const numbers = Array.from({ length: isListed ? count : 2 }, (_, index) => index + 1);
  return `list the number of each replicate${stage && name === `${stage}_replicate` ? '' : ` in an axis ${where}`}: [${numbers.join(', ')}${isListed ? '' : ', …'}]`;
}

/** Maximum number of replicates that a hint lists. */
const MOST_REPLICATES = 20;
