import { listed } from '../findings/words.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { CatalogName } from '../source/data-layout.ts';

/** A column of a catalog. Unknown columns are allowed, but never read. */
export interface CatalogColumn {
  readonly name: string;
  /**
   * - `required`: the runtime stops without it.
   * - `flagged`: the runtime stops without it if models are flagged, and otherwise ignores it.
   * - `optional`: read if it exists.
   * - `unread`: for people, or for the runtime's own purposes.
   * - `forbidden`: the runtime stops if it exists.
   */
  readonly need: 'required' | 'flagged' | 'optional' | 'unread' | 'forbidden';
  /** Description of the cells' content, as Markdown. */
  readonly holds: string;
}

const ACTIVE: CatalogColumn = {
  name: 'active',
  need: 'forbidden',
  holds: 'it once switched entries off; now the spec lists what is used',
};

const TEMPLATES: readonly CatalogColumn[] = [
  {
    name: 'template_id',
    need: 'required',
    holds: 'the id: a level of `draft_template`, `essay_template` or `evaluation_template`',
  },
  {
    name: 'generator',
    need: 'optional',
    holds:
      'how its generations are made, in lower case: `llm` (the default), or `copy` for an essay that is taken from its draft',
  },
  { name: 'template_name', need: 'unread', holds: 'a name for people' },
  ACTIVE,
];

/** The columns of each catalog in the order of the header; messages, `init` and the documentation use them. */
export const CATALOG_COLUMNS: Readonly<Record<CatalogName, readonly CatalogColumn[]>> = {
  draft: TEMPLATES,
  essay: TEMPLATES,
  evaluation: TEMPLATES,
  llms: [
    { name: 'id', need: 'required', holds: 'the id: a level of `draft_llm`, `essay_llm`, `evaluation_llm`' },
    { name: 'for_generation', need: 'flagged', holds: '`true` where the model may write drafts and essays' },
    { name: 'for_evaluation', need: 'flagged', holds: '`true` where it may judge' },
    {
      name: 'model',
      need: 'optional',
      holds:
        'the model that the id stands for, such as `openai/gpt-5`: two ids of one model count as one judge; [prices](configuration.md#prices) are looked up by it',
    },
    { name: 'provider', need: 'unread', holds: 'the provider of the model, for people' },
  ],
  concepts: [
    { name: 'concept_id', need: 'unread', holds: 'the id of a concept' },
    { name: 'name', need: 'unread', holds: 'a name for people' },
    ACTIVE,
  ],
  replication: [
    { name: 'stage', need: 'required', holds: '`draft`, `essay`, `evaluation`: one row each' },
    { name: 'replicates', need: 'required', holds: 'a whole number of 1 or more' },
  ],
  combos: [
    {
      name: 'combo_id',
      need: 'required',
      holds: 'the id: a level of `combo_id`; it may appear in several rows, one per concept',
    },
    ...['version', 'concept_id', 'description_level', 'k_max', 'created_at'].map(
      (name): CatalogColumn => ({
        name,
        need: 'unread',
        holds: "the runtime's own: which concepts the combination has, and how it was made",
      }),
    ),
  ],
};

/** The columns without which a runtime stops. */
export function requiredColumns(catalog: CatalogName, { models }: Runtime): readonly string[] {
  return CATALOG_COLUMNS[catalog]
    .filter(({ need }) => need === 'required' || (need === 'flagged' && models === 'flagged'))
    .map(({ name }) => name);
}

/** For example, `the columns id, for_generation and for_evaluation (model is optional)`. */
export function columnsInWords(catalog: CatalogName, runtime: Runtime): string {
  const required = requiredColumns(catalog, runtime);
  const optional = CATALOG_COLUMNS[catalog].filter(({ need }) => need === 'optional').map(({ name }) => name);
  const wanted = `the ${required.length === 1 ? 'column' : 'columns'} ${listed(required)}`;
  return optional.length === 0
    ? wanted
    : `${wanted} (${listed(optional)} ${optional.length === 1 ? 'is' : 'are'} optional)`;
}
