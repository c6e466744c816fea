import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { LEVELS } from '../src/config/config.ts';
import { configSchema } from '../src/config/config-schema.ts';
import { isLowerable } from '../src/config/lowerable.ts';
import { specSchema } from '../src/design/spec-schema.ts';
import { CATALOGUE, type Code } from '../src/diagnostics/codes.ts';
import { familyOf } from '../src/diagnostics/families.ts';

/** `node scripts/json-schemas.ts` writes the schemas that editors use; a test says when they are stale. */
export const SCHEMAS_FOLDER = fileURLToPath(new URL('../schemas', import.meta.url));

/** Each schema by the name of its file. Draft 7, which editors know. */
export function jsonSchemas(): Map<string, object> {
  return new Map([
    ['config.v1.schema.json', titled('Spec of a cohort (v1)', specSchema('v1'))],
    ['config.v2.schema.json', titled('Spec of a cohort (v2)', specSchema('v2'))],
    ['cohort-ci.schema.json', titled('Settings of cohort-ci', settingsSchema())],
  ]);
}

function titled(title: string, schema: z.ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
  return { $schema, title, ...rest };
}

/** `.cohort-ci.yml`. The reader also takes one text for a list of one, and YAML 1.1 reads `off` as a boolean. */
function settingsSchema(): z.ZodType {
  const { ignore, specs, ...shape } = configSchema.shape;
  const { paths, reason } = ignore.unwrap().element.shape;
  const codes = (Object.keys(CATALOGUE) as Code[]).filter(isLowerable);
  const level = z.union([z.enum(LEVELS as ['off', 'notice', 'warning', 'error']), z.literal(false)]);
  const families = [...new Set(codes.map((code) => `${familyOf(code)}/*`))];
  const name = z.enum([...codes, ...families]);
  return z
    .strictObject({
      ...shape,
      specs: oneOrMore(specs.unwrap()).optional(),
      severity: z
        .strictObject(
          Object.fromEntries(
            codes.map((code) => [code, level.describe(`${CATALOGUE[code].title}.`).optional()]),
          ),
        )
        .describe('How severe findings are here, by code. What the runtime refuses stays an error.')
        .optional(),
      ignore: z
        .array(
          z.strictObject({
            paths: oneOrMore(paths).describe('Where: patterns with `*`, `?` and `**`, from the root'),
            codes: z
              .union([z.array(name).min(1), name])
              .describe('What: codes, or families such as `drift/*`'),
            reason: reason.describe('Why it is left as it is'),
          }),
        )
        .describe('Findings that were looked at and are accepted.')
        .optional(),
    })
    .describe('The settings of a repository that cohort-ci checks.');
}

function oneOrMore(list: z.ZodType): z.ZodType {
  return z.union([list, z.string().min(1)]);
}

/** As the files hold it. */
export function schemaText(schema: object): string {
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(SCHEMAS_FOLDER, { recursive: true });
  for (const [name, schema] of jsonSchemas()) writeFileSync(join(SCHEMAS_FOLDER, name), schemaText(schema));
}
