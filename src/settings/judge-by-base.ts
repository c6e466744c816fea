import { CATALOGUE, type Code } from '../findings/codes.ts';
import type { Diagnostic } from '../findings/diagnostic.ts';
import type { Held } from '../result/held.ts';
import type { JsonSettingChange } from '../result/report-schema.ts';
import type { CheckResult } from '../result.ts';
import { adjustFindings, applyConfig } from './apply-config.ts';
import type { Config, Ignore, Level } from './config.ts';

type SettingChange = Held<JsonSettingChange>;

/** What of a repository's settings decides how findings count. */
export type Judgement = Pick<Config, 'severities' | 'ignores'>;

/** How findings count where the settings say nothing, or cannot be trusted. */
export const PLAIN_JUDGEMENT: Judgement = { severities: new Map(), ignores: [] };

/**
 * The result of a change's head as the settings of its base judge it: a change must not soften the check that judges it.
 * Of its own settings it is only said what is wrong with them, and which entries ignore nothing.
 *
 * @param options.whole - See {@link applyConfig}.
 */
export function judgeByBase(
  result: CheckResult,
  own: Config | undefined,
  base: Judgement,
  options: Parameters<typeof applyConfig>[2] = {},
): CheckResult {
  const cohorts = result.cohorts.map((cohort) => ({
    ...cohort,
    diagnostics: adjustFindings(cohort.diagnostics, base),
  }));
  const unused = own
    ? applyConfig(result, own, options).diagnostics.filter(({ code }) => code === 'config/unused-ignore')
    : [];
  const shared = adjustFindings([...result.diagnostics, ...(own?.diagnostics ?? []), ...unused], base);
  return {
    ...result,
    cohorts,
    diagnostics: shared,
    sources: own ? new Map(result.sources).set(own.file.path, own.file) : result.sources,
  };
}

/**
 * A finding that was there before a change, as the change's own settings have it: those it may lower or ignore, since it
 * brings none of it. `undefined` where they leave it out.
 */
export function asHeadHasIt(diagnostic: Diagnostic, own: Judgement, base: Judgement): Diagnostic | undefined {
  // What the base's settings made of it is not what it is by itself.
  const severity = base.severities.has(diagnostic.code)
    ? CATALOGUE[diagnostic.code].severity
    : diagnostic.severity;
  return adjustFindings([{ ...diagnostic, severity }], own)[0];
}

/**
 * What a change sets differently: what decides where specs are looked for, and the dialect, holds at once, for a move or a
 * migration must be able to pass; what decides how findings count holds once it is merged.
 */
export function settingChanges(
  base: Config | undefined,
  head: Config | undefined,
  defaults: { readonly maxRows: number },
): readonly SettingChange[] {
  return [
    ...structureChanges(base, head),
    ...limitChanges(base, head, defaults.maxRows),
    ...severityChanges(base, head),
    ...ignoreChanges(base, head),
  ];
}

function structureChanges(base: Config | undefined, head: Config | undefined): SettingChange[] {
  const shown = (config: Config | undefined): Record<string, string | undefined> => ({
    'data-root': config?.settings.dataRoot,
    dialect: config?.settings.dialect,
    specs: config?.settings.specs?.join(', '),
  });
  const [before, after] = [shown(base), shown(head)];
  return Object.keys(before).flatMap((setting) =>
    before[setting] === after[setting] ? [] : [change(setting, before[setting], after[setting], true)],
  );
}

/** A lower limit holds at once; a higher one would let a change exhaust the machine that judges it. */
function limitChanges(base: Config | undefined, head: Config | undefined, limit: number): SettingChange[] {
  const [before, after] = [base?.settings.maxRows, head?.settings.maxRows];
  if (before === after) return [];
  const holds = (after ?? limit) <= (before ?? limit);
  return [change('max-rows', before?.toString(), after?.toString(), holds)];
}

function severityChanges(base: Config | undefined, head: Config | undefined): SettingChange[] {
  const [before, after] = [base?.severities, head?.severities];
  const codes = new Set<Code>([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  const levelOf = (levels: ReadonlyMap<Code, Level> | undefined, code: Code): Level | undefined =>
    levels?.get(code);
  return [...codes].flatMap((code) => {
    const [was, is] = [levelOf(before, code), levelOf(after, code)];
    return was === is ? [] : [change(`severity: ${code}`, was, is, false)];
  });
}

function ignoreChanges(base: Config | undefined, head: Config | undefined): SettingChange[] {
  const textOf = ({ paths, codes }: Ignore): string =>
    `${codes.join(', ')} in ${paths.map(({ text }) => text).join(', ')}`;
  const [before, after] = [base, head].map((config) => new Set((config?.ignores ?? []).map(textOf)));
  return [
    ...[...(after ?? [])].flatMap((text) =>
      before?.has(text) ? [] : [change('ignore', undefined, text, false)],
    ),
    ...[...(before ?? [])].flatMap((text) =>
      after?.has(text) ? [] : [change('ignore', text, undefined, false)],
    ),
  ];
}

function change(
  setting: string,
  before: string | undefined,
  after: string | undefined,
  holds: boolean,
): SettingChange {
  return {
    setting,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    holds,
  };
}
