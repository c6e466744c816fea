import { dirname, posix } from 'node:path';
import { LAYERS } from '../../scripts/layers.ts';
import { type Node, parsed } from './parsed.ts';

const CORE = LAYERS.core.map(({ name }) => name);

/** What touches the disk, the network, the environment or the clock, and which other edges it imports. */
const EDGES: ReadonlyMap<string, readonly string[]> = new Map(
  LAYERS.edges.map(({ name, imports }) => [name, imports]),
);

/** Packages of which the core may use anything, or only the names listed. */
const CORE_PACKAGES: Readonly<Record<string, readonly string[] | 'anything'>> = {
  yaml: 'anything',
  'csv-parse': 'anything',
  'csv-parse/sync': 'anything',
  'get-east-asian-width': 'anything',
  zod: 'anything',
  '@observablehq/plot': 'anything',
  'node:crypto': ['createHash'],
};

/** Globals that do input or output, or whose answers depend on the machine, the moment or the locale. */
const CORE_NEVER = new Set([
  ...[
    'process',
    'console',
    'fetch',
    'performance',
    'navigator',
    'crypto',
    'Intl',
    'globalThis',
    'require',
    'eval',
  ],
  ...['setTimeout', 'setInterval', 'setImmediate', '__dirname', '__filename'],
]);
const CORE_NEVER_MEMBER = /^(Date\.now|Math\.random|.*\.(localeCompare|toLocale[A-Za-z]+))$/;

/** Whether this is `process.getBuiltinModule`. */
function isLoader(node: Node | undefined): boolean {
  if (node?.type !== 'MemberExpression') return false;
  const [object, property] = [node['object'] as Node, node['property'] as Node];
  return object['name'] === 'process' && property['name'] === 'getBuiltinModule';
}

/** The names that a pattern takes out of an object; `*` for anything else. */
function namesOf(pattern: Node | undefined): readonly string[] {
  if (pattern?.type !== 'ObjectPattern') return ['*'];
  return (pattern['properties'] as Node[]).map((one) =>
    String((one['key'] as Node | undefined)?.['name'] ?? '*'),
  );
}

/** Where below `src/` a path belongs: a folder, or a file that stands alone. */
function unitOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** What a file of `src/` does that its place forbids, as `path: sentence`; each thing once. */
export function violations(path: string, text: string): string[] {
  const found: string[] = [];
  const unit = unitOf(path);
  const rank = CORE.indexOf(unit);
  const inCore = rank >= 0;
  if (!inCore && !EDGES.has(unit)) return [`${path}: src/${unit} has no place in the order`];

  const importFile = (specifier: string): void => {
    const target = unitOf(posix.join(dirname(path), specifier));
    if (target === unit) return;
    const targetRank = CORE.indexOf(target);
    const allowed =
      targetRank >= 0 ? !inCore || targetRank < rank : !inCore && EDGES.get(unit)?.includes(target);
    if (!allowed) found.push(`${path}: ${unit} must not import ${target}`);
  };
  const importPackage = (specifier: string, names: readonly string[]): void => {
    if (!inCore) return;
    const allowed = Object.hasOwn(CORE_PACKAGES, specifier) ? CORE_PACKAGES[specifier] : undefined;
    if (allowed === undefined) found.push(`${path}: the core must not import ${specifier}`);
    else if (allowed !== 'anything') {
      for (const name of names.filter((one) => !allowed.includes(one))) {
        found.push(`${path}: the core must not import ${name} from ${specifier}`);
      }
    }
  };
  const importFrom = (source: unknown, names: readonly string[]): void => {
    const specifier = (source as Node | undefined)?.['value'];
    if (typeof specifier !== 'string') found.push(`${path}: an import of something computed`);
    else if (specifier.startsWith('.')) importFile(specifier);
    else importPackage(specifier, names);
  };

  const visit = (node: Node, parent: Node | undefined, key: string): void => {
    switch (node.type) {
      case 'ImportDeclaration':
        importFrom(
          node['source'],
          (node['specifiers'] as Node[]).map((one) => String((one['imported'] as Node)?.['name'] ?? '*')),
        );
        break;
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
        if (node['source']) importFrom(node['source'], ['*']);
        break;
      case 'ImportExpression':
      case 'TSImportType':
        importFrom(node['source'], ['*']);
        break;
      case 'Identifier': {
        const isName =
          (key === 'property' && parent?.['computed'] === false) || (key === 'key' && !parent?.['shorthand']);
        if (inCore && !isName && !isLoader(parent) && CORE_NEVER.has(String(node['name'])))
          found.push(`${path}: the core must not use ${node['name']}`);
        break;
      }
      case 'MemberExpression': {
        if (isLoader(node) && key !== 'callee') found.push(`${path}: an import of something computed`);
        const name = `${(node['object'] as Node)['name'] ?? ''}.${(node['property'] as Node)['name'] ?? (node['property'] as Node)['value']}`;
        if (inCore && CORE_NEVER_MEMBER.test(name)) found.push(`${path}: the core must not use ${name}`);
        break;
      }
      case 'NewExpression':
      case 'CallExpression': {
        // Without arguments, and as a call with any, it is the present moment.
        const isNow = node.type === 'CallExpression' || (node['arguments'] as Node[]).length === 0;
        if (inCore && isNow && (node['callee'] as Node)['name'] === 'Date')
          found.push(`${path}: the core must not ask for the time`);
        // Loading one of Node's modules on demand is importing it.
        if (isLoader(node['callee'] as Node))
          importFrom((node['arguments'] as Node[])[0], namesOf(parent?.['id'] as Node | undefined));
        break;
      }
      case 'MetaProperty':
        if (inCore && (node['meta'] as Node)['name'] === 'import')
          found.push(`${path}: the core must not use import.meta`);
        break;
    }
    for (const [childKey, child] of Object.entries(node)) {
      for (const one of Array.isArray(child) ? child : [child]) {
        if (typeof one === 'object' && one !== null && typeof one.type === 'string')
          visit(one, node, childKey);
      }
    }
  };
  visit(parsed(text), undefined, '');
  return [...new Set(found)];
}
