import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { editorSchema } from '../src/config/config-schema.ts';
import { specSchema } from '../src/design/spec-schema.ts';
import { reportJsonSchema } from '../src/report/json-schema.ts';
import { writeShapes } from './spec-shapes.ts';

/**
 * `node scripts/json-schemas.ts` writes the schemas that editors and readers of `--format json` use, and what the loader
 * reads of the definition of a spec; tests say when they are stale.
 */
export const SCHEMAS_FOLDER = fileURLToPath(new URL('../schemas', import.meta.url));

/** Each schema by the name of its file. Those for editors are of draft 7, which editors know. */
export function jsonSchemas(): Map<string, object> {
  return new Map([
    ['config.v1.schema.json', titled('Spec of a cohort (v1)', specSchema('v1'))],
    ['config.v2.schema.json', titled('Spec of a cohort (v2)', specSchema('v2'))],
    ['cohort-ci.schema.json', titled('Settings of cohort-ci', editorSchema)],
    ['report.v1.schema.json', { title: 'Report of cohort-ci', ...reportJsonSchema() }],
  ]);
}

function titled(title: string, schema: z.ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
  return { $schema, title, ...rest };
}

/** As the files hold it. */
export function schemaText(schema: object): string {
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeShapes();
  mkdirSync(SCHEMAS_FOLDER, { recursive: true });
  for (const [name, schema] of jsonSchemas()) writeFileSync(join(SCHEMAS_FOLDER, name), schemaText(schema));
}
