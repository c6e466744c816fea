import type { Code } from '../../findings/codes.ts';
import { msg, ownCommand, type Text } from '../../findings/text.ts';

/** A trace of the time before specs, in one line of text. */
export interface Trace {
  readonly code: Code & `legacy/${string}`;
  /** The finding points to the group `at`. */
  readonly pattern: RegExp;
  /** Returns the message; `found` is the matched text, quoted. */
  readonly message: (found: string) => string;
  readonly hint: Text;
}

const readsActive = (): string => "this uses the column 'active', which catalogs no longer have";
const BACKFILL = msg`write a spec; \`${ownCommand('backfill', '--all')}\` derives those of all committed outputs`;
const chooseByCohort = "read the cohort's manifest.json or membership.csv, or compile its spec";

/**
 * In the order in which they are tried: of two that overlap, the first is reported. Every pattern takes linear time,
 * since none has two unbounded repetitions that can match the same text.
 */
export const TRACES: readonly Trace[] = [
  active(/\b[\w)\]]{1,80}\[\s{0,4}(?<at>["']active["'])\s{0,4}\]/),
  active(/\[\[[^\][]{0,200}(?<at>["']active["'])/),
  active(/\.(?:get|pop|drop|sort_values|groupby|col|getfield)\(\s{0,4}\[?\s{0,4}(?<at>["']active["'])/),
  active(
    /(?<at>["']active["'])\s{1,4}(?:not\s{1,4})?in\s{1,4}(?:[\w.]{0,60}(?:columns|fieldnames|header|row|df)\b)/,
  ),
  active(
    /\b(?:usecols|subset|columns|fieldnames|dtype|required)\s{0,4}=\s{0,4}[[{(][^\])}]{0,200}(?<at>["']active["'])/,
  ),
  active(
    /(?<![A-Za-z])(?<at>(?:(?:filter(?:_by)?|load|get)_)?active_(?:templates?|models?|llms?|combos?|axes|only)\b)/,
  ),
  active(/\b(?<at>filter(?:_by)?_active\w{0,40})/),
  active(/\s--(?:[a-z]{1,20}-){0,6}(?<at>active)-(?:templates?|models?|llms?|combos?|axes)\b/),
  active(/[\w)\]](?<at>\.active\b)(?![\w(/-])(?=\s{0,4}(?:$|[=!<>)\],:&|]|is\b|and\b|or\b|if\b))/),
  active(/(?<![\w.$-])(?<at>active)(?=\s{0,4}(?:===?|!==?)\s{0,4}(?:["']?(?:true|false|yes|no|1|0)\b))/i),
  active(/(?<![\w.$"'-])(?<at>active)(?=\s{1,4}is\s{1,4}(?:not\s{1,4})?True\b)/),
  // A CSV header, or a list of column names on a command line: no spaces around the commas.
  active(
    /(?:\b[a-z]\w{0,60}_(?:id|name)|\bid|\bgenerator|\bfor_evaluation),(?:[a-z_]{1,60},){0,20}(?<at>active)(?![\w-])/,
  ),
  active(/(?<![\w,-])(?<at>active),(?:[a-z_]{1,60},){0,20}(?:[a-z]\w{0,60}_id|generator|for_generation)\b/),
  active(/(?:\s-c|\s--columns?|\s--filter|\s--where)[= ]["']?(?<at>active)(?![\w-])/),
  // In prose: the column by its name, and what it selected.
  active(/(?<at>`active\s?=\s?true`)/i),
  active(
    /(?<![\w-])(?<at>active\s(?:(?:draft|essay|evaluation|generation)(?:\/\w{1,20}){0,3}\s)?(?:axes|templates?))\b/i,
  ),
  active(/(?<![\w-])(?<at>active\s(?:generation|evaluation)(?:\/\w{1,20}){0,3}\smodels?)\b/i),
  active(/(?<at>`active`)\s{1,4}(?:columns?|flags?|fields?)\b/),
  active(/\b(?:columns?|flags?|fields?)\s{1,4}(?<at>`active`)/),
  {
    code: 'legacy/cohort-variable',
    pattern: /(?<![\w])(?<at>DD_COHORT)(?!\w)/,
    message: (found) => `${found} once named the cohort; a cohort is named by the folder of its spec`,
    hint: 'pass the cohort id as an argument',
  },
  {
    code: 'legacy/selected-combos',
    pattern: /(?<at>selected_combo_mappings(?:\.csv)?)(?!\w)/,
    message: (found) => `${found} no longer lists any cohort's combinations`,
    hint: 'list the combinations on the axis combo_id of the spec',
  },
  {
    code: 'legacy/expansion-switch',
    pattern: /(?<![\w-])(?<at>(?:expand_(?:pairs|tuples|ties)|keep_(?:pair|tuple)_axis))(?!\w)/,
    message: (found) => `the switch ${found} is retired: rows are always expanded`,
    hint: 'remove it, and what reads the columns that it kept',
  },
  {
    code: 'legacy/cohort-mode',
    pattern: /(?<at>\b(?:curated|catalog|cartesian)[-_ ](?:only[-_ ])?mode\b)/i,
    message: (found) => `${found} is a retired way to build a cohort: now its spec says what it contains`,
    hint: BACKFILL,
  },
  {
    // `--curated-only`, `build_curated_only`; with a space in between, it is prose.
    code: 'legacy/cohort-mode',
    pattern: /(?<![A-Za-z])(?<at>curated[-_]only)(?![A-Za-z])/i,
    message: (found) => `${found} is a retired way to build a cohort: a selection only narrows its spec`,
    hint: BACKFILL,
  },
  {
    code: 'legacy/cohort-mode',
    pattern: /(?<at>\btwo ways to build a cohort\b)/i,
    message: (found) => `${found}: there is one, its spec`,
    hint: 'describe the spec-driven way',
  },
];

function active(pattern: RegExp): Trace {
  return { code: 'legacy/reads-active', pattern, message: readsActive, hint: chooseByCohort };
}

/** Matches words of sentences about a removal, which do not use the removed feature. */
export const TELLS_OF_REMOVAL =
  /\b(?:retired?|retires|removed?|removes|legacy|former(?:ly)?|deprecated|refused?|refuses|reject(?:s|ed)?|no longer|not any more|anymore|used to|obsolete)\b/i;
