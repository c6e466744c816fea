import { type Cause, type CohortChange, isPlanChanged } from '../../change/change.ts';
import { isNarrowing } from '../../design/rule-members.ts';
import type { DesignView, RuleView } from '../../overview/design-view.ts';
import { STAGES } from '../../result.ts';
import { countedText, countText } from './count-text.ts';
import { countLabel, elsewhere, label, signed } from './mermaid-labels.ts';

/** GitHub shrinks larger drawings until they are unreadable. */
const MOST_NODES = 24;

/** Axes named in the node of unbound axes. */
const MOST_NAMED = 6;

/**
 * The design as a Mermaid flowchart: the axes that rules bind, the rules in order, and what is generated. Axes that no
 * rule binds share a node. Changes are noted in the nodes they affect, with a border. A design with too many rules is
 * drawn with counts only.
 */
export function designFlowchart(view: DesignView, change?: CohortChange): string {
  const bound = new Set(view.rules.flatMap(({ members }) => members));
  const size = view.axes.filter(({ name }) => bound.has(name)).length + view.rules.length;
  return new Flowchart(view, change).drawn(size <= MOST_NODES ? bound : undefined);
}

class Flowchart {
  readonly #lines = ['flowchart LR'];
  readonly #changed: string[] = [];
  readonly #removed: string[] = [];
  readonly #view: DesignView;
  readonly #plan: CohortChange['plan'];
  readonly #causes: readonly Cause[];
  readonly #isNew: boolean;

  constructor(view: DesignView, change: CohortChange | undefined) {
    this.#view = view;
    this.#isNew = change?.before === 'absent';
    this.#plan = change?.plan;
    // In a new cohort, everything is new.
    this.#causes = this.#isNew ? [] : (change?.plan?.causes ?? []);
  }

