import type { Code } from '../../src/diagnostics/codes.ts';
import type { ExpectedFinding, Fault } from './fault.ts';
import type { Project } from './project.ts';
import type { Random } from './random.ts';

/** A kind of fault; it may find no place in a project. */
export interface FaultKind {
  readonly name: string;
  readonly inject: (project: Project, random: Random) => Fault | undefined;
}

const CATALOGS = {
  combo_id: 'data/combo_mappings.csv',
  draft_template: 'data/1_raw/draft_templates.csv',
  essay_template: 'data/1_raw/essay_templates.csv',
  evaluation_template: 'data/1_raw/evaluation_templates.csv',
} as const;

/** Axes whose levels no rule lists again: a misspelt level is one fault there, not several. */
const FREE_LEVELS = ['draft_llm', 'essay_llm'];

export const FAULTS: readonly FaultKind[] = [
  {
    name: 'misspelt level of an axis',
    inject(project, random) {
      const level = freeLevel(project, random);
      const place = level && token(project, level.path, level.text);
      if (!level || !place) return undefined;
      return {
        edits: [{ ...place, text: misspell(level.text, random) }],
        expected: [{ codes: ['axis/unknown-level'], ...quotedPlace(project, place) }],
        subjects: [`axis ${level.axis}`, 'tie'],
        rightName: level.text,
      };
    },
  },
  name('misspelt axis of a subset', 'subset/unknown-axis', /subsets:\n {4}(essay_template):/, ['subset']),
  name('misspelt axis of a tie', 'tie/unknown-axis', /draft_llm: \[draft_llm, (essay_llm)\]/, ['tie']),
  name('misspelt left axis of a pair', 'pair/unknown-axis', /left: (combo_id)/, ['pair']),
  name('misspelt right axis of a pair', 'pair/unknown-axis', /right: (draft_template)/, ['pair']),
  v1(
    name(
      'misspelt axis of a tuple (v1)',
      'tuple/unknown-axis',
      /axes: \[(evaluation_template), evaluation_llm\]/,
      ['tuple', 'replicates'],
    ),
  ),
  v1(
    name(
      'misspelt axis of replicates (v1)',
      'replicates/unknown-axis',
      /replicates:\n {2}(evaluation_template):/,
      ['replicates'],
    ),
  ),
  v2(
    name(
      'misspelt column of the field order (v2)',
      'output/unknown-field',
      /field_order: \[combo_id, (draft_template)/,
      ['output'],
    ),
  ),
  name('misspelt section of rules', 'rules/unknown-section', /\n {2}(pairs):/, ['pair', 'rules']),
  name('misspelt key of a pair: allowed', 'pair/allowed-not-a-list', /\n {6}(allowed):/, ['pair']),
  name('misspelt key of a pair: left', 'pair/side-required', /\n {6}(left):/, ['pair']),
  name('misspelt key of a pair: balance', 'spec/unknown-key', /\n {6}(balance):/, ['pair']),
  name('misspelt key of a tuple: items', 'tuple/items-not-a-list', /\n {6}(items):/, ['tuple', 'output']),
  name('misspelt key of output', 'output/field-order-required', /\n {2}(field_order):/, ['output']),
  name('misspelt top-level key: output', 'output/field-order-required', /\n(output):/, ['output']),
  name('misspelt balance', 'pair/unknown-balance', /balance: (both)/, ['pair']),
  {
    name: 'misspelt value of a pair',
    inject(project, random) {
      const path = listPath(project, 'pairs');
      const place = find(project, path, path.endsWith('.csv') ? /\n([^,\n]+),/ : / {8}- \[([^,\n]+),/);
      return (
        place && {
          edits: [{ ...place, text: misspell(textAt(project, place), random) }],
          expected: [{ codes: ['pair/outside-domain'], ...place }],
          subjects: ['pair'],
          rightName: textAt(project, place),
        }
      );
    },
  },
  v1({
    name: 'misspelt value of a tuple (v1)',
    inject(project, random) {
      const path = listPath(project, 'judged');
      const place = find(
        project,
        path,
        path.endsWith('.csv') ? /\n[^,\n]+,([^,\n]+)/ : /items:\n {8}- \[[^,\n]+, ([^\]\n]+)\]/,
      );
      return (
        place && {
          edits: [{ ...place, text: misspell(textAt(project, place), random) }],
          expected: [{ codes: ['tuple/outside-domain'], ...place }],
          subjects: ['tuple'],
          rightName: textAt(project, place),
        }
      );
    },
  }),
  v2({
    name: 'misspelt item of a tuple (v2)',
    inject(project, random) {
      const path = listPath(project, 'judged');
      const place = find(
        project,
        path,
        path.endsWith('.csv') ? /\n([^,\n]+),/ : /items:\n {8}- \[([^,\n]+),/,
      );
      return (
        place && {
          edits: [{ ...place, text: misspell(textAt(project, place), random) }],
          expected: [{ codes: ['axis/unknown-level'], ...place }],
          subjects: ['tuple', 'compile', 'catalog evaluation_template'],
          rightName: textAt(project, place),
        }
      );
    },
  }),
  {
    name: 'misspelt value of a subset',
    inject(project, random) {
      const place = find(project, project.specPath, /essay_template: \[([^,\n]+), [^,\n]+\]\n {2}ties/);
      return (
        place && {
          edits: [{ ...place, text: misspell(textAt(project, place), random) }],
          expected: [{ codes: ['subset/unknown-value'], ...place }],
          subjects: ['subset'],
          rightName: textAt(project, place),
        }
      );
    },
  },
  {
    name: 'misspelt include',
    inject(project, random) {
      const place = find(project, project.specPath, /'@file:items\/([a-z_]+)\.[a-z]+'/);
      const scalar = find(project, project.specPath, /('@file:items\/[a-z_]+\.[a-z]+')/);
      if (!place || !scalar) return undefined;
      const file = textAt(project, scalar).slice(13, -1);
      const owner =
        { pairs: 'pair', judged: 'tuple' }[textAt(project, place)] ?? `axis ${textAt(project, place)}`;
      return {
        edits: [{ ...place, text: misspell(textAt(project, place), random) }],
        expected: [{ codes: ['include/missing'], ...scalar }],
        subjects: [owner, 'tie', 'pair', 'tuple', 'subset', 'output', `file ${file}`],
        rightName: file,
      };
    },
  },
  {
    name: 'removed include',
    inject(project) {
      const scalar = find(project, project.specPath, /('@file:items\/[a-z_]+\.[a-z]+')/);
      if (!scalar) return undefined;
      const path = `data/cohorts/trial/spec/${textAt(project, scalar).slice(7, -1)}`;
      return {
        edits: [{ path, start: 0, end: 0, text: '', remove: true }],
        expected: [{ codes: ['include/missing'], ...scalar }],
        subjects: [
          'tie',
          'pair',
          'tuple',
          'subset',
          'output',
          ...[...project.axes.keys()].map((axis) => `axis ${axis}`),
        ],
      };
    },
  },
  {
    name: 'include without quotes',
    inject(project) {
      const scalar = find(project, project.specPath, /('@file:items\/[a-z_]+\.[a-z]+')/);
      return (
        scalar && {
          edits: [{ ...scalar, text: textAt(project, scalar).slice(1, -1) }],
          expected: [
            { codes: ['yaml/needs-quotes'], path: scalar.path, start: scalar.start, end: scalar.end },
          ],
          subjects: everything(project),
          hidesFile: true,
        }
      );
    },
  },
  {
    name: 'missing cell of a CSV',
    inject(project) {
      const path = `data/cohorts/trial/spec/items/pairs.csv`;
      const place = project.files.has(path) ? find(project, path, /\n[^,\n]+(,[^,\n]+)\n$/) : undefined;
      if (!place) return undefined;
      return {
        edits: [{ ...place, text: ',' }],
        expected: [{ codes: ['csv/missing-cell'], path, start: place.start + 1, end: place.end }],
        subjects: ['pair'],
      };
    },
  },
  {
    name: 'pair of three',
    inject(project) {
      const place = find(project, project.specPath, / {8}- (\[combo[^,\n]+, [^,\n]+\])\n/);
      return (
        place && {
          edits: [{ path: place.path, start: place.end - 1, end: place.end - 1, text: ', more' }],
          expected: [{ codes: ['pair/entry-not-a-pair'], ...place }],
          subjects: ['pair'],
        }
      );
    },
  },
  {
    name: 'item of the wrong arity',
    inject(project) {
      const place = find(project, project.specPath, /items:\n {8}- (\[[^,\n]+, [^,\n]+\])\n/);
      return (
        place && {
          edits: [{ path: place.path, start: place.end - 1, end: place.end - 1, text: ', more' }],
          expected: [{ codes: ['tuple/arity'], ...place }],
          subjects: ['tuple', 'output'],
        }
      );
    },
  },
  {
    name: 'imbalance of a pair',
    inject(project) {
      const path = listPath(project, 'pairs');
      const include = find(project, project.specPath, /allowed: ('@file:items\/pairs.csv')/);
      const text = project.files.get(path) ?? '';
      const pattern = path.endsWith('.csv')
        ? /\n([^,\n]+),[^,\n]+\n([^,\n]+),[^,\n]+\n$/
        : / {8}- \[([^,\n]+), [^\]\n]+\]\n {8}- \[([^,\n]+), [^\]\n]+\]\n {6}balance/;
      const match = pattern.exec(text);
      const first = find(project, path, pattern);
      if (!match || !first) return undefined;
      const second = text.indexOf(match[2] ?? '', first.end);
      // The last pair takes the left value of the one before: that occurs twice then, another not at all.
      const listStart = text.indexOf('- [', text.indexOf('allowed:\n'));
      const listEnd = text.indexOf('\n      balance');
      const at = include ?? { path, start: listStart, end: listEnd };
      return {
        edits: [{ path, start: second, end: second + (match[2] ?? '').length, text: match[1] ?? '' }],
        expected: [{ codes: ['pair/imbalance'], ...at }],
        subjects: ['pair'],
      };
    },
  },
  {
    name: 'key that stands twice',
    inject(project) {
      const place = find(project, project.specPath, /\n( {6}balance: both\n)/);
      if (!place) return undefined;
      return {
        edits: [{ path: place.path, start: place.end, end: place.end, text: '      balance: left\n' }],
        expected: [
          {
            codes: ['yaml/duplicate-key'],
            path: place.path,
            start: place.end,
            end: place.end + 7,
            inserted: 6,
          },
        ],
        subjects: everything(project),
        hidesFile: true,
      };
    },
  },
  {
    name: 'axis that is no list',
    inject(project) {
      const place =
        find(project, project.specPath, /essay_template: (\[[^\]\n]+\])\n {2}ties/) &&
        find(project, project.specPath, /\n {2}essay_template: (\[[^\]\n]+\])/);
      return (
        place && {
          edits: [{ ...place, text: 'structured-essay-v3' }],
          expected: [{ codes: ['axis/not-a-list'], ...place }],
          subjects: ['axis essay_template', 'subset'],
        }
      );
    },
  },
  v1(
    simple('replicates in quotes (v1)', 'replicates/not-a-count', /evaluation_template: (2)\n/, "'2'", [
      'replicates',
    ]),
  ),
  v1(
    simple('replicates of zero (v1)', 'replicates/not-a-count', /evaluation_template: (2)\n/, '0', [
      'replicates',
    ]),
  ),
  simple(
    'rules section that is null',
    'rules/section-not-a-mapping',
    /subsets:(\n {4}[^\n]+)\n/,
    '',
    ['subset'],
    true,
  ),
  {
    name: 'removed row of a catalog',
    inject(project, random) {
      const axis = random.pick(['combo_id', 'draft_template', 'essay_template'] as const);
      const levels = project.axes.get(axis)?.levels ?? [];
      const level = random.pick(levels);
      const row = find(project, CATALOGS[axis], new RegExp(`\\n(${level},[^\\n]*\\n)`));
      const place = token(project, project.axes.get(axis)?.path ?? '', level);
      if (!row || !place) return undefined;
      // v2 checks what is planned: a level that the subset drops is not missed.
      if (project.dialect === 'v2' && axis === 'essay_template' && level === levels[2]) return undefined;
      return {
        edits: [{ ...row, text: '' }],
        expected: [{ codes: ['axis/unknown-level'], ...quotedPlace(project, place) }],
        subjects: [`axis ${axis}`, `catalog ${axis}`, 'compile', 'pair', 'subset', 'tuple', 'output', 'tie'],
      };
    },
  },
  {
    name: 'legacy column of a catalog',
    inject(project, random) {
      const axis = random.pick(['draft_template', 'essay_template', 'evaluation_template'] as const);
      const place = find(project, CATALOGS[axis], /^template_id,(title),/);
      return (
        place && {
          edits: [{ ...place, text: 'active' }],
          expected: [{ codes: ['catalog/legacy-column'], ...place }],
          subjects: [`catalog ${axis}`],
        }
      );
    },
  },
  {
    name: 'renamed column of a catalog',
    inject(project, random) {
      const axis = random.pick(['draft_template', 'essay_template', 'evaluation_template'] as const);
      const place = find(project, CATALOGS[axis], /^(template_id),/);
      return (
        place && {
          edits: [{ ...place, text: 'template' }],
          expected: [
            {
              codes: ['catalog/missing-column'],
              path: place.path,
              start: 0,
              end: 'template_id,title,generator'.length,
            },
          ],
          subjects: [`catalog ${axis}`],
        }
      );
    },
  },
  {
    name: 'removed catalog',
    inject(_project, random) {
      const axis = random.pick(['draft_template', 'essay_template', 'evaluation_template'] as const);
      return {
        edits: [{ path: CATALOGS[axis], start: 0, end: 0, text: '', remove: true }],
        expected: [{ codes: ['catalog/missing-file'], path: CATALOGS[axis] }],
        subjects: [`catalog ${axis}`],
      };
    },
  },
  {
    name: 'ragged row of a catalog',
    inject(project, random) {
      const axis = random.pick(['draft_template', 'essay_template', 'evaluation_template'] as const);
      const text = project.files.get(CATALOGS[axis]) ?? '';
      const end = text.length - 1;
      return {
        edits: [{ path: CATALOGS[axis], start: end, end, text: ',more' }],
        expected: [
          { codes: ['catalog/ragged-row'], path: CATALOGS[axis], start: end, end: end + 4, inserted: 1 },
        ],
        subjects: [`catalog ${axis}`],
      };
    },
  },
  simpleAt(
    'missing stage of the replication',
    'catalog/replication-missing-stage',
    'data/1_raw/replication_config.csv',
    /\n(essay,1\n)/,
    '',
    ['replication'],
    true,
  ),
  v1({
    name: 'model without its flag (v1)',
    inject(project, random) {
      const level = freeLevel(project, random);
      const other = level?.axis === 'draft_llm' ? 'essay_llm' : 'draft_llm';
      const row = level && find(project, 'data/1_raw/llm_models.csv', new RegExp(`\\n${level.text},(true),`));
      if (!level || !row) return undefined;
      const places = [level.axis, other].map((axis) => ({
        axis,
        place: token(project, project.axes.get(axis)?.path ?? '', level.text),
      }));
      return {
        edits: [{ ...row, text: 'false' }],
        expected: places.flatMap(({ axis, place }) =>
          place
            ? [
                {
                  codes: ['axis/unknown-level'] as const,
                  ...quotedPlace(project, tokenOf(project, axis, level.text) ?? place),
                  many: true,
                },
              ]
            : [],
        ),
        subjects: ['axis draft_llm', 'axis essay_llm', 'tie', 'catalog llm'],
      };
    },
  }),
  simple('tab for indentation', 'yaml/tab', /\n( {2})ties:/, '\t', [], false, true),
  {
    name: 'bracket that is not closed',
    inject(project) {
      const place = find(project, project.specPath, /field_order: (\[)/);
      const close = find(project, project.specPath, /evaluation_template(\])\n$/);
      return (
        place &&
        close && {
          edits: [{ ...close, text: '' }],
          expected: [{ codes: ['yaml/unclosed'], ...place }],
          subjects: everything(project),
          hidesFile: true,
        }
      );
    },
  },
  v1(
    insert(
      'retired output switch (v1)',
      'output/retired-key',
      /\n(output:\n)/,
      '  expand_pairs: true\n',
      2,
      'expand_pairs'.length,
      ['output'],
    ),
  ),
  insert(
    'tuple with expand',
    'tuple/expand-key',
    /\n( {6}axes: \[[^\n]+\n)/,
    '      expand: true\n',
    6,
    'expand'.length,
    ['tuple', 'output'],
  ),
  v2(
    insert(
      'tuple axis that is declared (v2)',
      'tuple/axis-declared',
      /^(axes:\n)/,
      '  evaluation_llm: [gpt-5]\n',
      2,
      'evaluation_llm'.length,
      ['tuple', 'output'],
    ),
  ),
  simple('pair of an axis with itself', 'pair/same-axis', /right: (draft_template)/, 'combo_id', ['pair']),
  simple(
    'subset that keeps nothing',
    'subset/nothing-left',
    /essay_template: \[([^\]\n]+)\]\n {2}ties/,
    'zzzz',
    ['subset'],
  ),
  {
    name: 'planner column under another name',
    inject(project, random) {
      const place = find(project, project.specPath, /\n {2}(combo_id):/);
      const left = find(project, project.specPath, /left: (combo_id)/);
      const field = find(project, project.specPath, /field_order: \[(combo_id),/);
      const wrong = misspell('combo_id', random);
      if (!place || !left || !field) return undefined;
      return {
        edits: [place, left, field].map((at) => ({ ...at, text: wrong })),
        expected: [{ codes: ['plan/missing-column'], ...place }],
        subjects: everything(project),
        rightName: 'combo_id',
      };
    },
  },
];

