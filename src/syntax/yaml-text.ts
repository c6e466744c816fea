import { Collector } from '../findings/collector.ts';
import { escapeCharacter } from '../findings/visible.ts';
import { SourceFile } from '../source/source-file.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

/** Text as a YAML 1.1 scalar: plain if it reads back as the same text, otherwise quoted. */
export function yamlText(text: string): string {
  return isPlain(text) ? text : quotedYaml(text);
}

/** Parses it as PyYAML would: `no`, `010` and `1:30` are not text. */
function isPlain(text: string): boolean {
  if (!/^[\p{L}\p{N}_./][\p{L}\p{M}\p{N}_./:+@-]*$/u.test(text) || text.endsWith(':')) return false;
  const node = parseYaml(new SourceFile('level.yaml', `[${text}]`), new Collector());
  const item = node?.kind === 'list' && node.items.length === 1 ? node.items[0] : undefined;
  return item?.kind === 'scalar' && item.value.kind === 'str' && item.value.value === text;
}

/** Characters that YAML rejects, folds or hides unless they are escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must be escaped
const SPECIAL = /[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Cf}/gu;

function quotedYaml(text: string): string {
  if (!SPECIAL.test(text)) {
    SPECIAL.lastIndex = 0;
    return `'${text.replaceAll("'", "''")}'`;
  }
  SPECIAL.lastIndex = 0;
  const escaped = text.replace(/["\\]/g, '\\$&').replace(SPECIAL, escapeCharacter);
  return `"${escaped}"`;
}
