import { type Derivation, derive } from '../../derive.ts';
import type { Design } from '../../design/design.ts';
import type { Membership } from '../../outputs/membership.ts';
import { openRepository, type Repository } from '../../repository.ts';
import type { Dialect } from '../../result.ts';
import { runtimeNamed } from '../../runtime/runtimes.ts';

/** One side of a change whose plan is known. */
export interface DerivedSide {
  readonly repository: Repository;
  readonly derivation: Derivation;
  readonly membership: Membership;
}

/** What one side is planned from, as one dialect reads it. */
export interface SideInputs {
  readonly repository: Repository;
  readonly derivation: Derivation;
  readonly design: Design;
}

/** Repositories under a dialect that is not theirs: the cohorts of a repository share them. */
const REOPENED = new WeakMap<Repository, Repository>();

/** Both sides under either of their dialects; where these are the same, nothing is read anew. */
export class Sides {
  readonly base: DerivedSide;
  readonly head: DerivedSide;
  readonly #known = new Map<string, SideInputs | undefined>();

  constructor(base: DerivedSide, head: DerivedSide) {
    this.base = base;
    this.head = head;
  }

  /** `undefined` where a side cannot be read so, or its plan is of no cohort. */
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
