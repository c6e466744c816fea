import type { Code } from '../findings/codes.ts';
import { Collector } from '../findings/collector.ts';
import { atFile, atSpan, type Diagnostic } from '../findings/diagnostic.ts';
import { FindingSet } from '../findings/finding-set.ts';
import { reportConflict } from '../findings/report-conflict.ts';
import { encodingHint, reportForeign } from '../findings/report-foreign.ts';
import { msg, quotedPath } from '../findings/text.ts';
import { quotedSource, spelled } from '../findings/words.ts';
import { type Dialect, runtimeNamed } from '../runtime/runtimes.ts';
import { suffixOf } from '../source/path.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Sources } from '../source/sources.ts';
import type { Span } from '../source/span.ts';
import { parseJson } from '../syntax/json.ts';
import type { MapNode, Node, ScalarNode } from '../syntax/node.ts';
import { isFalsy } from '../syntax/node-as-python.ts';
import { parseYaml } from '../syntax/yaml/parse-yaml.ts';
import { withLowerKeys } from './capital-keys.ts';
import { commentedKey, commentedKeys } from './commented-key.ts';
import { deriveTupleAxes, NO_DERIVED_AXES } from './derive-tuple-axes.ts';
import type { Design, Include } from './design.ts';
import { type DisplacedLine, displacedLine } from './displaced-line.ts';
import { entryOf } from './entries.ts';
import { atFirstLine } from './first-line.ts';
import { misspelledKey, otherwiseCalled, reportUnknownKeys } from './known-keys.ts';
import { loadAxes } from './load-axes.ts';
import type { LoadContext } from './load-context.ts';
import { loadOutput } from './load-output.ts';
import { loadReplicates, reportIgnoredReplicates } from './load-replicates.ts';
import { loadRules } from './load-rules.ts';
import { lostKey } from './lost-key.ts';
import { mappingRemedy } from './mapping-remedy.ts';
import { outdentedKeys } from './outdented-keys.ts';
import { takes } from './shape.ts';
import { kindOf } from './show.ts';
import { formOf } from './spec-form.ts';
import { SHAPES } from './spec-shapes.ts';
import { isSection, reportStrayParts } from './stray-parts.ts';

/** The keys of all runtimes, since keys of another runtime have their own finding. */
const KNOWN = SHAPES.spec.keys;

/**
 * Loads one spec and its includes (semantics §2), and reports all faults. Unless the file itself cannot be read,
 * returns a design even if there are errors; the affected parts are marked incomplete.
 */
