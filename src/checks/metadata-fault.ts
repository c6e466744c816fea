import { kindOf } from '../design/show.ts';
import { Collector } from '../findings/collector.ts';
import { atFile, atSpan, type Diagnostic, type Place } from '../findings/diagnostic.ts';
import { conflictFinding } from '../findings/report-conflict.ts';
import { foreignFinding } from '../findings/report-foreign.ts';
import type { Text } from '../findings/text.ts';
import type { Sources } from '../source/sources.ts';
import { parseJson } from '../syntax/json.ts';

/** The fault of committed metadata that is not a JSON object, at the token to change. */
export function metadataFault(
  path: string,
  sources: Sources,
): { at: Place; why: Text; hint?: Text | undefined } {
  const opened = sources.open(path);
  switch (opened.kind) {
    case 'text': {
      if (opened.file.text.trim() === '') return { at: atFile(path), why: 'it is empty' };
      const found = new Collector();
      const node = parseJson(opened.file, found);
      const fault: Diagnostic | undefined = found.sorted()[0];
      if (fault) return { at: fault.at, why: fault.message, hint: fault.hint };
      return { at: node ? atSpan(node.span) : atFile(path), why: node ? `it is ${kindOf(node)}` : '' };
    }
    case 'malformed':
      return { at: atSpan(opened.at), why: `line ${opened.line} is not UTF-8` };
    case 'conflicted': {
      const { at, message, hint } = conflictFinding(opened.conflict);
      return { at, why: message, hint };
    }
    case 'foreign': {
      const { at, message, hint } = foreignFinding(opened.foreign);
      return { at, why: message, hint };
    }
    case 'directory':
      return { at: atFile(path), why: 'it is a folder' };
    case 'outside':
      return { at: atFile(path), why: 'it is a link that leads out of the repository' };
    case 'too-large':
      return { at: atFile(path), why: `it has ${opened.size} bytes; the limit is ${opened.limit}` };
    case 'unreadable':
      return { at: atFile(path), why: opened.reason };
    default:
      return { at: atFile(path), why: '' };
  }
}

/** Metadata that is not a JSON object. An empty value has no fields, so for the runtime all of them are missing. */
export function notAnObject(
  path: string,
  sources: Sources,
): { readonly at: Place; readonly what: string } | undefined {
  const opened = sources.open(path);
  const node = opened.kind === 'text' ? parseJson(opened.file) : undefined;
  return node === undefined || node.kind === 'map'
    ? undefined
    : { at: atSpan(node.span), what: kindOf(node) };
}
