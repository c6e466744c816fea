import { atFile } from '../findings/diagnostic.ts';
import { listedPlan } from '../quality/listed-plan.ts';
import { planDesign } from '../quality/rows-design.ts';
import type { Check } from './check.ts';
import { confoundedAxes } from './confounded-axes.ts';
import { limitClaim } from './limit.ts';

/**
 * The generations that a curated selection lists can show the effect of each axis; all limits are one finding. Only
 * what the file itself determines is considered (the fields of the listed generations and their drafts), so that the
 * result is the same for every cohort.
 */
export const selectedDesign: Check = {
  phase: 'selection',
  *find({ selection: { path, stage }, selected }) {
    if (selected.generations === undefined) return;
    const claimed = limitClaim(
      confoundedAxes(
        planDesign(listedPlan(selected.generations), stage),
        (axes) => axes.map((axis) => [axis]),
        () => 'select generations in which one changes and the other does not',
      ),
      () => atFile(path),
    );
    if (claimed) yield claimed;
  },
};