export function loadDesign(
  sources: Sources,
  specPath: string,
  dialect: Dialect,
  found: FindingSet,
): Design | undefined {
  const before = found.errorCount;
  const opened = openSpec(sources, specPath, new Collector(found));
  if (opened === undefined) return undefined;
  const { displaced } = opened;
  // All other faults follow from the displaced line.
  const own = displaced === undefined ? found : new FindingSet();
  const top = displaced === undefined ? withLowerKeys(opened.top, own) : opened.top;
  const collector = new Collector(own);
  const includes: Include[] = [];
  const runtime = runtimeNamed(dialect);
  const base: LoadContext = { runtime, specPath, sources, collector, includes };
  if (isWrapped(top, base)) return undefined;
  // Keys that should be indented below `axes` or `output` are reported there, not as unknown keys.
  const outdented = new Set(
    ['axes', 'output'].flatMap((name) => outdentedKeys(top, name, KNOWN, base)?.keys ?? []),
  );
  const stray = reportStrayParts(top, outdented, base);
  const context: LoadContext = { ...base, stray };
  const misspelledAxes = misspelledKey(top, 'axes', KNOWN) ?? otherwiseCalled(top, KNOWN);
  if (misspelledAxes !== undefined) outdented.add(misspelledAxes);
  // Misspellings of `axes` and `rules` are reported by later checks, because the spec may be valid without them.
  reportUnknownKeys(
    outdented.size === 0 ? top : { ...top, entries: top.entries.filter(({ key }) => !outdented.has(key)) },
    KNOWN,
    [...SHAPES.spec.required, 'axes', 'rules'],
    'the spec',
    context,
    [],
    entryOf(top, 'output') === undefined ? SHAPES.output.required : [],
  );
  const misspelledRules = misspelledKey(top, 'rules', KNOWN);
  const isRule = ({ text }: ScalarNode): boolean => text === 'rules' || isSection(text);
  const rulesAreRead = misspelledRules === undefined && ![...stray].some(isRule);

  const declared = loadAxes(entryOf(top, 'axes')?.value, context, outdentedKeys(top, 'axes', KNOWN, context));
  const rules = loadRules(entryOf(top, 'rules')?.value, { ...context, declared: declared.axes });
  const derived =
    runtime.tupleAxes === 'derived' ? deriveTupleAxes(rules.rules, declared.axes, context) : NO_DERIVED_AXES;
  const axes = [
    ...declared.axes.map((axis) => (derived.contested.has(axis) ? { ...axis, complete: false } : axis)),
    ...derived.axes,
  ];
  const output = entryOf(top, 'output');
  const isBelow = (name: string): boolean => {
    const node = entryOf(top, name)?.value;
    return node?.kind === 'map' && entryOf(node, 'output')?.value.kind === 'map';
  };
  // `loadAxes` and `loadRules` report the wrong indentation of `output`.
  const isElsewhere = output === undefined && ['axes', 'rules'].some(isBelow);
  const fieldOrder = isElsewhere
    ? undefined
    : loadOutput(
        output?.value,
        misspelledKey(top, 'output', KNOWN) ?? top,
        context,
        outdentedKeys(top, 'output', KNOWN, context),
      );
  const namesKnown = declared.complete && derived.namesComplete;
  const replicatesEntry = entryOf(top, 'replicates');
  if (!runtime.replicatesExpand && replicatesEntry !== undefined)
    reportIgnoredReplicates(replicatesEntry.key, context);
  const axisNames = axes.flatMap(({ name }) => (name.kind === 'str' ? [name.value] : []));
  const replicates = runtime.replicatesExpand
    ? loadReplicates(replicatesEntry?.value, axisNames, context)
    : { replicates: [], complete: true };

  const reported = displaced && {
    code: own.hasErrors ? ('yaml/indentation' as const) : ('spec/unknown-key' as const),
    at: displaced.at,
  };
  if (reported !== undefined)
    new Collector(found).add(reported.code, reported.at, displaced?.message ?? '', displaced);

  const mergedAt = firstMergeIn(top);
  const spec = specPath.endsWith('.json') ? undefined : sources.open(specPath);
  return {
    runtime,
    specPath,
    ...(mergedAt ? { mergedAt } : {}),
    ...(reported ? { displaced: reported } : {}),
    axesAt: entryOf(top, 'axes')?.key.span ?? misspelledAxes?.span ?? top.span,
    commented: spec?.kind === 'text' ? commentedKeys(spec.file) : new Map(),
    ...(misspelledAxes ? { misspelledAxes } : {}),
    ...(misspelledRules ? { misspelledRules } : {}),
    axes,
    axesComplete: namesKnown,
    namesComplete: namesKnown && rules.complete,
    rules: rules.rules,
    tentativeNames: rules.tentativeNames,
    unread: [...stray].map(({ span }) => span),
    rulesAreRead,
    rulesWhole: rules.whole && rulesAreRead,
    replicatesWhole:
      replicates.complete &&
      misspelledKey(top, 'replicates', KNOWN) === undefined &&
      ![...stray].some(({ text }) => text === 'replicates'),
    fieldOrder,
    replicates: replicates.replicates,
    isInvalid: found.errorCount > before,
    includes,
  };
}

/** The first `<<` among axes, sections or rules. */
function firstMergeIn(top: MapNode): Span | undefined {
  const rules = entryOf(top, 'rules')?.value;
  const sections = rules?.kind === 'map' ? rules.entries.map(({ value }) => value) : [];
  for (const node of [entryOf(top, 'axes')?.value, rules, ...sections])
    if (node?.kind === 'map' && node.mergedAt) return node.mergedAt;
  return undefined;
}

/** Whether the whole spec is indented below another key. This is reported once, at that key. */
function isWrapped({ entries: [entry, other] }: MapNode, context: LoadContext): boolean {
  if (entry?.value.kind !== 'map' || other !== undefined) return false;
  const inner = entry.value;
  if (entryOf(inner, 'axes') === undefined || entryOf(inner, 'output') === undefined) return false;
  context.collector.add(
    'output/field-order-required',
    atSpan(entry.key.span),
    `the spec has no output.field_order: all of it is below the key ${spelled(entry.key.value)}`,
    {
      hint: `delete the line ${quotedSource(`${entry.key.text}:`)}, and move all that is below it to the margin`,
    },
  );
  return true;
}

