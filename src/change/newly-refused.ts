import type { Change } from './change.ts';

/**
 * Ids of the cohorts that are refused since the change. One that comes with errors which were all there before was
 * refused under another name: its folder was renamed.
 */
export function newlyRefused({ base, head, findings }: Change): ReadonlySet<string> {
  const before = new Map(base?.cohorts.map(({ id, state }) => [id, state]));
  const errors = findings.filter(
    ({ origin, diagnostic }) => origin !== 'fixed' && diagnostic.severity === 'error',
  );
  const origins = (id: string): ReadonlySet<string> =>
    new Set(errors.filter(({ cohorts }) => cohorts.includes(id)).map(({ origin }) => origin));
  const isNew = (id: string): boolean => {
    if (before.get(id) === 'refused') return false;
    if (base === undefined || before.has(id)) return true;
    const known = origins(id);
    return known.size === 0 || known.has('introduced');
  };
  return new Set(head.cohorts.flatMap(({ id, state }) => (state === 'refused' && isNew(id) ? [id] : [])));
}
