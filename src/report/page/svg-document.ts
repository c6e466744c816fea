import { escaped, Html } from './html.ts';

/**
 * The minimal browser document that Observable Plot needs to draw: elements with attributes and children, written as
 * SVG. A full DOM for Node (linkedom, jsdom) would be larger than Plot itself.
 */
export interface SvgDocument {
  readonly documentElement: SvgElement;
  createElementNS(namespace: string, tag: string): SvgElement;
  createTextNode(data: string): SvgText;
}

interface SvgText {
  readonly data: string;
  parentNode?: SvgElement | null;
}

const SVG = 'http://www.w3.org/2000/svg';

class SvgElement {
  readonly ownerDocument: SvgDocument;
  readonly tagName: string;
  readonly namespaceURI = SVG;
  readonly childNodes: (SvgElement | SvgText)[] = [];
  readonly #attributes = new Map<string, string>();
  parentNode: SvgElement | null = null;

  constructor(ownerDocument: SvgDocument, tagName: string) {
    this.ownerDocument = ownerDocument;
    this.tagName = tagName;
  }

  setAttribute(name: string, value: unknown): void {
    this.#attributes.set(name, String(value));
  }

  setAttributeNS(_namespace: string, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }

  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }

  appendChild<T extends SvgElement | SvgText>(child: T): T {
    return this.insertBefore(child, null);
  }

  insertBefore<T extends SvgElement | SvgText>(child: T, next: SvgElement | SvgText | null): T {
    child.parentNode?.removeChild(child);
    if (next === null) this.childNodes.push(child);
    else this.childNodes.splice(this.childNodes.indexOf(next), 0, child);
    child.parentNode = this;
    return child;
  }

  append(...children: readonly (SvgElement | SvgText | string)[]): void {
    for (const child of children)
      this.appendChild(typeof child === 'string' ? this.ownerDocument.createTextNode(child) : child);
  }

  removeChild<T extends SvgElement | SvgText>(child: T): T {
    const at = this.childNodes.indexOf(child);
    if (at >= 0) this.childNodes.splice(at, 1);
    child.parentNode = null;
    return child;
  }

  get firstChild(): SvgElement | SvgText | null {
    return this.childNodes[0] ?? null;
  }

  get textContent(): string {
    return this.childNodes.map((child) => ('data' in child ? child.data : child.textContent)).join('');
  }

  set textContent(text: string) {
    this.childNodes.length = 0;
    if (text !== '') this.append(text);
  }

  get attributes(): ReadonlyMap<string, string> {
    return this.#attributes;
  }
}

export function svgDocument(): SvgDocument {
  const document: SvgDocument = {
    get documentElement() {
      return root;
    },
    createElementNS: (_namespace, tag) => new SvgElement(document, tag),
    createTextNode: (data) => ({ data }),
  };
  const root = new SvgElement(document, 'svg');
  return document;
}

/**
 * A drawing as markup. Style elements and attributes are left out, since the page allows no other style; so are the
 * labels of its parts, since the picture as a whole has one.
 */
export function svgMarkup(drawing: unknown, label: string): Html {
  if (!(drawing instanceof SvgElement)) throw new Error('a drawing is an SVG element');
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-label', label);
  const pieces: string[] = [];
  write(drawing, pieces, true);
  return new Html(pieces.join(''));
}

function write(node: SvgElement | SvgText, pieces: string[], isRoot = false): void {
  if ('data' in node) {
    pieces.push(escaped(node.data));
    return;
  }
  if (node.tagName === 'style') return;
  pieces.push(`<${node.tagName}`);
  for (const [name, value] of node.attributes)
    if (name !== 'style' && (isRoot || !name.startsWith('aria-')))
      pieces.push(` ${name}="${escaped(value)}"`);
  pieces.push('>');
  for (const child of node.childNodes) write(child, pieces);
  pieces.push(`</${node.tagName}>`);
}
