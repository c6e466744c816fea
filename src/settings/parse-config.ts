import type { z } from 'zod';
import { entryOf, isNull } from '../design/entries.ts';
import { misspelledKey } from '../design/known-keys.ts';
import { kindOf } from '../design/show.ts';
import { Collector } from '../findings/collector.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { FindingSet } from '../findings/finding-set.ts';
import { type Edit, type Fix, suggested } from '../findings/fix.ts';
import { didYouMean, nearestNames } from '../findings/nearest-names.ts';
import { quoted } from '../findings/words.ts';
import { DIALECTS } from '../runtime/runtimes.ts';
import type { FileTree } from '../source/file-tree.ts';
import { pathPatternBelow } from '../source/path-pattern.ts';
import type { SourceFile } from '../source/source-file.ts';
import { type Span, span } from '../source/span.ts';
import { STAGES } from '../source/stage.ts';
import type { MapEntry, MapNode, Node } from '../syntax/node.ts';
import { isFalsy } from '../syntax/node-as-python.ts';
import { respell } from '../syntax/respell.ts';
import { spacedKeys } from '../syntax/spaced-keys.ts';
import { parseYaml } from '../syntax/yaml/parse-yaml.ts';
import { type Config, DEFAULT_DRIFT_ISSUE, type Ignore, type Settings } from './config.ts';
import { MOST_ENTRIES } from './limits.ts';
import { reportPathSlips } from './path-slips.ts';
import { plainBelow, plainTop } from './plain-settings.ts';
import type { KeyTree } from './price-schema.ts';
import { isCodeLike, readSeverities, reportIgnoredCodes } from './setting-codes.ts';
import { valueHint } from './value-hint.ts';

/** The definition of the settings. Only loaded if there are any, because zod would slow down every other start. */
type Definition = typeof import('./config-schema.ts') &
  typeof import('./price-schema.ts') &
  typeof import('./action-schema.ts');

/**
 * Parses `.cohort-ci.yml` and reports all faults at their positions. Returns `undefined` if there are errors, because
 * checking with other settings than intended would be misleading.
 *
 * @param tree - The repository, for the folders that settings name.
 */
export async function parseConfig(
  file: SourceFile,
  collector: Collector,
  tree?: FileTree,
): Promise<Config | undefined> {
  const found = new FindingSet();
  const own = new Collector(found);
  const inSyntax = new Collector();
  const parsed = parseYaml(file, inSyntax, { continueOnDuplicateKeys: true });
  // The original hint is about the runtime, which does not read this file.
  for (const fault of inSyntax.sorted())
    own.take(
      fault.code === 'yaml/duplicate-key' ? { ...fault, hint: 'remove or rename one of them' } : fault,
    );
  const top = parsed && topMapping(parsed, file.text, own);
  const config = top && (await readMapping(file, top, own));
  if (top && tree && !found.hasErrors)
    reportPathSlips(entryOf(top, 'data-root')?.value, entryOf(top, 'specs')?.value, tree, own);
  const diagnostics = found.sorted();
  collector.take(...diagnostics);
  return config && !found.hasErrors ? { ...config, diagnostics } : undefined;
}

function topMapping(node: Node, whole: string, collector: Collector): MapNode | undefined {
  if (node.kind === 'map') return node;
  if (isFalsy(node)) return { kind: 'map', entries: [], span: node.span };
  collector.add(
    'config/invalid',
    atSpan(node.span),
    `the settings must be a mapping, but are ${kindOf(node)}`,
    settingRemedy(node, whole),
  );
  return undefined;
}