/** Reads and parses the spec itself. The top level must be a mapping; in YAML, a falsy value counts as an empty one. */
function openSpec(
  sources: Sources,
  specPath: string,
  collector: Collector,
): { readonly top: MapNode; readonly displaced?: DisplacedLine | undefined } | undefined {
  const shown = quotedPath(specPath);
  const opened = sources.open(specPath);
  switch (opened.kind) {
    case 'text':
      break;
    case 'missing':
      collector.add('spec/unreadable', { kind: 'missing', path: specPath }, msg`there is no spec ${shown}`, {
        hint: 'commit it, or correct the path',
      });
      return undefined;
    case 'directory':
      collector.add('spec/unreadable', atFile(specPath), msg`${shown} is a folder, not a file`, {
        hint: "a cohort's spec is one file, `spec/config.yaml`",
      });
      return undefined;
    case 'outside':
      collector.add(
        'include/outside',
        atFile(specPath),
        msg`${shown} is a link that leads out of the repository`,
        {
          hint: 'commit the file itself instead of a link to it',
        },
      );
      return undefined;
    case 'too-large':
      collector.add(
        'include/too-large',
        atFile(specPath),
        msg`${shown} has ${opened.size} bytes; the limit is ${opened.limit}`,
        { hint: 'move long lists into included files, and keep only what the cohort uses' },
      );
      return undefined;
    case 'conflicted':
      reportConflict(opened.conflict, collector);
      return undefined;
    case 'foreign':
      reportForeign(opened.foreign, collector);
      return undefined;
    case 'unreadable':
      collector.add('spec/unreadable', atFile(specPath), msg`${shown} cannot be read (${opened.reason})`, {
        hint: 'check the permissions of the file',
      });
      return undefined;
    case 'malformed':
      collector.add(
        'file/not-utf8',
        atSpan(opened.at),
        msg`${shown} is not UTF-8: line ${opened.line} holds a malformed byte`,
        {
          hint: encodingHint(opened.byte, opened.at.path),
        },
      );
      return undefined;
  }
  const { file } = opened;
  const suffix = suffixOf(specPath);
  if (suffix !== '.yaml' && suffix !== '.yml' && suffix !== '.json') {
    collector.add('spec/unreadable', atFile(specPath), msg`${shown} is neither .yaml, .yml nor .json`, {
      hint: 'rename it to config.yaml',
    });
    return undefined;
  }
  if (suffix !== '.json') {
    const found = new FindingSet();
    const node = parseYaml(file, new Collector(found), { continueOnDuplicateKeys: true });
    const displaced = displacement(file, node, found.sorted());
    if (node === undefined && displaced !== undefined) {
      collector.add('yaml/indentation', displaced.at, displaced.message, displaced);
      return undefined;
    }
    if (displaced === undefined) collector.take(...found.sorted());
    if (node === undefined) return undefined;
    if (takes(SHAPES.spec, node)) return { top: node, displaced };
    if (isFalsy(node)) return { top: { kind: 'map', entries: [], span: node.span } };
    reportNotAMapping(node, sources, collector);
    return undefined;
  }
  const node = parseJson(file, collector, { continueOnDuplicateKeys: true });
  if (node === undefined) return undefined;
  if (takes(SHAPES.spec, node)) return { top: node };
  reportNotAMapping(node, sources, collector);
  return undefined;
}

/** A displaced line, a commented-out key or a missing key, if that may be what is wrong with a spec. */
function displacement(
  file: SourceFile,
  node: Node | undefined,
  found: readonly Diagnostic[],
): DisplacedLine | undefined {
  if (node !== undefined) {
    const { is, near } = formOf(node);
    const isMoved = is === 'askew' && found.length === 0;
    // An axis may seem to be declared twice because the key `replicates` above its count is missing.
    const isLost = found.every(({ code }) => code === 'yaml/duplicate-key');
    const isCommented = isLost && (is !== 'whole' || found.length > 0);
    return (
      (isCommented ? commentedKey(file, node) : undefined) ??
      (isMoved ? displacedLine(file, near) : undefined) ??
      (isLost ? lostKey(file, node) : undefined)
    );
  }
  const [first] = found;
  // If the first finding has a safe fix, or is about a single token, that is the cause; moving a line might only hide
  // it.
  if (first?.at.kind !== 'span' || first.fix?.safe || OF_TOKENS.includes(first.code)) return undefined;
  return commentedKey(file, node) ?? displacedLine(file, first.at.span.start) ?? lostKey(file, node);
}

const OF_TOKENS: readonly Code[] = [
  'yaml/unclosed',
  'yaml/undefined-alias',
  'yaml/unknown-tag',
  'yaml/impossible-value',
];

function reportNotAMapping(node: Node, sources: Sources, collector: Collector): void {
  collector.add(
    'spec/not-a-mapping',
    atFirstLine(node.span, { sources }),
    `the top level of a spec must be a mapping, but is ${kindOf(node)}`,
    mappingRemedy(node, { sources }) ?? { hint: 'start with `axes:` and `output:`' },
  );
}
