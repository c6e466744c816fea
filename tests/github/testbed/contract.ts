import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: object;
}

interface Operation {
  readonly parameters: readonly (Parameter & {
    /** The schema of an object that holds the parameter; the same one each time, so that it is compiled once. */
    readonly asObject: object;
  })[];
  readonly body: { readonly properties?: object } | null;
  readonly answers: Readonly<Record<string, object | null>>;
}

interface Subset {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly schemas: Readonly<Record<string, object>>;
}

/** A request, told apart by GitHub's published description. */
export interface Described {
  /** Such as `GET /repos/{owner}/{repo}`. */
  readonly name: string;
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

const SUBSET = JSON.parse(
  readFileSync(new URL('../../../fixtures/github/openapi-subset.json', import.meta.url), 'utf8'),
  (key, value) => (key === 'parameters' && Array.isArray(value) ? value.map(withObject) : value),
) as Subset;

function withObject(parameter: Parameter): Operation['parameters'][number] {
  const { name, schema, required } = parameter;
  const asObject = { type: 'object', properties: { [name]: schema }, required: required ? [name] : [] };
  return { ...parameter, asObject };
}

const OPTIONS = { strict: false, allErrors: true } as const;
const ajv = new Ajv(OPTIONS);
/** Paths and queries are text; numbers in them have to be read first. */
const coercing = new Ajv({ ...OPTIONS, coerceTypes: true });
for (const one of [ajv, coercing]) {
  (formats as unknown as { default: (ajv: Ajv) => void }).default(one);
  one.addFormat('repo.nwo', /^[^/]+\/[^/]+$/);
  one.addSchema({ $id: 'github', schemas: SUBSET.schemas });
}

const compiled = new Map<object, ValidateFunction>();
function problemsOf(by: Ajv, schema: object, value: unknown, place: string): string[] {
  const validate = compiled.get(schema) ?? by.compile(schema);
  compiled.set(schema, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${place}${instancePath} ${message}`);
}

/** Placeholders that may stand for several segments. */
const GREEDY = new Set(['ref', 'branch', 'path']);

const ROUTES = Object.entries(SUBSET.operations)
  .map(([name, operation]) => {
    const [method = '', template = ''] = name.split(' ');
    const pattern = template.replaceAll(
      /\{(\w+)\}/g,
      (_, key: string) => `(?<${key}>${GREEDY.has(key) ? '.+' : '[^/]+'})`,
    );
    return { name, operation, method, pattern: new RegExp(`^${pattern}$`) };
  })
  .sort((left, right) => placeholders(left.name) - placeholders(right.name));

function placeholders(name: string): number {
  return name.split('{').length;
}

export function describe(method: string, pathname: string): Described | undefined {
  for (const { name, operation, method: of, pattern } of ROUTES) {
    const match = of === method ? pattern.exec(pathname) : null;
    if (match === null) continue;
    const path = Object.entries(match.groups ?? {}).map(([key, value]) => [key, decodeURIComponent(value)]);
    return { name, operation, path: Object.fromEntries(path) as Record<string, string> };
  }
  return undefined;
}

/** What the description does not allow in a request; empty when all is well. */
export function requestProblems(
  { operation, path }: Described,
  query: URLSearchParams,
  body: unknown,
): string[] {
  const problems: string[] = [];
  const known = new Set<string>();
  for (const parameter of operation.parameters) {
    const value = parameter.in === 'path' ? path[parameter.name] : (query.get(parameter.name) ?? undefined);
    if (parameter.in === 'query') known.add(parameter.name);
    const given = value === undefined ? {} : { [parameter.name]: value };
    problems.push(...problemsOf(coercing, parameter.asObject, given, parameter.in));
  }
  for (const name of query.keys()) if (!known.has(name)) problems.push(`query/${name} is unknown`);
  if (operation.body === null) return body === undefined ? problems : [...problems, 'a body is not expected'];
  const properties = Object.keys(operation.body.properties ?? {});
  if (properties.length > 0 && typeof body === 'object' && body !== null)
    for (const name of Object.keys(body))
      if (!properties.includes(name)) problems.push(`body/${name} is unknown`);
  return [...problems, ...problemsOf(ajv, operation.body, body, 'body')];
}

/** What the description does not allow in an answer. It does not list every refusal; a success it must list. */
export function answerProblems({ operation }: Described, status: number, body: unknown): string[] {
  if (!Object.hasOwn(operation.answers, String(status)))
    return status < 400 ? [`status ${status} is unknown`] : [];
  const schema = operation.answers[String(status)] ?? null;
  if (schema === null) return body === undefined || status >= 400 ? [] : ['a body is not expected'];
  return problemsOf(ajv, schema, body, 'answer');
}
