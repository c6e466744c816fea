import type { z } from 'zod';
import { isFalsy } from '../design/include.ts';
import { misspeltKey } from '../design/known-keys.ts';
import { kindOf } from '../design/show.ts';
import { type Code, isCode } from '../findings/codes.ts';
import { Collector } from '../findings/collector.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { codesByFamily, FAMILIES, type Family } from '../findings/families.ts';
import { FindingSet } from '../findings/finding-set.ts';
import { type Fix, suggested } from '../findings/fix.ts';
import { nearestCodes } from '../findings/nearest-codes.ts';
import { didYouMean, nearestNames } from '../findings/nearest-names.ts';
import { quoted } from '../findings/words.ts';
import { DIALECTS } from '../runtime/runtimes.ts';
import { pathPatternBelow } from '../source/path-pattern.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Span } from '../source/span.ts';
import { STAGES } from '../source/stage.ts';
import type { MapEntry, MapNode, Node } from '../syntax/node.ts';
import { spellingFix } from '../syntax/respell.ts';
import { parseYaml } from '../syntax/yaml/parse-yaml.ts';
import {
  type Config,
  DEFAULT_DRIFT_ISSUE,
  type Ignore,
  LEVELS,
  type Level,
  type Settings,
} from './config.ts';
import { MOST_ENTRIES, MOST_NAMES } from './limits.ts';
import type { KeyTree } from './price-schema.ts';

/** The definition of the settings, loaded only where there are some: zod would slow every other start. */
type Definition = typeof import('./config-schema.ts') &
  typeof import('./price-schema.ts') &
  typeof import('./action-schema.ts');

/**
 * Parses `.cohort-ci.yml`. Every fault is reported at its place; with an error there is no configuration, because a check
 * with other settings than those that are meant would mislead.
 */
export async function parseConfig(file: SourceFile, collector: Collector): Promise<Config | undefined> {
  const found = new FindingSet();
  const own = new Collector(found);
  const inSyntax = new Collector();
  const parsed = parseYaml(file, inSyntax, { goesOn: true });
  // The hint says what the runtime would do with a spec; it does not read this file.
  for (const fault of inSyntax.sorted())
    own.take(
      fault.code === 'yaml/duplicate-key' ? { ...fault, hint: 'remove or rename one of them' } : fault,
    );
  const top = parsed && topMapping(parsed, own);
  const config = top && (await readMapping(file, top, own));
  const diagnostics = found.sorted();
  collector.take(...diagnostics);
  return config && !found.hasErrors ? { ...config, diagnostics } : undefined;
}

function topMapping(node: Node, collector: Collector): MapNode | undefined {
  if (node.kind === 'map') return node;
  if (isFalsy(node)) return { kind: 'map', entries: [], span: node.span };
  collector.add(
    'config/invalid',
    atSpan(node.span),
    `the settings must be a mapping, but are ${kindOf(node)}`,
    settingRemedy(node),
  );
  return undefined;
}

