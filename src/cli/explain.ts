import { painter } from '../findings/ansi.ts';
import { ALL_CODES, CATALOGUE, type Code, isCode } from '../findings/codes.ts';
import { codesByFamily, FAMILIES, type Family } from '../findings/families.ts';
import { nearestCodes } from '../findings/nearest-codes.ts';
import { nearestNames } from '../findings/nearest-names.ts';
import { visible } from '../findings/visible.ts';
import { codeParagraphs } from '../report/code-markdown.ts';
import { jsonText } from '../report/json/json-text.ts';
import { wrapLine } from '../report/terminal/wrap.ts';
import type { CommandLine } from './command.ts';
import type { EXPLAIN } from './commands/explain.ts';
import { TEXT_MARKDOWN_JSON } from './commands/shared-options.ts';
import { fitted } from './look-of.ts';
import { oneOf } from './options.ts';
import { type ExitStatus, type Terminal, wantsColor } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Wider lines are hard to read. */
const WIDEST = 90;

/** `cohort-ci explain [CODE]` */
export function explain(line: CommandLine<typeof EXPLAIN>, terminal: Terminal): ExitStatus {
  const { values, positionals } = line;
  const [name] = positionals;
  const format = oneOf('--format', values.format, TEXT_MARKDOWN_JSON);
  const code = name === undefined ? undefined : codeMeant(name);
  const paint = painter(wantsColor(terminal.stdout, terminal.env));
  const width = Math.max(40, Math.min(WIDEST, terminal.stdout.columns));
  const families = name === undefined ? [...codesByFamily()] : code === undefined ? [familyNamed(name)] : [];
  const codes = code === undefined ? families.flatMap(([, all]) => all) : [code];
  if (format === 'json') terminal.stdout.write(jsonText({ schemaVersion: 1, codes: codes.map(jsonOf) }));
  else if (format === 'markdown') terminal.stdout.write(codes.map(markdownOf).join('\n'));
  else
    terminal.stdout.write(
      code === undefined ? fitted(listOf(families, paint), terminal.stdout) : entryOf(code, paint, width),
    );
  return 0;
}

function jsonOf(code: Code): object {
  const { severity, title, why, fix, wrong, right } = CATALOGUE[code];
  return { code, severity, title, why, fix, wrong, right };
}

function markdownOf(code: Code): string {
  const { severity, title } = CATALOGUE[code];
  return `${[`## ${code}`, `**${title}** (${severity})`, ...codeParagraphs(code)].join('\n\n')}\n`;
}

/**
 * The code that a text names, in any case: by the whole code, or by a part that no other code and no family has,
 * preferably the part after the slash.
 */
function codeMeant(name: string): Code | undefined {
  const wanted = name.toLowerCase();
  if (isCode(wanted)) return wanted;
  if (Object.hasOwn(FAMILIES, wanted.replace(/\/\*?$/, ''))) return undefined;
  const ending = ALL_CODES.filter((code) => code.endsWith(`/${wanted}`));
  const meant = ending.length > 0 ? ending : codesWith(wanted);
  return meant.length === 1 ? meant[0] : undefined;
}

/** A shorter part would match by chance. */
const LEAST_PART = 4;

function codesWith(part: string): readonly Code[] {
  return part.length < LEAST_PART ? [] : ALL_CODES.filter((code) => code.includes(part));
}

/** Codes whose entry has a word or its plural; those with it in their title come first. */
function codesAbout(word: string): readonly Code[] {
  if (word.length < LEAST_PART || !/^[a-z]+$/.test(word)) return [];
  const named = new RegExp(`\\b${word.replace(/s$/, '')}s?\\b`, 'i');
  const about = ALL_CODES.filter((code) =>
    [CATALOGUE[code].why, CATALOGUE[code].fix].some((text) => named.test(text)),
  );
  return [...ALL_CODES.filter((code) => named.test(CATALOGUE[code].title)), ...about];
}

type Painter = ReturnType<typeof painter>;

function entryOf(code: Code, paint: Painter, width: number): string {
  const { severity, title, why, fix, wrong, right } = CATALOGUE[code];
  const prose = (text: string): readonly string[] => wrapLine(`  ${text.replace(/\s+/g, ' ')}`, width, 2);
  const example = (text: string): string[] =>
    text
      .replace(/\n$/, '')
      .split('\n')
      .map((line) => `    ${visible(line)}`.trimEnd());
  const lines = [
    ...wrapLine(`${paint('bold', code)}: ${title} (${severity})`, width, 2),
    '',
    paint('bold', 'Why it matters'),
    ...prose(why),
    '',
    paint('bold', 'How to fix it'),
    ...prose(fix),
    '',
    paint('red', 'Wrong'),
    ...example(wrong),
    '',
    paint('green', 'Right'),
    ...example(right),
  ];
  return `${lines.join('\n')}\n`;
}

function listOf(families: readonly (readonly [Family, readonly Code[]])[], paint: Painter): string {
  const column = Math.max(...families.flatMap(([, codes]) => codes.map((code) => code.length)));
  const blocks = families
    .filter(([, codes]) => codes.length > 0)
    .map(([family, codes]) => [
      paint('bold', FAMILIES[family]),
      ...codes.map((code) => {
        const { severity, title } = CATALOGUE[code];
        return `  ${code.padEnd(column)}  ${severity.padEnd(7)}  ${title}`;
      }),
    ]);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** `pair`, `pair/` and `pair/*` name a family. Throws a UsageError for anything else. */
function familyNamed(name: string): [Family, Code[]] {
  const wanted = name.toLowerCase().replace(/\/\*?$/, '');
  const found = [...codesByFamily()].find(([family]) => family === wanted);
  if (found === undefined) throw new UsageError(unknownCode(name));
  return found;
}

/** Codes that a message suggests. */
const MOST_NEAR = 8;

function unknownCode(name: string): string {
  const wanted = name.toLowerCase();
  const alike = [...nearestCodes(name, MOST_NEAR), ...codesWith(wanted)];
  const family = wanted.replace(/\/\*?$/, '');
  const families = family.includes('/') ? [] : nearestNames(family, Object.keys(FAMILIES), 2);
  const found = [...families, ...alike];
  const near = [...new Set(found.length > 0 ? found : codesAbout(wanted))];
  const shown = name.length > 100 ? `${name.slice(0, 100)}…` : name;
  const more = near.length - MOST_NEAR;
  const names = near.slice(0, MOST_NEAR).join(more > 0 ? ', ' : ' or ');
  const hint =
    near.length > 0
      ? `did you mean ${names}${more > 0 ? ` or one of ${more} more that cohort-ci explain lists` : ''}?`
      : 'cohort-ci explain lists the codes';
  return `there is no code '${shown}'; ${hint}`;
}
