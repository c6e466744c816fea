import { z } from 'zod';
import { specSchema } from '../../design/spec-schema.ts';
import { diffSchema } from '../../result/diff-schema.ts';
import { reportJsonSchema } from '../../result/report-schema.ts';
import { DIALECTS } from '../../runtime/runtimes.ts';
import { editorSchema } from '../../settings/config-schema.ts';

/** The JSON Schemas by file name, both of what people write and of what programs read. Loads zod. */
export function jsonSchemas(): Map<string, object> {
  return new Map([
    ...DIALECTS.map((dialect): [string, object] => [
      `config.${dialect}.schema.json`,
      titled(`Spec of a cohort (${dialect})`, specSchema(dialect)),
    ]),
    ['cohort-ci.schema.json', titled('Settings of cohort-ci', editorSchema)],
    ['diff.v1.schema.json', { title: 'What a change does, by cohort-ci', ...z.toJSONSchema(diffSchema) }],
    ['report.v1.schema.json', { title: 'Report of cohort-ci', ...reportJsonSchema() }],
  ]);
}

/** Draft 7, which editors support. */
function titled(title: string, schema: z.ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
  return { $schema, title, ...rest };
}

export function schemaText(schema: object): string {
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
