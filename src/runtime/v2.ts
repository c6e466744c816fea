import { strip } from '../python/strip.ts';
import { text } from '../python/text.ts';
import type { Runtime } from './runtime.ts';

/** The newer runtime: tuples define their own axes, and catalogs are checked against the planned cohort. */
export const v2: Runtime = {
  name: 'v2',
  tupleAxes: 'derived',
  replicatesExpand: false,
  retiredOutputKeys: 'ignored',
  fieldOrder: 'axes',
  catalogsCheck: 'plan',
  emptyCatalog: 'rejects-all',
  idOf: (value) => (value.kind === 'null' ? undefined : strip(text(value)) || undefined),
  onlyTextMatches: false,
  models: 'all',
  readsConcepts: false,
  modesNeedEveryTemplate: false,
  trimsTemplateIds: true,
  emptyCohort: 'invalid',
  readsSelections: false,
  addsContentCombo: false,
};
