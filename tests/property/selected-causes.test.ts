/**
 * With selected drafts, every run allocates other essays. Why a plan changes must not depend on whether its outputs are
 * regenerated yet. `PROPERTY_RUNS=50 npx vitest run tests/property/selected-causes.test.ts` tries fifty times as many.
 */
import { expect, test } from 'vitest';
import { changeCauses } from '../../src/change/change-causes.ts';
import { Random } from '../faults/random.ts';
import { sampled } from '../support/sample-size.ts';
import { changeBetween, edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';

const EVERY = /manifest\.json$|membership\.csv$|metadata\.json$/;
const SELECTED = 'data/2_tasks/selected_drafts.txt';
const IDS = ['baseline', 'judges', 'other', 'trial'];
const pathOf = (id: string): string => `data/cohorts/${id}/spec/config.yaml`;

const CATALOGS: Files = {
  ...Object.fromEntries(Object.entries(PROJECT).filter(([path]) => !path.startsWith('data/cohorts/'))),
  'data/1_raw/essay_templates.csv': 'template_id,generator\nlong-form,llm\nshort-form,llm\nverse,llm\n',
};

type Axes = Readonly<Record<string, readonly string[]>>;

const AXES: Axes = {
  draft_template: ['sketch', 'outline', 'spiral'],
  essay_template: ['long-form', 'short-form', 'verse'],
  evaluation_template: ['novelty', 'coherence'],
  evaluation_llm: ['quartz', 'opal'],
};

function specOf(axes: Axes): string {
  return spec(
    Object.fromEntries(Object.entries(axes).map(([axis, levels]) => [axis, `[${levels.join(', ')}]`])),
  );
}

function someAxes(random: Random): Axes {
  return Object.fromEntries(
    Object.entries(AXES).map(([axis, levels]) => [
      axis,
      random.sample(levels, 1 + random.below(levels.length - 1)),
    ]),
  );
}

function counts(random: Random): string {
  const of = (): number => 1 + random.below(2);
  return `stage,replicates\ndraft,1\nessay,${of()}\nevaluation,${of()}\n`;
}

async function rowsBetween(base: Files, head: Files): Promise<readonly string[]> {
  const { cohorts, whole } = await changeBetween(base, head);
  return changeCauses({ cohorts, ...(whole ? { whole } : {}) })
    .map(({ kind, causes, cohorts, added, removed }) =>
      JSON.stringify([kind, causes, cohorts, added, removed]),
    )
    .sort();
}

const { numRuns, seed = Date.now() } = sampled(16, 77);

test('causes are the same before and after outputs are regenerated', { timeout: 3_600_000 }, async () => {
  const met = new Map<string, number>();
  for (let run = 0; run < numRuns; run++) {
    const random = new Random(seed + run);
    const ids = random.sample(IDS, 1 + random.below(3)).sort();
    const axes = new Map(ids.map((id) => [id, someAxes(random)]));
    const specs = Object.fromEntries([...axes].map(([id, one]) => [pathOf(id), specOf(one)]));
    const full = regenerated({ ...CATALOGS, ...specs, [pathOf('all')]: specOf(AXES) }, EVERY);
    const all = [...(full['data/cohorts/all/membership.csv'] ?? '').matchAll(/^draft,(\S+)/gm)].map(
      ([, id]) => id,
    );
    const selection = (): string => `${random.sample(all, 1 + random.below(3)).join('\n')}\n`;
    const isSelected = random.chance(0.85);
    const before = edited(full, {
      ...Object.fromEntries(
        Object.keys(full)
          .filter((path) => path.includes('/all/'))
          .map((path) => [path, null]),
      ),
      ...(isSelected ? { [SELECTED]: selection() } : {}),
    });
    // Of several cohorts that were never regenerated, it is not known what they would have allocated.
    const base = ids.length > 1 || random.chance(0.7) ? regenerated(before, EVERY) : before;
    const edits: Record<string, string | null> = {};
    for (const id of ids) {
      const axis = random.pick(Object.keys(AXES));
      const levels = AXES[axis] ?? [];
      const now = { ...axes.get(id), [axis]: random.sample(levels, 1 + random.below(levels.length)) };
      const other = random.pick(Object.keys(AXES));
      const both = random.chance(0.5) ? { ...now, [other]: AXES[other] ?? [] } : now;
      if (random.chance(0.8)) edits[pathOf(id)] = specOf(both);
    }
    if (random.chance(0.4)) edits['data/1_raw/replication_config.csv'] = counts(random);
    if (random.chance(0.4) || !isSelected) edits[SELECTED] = random.chance(0.85) ? selection() : null;
    const head = edited(base, edits);
    const rows = await rowsBetween(base, head);
    const after = regenerated(head, EVERY);
    expect(await rowsBetween(base, after), `seed ${seed + run}`).toEqual(rows);
    for (const row of rows) met.set(JSON.parse(row)[0], (met.get(JSON.parse(row)[0]) ?? 0) + 1);
  }
  for (const kind of ['edit', 'together', 'either']) expect(met.get(kind) ?? 0, kind).toBeGreaterThan(0);
});
