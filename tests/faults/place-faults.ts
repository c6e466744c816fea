import { areIndependent, type Fault } from './fault.ts';
import type { FaultKind } from './kinds/kind.ts';
import { makeProject } from './make-project.ts';
import type { Project } from './project.ts';
import type { Random } from './random.ts';

export interface PlacedFault {
  /** Its name. */
  readonly kind: string;
  readonly fault: Fault;
}

/** Most projects that are drawn to find one in which a kind has a place. */
const MOST_DRAWN = 400;

/** Most faults that are drawn to find some that do not touch each other. */
const MOST_TRIES = 200;

/** A project in which a kind has a place, with a fault of it and, up to `count`, of others. */
export function placeFaults(
  kind: FaultKind,
  { others, count, random }: { others: readonly FaultKind[]; count: number; random: Random },
): { readonly project: Project; readonly faults: readonly PlacedFault[] } | undefined {
  for (let drawn = 0; drawn < MOST_DRAWN; drawn++) {
    const project = makeProject(random);
    const first = kind.inject(project, random);
    if (first === undefined) continue;
    const faults = [{ kind: kind.name, fault: first }];
    for (let tries = 0; faults.length < count && tries < MOST_TRIES; tries++) {
      const other = random.pick(others);
      const fault = other.inject(project, random);
      if (fault && faults.every((one) => areIndependent(one.fault, fault)))
        faults.push({ kind: other.name, fault });
    }
    return { project, faults };
  }
  return undefined;
}
