import { countGroups } from './connected-levels.ts';
import { type Block, type BlockColumn, codeCount, type FactorDesign } from './factors.ts';
import { Allowance, modelRank } from './rank.ts';

/** How much of a factor's main effect can be distinguished from the other main effects. */
export interface MainEffect {
  /** Index into the design's factors. */
  readonly factor: number;
  /** Degrees of freedom: levels − 1. */
  readonly possible: number;
  /** Number of those that no combination of the other main effects explains. */
  readonly estimable: number;
}

/**
 * The interaction of two factors of a block beyond all main effects. Interactions across blocks can always be estimated
 * in full, because blocks are crossed.
 */
export interface Interaction {
  readonly factors: readonly [number, number];
  /** (levels − 1) × (levels − 1). */
  readonly possible: number;
  readonly estimable: number;
}

/**
 * Two effects with common degrees of freedom: the other may also explain what one explains. An effect is one factor or
 * two.
 */
export interface Alias {
  readonly effects: readonly [readonly number[], readonly number[]];
  /** Degrees of freedom that both explain. */
  readonly shared: number;
  /**
   * Whether these are interactions across two blocks, which follow from what the main effects within each block share.
   */
  readonly isAcross: boolean;
}

export interface AliasReport {
  /** Factors that always change together, and so have a single effect. Each class has at least two. */
  readonly together: readonly (readonly number[])[];
  /** One entry per factor that varies. The first one of factors that always change together represents the others. */
  readonly mainEffects: readonly MainEffect[];
  /** Factors whose level is determined by another's: `inner` determines `outer`. */
  readonly nested: readonly { readonly inner: number; readonly outer: number }[];
  /** Rank of all main effects: 1 + Σ (rank of the block − 1). */
  readonly rank: number;
  /** Interactions within a block that cannot be estimated in full. */
  readonly interactions: readonly Interaction[];
  /** Aliases among main effects and interactions, including interactions across blocks. */
  readonly aliases: readonly Alias[];
  /** Blocks that are too large for a complete analysis: anything missing there is unknown, not absent. */
  readonly unknownBlocks: readonly number[];
}

/**
 * Which effects of a design can be distinguished. Blocks are crossed with each other, so each block can be analyzed
 * separately: effects of different blocks are orthogonal, and the degrees of freedom that two interactions across the
 * same two blocks share are the product of those that their parts share within each block ({@link aliasesAcross}).
 */
export function aliasReport(design: FactorDesign): AliasReport {
  const reports = design.blocks.map((block) => blockAliases(block, design));
  const all = <T>(pick: (report: BlockReport) => readonly T[]): T[] => reports.flatMap(pick);
  return {
    together: factorsTogether(design),
    mainEffects: all(({ mainEffects }) => mainEffects).sort((a, b) => a.factor - b.factor),
    nested: all(({ nested }) => nested),
    rank: reports.reduce((sum, { rank }) => sum + rank - 1, 1),
    interactions: all(({ interactions }) => interactions),
    aliases: [...all(({ aliases }) => aliases), ...aliasesAcross(reports)],
    unknownBlocks: reports.flatMap(({ complete }, index) => (complete ? [] : [index])),
  };
}

/** Classes of at least two factors that always change together. */
export function factorsTogether(design: FactorDesign): readonly (readonly number[])[] {
  const levelsOf = levelsIn(design);
  return design.blocks.flatMap((block) => {
    return classesOf(block, levelsOf)
      .filter((members) => members.length > 1)
      .map((members) => members.map(({ factor }) => factor));
  });
}

/**
 * Factors whose level is determined by another's, but not vice versa. The first one of factors that always change
 * together represents the others.
 */
export function factorsNested(design: FactorDesign): AliasReport['nested'] {
  const levelsOf = levelsIn(design);
  return design.blocks.flatMap((block) => nestedIn(headsOf(block, levelsOf), levelsOf));
}

/**
 * Factors whose effect cannot be distinguished at all from those of the others, although no single other factor
 * determines it. The first one of factors that always change together represents the others. Skips large blocks, see
 * {@link MOST_STEPS}.
 */
