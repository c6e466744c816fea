import type { CodeEntry } from '../code-entry.ts';

const HEADER = 'model,input_usd_per_mtok,output_usd_per_mtok,as_of,source\n';

/** The table of prices that `.cohort-ci.yml` names. */
export const priceCodes = {
  'price/unreadable': {
    severity: 'warning',
    title: 'Table of prices cannot be read',
    why: 'The settings name a table of prices, and there is no such file, or it is no text. The plan is checked all the same, but every price is unknown: nobody sees what a change costs, and a budget cannot be held.',
    fix: 'Commit the table at the path that `prices: table` names; `cohort-ci prices import --write` writes a first one.',
    wrong: 'prices:\n  table: prices.csv   # no such file',
    right: 'prices:\n  table: data/prices.csv',
  },
  'price/syntax': {
    severity: 'warning',
    title: 'Table of prices is no CSV',
    why: 'A quote that is never closed, or that stands in the middle of a cell, swallows the rows after it; a table of more than 10,000 rows is none that a person keeps. No price is taken from the table: every price is unknown.',
    fix: 'Put the whole cell in quotes, and double every quote in it.',
    wrong: `${HEADER}gpt-5,1.25,10,2026-01-31,"price page\n`,
    right: `${HEADER}gpt-5,1.25,10,2026-01-31,"price page"\n`,
  },
  'price/missing-column': {
    severity: 'warning',
    title: 'Table of prices lacks a column',
    why: 'A price needs its model, US dollars per million tokens of input and of output, the day on which it was so, and where it was read. Without one of these columns no price is taken from the table: every price is unknown.',
    fix: 'Write the header `model,input_usd_per_mtok,output_usd_per_mtok,as_of,source`; columns may stand in any order, and others beside them.',
    wrong: 'model,input,output,as_of,source\ngpt-5,1.25,10,2026-01-31,price page\n',
    right: `${HEADER}gpt-5,1.25,10,2026-01-31,price page\n`,
  },
  'price/invalid': {
    severity: 'warning',
    title: 'Row without a usable price',
    why: 'A price is a number of US dollars per million tokens, of 0 to 1000000 with at most six decimals after a point, and its day is written `YYYY-MM-DD`. A row with anything else has no price: what its model costs is unknown, never nothing.',
    fix: 'Correct the cell: `0.15`, `2026-01-31`. Formulas are not computed; save the table with their values.',
    wrong: `${HEADER}gpt-5,=5/4,10,2026-01-31,price page\n`,
    right: `${HEADER}gpt-5,1.25,10,2026-01-31,price page\n`,
  },
  'price/repeated-model': {
    severity: 'warning',
    title: 'Model with several prices',
    why: 'The table has several rows for one model. Where their prices differ nobody can know which of them holds, so what the model costs is unknown.',
    fix: 'Keep the row that holds, and remove the others.',
    wrong: `${HEADER}gpt-5,1.25,10,2026-01-31,price page\ngpt-5,2.5,15,2025-06-30,price page\n`,
    right: `${HEADER}gpt-5,1.25,10,2026-01-31,price page\n`,
  },
} as const satisfies Record<string, CodeEntry>;
