/** A spec as it is to be written: every level a text. */
export interface SpecLayout {
  /** Declared axes, in order. */
  readonly axes: readonly LayoutAxis[];
  readonly ties: readonly { readonly canonical: string; readonly axes: readonly string[] }[];
  /** Of two axes a pair, of more a tuple. */
  readonly couplings: readonly Coupling[];
  readonly replicates: readonly { readonly axis: string; readonly count: number }[];
  readonly fieldOrder: readonly string[];
}

export interface LayoutAxis {
  readonly name: string;
  readonly levels: readonly string[];
  /** The levels are numbers and may be written as such: nothing compares them with a text. */
  readonly numbers?: boolean;
}

export interface Coupling {
  readonly name: string;
  readonly axes: readonly string[];
  readonly items: readonly (readonly string[])[];
}
