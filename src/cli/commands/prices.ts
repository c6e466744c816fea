import type { CommandDeclaration } from '../command.ts';
import { PLACE } from './shared-options.ts';

export const PRICES_FORMATS = ['text', 'json'] as const;

export const PRICES = {
  name: 'prices',
  summary: "list the prices of the repository's models, and import missing ones",
  arguments: [{ name: 'import', choices: ['import'], about: 'import missing prices from the bundled list' }],
  options: {
    table: {
      value: 'FILE',
      about: 'the price table, relative to the root (default: prices: table in .cohort-ci.yml)',
    },
    format: { value: 'FORMAT', choices: PRICES_FORMATS, about: 'text or json (default: text)' },
    write: {
      about: 'with import: write the table; otherwise print a diff of what would be written',
    },
    update: { about: 'with import: also overwrite prices that were entered manually' },
    ...PLACE,
  },
  notes: [
    "The models are those in the column 'model' of llm_models.csv. The table is CSV with the columns model, input_usd_per_mtok, output_usd_per_mtok, as_of, source; an unknown price stays unknown and is never treated as zero.",
    'prices import takes missing prices from the list of the npm package @pydantic/genai-prices, which is bundled with cohort-ci: nothing goes online. Rows that it wrote earlier are updated; rows entered manually are kept unless --update is given.',
  ],
  exit: '0 every model has a price, 1 some have none, or the table has errors, 2 could not read or write',
  examples: ['prices', 'prices import --table data/prices.csv', 'prices import --write'],
} as const satisfies CommandDeclaration;
