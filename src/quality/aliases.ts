import { countGroups } from './connected-levels.ts';
import type { Block, BlockColumn, FactorDesign } from './factors.ts';
import { Allowance, modelRank } from './rank.ts';

/** How much of a factor's main effect the design can tell apart from the other main effects. */
export interface MainEffect {
  /** Index into the design's factors. */
  readonly factor: number;
  /** Degrees of freedom: levels less one. */
  readonly possible: number;
  /** Of them, those that no combination of the other factors' main effects explains. */
  readonly estimable: number;
}

/**
 * The interaction of two factors of one block beyond the main effects of all. That of factors of two blocks can always be
 * estimated in full: they are crossed.
 */
export interface Interaction {
  readonly factors: readonly [number, number];
  /** (levels − 1) × (levels − 1). */
  readonly possible: number;
  readonly estimable: number;
}

/** Two effects that share degrees of freedom: what one explains, the other may. An effect is one factor or two. */
export interface Alias {
  readonly effects: readonly [readonly number[], readonly number[]];
  /** Degrees of freedom that both explain. */
  readonly shared: number;
  /** Whether these are interactions across two blocks: then it follows from what the main effects within each share. */
  readonly isAcross: boolean;
}

export interface AliasReport {
  /** Factors that always change together: one effect, not several. Each class has at least two. */
  readonly together: readonly (readonly number[])[];
  /** One entry per factor that varies; of factors that always change together the first stands for all. */
  readonly mainEffects: readonly MainEffect[];
  /** A factor whose level follows from another's: `inner` determines `outer`. */
  readonly nested: readonly { readonly inner: number; readonly outer: number }[];
  /** Rank of all main effects: 1 + Σ (rank of the block − 1). */
  readonly rank: number;
  /** Interactions within a block that cannot be estimated in full. */
  readonly interactions: readonly Interaction[];
  /** Main effects with each other and with interactions, and interactions with each other, wherever their factors stand. */
  readonly aliases: readonly Alias[];
  /** Blocks too large for some of this: what is missing there is unknown, not absent. */
  readonly unknownBlocks: readonly number[];
}

/**
 * Which effects of a design can be told apart. Blocks are crossed with each other, so everything is decided block by
 * block: effects of different blocks are orthogonal, and what two interactions across the same two blocks share is the
 * product of what their parts share within each ({@link aliasesAcross}).
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

/** Factors that always change together, by class; each class has at least two. */
export function factorsTogether(design: FactorDesign): readonly (readonly number[])[] {
  return design.blocks.flatMap((block) => {
    const varying = block.columns.filter(({ factor }) => (design.factors[factor]?.levels.length ?? 0) > 1);
    return classesOf(block, varying)
      .filter((members) => members.length > 1)
      .map((members) => members.map(({ factor }) => factor));
  });
}

/** Factors whose level follows from another's, and not the other way; of those that always change together the first. */
export function factorsNested(design: FactorDesign): AliasReport['nested'] {
  const levelsOf = ({ factor }: BlockColumn): number => design.factors[factor]?.levels.length ?? 0;
  return design.blocks.flatMap((block) => {
    const varying = block.columns.filter((column) => levelsOf(column) > 1);
    const heads = classesOf(block, varying).flatMap(([head]) => head ?? []);
    return nestedIn(heads, levelsOf);
  });
}

/**
 * Factors of whose effect nothing can be told apart from those of the others, though none of the others alone determines it;
 * of those that always change together the first. Within a large block this is not asked: see `steps`.
 *
 * @param steps - Steps of elimination that a block may take: 10⁷ take some 20 ms.
 */
export function factorsUntold(design: FactorDesign, steps = 20_000_000): readonly number[] {
  const levelsOf = ({ factor }: BlockColumn): number => design.factors[factor]?.levels.length ?? 0;
  return design.blocks.flatMap((block) => {
    const varying = block.columns.filter((column) => levelsOf(column) > 1);
    const heads = classesOf(block, varying).flatMap(([head]) => head ?? []);
    // Of two factors one determines the other where nothing is left of its effect.
    if (heads.length < 3) return [];
    const nested = nestedIn(heads, levelsOf);
    // What another one determines adds nothing to the model, and costs time.
    const outers = new Set(nested.map(({ outer }) => outer));
    const free = heads.filter(({ factor }) => !outers.has(factor));
    const allowance = new Allowance(steps);
    const rankOf = (columns: readonly BlockColumn[]) =>
      modelRank(
        block,
        columns.map((column) => [column]),
        allowance,
      );
    const rank = rankOf(free);
    if (rank === undefined) return [];
    return free.flatMap((column) => {
      // Beside a factor that determines others, these stand for a part of it.
      const isInner = nested.some(({ inner }) => inner === column.factor);
      const model = isInner ? heads : free;
      const missing = model.reduce((sum, one) => sum + levelsOf(one) - 1, 1) - rank;
      if (levelsOf(column) - 1 > missing) return [];
      return rankOf(model.filter((other) => other !== column)) === rank ? [column.factor] : [];
    });
  });
}

function nestedIn(
  heads: readonly BlockColumn[],
  levelsOf: (column: BlockColumn) => number,
): AliasReport['nested'] {
  return heads.flatMap((inner) =>
    heads
      .filter((outer) => outer !== inner && levelsOf(outer) < levelsOf(inner) && determines(inner, outer))
      .map((outer) => ({ inner: inner.factor, outer: outer.factor })),
  );
}

interface BlockReport extends Omit<AliasReport, 'unknownBlocks' | 'together'> {
  readonly complete: boolean;
  /** Pairs of main effects of which one explains some of the other, and each main effect with itself. */
  readonly common: readonly Common[];
}

/** What two main effects have in common; of an effect with itself all of it. */
interface Common {
  readonly factors: readonly [number, number];
  readonly degrees: number;
}

/**
 * Interactions across two blocks that share degrees of freedom. The interaction of a factor of the one with a factor of the
 * other is the product of their centred spaces, F ⊗ G, and (F ⊗ G) ∩ (F' ⊗ G') = (F ∩ F') ⊗ (G ∩ G'), so the dimensions
 * multiply. It is orthogonal to every main effect and to every interaction within a block or across two others.
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
  const levelsOf = ({ factor }: BlockColumn): number => design.factors[factor]?.levels.length ?? 0;
  const varying = block.columns.filter((column) => levelsOf(column) > 1);
  const classes = classesOf(block, varying);
  const heads = classes.flatMap(([head]) => (head === undefined ? [] : [head]));
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
      // What adds nothing beyond the main effects shares nothing beyond them.
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
 * Degrees of freedom of a main effect that the cells of two other factors explain beyond those factors' own main effects.
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

/** Columns that group the runs alike, in the order of the block. */
function classesOf(block: Block, columns: readonly BlockColumn[]): BlockColumn[][] {
  const classes: BlockColumn[][] = [];
  for (const column of columns) {
    const known = classes.find(([head]) => head && determines(head, column) && determines(column, head));
    if (known) known.push(column);
    else classes.push([column]);
  }
  return block.runs === 0 ? [] : classes;
}

/** Whether runs with one level of `inner` all have one level of `outer`. */
function determines(inner: BlockColumn, outer: BlockColumn): boolean {
  const seen = new Map<number, number>();
  return inner.codes.every((code, run) => {
    const here = outer.codes[run] ?? 0;
    const known = seen.get(code);
    if (known === undefined) seen.set(code, here);
    return known === undefined || known === here;
  });
}
