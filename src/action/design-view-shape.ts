import { z } from 'zod';
import type { DesignView } from '../overview/design-view.ts';
import { DIALECTS } from '../runtime/runtimes.ts';

const count = z.number().int().nonnegative();
const texts = z.array(z.string());
const stage = z.enum(['draft', 'essay', 'evaluation']);

/** Python's integers have no limit, JSON's have. */
export const integer = z
  .string()
  .regex(/^-?\d{1,4000}$/)
  .transform(BigInt);

const imbalance = z.object({
  column: z.string(),
  fewest: z.object({ value: z.string(), rows: count }),
  most: z.object({ value: z.string(), rows: count }),
});

/** A design as one job hands it to another; what is absent is as good as undefined. */
export const designView = z
  .object({
    id: z.string(),
    specPath: z.string(),
    dialect: z.enum(DIALECTS),
    state: z.enum(['compiled', 'invalid']),
    errors: count,
    warnings: count,
    axes: z.array(
      z.object({
        name: z.string(),
        levels: count.optional(),
        first: texts,
        file: z.string().optional(),
        tuple: z.string().optional(),
      }),
    ),
    rules: z.array(
      z.object({
        kind: z.enum(['subset', 'tie', 'pair', 'tuple']),
        name: z.string(),
        members: texts,
        words: z.string(),
        file: z.string().optional(),
        levels: count.optional(),
      }),
    ),
    replicates: z.array(z.object({ axis: z.string(), count: integer })),
    steps: z.array(z.object({ label: z.string(), rows: integer.optional() })),
    columns: z.array(z.object({ name: z.string(), values: count, stages: z.array(stage) })).optional(),
    relations: z
      .object({
        confounded: z.array(texts),
        nested: z.array(z.object({ inner: z.string(), outer: z.string() })),
        unbalanced: z.array(imbalance),
        unread: texts,
      })
      .optional(),
    plan: z.object({ rows: count, drafts: count, essays: count, evaluations: count }).optional(),
    collapsed: z.array(z.object({ stage, lost: count })).optional(),
    selection: z.string().optional(),
  })
  .transform((view) => view as DesignView);
