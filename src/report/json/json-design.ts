import type { DesignView } from '../../overview/design-view.ts';
import type { QualityReport } from '../../quality/quality-report.ts';
import type { JsonDesign } from '../../result/design-schema.ts';
import { held } from '../../result/held.ts';
import type { JsonQuality } from '../../result/quality-schema.ts';
import { jsonText } from './json-text.ts';

/** A design as JSON. */
export function renderDesignJson(view: DesignView): string {
  return jsonText({ schemaVersion: 1, ...jsonDesign(view) });
}

/** The fields of {@link DesignView} as plain data: unknown values are null, and counts beyond 2^53 are decimal text. */
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
    unread: view.unread === undefined ? null : [...view.unread],
    quality: view.quality === undefined ? null : jsonQuality(view.quality),
    plan: view.plan ?? null,
    collapsed: [...(view.collapsed ?? [])],
    selection: view.selection ?? null,
  };
}

/** The inverse of {@link jsonDesign}. */
export function designFromJson(json: JsonDesign): DesignView {
  const { columns, unread, quality, plan, selection, ...rest } = json;
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
    ...(unread === null ? {} : { unread }),
    ...(quality === null ? {} : { quality: held(quality) }),
    ...(plan === null ? {} : { plan }),
    ...(selection === null ? {} : { selection }),
  };
}

function integer(count: bigint): number | string {
  return count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : count.toString();
}

function jsonQuality(quality: QualityReport): JsonQuality {
  return {
    ...quality,
    factors: quality.factors.map((factor) => ({
      ...factor,
      fewest: factor.fewest ?? null,
      most: factor.most ?? null,
    })),
    together: quality.together.map(({ factors, isTied, groups }) => ({
      factors: [...factors],
      isTied,
      groups: groups.map((group) => ({ factors: [...group.factors], tie: group.tie ?? null })),
    })),
    mainEffects: [...quality.mainEffects],
    nested: [...quality.nested],
    interactions: quality.interactions.map((one) => ({ ...one, factors: pair(one.factors) })),
    aliases: quality.aliases.map((alias) => ({
      ...alias,
      effects: [[...alias.effects[0]], [...alias.effects[1]]],
    })),
    coverage: quality.coverage.map((one) => ({
      ...one,
      factors: pair(one.factors),
      holes: one.holes.map(pair),
    })),
    cells: quality.cells.map((one) => ({
      ...one,
      factors: pair(one.factors),
      association: one.association ?? null,
    })),
    selfJudging: quality.selfJudging ?? null,
  };
}

function pair(two: readonly [string, string]): [string, string] {
  return [two[0], two[1]];
}
