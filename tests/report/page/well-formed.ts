/** Elements that have no end tag. */
const VOID = new Set(['meta', '!doctype']);

/**
 * The names of all elements and the texts of all attributes of a page, by attribute; throws where a tag is not closed by
 * its like, or an attribute is not quoted. Stricter than browsers: what they repair is a fault here.
 */
export function parsedPage(page: string): {
  readonly tags: ReadonlySet<string>;
  readonly attributes: ReadonlyMap<string, readonly string[]>;
} {
  const open: string[] = [];
  const tags = new Set<string>();
  const attributes = new Map<string, string[]>();
  // The style is raw text: nothing in it may look like a tag.
  const body = page.replace(/<style>[^<]*<\/style>/, '');
  for (const [tag, end, name = '', rest = ''] of body.matchAll(/<(\/?)([!A-Za-z][\w-]*)([^<>]*)>/g)) {
    if (end === '/') {
      const last = open.pop();
      if (last !== name) throw new Error(`${tag} closes <${last}>`);
      continue;
    }
    tags.add(name);
    const isClosed = rest.endsWith('/');
    const left = rest.replace(/\s([\w:-]+)="([^"]*)"/g, (_, attribute: string, value: string) => {
      const known = attributes.get(attribute) ?? [];
      attributes.set(attribute, known);
      known.push(value);
      return '';
    });
    if (name !== '!doctype' && left.replace(/\/$/, '').trim() !== '') throw new Error(`${tag}: ${left}`);
    if (!VOID.has(name) && !isClosed) open.push(name);
  }
  if (open.length > 0) throw new Error(`not closed: ${open.join(' ')}`);
  const text = body.replace(/<\/?[!A-Za-z][\w-]*[^<>]*>/g, '');
  if (/[<>]/.test(text)) throw new Error('a < or > in text');
  return { tags, attributes };
}
