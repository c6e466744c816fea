import type { DesignView } from '../../overview/design-view.ts';
import type { JsonDesign } from '../../result/report-schema.ts';
import { jsonText } from './json-text.ts';

/** A design as JSON. */
export function renderDesignJson(view: DesignView): string {
  return jsonText({ schemaVersion: 1, ...jsonDesign(view) });
}

/** The same as data: the fields of {@link DesignView}, what is not known as null; counts beyond 2^53 as decimal text. */
export function jsonDesign(view: DesignView): JsonDesign {
  return {
    id: view.id,
    specPath: view.specPath,
    dialect: view.dialect,
    state: view.state,
    errors: view.errors,
    warnings: view.warnings,
    axes: view.axes.map(({ name, levels, first, file, tuple }) => ({
      name,
      levels: levels ?? null,
      first: [...first],
      file: file ?? null,
      tuple: tuple ?? null,
    })),
    rules: view.rules.map(({ kind, name, members, words, file, levels }) => ({
      kind,
      name,
      members: [...members],
      words,
      file: file ?? null,
      levels: levels ?? null,
    })),
    replicates: view.replicates.map(({ axis, count }) => ({ axis, count: integer(count) })),
    steps: view.steps.map(({ label, rows }) => ({
      label,
      rows: rows === undefined ? null : integer(rows),
    })),
    columns: view.columns?.map(({ name, values, stages }) => ({ name, values, stages: [...stages] })) ?? null,
    relations:
      view.relations === undefined
        ? null
        : {
            confounded: view.relations.confounded.map((names) => [...names]),
            nested: view.relations.nested.map(({ inner, outer }) => ({ inner, outer })),
            unbalanced: view.relations.unbalanced.map(({ column, fewest, most }) => ({
              column,
              fewest,
              most,
            })),
            unread: [...view.relations.unread],
          },
    plan: view.plan ?? null,
    collapsed: [...(view.collapsed ?? [])],
    selection: view.selection ?? null,
  };
}

/** A design from what {@link jsonDesign} made of it. */
export function designFromJson(json: JsonDesign): DesignView {
  const { columns, relations, plan, selection, ...rest } = json;
  return {
    ...rest,
    axes: json.axes.map(({ name, levels, first, file, tuple }) => ({
      name,
      levels: levels ?? undefined,
      first,
      file: file ?? undefined,
      ...(tuple === null ? {} : { tuple }),
    })),
    rules: json.rules.map((rule) => ({
      ...rule,
      file: rule.file ?? undefined,
      levels: rule.levels ?? undefined,
    })),
    replicates: json.replicates.map(({ axis, count }) => ({ axis, count: BigInt(count) })),
    steps: json.steps.map(({ label, rows }) => ({ label, rows: rows === null ? undefined : BigInt(rows) })),
    ...(columns === null ? {} : { columns }),
    ...(relations === null ? {} : { relations }),
    ...(plan === null ? {} : { plan }),
    ...(selection === null ? {} : { selection }),
  };
}

function integer(count: bigint): number | string {
  return count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : count.toString();
}
