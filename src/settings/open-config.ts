import { Collector } from '../findings/collector.ts';
import { atFile, type Diagnostic } from '../findings/diagnostic.ts';
import { reportConflict } from '../findings/report-conflict.ts';
import { barePath, msg } from '../findings/text.ts';
import { type CheckResult, checkResult } from '../result.ts';
import type { FileTree } from '../source/file-tree.ts';
import { mergeConflict } from '../source/merge-conflict.ts';
import { decodeUtf8, SourceFile } from '../source/source-file.ts';
import { CONFIG_PATH, type Config } from './config.ts';
import { parseConfig } from './parse-config.ts';
import { type Given, resolveSettings } from './resolve-settings.ts';

export type OpenedConfig =
  | { readonly kind: 'none' }
  | { readonly kind: 'config'; readonly config: Config }
  | InvalidConfig;

/** Settings with errors, which must not be used for any check. */
export interface InvalidConfig {
  readonly kind: 'invalid';
  readonly diagnostics: readonly Diagnostic[];
  /** Absent if the file cannot be read. */
  readonly file: SourceFile | undefined;
}

/** In bytes. Nobody writes larger settings by hand. */
const LARGEST = 1 << 20;

/** Similar names that are not read. */
const MISNAMED = [
  '.cohort-ci.yaml',
  'cohort-ci.yml',
  'cohort-ci.yaml',
  '.github/cohort-ci.yml',
  '.github/.cohort-ci.yml',
];

/** Whether a file has a setting at its margin. Other programs may have files with a similar name. */
function holdsSettings(tree: FileTree, path: string): boolean {
  const read = tree.read(path);
  if (read.kind !== 'file' || read.bytes.length > LARGEST) return false;
  return /^(?:dialect|data-root|specs|severity|ignore|budget|prices|max-rows|drift-issue)[ \t]*:/m.test(
    new TextDecoder().decode(read.bytes),
  );
}

/** Opens the settings of a repository, if any. */
export async function openConfig(tree: FileTree): Promise<OpenedConfig> {
  const collector = new Collector();
  const read = tree.read(CONFIG_PATH);
  if (read.kind === 'missing') {
    const other = MISNAMED.find((path) => tree.exists(path) && holdsSettings(tree, path));
    if (other === undefined) return { kind: 'none' };
    collector.add(
      'config/unreadable',
      atFile(other),
      msg`the settings in ${barePath(other)} are not used: they are read only from ${barePath(CONFIG_PATH)}`,
      {
        hint: msg`rename it to ${barePath(CONFIG_PATH)}`,
      },
    );
    return { kind: 'invalid', diagnostics: collector.sorted(), file: undefined };
  }
  const decoded = read.kind === 'file' && read.bytes.length <= LARGEST ? decodeUtf8(read.bytes) : undefined;
  if (decoded?.kind !== 'text') {
    const why =
      decoded !== undefined
        ? `it is not UTF-8 (line ${decoded.line})`
        : read.kind === 'directory'
          ? 'it is a folder'
          : read.kind === 'outside'
            ? 'it is a link that leads out of the repository'
            : read.kind === 'unreadable'
              ? read.reason
              : `it has more than ${LARGEST} bytes`;
    collector.add('config/unreadable', atFile(CONFIG_PATH), `the settings cannot be read: ${why}`, {
      hint: 'put an ordinary YAML file in its place, or delete it',
    });
    return { kind: 'invalid', diagnostics: collector.sorted(), file: undefined };
  }
  const file = new SourceFile(CONFIG_PATH, decoded.text);
  const conflict = mergeConflict(CONFIG_PATH, decoded.text);
  if (conflict) reportConflict(conflict, collector);
  const config = conflict ? undefined : await parseConfig(file, collector);
  return config === undefined
    ? { kind: 'invalid', diagnostics: collector.sorted(), file }
    : { kind: 'config', config };
}

/** The result of a check that is prevented by invalid settings: their errors, and no cohort. */
export function invalidSettingsResult({ diagnostics, file }: InvalidConfig, given: Given): CheckResult {
  const { dialect, dataRoot } = resolveSettings(given, undefined);
  return checkResult({
    dialect,
    dataRoot,
    patterns: [],
    cohorts: [],
    diagnostics,
    sources: new Map(file ? [[file.path, file]] : []),
  });
}
