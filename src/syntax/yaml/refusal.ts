import type { Code } from '../../findings/codes.ts';

/** Half-open offsets in the file being read. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The edits that the hint suggests, in the file being read. */
export interface RangeFix {
  readonly edits: readonly (Range & { readonly newText: string })[];
  readonly safe?: boolean;
}

export function insertion(offset: number, newText: string): RangeFix {
  return { edits: [{ start: offset, end: offset, newText }] };
}

/**
 * The one finding that ends a scan or a parse, because nothing after a syntax error can be trusted. Thrown by the
 * scanner and the parser; `parseYaml` catches it and reports a finding.
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
