import { entryOf } from '../design/entries.ts';
import { Collector } from '../findings/collector.ts';
import { nearestNames } from '../findings/nearest-names.ts';
import type { FileTree } from '../source/file-tree.ts';
import type { SourceFile } from '../source/source-file.ts';
import { isFalsy } from '../syntax/node-as-python.ts';
import { parseYaml } from '../syntax/yaml/parse-yaml.ts';
import type { Settings } from './config.ts';
import { reportPathSlips } from './path-slips.ts';
import { plainTop } from './plain-settings.ts';

/** The settings that decide what is checked, and in which language. */
const DECISIVE = ['data-root', 'dialect', 'specs', 'max-rows'] as const;

/**
 * The settings that decide what is checked, from a file that has errors; `undefined` if one of the errors may concern
 * them. A key that resembles no setting may be meant as any.
 */
export async function soundSettings(file: SourceFile, tree?: FileTree): Promise<Settings | undefined> {
  const collector = new Collector();
  const top = parseYaml(file, collector);
  if (collector.sorted().length > 0 || top === undefined) return undefined;
  if (top.kind !== 'map') return isFalsy(top) ? {} : undefined;
  const { CONFIG_KEYS, configSchema } = await import('./config-schema.ts');
  for (const { key } of top.entries) {
    if (CONFIG_KEYS.includes(key.text)) continue;
    const near = nearestNames(key.text, CONFIG_KEYS, 1)[0];
    if (near === undefined || DECISIVE.some((name) => name === near)) return undefined;
  }
  const parsed = configSchema
    .pick({ 'data-root': true, dialect: true, specs: true, 'max-rows': true })
    .safeParse(plainTop(top));
  if (!parsed.success) return undefined;
  if (tree) reportPathSlips(entryOf(top, 'data-root')?.value, entryOf(top, 'specs')?.value, tree, collector);
  if (collector.sorted().length > 0) return undefined;
  const { 'data-root': dataRoot, dialect, specs, 'max-rows': maxRows } = parsed.data;
  return {
    ...(dataRoot === undefined ? {} : { dataRoot }),
    ...(dialect === undefined ? {} : { dialect }),
    ...(specs === undefined ? {} : { specs }),
    maxRows,
  };
}
