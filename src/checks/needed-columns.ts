import type { Compiled, Tried } from '../derivation.ts';
import type { Axis, Design } from '../design/design.ts';
import { keyFix, keyHint } from '../design/known-keys.ts';
import { axisMadeBy, isNarrowing, membersOf } from '../design/rule-members.ts';
import { atSpan } from '../findings/diagnostic.ts';
import type { Fix } from '../findings/fix.ts';
import { oddCharacter } from '../findings/look-alikes.ts';
import { didYouMean, nearestNames } from '../findings/nearest-names.ts';
import { listed, quoted, quotedSource, spelled, unlisted } from '../findings/words.ts';
import { isFieldColumn, TEXT_FIELDS, type TextField } from '../plan/plan-fields.ts';
import { text } from '../python/text.ts';
import type { Span } from '../source/span.ts';
import { type Check, type Claim, claim } from './check.ts';
import { axisOfIds } from './declared-names.ts';
import { lostColumn } from './lost-column.ts';
import { nameFix } from './name-fix.ts';
import { errorsOfRepeatedAxes } from './repeated-axis.ts';
import { inUsualWords } from './usual-words.ts';

/** The rows have a column for every field of the plan. */
export const neededColumns: Check = {
  phase: 'planning',
  *find(tried) {
    const { compiled, planning } = tried;
    if (compiled && planning && compiled.isSound) yield* missingColumns(planning.missing, compiled, tried);
    else yield* unnamedFields(tried);
  },
};

/**
 * Fields of the plan without a column. Columns removed by the same rule are reported together, at that rule. An axis
 * with a similar name is assumed to be the field.
 */
function* missingColumns(fields: readonly TextField[], { rows }: Compiled, tried: Tried): Iterable<Claim> {
  const { design } = tried;
  const key = design.misspelledAxes ?? design.misspelledRules;
  if (fields.length > 0 && (key !== undefined || design.axes.length === 0)) {
    yield noAxes(fields, design);
    return;
  }
  const lost = new Map<string, { readonly at: Span; why: string; hint: string; fields: TextField[] }>();
  const hasUnnamed = fields.some((field) => declared(field, design) === undefined);
  const repeated = hasUnnamed ? errorsOfRepeatedAxes(design.rules) : [];
  yield* repeated;
  const columns = rows.columns.flatMap((column) => (column.name.kind === 'str' ? [column.name.value] : []));
  for (const field of fields) {
    const axis = declared(field, design);
    if (axis === undefined) {
      if (repeated.length > 0) continue;
      const { at, ...parts } = unnamed(field, columns, tried);
      yield claim('plan/missing-column', atSpan(at), parts.message, {
        hint: parts.hint,
        fix: parts.fix,
        explainedBy: [at],
      });
      continue;
    }
    const cause = lostColumn(axis, design);
    const place = `${cause.at.start} ${cause.at.path}`;
    const known = lost.get(place);
    if (known) known.fields.push(field);
    else lost.set(place, { ...cause, fields: [field] });
  }
  for (const { at, why, hint, fields: gone } of lost.values()) {
    const names = gone.map((field) => `'${field}'${aliases(field)}`);
    yield claim(
      'plan/missing-column',
      atSpan(at),
      gone.length === 1
        ? `the rows have no column ${names[0]}, which every ${stageOf(gone[0] ?? 'combo_id')} needs: ${why}`
        : `the rows have no columns ${listed(names)}, which a plan needs: ${why}`,
      { hint, explainedBy: [at], unlisted: unlisted(names.length), names },
    );
  }
}

/** Having no axes at all is one fault, not one per field. */
function noAxes(fields: readonly TextField[], design: Design): Claim {
  const key = design.misspelledAxes ?? design.misspelledRules;
  const wanted = design.misspelledAxes ? 'axes' : 'rules';
  const names = fields.map((field) => `'${field}'`).join(', ');
  return claim(
    'plan/missing-column',
    atSpan(key?.span ?? design.axesAt),
    key === undefined
      ? `the spec declares no axis: the rows lack ${names}, which a plan needs`
      : `the spec has no '${wanted}', but it has ${spelled(key.value)}: the rows lack ${names}, which a plan needs`,
    key === undefined
      ? { hint: 'declare these axes under `axes`' }
      : { hint: keyHint(key, wanted), ...keyFix(key, wanted, [wanted]) },
  );
}

/**
 * For a design without rows: fields of the plan that nothing in it names. They are missing regardless of any other
 * fault.
 */
