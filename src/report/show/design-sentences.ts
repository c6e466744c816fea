import { numberWord } from '../../findings/words.ts';
import type { DesignView } from '../../overview/design-view.ts';
import type { QualityReport } from '../../quality/quality-report.ts';
import { countedText, countText } from './count-text.ts';

/** A remark on what a design can distinguish. Names are unescaped: each surface escapes them in its own way. */
export interface Remark {
  readonly kind:
    | 'one effect'
    /** A consequence of what the author wrote, so not a limitation. */
    | 'tied'
    | 'nested'
    | 'effect'
    | 'interaction'
    | 'alias'
    | 'holes'
    | 'unbalanced'
    | 'association'
    | 'self-judging'
    | 'too large'
    | 'unread'
    | 'collapsed';
  /** Untrusted names are objects; strings are our own text. */
  readonly parts: Parts;
}

type Parts = readonly (string | { readonly name: string })[];

/** Remarks per kind; the rest is counted. */
const MOST = 8;

/** Holes named per pair. */
const HOLES = 4;

/** Remarks on what the design can distinguish, on columns that nothing reads, and on ids that collapse. */
export function designRemarks(view: DesignView): readonly Remark[] {
  return [...(view.quality ? qualityRemarks(view.quality) : []), ...unread(view), ...collapsed(view)];
}

/** The sentence for a design without remarks. */
export function nothingToRemark({ quality, selection }: DesignView): string {
  const words = sizeWords(quality?.mainEffects.length);
  return selection === undefined
    ? `${words}; every column is read.`
    : `Among the selected generations: ${words.charAt(0).toLowerCase()}${words.slice(1)}. Every column is read.`;
}

function sizeWords(varying: number | undefined): string {
  switch (varying) {
    case 0:
      return 'No axis has more than one level, so there is nothing to compare';
    case 1:
      return 'One axis has more than one level';
    default:
      return 'The effect of every axis can be separated from the others';
  }
}

function qualityRemarks(quality: QualityReport): Remark[] {
  // Nesting already implies the remarks on the pair's interaction and holes.
  const nested = new Set(quality.nested.map(({ inner, outer }) => keyOf([inner, outer])));
  const together = quality.together.flatMap(({ factors }) => pairsOf(factors).map(keyOf));
  const isSaid: IsSaid = ({ factors }) => nested.has(keyOf(factors)) || together.includes(keyOf(factors));
  const partly = quality.mainEffects.filter(
    ({ factor, possible, estimable }) =>
      estimable < possible && !quality.nested.some(({ outer }) => outer === factor),
  );
  const none = partly.filter(({ estimable }) => estimable === 0).map(({ factor }) => factor);
  // A single inseparable axis is described like the axes whose effects can be separated in part.
  const inseparable = none.length > 1 ? none : [];
  return [
    ...effectRemarks(quality, partly, inseparable),
    ...interactionRemarks(quality, nested, isSaid, inseparable),
    ...combinationRemarks(quality, isSaid),
    ...selfJudging(quality),
    ...(quality.isComplete
      ? []
      : [
          {
            kind: 'too large' as const,
            parts: ['some effects were not compared: the design has too many levels for that'],
          },
        ]),
  ];
}

/** Whether another remark already implies everything about a pair. */
type IsSaid = (pair: { readonly factors: readonly [string, string] }) => boolean;

/**
 * Which effects of single axes cannot be separated.
 *
 * @param partly - The effects that can be separated at most in part.
 * @param inseparable - The axes whose effects cannot be separated at all, if there are several.
 */
function effectRemarks(
  quality: QualityReport,
  partly: QualityReport['mainEffects'],
  inseparable: readonly string[],
): Remark[] {
  return [
    ...limited(
      quality.together.filter(({ isTied }) => !isTied),
      'one effect',
      ({ groups }) => [
        ...joined(groups.flatMap(({ factors }) => factors[0] ?? [])),
        ` always change together: one effect, not ${numberWord(groups.length)}`,
      ],
    ),
    ...limited(
      quality.together.flatMap(({ groups }) => groups.filter(({ factors }) => factors.length > 1)),
      'tied',
      ({ factors, tie }) => [
        ...joined(factors),
        ' are one effect',
        ...(tie === undefined ? [', as they are tied'] : [', as the tie ', { name: tie }, ' says']),
      ],
    ),
    ...limited(quality.nested, 'nested', ({ inner, outer }) => [
      'each level of ',
      { name: inner },
      ' occurs with one level of ',
      { name: outer },
      ': the effect of ',
      { name: outer },
      ' cannot be separated from it',
      quality.mainEffects.length > 2 ? ', alone or together with another axis' : '',
    ]),
    ...limited(inseparable.length > 0 ? [inseparable] : [], 'effect', (factors) => [
      'the effects of ',
      ...joined(factors),
      ' cannot be separated: each may be the combined effect of the other axes',
    ]),
    ...limited(
      inseparable.length > 0 ? partly.filter(({ estimable }) => estimable > 0) : partly,
      'effect',
      ({ factor, possible, estimable }) => [
        'of the effect of ',
        { name: factor },
        `, ${estimable} of ${degrees(possible)} can be separated from the other axes`,
      ],
    ),
  ];
}

