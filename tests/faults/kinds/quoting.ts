import type { Code } from '../../../src/findings/codes.ts';
import { atToken, replace } from '../fault.ts';
import type { Token } from '../layout.ts';
import { AWKWARD_IDS } from '../names.ts';
import { bindings, type Cohort, isKept } from '../project.ts';
import { type FaultKind, inCohort, levelSubjects, pickSome } from './kind.ts';

/** Ids whose text comes back the same when YAML has read them as a number or a date: v2 compares texts. */
const SAME_TEXT = new Set(['42', '3.14', '2025-02-14']);

interface Quoted {
  readonly token: Token;
  readonly axis: string;
  readonly subject: string;
}

/** An id in quotes that loses them: YAML 1.1 reads something else then. */
function unquoted(
  name: string,
  tokens: (cohort: Cohort) => readonly Quoted[],
  codes: readonly Code[],
): FaultKind {
  return inCohort(name, (cohort, project, random) => {
    const choice = pickSome(
      tokens(cohort).filter(
        ({ token }) =>
          token.format === 'yaml' &&
          token.quote !== '' &&
          (AWKWARD_IDS as readonly string[]).includes(token.text),
      ),
      random,
    );
    if (!choice) return undefined;
    const { token, axis } = choice;
    return {
      edits: [replace(token, token.text)],
      expected: [{ codes, where: atToken(token), rightName: token.text, slip: 'quotes dropped' }],
      subjects: [`${cohort.id}/${choice.subject}`, ...levelSubjects(project, axis, token.text)],
      breaksRows: [cohort.specPath],
    };
  });
}

export const QUOTING_KINDS: readonly FaultKind[] = [
  {
    name: 'level without its quotes',
    inject: (project, random) =>
      unquoted(
        'level without its quotes',
        (cohort) =>
          cohort.axes.flatMap(({ name, levels }) =>
            levels
              .filter(
                ({ text }) =>
                  project.dialect === 'v1' ||
                  (!SAME_TEXT.has(text) && isKept(cohort, name, text) && cohort.subset?.axis.text !== name),
              )
              .map((token) => ({ token, axis: name, subject: `axis/${name}` })),
          ),
        project.dialect === 'v1'
          ? ['axis/unknown-level', 'yaml/retyped-value']
          : ['axis/unknown-level', 'yaml/retyped-value', 'plan/blank-value'],
      ).inject(project, random),
  },
  unquoted(
    'value of a pair without its quotes',
    (cohort) =>
      cohort.pairs.flatMap(({ name, rows, axes }) =>
        rows.flatMap(({ cells }) =>
          cells.map((token, column) => ({ token, axis: axes[column] ?? '', subject: `rule/${name}` })),
        ),
      ),
    ['pair/outside-domain', 'yaml/retyped-value'],
  ),
  {
    name: 'value of a tuple without its quotes (v1)',
    inject: (project, random) =>
      project.dialect === 'v2'
        ? undefined
        : unquoted(
            'value of a tuple',
            (cohort) =>
              bindings(cohort).flatMap((rule) =>
                rule.kind === 'pair'
                  ? []
                  : rule.rows.flatMap(({ cells }) =>
                      cells.map((token, column) => ({
                        token,
                        axis: rule.axes[column] ?? '',
                        subject: `rule/${rule.name}`,
                      })),
                    ),
              ),
            ['tuple/outside-domain', 'yaml/retyped-value'],
          ).inject(project, random),
  },
  unquoted(
    'value of a subset without its quotes',
    (cohort) =>
      cohort.subset?.keep.map((token) => ({
        token,
        axis: cohort.subset?.axis.text ?? '',
        subject: 'subset',
      })) ?? [],
    [
      'subset/unknown-value',
      'subset/nothing-left',
      'yaml/retyped-value',
      // Where a later rule names the value, the runtime stops there; what is at fault is here.
      'pair/outside-domain',
      'tuple/outside-domain',
    ],
  ),
];
