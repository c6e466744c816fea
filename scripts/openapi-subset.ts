/**
 * Writes `fixtures/github/openapi-subset.json`: those operations of GitHub's published OpenAPI description that
 * we call, without prose, so that tests can hold every request and every answer to it. The description is 400 MB
 * unpacked and therefore no dependency; install it anywhere and name its file:
 *
 *     npm install --no-save --prefix <folder> @octokit/openapi@23.0.2
 *     node scripts/openapi-subset.ts <folder>/node_modules/@octokit/openapi/generated/api.github.com.json
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Tree = { [key: string]: Json };

const OPERATIONS = [
  'GET /repos/{owner}/{repo}',
  'GET /repos/{owner}/{repo}/branches/{branch}',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'POST /repos/{owner}/{repo}/check-runs',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'POST /repos/{owner}/{repo}/git/blobs',
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'POST /repos/{owner}/{repo}/git/commits',
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
  'GET /repos/{owner}/{repo}/git/ref/{ref}',
  'POST /repos/{owner}/{repo}/git/refs',
  'PATCH /repos/{owner}/{repo}/git/refs/{ref}',
  'DELETE /repos/{owner}/{repo}/git/refs/{ref}',
  'POST /repos/{owner}/{repo}/git/trees',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'GET /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}',
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/labels',
  'GET /repos/{owner}/{repo}/labels/{name}',
  'GET /repos/{owner}/{repo}/pulls',
  'POST /repos/{owner}/{repo}/pulls',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}',
];

/** What says something to a reader and nothing to a validator. */
const PROSE = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'tags',
  'title',
  'deprecated',
  'operationId',
]);

const source = process.argv[2];
if (source === undefined) throw new Error('usage: node scripts/openapi-subset.ts <api.github.com.json>');
const description = JSON.parse(readFileSync(source, 'utf8')) as Tree;
const schemas: Tree = {};

/** One step into the description; names of properties may be any word, so nothing is looked up by prototype. */
function member(tree: Json | undefined, key: string): Json | undefined {
  return typeof tree === 'object' && tree !== null && !Array.isArray(tree) && Object.hasOwn(tree, key)
    ? tree[key]
    : undefined;
}

function at(path: string): Json {
  const found = path
    .slice(2)
    .split('/')
    .reduce<Json | undefined>(
      (tree, key) => member(tree, key.replaceAll('~1', '/').replaceAll('~0', '~')),
      description,
    );
  if (found === undefined) throw new Error(`the description has no ${path}`);
  return found;
}

/** Follows a reference to a parameter, answer or body; schemas stay references. */
function resolved(tree: Json): Json {
  const reference = member(tree, '$ref');
  return typeof reference === 'string' ? resolved(at(reference)) : tree;
}

/** A schema without prose; OpenAPI 3.0's `nullable` becomes JSON Schema's `null`; what it refers to is kept too. */
function schemaOf(schema: Json): Json {
  const reference = member(schema, '$ref');
  if (typeof reference === 'string') {
    const name = reference.slice(reference.lastIndexOf('/') + 1);
    if (!Object.hasOwn(schemas, name)) {
      schemas[name] = true;
      schemas[name] = schemaOf(at(reference));
    }
    return { $ref: `github#/schemas/${name}` };
  }
  if (Array.isArray(schema)) return schema.map(schemaOf);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept: Tree = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'nullable' || key.startsWith('x-') || PROSE.has(key)) continue;
    if (key === 'properties' && typeof value === 'object' && value !== null)
      kept[key] = Object.fromEntries(Object.entries(value).map(([name, of]) => [name, schemaOf(of)]));
    else kept[key] = key === 'enum' || key === 'default' || key === 'required' ? value : schemaOf(value);
  }
  if (schema['nullable'] !== true) return kept;
  if (Array.isArray(kept['enum'])) kept['enum'] = [...kept['enum'], null];
  if (typeof kept['type'] === 'string') return { ...kept, type: [kept['type'], 'null'] };
  return { anyOf: [kept, { type: 'null' }] };
}

function bodyOf(holder: Json | undefined): Json {
  const schema = member(member(member(holder, 'content'), 'application/json'), 'schema');
  return schema === undefined ? null : schemaOf(schema);
}

const operations: Tree = {};
for (const operation of OPERATIONS) {
  const [method = '', path = ''] = operation.split(' ');
  const of = member(member(description['paths'], path), method.toLowerCase());
  if (of === undefined) throw new Error(`the description has no ${operation}`);
  const parameters = ((member(of, 'parameters') ?? []) as Json[]).map((parameter) => {
    const { name, in: place, required = false, schema = true } = resolved(parameter) as Tree;
    return { name: name as Json, in: place as Json, required, schema: schemaOf(schema) };
  });
  const body = member(of, 'requestBody');
  const answers = Object.entries(member(of, 'responses') as Tree).map(([status, answer]): [string, Json] => [
    status,
    bodyOf(resolved(answer)),
  ]);
  operations[operation] = {
    parameters,
    body: body === undefined ? null : bodyOf(resolved(body)),
    answers: Object.fromEntries(answers),
  };
}

const version = member(member(description, 'info'), 'version') ?? '';
const target = fileURLToPath(new URL('../fixtures/github/openapi-subset.json', import.meta.url));
writeFileSync(target, `${JSON.stringify({ source: `@octokit/openapi ${version}`, operations, schemas })}\n`);
