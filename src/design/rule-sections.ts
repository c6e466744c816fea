import type { Code } from '../findings/codes.ts';
import type { Rule } from './design.ts';
import type { Shape } from './shape.ts';
import { SHAPES } from './spec-shapes.ts';

/** How the rules of one section are written. */
export interface RuleSection {
  readonly kind: Rule['kind'];
  readonly shape: Shape;
  /** The parts that name axes; if there are none, the key of a rule is the axis. */
  readonly axes: readonly string[];
  /** The part that lists combinations. */
  readonly list?: string;
  /** The code of the finding about parts without the name of a rule above them; absent if rules have no parts. */
  readonly loose?: Code;
}

export type SectionName = (typeof SHAPES.rules.keys)[number];

/** The sections of `rules`. */
export const RULE_SECTIONS: Readonly<Record<SectionName, RuleSection>> = {
  subsets: { kind: 'subset', shape: SHAPES.levels, axes: [] },
  ties: { kind: 'tie', shape: SHAPES.tie, axes: ['axes'], loose: 'tie/to-key' },
  pairs: {
    kind: 'pair',
    shape: SHAPES.pair,
    axes: ['left', 'right'],
    list: 'allowed',
    loose: 'pair/not-a-mapping',
  },
  tuples: { kind: 'tuple', shape: SHAPES.tuple, axes: ['axes'], list: 'items', loose: 'tuple/not-a-mapping' },
};

/** All keys that a rule may have. */
export const RULE_KEYS: readonly string[] = Object.values(RULE_SECTIONS).flatMap(
  ({ shape }) => shape.keys ?? [],
);
