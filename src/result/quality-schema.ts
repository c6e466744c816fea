import { z } from 'zod';
import { count, stageSchema, text } from './shared-schemas.ts';

const FACTOR = text.describe('A factor: a column from which the planner reads an id');

const pairShape = z.tuple([FACTOR, FACTOR]).describe('Two factors');

const effectSchema = z
  .array(FACTOR)
  .describe('An effect: one factor for its main effect, two for their interaction');

const levelUnitsSchema = z
  .strictObject({
    level: text.describe('A level'),
    units: count.describe(
      "Generations of the factor's own stage, each id once; 0 if all are lost to others with the same ids",
    ),
  })
  .describe('The units behind one level');

export const qualitySchema = z
  .strictObject({
    basis: z
      .enum(['rows', 'evaluations'])
      .describe(
        "The spec's rows, dimension by dimension; or the evaluations, one by one, of a curated selection, of fields with several columns, or if some have the same id",
      ),
    factors: z
      .array(
        z.strictObject({
          name: FACTOR,
          stage: stageSchema,
          levels: count.describe('Number of different levels'),
          fewest: levelUnitsSchema.nullable().describe('The level with the fewest units'),
          most: levelUnitsSchema.nullable().describe('The level with the most units'),
          evaluations: z
            .strictObject({ fewest: count.describe('Of any level'), most: count.describe('Of any level') })
            .describe('Evaluations per level'),
        }),
      )
      .describe('The factors of the design'),
    rank: count.describe('Rank of the model of all main effects, including the constant'),
    together: z
      .array(
        z.strictObject({
          factors: z.array(FACTOR).describe('At least two'),
          isTied: z.boolean().describe('Whether the author tied all of them: one group'),
          groups: z
            .array(
              z.strictObject({
                factors: z.array(FACTOR).describe('One factor, or those that the author tied'),
                tie: text.nullable().describe('The tie that contains all of them'),
              }),
            )
            .describe('The factors, with those that the author tied as one: as many effects as are one here'),
        }),
      )
      .describe('Factors that always change together: one effect, not several'),
    mainEffects: z
      .array(
        z.strictObject({
          factor: FACTOR,
          possible: count.describe('Degrees of freedom: levels − 1'),
          estimable: count.describe('How many of them no combination of the other main effects explains'),
        }),
      )
      .describe(
        'Main effects of factors that vary; the first of several that always change together represents the others',
      ),
    nested: z
      .array(z.strictObject({ inner: FACTOR, outer: FACTOR }))
      .describe('Each level of inner occurs with one level of outer only'),
    interactions: z
      .array(
        z.strictObject({
          factors: pairShape,
          possible: count.describe('Degrees of freedom'),
          estimable: count.describe('How many of them are beyond all main effects'),
        }),
      )
      .describe('Interactions of two factors that cannot be estimated in full'),
    aliases: z
      .array(
        z.strictObject({
          effects: z.tuple([effectSchema, effectSchema]).describe('The two effects'),
          shared: count.describe('Degrees of freedom that both explain'),
          isAcross: z
            .boolean()
            .describe(
              'Whether these are interactions across two dimensions of the product, which follow from what the main effects within each share',
            ),
        }),
      )
      .describe(
        'Aliases among main effects and interactions of two factors, within and across dimensions of the product',
      ),
    isComplete: z
      .boolean()
      .describe('False if the design is too large for some of the above: what is missing is unknown'),
    coverage: z
      .array(
        z.strictObject({
          factors: pairShape,
          met: count.describe('Combinations of levels that occur'),
          possible: count.describe('Possible combinations'),
          holes: z.array(z.tuple([text, text])).describe('The first few that do not occur'),
        }),
      )
      .describe('Pairs of factors some of whose combinations do not occur'),
    cells: z
      .array(
        z.strictObject({
          factors: pairShape,
          stage: stageSchema.describe('The later of their stages, whose generations are counted'),
          met: count.describe('Combinations that occur'),
          possible: count.describe('Combinations of their levels'),
          fewest: count.describe('Generations of the rarest combination that occurs'),
          most: count.describe('Generations of the most frequent combination'),
          association: z.number().nullable().describe("Cramér's V; null if it is 0 or 1"),
        }),
      )
      .describe('Replicates per combination of two factors that vary'),
    selfJudging: z
      .strictObject({
        evaluations: count.describe('All evaluations'),
        ownEssay: count.describe('Judged by the model that wrote the essay'),
        ownDraft: count.describe('Judged by the model that wrote the draft, but not the essay'),
        unknown: count.describe('The model of the judge or of a writer is unknown'),
      })
      .nullable()
      .describe('Evaluations whose judge wrote what it judges, by model; null if the modes are unknown'),
  })
  .describe('What the design can and cannot distinguish');

export type JsonQuality = z.infer<typeof qualitySchema>;
