import { atToken, type Expected, type Fault, insertAt, removeFile, replace } from '../fault.ts';
import { tokenOf } from '../layout.ts';
import { misspell } from '../misspell.ts';
import { bindings, type Cohort, type Include, type Project } from '../project.ts';
import type { Random } from '../random.ts';
import { type FaultKind, inCohort, pickSome } from './kind.ts';

export interface Used {
  readonly include: Include;
  readonly kind: 'axis' | 'subset' | 'pair' | 'tuple';
  /** What depends on it. */
  readonly subjects: readonly string[];
}

/** The includes of a cohort, each with what it is included for. */
export function includesOf(cohort: Cohort): Used[] {
  const { id, subset } = cohort;
  return [
    ...cohort.axes.flatMap(({ name, include }) =>
      include ? [{ include, kind: 'axis' as const, subjects: [`${id}/axis/${name}`] }] : [],
    ),
    ...(subset?.include
      ? [
          {
            include: subset.include,
            kind: 'subset' as const,
            subjects: [`${id}/subset`, `${id}/axis/${subset.axis.text}`],
          },
        ]
      : []),
    ...bindings(cohort).flatMap((rule) =>
      rule.include
        ? [
            {
              include: rule.include,
              kind: rule.kind,
              subjects: [`${id}/rule/${rule.name}`, ...rule.axes.map((axis) => `${id}/axis/${axis}`)],
            },
          ]
        : [],
    ),
  ];
}

/** A fault of one `@file:` reference. */
export function inReference(
  name: string,
  inject: (used: Used, cohort: Cohort, project: Project, random: Random) => Partial<Fault> | undefined,
): FaultKind {
  return inCohort(name, (cohort, project, random) => {
    const used = pickSome(includesOf(cohort), random);
    const fault = used && inject(used, cohort, project, random);
    return (
      used &&
      fault && {
        edits: [],
        expected: [],
        subjects: used.subjects,
        breaksRows: [cohort.specPath],
        ...fault,
      }
    );
  });
}

const NOT_A_LIST = {
  axis: 'axis/not-a-list',
  subset: 'subset/not-a-list',
  pair: 'pair/allowed-not-a-list',
  tuple: 'tuple/items-not-a-list',
} as const;

