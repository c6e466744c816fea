import type { Level, SubsetRule } from '../design/design.ts';
import { includedAt } from '../design/levels.ts';
import { show, showText } from '../design/show.ts';
import type { Collector } from '../findings/collector.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { valueKey } from '../python/compare.ts';
import { text } from '../python/text.ts';
import { str, type Value } from '../python/value.ts';
import { type DesignState, type Domain, domain, droppedBy, nameKey } from './design-state.ts';
import { literalRemedy, withReading } from './literal-remedy.ts';
import { nearLevel } from './near-level.ts';
import { findAxis } from './unknown-axis.ts';

/** A subset keeps the listed levels in the axis' own order and spelling; an unknown axis, or nothing left, is refused. */
export function applySubset(rule: SubsetRule, state: DesignState, collector: Collector): void {
  const key = nameKey(rule.axis.text);
  if (!findAxis(state, rule.axis, key, 'the subset', 'subset/unknown-axis', collector)) {
    state.lacksSubset = true;
    return;
  }
  const axis = state.domains.get(key);
  if (axis === undefined) return;
  const keep = domain(rule.keep, rule.complete);
  const kept = axis.levels.filter((level) => keep.keys.has(valueKey(level.value)));
  const nothingLeft = kept.length === 0 && axis.complete && keep.complete;
  const suspicions = nothingLeft ? keep.levels.flatMap(({ value }) => axis.doubt?.(value) ?? []) : [];
  for (const suspicion of suspicions) suspicion.tell('subset/nothing-left');
  const known = axis.complete && keep.complete;
  const name = showText(rule.axis.text);
  const levels = axis.levels.map((level) => text(level.value));
  const unknown: Level[] = [];
  if (nothingLeft && suspicions.length === 0) {
    const [first] = rule.keep;
    collector.add(
      'subset/nothing-left',
      atSpan(first?.node.span ?? rule.include?.at ?? rule.axis.at),
      `the subset of ${name} keeps none of its levels`,
      {
        hint:
          first === undefined
            ? 'list the levels to keep'
            : valueHint(first, axis, keep.keys, levels, rule, state),
        related: [{ message: 'the subset', at: atSpan(rule.axis.at) }, ...includedAt(rule.include)],
      },
    );
  } else if (axis.complete) {
    for (const level of keep.levels) {
      if (axis.keys.has(valueKey(level.value))) continue;
      const suspicion = axis.doubt?.(level.value);
      if (suspicion?.isTold || suspicions.length > 0) continue;
      if (suspicion && axis.levels.some(({ node }) => node.span === suspicion.at)) {
        collector.add(
          'subset/unknown-value',
          atSpan(suspicion.at),
          `the subset of ${name} keeps ${show(level.value)}, and the axis has another spelling of it here`,
          {
            hint: `did you mean '${text(level.value)}'?`,
            related: [{ message: 'the subset keeps it', at: atSpan(level.node.span) }],
          },
        );
        continue;
      }
      // What is wrong with the file of the axis is told.
      if (suspicion) continue;
      unknown.push(level);
      state.pending.set(level.node, () =>
        collector.add(
          'subset/unknown-value',
          atSpan(level.node.span),
          `the subset of ${name} keeps ${show(level.value)}, which is no level of it`,
          {
            hint: valueHint(level, axis, keep.keys, levels, rule, state),
            related: includedAt(rule.include),
          },
        ),
      );
    }
  }
  const left = domain(kept, known && kept.length > 0);
  const dropped = droppedBy(
    {
      what: `the subset of ${name}`,
      at: rule.axis.at,
      misspelt: (value) =>
        unknown.find(
          (level) =>
            isWrittenAs(level, value) ||
            (!state.isId(rule.axis.text, text(level.value)) &&
              nearLevel(level.value, axis, (key) => keep.keys.has(key)) === text(value)),
        ),
    },
    [axis],
    left.keys,
  );
  state.domains.set(key, { ...left, doubt: axis.doubt, dropped });
}

/** A value that lost its quotes: YAML read something else than what stands there. */
function isWrittenAs({ value: read, node }: Level, value: Value): boolean {
  if (read.kind === 'str' || value.kind !== 'str') return false;
  return node.kind === 'scalar' && node.style === 'plain' && node.text === value.value;
}

function valueHint(
  level: Level,
  axis: Domain,
  keep: ReadonlySet<string>,
  levels: readonly string[],
  rule: SubsetRule,
  state: DesignState,
): string {
  const remedy = literalRemedy(
    level,
    (written) => axis.keys.has(valueKey(str(written))),
    rule.include !== undefined,
  );
  if (remedy !== undefined) return remedy;
  const dropper = axis.dropped?.get(valueKey(level.value));
  if (dropper) return `${dropper.what} above drops it: keep it there, or remove it here`;
  const near = nearLevel(level.value, axis, (key) => keep.has(key));
  if (levels.includes(text(level.value)))
    return 'the axis has the same text as a value of another kind: quote both or neither';
  const undeclared = state.undeclaredId(rule.axis.text, level.value);
  if (undeclared !== undefined) return undeclared;
  return withReading(
    near
      ? `did you mean '${near}'?`
      : `the levels are ${levels.slice(0, 8).join(', ')}${levels.length > 8 ? ', …' : ''}`,
    level,
  );
}
