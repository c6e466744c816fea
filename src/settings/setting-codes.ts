import { isNull } from '../design/entries.ts';
import { kindOf } from '../design/show.ts';
import { type Code, isCode } from '../findings/codes.ts';
import type { Collector } from '../findings/collector.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { codesByFamily, FAMILIES, type Family } from '../findings/families.ts';
import { curlyHint, inCurlyQuotes } from '../findings/look-alikes.ts';
import { nearestCodes } from '../findings/nearest-codes.ts';
import { didYouMean, nearestHint, nearestNames } from '../findings/nearest-names.ts';
import { quoted } from '../findings/words.ts';
import type { Span } from '../source/span.ts';
import type { MapEntry, Node } from '../syntax/node.ts';
import { spacedKeys } from '../syntax/spaced-keys.ts';
import { LEVELS, type Level } from './config.ts';
import { MOST_NAMES } from './limits.ts';
import { plain } from './plain-settings.ts';

/** The levels, and which of them a code may have. Only loaded if there are settings. */
type Definition = Pick<typeof import('./config-schema.ts'), 'IGNORABLE' | 'levelMeant' | 'mayHave'>;

/** Whether a key of the settings is a code, perhaps misspelled, rather than a setting. */
export function isCodeLike(key: string): boolean {
  return (
    isCode(key) ||
    (key.includes('/') &&
      (familyMeant(key.replace(/\/.*$/, '')) !== undefined || nearestCodes(key).length > 0))
  );
}

/** Words of other tools for the levels. */
const OTHER_WORDS: readonly (readonly [Level, RegExp])[] = [
  ['off', /^(?:ignored?|none|null|disabled?|skip|silent|hidden|suppress|allow)$/i],
  ['notice', /^(?:info(?:rmation)?|note|hint|low)$/i],
  ['warning', /^(?:medium)$/i],
  ['error', /^(?:fail(?:ure)?|fatal|critical|deny|high)$/i],
];

function wordedHint(written: string): string | undefined {
  const level = OTHER_WORDS.find(([, words]) => words.test(written))?.[0];
  return level && didYouMean(level);
}

/** `severity` maps codes to levels. YAML 1.1 reads `off` as a boolean, which is accepted. */
export function readSeverities(
  entry: MapEntry | undefined,
  whole: string,
  { levelMeant, mayHave }: Definition,
  collector: Collector,
): ReadonlyMap<Code, Level> {
  const severities = new Map<Code, Level>();
  if (entry === undefined || isNull(entry.value)) return severities;
  if (entry.value.kind !== 'map') {
    collector.add(
      'config/invalid',
      atSpan(entry.value.span),
      `severity must map codes to levels, but is ${kindOf(entry.value)}`,
      spacedKeys(entry.value, whole) ?? {
        hint: 'write one line per code, such as `rule/lost-levels: notice`',
      },
    );
    return severities;
  }
  for (const { key, value } of entry.value.entries) {
    const level = levelMeant(plain(value));
    const written = value.kind === 'scalar' ? value.text : '';
    if (level === undefined && isCode(written) && levelMeant(plain(key)) !== undefined) {
      collector.add(
        'config/invalid',
        atSpan(key.span),
        'a code is followed by its level, not the other way round',
        {
          hint: `swap them: \`${written}: ${key.text}\``,
        },
      );
      continue;
    }
    if (level === undefined) {
      collector.add(
        'config/invalid',
        atSpan(value.span),
        `the level of ${quoted(key.text)} must be off, notice, warning or error, but is ${kindOf(value)}`,
        {
          hint:
            nearestHint(written, LEVELS) ??
            wordedHint(written) ??
            'write one of these levels, or remove the line',
        },
      );
    }
    const code = key.value.kind === 'str' ? key.value.value : key.text;
    const family = familyMeant(code);
    if (family !== undefined) reportFamily(family, code, key.span, level, mayHave, collector);
    else if (!isCode(code)) reportUnknownCode(code, key.span, collector);
    else if (level !== undefined && !mayHave(code, level)) reportNotLowerable(code, key.span, collector);
    else if (level !== undefined) severities.set(code, level);
  }
  return severities;
}

