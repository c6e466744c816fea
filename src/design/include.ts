import { atMissing, atSpan, type Related } from '../findings/diagnostic.ts';
import { didYouMean } from '../findings/nearest-names.ts';
import { reportConflict } from '../findings/report-conflict.ts';
import { encodingHint, reportForeign } from '../findings/report-foreign.ts';
import { msg, quotedPath } from '../findings/text.ts';
import { quoted } from '../findings/words.ts';
import { folderOf, joinInside, suffixOf } from '../source/path.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Opened } from '../source/sources.ts';
import { type Span, span } from '../source/span.ts';
import type { HeaderColumn, JoinedRows } from '../syntax/csv-columns.ts';
import { parseCsvInclude } from '../syntax/csv-include.ts';
import { parseJson } from '../syntax/json.ts';
import type { ListNode, Node } from '../syntax/node.ts';
import { isFalsy } from '../syntax/node-as-python.ts';
import { parseTextLines } from '../syntax/text-lines.ts';
import { parseYaml } from '../syntax/yaml/parse-yaml.ts';
import type { Include } from './design.ts';
import { textOf } from './entries.ts';
import type { LoadContext } from './load-context.ts';
import {
  bareReference,
  elsewhere,
  existingTail,
  folderHint,
  isAxisName,
  longerName,
  nearReference,
  originalOf,
  otherFiles,
  referenceFix,
  relativeHint,
  SUFFIXES,
  slipHint,
  someFiles,
} from './reference-hints.ts';
import { FILE_MARKER } from './spec-keys.ts';

export interface Resolved {
  /** Absent if the include could not be read, which has been reported. */
  readonly node: Node | undefined;
  readonly include?: Include;
  /** Where to report a fault of the whole value: the node itself, or the `@file:` scalar. */
  readonly at: Span;
}

/**
 * Resolves a value that may be an `@file:` reference (semantics §2). References within an included value are not
 * resolved.
 */
export function resolveInclude(node: Node, context: LoadContext): Resolved {
  const text = textOf(node);
  if (text === undefined || !text.startsWith(FILE_MARKER)) return { node, at: node.span };
  const relative = text.slice(FILE_MARKER.length);
  const { collector, specPath } = context;
  const at = node.span;
  const path = joinInside(folderOf(specPath), relative);
  if (path === undefined || relative.includes('\0')) {
    const tail = existingTail(relative, context);
    collector.add('include/outside', atSpan(at), `${quoted(text)} leads out of the repository`, {
      hint: tail?.hint ?? "move the file next to the spec and name it relative to the spec's folder",
      ...referenceFix(at, text, tail?.meant, context),
    });
    return { node: undefined, at };
  }
  if (path === specPath) {
    collector.add('include/not-a-list', atSpan(at), `${quoted(text)} is this spec itself`, {
      hint: `name the file that holds the list${otherFiles(context)}`,
    });
    return { node: undefined, at };
  }
  const include: Include = { path, at };
  collector.includes(path, at);
  if (!SUFFIXES.includes(suffixOf(path))) {
    const original = originalOf(path, text, context);
    const near =
      original === undefined
        ? (bareReference(text, context) ?? nearReference(path, text, context))
        : original.meant;
    collector.add(
      'include/unsupported-suffix',
      atSpan(at),
      `${quoted(text)} does not have a suffix that can be included`,
      {
        hint:
          original?.hint ??
          (near === undefined
            ? someFiles(path, context, 'this is a folder: name a file in it, such as ') ||
              `use one of ${SUFFIXES.join(', ')}`
            : didYouMean(near)),
        ...referenceFix(at, text, near, context),
      },
    );
    return { node: undefined, include, at };
  }
  const opened = context.sources.open(path);
  if (opened.kind !== 'text') {
    reportUnopened(opened, path, text, at, context);
    return { node: undefined, include, at };
  }
  const {
    node: parsed,
    columns,
    unterminatedQuote,
    joinedRows,
    commentedItem,
  } = parseInclude(opened.file, context);
  const read: Include = {
    ...include,
    ...(columns === undefined ? {} : { columns }),
    ...(unterminatedQuote === undefined ? {} : { unterminatedQuote }),
    ...(joinedRows === undefined ? {} : { joinedRows }),
    ...(commentedItem === undefined ? {} : { commentedItem }),
  };
  context.includes.push(read);
  return { node: parsed, include: read, at };
}

