import type { Axis, Design, Level, Name, Rule } from '../design/design.ts';
import { columnName } from '../design/header-name.ts';
import { show } from '../design/show.ts';
import type { Code } from '../findings/codes.ts';
import type { Collector } from '../findings/collector.ts';
import type { Related } from '../findings/diagnostic.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { valueKey } from '../python/compare.ts';
import { str, type Value } from '../python/value.ts';
import type { Dialect } from '../result.ts';
import type { Span } from '../source/span.ts';
import type { Node } from '../syntax/node.ts';
import type { AxisCatalogs } from './check-levels.ts';
import type { Doubt } from './doubt.ts';

/** The levels an axis has at one moment of the rules. */
export interface Domain {
  readonly levels: readonly Level[];
  readonly keys: ReadonlySet<string>;
  /** False when an earlier fault hides some of them: then nothing can be said to be missing. */
  readonly complete: boolean;
  readonly doubt?: Doubt | undefined;
  /** Levels that the axis had, by their keys, with the rule that dropped them. */
  readonly dropped?: ReadonlyMap<string, Dropper> | undefined;
}

/** A rule that took something away, as messages name it. */
export interface Dropper {
  readonly what: string;
  readonly at: Span;
  /** The value in the rule that means this level, misspelt. */
  readonly misspelt?: (level: Value) => Level | undefined;
}

/** What a rule leaves behind: the levels of before that are no more, added to those that were gone already. */
export function droppedBy(
  dropper: Dropper,
  before: readonly Domain[],
  kept: ReadonlySet<string>,
): ReadonlyMap<string, Dropper> {
  const dropped = new Map<string, Dropper>();
  for (const domain of before) {
    for (const [key, earlier] of domain.dropped ?? []) dropped.set(key, earlier);
    for (const key of domain.keys) if (!kept.has(key)) dropped.set(key, dropper);
  }
  return dropped;
}

/** Names are compared as Python compares mapping keys; a rule's name is always text. */
export type NameKey = string;

export function nameKey(text: string): NameKey {
  return valueKey(str(text));
}

/**
 * The axes while rules run, one after another (semantics §3). `order` and `domains` are kept apart as the runtime keeps
 * them: a pair named like another axis makes a name stand twice in `order` with one domain.
 */
export class DesignState {
  readonly order: NameKey[] = [];
  readonly domains = new Map<NameKey, Domain>();
  /** Whether a subset found no axis: what it was to drop is still there. */
  lacksSubset = false;
  readonly names = new Map<NameKey, Value>();
  /** Tied name → canonical, in the order in which the names were first tied. */
  readonly ties = new Map<NameKey, NameKey>();
  /** Pair name → its two columns, in declaration order. */
  readonly pairs = new Map<NameKey, readonly [NameKey, NameKey]>();
  /** Tuple name → its columns, in declaration order. */
  readonly tuples = new Map<NameKey, readonly NameKey[]>();
  /** What took an axis away, for messages about names that are gone. */
  readonly takenBy = new Map<NameKey, { readonly what: string; readonly at: Span }>();
  /** False when an earlier fault makes any name possible. */
  #closed: boolean;
  readonly #tentative: Set<NameKey>;

  readonly #design: Design;
  readonly #isPlanned: (name: string) => boolean;
  readonly #aliasesOf: (name: string) => readonly string[];
  readonly #catalogs: AxisCatalogs;
  /** Findings that hold unless a later rule tells the same fault as an error, by the token they stand at. */
  readonly pending = new Map<Node, () => void>();
  #countedUses: ReadonlyMap<string, number> | undefined;

  constructor(
    design: Design,
    doubtOf: (axis: Axis) => Doubt | undefined = () => undefined,
    isPlanned: (name: string) => boolean = () => false,
    catalogs: AxisCatalogs = () => undefined,
    aliasesOf: (name: string) => readonly string[] = () => [],
  ) {
    this.#design = design;
    this.#isPlanned = isPlanned;
    this.#aliasesOf = aliasesOf;
    this.#catalogs = catalogs;
    this.#closed = design.axesComplete;
    this.#tentative = new Set(design.tentativeNames.map(nameKey));
    for (const axis of design.axes) {
      const key = valueKey(axis.name);
      this.names.set(key, axis.name);
      this.order.push(key);
      this.domains.set(key, { ...domain(axis.levels, axis.complete), doubt: doubtOf(axis) });
    }
  }

  /** The name that stands for a possibly tied one; looked up once, as the runtime does. */
  resolve(name: Name): NameKey {
    const key = nameKey(name.text);
    return this.ties.get(key) ?? key;
  }

  /** Whether an earlier fault could explain why there is no such axis. */
  mayExist(key: NameKey): boolean {
    return !this.#closed || this.#tentative.has(key);
  }

  get dialect(): Dialect {
    return this.#design.dialect;
  }

