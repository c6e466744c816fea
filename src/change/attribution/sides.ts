import { type Derivation, derive } from '../../derive.ts';
import type { Design } from '../../design/design.ts';
import type { Membership } from '../../outputs/membership.ts';
import { openRepository, type Repository } from '../../repository.ts';
import type { Dialect } from '../../result.ts';
import { runtimeNamed } from '../../runtime/runtimes.ts';

/** One side of a change, with a known plan. */
export interface DerivedSide {
  readonly repository: Repository;
  readonly derivation: Derivation;
  readonly membership: Membership;
}

/** The inputs of one side's plan, as read with one dialect. */
export interface SideInputs {
  readonly repository: Repository;
  readonly derivation: Derivation;
  readonly design: Design;
}

/** Repositories reopened with the dialect of the other side, shared by the cohorts of a repository. */
const REOPENED = new WeakMap<Repository, Repository>();

/** Both sides, read with either of their dialects; nothing is reread if these are equal. */
export class Sides {
  readonly base: DerivedSide;
  readonly head: DerivedSide;
  readonly #known = new Map<string, SideInputs | undefined>();

  constructor(base: DerivedSide, head: DerivedSide) {
    this.base = base;
    this.head = head;
  }

  /** `undefined` if the side cannot be read with this dialect, or its plan does not belong to a cohort. */
  under(which: 'base' | 'head', dialect: Dialect): SideInputs | undefined {
    const key = `${which} ${dialect}`;
    if (!this.#known.has(key)) this.#known.set(key, inputsUnder(this[which], dialect));
    return this.#known.get(key);
  }
}

function inputsUnder({ repository, derivation }: DerivedSide, dialect: Dialect): SideInputs | undefined {
  const isOwn = repository.runtime === runtimeNamed(dialect);
  const { cohort } = derivation;
  if (!isOwn && cohort === undefined) return undefined;
  const opened = isOwn ? repository : reopened(repository, dialect);
  const derived = isOwn || cohort === undefined ? derivation : derive(opened, cohort);
  const { design } = derived;
  return design && { repository: opened, derivation: derived, design };
}

function reopened(repository: Repository, dialect: Dialect): Repository {
  const known = REOPENED.get(repository);
  if (known?.runtime === runtimeNamed(dialect)) return known;
  const { options, sources, existing } = repository;
  const opened = openRepository(sources.tree, { ...options, dialect, existing });
  REOPENED.set(repository, opened);
  return opened;
}