export function indistinguishableFactors(design: FactorDesign): readonly number[] {
  const levelsOf = levelsIn(design);
  return design.blocks.flatMap((block) => {
    const heads = headsOf(block, levelsOf);
    // Of two factors, one determines the other if nothing of its effect can be distinguished.
    if (heads.length < 3) return [];
    const nested = nestedIn(heads, levelsOf);
    // Factors that another one determines add nothing to the model, but take time.
    const outers = new Set(nested.map(({ outer }) => outer));
    const free = heads.filter(({ factor }) => !outers.has(factor));
    const allowance = new Allowance(MOST_STEPS);
    const rankOf = (columns: readonly BlockColumn[]) =>
      modelRank(
        block,
        columns.map((column) => [column]),
        allowance,
      );
    const rank = rankOf(free);
    if (rank === undefined) return [];
    return free.flatMap((column) => {
      // In the model, determined factors stand in for part of the one that determines them.
      const isInner = nested.some(({ inner }) => inner === column.factor);
      const model = isInner ? heads : free;
      const missing = model.reduce((sum, one) => sum + levelsOf(one) - 1, 1) - rank;
      if (levelsOf(column) - 1 > missing) return [];
      return rankOf(model.filter((other) => other !== column)) === rank ? [column.factor] : [];
    });
  });
}

/** How many steps of elimination a block may take in a check: 10⁷ take about 20 ms. */
const MOST_STEPS = 20_000_000;

function levelsIn({ factors }: FactorDesign): LevelsOf {
  return ({ factor }) => factors[factor]?.levels.length ?? 0;
}

type LevelsOf = (column: BlockColumn) => number;

function nestedIn(heads: readonly BlockColumn[], levelsOf: LevelsOf): AliasReport['nested'] {
  return heads.flatMap((inner) =>
    heads
      .filter((outer) => outer !== inner && levelsOf(outer) < levelsOf(inner) && determines(inner, outer))
      .map((outer) => ({ inner: inner.factor, outer: outer.factor })),
  );
}

interface BlockReport extends Omit<AliasReport, 'unknownBlocks' | 'together'> {
  readonly complete: boolean;
  /** Pairs of main effects that share degrees of freedom, and each main effect with itself. */
  readonly common: readonly Common[];
}

/** The degrees of freedom that two main effects share; for an effect with itself, all of its own. */
interface Common {
  readonly factors: readonly [number, number];
  readonly degrees: number;
}

/**
 * Interactions across two blocks that share degrees of freedom. The interaction of a factor of one block with a factor
 * of the other is the product of their centered spaces, F ⊗ G, and (F ⊗ G) ∩ (F' ⊗ G') = (F ∩ F') ⊗ (G ∩ G'), so the
 * dimensions multiply. It is orthogonal to every main effect and to every interaction within a block or across two
 * other blocks.
 */
function aliasesAcross(reports: readonly BlockReport[]): Alias[] {
  return reports.flatMap((left, index) =>
    reports.slice(index + 1).flatMap((right) =>
      left.common.flatMap((here) =>
        right.common.flatMap((there): Alias[] => {
          const [f, f2] = here.factors;
          const [g, g2] = there.factors;
          const shared = here.degrees * there.degrees;
          const [isSameHere, isSameThere] = [f === f2, g === g2];
          if (isSameHere && isSameThere) return [];
          const straight: Alias = {
            effects: [
              [f, g],
              [f2, g2],
            ],
            shared,
            isAcross: true,
          };
          if (isSameHere || isSameThere) return [straight];
          const crossed: Alias = {
            effects: [
              [f, g2],
              [f2, g],
            ],
            shared,
            isAcross: true,
          };
          return [straight, crossed];
        }),
      ),
    ),
  );
}

/** Degrees of freedom that the main effects of two columns have in common. */
function degreesInCommon(left: BlockColumn, right: BlockColumn): number {
  return countGroups(Array.from(left.codes, (code, run) => [code, right.codes[run] ?? 0] as const)) - 1;
}