  /**
   * Without `axes` no name is an axis, and without `rules` v2 has none of a tuple's: the key that looks like it is blamed,
   * once, and any name may exist from then on.
   */
  blameUnreadKey(code: Code, collector: Collector): boolean {
    const { misspeltAxes, misspeltRules, dialect } = this.#design;
    const key = misspeltAxes ?? (dialect === 'v2' ? misspeltRules : undefined);
    if (key === undefined) return false;
    const name = misspeltAxes ? 'axes' : 'rules';
    if (this.#closed)
      collector.add(code, atSpan(key.span), `the spec has no '${name}', but ${show(key.value)}`, {
        hint: `did you mean '${name}'?`,
      });
    this.#closed = false;
    return true;
  }

  /** From now on a name counts as one that may exist: the reason why it does not is reported. */
  excuse(key: NameKey): void {
    this.#tentative.add(key);
  }

  /** Whether the axes stand under a misspelt key. */
  get lacksAxes(): boolean {
    return this.#design.misspeltAxes !== undefined;
  }

  /** Whether a text is an id of this axis, though the axis may not list it: then it is not misspelt. */
  isId(axis: string, id: string): boolean {
    return this.#catalogs(axis)?.has(id) ?? false;
  }

  /** What to do with an id that a rule names and its axis does not list. */
  undeclaredId(axis: string, value: Value): string | undefined {
    if (value.kind !== 'str' || !this.isId(axis, value.value)) return undefined;
    const source = this.#catalogs(axis)?.source;
    return `add it to the axis, or remove it here: ${source} has this id`;
  }

  /** The axis that the planner reads for another name of it. */
  alias(name: string): string | undefined {
    return this.#aliasesOf(name).find((other) => other !== name && this.domains.has(nameKey(other)));
  }

  /** Whether the planner has a catalog for an axis of this name. */
  isPlanned(name: string): boolean {
    return this.#isPlanned(name);
  }

  /** Whether there never was such an axis, and no earlier fault explains it. */
  isUnknown(key: NameKey): boolean {
    return !this.domains.has(key) && !this.takenBy.has(key) && !this.mayExist(key);
  }

  label(key: NameKey): string {
    const name = this.names.get(key);
    return name === undefined ? key : name.kind === 'str' ? name.value : valueKey(name);
  }

  /**
   * The declared axis whose own key is misspelt, when `name` is used and only `near` is declared: the planner knows the one
   * and not the other, and no rule uses that; or the name is used at several places, and the key's spelling at fewer. A key
   * that the planner knows is spelt as it should be.
   */
  misspelt(name: string, near: string): Axis | undefined {
    const axis = this.#design.axes.find((other) => other.name.kind === 'str' && other.name.value === near);
    const uses = (text: string): number => this.#uses.get(text) ?? 0;
    if (this.#isPlanned(near)) return undefined;
    if (this.#isPlanned(name)) return uses(near) === 0 ? axis : undefined;
    return uses(name) > 1 + uses(near) ? axis : undefined;
  }

  /** How often each name is used for an axis, outside of its declaration. */
  get #uses(): ReadonlyMap<string, number> {
    this.#countedUses ??= countUses(this.#design);
    return this.#countedUses;
  }

  /** Names that can still be used, for hints. */
  available(): string[] {
    return [...this.domains.keys()].flatMap((key) => {
      const name = this.names.get(key);
      return name?.kind === 'str' ? [name.value] : [];
    });
  }

  set(name: Name, levels: Domain): NameKey {
    const key = nameKey(name.text);
    this.names.set(key, str(name.text));
    this.domains.set(key, levels);
    return key;
  }

  /** Removes a domain and its first place in the order. */
  take(key: NameKey, what: string, at: Span): void {
    if (this.domains.delete(key)) this.takenBy.set(key, { what, at });
    const place = this.order.indexOf(key);
    if (place >= 0) this.order.splice(place, 1);
  }

  /** Why a name is not there any more, as related place. */
  whyGone(key: NameKey): { readonly reason: string; readonly related: readonly Related[] } | undefined {
    const taken = this.takenBy.get(key);
    if (taken === undefined) return undefined;
    return {
      reason: `${taken.what} has already taken it`,
      related: [{ message: taken.what, at: atSpan(taken.at) }],
    };
  }
}

function countUses({ dialect, rules, replicates, fieldOrder }: Design): Map<string, number> {
  const uses = new Map<string, number>();
  const add = (text: string): void => {
    uses.set(text, (uses.get(text) ?? 0) + 1);
  };
  for (const rule of rules) {
    // In v2 a tuple declares its axes.
    if (rule.kind !== 'tuple' || dialect === 'v1')
      for (const member of membersOf(rule)) if (member) add(member.text);
    // A header that names its columns as the axes says how they are spelt.
    if (rule.kind !== 'tie') for (const column of rule.include?.columns ?? []) add(columnName(column));
  }
  for (const { axis } of replicates) add(axis.text);
  for (const { value } of fieldOrder?.fields ?? []) if (value.kind === 'str') add(value.value);
  return uses;
}

function membersOf(rule: Rule): readonly (Name | undefined)[] {
  if (rule.kind === 'subset') return [rule.axis];
  return rule.kind === 'pair' ? [rule.left, rule.right] : rule.axes;
}

/** Levels lose duplicates, the first is kept. */
export function domain(levels: readonly Level[], complete: boolean): Domain {
  const keys = new Set<string>();
  const unique: Level[] = [];
  for (const level of levels) {
    const key = valueKey(level.value);
    if (keys.has(key)) continue;
    keys.add(key);
    unique.push(level);
  }
  return { levels: unique, keys, complete };
}
