import { generationId } from '../../src/plan/generation-id.ts';
import type { Stage } from '../../src/result.ts';
import { shuffled } from '../support/shuffled.ts';

type Level = string | number | null;
type Row = ReadonlyMap<string, Level>;

/** One factor of the product: it fills one column, or several together when a pair or tuple binds them. */
export interface Factor {
  readonly columns: readonly string[];
  readonly levels: readonly (readonly Level[])[];
}

/** What a spec comes to, written down by hand beside it. */
export interface PlainDesign {
  readonly factors: readonly Factor[];
  /** Columns that take the value of another. */
  readonly ties?: Readonly<Record<string, string>>;
  readonly replicates?: Readonly<Record<string, number>>;
  readonly seed?: bigint;
  /** In the order of the rows' file. */
  readonly columns: readonly string[];
}

/** Every row as an object, in order; slow, and plain to see. */
export function plainRows({ factors, ties = {}, replicates = {}, seed }: PlainDesign): Row[] {
  let rows: Map<string, Level>[] = [new Map()];
  for (const { columns, levels } of factors) {
    rows = rows.flatMap((row) =>
      levels.map(
        (level) =>
          new Map([...row, ...columns.map((column, index) => [column, level[index] ?? null] as const)]),
      ),
    );
  }
  for (const row of rows)
    for (const [column, other] of Object.entries(ties)) row.set(column, row.get(other) ?? null);
  if (seed !== undefined) rows = [...shuffled(rows.length, seed)].map((index) => rows[index] ?? new Map());
  for (const [column, count] of Object.entries(replicates)) {
    const numbers = Array.from({ length: count }, (_, index) => index + 1);
    rows = rows.flatMap((row) => numbers.map((number) => new Map([...row, [column, number]])));
  }
  return rows;
}

/** The rows' file, for values that need no quotes. */
export function plainCsv(rows: readonly Row[], columns: readonly string[]): string {
  const records = rows.map((row) => columns.map((column) => row.get(column) ?? ''));
  return [columns, ...records].map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** `membership.csv`: what the rows plan, merged by Maps, each id hashed by itself. */
export function plainMembership(rows: readonly Row[]): string {
  const drafts = new Map<string, string>();
  const essays = new Map<string, string>();
  const evaluations = new Map<string, string>();
  for (const row of rows) {
    const draft = [
      first(row, 'combo_id', 'combo'),
      first(row, 'draft_template'),
      first(row, 'draft_llm', 'draft_model', 'generation_llm'),
      first(row, 'draft_replicate', 'draft_template_replicate', 'draft_rep') ?? '1',
    ];
    const essay = [
      first(row, 'essay_template'),
      first(row, 'essay_llm'),
      first(row, 'essay_replicate', 'essay_template_replicate', 'essay_rep') ?? '1',
    ];
    const evaluation = [
      first(row, 'evaluation_template'),
      first(row, 'evaluation_llm'),
      first(
        row,
        'evaluation_replicate',
        'evaluation_template_replicate',
        'evaluation_llm_replicate',
        'evaluation_rep',
      ) ?? '1',
    ];
    const draftId = known(drafts, [draft], 'draft', draft);
    const essayId = known(essays, [draft, essay], 'essay', [draftId, essay[0], essay[2]]);
    known(evaluations, [draft, essay, evaluation], 'evaluation', [essayId, ...evaluation]);
  }
  const lines = (stage: Stage, ids: Map<string, string>): string[] =>
    [...new Set(ids.values())].map((id) => `${stage},${id}\n`);
  return [
    'stage,gen_id\n',
    ...lines('draft', drafts),
    ...lines('essay', essays),
    ...lines('evaluation', evaluations),
  ].join('');
}

function known(
  ids: Map<string, string>,
  entry: unknown,
  stage: Stage,
  parts: readonly (string | undefined)[],
): string {
  const key = JSON.stringify(entry);
  const id =
    ids.get(key) ??
    generationId(
      stage,
      parts.map((part) => (part ?? '').toLowerCase()),
    );
  ids.set(key, id);
  return id;
}

/** The first of these columns that is there and not blank. */
function first(row: Row, ...columns: string[]): string | undefined {
  for (const column of columns) {
    const text = String(row.get(column) ?? '').trim();
    if (text !== '') return text;
  }
  return undefined;
}