function parseInclude(
  file: SourceFile,
  context: LoadContext,
): {
  node: Node | undefined;
  columns?: readonly HeaderColumn[];
  unterminatedQuote?: Span | undefined;
  joinedRows?: JoinedRows;
  commentedItem?: Span | undefined;
} {
  switch (suffixOf(file.path)) {
    case '.csv':
      return (
        parseCsvInclude(file, context.collector, (name) => isAxisName(name, context)) ?? { node: undefined }
      );
    case '.txt':
      return { node: parseTextLines(file) };
    case '.json':
      return { node: parseJson(file, context.collector) };
    default: {
      const node = parseYaml(file, context.collector, { continueOnDuplicateKeys: true });
      // Like `yaml.safe_load(…) or []` in the runtime.
      return node !== undefined && isFalsy(node)
        ? { node: emptyList(node), commentedItem: firstCommented(file) }
        : { node };
    }
  }
}

function emptyList(node: Node): ListNode {
  return { kind: 'list', items: [], span: node.span };
}

function reportUnopened(
  opened: Exclude<Opened, { kind: 'text' }>,
  path: string,
  text: string,
  at: Span,
  context: LoadContext,
): void {
  const { collector } = context;
  const place = atSpan(at);
  switch (opened.kind) {
    case 'missing': {
      const related: Related[] = [{ message: 'looked for here', at: atMissing(path) }];
      const near = nearReference(path, text, context);
      const { hint, meant, rename } =
        relativeHint(text) ??
        slipHint(path, text, context) ??
        longerName(path, context) ??
        (near ? { hint: didYouMean(near), meant: near } : elsewhere(path, context)) ??
        folderHint(path, text, context);
      collector.add('include/missing', place, msg`${quoted(text)}: there is no file ${quotedPath(path)}`, {
        hint,
        related,
        ...(rename ? { fix: { edits: [], rename, safe: false } } : referenceFix(at, text, meant, context)),
      });
      return;
    }
    case 'directory':
      collector.add('include/unreadable', place, `${quoted(text)} names a folder`, {
        hint: `name a file${someFiles(path, context, ' in it: ')}`,
      });
      return;
    case 'outside':
      collector.add('include/outside', place, `${quoted(text)} leads out of the repository through a link`, {
        hint: 'commit the file itself instead of a link to it',
      });
      return;
    case 'too-large':
      collector.add(
        'include/too-large',
        place,
        `${quoted(text)} has ${opened.size} bytes; the limit is ${opened.limit}`,
        { hint: 'include only the columns and rows that the cohort uses' },
      );
      return;
    case 'unreadable':
      collector.add('include/unreadable', place, `${quoted(text)} cannot be read (${opened.reason})`, {
        hint: 'check the permissions of the file',
      });
      return;
    case 'conflicted':
      reportConflict(opened.conflict, collector);
      return;
    case 'foreign':
      reportForeign(opened.foreign, collector);
      return;
    case 'malformed':
      collector.add(
        'file/not-utf8',
        atSpan(opened.at),
        msg`${quotedPath(path)} is not UTF-8: line ${opened.line} holds a malformed byte`,
        { hint: encodingHint(opened.byte, opened.at.path) },
      );
  }
}

/** The first line of a YAML file that is an item but for the sign of a comment. */
function firstCommented({ path, text }: SourceFile): Span | undefined {
  const found = /^[ \t]*(#+[ \t]*- [^\r\n]*)/m.exec(text);
  const [line = '', item = ''] = found ?? [];
  const end = (found?.index ?? 0) + line.length;
  return found === null ? undefined : span(path, end - item.length, end);
}