/** Which interactions can be estimated, and which effects share degrees of freedom. */
function interactionRemarks(
  { interactions, aliases }: QualityReport,
  nested: ReadonlySet<string>,
  isSaid: IsSaid,
  inseparable: readonly string[],
): Remark[] {
  // If neither effect can be estimated, neither can their interaction.
  const areInseparable = ({ factors }: Interaction): boolean =>
    factors.every((factor) => inseparable.includes(factor));
  const isInseparableEffect = (one: string | undefined, other: string | undefined): boolean =>
    one !== undefined && other === undefined && inseparable.includes(one);
  const shownInteractions = interactions.filter(
    (one) => !isSaid(one) && !(one.estimable === 0 && areInseparable(one)),
  );
  const within = shownInteractions.map((one) => aliasesWithMain(one, aliases));
  return [
    ...limited(shownInteractions, 'interaction', (one, index) => [
      'whether ',
      { name: one.factors[0] },
      ' acts differently per ',
      { name: one.factors[1] },
      ...estimableWords(one, within[index] ?? []),
    ]),
    ...limited(
      aliases.filter(
        (one) =>
          !one.isAcross &&
          !within.some((some) => some.includes(one)) &&
          !isSubsumed(one.effects, nested) &&
          !one.effects.every(([left, right]) => isInseparableEffect(left, right)),
      ),
      'alias',
      ({ effects, shared }) => [
        ...effectWords(effects[0]),
        ' and ',
        ...effectWords(effects[1]),
        ` share ${degrees(shared)}`,
        isSharedAcross(effects, aliases) ? ', alone and together with another axis' : '',
      ],
    ),
  ];
}

/** Which combinations occur, and how often. */
function combinationRemarks(quality: QualityReport, isSaid: IsSaid): Remark[] {
  const holed = quality.coverage.filter((one) => !isSaid(one));
  const associations = quality.cells.filter(isAssociated).filter((one) => !isSaid(one));
  return [
    ...limited(holed, 'holes', ({ factors, met, possible, holes }) => [
      ...joined(factors),
      `: ${countText(met)} of ${countText(possible)} combinations occur; missing `,
      ...holes
        .slice(0, HOLES)
        .flatMap(
          ([left, right], index): Parts => [
            index === 0 ? '' : ', ',
            { name: left },
            ' with ',
            { name: right },
          ],
        ),
      possible - met > HOLES ? ` and ${countText(possible - met - HOLES)} more` : '',
      ...associations.filter(isSamePair(factors)).map((one) => `; ${associationText(one)}`),
    ]),
    ...limited(unequal(quality), 'unbalanced', ({ name, stage, fewest, most }) => [
      { name },
      ': ',
      { name: fewest.level },
      ` in ${countedText(fewest.units, stage)}, `,
      { name: most.level },
      ` in ${countedText(most.units, stage)}`,
    ]),
    ...limited(
      associations.filter(({ factors }) => !holed.some(isSamePair(factors))),
      'association',
      (one) => [...joined(one.factors), ` are partly associated: ${associationText(one)}`],
    ),
  ];
}

type Interaction = QualityReport['interactions'][number];
type Alias = QualityReport['aliases'][number];
type Cells = QualityReport['cells'][number];

/**
 * What an interaction shares with the effects of third axes: stated together with how much of the interaction can be
 * estimated.
 */
function aliasesWithMain({ factors }: Interaction, aliases: readonly Alias[]): readonly Alias[] {
  return aliases.filter(
    ({ effects: [main, pair], isAcross }) =>
      !isAcross && main.length === 1 && isPair(pair) && keyOf(pair) === keyOf(factors),
  );
}

function estimableWords({ possible, estimable }: Interaction, shares: readonly Alias[]): Parts {
  const [only, another] = shares;
  if (estimable === 0 && only?.shared === possible && another === undefined)
    return [' cannot be separated from ', ...effectWords(only.effects[0])];
  return [
    estimable === 0
      ? ' cannot be estimated'
      : ` can be estimated in part: ${estimable} of ${degrees(possible)}`,
    ...shares.flatMap(({ effects, shared }, index) => [
      index === 0 ? '; shares ' : ', ',
      `${degrees(shared)} with `,
      ...effectWords(effects[0]),
    ]),
  ];
}

function isAssociated(one: Cells): one is Cells & { readonly association: number } {
  return one.association !== undefined;
}

function associationText({
  stage,
  fewest,
  most,
  association,
}: Cells & { readonly association: number }): string {
  const share = Math.min(0.99, Math.max(0.01, association)).toFixed(2);
  return `Cramér's V ${share}, ${fewest === most ? '' : `${countText(fewest)} to `}${countedText(most, stage)} per combination`;
}

