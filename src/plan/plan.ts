import type { RowSet } from '../compile/row-set.ts';

/**
 * The generations planned by a spec, as columns of small integers: a plan of a million evaluations is a few typed
 * arrays. Texts are stored once, in a {@link Vocabulary}.
 */
export interface Plan {
  /** Compiled rows, before merging. */
  readonly rows: number;
  /** The rows themselves; absent for a plan that is not made from compiled rows. */
  readonly product?: RowSet;
  readonly combos: Vocabulary;
  readonly draftTemplates: Vocabulary;
  readonly draftModels: Vocabulary;
  readonly essayTemplates: Vocabulary;
  readonly essayModels: Vocabulary;
  readonly evaluationTemplates: Vocabulary;
  readonly evaluationModels: Vocabulary;
  /** Replicate numbers as decimal text. */
  readonly replicates: Vocabulary;
  readonly drafts: DraftColumns;
  readonly essays: EssayColumns;
  readonly evaluations: EvaluationColumns;
}

/** Entries in order of first appearance; every column but `count` contains codes of the plan's vocabularies. */
export interface DraftColumns {
  readonly count: number;
  readonly combo: Int32Array;
  readonly template: Int32Array;
  readonly model: Int32Array;
  readonly replicate: Int32Array;
}

export interface EssayColumns {
  readonly count: number;
  /** Index of the draft. */
  readonly draft: Int32Array;
  readonly template: Int32Array;
  readonly model: Int32Array;
  readonly replicate: Int32Array;
}

export interface EvaluationColumns {
  readonly count: number;
  /** Index of the essay. */
  readonly essay: Int32Array;
  readonly template: Int32Array;
  readonly model: Int32Array;
  readonly replicate: Int32Array;
}

/** Numbers texts in order of first appearance. */
export class Vocabulary {
  readonly texts: string[] = [];
  readonly #codes = new Map<string, number>();

  code(text: string): number {
    let code = this.#codes.get(text);
    if (code === undefined) {
      code = this.texts.length;
      this.texts.push(text);
      this.#codes.set(text, code);
    }
    return code;
  }

  text(code: number): string {
    return this.texts[code] ?? '';
  }

  get size(): number {
    return this.texts.length;
  }
}
