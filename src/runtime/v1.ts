import type { Runtime } from './runtime.ts';

/** The runtime that most repositories use. */
export const v1: Runtime = {
  name: 'v1',
  tupleAxes: 'declared',
  replicatesExpand: true,
  retiredOutputKeys: 'invalid',
  fieldOrder: 'anything',
  catalogsCheck: 'levels',
  emptyCatalog: 'unchecked',
  idOf: (value) => (value.kind === 'str' ? value.value : undefined),
  onlyTextMatches: true,
  models: 'flagged',
  readsConcepts: true,
  modesNeedEveryTemplate: true,
  trimsTemplateIds: false,
  emptyCohort: 'accepted',
  readsSelections: true,
  addsContentCombo: true,
};