function settingRemedy(node: Node, whole: string): { readonly hint: string; readonly fix?: Fix } {
  if (node.kind === 'list' && node.items.every((item) => item.kind === 'map'))
    return { hint: 'remove the hyphen before each setting' };
  const equated =
    node.kind === 'scalar' && node.style === 'plain' ? /^([\w-]+)( *= *)\S+$/.exec(node.text) : null;
  if (equated !== null) {
    const [whole, key = '', sign = ''] = equated;
    const start = node.span.start + key.length;
    return {
      hint: `put a colon and a space after the key: \`${whole.replace(sign, ': ')}\``,
      ...suggested({ at: { ...node.span, start, end: start + sign.length }, newText: ': ' }),
    };
  }
  return spacedKeys(node, whole) ?? { hint: 'write one line per setting, such as `dialect: v2`' };
}

async function readMapping(
  file: SourceFile,
  top: MapNode,
  collector: Collector,
): Promise<Omit<Config, 'diagnostics'>> {
  const definition = {
    ...(await import('./config-schema.ts')),
    ...(await import('./price-schema.ts')),
    ...(await import('./action-schema.ts')),
  };
  const { CONFIG_KEYS, configSchema, IGNORE_KEYS } = definition;
  const nested = nestedKeys(definition);
  const outdented = outdentedSettings(top, nested, IGNORE_KEYS);
  if (outdented !== undefined) reportOutdented(outdented, file, collector);
  reportUnknownKeys(
    outdented === undefined
      ? top
      : { ...top, entries: top.entries.filter((entry) => !outdented.entries.includes(entry)) },
    CONFIG_KEYS,
    'the settings have',
    collector,
    ACTION_INPUTS,
  );
  const ignoreNode = entryOf(top, 'ignore')?.value;
  if (ignoreNode?.kind === 'list') {
    for (const item of ignoreNode.items.slice(0, MOST_ENTRIES)) {
      if (item.kind !== 'map') continue;
      reportUnknownKeys(item, IGNORE_KEYS, 'an ignore entry has', collector);
      reportIgnoredCodes(entryOf(item, 'codes')?.value, definition, collector);
    }
  }
  for (const [name, keys] of Object.entries(nested))
    reportUnknownBelow(entryOf(top, name)?.value, keys, name, collector);
  const severities = readSeverities(entryOf(top, 'severity'), file.text, definition, collector);
  const outcome = configSchema.safeParse({
    ...plainTop(top),
    ...Object.fromEntries(
      Object.entries(nested).map(([name, keys]) => [name, plainBelow(entryOf(top, name)?.value, keys)]),
    ),
  });
  if (!outcome.success) {
    for (const issue of outcome.error.issues)
      if (
        issue.path[0] !== outdented?.block &&
        !isMisspelled(top, issue.path, keysBelow(issue.path, definition))
      )
        reportIssue(top, issue, file.text, collector);
    return { file, settings: {}, severities, ignores: [] };
  }
  if (outcome.data.budget !== undefined && outcome.data.prices === undefined)
    collector.add(
      'config/invalid',
      atSpan(placeOf(top, ['budget'])),
      'budget needs prices, but they are missing',
      {
        hint: 'name the price table with `prices: table`',
      },
    );
  const { 'data-root': dataRoot, dialect, specs, 'max-rows': maxRows, ignore = [] } = outcome.data;
  const settings: Settings = {
    ...(dataRoot === undefined ? {} : { dataRoot }),
    ...(dialect === undefined ? {} : { dialect }),
    ...(specs === undefined ? {} : { specs }),
    maxRows,
  };
  const ignores = ignore.map(({ paths, codes, reason }, index): Ignore => {
    return {
      paths: paths.map(pathPatternBelow).filter((glob) => glob !== undefined),
      codes,
      reason,
      at: placeOf(top, ['ignore', index]),
    };
  });
  const patterns = specs === undefined ? undefined : entryOf(top, 'specs')?.value;
  const [pattern, ...others] = patterns?.kind === 'list' ? patterns.items : [];
  const specsAt = pattern !== undefined && others.length === 0 ? pattern.span : patterns?.span;
  return {
    ...{ file, settings, severities, ignores },
    ...(specsAt === undefined ? {} : { specsAt }),
    ...(dialect === undefined ? {} : { dialectAt: placeOf(top, ['dialect']) }),
    ...priceSettings(top, outcome.data),
    ...actionSettings(outcome.data),
  };
}

