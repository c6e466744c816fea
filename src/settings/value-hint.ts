import { curlyHint, inCurlyQuotes } from '../findings/look-alikes.ts';
import { didYouMean, nearestHint } from '../findings/nearest-names.ts';
import { DIALECTS } from '../runtime/runtimes.ts';
import type { Node } from '../syntax/node.ts';

/**
 * The hint for a value that a setting cannot have.
 *
 * @param path - The path of the value: keys, and indices in lists.
 * @param isNumber - Whether the setting is a number.
 */
export function valueHint(node: Node, path: readonly PropertyKey[], isNumber: boolean): string {
  const written = node.kind === 'scalar' ? node.text : '';
  const meant = written === '' ? undefined : meantText(written, path);
  if (meant !== undefined) return meant;
  if (node.kind === 'scalar' && node.value.kind === 'str' && isNumber) {
    const number = numberIn(written);
    return number === undefined
      ? 'write a number in digits, or remove the setting to use its default'
      : `write the number alone: ${number}`;
  }
  if (path[0] === 'budget' && path.length === 1 && node.kind === 'map') {
    const amounts = node.entries.flatMap(({ value }) =>
      value.kind === 'scalar' ? (numberIn(value.text) ?? []) : [],
    );
    return `write what it limits, in US dollars: \`total: ${amounts[0] ?? '…'}\` or \`increase: ${amounts[0] ?? '…'}\``;
  }
  if (path[0] !== 'ignore') return 'correct the value, or remove the setting to use its default';
  const [first] = node.kind === 'map' ? node.entries : [];
  if (path.length === 1 && first !== undefined && first.key.text.includes('/'))
    return `write a list of entries: \`- {paths: […], codes: [${first.key.text}], reason: …}\``;
  return path.length === 1 && first !== undefined
    ? `put a hyphen before the first key of each entry, such as \`- ${first.key.text}: …\`, and align the others with it`
    : 'correct the entry, or remove it';
}

function meantText(written: string, path: readonly PropertyKey[]): string | undefined {
  const [top] = path;
  const last = path.at(-1);
  const bare = inCurlyQuotes(written);
  if (bare !== undefined) return curlyHint(bare);
  if (last === 'dialect') {
    const numbered = DIALECTS.find((dialect) => dialect.slice(1) === written);
    return numbered === undefined ? nearestHint(written, DIALECTS) : didYouMean(numbered);
  }
  if (last === 'version' && (DIALECTS as readonly string[]).includes(`v${written.replace(/^v/i, '')}`))
    return 'write 1, the version of this format; the language of the runtime is another setting, such as `dialect: v2`';
  if (last === 'data-root' && /^\/+[^/]/.test(written))
    return `write it without the leading slash: ${written.replace(/^\/+/, '')}`;
  if (top === 'prices' && path.length === 1 && written.endsWith('.csv'))
    return `put \`table: ${written}\` on the next line, indented`;
  if (top === 'budget' && path.length === 1 && numberIn(written) !== undefined)
    return `put \`increase: ${numberIn(written)}\` or \`total: ${numberIn(written)}\` on the next line, indented`;
  if (top === 'ignore' && path.length === 2)
    return `write an entry: \`- {paths: […], codes: [${written.includes('/') && !written.includes('.') && !written.includes('**') ? written : '…'}], reason: …}\``;
  return undefined;
}

/** The number in `$50`, `10%`, `5 USD`, `20,000,000` and `1e6`; `undefined` if it can be read in two ways. */
function numberIn(written: string): string | undefined {
  const [, digits] = /^[$€£]?\s?([\d,_ ]*\d(?:\.\d+)?)\s?(?:[%$€£]|USD|EUR|dollars?)?$/i.exec(written) ?? [];
  if (digits !== undefined) {
    // A single group may be decimals.
    if (digits.includes(',') && !/^\d{1,3}(?:,\d{3}){2,}$/.test(digits)) return undefined;
    return digits.replace(/[,_ ]/g, '');
  }
  const power = /^\d{1,3}e\+?\d{1,2}$/i.test(written) ? Number(written) : undefined;
  return Number.isSafeInteger(power) ? String(power) : undefined;
}
