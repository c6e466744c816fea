import type { Range } from './refusal.ts';

/**
 * A token that the scanner passes to the parser. Tokens implied by indentation (`block-…`, most `key`s) have no width.
 */
export type Token = ScalarToken | NamedToken | TagToken | DirectiveToken | MarkToken;

export type ScalarStyle = 'plain' | 'single' | 'double' | 'block';

export interface ScalarToken extends Range {
  readonly kind: 'scalar';
  readonly style: ScalarStyle;
  /** With quotes, escapes and folding resolved. */
  readonly value: string;
  /** The scalar as written, inside its quotes or below its header. */
  readonly text: Range;
}

export interface NamedToken extends Range {
  readonly kind: 'anchor' | 'alias';
  readonly name: string;
}

export interface TagToken extends Range {
  readonly kind: 'tag';
  /** `!`, `!!` or `!name!`; absent for `!<…>` and for a lone `!`. */
  readonly handle: string | undefined;
  readonly suffix: string;
}

export interface DirectiveToken extends Range {
  readonly kind: 'directive';
  readonly directive:
    | { readonly name: 'YAML'; readonly major: number }
    | { readonly name: 'TAG'; readonly handle: string; readonly prefix: string }
    | { readonly name: 'other' };
}

export interface MarkToken extends Range {
  readonly kind:
    | 'stream-end'
    | 'document-start'
    | 'document-end'
    | 'block-sequence-start'
    | 'block-mapping-start'
    | 'block-end'
    | 'block-entry'
    | 'key'
    | 'value'
    | 'flow-sequence-start'
    | 'flow-sequence-end'
    | 'flow-mapping-start'
    | 'flow-mapping-end'
    | 'flow-entry';
}