function priceSettings(
  top: MapNode,
  { prices, budget }: z.output<Definition['configSchema']>,
): Pick<Config, 'prices' | 'budget'> {
  return {
    ...(prices && {
      prices: {
        table: prices.table,
        tableAt: placeOf(top, ['prices', 'table']),
        tokens: Object.fromEntries(
          STAGES.flatMap((stage) => {
            const { input, output, 'output-max': outputMax } = prices.tokens?.[stage] ?? {};
            return input === undefined || output === undefined
              ? []
              : [[stage, { input, output, ...(outputMax === undefined ? {} : { outputMax }) }]];
          }),
        ),
        ...(prices.usage && { usage: prices.usage }),
      },
    }),
    ...(budget && {
      budget: {
        action: budget.action ?? 'warn',
        ...(budget.total === undefined ? {} : { total: budget.total }),
        ...(budget.increase === undefined ? {} : { increase: budget.increase }),
        ...(budget.percent === undefined ? {} : { percent: budget.percent }),
        ...(budget.label === undefined ? {} : { label: budget.label }),
        at: placeOf(top, ['budget']),
      },
    }),
  };
}

function actionSettings({
  'drift-issue': issue,
  regenerate,
}: z.output<Definition['configSchema']>): Pick<Config, 'driftIssue' | 'includeIgnored'> {
  return {
    ...(issue && {
      driftIssue: {
        labels: issue.labels ?? DEFAULT_DRIFT_ISSUE.labels,
        assignees: issue.assignees ?? DEFAULT_DRIFT_ISSUE.assignees,
        checklist: issue.checklist ?? DEFAULT_DRIFT_ISSUE.checklist,
        culprits: issue.culprits ?? DEFAULT_DRIFT_ISSUE.culprits,
      },
    }),
    ...(regenerate?.['include-ignored'] === true ? { includeIgnored: true } : {}),
  };
}

/** Settings that are mappings with keys of their own. */
function nestedKeys({
  PRICES_KEYS,
  BUDGET_KEYS,
  DRIFT_ISSUE_KEYS,
  REGENERATE_KEYS,
}: Definition): Readonly<Record<string, KeyTree>> {
  return {
    prices: PRICES_KEYS,
    budget: BUDGET_KEYS,
    'drift-issue': DRIFT_ISSUE_KEYS,
    regenerate: REGENERATE_KEYS,
  };
}

/** Settings that belong below the one above them, but are not indented. */
interface Outdented {
  readonly block: string;
  readonly entries: readonly MapEntry[];
}

function outdentedSettings(
  { entries }: MapNode,
  nested: Readonly<Record<string, KeyTree>>,
  ignoreKeys: readonly string[],
): Outdented | undefined {
  for (const [index, { key, value }] of entries.entries()) {
    const block = key.text;
    const belongs =
      block === 'severity'
        ? isCodeLike
        : block === 'ignore'
          ? (name: string) => ignoreKeys.includes(name)
          : (name: string) => Object.keys(nested[block] ?? {}).includes(name);
    const isOpen = block === 'ignore' ? value.kind === 'list' || isNull(value) : isNull(value);
    if (!isOpen) continue;
    const rest = entries.slice(index + 1);
    const end = rest.findIndex((entry) => !belongs(entry.key.text));
    const own = end < 0 ? rest : rest.slice(0, end);
    if (own.length > 0) return { block, entries: own };
  }
  return undefined;
}

