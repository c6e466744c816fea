import { readConfig } from '../disk/read-config.ts';
import type { Config } from '../settings/config.ts';
import { type Given, type Resolved, resolveSettings } from '../settings/resolve-settings.ts';
import { lookOf } from './look-of.ts';
import { givenSettings } from './options.ts';
import type { Terminal } from './terminal.ts';

/** The settings for a command. */
export interface OpenedSettings {
  /** The settings on the command line. */
  readonly given: Given;
  /** The repository's settings file, if there is one. */
  readonly config: Config | undefined;
  /** The command line takes precedence over the file, and the file over the defaults. */
  readonly settings: Resolved;
}

/**
 * The settings from the command line and the repository's file. `undefined` if the file has an error, which is then
 * printed, since other settings than intended might be used.
 *
 * @param output - Where findings go: to standard error for a command that prints its result on standard output.
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
    const look = lookOf(terminal[output], terminal);
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