/** `dialect:v2` is a text: a space has to follow the colon. */
function settingRemedy(node: Node): { readonly hint: string; readonly fix?: Fix } {
  const glued = node.kind === 'scalar' && node.style === 'plain' ? /^([\w-]+):(\S+)$/.exec(node.text) : null;
  if (glued === null) return { hint: 'write one line per setting, such as `dialect: v2`' };
  const behind = node.span.start + (glued[1]?.length ?? 0) + 1;
  return {
    hint: `put a space after the colon: \`${glued[1]}: ${glued[2]}\``,
    ...suggested({ at: { ...node.span, start: behind, end: behind }, newText: ' ' }),
  };
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
  reportUnknownKeys(top, CONFIG_KEYS, 'the settings have', collector);
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
  const severities = readSeverities(entryOf(top, 'severity'), definition, collector);
  const outcome = configSchema.safeParse({
    ...plainTop(top),
    ...Object.fromEntries(
      Object.entries(nested).map(([name, keys]) => [name, plainBelow(entryOf(top, name)?.value, keys)]),
    ),
  });
  if (!outcome.success) {
    for (const issue of outcome.error.issues)
      if (!isMisspelt(top, issue.path, keysBelow(issue.path, definition)))
        reportIssue(top, issue.path, issue.message, collector);
    return { file, settings: {}, severities, ignores: [] };
  }
  if (outcome.data.budget !== undefined && outcome.data.prices === undefined)
    collector.add(
      'config/invalid',
      atSpan(placeOf(top, ['budget'])),
      'budget needs prices, but they are missing',
      {
        hint: 'name the table of prices with `prices: table`',
      },
    );
  const { 'data-root': dataRoot, dialect, specs, 'max-rows': maxRows, ignore = [] } = outcome.data;
  const settings: Settings = {
    ...(dataRoot === undefined ? {} : { dataRoot }),
    ...(dialect === undefined ? {} : { dialect }),
    ...(specs === undefined ? {} : { specs }),
    ...(maxRows === undefined ? {} : { maxRows }),
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

/** The settings that are mappings of keys of their own. */
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

/** Unknown keys of a mapping and of those in it. */
function reportUnknownBelow(node: Node | undefined, keys: KeyTree, name: string, collector: Collector): void {
  if (node?.kind !== 'map') return;
  reportUnknownKeys(node, Object.keys(keys), `${name} has`, collector);
  for (const [key, below] of Object.entries(keys))
    if (typeof below === 'object')
      reportUnknownBelow(entryOf(node, key)?.value, below, `${name}: ${key}`, collector);
}

/** A mapping as plain data, its known keys alone. */
function plainBelow(node: Node | undefined, keys: KeyTree): unknown {
  if (node?.kind !== 'map') return plain(node);
  return Object.fromEntries(
    Object.entries(keys).flatMap(([key, below]) => {
      const value = entryOf(node, key)?.value;
      const read =
        typeof below === 'object'
          ? plainBelow(value, below)
          : below === 'list'
            ? plainList(value)
            : plain(value);
      return read === undefined ? [] : [[key, read]];
    }),
  );
}

/** `severity` maps codes to levels; `off` is a boolean to YAML 1.1, and is taken for the word all the same. */
function readSeverities(
  entry: MapEntry | undefined,
  { levelMeant, mayHave }: Definition,
  collector: Collector,
): ReadonlyMap<Code, Level> {
  const severities = new Map<Code, Level>();
  if (entry === undefined || isNull(entry.value)) return severities;
  if (entry.value.kind !== 'map') {
    collector.add(
      'config/invalid',
      atSpan(entry.value.span),
      `severity must map codes to levels, but is ${kindOf(entry.value)}`,
      { hint: 'write one line per code, such as `rule/lost-levels: notice`' },
    );
    return severities;
  }
  for (const { key, value } of entry.value.entries) {
    const level = levelMeant(plain(value));
    if (level === undefined) {
      const written = value.kind === 'scalar' ? value.text : '';
      collector.add(
        'config/invalid',
        atSpan(value.span),
        `the level of ${quoted(key.text)} must be off, notice, warning or error, but is ${kindOf(value)}`,
        { hint: didYouMean(written, LEVELS) ?? 'write the level that is wanted, or remove the line' },
      );
    }
    const code = key.value.kind === 'str' ? key.value.value : key.text;
    const family = familyMeant(code);
    if (family !== undefined) reportFamily(family, code, key.span, level, mayHave, collector);
    else if (!isCode(code)) reportUnknownCode(code, key.span, collector);
    else if (level !== undefined && !mayHave(code, level)) reportNotLowerable(code, key.span, collector);
    else if (level !== undefined) severities.set(code, level);
  }
  return severities;
}

function reportIgnoredCodes(node: Node | undefined, definition: Definition, collector: Collector): void {
  const items = node?.kind === 'list' ? node.items.slice(0, MOST_NAMES) : node === undefined ? [] : [node];
  for (const item of items) {
    if (item.kind === 'scalar' && item.value.kind === 'str')
      reportIgnoredCode(item.value.value, item.span, definition, collector);
  }
}

function reportIgnoredCode(entry: string, at: Span, { IGNORABLE }: Definition, collector: Collector): void {
  if (IGNORABLE.includes(entry)) return;
  const family = familyMeant(entry);
  if (isCode(entry)) reportNotLowerable(entry, at, collector);
  else if (family !== undefined && `${family}/*` === entry) reportNotLowerable(`${family}/*`, at, collector);
  else if (family === undefined && !entry.endsWith('/*')) reportUnknownCode(entry, at, collector);
  else {
    const known = IGNORABLE.filter((one) => one.endsWith('/*'));
    const near = family === undefined ? nearestNames(entry, known, 1)[0] : `${family}/*`;
    collector.add('config/unknown-code', atSpan(at), `there is no family of codes ${quoted(entry)}`, {
      hint: near ? `did you mean '${near}'?` : `the families are ${known.join(', ')}`,
    });
  }
}

function reportUnknownCode(code: string, at: Span, collector: Collector): void {
  const [near, ...more] = nearestCodes(code);
  collector.add('config/unknown-code', atSpan(at), `there is no finding with the code ${quoted(code)}`, {
    hint: near
      ? `did you mean ${[near, ...more].map((one) => `'${one}'`).join(' or ')}?`
      : 'every finding shows its code, and `cohort-ci explain` lists them',
  });
}

/** A family under `severity`, where a level is wanted for each code. */
function reportFamily(
  family: Family,
  written: string,
  at: Span,
  level: Level | undefined,
  mayHave: Definition['mayHave'],
  collector: Collector,
): void {
  const codes = (codesByFamily().get(family) ?? []).filter((code) => mayHave(code, level ?? 'off'));
  const list = codes.slice(0, NAMED).join(', ');
  const rest = codes.length > NAMED ? `, …; \`cohort-ci explain ${family}\` lists them` : '';
  collector.add(
    'config/unknown-code',
    atSpan(at),
    `severity takes one code a line, and ${quoted(written)} names a family of codes`,
    {
      hint:
        codes.length > 0
          ? `write a line for each code that is meant: ${list}${rest}`
          : 'remove the line: what these codes find makes a cohort invalid, and stays an error',
    },
  );
}

/** Codes that a hint names before it refers to the list. */
const NAMED = 4;

/** `drift/*`, and what people write for it: `drift`, `drift/`, `drift*`. */
function familyMeant(entry: string): Family | undefined {
  const name = entry.replace(/\/?\*{0,2}$/, '').toLowerCase();
  return Object.hasOwn(FAMILIES, name) ? (name as Family) : undefined;
}

function reportNotLowerable(what: string, at: Span, collector: Collector): void {
  collector.add('config/cannot-lower', atSpan(at), `${what} makes a cohort invalid: it stays an error`, {
    hint: 'remove the entry; only warnings, notices and drift can be lowered or ignored',
  });
}

function reportUnknownKeys(map: MapNode, known: readonly string[], what: string, collector: Collector): void {
  const missing = known.filter((name) => entryOf(map, name) === undefined);
  for (const { key } of map.entries) {
    if (key.value.kind === 'str' && known.includes(key.value.value)) continue;
    const near = nearestNames(key.text, missing, 1)[0] ?? nearestNames(key.text, known, 1)[0];
    collector.add('config/unknown-key', atSpan(key.span), `${what} no key ${quoted(key.text)}`, {
      hint: near ? `did you mean '${near}'?` : `the keys are ${known.join(', ')}`,
      ...(near !== undefined && missing.includes(near)
        ? spellingFix(key.span, key.text, near, { names: missing, fixed: true })
        : {}),
    });
  }
}

/** Whether a mapping lacks a key that it writes in another spelling: that key is reported, and nothing is missing. */
function isMisspelt(top: MapNode, path: readonly PropertyKey[], known: readonly string[]): boolean {
  const { node, missing } = nodeAt(top, path);
  return (
    node.kind === 'map' && missing !== undefined && misspeltKey(node, String(missing), known) !== undefined
  );
}

/** The keys that stand beside the last one of a path. */
function keysBelow(path: readonly PropertyKey[], definition: Definition): readonly string[] {
  if (path[0] === 'ignore') return definition.IGNORE_KEYS;
  let keys: KeyTree | 'value' | 'list' = nestedKeys(definition);
  for (const part of path.slice(0, -1))
    keys = typeof keys === 'object' ? (keys[String(part)] ?? 'value') : keys;
  return typeof keys === 'object' ? Object.keys(keys) : [];
}

function reportIssue(
  top: MapNode,
  path: readonly PropertyKey[],
  problem: string,
  collector: Collector,
): void {
  const found = nodeAt(top, path);
  const name = nameOf(path);
  const isMissing = found.missing !== undefined;
  const node = found.node;
  const but = isMissing
    ? 'is missing'
    : node.kind === 'list' && node.items.length === 0
      ? 'is empty'
      : `is ${kindOf(node)}`;
  const last = path[path.length - 1];
  const words = last === 'dialect' ? DIALECTS : [];
  collector.add('config/invalid', atSpan(smallestOf(node)), `${name} ${problem}, but ${but}`, {
    hint: isMissing
      ? `add \`${String(found.missing)}: …\``
      : ((node.kind === 'scalar' ? didYouMean(node.text, words) : undefined) ??
        (path[0] === 'ignore'
          ? 'correct the entry, or remove it'
          : 'correct the value, or remove the setting: then its default holds')),
  });
}

/** `ignore[2].reason`, counted from 1 as people count. */
function nameOf(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? ` ${part + 1}` : `${index > 0 ? ': ' : ''}${String(part)}`,
    )
    .join('');
}

/** A mapping is blamed at its first key. */
function smallestOf(node: Node): Span {
  return node.kind === 'map' ? (node.entries[0]?.key.span ?? node.span) : node.span;
}

function placeOf(top: MapNode, path: readonly PropertyKey[]): Span {
  return smallestOf(nodeAt(top, path).node);
}

/** The node at a path of the plain form, or the last one on the way and what it lacks. */
function nodeAt(top: MapNode, path: readonly PropertyKey[]): { node: Node; missing?: PropertyKey } {
  let node: Node = top;
  for (const part of path) {
    let next: Node | undefined;
    if (node.kind === 'map') next = entryOf(node, String(part))?.value;
    else if (node.kind === 'list') next = node.items[Number(part)];
    // A single text stands for a list of one.
    else if (node.kind === 'scalar' && part === 0) next = node;
    if (next === undefined) return { node, missing: part };
    node = next;
  }
  return { node };
}

/** The settings as plain data, known keys alone: no key of the file ever names a property. */
function plainTop(top: MapNode): Record<string, unknown> {
  const value = (key: string): Node | undefined => entryOf(top, key)?.value;
  const ignore = value('ignore');
  return {
    version: plain(value('version')),
    'data-root': plain(value('data-root')),
    dialect: plain(value('dialect')),
    specs: plainList(value('specs')),
    'max-rows': plain(value('max-rows')),
    ignore:
      ignore?.kind === 'list'
        ? ignore.items.map((item) =>
            item.kind === 'map'
              ? {
                  paths: plainList(entryOf(item, 'paths')?.value),
                  codes: plainList(entryOf(item, 'codes')?.value),
                  reason: plain(entryOf(item, 'reason')?.value),
                }
              : plain(item),
          )
        : plain(ignore),
  };
}

function plainList(node: Node | undefined): unknown {
  if (node?.kind === 'list') return node.items.map(plain);
  const one = plain(node);
  return typeof one === 'string' ? [one] : one;
}

/** A text or a number; what can be neither (a date, a mapping) is a symbol, which no setting accepts. Null is absent. */
function plain(node: Node | undefined): unknown {
  if (node === undefined || isNull(node)) return undefined;
  if (node.kind !== 'scalar') return OTHER;
  const { value } = node;
  switch (value.kind) {
    case 'str':
    case 'bool':
    case 'float':
      return value.value;
    case 'int':
      return Number(value.value);
    default:
      return OTHER;
  }
}

const OTHER = Symbol('no text and no number');

function isNull(node: Node): boolean {
  return node.kind === 'scalar' && node.value.kind === 'null';
}

function entryOf(map: MapNode, key: string): MapEntry | undefined {
  return map.entries.find((entry) => entry.key.value.kind === 'str' && entry.key.value.value === key);
}
