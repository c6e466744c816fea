import { CATALOGUE } from '../findings/codes.ts';
import { Collector } from '../findings/collector.ts';
import { atFile, atSpan, type Diagnostic } from '../findings/diagnostic.ts';
import { reportConflict } from '../findings/report-conflict.ts';
import { encodingHint, reportForeign } from '../findings/report-foreign.ts';
import { barePath, msg, quotedPath } from '../findings/text.ts';
import { type CheckResult, checkResult } from '../result.ts';
import { DataLayout, DEFAULT_DATA_ROOT } from '../source/data-layout.ts';
import type { FileTree } from '../source/file-tree.ts';
import { pathIn } from '../source/path.ts';
import type { SourceFile } from '../source/source-file.ts';
import { openBytes } from '../source/sources.ts';
import { CONFIG_PATH, type Config, type Settings } from './config.ts';
import { isLowerable } from './lowerable.ts';
import { parseConfig } from './parse-config.ts';
import { type Given, resolveSettings } from './resolve-settings.ts';
import { soundSettings } from './sound-settings.ts';

export type OpenedConfig =
  | { readonly kind: 'none' }
  | { readonly kind: 'config'; readonly config: Config }
  | InvalidConfig;

/** Settings with errors: what they ignore and how severe findings are is unknown. */
export interface InvalidConfig {
  readonly kind: 'invalid';
  readonly diagnostics: readonly Diagnostic[];
  /** Absent if the file cannot be read. */
  readonly file: SourceFile | undefined;
  /** The settings that decide what is checked, if none of the errors may concern them. */
  readonly sound?: Settings;
}

/** In bytes. Nobody writes larger settings by hand. */
const LARGEST = 1 << 20;

/** Folders where somebody may have put the settings by mistake. */
const FOLDERS = [
  '',
  '.github',
  '.config',
  'config',
  DEFAULT_DATA_ROOT,
  new DataLayout(DEFAULT_DATA_ROOT).cohorts,
];

/** Names that somebody may have given to the settings by mistake. */
const LIKE_SETTINGS = /^\.?cohorts?[-_. ]?ci\.(?:ya?ml|json)(?:\.txt)?$/i;

function misnamedSettings(tree: FileTree): string | undefined {
  return FOLDERS.flatMap((folder) =>
    tree
      .list(folder)
      .filter((name) => LIKE_SETTINGS.test(name))
      .map((name) => pathIn(folder, name)),
  ).find((path) => holdsSettings(tree, path));
}

/** Whether a file has one of our settings at its top level. Another program's file may have a similar name. */
function holdsSettings(tree: FileTree, path: string): boolean {
  const read = tree.read(path);
  if (read.kind !== 'file' || read.bytes.length > LARGEST) return false;
  return /^(?:\s*\{?\s*")?(?:dialect|data-root|specs|severity|ignore|budget|prices|max-rows|drift-issue)"?[ \t]*:/m.test(
    new TextDecoder().decode(read.bytes),
  );
}

/** Opens the settings of a repository, if any. */
export async function openConfig(tree: FileTree): Promise<OpenedConfig> {
  const collector = new Collector();
  const read = tree.read(CONFIG_PATH);
  if (read.kind === 'missing') {
    const other = misnamedSettings(tree);
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
  const opened =
    read.kind === 'file' && read.bytes.length <= LARGEST ? openBytes(CONFIG_PATH, read.bytes) : read;
  if (opened.kind !== 'text' && !('shown' in opened)) {
    const why =
      opened.kind === 'directory'
        ? 'it is a folder'
        : opened.kind === 'outside'
          ? 'it is a link that leads out of the repository'
          : opened.kind === 'unreadable'
            ? opened.reason
            : `it has more than ${LARGEST} bytes`;
    collector.add('config/unreadable', atFile(CONFIG_PATH), `the settings cannot be read: ${why}`, {
      hint: 'put an ordinary YAML file in its place, or delete it',
    });
    return { kind: 'invalid', diagnostics: collector.sorted(), file: undefined };
  }
  if (opened.kind === 'conflicted') reportConflict(opened.conflict, collector);
  else if (opened.kind === 'foreign') reportForeign(opened.foreign, collector);
  else if (opened.kind === 'malformed')
    collector.add(
      'file/not-utf8',
      atSpan(opened.at),
      msg`${quotedPath(CONFIG_PATH)} is not UTF-8: line ${opened.line} holds a malformed byte`,
      { hint: encodingHint(opened.byte, opened.at.path) },
    );
  const file = opened.kind === 'text' ? opened.file : opened.shown;
  const config = opened.kind === 'text' ? await parseConfig(file, collector, tree) : undefined;
  if (config !== undefined) return { kind: 'config', config };
  const sound = opened.kind === 'text' ? await soundSettings(file, tree) : undefined;
  return { kind: 'invalid', diagnostics: collector.sorted(), file, ...(sound ? { sound } : {}) };
}

/**
 * The result of a check that is prevented by invalid settings: their errors, and no cohort.
 *
 * @param checked - The result of a check without settings; its errors that no settings could change are included.
 */
export function invalidSettingsResult(
  { diagnostics, file, sound }: InvalidConfig,
  given: Given,
  checked?: CheckResult,
): CheckResult {
  const { dialect, dataRoot } = resolveSettings(given, sound && { settings: sound });
  const found = checked
    ? [...checked.diagnostics, ...checked.cohorts.flatMap((cohort) => cohort.diagnostics)]
    : [];
  const errors = found.filter(
    ({ code, severity }) =>
      severity === 'error' && !(isLowerable(code) && CATALOGUE[code].severity === 'error'),
  );
  return checkResult({
    dialect,
    dataRoot,
    patterns: [],
    cohorts: [],
    diagnostics: [...diagnostics, ...errors],
    sources: new Map([...(checked?.sources ?? []), ...(file ? [[file.path, file] as const] : [])]),
  });
}
