import type { CommandDeclaration } from '../command.ts';
import { PLACE } from './shared-options.ts';

export const PRICES_FORMATS = ['text', 'json'] as const;

export const PRICES = {
  name: 'prices',
  summary: "list what the repository's models cost and which have no price; take missing ones from a list",
  arguments: [
    { name: 'import', choices: ['import'], about: 'take missing prices from the list that comes along' },
  ],
  options: {
    table: {
      value: 'FILE',
      about: 'the table of prices, below the root (default: what prices: table in .cohort-ci.yml says)',
    },
    format: { value: 'FORMAT', choices: PRICES_FORMATS, about: 'text or json (default: text)' },
    write: {
      about: 'with import: write the table; without it, what would be written is printed as a diff',
    },
    update: { about: 'with import: also overwrite prices that a person wrote' },
    ...PLACE,
  },
  notes: [
    "The models are those in the column 'model' of llm_models.csv. The table is CSV with the columns model, input_usd_per_mtok, output_usd_per_mtok, as_of, source; an unknown price stays unknown, it is never taken for nothing.",
    'prices import takes missing prices from the list of the npm package @pydantic/genai-prices, which comes with cohort-ci: nothing goes online. Rows that it wrote before follow the list; rows of a person stay unless --update is given.',
  ],
  exit: '0 every model has a price, 1 some have none, or the table has a fault, 2 could not do it',
  examples: ['prices', 'prices import --table data/prices.csv', 'prices import --write'],
} as const satisfies CommandDeclaration;
