import { CATALOGUE, type Code } from '../findings/codes.ts';
import type { Diagnostic } from '../findings/diagnostic.ts';
import type { JsonSettingChange } from '../result/announcements-schema.ts';
import type { Held } from '../result/held.ts';
import type { CheckResult } from '../result.ts';
import { cohortFolderOf } from '../source/cohort-files.ts';
import { adjustFindings, applyConfig } from './apply-config.ts';
import type { BudgetSettings, Config, Ignore, Level } from './config.ts';

type SettingChange = Held<JsonSettingChange>;

/** The settings that determine how findings count. */
export type Judgement = Pick<Config, 'severities' | 'ignores'>;

/** How findings count if there are no settings, or they cannot be trusted. */
export const PLAIN_JUDGEMENT: Judgement = { severities: new Map(), ignores: [] };

/**
 * Applies the settings of a change's base to the result of its head, because a change must not soften the check that
 * judges it. Its own settings are only checked for errors and unused entries.
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
    diagnostics: adjustFindings(cohort.diagnostics, base, cohortFolderOf(cohort.specPath)),
  }));
  const unused = own
    ? applyConfig(result, own, options).diagnostics.filter(({ code }) => code === 'config/unused-ignore')
    : [];
  const shared = adjustFindings(
    [...result.diagnostics, ...(own?.diagnostics ?? []), ...unused],
    base,
    undefined,
  );
  return {
    ...result,
    cohorts,
    diagnostics: shared,
    sources: own ? new Map(result.sources).set(own.file.path, own.file) : result.sources,
  };
}

/**
 * Applies the head's settings to a finding that existed before the change, which may lower or ignore it because it did
 * not introduce it. `undefined` if the settings ignore it.
 *
 * @param folder - Of the cohort that has the finding, if one does.
 */
export function judgedByHead(
  diagnostic: Diagnostic,
  own: Judgement,
  base: Judgement,
  folder: string | undefined,
): Diagnostic | undefined {
  // Undo the base's severity first.
  const severity = base.severities.has(diagnostic.code)
    ? CATALOGUE[diagnostic.code].severity
    : diagnostic.severity;
  return adjustFindings([{ ...diagnostic, severity }], own, folder)[0];
}

/**
 * The settings that a change modifies. The dialect and the location of specs take effect immediately, since otherwise
 * no move or migration could pass; severities, ignored findings and the budget take effect after merging.
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
    ...budgetChanges(base, head),
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

/**
 * A lower limit takes effect immediately; a higher limit would allow a change to exhaust the machine that checks it.
 */
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

function budgetChanges(base: Config | undefined, head: Config | undefined): SettingChange[] {
  const textsOf = (
    budget: BudgetSettings | undefined,
  ): Record<Exclude<keyof BudgetSettings, 'at'>, string | undefined> => ({
    total: budget?.total?.toString(),
    increase: budget?.increase?.toString(),
    percent: budget?.percent?.toString(),
    action: budget?.action,
    label: budget?.label,
  });
  const [before, after] = [textsOf(base?.budget), textsOf(head?.budget)];
  return (Object.keys(before) as (keyof typeof before)[]).flatMap((key) =>
    before[key] === after[key] ? [] : [change(`budget.${key}`, before[key], after[key], false)],
  );
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
