import type { CodeEntry } from '../code-entry.ts';

const HEADER = 'model,input_usd_per_mtok,output_usd_per_mtok,as_of,source\n';

/** The price table named in `.cohort-ci.yml`. */
export const priceCodes = {
  'price/unreadable': {
    severity: 'warning',
    title: 'Price table cannot be read',
    why: 'The settings name a price table that does not exist or is not a text file. The plan is still checked, but every price is unknown: nobody sees what a change costs, and a budget cannot be enforced.',
    fix: 'Commit the table at the path that `prices: table` names; `cohort-ci prices` says how to create it.',
    wrong: 'prices:\n  table: prices.csv   # no such file',
    right: 'prices:\n  table: data/prices.csv',
  },
  'price/syntax': {
    severity: 'warning',
    title: 'Price table is not valid CSV',
    why: 'A quote that is never closed, or that is in the middle of a cell, swallows the rows after it. A table of more than 10,000 rows is rejected, too, because nobody maintains one by hand. No price is read from the table: every price is unknown.',
    fix: 'Put the whole cell in quotes, and double every quote in it.',
    wrong: `${HEADER}gpt-5,1.25,10,2026-01-31,"price page\n`,
    right: `${HEADER}gpt-5,1.25,10,2026-01-31,"price page"\n`,
  },
  'price/missing-column': {
    severity: 'warning',
    title: 'Missing column in the price table',
    why: 'A price consists of its model, the US dollars per million input and output tokens, the date on which it was valid, and its source. If one of these columns is missing, no price is read from the table: every price is unknown.',
    fix: 'Write the header `model,input_usd_per_mtok,output_usd_per_mtok,as_of,source`; the columns may be in any order, and there may be others.',
    wrong: 'model,input,output,as_of,source\ngpt-5,1.25,10,2026-01-31,price page\n',
    right: `${HEADER}gpt-5,1.25,10,2026-01-31,price page\n`,
  },
  'price/invalid': {
    severity: 'warning',
    title: 'Row without a usable price',
    why: 'A price is a number of US dollars per million tokens, from 0 to 1000000 with at most six decimal places after a point, and its date is written `YYYY-MM-DD`. A row with anything else has no price: the cost of its model is unknown, not zero.',
    fix: 'Correct the cell: `0.15`, `2026-01-31`. Formulas are not evaluated; save the table with their values.',
    wrong: `${HEADER}gpt-5,=5/4,10,2026-01-31,price page\n`,
    right: `${HEADER}gpt-5,1.25,10,2026-01-31,price page\n`,
  },
  'price/unknown-model': {
    severity: 'warning',
    title: 'Price of an unknown model',
    why: 'Prices are looked up by the column `model` of `llm_models.csv`, exactly as written. The table has a price for a name that no model has, and a similar model has none: its cost is unknown. A table may have prices of other models; they are not reported.',
    fix: 'Write the name as in the column `model` of `llm_models.csv`.',
    wrong: `${HEADER}openai/gtp-5,1.25,10,2026-01-31,price page\n`,
    right: `${HEADER}openai/gpt-5,1.25,10,2026-01-31,price page\n`,
  },
  'price/repeated-model': {
    severity: 'warning',
    title: 'Model with several prices',
    why: 'The table has several rows for one model. If their prices differ, nobody can know which one applies, so the cost of the model is unknown.',
    fix: 'Keep the row that applies, and remove the others.',
    wrong: `${HEADER}gpt-5,1.25,10,2026-01-31,price page\ngpt-5,2.5,15,2025-06-30,price page\n`,
    right: `${HEADER}gpt-5,1.25,10,2026-01-31,price page\n`,
  },
} as const satisfies Record<string, CodeEntry>;
