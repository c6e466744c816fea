import { readConfig } from '../disk/read-config.ts';
import type { Config } from '../settings/config.ts';
import { type Given, type Resolved, resolveSettings } from '../settings/resolve-settings.ts';
import { lookOf } from './look-of.ts';
import { givenSettings } from './options.ts';
import type { Terminal } from './terminal.ts';

/** What a command is to go by. */
export interface OpenedSettings {
  /** What the command line says. */
  readonly given: Given;
  /** The file of the repository, where it has one. */
  readonly config: Config | undefined;
  /** The command line before the file, and that before the defaults. */
  readonly settings: Resolved;
}

/**
 * The settings that a command line and the repository's file give together. `undefined` when the file has an error, which is
 * then printed: nothing is done by settings that may not be those that are meant.
 *
 * @param output - Where the findings go: a command that prints a result has them beside it, on standard error.
 */
export async function openSettings(
  values: Parameters<typeof givenSettings>[0] & { readonly root?: string | undefined },
  terminal: Terminal,
  output: 'stdout' | 'stderr',
): Promise<OpenedSettings | undefined> {
  const given = givenSettings(values);
  const opened = await readConfig(values.root);
  if (opened.kind === 'invalid') {
    const { invalidSettingsResult } = await import('../settings/open-config.ts');
    const { renderFindings, renderTerminal } = await import('../report/terminal.ts');
    const result = invalidSettingsResult(opened, given);
    const look = lookOf(terminal[output], terminal.env);
    terminal[output].write(
      output === 'stderr'
        ? renderTerminal(result, look)
        : `${renderFindings(result.diagnostics, result.sources, look)}\n`,
    );
    return undefined;
  }
  const config = opened.kind === 'config' ? opened.config : undefined;
  return { given, config, settings: resolveSettings(given, config) };
}
