import type { DesignView } from '../overview/design-view.ts';
import { jsonText } from './json-text.ts';

/** A design as JSON: the fields of {@link DesignView}, what is not known as null; counts beyond 2^53 as decimal text. */
export function designJson(view: DesignView): string {
  return jsonText({
    schemaVersion: 1,
    id: view.id,
    specPath: view.specPath,
    dialect: view.dialect,
    state: view.state,
    errors: view.errors,
    warnings: view.warnings,
    axes: view.axes.map(({ name, levels, first, file, tuple }) => ({
      name,
      levels: levels ?? null,
      first,
      file: file ?? null,
      tuple: tuple ?? null,
    })),
    rules: view.rules.map(({ kind, name, members, words, file, levels }) => ({
      kind,
      name,
      members,
      words,
      file: file ?? null,
      levels: levels ?? null,
    })),
    replicates: view.replicates.map(({ axis, count }) => ({ axis, count: countValue(count) })),
    steps: view.steps.map(({ label, rows }) => ({
      label,
      rows: rows === undefined ? null : countValue(rows),
    })),
    columns: view.columns ?? null,
    relations: view.relations ?? null,
    plan: view.plan ?? null,
    collapsed: view.collapsed ?? [],
    selection: view.selection ?? null,
  });
}

function countValue(count: bigint): number | string {
  return count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : count.toString();
}
