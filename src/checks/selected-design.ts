import { atFile } from '../findings/diagnostic.ts';
import { listedPlan } from '../quality/listed-plan.ts';
import { planDesign } from '../quality/rows-design.ts';
import type { Check } from './check.ts';
import { confoundedAxes } from './confounded-axes.ts';
import { limitClaim } from './limit.ts';

/**
 * What a curated selection lists can tell of each axis what it does; where it is not so, one line says it. Looked at is what
 * the file itself decides, the fields of the listed generations and of their drafts, so that it says the same for every cohort.
 */
export const selectedDesign: Check = {
  phase: 'selection',
  *find({ selection: { path, stage }, selected }) {
    if (selected.generations === undefined) return;
    const claimed = limitClaim(
      confoundedAxes(
        planDesign(listedPlan(selected.generations), stage),
        () => false,
        'select generations in which one changes and the other does not',
      ),
      () => atFile(path),
    );
    if (claimed) yield claimed;
  },
};
