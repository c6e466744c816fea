import type { z } from 'zod';
import { entryOf } from '../design/entries.ts';
import { kindOf } from '../design/show.ts';
import { Collector } from '../findings/collector.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { FindingSet } from '../findings/finding-set.ts';
import { type Fix, suggested } from '../findings/fix.ts';
import type { FileTree } from '../source/file-tree.ts';
import { pathPatternBelow } from '../source/path-pattern.ts';
import type { SourceFile } from '../source/source-file.ts';
import { STAGES } from '../source/stage.ts';
import type { MapNode, Node } from '../syntax/node.ts';
import { isFalsy } from '../syntax/node-as-python.ts';
import { spacedKeys } from '../syntax/spaced-keys.ts';
import { parseYaml } from '../syntax/yaml/parse-yaml.ts';
import { type Config, DEFAULT_DRIFT_ISSUE, type Ignore, type Settings } from './config.ts';
import { MOST_ENTRIES } from './limits.ts';
import { type Definition, nestedKeys } from './nested-keys.ts';
import { outdentedSettings, reportOutdented } from './outdented-settings.ts';
import { reportPathSlips } from './path-slips.ts';
import { plainBelow, plainTop } from './plain-settings.ts';
import { isMisspelled, keysBelow, reportIssue } from './report-issue.ts';
import { readSeverities, reportIgnoredCodes } from './setting-codes.ts';
import { placeOf } from './setting-node.ts';
import { ACTION_INPUTS, reportUnknownBelow, reportUnknownKeys } from './unknown-keys.ts';

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
    nested,
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
