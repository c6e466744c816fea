import type { Random } from './random.ts';

/** A stretch of one file's text, as half-open offsets. */
export interface Place {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** A value that was written, with the place at which it stands. Quotes belong to the token, not to its text. */
export interface Token extends Place {
  readonly text: string;
  /** Where the text itself stands, inside the quotes if there are any. */
  readonly inner: Place;
  readonly format: 'yaml' | 'csv' | 'txt' | 'json';
  readonly quote: '' | "'" | '"';
}

export interface Scalar {
  readonly kind: 'scalar';
  readonly text: string;
  /** Not a name: written without quotes whatever it looks like, such as a count. */
  readonly literal: boolean;
  token?: Token;
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly Node[];
  readonly flow?: boolean;
  /** A name for it, so that another axis takes it by an alias. */
  anchor?: string;
  place?: Place;
  /** What to cut to take an item away. */
  cuts?: readonly Place[];
}

export interface Mapping {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
  place?: Place;
}

export interface Entry {
  readonly key: Scalar;
  readonly value: Node;
  /** What to cut to take the entry away. */
  cut?: Place;
}

export type Node = Scalar | List | Mapping;

export const scalar = (text: string, literal = false): Scalar => ({ kind: 'scalar', text, literal });
export const list = (items: readonly Node[], flow?: boolean): List => ({
  kind: 'list',
  items,
  ...(flow === undefined ? {} : { flow }),
});
export const entry = (key: string, value: Node): Entry => ({ key: scalar(key), value });
export const map = (entries: readonly Entry[]): Mapping => ({ kind: 'map', entries });

/** The token of a scalar that has been written. */
export function tokenOf({ token, text }: Scalar): Token {
  if (token === undefined) throw new Error(`layout: '${text}' was never written`);
  return token;
}

/** The place of a node that has been written. */
export function placeOf(node: Node): Place {
  const place = node.kind === 'scalar' ? node.token : node.place;
  if (place === undefined) throw new Error('layout: a node was never written');
  return place;
}

export interface Style {
  /** Share of collections that are written in flow style; 1 makes the whole document flow. */
  readonly flow: number;
  readonly quotes: number;
  readonly comments: number;
  readonly indent: 2 | 4;
  /** Whether lines end as on Windows. */
  readonly crlf: boolean;
  /** Whether a list under a key is indented. */
  readonly indentLists: boolean;
}

/** What YAML 1.1 takes for the text that it is, without quotes. */
const PLAIN = /^[A-Za-z][A-Za-z0-9_.-]*$/;
const RETYPED = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i;

export function isPlain(text: string): boolean {
  return PLAIN.test(text) && !RETYPED.test(text);
}

const REMARKS = ['kept from the pilot', "don't touch", 'see the notes: v2 [draft]', 'TODO', 'chosen by hand'];

/** Writes a document, block and flow mixed, and remembers where everything stands. */
export class YamlWriter {
  readonly #path: string;
  readonly #random: Random;
  readonly #style: Style;
  readonly #eol: string;
  #text = '';

  constructor(path: string, random: Random, style: Style) {
    this.#path = path;
    this.#random = random;
    this.#style = style;
    this.#eol = style.crlf ? '\r\n' : '\n';
  }

