import { atSpan } from '../findings/diagnostic.ts';
import { type Check, claim } from './check.ts';
import { leftOf } from './explained.ts';

/** A spec produces no more rows than the limit. */
export const rowLimit: Check = {
  phase: 'rules',
  *find(context) {
    const { compilation, design } = context;
    for (const { problem, axes } of leftOf('too-many-rows', context)) {
      const sizes = compilation.order
        .map((key, place) => ({
          name: axes.label(key),
          size: compilation.domains[place]?.levels.length ?? 0,
        }))
        .filter((axis) => axis.size > 1)
        .map((axis) => `${axis.name} ${axis.size}`);
      const replicates = design.replicates
        .filter((entry) => entry.count > 1n)
        .map((entry) => `${entry.axis.text} ×${entry.count}`);
      yield claim(
        'design/too-many-rows',
        atSpan(design.axesAt),
        `the spec makes ${problem.count} rows (${[...sizes, ...replicates].join(' · ')}); the limit is ${problem.limit}`,
        { hint: 'bind axes with pairs or tuples, or raise max-rows if this is intended' },
      );
    }
  },
};