function isSamePair(pair: readonly [string, string]) {
  return ({ factors }: { readonly factors: readonly [string, string] }): boolean =>
    keyOf(factors) === keyOf(pair);
}

function unequal({ factors }: QualityReport): {
  readonly name: string;
  readonly stage: string;
  readonly fewest: { readonly level: string; readonly units: number };
  readonly most: { readonly level: string; readonly units: number };
}[] {
  return factors.flatMap(({ name, stage, fewest, most }) =>
    fewest && most && fewest.units !== most.units ? [{ name, stage, fewest, most }] : [],
  );
}

/** Whether a nesting implies this alias: between the two axes, their interaction, or both together with a third one. */
function isSubsumed([one, other]: Effects, nested: ReadonlySet<string>): boolean {
  const pairs = [one, other, apart(one, other)].filter(isPair);
  return pairs.some((pair) => nested.has(keyOf(pair)));
}

/** Whether two main effects share the same degrees of freedom across dimensions as they do by themselves. */
function isSharedAcross([one, other]: Effects, aliases: QualityReport['aliases']): boolean {
  const key = (names: readonly string[]): string => [...names].sort().join('\n');
  const own = key([...one, ...other]);
  return (
    one.length === 1 &&
    other.length === 1 &&
    aliases.some(({ effects, isAcross }) => isAcross && key(apart(...effects)) === own)
  );
}

type Effects = Alias['effects'];

/** The axes that only one of two effects has. */
function apart(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...one.filter((name) => !other.includes(name)), ...other.filter((name) => !one.includes(name))];
}

function isPair(names: readonly string[]): names is readonly [string, string] {
  return names.length === 2;
}

function keyOf([left, right]: readonly [string, string]): string {
  return JSON.stringify([left, right].sort());
}

function pairsOf(names: readonly string[]): [string, string][] {
  return names.flatMap((left, index) =>
    names.slice(index + 1).map((right): [string, string] => [left, right]),
  );
}

function effectWords(effect: readonly string[]): Parts {
  const [left = '', right] = effect;
  return right === undefined
    ? ['the effect of ', { name: left }]
    : ['how ', { name: left }, ' and ', { name: right }, ' act together'];
}

function selfJudging({ selfJudging }: QualityReport): Remark[] {
  if (selfJudging === undefined) return [];
  const { evaluations, ownEssay, ownDraft, unknown } = selfJudging;
  const share = (count: number): string =>
    count === evaluations && count > 1
      ? `all ${countedText(evaluations, 'evaluation')}`
      : `${countText(count)} of ${countText(evaluations)} evaluations (${percent(count, evaluations)})`;
  const parts = [
    ...(ownEssay > 0 ? [`${share(ownEssay)} are by the model that wrote the essay`] : []),
    ...(ownDraft > 0 ? [`${share(ownDraft)} are by the model that wrote the draft, but not the essay`] : []),
    // If no model is known, the catalog names none. Nothing can be said about self-judging then, so there is no line.
    ...(unknown > 0 && unknown < evaluations
      ? [`of ${share(unknown)} the model of judge or writer is not known`]
      : []),
  ];
  return parts.length === 0 ? [] : [{ kind: 'self-judging', parts: [parts.join('; ')] }];
}

/** A share in whole percent; rounds neither to 0% nor to 100%. */
function percent(count: number, total: number): string {
  if (count === total) return '100%';
  return `${Math.min(99, Math.max(1, Math.round((count / total) * 100)))}%`;
}

function degrees(count: number): string {
  return countedText(count, 'degree of freedom', 'degrees of freedom');
}

function unread({ unread = [] }: DesignView): Remark[] {
  if (unread.length === 0) return [];
  return [{ kind: 'unread', parts: [...joined(unread), ': read by no stage'] }];
}

function collapsed(view: DesignView): Remark[] {
  return (view.collapsed ?? []).map(({ stage, lost }) => ({
    kind: 'collapsed',
    parts: [
      lost === 1
        ? `1 ${stage} gets the same id as another one and is lost`
        : `${countText(lost)} ${stage}s get the id of another one and are lost`,
    ],
  }));
}

function limited<T>(
  all: readonly T[],
  kind: Remark['kind'],
  partsOf: (one: T, index: number) => Parts,
): Remark[] {
  const remarks: Remark[] = all.slice(0, MOST).map((one, index) => ({ kind, parts: partsOf(one, index) }));
  const rest = all.length - MOST;
  return rest > 0 ? [...remarks, { kind, parts: [`and ${rest} more`] }] : remarks;
}

function joined(names: readonly string[]): Parts {
  const shown = names.slice(0, MOST);
  const parts = shown.flatMap((name, index) => [
    ...(index === 0 ? [] : [index === shown.length - 1 && names.length <= MOST ? ' and ' : ', ']),
    { name },
  ]);
  return names.length > MOST ? [...parts, ` and ${names.length - MOST} more`] : parts;
}
