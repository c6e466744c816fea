import type { Change } from './change.ts';

/**
 * Ids of the cohorts that are invalid since the change. One that comes with errors which were all there before was
 * invalid under another name: its folder was renamed.
 */
export function newlyInvalid({ base, head, findings }: Change): ReadonlySet<string> {
  const before = new Map(base?.cohorts.map(({ id, state }) => [id, state]));
  const errors = findings.filter(
    ({ origin, diagnostic }) => origin !== 'fixed' && diagnostic.severity === 'error',
  );
  const origins = (id: string): ReadonlySet<string> =>
    new Set(errors.filter(({ cohorts }) => cohorts.includes(id)).map(({ origin }) => origin));
  const isNew = (id: string): boolean => {
    if (before.get(id) === 'invalid') return false;
    if (base === undefined || before.has(id)) return true;
    const known = origins(id);
    return known.size === 0 || known.has('introduced');
  };
  return new Set(head.cohorts.flatMap(({ id, state }) => (state === 'invalid' && isNew(id) ? [id] : [])));
}