  /** @param bound - Names that rules take; without them, axes and rules are only counted. */
  drawn(bound: ReadonlySet<string> | undefined): string {
    const ends = bound === undefined ? this.#counted() : this.#named(bound);
    ends.push(...this.#besides());
    const { rows } = this.#view.steps[this.#view.steps.length - 1] ?? {};
    const title = [countLabel(rows, 'row'), ...(this.#isNew ? ['new cohort'] : [])].join(', ');
    for (const end of ends) this.#lines.push(`  ${end} --> plan`);
    this.#lines.push(`  subgraph plan["${title}"]`, '    direction TB', ...this.#stages(), '  end');
    for (const [name, ids, look] of [
      ['changed', this.#changed, 'stroke:#bc6c00,stroke-width:3px'],
      ['removed', this.#removed, 'stroke:#bc6c00,stroke-width:3px,stroke-dasharray:6 4'],
    ] as const)
      if (ids.length > 0) this.#lines.push(`  classDef ${name} ${look}`, `  class ${ids.join(',')} ${name}`);
    return this.#lines.join('\n');
  }

  #counted(): string[] {
    const { axes, rules } = this.#view;
    const words = this.#causes.length === 0 ? [] : [countedText(this.#causes.length, 'edit')];
    this.#node('axes', '["', [countedText(axes.length, 'axis', 'axes')], '"]');
    this.#node('rules', '{{"', [countedText(rules.length, 'rule')], '"}}', words);
    this.#lines.push('  axes --> rules');
    return ['rules'];
  }

  #named(bound: ReadonlySet<string>): string[] {
    const { axes, rules } = this.#view;
    const makers = new Map<string, string>();
    for (const [index, axis] of axes.entries()) {
      if (!bound.has(axis.name)) continue;
      this.#node(
        `axis${index}`,
        '["',
        [label(axis.name), countLabel(axis.levels, 'level')],
        '"]',
        this.#ofAxis(axis.name),
      );
      makers.set(axis.name, `axis${index}`);
    }
    for (const [index, rule] of rules.entries()) {
      const id = `rule${index}`;
      this.#node(id, '{{"', [`${rule.kind} ${label(rule.name)}`, effectOf(rule)], '"}}', this.#ofRule(rule));
      const sources = new Set(rule.members.flatMap((member) => makers.get(member) ?? []));
      for (const source of sources) this.#lines.push(`  ${source} --> ${id}`);
      for (const member of rule.members) makers.delete(member);
      for (const left of isNarrowing(rule) ? rule.members : [rule.name]) makers.set(left, id);
    }
    return [...new Set(makers.values()), ...this.#unbound(bound)];
  }

  /** One node for all axes that no rule binds, since they are crossed with everything. */
  #unbound(bound: ReadonlySet<string>): string[] {
    const loose = this.#view.axes.filter(({ name }) => !bound.has(name));
    if (loose.length === 0) return [];
    const varying = loose.filter(({ levels }) => levels !== 1);
    const fixed = loose.length - varying.length;
    const lines = varying
      .slice(0, MOST_NAMED)
      .map(({ name, levels }) => `${label(name)}: ${countLabel(levels, 'level')}`);
    if (varying.length > MOST_NAMED) lines.push(`and ${countText(varying.length - MOST_NAMED)} more`);
    if (fixed > 0) lines.push(`${countedText(fixed, 'axis', 'axes')} with one level`);
    const edits = loose.flatMap(({ name }) =>
      this.#ofAxis(name).map((words) => (loose.length === 1 ? words : `${label(name)} ${words}`)),
    );
    this.#node('crossed', '["', lines, '"]', edits.slice(0, MOST_NAMED));
    return ['crossed'];
  }

  /** Replicates, removed axes and rules, and changes outside of the spec's axes and rules. */
  #besides(): string[] {
    const ids: string[] = [];
    const { replicates, axes, rules } = this.#view;
    const counts = this.#causes.flatMap((cause) => (cause.kind === 'replicates' ? [cause] : []));
    if (replicates.length + counts.length > 0) {
      const product = replicates.reduce((all, { count }) => all * count, 1n);
      const edits = counts.map(({ axis, before, after }) => `${label(axis)} ×${before} to ×${after}`);
      this.#node('replicates', '(["', ['replicates', `×${countText(product)}`], '"])', edits);
      ids.push('replicates');
    }
    for (const [index, cause] of this.#causes.entries()) {
      const gone =
        cause.kind === 'axis' && !axes.some(({ name }) => name === cause.axis)
          ? `axis ${label(cause.axis)} removed`
          : cause.kind === 'rule' &&
              !rules.some((rule) => rule.kind === cause.rule && rule.name === cause.name)
            ? `${cause.rule} ${label(cause.name)} removed`
            : undefined;
      const other = gone ?? elsewhere(cause);
      if (other === undefined || ids.length > MOST_NAMED) continue;
      this.#node(`other${index}`, '["', [other], '"]');
      (gone === undefined ? this.#changed : this.#removed).push(`other${index}`);
      ids.push(`other${index}`);
    }
    return ids;
  }

  #stages(): string[] {
    const { plan } = this.#view;
    if (plan === undefined) return ['    nothing["no plan"]'];
    const nodes = STAGES.map((stage) => {
      const change = this.#plan?.stages.find((one) => one.stage === stage);
      const signs = [
        ...(change && change.added.count > 0 ? [`+${countText(change.added.count)}`] : []),
        ...(change && change.removed.count > 0 ? [`−${countText(change.removed.count)}`] : []),
      ];
      const isChanged = isPlanChanged(this.#plan) && !this.#isNew && signs.length > 0;
      if (isChanged) this.#changed.push(`${stage}s`);
      const lines = [countLabel(plan[`${stage}s`], stage), ...(isChanged ? [signs.join(' ')] : [])];
      return `    ${stage}s["${lines.join('<br>')}"]`;
    });
    return [...nodes, '    drafts --> essays --> evaluations'];
  }

  #ofAxis(name: string): readonly string[] {
    return this.#causes.flatMap((cause) => {
      if (cause.kind === 'axis' && cause.axis === name && cause.change === 'added') return ['new'];
      return cause.kind === 'levels' && cause.axis === name ? signed(cause) : [];
    });
  }

  #ofRule(rule: RuleView): readonly string[] {
    return this.#causes.flatMap((cause) => {
      if (cause.kind !== 'rule' || cause.rule !== rule.kind || cause.name !== rule.name) return [];
      if (cause.change === 'added') return ['new'];
      const words = signed(cause);
      return words.length === 0 ? ['changed'] : words;
    });
  }

  #node(
    id: string,
    open: string,
    lines: readonly string[],
    close: string,
    edits: readonly string[] = [],
  ): void {
    this.#lines.push(`  ${id}${open}${[...lines, ...edits].join('<br>')}${close}`);
    if (edits.length > 0) this.#changed.push(id);
  }
}

function effectOf({ kind, levels }: RuleView): string {
  switch (kind) {
    case 'subset':
      return `keeps ${countLabel(levels, 'level')}`;
    case 'tie':
      return `one value: ${countLabel(levels, 'level')}`;
    case 'pair':
    case 'tuple':
      return countLabel(levels, 'combination');
  }
}
