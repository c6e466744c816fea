import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Kind, Shape } from '../src/design/shape.ts';
import { SPEC_PARTS } from '../src/design/spec-schema.ts';

/** What the loader reads of the definition of a spec, as plain data: `npm run generate` writes it. */
const SHAPES_PATH = fileURLToPath(new URL('../src/design/spec-shapes.ts', import.meta.url));

const BIOME = fileURLToPath(new URL('../node_modules/.bin/biome', import.meta.url));

/** The part of JSON Schema that the definition of a spec comes to. */
interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly pattern?: string;
}

/** Each part of a spec by its name. */
export function specShapes(): Record<string, Shape> {
  return Object.fromEntries(
    Object.entries(SPEC_PARTS).map(([name, part]) => [
      name,
      shapeOf(name, z.toJSONSchema(part) as JsonSchema),
    ]),
  );
}

function shapeOf(name: string, schema: JsonSchema): Shape {
  const alternatives = schema.anyOf ?? [schema];
  const words = alternatives.flatMap((one) =>
    one.enum ? [...one.enum] : typeof one.const === 'string' ? [one.const] : [],
  );
  const fact = <K extends keyof JsonSchema>(key: K): JsonSchema[K] | undefined => {
    const found = alternatives.map((one) => one[key]).filter((value) => value !== undefined);
    if (found.length > 1) throw new Error(`${name}: ${key} stands in two alternatives`);
    return found[0];
  };
  const properties = fact('properties');
  const least = fact('minItems') ?? fact('minLength');
  const most = fact('maxItems');
  const from = fact('minimum');
  return {
    kinds: [...new Set(alternatives.map((one) => kindOf(name, one)))],
    ...(properties ? { keys: Object.keys(properties), required: [...(fact('required') ?? [])] } : {}),
    ...(least === undefined ? {} : { least }),
    ...(most === undefined ? {} : { most }),
    ...(words.length > 0 ? { words } : {}),
    ...(from === undefined ? {} : { from }),
  };
}

function kindOf(name: string, schema: JsonSchema): Kind {
  const { type } = schema;
  if (Array.isArray(type) || schema.anyOf) {
    if (String([...(type ?? [])].sort()) === 'boolean,null,number,string') return 'scalar';
  } else if (type === 'object') return 'map';
  else if (type === 'array') return 'list';
  else if (type === 'string') return schema.pattern === undefined ? 'text' : 'file';
  else if (type === 'integer') return 'integer';
  else if (type === 'null') return 'null';
  else if (type === 'boolean' && schema.const === true) return 'one';
  throw new Error(`${name}: the loader knows no kind for ${JSON.stringify(schema)}`);
}

/** Writes `src/design/spec-shapes.ts`, formatted as the other sources are. */
export function writeShapes(): void {
  const text = `import type { Shape } from './shape.ts';

/**
 * Written by scripts/spec-shapes.ts from spec-schema.ts, the definition of a spec: change that, and run
 * \`npm run generate\`.
 */
export const SHAPES = ${JSON.stringify(specShapes())} as const satisfies Record<string, Shape>;
`;
  writeFileSync(SHAPES_PATH, text);
  const { status } = spawnSync(BIOME, ['format', '--write', SHAPES_PATH], { stdio: 'ignore' });
  if (status !== 0) throw new Error(`${SHAPES_PATH} cannot be formatted`);
}
