import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonSchemas, schemaText } from '../src/report/json/json-schemas.ts';
import { writeShapes } from './spec-shapes.ts';

/**
 * `node scripts/json-schemas.ts` writes the schemas that editors and readers of `--format json` use, and what the loader
 * reads of the definition of a spec; tests say when they are stale.
 */
export const SCHEMAS_FOLDER = fileURLToPath(new URL('../schemas', import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeShapes();
  mkdirSync(SCHEMAS_FOLDER, { recursive: true });
  for (const [name, schema] of jsonSchemas()) writeFileSync(join(SCHEMAS_FOLDER, name), schemaText(schema));
}
