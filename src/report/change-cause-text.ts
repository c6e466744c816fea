import type { Cause, TextList, WholeChange } from '../change/change.ts';
import type { ChangeCause } from '../change/change-causes.ts';
import { listed } from '../findings/words.ts';
import type { ChangeCost } from '../prices/plan-cost.ts';
import { COPY, type SwitchedRuns } from '../prices/planned-runs.ts';
import { STAGES, type Stage } from '../result.ts';
import { MODELS_FILE, templatesFile } from '../source/data-layout.ts';
import { oncePer } from '../source/once-per.ts';
import { noneByStage } from '../source/stage.ts';
import { countedText, countText } from './show/count-text.ts';

/** The format of names from the repository, and the maximum number of names in a list. */
export interface CauseStyle {
  readonly code: (text: string) => string;
  readonly named: number;
}

/** Edits named when several are involved, and edits described there. */
const MOST_NAMES = 6;
const MOST_DESCRIBED = 3;

/** Equal for equal edits. */
const causeKey = oncePer((cause: Cause): string => JSON.stringify(cause));

/** The texts of several reasons in a row; an edit that one of them describes is only named by those that follow. */
export function changeCauseTexts(reasons: readonly ChangeCause[], style: CauseStyle): readonly string[] {
  const described = new Set<string>();
  return reasons.map((reason) => {
    const text = changeCauseText(reason, style, (cause) => described.has(causeKey(cause)));
    for (const cause of reason.causes) described.add(causeKey(cause));
    return text;
  });
}

/**
 * Why plans change, such as `draft_llm gains opal`, without cohorts and counts.
 *
 * @param isKnown - Whether an edit needs no description, because an earlier reason has it.
 */
export function changeCauseText(
  reason: ChangeCause,
  style: CauseStyle,
  isKnown: (cause: Cause) => boolean = () => false,
): string {
  const { kind, causes, cohorts } = reason;
  const groups = groupsOf(reason);
  const all = causes.map((cause) =>
    causes.length > 1 && isInSharedFile(cause) && isKnown(cause)
      ? shortName(cause, style.code)
      : causeText(cause, style),
  );
  const isDescribed = causes.filter((cause) => !isKnown(cause)).length <= MOST_DESCRIBED;
  const names = isDescribed
    ? [
        ...new Set(
          groups.map((group) =>
            withOthers(
              group.map((cause) => (isKnown(cause) ? shortName(cause, style.code) : causeText(cause, style))),
            ),
          ),
        ),
      ]
    : [];
  const isNamed = !isDescribed || causes.every(isKnown);
  switch (kind) {
    case 'new':
      return cohorts.length === 1 ? 'new cohort' : 'new cohorts';
    case 'gone':
      return cohorts.length === 1 ? 'removed cohort' : 'removed cohorts';
    case 'excluded':
      return cohorts.length === 1
        ? 'a cohort that the settings no longer cover'
        : 'cohorts that the settings no longer cover';
    case 'edit':
    case 'uncopied':
    case 'copied':
      return belonging(causes, all, style);
    case 'together':
      return isNamed ? `${shortNames(groups, style)} together` : `${inSequence(names)}, together`;
    case 'either':
      if (causes.length === 0) return 'any one of two or more edits alone would do this';
      // Of three or more edits, not every one matters to every generation.
      return `${groups.length > 2 ? 'two or more' : 'each'} of ${isNamed ? `${shortNames(groups, style)} would do this alone` : `these would do this alone: ${inSequence(names)}`}`;
    case 'several':
      return causes.length === 0 ? 'several edits' : `several edits together (${shortNames(groups, style)})`;
    case 'elsewhere':
      return 'for a reason outside of specs, catalogs and settings';
    case 'unplanned':
      return cohorts.length === 1
        ? 'a cohort without a known earlier plan'
        : 'cohorts without a known earlier plan';
    case 'repaired':
      return cohorts.length === 1
        ? 'a cohort that was invalid, and so planned nothing'
        : 'cohorts that were invalid, and so planned nothing';
    case 'silent':
      return belonging(causes, all, style);
  }
}

/**
 * Edits that do not compile without each other, as one reason. If there are many, axes whose levels follow a catalog
 * are only named.
 */
function belonging(causes: readonly Cause[], all: readonly string[], style: CauseStyle): string {
  if (all.length < 2) return all.join();
  const following =
    all.length > MOST_DESCRIBED ? causes.filter((cause) => followsCatalog(cause, causes)) : [];
  const [shared, others] = [true, false].map((isShared) =>
    all.filter((_, place) =>
      causes
        .slice(place, place + 1)
        .some((cause) => isInSharedFile(cause) === isShared && !following.includes(cause)),
    ),
  );
  const texts =
    following.length === 0
      ? all
      : [
          ...(shared ?? []),
          ...(others ?? []).slice(0, MOST_NAMES),
          ...((others?.length ?? 0) > MOST_NAMES ? [`${(others?.length ?? 0) - MOST_NAMES} more edits`] : []),
          shortNames(
            following.map((one) => [one]),
            style,
          ),
        ];
  return `${inSequence(texts)}, which belong together`;
}