/** A name that is misspelt where it stands; the finding is on the misspelt token. */
function name(title: string, code: Code, pattern: RegExp, subjects: readonly string[]): FaultKind {
  return {
    name: title,
    inject(project, random) {
      const place = find(project, project.specPath, pattern);
      if (!place) return undefined;
      const right = textAt(project, place);
      return {
        edits: [{ ...place, text: misspell(right, random) }],
        expected: [{ codes: [code], ...place }],
        subjects,
        rightName: right,
      };
    },
  };
}

/** A token replaced by a wrong one; the finding is on it, or, for a removed one, on what is left before it. */
function simple(
  title: string,
  code: Code,
  pattern: RegExp,
  text: string,
  subjects: readonly string[],
  removed = false,
  hidesFile = false,
): FaultKind {
  return {
    name: title,
    inject(project) {
      const place = find(project, project.specPath, pattern);
      if (!place) return undefined;
      const expected: ExpectedFinding = removed
        ? { codes: [code], path: place.path, start: place.start, end: place.start }
        : { codes: [code], ...place };
      return {
        edits: [{ ...place, text }],
        expected: [expected],
        subjects: hidesFile ? everything(project) : subjects,
        hidesFile,
      };
    },
  };
}

function simpleAt(
  title: string,
  code: Code,
  path: string,
  pattern: RegExp,
  text: string,
  subjects: readonly string[],
  wholeHeader: boolean,
): FaultKind {
  return {
    name: title,
    inject(project) {
      const place = find(project, path, pattern);
      const header = (project.files.get(path) ?? '').indexOf('\n');
      return (
        place && {
          edits: [{ ...place, text }],
          expected: [
            wholeHeader ? { codes: [code], path, start: 0, end: header } : { codes: [code], ...place },
          ],
          subjects,
        }
      );
    },
  };
}

