import type { DesignView } from '../../overview/design-view.ts';
import { relativeToSpec } from '../../source/path.ts';
import type { Remark } from './design-sentences.ts';

type Parts = Remark['parts'];

/** Axes named; the rest is counted. */
const MOST = 4;

/** Why the number of combinations is unknown at some step, as a sentence; `undefined` if every step is known. */
export function whyUnknown({ axes, steps, specPath }: DesignView): Parts | undefined {
  const at = steps.findIndex(({ rows }) => rows === undefined);
  const step = steps[at];
  if (step === undefined) return undefined;
  if (at > 0)
    return ['How many combinations are left is unknown from ', { name: step.label }, ' on: it is invalid.'];
  const unknown = axes.filter(({ levels }) => levels === undefined);
  const named = unknown
    .slice(0, MOST)
    .flatMap(
      ({ name, file }, index): Parts => [
        index === 0 ? '' : ', ',
        { name },
        ...(file === undefined ? [] : [' (from ', { name: relativeToSpec(specPath, file) }, ')']),
      ],
    );
  const rest = unknown.length > MOST ? ` and ${unknown.length - MOST} more` : '';
  const why: Parts =
    unknown.length === 0
      ? ['not every axis could be read']
      : ['not all levels are known of ', ...named, rest];
  return ['How many combinations there are is unknown: ', ...why, '.'];
}