/** Whether the levels that an axis gains and loses are all rows that a catalog gains and loses. */
function followsCatalog(cause: Cause, causes: readonly Cause[]): boolean {
  return (
    cause.kind === 'levels' &&
    (['added', 'removed'] as const).every((side) =>
      cause[side].first.every((level) =>
        causes.some((one) => one.kind === 'catalog' && one[side].first.includes(level)),
      ),
    )
  );
}

/** Lists descriptions with commas, since they may contain “and” themselves. */
function inSequence(edits: readonly string[]): string {
  return edits.length < 2 ? edits.join() : `${edits.slice(0, -1).join(', ')}, and ${edits.at(-1)}`;
}

/** Whether an edit is not in a spec, so that other cohorts have it, too. */
function isInSharedFile({ kind }: Cause): boolean {
  return kind === 'catalog' || kind === 'selection' || kind === 'replication' || kind === 'setting';
}

/** What a reason adds and removes, or why it does neither. */
export function reasonCountsText({ kind, causes, cohorts, added, removed, switched }: ChangeCause): string {
  if (kind === 'uncopied') return `${stagesText(switched)} ${RUN_NOW}`;
  if (kind === 'copied') return `${stagesText(switched)} ${RUN_NO_LONGER}`;
  if (kind !== 'silent') {
    const again = stagesText(switched);
    const counts = stageCountsText(added, removed) ?? (again === '' ? nothingText(kind, cohorts) : '');
    return again === '' ? counts : `${counts === '' ? '' : `${counts}, and `}${again} by another model`;
  }
  if (STAGES.some((stage) => switched[stage] > 0)) return stagesText(switched);
  if (causes.every((cause) => cause.kind === 'replication')) return 'only manifests record it';
  return causes.every((cause) => cause.kind === 'order')
    ? 'the same generations, in another order in membership.csv'
    : 'no generation added or removed';
}

/** Why a reason adds and removes nothing: a cohort may take the place of another. */
function nothingText(kind: ChangeCause['kind'], { length }: readonly string[]): string {
  const all = `all of ${length === 1 ? 'its' : 'their'} generations`;
  if (kind === 'new') return `${all} were planned before`;
  return kind === 'gone' || kind === 'excluded' ? `${all} are still planned` : 'other cohorts plan the same';
}

/** `+4 drafts → +8 essays → +32 evaluations`; `+2 −1 drafts` if some are removed, too; undefined if none. */
export function stageCountsText(
  added: Readonly<Record<Stage, number>>,
  removed: Readonly<Record<Stage, number>>,
  between = ' → ',
): string | undefined {
  const parts = STAGES.flatMap((stage) => {
    const signs = [
      ...(added[stage] > 0 ? [`+${countText(added[stage])}`] : []),
      ...(removed[stage] > 0 ? [`−${countText(removed[stage])}`] : []),
    ];
    const isOne = added[stage] + removed[stage] === 1;
    return signs.length === 0 ? [] : [`${signs.join(' ')} ${stage}${isOne ? '' : 's'}`];
  });
  return parts.length === 0 ? undefined : parts.join(between);
}

/**
 * Phrases about generations that are planned before and now. They have no sign, which would mean that the change adds
 * them.
 */
const RUN_NOW = 'run a model now';
const RUN_NO_LONGER = 'no longer run a model';

/** `3 essays run a model now, 4 drafts no longer run a model`; undefined if no template became or was a copy. */
export function switchedText(switched: readonly SwitchedRuns[]): string | undefined {
  const texts = [true, false].flatMap((isRun) => {
    const counts = noneByStage();
    for (const { stage, after, count } of switched) if ((after !== COPY) === isRun) counts[stage] += count;
    const text = stagesText(counts);
    return text === '' ? [] : [`${text} ${isRun ? RUN_NOW : RUN_NO_LONGER}`];
  });
  return texts.length === 0 ? undefined : texts.join(', ');
}

/** `3 drafts, 1 essay and 8 evaluations`; empty stages are left out. */
export function stagesText(counts: Readonly<Record<Stage, number>>): string {
  return listed(
    STAGES.filter((stage) => counts[stage] > 0).map((stage) => countedText(counts[stage], stage)),
  );
}

/**
 * A note on generations that cohorts plan with different models; undefined if there are none, or if the price section
 * already says it.
 */
export function contestedText(
  whole: WholeChange | undefined,
  cost: ChangeCost | undefined,
  code: CauseStyle['code'],
): string | undefined {
  const { contested = [] } = whole ?? {};
  if (contested.length === 0 || cost !== undefined) return undefined;
  const texts = contested.map(
    ({ stage, llms, count }) => `${countedText(count, stage)} by ${llms.map(code).join(' or ')}`,
  );
  return `Cohorts plan the same generations with different models: ${listed(texts)}. The id of an essay does not include its model, so each is made only once, by the model of the cohort that runs first.`;
}