/** A line put in behind a pattern; the finding is on its key. */
function insert(
  title: string,
  code: Code,
  pattern: RegExp,
  line: string,
  indent: number,
  length: number,
  subjects: readonly string[],
): FaultKind {
  return {
    name: title,
    inject(project) {
      const place = find(project, project.specPath, pattern);
      if (!place) return undefined;
      const at = place.end;
      return {
        edits: [{ path: place.path, start: at, end: at, text: line }],
        expected: [{ codes: [code], path: place.path, start: at, end: at + length, inserted: indent }],
        subjects,
      };
    },
  };
}

function v1(kind: FaultKind): FaultKind {
  return {
    ...kind,
    inject: (project, random) => (project.dialect === 'v1' ? kind.inject(project, random) : undefined),
  };
}

function v2(kind: FaultKind): FaultKind {
  return {
    ...kind,
    inject: (project, random) => (project.dialect === 'v2' ? kind.inject(project, random) : undefined),
  };
}

interface TokenPlace {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** The first group of a pattern. */
function find(project: Project, path: string, pattern: RegExp): TokenPlace | undefined {
  const match = new RegExp(pattern.source, `${pattern.flags}d`).exec(project.files.get(path) ?? '');
  const indices = match?.indices?.[1];
  return indices && { path, start: indices[0], end: indices[1] };
}

/** The first place of a text in a file. */
function token(project: Project, path: string, text: string): TokenPlace | undefined {
  const start = (project.files.get(path) ?? '').indexOf(text);
  return start < 0 ? undefined : { path, start, end: start + text.length };
}

/** A level in the block of its own axis: others may list the same. */
function tokenOf(project: Project, axis: string, level: string): TokenPlace | undefined {
  const place = project.axes.get(axis);
  if (place === undefined || place.path !== project.specPath) return token(project, place?.path ?? '', level);
  const text = project.files.get(place.path) ?? '';
  const start = text.indexOf(level, text.indexOf(`\n  ${axis}:`));
  return start < 0 ? undefined : { path: place.path, start, end: start + level.length };
}

/** JSON strings are pointed at with their quotes. */
function quotedPlace(project: Project, place: TokenPlace): TokenPlace {
  const text = project.files.get(place.path) ?? '';
  return text[place.start - 1] === '"' ? { ...place, start: place.start - 1, end: place.end + 1 } : place;
}

function textAt(project: Project, place: TokenPlace): string {
  return (project.files.get(place.path) ?? '').slice(place.start, place.end);
}

function listPath(project: Project, list: 'pairs' | 'judged'): string {
  const path = `data/cohorts/trial/spec/items/${list}.csv`;
  return project.files.has(path) ? path : project.specPath;
}

function freeLevel(
  project: Project,
  random: Random,
): { axis: string; path: string; text: string } | undefined {
  // Both lists hold the same models: one that stands in a file of its own can be told apart by its place.
  const axis = random.pick(FREE_LEVELS);
  const place = project.axes.get(axis);
  if (place === undefined) return undefined;
  if (
    place.path === project.specPath &&
    axis === 'essay_llm' &&
    project.axes.get('draft_llm')?.path === project.specPath
  )
    return undefined;
  // v2 checks what is planned, after the tie has dropped what the axes do not share.
  return project.dialect === 'v2' ? undefined : { axis, path: place.path, text: random.pick(place.levels) };
}

function everything(project: Project): readonly string[] {
  return [
    'tie',
    'pair',
    'tuple',
    'subset',
    'output',
    'replicates',
    'rules',
    'compile',
    ...[...project.axes.keys()].map((axis) => `axis ${axis}`),
  ];
}

/** A typing slip: a letter dropped, doubled, swapped with the next, or replaced by a neighbour. */
function misspell(text: string, random: Random): string {
  for (;;) {
    const at = 1 + random.below(Math.max(1, text.length - 2));
    const slips = [
      text.slice(0, at) + text.slice(at + 1),
      text.slice(0, at) + (text[at] ?? '') + text.slice(at),
      text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2),
      `${text.slice(0, at)}x${text.slice(at + 1)}`,
    ];
    const slip = random.pick(slips);
    if (slip !== text && /^[a-z]/.test(slip)) return slip;
  }
}
