import { type MedianTokens, medianTokens, type RunUsage, usageOf } from '../prices/usage.ts';
import type { Repository } from '../repository.ts';
import type { UsageFields } from '../settings/config.ts';
import { compareCodePoints } from '../source/compare.ts';
import { STAGES, type Stage } from '../source/stage.ts';

/** Maximum number of generations per stage, by id, that are searched for finished runs to compute medians. */
const MOST_SAMPLED = 1000;

/** Usage of finished runs, from metadata. */
export class RecordedUsage {
  readonly #repository: Repository;
  readonly #fields: UsageFields;

  constructor(repository: Repository, fields: UsageFields) {
    this.#repository = repository;
    this.#fields = fields;
  }

  of(stage: Stage, id: string): RunUsage | undefined {
    return usageOf(this.#metadata(stage, id), this.#fields);
  }

  medians(): MedianTokens {
    return medianTokens(STAGES.flatMap((stage) => [...this.#sample(stage)]));
  }

  *#sample(stage: Stage): Iterable<{ stage: Stage; llm: string; usage: RunUsage }> {
    const ids = [...this.#repository.existing.folders(stage)].sort(compareCodePoints);
    for (const id of ids.slice(0, MOST_SAMPLED)) {
      const metadata = this.#metadata(stage, id);
      const usage = usageOf(metadata, this.#fields);
      const llm = textIn(metadata, 'llm_model_id');
      if (usage !== undefined && llm !== undefined) yield { stage, llm, usage };
    }
  }

  /** The parsed file; `undefined` if it is missing or not JSON, in which case no run has written it. */
  #metadata(stage: Stage, id: string): unknown {
    const { existing, layout, sources } = this.#repository;
    if (!existing.folders(stage).has(id)) return undefined;
    const read = sources.tree.read(layout.metadata(stage, id));
    if (read.kind !== 'file') return undefined;
    try {
      return JSON.parse(new TextDecoder().decode(read.bytes));
    } catch {
      return undefined;
    }
  }
}

function textIn(metadata: unknown, field: string): string | undefined {
  if (typeof metadata !== 'object' || metadata === null || !Object.hasOwn(metadata, field)) return undefined;
  const value = (metadata as Readonly<Record<string, unknown>>)[field];
  return typeof value === 'string' ? value : undefined;
}
