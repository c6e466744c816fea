import { parseAst } from 'vitest/node';

/** A small change of a source that should make a test fail. Offsets are in UTF-16 units. */
export interface Mutation {
  readonly start: number;
  readonly end: number;
  /** What stands there. */
  readonly from: string;
  /** What is put there. */
  readonly to: string;
  /** The expression, or the statement, that the change is made in. */
  readonly within: { readonly start: number; readonly end: number; readonly isStatement: boolean };
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&&': ['||'],
  '||': ['&&'],
};

const METHODS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    some: 'every',
    every: 'some',
    startsWith: 'endsWith',
    endsWith: 'startsWith',
    min: 'max',
    max: 'min',
    find: 'findLast',
  }),
);

/** Texts that are compared, looked up or given to a program rather than read by people. */
const WORD = /^[^\s]{1,20}$/;

/** Every mutation of what a source does when its functions are called, in its order. */
export function mutationsOf(source: string): Mutation[] {
  const found: Mutation[] = [];
  const change = (node: Node, start: number, end: number, to: string): void => {
    const from = source.slice(start, end);
    const within = { start: node.start, end: node.end, isStatement: node.type.endsWith('Statement') };
    if (from !== to) found.push({ start, end, from, to, within });
  };
  const text = (node: Node): string => source.slice(node.start, node.end);
  // What stands behind an index and `??`, or is the default of an item, is there for the type checker.
  const spare = new Set<Node>();
  const isIndexed = (node: Node): boolean => text(node).endsWith(']');
  const isSpare = (parent: Node, node: Node): boolean =>
    spare.has(node) ||
    (parent['operator'] === '??' && parent['right'] === node && isIndexed(parent['left'] as Node));

  const visit = (node: Node, parent: Node, isCalled: boolean, inChain: boolean): void => {
    // Types are erased, and what is imported is said by its name.
    if (/^TS(?!AsExpression|SatisfiesExpression|NonNullExpression)/.test(node.type)) return;
    if (/^(Import|ExportAll)/.test(node.type)) return;
    if (node.type === 'ExportNamedDeclaration' && node['source'] !== null) return;
    // What is done once, when a file is loaded, cannot be switched.
    switch (isCalled ? node.type : '') {
      case 'BinaryExpression':
      case 'LogicalExpression': {
        const left = node['left'] as Node;
        const right = node['right'] as Node;
        const operator = node['operator'] as string;
        const at = source.indexOf(operator, left.end);
        // Texts that are put together.
        if (operator === '+' && [left, right].some((side) => /^['"`]/.test(text(side)))) break;
        for (const other of OPERATORS[operator] ?? []) change(node, at, at + operator.length, other);
        if (operator === '??' && !isIndexed(left)) change(node, node.start, node.end, `(${text(left)})`);
        break;
      }
      case 'UnaryExpression':
        if (node['operator'] === '!') change(node, node.start, node.start + 1, '');
        break;
      case 'IfStatement':
      case 'ConditionalExpression': {
        const test = node['test'] as Node;
        const optional = optionalPart(node, parent, text);
        if (optional !== 'consequent') change(test, test.start, test.end, 'true');
        if (optional !== 'alternate' && !isUnforeseen(node['consequent'] as Node, text(test), text))
          change(test, test.start, test.end, 'false');
        break;
      }
      case 'Literal': {
        const { value } = node;
        const isKey = parent['key'] === node && parent['computed'] !== true;
        if (typeof value === 'boolean') change(node, node.start, node.end, String(!value));
        else if (typeof value === 'number' && !isKey && !isSpare(parent, node))
          change(node, node.start, node.end, String(value + 1));
        else if (typeof value === 'string' && WORD.test(value) && !isKey)
          change(node, node.start, node.end, `''`);
        break;
      }
      case 'ArrayPattern':
        for (const item of node['elements'] as readonly (Node | null)[])
          if (item?.type === 'AssignmentPattern') spare.add(item['right'] as Node);
        break;
      case 'ReturnStatement': {
        const argument = node['argument'] as Node | null;
        if (argument !== null && !/^(true|false|undefined)$/.test(text(argument)))
          change(argument, argument.start, argument.end, 'undefined as never');
        break;
      }
      case 'ExpressionStatement': {
        // A step that is left out. The first of a constructor may have to be there; checkpoints are for long work, whose
        // tests take minutes and are left out.
        const call = node['expression'] as Node;
        if (call.type === 'CallExpression' && !/^(?:super|passCheckpoint)\b/.test(text(call)))
          change(node, node.start, node.end, ';');
        break;
      }
      case 'ThrowStatement':
        if (!isUnforeseen(node, isNode(parent['test']) ? text(parent['test']) : '', text))
          change(node, node.start, node.end, ';');
        break;
      case 'MemberExpression': {
        const property = node['property'] as Node;
        const other = node['computed'] ? undefined : METHODS.get(text(property));
        if (other !== undefined && !inChain && parent['callee'] === node)
          change(parent, property.start, property.end, other);
        break;
      }
    }
    const isBody = /Function/.test(node.type);
    const isChain = node.type === 'ChainExpression' || (inChain && /^(Member|Call)/.test(node.type));
    for (const value of Object.values(node))
      for (const child of Array.isArray(value) ? value : [value])
        if (isNode(child)) visit(child, node, isCalled || isBody, isChain);
  };
  const program = parseAst(source, { lang: 'ts' }) as unknown as Node;
  visit(program, program, false, false);
  return found.sort((left, right) => left.start - right.start || left.end - right.end);
}

/**
 * Which side of a condition is a property of one value, and stands there only if that is not undefined, as in
 * `...(one === undefined ? {} : { one })`: for all readers, one that is undefined is the same as one that is absent.
 */
function optionalPart(
  { type, ...node }: Node,
  parent: Node,
  text: (node: Node) => string,
): 'consequent' | 'alternate' | undefined {
  if (type !== 'ConditionalExpression' || parent.type !== 'SpreadElement') return undefined;
  const [test, consequent, alternate] = ['test', 'consequent', 'alternate'].map((part) =>
    text(node[part] as Node),
  );
  const [, name, isAbsent] = /^([\w.?]+)( === undefined| !== undefined)?$/.exec(test ?? '') ?? [];
  const side = isAbsent === ' === undefined' ? 'alternate' : 'consequent';
  const [part, other] = side === 'alternate' ? [alternate, consequent] : [consequent, alternate];
  const [, key, value = key] = /^\{ (\w+)(?:: ([\w.?]+))? \}$/.exec(part ?? '') ?? [];
  return other === '{}' && name !== undefined && value === name ? side : undefined;
}

/**
 * Whether a statement throws what only a bug of our own leads to: an invariant, or a caught error of another class than
 * was foreseen, which is thrown on. (A time limit that is caught with those is reached again at the next checkpoint.)
 *
 * @param test - The condition before it.
 */
function isUnforeseen({ type, argument }: Node, test: string, text: (node: Node) => string): boolean {
  if (type !== 'ThrowStatement') return false;
  const thrown = text(argument as Node);
  return /^new Error\(['"`]invariant: /.test(thrown) || (thrown === 'error' && test.includes('instanceof'));
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
