import { textOf } from '../findings/text.ts';
import { listed } from '../findings/words.ts';
import type { Account, AccountGroup } from '../result.ts';
import { countedText } from './show/count-text.ts';

/** Kinds and reasons named per disposition. */
const MOST = 7;

const NOUNS: Readonly<Record<AccountGroup['kind'], readonly [one: string, many: string]>> = {
  settings: ['settings file', 'settings files'],
  cohort: ['cohort', 'cohorts'],
  'spec-like': ['misnamed spec', 'misnamed specs'],
  output: ['output', 'outputs'],
  catalog: ['catalog', 'catalogs'],
  include: ['include', 'includes'],
  selection: ['selection', 'selections'],
};

const TITLES: Readonly<Record<AccountGroup['disposition'], string>> = {
  checked: 'Checked',
  unchanged: 'Not touched, not checked again',
  'not-applicable': 'Not applicable',
  'not-checked': 'Not checked',
};

const ORDER = ['not-checked', 'checked', 'unchanged', 'not-applicable'] as const;

/**
 * What was checked and what was not, in one line that ends with a full stop:
 * `Checked: 3 cohorts, 6 outputs. Not applicable: 1 output (not committed).` Empty without an account.
 */
export function accountLine(account: Account): string {
  return ORDER.flatMap((disposition) => {
    const groups = account.filter((group) => group.disposition === disposition);
    return groups.length === 0 ? [] : [`${TITLES[disposition]}: ${parts(groups)}.`];
  }).join(' ');
}

function parts(groups: readonly AccountGroup[]): string {
  const words = groups.map(({ kind, reason, paths }) => {
    const [one, many] = NOUNS[kind];
    return `${countedText(paths.length, one, many)}${reason === undefined ? '' : ` (${textOf(reason).replaceAll(/[\r\n]+/g, ' ')})`}`;
  });
  return listed(words, words.length, MOST);
}
