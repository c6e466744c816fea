/**
 * An amount of money in picodollars, 10⁻¹² USD. A price in dollars per million tokens with six decimals is a whole
 * number of picodollars per token, so costs are exact; only {@link moneyText} rounds.
 */
export type Money = bigint;

const DECIMALS = 6;
/** One dollar per million tokens, per token. */
const PER_TOKEN = 10n ** BigInt(DECIMALS);
const DOLLAR: Money = 10n ** 12n;
const CENT = DOLLAR / 100n;

/** The highest valid price, a million dollars per million tokens. */
const HIGHEST = 1_000_000n * PER_TOKEN;

export type ParsedPrice =
  | { readonly kind: 'price'; readonly perToken: Money }
  | { readonly kind: 'not-a-number' | 'negative' | 'too-precise' | 'too-high' };

/** Parses dollars per million tokens, written as digits with a decimal point: `3`, `0.075`. */
export function parsePrice(text: string): ParsedPrice {
  const match = /^(-?)(\d{1,30})(?:\.(\d{1,30}))?$/.exec(text);
  if (match === null) return { kind: 'not-a-number' };
  const [, sign = '', whole = '', written = ''] = match;
  const fraction = written.replace(/0+$/, '');
  if (sign !== '' && /[1-9]/.test(whole + fraction)) return { kind: 'negative' };
  if (fraction.length > DECIMALS) return { kind: 'too-precise' };
  const perToken = BigInt(whole) * PER_TOKEN + BigInt(fraction.padEnd(DECIMALS, '0'));
  return perToken > HIGHEST ? { kind: 'too-high' } : { kind: 'price', perToken };
}

/** A price per token as written in the table, in dollars per million tokens. */
export function priceText(perToken: Money): string {
  return decimal(perToken, DECIMALS);
}

/** A number of dollars, such as a limit in the settings, rounded to the microdollar. */
export function dollars(amount: number): Money {
  return BigInt(Math.round(amount * 1e6)) * 10n ** 6n;
}

/** An exact amount in dollars as decimal text, for programs: `3.104`. */
export function dollarsText(money: Money): string {
  return decimal(money, 12);
}

/**
 * An amount for people: `$3.10`, rounded to the cent, half up; `under $0.01` for less than a cent, and `$0` for
 * nothing.
 */
export function moneyText(money: Money): string {
  if (money < 0n) return `−${moneyText(-money)}`;
  if (money === 0n) return '$0';
  if (money < CENT) return 'under $0.01';
  const cents = (money + CENT / 2n) / CENT;
  const whole = String(cents / 100n).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `$${whole}.${String(cents % 100n).padStart(2, '0')}`;
}

function decimal(amount: bigint, decimals: number): string {
  const unit = 10n ** BigInt(decimals);
  const fraction = String(amount % unit)
    .padStart(decimals, '0')
    .replace(/0+$/, '');
  return `${amount / unit}${fraction === '' ? '' : `.${fraction}`}`;
}