function blockAliases(block: Block, design: FactorDesign): BlockReport {
  const levelsOf = levelsIn(design);
  const heads = headsOf(block, levelsOf);
  let complete = true;
  const allowance = new Allowance();
  const rankOf = (terms: readonly (readonly BlockColumn[])[]): number | undefined => {
    const rank = modelRank(block, terms, allowance);
    if (rank === undefined) complete = false;
    return rank;
  };

  const main = heads.map((head) => [head]);
  const rank = rankOf(main);
  const mainEffects = heads.flatMap((head): MainEffect[] => {
    const possible = levelsOf(head) - 1;
    if (heads.length === 1) return [{ factor: head.factor, possible, estimable: possible }];
    const without = rank === undefined ? undefined : rankOf(main.filter(([other]) => other !== head));
    if (rank === undefined || without === undefined) return [];
    return [{ factor: head.factor, possible, estimable: rank - without }];
  });
  const nested = nestedIn(heads, levelsOf);

  const pairs = heads.flatMap((left, index) =>
    heads.slice(index + 1).map((right): [BlockColumn, BlockColumn] => [left, right]),
  );
  const shares = pairs.flatMap(([left, right]): Common[] => {
    const degrees = degreesInCommon(left, right);
    return degrees > 0 ? [{ factors: [left.factor, right.factor], degrees }] : [];
  });
  const own = heads.map(
    (head): Common => ({ factors: [head.factor, head.factor], degrees: levelsOf(head) - 1 }),
  );
  const interactions: Interaction[] = [];
  const aliases: Alias[] = shares.map(({ factors: [left, right], degrees }) => ({
    effects: [[left], [right]],
    shared: degrees,
    isAcross: false,
  }));
  const gained = new Map<readonly BlockColumn[], number>();
  for (const pair of pairs) {
    const [left, right] = pair;
    const withPair = rank === undefined ? undefined : rankOf([...main, pair]);
    if (rank === undefined || withPair === undefined) continue;
    gained.set(pair, withPair - rank);
    const possible = (levelsOf(left) - 1) * (levelsOf(right) - 1);
    if (withPair - rank < possible)
      interactions.push({
        factors: [left.factor, right.factor],
        possible,
        estimable: withPair - rank,
      });
    for (const other of heads) {
      if (other === left || other === right) continue;
      const shared = sharedWithMain(rankOf, pair, other);
      if (shared > 0)
        aliases.push({ effects: [[other.factor], [left.factor, right.factor]], shared, isAcross: false });
    }
  }
  for (const [index, one] of pairs.entries()) {
    for (const other of pairs.slice(index + 1)) {
      const [gainOne, gainOther] = [gained.get(one), gained.get(other)];
      // An interaction that adds nothing beyond the main effects shares nothing beyond them either.
      if (rank === undefined || !gainOne || !gainOther) continue;
      const both = rankOf([...main, one, other]);
      if (both === undefined) continue;
      const shared = gainOne + gainOther - (both - rank);
      if (shared > 0)
        aliases.push({
          effects: [one.map(({ factor }) => factor), other.map(({ factor }) => factor)],
          shared,
          isAcross: false,
        });
    }
  }
  return {
    mainEffects,
    nested,
    rank: rank ?? 1,
    interactions,
    aliases,
    complete,
    common: [...own, ...shares],
  };
}

/**
 * Degrees of freedom of a main effect that the cells of two other factors explain beyond those factors' own main
 * effects.
 */
function sharedWithMain(
  rankOf: (terms: readonly (readonly BlockColumn[])[]) => number | undefined,
  pair: readonly [BlockColumn, BlockColumn],
  other: BlockColumn,
): number {
  const [left, right] = pair;
  const ranks = [
    rankOf([[left], [right]]),
    rankOf([[left], [right], [other]]),
    rankOf([pair]),
    rankOf([pair, [other]]),
  ];
  const [parts, partsAndOther, cells, cellsAndOther] = ranks;
  if (
    parts === undefined ||
    partsAndOther === undefined ||
    cells === undefined ||
    cellsAndOther === undefined
  )
    return 0;
  return partsAndOther - parts - (cellsAndOther - cells);
}

/** The first column of each class. */
function headsOf(block: Block, levelsOf: LevelsOf): BlockColumn[] {
  return classesOf(block, levelsOf).flatMap(([head]) => head ?? []);
}

/** Columns that vary and group the runs in the same way, in the order of the block. */
function classesOf(block: Block, levelsOf: LevelsOf): BlockColumn[][] {
  const classes: BlockColumn[][] = [];
  for (const column of block.columns) {
    if (levelsOf(column) < 2) continue;
    const known = classes.find(([head]) => head && determines(head, column) && determines(column, head));
    if (known) known.push(column);
    else classes.push([column]);
  }
  return block.runs === 0 ? [] : classes;
}

/** Whether all runs with one level of `inner` have the same level of `outer`. */
function determines(inner: BlockColumn, outer: BlockColumn): boolean {
  // Codes plus one, because zero means free.
  const seen = new Int32Array(codeCount(inner.codes));
  for (let run = 0; run < inner.codes.length; run++) {
    const code = inner.codes[run] ?? 0;
    const here = (outer.codes[run] ?? 0) + 1;
    const known = seen[code] || here;
    if (known !== here) return false;
    seen[code] = here;
  }
  return true;
}
