import type { Code } from '../../findings/codes.ts';

/** Half-open offsets in the file that is being read. */
export interface Range {
  readonly start: number;
  readonly end: number;
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

  constructor(
    code: Code,
    at: Range,
    message: string,
    hint?: string,
    related: readonly (Range & { readonly message: string })[] = [],
  ) {
    this.code = code;
    this.at = { start: at.start, end: at.end };
    this.message = message;
    this.hint = hint;
    this.related = related;
  }
}
