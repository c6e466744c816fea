import { z } from 'zod';
import { specSchema } from '../design/spec-schema.ts';
import { editorSchema } from '../settings/config-schema.ts';
import { reportJsonSchema } from './json-schema.ts';

/** The JSON Schemas of what people write and of what programs read, by the names of their files. Loads zod. */
export function jsonSchemas(): Map<string, object> {
  return new Map([
    ['config.v1.schema.json', titled('Spec of a cohort (v1)', specSchema('v1'))],
    ['config.v2.schema.json', titled('Spec of a cohort (v2)', specSchema('v2'))],
    ['cohort-ci.schema.json', titled('Settings of cohort-ci', editorSchema)],
    ['report.v1.schema.json', { title: 'Report of cohort-ci', ...reportJsonSchema() }],
  ]);
}

/** For editors: of draft 7, which they know. */
function titled(title: string, schema: z.ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
  return { $schema, title, ...rest };
}

/** As a file holds it. */
export function schemaText(schema: object): string {
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