export function reportIgnoredCodes(
  node: Node | undefined,
  definition: Definition,
  collector: Collector,
): void {
  const items = node?.kind === 'list' ? node.items.slice(0, MOST_NAMES) : node === undefined ? [] : [node];
  for (const item of items) {
    if (item.kind === 'scalar' && item.value.kind === 'str')
      reportIgnoredCode(item.value.value, item.span, definition, collector);
  }
}

function reportIgnoredCode(entry: string, at: Span, { IGNORABLE }: Definition, collector: Collector): void {
  if (IGNORABLE.includes(entry)) return;
  const family = familyMeant(entry);
  if (isCode(entry)) reportNotLowerable(entry, at, collector);
  else if (family !== undefined && `${family}/*` === entry) reportNotLowerable(`${family}/*`, at, collector);
  else if (family === undefined && !entry.endsWith('/*')) reportUnknownCode(entry, at, collector);
  else {
    const known = IGNORABLE.filter((one) => one.endsWith('/*'));
    const near = family === undefined ? nearestNames(entry, known, 1)[0] : `${family}/*`;
    collector.add('config/unknown-code', atSpan(at), `there is no family of codes ${quoted(entry)}`, {
      hint: near ? didYouMean(near) : `the families are ${known.join(', ')}`,
    });
  }
}

function reportUnknownCode(code: string, at: Span, collector: Collector): void {
  const parts = code.split(/[\s,;]+/);
  const isList = parts.length > 1 && parts.every((part) => isCode(part) || familyMeant(part) !== undefined);
  const [near, ...more] = nearestCodes(code);
  const bare = inCurlyQuotes(code);
  collector.add('config/unknown-code', atSpan(at), `there is no finding with the code ${quoted(code)}`, {
    hint: isList
      ? `write the codes as a list: [${parts.map((part) => (part.includes('*') ? `'${part}'` : part)).join(', ')}]`
      : bare !== undefined && isCode(bare)
        ? curlyHint(bare)
        : near
          ? didYouMean(near, ...more)
          : 'every finding shows its code, and `cohort-ci explain` lists them',
  });
}

/** Reports a family in `severity`, which requires a level for each code. */
function reportFamily(
  family: Family,
  written: string,
  at: Span,
  level: Level | undefined,
  mayHave: Definition['mayHave'],
  collector: Collector,
): void {
  const codes = (codesByFamily().get(family) ?? []).filter((code) => mayHave(code, level ?? 'off'));
  const list = codes.slice(0, NAMED).join(', ');
  const rest = codes.length > NAMED ? `, …; \`cohort-ci explain ${family}\` lists them` : '';
  collector.add(
    'config/unknown-code',
    atSpan(at),
    `severity takes one code per line, but ${quoted(written)} is a family of codes`,
    {
      hint:
        codes.length > 0
          ? `write a line for each code that you mean: ${list}${rest}`
          : 'remove the line: findings with these codes make a cohort invalid, and remain errors',
    },
  );
}

/** Maximum number of codes that a hint lists before it refers to `explain`. */
const NAMED = 4;

/** Recognizes `drift/*` as well as `drift`, `drift/` and `drift*`. */
function familyMeant(entry: string): Family | undefined {
  const name = entry.replace(/\/?\*{0,2}$/, '').toLowerCase();
  return Object.hasOwn(FAMILIES, name) ? (name as Family) : undefined;
}

function reportNotLowerable(what: string, at: Span, collector: Collector): void {
  collector.add('config/cannot-lower', atSpan(at), `${what} makes a cohort invalid: it stays an error`, {
    hint: 'remove the entry; only warnings, notices and drift can be lowered or ignored',
  });
}