  write(root: Node): string {
    if (this.#random.chance(this.#style.comments)) this.#text += `# cohort spec${this.#eol}`;
    if (this.#style.flow === 1 || root.kind === 'scalar') {
      this.#flow(root, 0);
      this.#text += this.#eol;
    } else this.#block(root, 0);
    return this.#text;
  }

  #block(node: List | Mapping, indent: number): void {
    const pad = ' '.repeat(indent);
    const start = this.#text.length + indent;
    let end = start;
    const cuts: Place[] = [];
    const children =
      node.kind === 'map'
        ? node.entries.map((one) => ({ one, value: one.value }))
        : node.items.map((value) => ({ one: undefined, value }));
    for (const [index, { one, value }] of children.entries()) {
      if (index > 0 && this.#random.chance(this.#style.comments))
        this.#text += `${pad}# ${this.#random.pick(REMARKS)}${this.#eol}`;
      const lineStart = this.#text.length;
      this.#text += pad;
      if (one === undefined) this.#text += '- ';
      else {
        this.#scalar(one.key);
        this.#text += ':';
      }
      const inline = value.kind === 'scalar' || this.#isFlow(value, one === undefined);
      if (inline) {
        if (one !== undefined) this.#text += ' ';
        this.#flow(value, indent);
        end = this.#text.length;
        if (this.#random.chance(this.#style.comments / 2))
          this.#text += `${' '.repeat(1 + this.#random.below(2))}# ${this.#random.pick(REMARKS)}`;
        this.#text += this.#eol;
      } else {
        this.#text += this.#eol;
        const deeper =
          value.kind === 'list' && !this.#style.indentLists ? indent : indent + this.#style.indent;
        this.#block(value, deeper);
        end = value.place?.end ?? end;
      }
      const cut = { path: this.#path, start: lineStart, end: this.#text.length };
      if (one !== undefined) one.cut = cut;
      cuts.push(cut);
    }
    node.place = { path: this.#path, start, end };
    if (node.kind === 'list') node.cuts = cuts;
  }

  #isFlow(node: List | Mapping, isItem: boolean): boolean {
    if (isItem || (node.kind === 'list' && node.items.length === 0)) return true;
    if (node.kind === 'map' && node.entries.length === 0) return true;
    if (node.kind === 'list' && node.anchor !== undefined) return true;
    if (node.kind === 'list' && node.flow !== undefined) return node.flow;
    return this.#random.chance(node.kind === 'list' ? this.#style.flow : this.#style.flow / 3);
  }

  #flow(node: Node, indent: number): void {
    if (node.kind === 'scalar') {
      this.#scalar(node);
      return;
    }
    if (node.kind === 'list' && node.anchor !== undefined) this.#text += `&${node.anchor} `;
    const start = this.#text.length;
    const count = node.kind === 'map' ? node.entries.length : node.items.length;
    const broken = count > 2 && this.#random.chance(0.25);
    const pads = broken ? `${this.#eol}${' '.repeat(indent + this.#style.indent)}` : '';
    this.#text += node.kind === 'map' ? '{' : '[';
    const ranges: { start: number; end: number }[] = [];
    const children =
      node.kind === 'map'
        ? node.entries.map((one) => ({ one, value: one.value }))
        : node.items.map((value) => ({ one: undefined, value }));
    for (const [index, { one, value }] of children.entries()) {
      if (index > 0) this.#text += broken ? ',' : ', ';
      this.#text += pads;
      const from = this.#text.length;
      if (one !== undefined) {
        this.#scalar(one.key);
        this.#text += ': ';
      }
      this.#flow(value, indent + this.#style.indent);
      ranges.push({ start: from, end: this.#text.length });
    }
    if (broken) this.#text += `${this.#eol}${' '.repeat(indent)}`;
    this.#text += node.kind === 'map' ? '}' : ']';
    node.place = { path: this.#path, start, end: this.#text.length };
    const cuts = ranges.map((range, index) => ({
      path: this.#path,
      start: index > 0 ? (ranges[index - 1]?.end ?? range.start) : range.start,
      end: index > 0 ? range.end : (ranges[index + 1]?.start ?? range.end),
    }));
    if (node.kind === 'list') node.cuts = cuts;
    else
      for (const [index, one] of node.entries.entries()) {
        const cut = cuts[index];
        if (cut) one.cut = cut;
      }
  }

  #scalar(node: Scalar): void {
    const mustQuote = !node.literal && !isPlain(node.text);
    const quotes = !node.literal && (mustQuote || this.#random.chance(this.#style.quotes));
    const quote = quotes ? (this.#random.chance(0.6) ? "'" : '"') : '';
    const start = this.#text.length;
    this.#text += quote + node.text + quote;
    node.token = tokenAt(this.#path, start, node.text, quote, 'yaml');
  }
}

export function tokenAt(
  path: string,
  start: number,
  text: string,
  quote: Token['quote'],
  format: Token['format'],
): Token {
  const inner = { path, start: start + quote.length, end: start + quote.length + text.length };
  return { path, start, end: inner.end + quote.length, text, inner, format, quote };
}