function* unnamedFields(tried: Tried): Iterable<Claim> {
  const { design } = tried;
  const named = namesIn(design);
  if (named === undefined) return;
  const fields = Object.keys(TEXT_FIELDS) as TextField[];
  const missing = fields.filter((field) => !TEXT_FIELDS[field].some((column) => named.has(column)));
  // If most fields are missing, another fault may be the reason, or the spec may be an unfinished sketch.
  if (missing.length === 0 || missing.length > fields.length / 2) return;
  const repeated = errorsOfRepeatedAxes(design.rules);
  if (repeated.length > 0) {
    yield* repeated;
    return;
  }
  const columns = [...named];
  for (const field of missing) {
    const { at, message, hint, fix } = unnamed(field, columns, tried);
    const misspelled = misspelledAxis(field, columns, tried);
    yield claim('plan/missing-column', atSpan(at), message, {
      hint,
      fix,
      ...(misspelled ? { explainedBy: [misspelled.at] } : {}),
    });
  }
}

/** All names that may become columns; `undefined` if a fault hides some of them. */
function namesIn(design: Design): ReadonlySet<string> | undefined {
  if (!design.axesComplete || design.misspelledAxes || design.misspelledRules) return undefined;
  if (design.tentativeNames.length > 0) return undefined;
  // An invalid tuple may have been meant to provide the missing columns.
  if (design.runtime.tupleAxes === 'derived' && !design.namesComplete) return undefined;
  const named = new Set<string>();
  for (const { name } of design.axes) if (name.kind === 'str') named.add(name.value);
  for (const rule of design.rules) {
    if (!rule.complete && !isNarrowing(rule)) return undefined;
    for (const name of [axisMadeBy(rule), ...membersOf(rule)]) if (name) named.add(name.text);
  }
  return named;
}

function unnamed(
  field: TextField,
  columns: readonly string[],
  tried: Tried,
): { readonly at: Span; readonly message: string; readonly hint: string; readonly fix?: Fix } {
  const near = nearColumn(field, columns);
  const { design } = tried;
  const misspelled = misspelledAxis(field, columns, tried);
  const message = `the rows have no column '${field}'${aliases(field)}, which every ${stageOf(field)} needs`;
  const commented = misspelled ? undefined : design.commented.get(field);
  if (commented !== undefined)
    return {
      at: commented,
      message: `${message}: its axis is in a comment`,
      hint: `remove the \`#\` before ${quotedSource(`${field}:`)}, and align it with the other axes`,
    };
  return {
    at: misspelled?.at ?? design.axesAt,
    message,
    hint: misspelled
      ? near === undefined
        ? `rename ${quoted(text(misspelled.name))} to '${field}': all its levels are ids for it`
        : misspelledHint(text(misspelled.name), field)
      : near
        ? `did you mean to call '${near}' '${field}'?`
        : `declare the axis ${field}`,
    ...(misspelled
      ? nameFix({ at: misspelled.at, text: text(misspelled.name) }, field, Object.keys(TEXT_FIELDS))
      : {}),
  };
}

/** For two names that look the same, says which character differs from what it looks like. */
function misspelledHint(name: string, field: TextField): string {
  const odd = oddCharacter(name);
  return odd === undefined
    ? `${quoted(name)} looks like a misspelling: ${didYouMean(field)}`
    : `${didYouMean(field)} It contains ${odd}`;
}

function declared(field: TextField, design: Design): Axis | undefined {
  return axisOf(design, (name) => (TEXT_FIELDS[field] as readonly string[]).includes(name));
}

/** The column that may be a misspelling of this field. */
function nearColumn(field: TextField, columns: readonly string[]): string | undefined {
  const others = columns.filter((column) => !isFieldColumn(column));
  return nearestNames(field, others, 1)[0] ?? others.find((column) => inUsualWords(column) === field);
}

/** The axis that is meant to be this field: by its name, or else by its levels. */
function misspelledAxis(field: TextField, columns: readonly string[], tried: Tried): Axis | undefined {
  const near = nearColumn(field, columns);
  return near === undefined ? axisOfIds(field, tried) : axisOf(tried.design, (name) => name === near);
}

function axisOf({ axes }: Design, matches: (name: string) => boolean): Axis | undefined {
  return axes.find(({ name }) => name.kind === 'str' && matches(name.value));
}

function aliases(field: TextField): string {
  const others = TEXT_FIELDS[field].slice(1);
  return others.length > 0 ? ` (or ${others.join(', ')})` : '';
}

function stageOf(name: TextField): string {
  return name.startsWith('evaluation') ? 'evaluation' : name.startsWith('essay') ? 'essay' : 'draft';
}
