import { slipOf } from '../../../src/findings/slip.ts';
import { atToken, type Fault, replace } from '../fault.ts';
import type { Token } from '../layout.ts';
import { allIds, bindings, type Cohort, type Project } from '../project.ts';
import type { Random } from '../random.ts';
import { type FaultKind, inCohort, levelSubjects } from './kind.ts';

/** Slips of the hand that a fix may undo without asking, each as something done to a name. */
const SLIPS: readonly (readonly [string, (name: string, random: Random) => string | undefined])[] = [
  ['a no-break space behind a name', (name) => `${name}\u00a0`],
  ['a dash for a hyphen', (name) => (name.includes('-') ? name.replace('-', '\u2013') : undefined)],
  [
    'a letter of another alphabet',
    (name) => (/[aeo]/.test(name) ? name.replace(/[aeo]/, cyrillic) : undefined),
  ],
  ['an invisible character in a name', (name, random) => putIn(name, random.below(name.length), '\u200b')],
  ['a capital for a small letter', (name, random) => withWord(name, random, capital)],
  ['two letters transposed', (name, random) => withWord(name, random, swapped)],
  ['a letter written twice', (name, random) => withWord(name, random, twice)],
];

function cyrillic(letter: string): string {
  return { a: '\u0430', e: '\u0435', o: '\u043e' }[letter] ?? letter;
}

function putIn(name: string, at: number, text: string): string {
  return name.slice(0, at) + text + name.slice(at);
}

/** Something done at a letter of a word that is long enough to be known again. */
function withWord(
  name: string,
  random: Random,
  change: (name: string, at: number) => string,
): string | undefined {
  const places = [...name.matchAll(/[a-z]{5,}/g)].flatMap(({ 0: word, index }) =>
    Array.from({ length: word.length - 1 }, (_, offset) => index + offset),
  );
  return places.length === 0 ? undefined : change(name, random.pick(places));
}

function capital(name: string, at: number): string {
  return name.slice(0, at) + name.charAt(at).toUpperCase() + name.slice(at + 1);
}

function swapped(name: string, at: number): string {
  return name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
}

function twice(name: string, at: number): string {
  return putIn(name, at, name.charAt(at));
}

/** Every place of a cohort at which a level is written, in lists and in rules. */
function levelsOf(
  cohort: Cohort,
): { readonly axis: string; readonly token: Token; readonly subject: string }[] {
  return [
    ...cohort.axes.flatMap(({ name, levels }) =>
      levels.map((token) => ({ axis: name, token, subject: `axis/${name}/${token.text}` })),
    ),
    ...(cohort.subset?.keep ?? []).map((token) => ({
      axis: cohort.subset?.axis.text ?? '',
      token,
      subject: `subset/${token.text}`,
    })),
    ...bindings(cohort).flatMap((rule) =>
      rule.rows.flatMap(({ cells }, row) =>
        cells.map((token, column) => ({
          axis: rule.axes[column] ?? '',
          token,
          subject: `rule/${rule.name}/row${row}`,
        })),
      ),
    ),
  ];
}

function slipFault(
  cohort: Cohort,
  project: Project,
  random: Random,
  slip: (name: string, random: Random) => string | undefined,
): Fault | undefined {
  const taken = allIds(project);
  const all = levelsOf(cohort);
  for (const { axis, token, subject } of random.sample(all, all.length)) {
    const written = slip(token.text, random);
    // A text in quotes of its own escapes is left alone.
    if (written === undefined || written === token.text || taken.has(written)) continue;
    if (slipOf(written, token.text) === undefined) continue;
    if (token.format === 'json' || (/\s/.test(written) && token.quote === '')) continue;
    return {
      edits: [replace(token.inner, written)],
      expected: [{ codes: [], where: atToken(token), rightName: token.text, written, slip: 'other' }],
      subjects: [`${cohort.id}/${subject}`, ...levelSubjects(project, axis, token.text)],
      breaksRows: [cohort.specPath],
    };
  }
  return undefined;
}

/** Beside the kinds of the diagnosis benchmark: what the remedies are measured by alone. */
export const SLIP_KINDS: readonly FaultKind[] = SLIPS.map(([name, slip]) =>
  inCohort(`slip: ${name}`, (cohort, project, random) => slipFault(cohort, project, random, slip)),
);
