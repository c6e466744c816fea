import type { Code } from '../../findings/codes.ts';

/** Half-open offsets in the file that is being read. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What the hint says, as edits of the file that is being read. */
export interface RangeFix {
  readonly edits: readonly (Range & { readonly newText: string })[];
  readonly safe?: boolean;
}

/** A text put in at an offset. */
export function putIn(offset: number, newText: string): RangeFix {
  return { edits: [{ start: offset, end: offset, newText }] };
}

/**
 * The one finding that ends a scan or a parse: nothing after a syntax error can be trusted. Thrown by scanner and
 * parser, caught in `parseYaml` and turned into a diagnostic there.
 */
export class Refusal {
  readonly code: Code;
  readonly at: Range;
  readonly message: string;
  readonly hint: string | undefined;
  readonly related: readonly (Range & { readonly message: string })[];
  readonly fix: RangeFix | undefined;

  constructor(
    code: Code,
    at: Range,
    message: string,
    hint?: string,
    related: readonly (Range & { readonly message: string })[] = [],
    fix?: RangeFix,
  ) {
    this.code = code;
    this.at = { start: at.start, end: at.end };
    this.message = message;
    this.hint = hint;
    this.related = related;
    this.fix = fix;
  }
}