function reportOutdented(
  { block, entries }: Outdented,
  { path, text }: SourceFile,
  collector: Collector,
): void {
  const [first, ...others] = entries as readonly [MapEntry, ...MapEntry[]];
  const last = entries[entries.length - 1] ?? first;
  const edits: Edit[] = [];
  // All lines of these settings, including those of their values.
  for (const { index } of text.matchAll(/^(?=[^\r\n])/gm))
    if (index >= first.key.span.start && index < Math.max(last.value.span.end, last.key.span.end))
      edits.push({ at: span(path, index, index), newText: '  ' });
  const names =
    others.length === 0 ? quoted(first.key.text) : `${quoted(first.key.text)} and ${others.length} more`;
  collector.add(
    'config/unknown-key',
    atSpan(first.key.span),
    `${names} ${others.length === 0 ? 'belongs' : 'belong'} to ${quoted(block)}, but ${others.length === 0 ? 'is' : 'are'} not indented below it`,
    {
      hint: `indent ${edits.length === 1 ? 'the line' : 'these lines'} with two spaces`,
      ...(edits.length < MOST_ENTRIES ? suggested(...edits) : {}),
    },
  );
}

/** Reports unknown keys of a mapping and of those inside it. */
function reportUnknownBelow(node: Node | undefined, keys: KeyTree, name: string, collector: Collector): void {
  if (node?.kind !== 'map') return;
  reportUnknownKeys(node, Object.keys(keys), `${name} has`, collector);
  for (const [key, below] of Object.entries(keys))
    if (typeof below === 'object')
      reportUnknownBelow(entryOf(node, key)?.value, below, `${name}: ${key}`, collector);
}

/** Inputs of the action, which someone may look for among the settings. */
const ACTION_INPUTS: readonly string[] = [
  ...['mode', 'root', 'cohorts', 'timeout', 'fail-on', 'fail-level', 'fail-on-drift', 'if-no-specs-found'],
  ...['token', 'comment', 'suggestions', 'key', 'report', 'only-affected', 'issue', 'deliver', 'dry-run'],
  ...['shards', 'shard', 'reports'],
];

/** Settings that contain other settings. */
const BLOCKS: readonly string[] = ['prices', 'budget', 'drift-issue', 'regenerate'];

function reportUnknownKeys(
  map: MapNode,
  known: readonly string[],
  what: string,
  collector: Collector,
  inputs: readonly string[] = [],
): void {
  const missing = known.filter((name) => entryOf(map, name) === undefined);
  for (const [index, { key, value }] of map.entries.entries()) {
    const before = map.entries[index - 1]?.value;
    // In braces, a comma ends the value: `{input: 1,200}` has the key `200`.
    if (
      /^\d{3}$/.test(key.text) &&
      isNull(value) &&
      before?.kind === 'scalar' &&
      before.span.end + 1 === key.span.start
    ) {
      const at = { ...key.span, start: before.span.end, end: key.span.start };
      collector.add(
        'config/unknown-key',
        atSpan({ ...before.span, end: key.span.end }),
        `a comma ends the value, so that ${quoted(key.text)} is read as a key`,
        { hint: `write the number without it: ${before.text}${key.text}`, ...suggested({ at, newText: '' }) },
      );
      continue;
    }
    if (key.value.kind === 'str' && known.includes(key.value.value)) continue;
    if (value.kind === 'map' && value.entries.some((inner) => known.includes(inner.key.text))) {
      collector.add('config/unknown-key', atSpan(key.span), `${what} no key ${quoted(key.text)}`, {
        hint: 'delete the line, and move the settings below it to the margin',
      });
      continue;
    }
    const asInput = key.text.toLowerCase().replaceAll('_', '-');
    const near = nearestNames(key.text, missing, 1)[0] ?? nearestNames(key.text, known, 1)[0];
    const input = inputs.includes(asInput)
      ? asInput
      : near === undefined
        ? nearestNames(asInput, inputs, 1)[0]
        : undefined;
    if (input !== undefined) {
      collector.add('config/unknown-key', atSpan(key.span), `${what} no key ${quoted(key.text)}`, {
        hint: `${input === asInput ? input : `${didYouMean(input)} It`} is an input of the action: set it in the workflow, under \`with\` of the step that uses the action`,
      });
      continue;
    }
    collector.add('config/unknown-key', atSpan(key.span), `${what} no key ${quoted(key.text)}`, {
      hint: near
        ? didYouMean(near)
        : BLOCKS.includes(key.text)
          ? 'it is a separate setting: move it to the margin, with what is below it'
          : `the keys are ${known.join(', ')}`,
      ...(near !== undefined && missing.includes(near) ? offeredSpelling(key.span, key.text, near) : {}),
    });
  }
}

