import type { Collector } from '../../findings/collector.ts';
import { NULL } from '../../python/value.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { span } from '../../source/span.ts';
import { joinRepeated } from '../join-repeated.ts';
import type { Node } from '../node.ts';
import { construct } from './construct.ts';
import { controlCharacter } from './control-character.ts';
import { Findings } from './findings.ts';
import { oddIndentation, readIndentation } from './odd-indentation.ts';
import { parseDocument } from './parser.ts';
import { quoteLeftOpen } from './quote-left-open.ts';
import { Refusal } from './refusal.ts';

export interface YamlOptions {
  /** Still reports duplicate keys, but takes the last value, so that one run can report later problems, too. */
  readonly continueOnDuplicateKeys?: boolean;
}

/**
 * Reads YAML 1.1 exactly as PyYAML 6's safe loader does (semantics §2), with positions. Returns `undefined` exactly if
 * something was rejected. Stricter than PyYAML: duplicate keys in one mapping, aliases inside their own anchor, lines
 * indented with whitespace other than spaces, and documents beyond the limits of depth and merging are rejected. A
 * byte-order mark is accepted.
 *
 * An empty document is a null scalar. A value with aliases is one node with several parents, so limit any traversal.
 */
export function parseYaml(
  file: SourceFile,
  collector: Collector,
  { continueOnDuplicateKeys = false }: YamlOptions = {},
): Node | undefined {
  const findings = new Findings(file, collector);
  try {
    const control = controlCharacter(file.text);
    if (control !== undefined) throw control;
    const document = parseDocument(file.text);
    if (document === undefined) return emptyDocument(file.path);
    const indented = readIndentation(file.text, document.root);
    if (indented !== undefined) throw indented;
    const node = construct(document.root, file.path, findings);
    for (const mapping of document.mappings) findings.duplicateKeys(mapping);
    if (!findings.any) return node;
    return continueOnDuplicateKeys && findings.onlyRepeatedKeys ? joinRepeated(node) : undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    findings.refuse(quoteLeftOpen(file.text, error) ?? oddIndentation(file.text, error) ?? error);
    return undefined;
  }
}

function emptyDocument(path: string): Node {
  return { kind: 'scalar', value: NULL, span: span(path, 0, 0), text: '', style: 'plain' };
}
