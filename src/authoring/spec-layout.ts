/** A spec to be written, with all levels as text. */
export interface SpecLayout {
  /** Declared axes, in order. */
  readonly axes: readonly LayoutAxis[];
  readonly ties: readonly { readonly canonical: string; readonly axes: readonly string[] }[];
  /** A pair for two axes, a tuple for more. */
  readonly couplings: readonly Coupling[];
  readonly replicates: readonly { readonly axis: string; readonly count: number }[];
  readonly fieldOrder: readonly string[];
}

export interface LayoutAxis {
  readonly name: string;
  readonly levels: readonly string[];
  /** Whether the levels can be written as numbers, because they are not compared with text. */
  readonly numbers?: boolean;
}

export interface Coupling {
  readonly name: string;
  readonly axes: readonly string[];
  readonly items: readonly (readonly string[])[];
}