/** Whether the missing key is present under another spelling, which has been reported. */
function isMisspelled(top: MapNode, path: readonly PropertyKey[], known: readonly string[]): boolean {
  const { node, missing } = nodeAt(top, path);
  return (
    node.kind === 'map' && missing !== undefined && misspelledKey(node, String(missing), known) !== undefined
  );
}

/** The keys of the mapping that contains the last key of a path. */
function keysBelow(path: readonly PropertyKey[], definition: Definition): readonly string[] {
  if (path[0] === 'ignore') return definition.IGNORE_KEYS;
  let keys: KeyTree | 'value' | 'list' = nestedKeys(definition);
  for (const part of path.slice(0, -1))
    keys = typeof keys === 'object' ? (keys[String(part)] ?? 'value') : keys;
  return typeof keys === 'object' ? Object.keys(keys) : [];
}

function reportIssue(
  top: MapNode,
  { path, message: problem, ...issue }: z.core.$ZodIssue,
  whole: string,
  collector: Collector,
): void {
  const found = nodeAt(top, path);
  const isNumber = issue.code === 'invalid_type' && ['number', 'int'].includes(issue.expected);
  const name = nameOf(path);
  const isMissing = found.missing !== undefined;
  const node = found.node;
  const isMapping = issue.code === 'invalid_type' && ['object', 'record'].includes(issue.expected);
  const but = isMissing
    ? 'is missing'
    : node.kind === 'list' && node.items.length === 0
      ? 'is empty'
      : `is ${kindOf(node)}`;
  collector.add('config/invalid', atSpan(smallestOf(node)), `${name} ${problem}, but ${but}`, {
    ...((isMapping ? spacedKeys(node, whole) : undefined) ?? {
      hint: isMissing ? `add \`${String(found.missing)}: …\`` : valueHint(node, path, isNumber),
      ...(path.join() === 'dialect' && node.kind === 'scalar'
        ? offeredSpelling(
            node.span,
            node.text,
            DIALECTS.find((one) => one === node.text.toLowerCase()),
          )
        : {}),
    }),
  });
}

/** A fix of a setting is never safe: `--fix` tries fixes in a check, for which the settings must be valid already. */
function offeredSpelling(at: Span, written: string, meant: string | undefined): { readonly fix?: Fix } {
  return meant === undefined ? {} : suggested(respell(at, written, meant));
}

/** `ignore 2: reason`, counting from 1 as people do. */
function nameOf(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? ` ${part + 1}` : `${index > 0 ? ': ' : ''}${String(part)}`,
    )
    .join('');
}

/** Faults of a mapping are reported at its first key. */
function smallestOf(node: Node): Span {
  return node.kind === 'map' ? (node.entries[0]?.key.span ?? node.span) : node.span;
}

function placeOf(top: MapNode, path: readonly PropertyKey[]): Span {
  return smallestOf(nodeAt(top, path).node);
}

/** The node at a path in the plain form; or the last existing node on the path, and the key that it lacks. */
function nodeAt(top: MapNode, path: readonly PropertyKey[]): { node: Node; missing?: PropertyKey } {
  let node: Node = top;
  for (const part of path) {
    let next: Node | undefined;
    if (node.kind === 'map') next = entryOf(node, String(part))?.value;
    else if (node.kind === 'list') next = node.items[Number(part)];
    // A single text counts as a list of one.
    else if (node.kind === 'scalar' && part === 0) next = node;
    if (next === undefined) return { node, missing: part };
    node = next;
  }
  return { node };
}