function causeText(cause: Cause, style: CauseStyle): string {
  const { code } = style;
  switch (cause.kind) {
    case 'axis':
      return cause.change === 'added'
        ? `new axis ${code(cause.axis)} with ${texts(cause.levels, style, 'level')}`
        : `axis ${code(cause.axis)} removed (it had ${texts(cause.levels, style, 'level')})`;
    case 'levels':
      return `${code(cause.axis)} ${gainsAndLoses(cause, style, 'level')}`;
    case 'rule': {
      const rule = `${cause.rule} rule ${code(cause.name)}`;
      if (cause.change === 'renamed')
        return `${cause.rule} rule ${code(cause.before ?? '')} renamed ${code(cause.name)}`;
      if (cause.change !== 'changed') return `${rule} ${cause.change}`;
      return cause.added.count + cause.removed.count === 0
        ? `${rule} changed`
        : `${rule} ${gainsAndLoses(cause, style, 'entry')}`;
    }
    case 'replicates':
      return `replicates of ${code(cause.axis)} ${cause.before} → ${cause.after}`;
    case 'catalog':
      return `${code(cause.catalog)} ${gainsAndLoses(cause, style, 'row')}`;
    case 'selection':
      if (cause.change !== 'changed') return `the curated selection ${cause.change}`;
      return cause.added.count + cause.removed.count === 0
        ? 'the curated selection in another order'
        : `the curated selection ${gainsAndLoses(cause, style, 'id')}`;
    case 'replication':
      return `${code('replication_config.csv')}: ${cause.stage} ${cause.before} → ${cause.after}`;
    case 'generator':
      return `${code(templatesFile(cause.stage))}: ${code(cause.template)} ${code(cause.before)} → ${code(cause.after)}`;
    case 'assignment':
      return `${code(cause.after)} instead of ${code(cause.before)} for ${cause.stage}s planned before`;
    case 'model':
      return `${code(MODELS_FILE)}: ${code(cause.llm)} ${code(cause.before)} → ${cause.after === undefined ? 'no model' : code(cause.after)}`;
    case 'order':
      return `${orderedParts(cause, code)} in another order`;
    case 'setting':
      return `${code(cause.name)} ${code(cause.before)} → ${code(cause.after)}`;
    case 'cohort':
      return COHORT_CHANGES[cause.change];
  }
}

function orderedParts({ of, name }: Extract<Cause, { kind: 'order' }>, code: CauseStyle['code']): string {
  return name === '' ? of : `${of} of ${code(name)}`;
}

function gainsAndLoses(
  { added, removed }: { readonly added: TextList; readonly removed: TextList },
  style: CauseStyle,
  noun: string,
): string {
  return [
    ...(added.count > 0 ? [`gains ${texts(added, style, noun)}`] : []),
    ...(removed.count > 0 ? [`loses ${texts(removed, style, noun)}`] : []),
  ].join(' and ');
}

function texts({ count, first }: TextList, { code, named }: CauseStyle, noun: string): string {
  const shown = first.slice(0, named).map(code);
  const many = count === 1 ? noun : noun === 'entry' ? 'entries' : `${noun}s`;
  if (shown.length === 0) return `${countText(count)} ${many}`;
  return `${shown.join(', ')}${count > shown.length ? ` and ${countText(count - shown.length)} more` : ''}`;
}

/** The causes, each with those that do not compile without it. */
function groupsOf({ causes, groups }: ChangeCause): readonly (readonly Cause[])[] {
  if (groups === undefined) return causes.map((cause) => [cause]);
  let from = 0;
  return groups.map((size) => {
    from += size;
    return causes.slice(from - size, from);
  });
}

/** A single name for edits that belong together. */
function withOthers(names: readonly string[]): string {
  const [first = '', ...others] = new Set(names);
  return others.length === 0 ? first : `${first} (with ${listed(others, others.length, MOST_DESCRIBED)})`;
}

/** Short names of the edits. */
function shortNames(groups: readonly (readonly Cause[])[], { code }: CauseStyle): string {
  const names = [...new Set(groups.map((group) => withOthers(group.map((cause) => shortName(cause, code)))))];
  return listed(names, names.length, MOST_NAMES);
}

function shortName(cause: Cause, code: CauseStyle['code']): string {
  switch (cause.kind) {
    case 'axis':
    case 'levels':
      return code(cause.axis);
    case 'replicates':
      return `replicates of ${code(cause.axis)}`;
    case 'rule':
      return `${cause.rule} ${code(cause.name)}`;
    case 'setting':
      return code(cause.name);
    case 'catalog':
      return code(cause.catalog);
    case 'selection':
      return 'the curated selection';
    case 'generator':
      return code(templatesFile(cause.stage));
    case 'assignment':
      return `the model of ${cause.stage}s`;
    case 'model':
      return code(MODELS_FILE);
    case 'replication':
      return code('replication_config.csv');
    case 'order':
      return orderedParts(cause, code);
    case 'cohort':
      return COHORT_CHANGES[cause.change];
  }
}

const COHORT_CHANGES = {
  added: 'a new cohort',
  removed: 'a removed cohort',
  excluded: 'a cohort that the settings no longer cover',
  repaired: 'a cohort that was invalid',
} as const;