export const INCLUDE_KINDS: readonly FaultKind[] = [
  inReference('misspelled name of an included file', ({ include }, cohort, _project, random) => {
    const parts = include.reference.split(/([/.])/);
    const names = [...parts.keys()].filter((index) => /^[a-zA-Z]/.test(parts[index] ?? ''));
    const at = random.pick(names);
    const others = includesOf(cohort).map((used) => used.include.reference);
    const slip = misspell(parts[at] ?? '', [], random);
    if (!slip) return undefined;
    const written = parts.with(at, slip.text).join('');
    // By the whole name: what is meant must be nearest, whichever part is misspelled.
    if (others.includes(written) || written.toLowerCase() === include.reference.toLowerCase())
      return undefined;
    const token = tokenOf(include.scalar);
    return {
      edits: [replace(token.inner, `@file:${written}`)],
      expected: [
        {
          codes: ['include/missing', 'include/unsupported-suffix'],
          where: atToken(token),
          rightName: include.reference,
          slip: slip.slip,
          written: written,
        },
      ],
    };
  }),
  inReference('misspelled @file:', ({ include, kind }, _cohort, _project, random) => {
    const token = tokenOf(include.scalar);
    const marker = random.pick(['@fle:', '@flie:', '@File:', '@file', 'file:', '@files:']);
    return {
      edits: [replace(token.inner, `${marker}${include.reference}`)],
      expected: [{ codes: [NOT_A_LIST[kind]], where: atToken(token), advice: /@file:/ }],
    };
  }),
  {
    name: 'included file that is not there',
    inject(project, random) {
      const all = project.cohorts.flatMap((cohort) => includesOf(cohort).map((used) => ({ cohort, used })));
      const choice = pickSome(all, random);
      if (!choice) return undefined;
      const { path } = choice.used.include;
      const users = all.filter(({ used }) => used.include.path === path);
      return {
        edits: [removeFile(path)],
        expected: users.map(
          ({ used }): Expected => ({
            codes: ['include/missing'],
            where: atToken(tokenOf(used.include.scalar)),
          }),
        ),
        subjects: users.flatMap(({ used }) => used.subjects),
        hides: [path],
        breaksRows: users.map(({ cohort }) => cohort.specPath),
      };
    },
  },
  inReference('include that leads out of the repository', ({ include }) => {
    const token = tokenOf(include.scalar);
    return {
      edits: [replace(token.inner, `@file:../../../../../${include.reference}`)],
      expected: [{ codes: ['include/outside'], where: atToken(token) }],
    };
  }),
  inReference('include of a file that cannot be one', ({ include }) => {
    const token = tokenOf(include.scalar);
    const reference = include.reference.replace(/\.[a-z]+$/, '.xlsx');
    return {
      edits: [
        replace(token.inner, `@file:${reference}`),
        insertAt(include.path.replace(/\.[a-z]+$/, '.xlsx'), 0, 'PK'),
      ],
      expected: [{ codes: ['include/unsupported-suffix'], where: atToken(token) }],
    };
  }),
  inReference('include without quotes', ({ include }, cohort) => {
    const token = tokenOf(include.scalar);
    return {
      edits: [replace(token, token.text)],
      expected: [{ codes: ['yaml/needs-quotes'], where: atToken(token) }],
      subjects: [cohort.id],
      hides: [cohort.specPath],
    };
  }),
  inReference('@file: inside a list', ({ include, kind }) => {
    if (kind !== 'axis' && kind !== 'subset') return undefined;
    const token = tokenOf(include.scalar);
    const edit = replace(token, `[${token.quote}${token.text}${token.quote}]`);
    return {
      edits: [edit],
      expected: [
        {
          codes: [
            'include/marker-in-list',
            'axis/unknown-level',
            ...(kind === 'subset' ? (['subset/nothing-left', 'subset/unknown-value'] as const) : []),
          ],
          // Behind the bracket that is put in.
          where: { kind: 'inserted', edit, from: 1, to: 1 + token.end - token.start },
          advice: /list/,
        },
      ],
    };
  }),
  inReference('comment in a .txt', ({ include, kind, subjects }, _cohort, project, random) => {
    if (include.format !== 'txt') return undefined;
    const comment = random.pick(['# from the pilot', '# TODO']);
    const text = project.files.get(include.path) ?? '';
    const lines = [...text.matchAll(/^/gm)].map(({ index }) => index);
    const at = random.pick(lines);
    const edit = insertAt(include.path, at, `${comment}\n`);
    return {
      edits: [edit],
      expected: [
        {
          codes: ['include/comment-line', kind === 'axis' ? 'axis/unknown-level' : 'subset/unknown-value'],
          where: { kind: 'inserted', edit, from: 0, to: comment.length },
          advice: /comment/,
        },
      ],
      subjects: [...subjects.map((subject) => `${subject}/comment`), `file/${include.path}/comment`],
    };
  }),
  inReference('byte-order mark in a .txt', ({ include, kind }, cohort, project) => {
    if (include.format !== 'txt') return undefined;
    const text = project.files.get(include.path) ?? '';
    const first = text.split('\n')[0] ?? '';
    if (first === '') return undefined;
    const list =
      kind === 'axis' ? cohort.axes.find((axis) => axis.include === include)?.levels : cohort.subset?.keep;
    const token = list?.[0];
    if (token?.start !== 0) return undefined;
    const edit = insertAt(include.path, 0, '\ufeff');
    return {
      edits: [edit],
      expected: [
        {
          codes: [kind === 'axis' ? 'axis/unknown-level' : 'subset/unknown-value', 'subset/nothing-left'],
          where: { kind: 'inserted', edit, from: 0, to: 1 + token.end - token.start },
          rightName: token.text,
          slip: 'byte-order mark',
          written: `\ufeff${token.text}`,
        },
      ],
    };
  }),
  inReference('byte-order mark in a .json', ({ include }) => {
    if (include.format !== 'json') return undefined;
    const edit = insertAt(include.path, 0, '\ufeff');
    return {
      edits: [edit],
      expected: [{ codes: ['json/bom'], where: { kind: 'inserted', edit, from: 0, to: 1 } }],
      hides: [include.path],
    };
  }),
  inReference('missing comma in a .json', ({ include, kind }, _cohort, project, random) => {
    if (include.format !== 'json') return undefined;
    const text = project.files.get(include.path) ?? '';
    // Between two values of the outermost list.
    const commas = [...text.matchAll(kind === 'pair' || kind === 'tuple' ? /\](,)\s*\[/g : /"(,)\s*"/g)];
    const match = pickSome(commas, random);
    if (!match) return undefined;
    const at = match.index + 1;
    const next = match.index + match[0].length - 1;
    return {
      edits: [replace({ path: include.path, start: at, end: at + 1 }, '')],
      expected: [
        {
          codes: ['json/syntax'],
          where: {
            kind: 'token',
            place: { path: include.path, start: next, end: next + 1 },
            startOnly: true,
          },
        },
      ],
      hides: [include.path],
    };
  }),
  inReference('list of an included file under a key', ({ include, kind }, _cohort, project) => {
    if (include.format !== 'yaml') return undefined;
    const text = project.files.get(include.path) ?? '';
    if (!text.startsWith('- ')) return undefined;
    const edit = insertAt(include.path, 0, 'levels:\n');
    return {
      edits: [edit],
      expected: [
        {
          codes: ['include/not-a-list', NOT_A_LIST[kind]],
          where: { kind: 'inserted', edit, from: 0, to: 'levels:'.length },
          or: [{ kind: 'inserted', edit, from: 0, to: 'levels:\n'.length + text.trimEnd().length }],
        },
      ],
      hides: [include.path],
    };
  }),
];
