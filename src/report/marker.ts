/** A hidden line by which a later run recognizes what an earlier one wrote. The author must be checked, too. */
export function marker(kind: string, attributes: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}=${encodeValue(value)}`);
  return `<!-- cohort-ci:${kind}:v1${pairs.join('')} -->`;
}

/** The attributes of the marker on the first line; `undefined` if there is none of that kind. */
export function readMarker(kind: string, text: string): ReadonlyMap<string, string> | undefined {
  const line = text.split(/\r?\n/, 1)[0] ?? '';
  const prefix = `<!-- cohort-ci:${kind}:v1`;
  if (!line.startsWith(`${prefix} `) || !line.endsWith(' -->')) return undefined;
  const attributes = new Map<string, string>();
  for (const pair of line.slice(prefix.length, -' -->'.length).trim().split(' ')) {
    const equals = pair.indexOf('=');
    if (equals <= 0) continue;
    const value = decodeValue(pair.slice(equals + 1));
    if (value !== undefined) attributes.set(pair.slice(0, equals), value);
  }
  return attributes;
}

/** Encodes spaces and anything that could end the comment. */
function encodeValue(value: string): string {
  return encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('--', '-%2D');
}

function decodeValue(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
