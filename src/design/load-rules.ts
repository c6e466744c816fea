import { atSpan } from '../diagnostics/diagnostic.ts';
import { nearestNames } from '../diagnostics/nearest-names.ts';
import type { MapEntry, Node } from '../syntax/node.ts';
import type { Rule } from './design.ts';
import { isNull } from './entries.ts';
import { atFirstLine } from './first-line.ts';
import type { LoadContext } from './load-context.ts';
import { loadPair } from './load-pair.ts';
import { loadSubset } from './load-subset.ts';
import { loadTie } from './load-tie.ts';
import { loadTuple } from './load-tuple.ts';
import { kindOf, show } from './show.ts';
import type { SECTION_NAMES } from './spec-keys.ts';

const SECTIONS = {
  subsets: loadSubset,
  ties: loadTie,
  pairs: loadPair,
  tuples: loadTuple,
} satisfies Record<(typeof SECTION_NAMES)[number], unknown>;

export interface LoadedRules {
  readonly rules: Rule[];
  /** False when tuples may have been lost: in v2 they provide axes, so which axes there are is unknown then. */
  readonly complete: boolean;
  readonly tentativeNames: string[];
}

/**
 * `rules` maps the sections subsets, ties, pairs and tuples; sections and their entries keep the order of the file,
 * because they run in it. A null or `{}` block means none; a section may be `{}`, not null.
 */
export function loadRules(node: Node | undefined, context: LoadContext): LoadedRules {
  if (node === undefined || isNull(node)) return { rules: [], complete: true, tentativeNames: [] };
  if (node.kind !== 'map') {
    context.collector.add(
      'rules/not-a-mapping',
      atFirstLine(node.span, context),
      `rules must map sections to entries, but is ${kindOf(node)}`,
      {
        hint: `the sections are ${Object.keys(SECTIONS).join(', ')}`,
      },
    );
    return { rules: [], complete: false, tentativeNames: [] };
  }
  const rules: Rule[] = [];
  const tentativeNames: string[] = [];
  let complete = true;
  for (const entry of node.entries) {
    const loaded = loadSection(entry, context);
    rules.push(...loaded.rules);
    tentativeNames.push(...loaded.tentativeNames);
    complete &&= loaded.complete;
  }
  return { rules, complete, tentativeNames };
}

function loadSection(entry: MapEntry, context: LoadContext): LoadedRules {
  const { key, value } = entry;
  const section =
    key.value.kind === 'str' && Object.hasOwn(SECTIONS, key.value.value) ? key.value.value : undefined;
  if (section === undefined) {
    const near =
      key.value.kind === 'str' ? nearestNames(key.value.value, Object.keys(SECTIONS), 1)[0] : undefined;
    context.collector.add(
      'rules/unknown-section',
      atSpan(key.span),
      `rules has no section ${show(key.value)}`,
      {
        hint: near ? `did you mean '${near}'?` : `the sections are ${Object.keys(SECTIONS).join(', ')}`,
      },
    );
    const names = value.kind === 'map' ? value.entries.map((rule) => rule.key.text) : [];
    return { rules: [], complete: near !== undefined && near !== 'tuples', tentativeNames: names };
  }
  if (value.kind !== 'map') {
    context.collector.add(
      'rules/section-not-a-mapping',
      atFirstLine(value.span, context),
      `rules.${section} must be a mapping, but is ${kindOf(value)}`,
      {
        hint: 'write `{}` for none, or one entry a rule',
      },
    );
    return { rules: [], complete: section !== 'tuples', tentativeNames: [] };
  }
  const load = SECTIONS[section as keyof typeof SECTIONS];
  const rules: Rule[] = [];
  let complete = true;
  for (const ruleEntry of value.entries) {
    const rule = load(ruleEntry, context);
    if (rule === undefined) complete &&= section !== 'tuples';
    else rules.push(rule);
  }
  return { rules, complete, tentativeNames: [] };
}
