import { type NameKey, nameKey } from '../compile/name-key.ts';
import type { Problem } from '../compile/problem.ts';
import type { Ruled } from '../derivation.ts';
import { oncePer } from '../source/once-per.ts';
import type { Node } from '../syntax/node.ts';
import type { Cause, Found } from './cause.ts';
import { anotherAxis } from './causes/another-axis.ts';
import { axisFault } from './causes/axis-fault.ts';
import { hiddenNames } from './causes/hidden-names.ts';
import { joinedRows } from './causes/joined-rows.ts';
import { jointSlipOfEntries } from './causes/joint-slip-of-entries.ts';
import { lettersAsNames } from './causes/letters-as-names.ts';
import { misspelledAxis } from './causes/misspelled-axis.ts';
import { misspelledSubsetValue } from './causes/misspelled-in-subset.ts';
import { openQuote } from './causes/open-quote.ts';
import { otherOrder } from './causes/other-order.ts';
import { repeatedAxis } from './causes/repeated-axis.ts';
import { repeatedHeader } from './causes/repeated-header.ts';
import { sameAxis } from './causes/same-axis.ts';
import { spoiledColumn } from './causes/spoiled-column.ts';
import { swappedLists } from './causes/swapped-lists.ts';
import { undeclaredTupleAxes } from './causes/undeclared-tuple-axes.ts';
import { unreadKey } from './causes/unread-key.ts';
import type { Claim } from './check.ts';

/**
 * The causes that may explain a problem, so that one cause is reported once. The first one that applies is reported in
 * place of the problem.
 */
const CAUSES: readonly Cause[] = [
  // Causes for a name that is not an axis.
  hiddenNames,
  lettersAsNames,
  undeclaredTupleAxes,
  unreadKey,
  repeatedAxis,
  misspelledAxis,
  // Causes for a value that is not a level.
  sameAxis,
  swappedLists,
  joinedRows,
  repeatedHeader,
  jointSlipOfEntries,
  otherOrder,
  anotherAxis,
  spoiledColumn,
  axisFault,
  openQuote,
  misspelledSubsetValue,
];

/** The problems of a compilation, divided by whether a cause explains them. */
export interface Explained {
  /** The claims about the causes. */
  readonly claims: readonly Claim[];
  /** The unexplained problems, in the order of the rules. */
  readonly left: readonly Found[];
  /** Values that are the cause of a problem. */
  readonly nodes: ReadonlySet<Node>;
}

/** Explains the problems of a compilation, in the order in which the runtime encounters them. */
export const explained = oncePer((context: Ruled): Explained => {
  const { design } = context;
  const claims: Claim[] = [];
  const left: Found[] = [];
  const nodes = new Set<Node>();
  const reported = new Set<unknown>();
  let anyMayExist = !design.axesComplete;
  const excused = new Set<NameKey>(design.tentativeNames.map(nameKey));
  const mayExist = (key: NameKey): boolean => anyMayExist || excused.has(key);

  const settle = (found: Found): void => {
    const causes = CAUSES_OF.get(found.problem.kind) ?? [];
    for (const cause of causes) {
      const explanations = cause.of(found, context, mayExist);
      if (explanations.length === 0) continue;
      for (const { claims: own, cause: identity, excuses = [], leaves = [], node } of explanations) {
        if (identity !== undefined && reported.has(identity)) continue;
        reported.add(identity);
        claims.push(...own);
        if (excuses === 'any') anyMayExist = true;
        else for (const key of excuses) excused.add(key);
        if (node) nodes.add(node);
        for (const other of leaves) settle(other);
      }
      return;
    }
    left.push(found);
  };
  for (const found of problemsOf(context)) settle(found);
  return { claims, left, nodes };
});

function* problemsOf({ compilation: { steps, problems, end } }: Ruled): Iterable<Found> {
  for (const step of steps) for (const problem of step.problems) yield { problem, step, axes: step.before };
  for (const problem of problems) yield { problem, axes: end };
}

const CAUSES_OF: ReadonlyMap<Problem['kind'], readonly Cause[]> = (() => {
  const byKind = new Map<Problem['kind'], Cause[]>();
  for (const cause of CAUSES)
    for (const kind of cause.explains) {
      const list = byKind.get(kind);
      if (list === undefined) byKind.set(kind, [cause]);
      else list.push(cause);
    }
  return byKind;
})();

/** An unexplained problem of one kind. */
export type LeftOf<K extends Problem['kind']> = Found & { readonly problem: Extract<Problem, { kind: K }> };

/** The unexplained problems of one kind. */
export function leftOf<K extends Problem['kind']>(kind: K, context: Ruled): readonly LeftOf<K>[] {
  return explained(context).left.filter((found): found is LeftOf<K> => found.problem.kind === kind);
}
