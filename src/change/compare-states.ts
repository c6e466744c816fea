import { outputsIn } from '../source/cohort-files.ts';
import { compareCodePoints } from '../source/compare.ts';
import { readEvidence } from '../source/file-tree.ts';
import type { GenerationLookup } from './attribution/attribute-plan.ts';
import type { Change, CohortChange, OutputKind } from './change.ts';
import type { CheckedState } from './checked-state.ts';
import { classifyDrift, OUTPUTS } from './classify-drift.ts';
import { classifyFindings } from './classify-findings.ts';
import type { CompareOptions } from './compare-options.ts';
import { compareWhole } from './compare-whole.ts';
import { improvesMembership, metadataChange } from './improved-outputs.ts';
import { comparePlans, plannedOf, sideOf, specOf } from './planned-sides.ts';
import type { ComparedCohort } from './whole/compared-cohort.ts';

/**
 * Compares two checked states: classifies findings and drift as introduced, existing or fixed, and determines the
 * effect of the change on the plans of affected cohorts, with its causes.
 *
 * @param base - If absent, everything is `introduced`, and no plans are compared.
 */
export async function compareStates(
  base: CheckedState | undefined,
  head: CheckedState,
  options: CompareOptions,
): Promise<Change> {
  const present = options.present ?? ((result) => result);
  const was = base && present(base.result);
  const is = present(head.result);
  const cohorts: CohortChange[] = [];
  const compared: ComparedCohort[] = [];
  const oldNames = options.renamed ?? new Map<string, string>();
  const newNames = new Set(oldNames.values());
  const affected = [...options.affected].sort((left, right) => compareCodePoints(left.id, right.id));
  for (const { id, touches } of affected) {
    // A renamed cohort is reported under its new name.
    if (newNames.has(id)) continue;
    const oldId = oldNames.get(id) ?? id;
    const now = is.cohorts.find((cohort) => cohort.id === id);
    const before = was?.cohorts.find((cohort) => cohort.id === oldId);
    const shown = now ?? before;
    if (shown === undefined) continue;
    const states = { before: before?.state ?? 'absent', after: now?.state ?? 'absent' } as const;
    let lookup: GenerationLookup | undefined;
    const sides = {
      before: () => (base === undefined || before === undefined ? undefined : sideOf(base, oldId)),
      after: () => (now === undefined ? undefined : sideOf(head, id)),
    };
    const plan =
      base &&
      comparePlans(sides, states, (found) => {
        lookup = found;
      });
    const isGone = base !== undefined && now === undefined;
    const isLeftOut =
      options.leftOut?.has(id) ||
      (isGone && head.repository.sources.tree.exists(specOf(base, id)?.specPath ?? ''));
    const left = isGone && !isLeftOut ? leftBehind(base, head, id, shown.specPath) : [];
    const own = specOf(base, id)?.specPath ?? '';
    const movedTo = isGone && !isLeftOut ? options.outOfSight?.get(id) : undefined;
    const change: CohortChange = {
      ...{ id, specPath: shown.specPath, ...states },
      touches:
        base && oldId !== id && hasSameOutputs(base, oldId, head, id)
          ? touches.filter((one) => one !== 'output')
          : touches,
      ...(oldId === id ? {} : { renamedFrom: oldId }),
      ...(movedTo === undefined
        ? {}
        : { movedTo: shown.specPath.slice(0, -own.length || undefined) + movedTo }),
      ...(isLeftOut ? { isLeftOut } : {}),
      ...(left.length > 0 ? { leftBehind: left } : {}),
      ...(options.isDoubtful ? { isDoubtful: true } : {}),
      ...(base && metadataChange(base, head, before, now)),
      ...(base && improvesMembership(base, head, before, now) ? { improvesMembership: true } : {}),
      ...(plan ? { plan } : {}),
    };
    cohorts.push(change);
    compared.push({ change, lookup, ...plannedOf(sides) });
    await options.onCohort?.();
  }
  const whole =
    base && options.beyond !== 'elsewhere' ? await compareWhole(base, head, compared, options) : undefined;
  const drift = classifyDrift(was, is, cohorts);
  const first = base === undefined ? [] : firstOutputs(base, head, drift);
  return {
    base: was,
    ...(options.baseFailure === undefined ? {} : { baseFailure: options.baseFailure }),
    head: is,
    cohorts,
    ...(whole === undefined ? {} : { whole }),
    ...(options.settings === undefined ? {} : { settings: options.settings }),
    workflows: options.workflows ?? [],
    findings: classifyFindings(was, is, oldNames),
    drift,
    ...(first.length === 0 ? {} : { firstOutputs: first }),
  };
}

/** Kinds of output that are missing only because the change commits the first of the kind. */
function firstOutputs(
  base: CheckedState,
  head: CheckedState,
  drift: Change['drift'],
): NonNullable<Change['firstOutputs']> {
  const missing = new Set(
    drift.flatMap(({ origin, status, output }) =>
      origin === 'introduced' && status === 'missing' ? [output] : [],
    ),
  );
  const isFirst = (kind: OutputKind): boolean =>
    !base.repository.committed[kind] && head.repository.committed[kind];
  return OUTPUTS.filter((kind) => missing.has(kind) && isFirst(kind));
}

/**
 * Remaining outputs of a cohort whose spec was removed.
 *
 * @param shown - The spec path as reported, which shows how paths are reported.
 */
function leftBehind(base: CheckedState, head: CheckedState, id: string, shown: string): readonly string[] {
  const { folder, specPath = '' } = specOf(base, id) ?? {};
  if (folder === undefined) return [];
  const { tree } = head.repository.sources;
  const prefix = shown.slice(0, shown.length - specPath.length);
  return outputsIn(folder)
    .filter((path) => tree.exists(path))
    .map((path) => `${prefix}${path}`);
}

/** Whether the outputs of a renamed cohort are the same bytes as before: they moved, and nobody edited them. */
function hasSameOutputs(base: CheckedState, oldId: string, head: CheckedState, id: string): boolean {
  const [was, is] = [outputsIn(specOf(base, oldId)?.folder), outputsIn(specOf(head, id)?.folder)];
  return is.every((path, index) => {
    const old = readEvidence(base.repository.sources.tree, was[index] ?? path);
    const now = readEvidence(head.repository.sources.tree, path);
    if (old.kind !== 'file' || now.kind !== 'file') return old.kind === 'missing' && now.kind === 'missing';
    return Buffer.compare(old.bytes, now.bytes) === 0;
  });
}
