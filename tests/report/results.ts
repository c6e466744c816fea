import type { Code } from '../../src/findings/codes.ts';
import { atFile, atMissing, atSpan, type Diagnostic, type Place } from '../../src/findings/diagnostic.ts';
import type { CheckResult, CohortResult, OutputComparison, PlanSize } from '../../src/result.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { span } from '../../src/source/span.ts';

/** Text files by path, and places in them by the words that stand there. */
export class Sources {
  readonly files = new Map<string, SourceFile>();

  add(path: string, text: string): void {
    this.files.set(path, new SourceFile(path, text));
  }

  /** The n-th place (from 1) of some words in a file. */
  at(path: string, words: string, nth = 1): Place {
    const text = this.files.get(path)?.text ?? '';
    let start = -1;
    for (let count = 0; count < nth; count++) start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`no '${words}' in ${path}`);
    return atSpan(span(path, start, start + words.length));
  }
}

/** An error unless said otherwise: what the catalogue says of the code does not matter here. */
export function finding(
  code: Code,
  at: Place,
  message: string,
  extra: Partial<Pick<Diagnostic, 'hint' | 'related' | 'severity'>> = {},
): Diagnostic {
  return { code, severity: 'error', message, at, ...extra };
}

export function size(rows: number, drafts: number, essays: number, evaluations: number): PlanSize {
  return { rows, drafts, essays, evaluations };
}

/** Outputs of a cohort that are as they should be, save for what is given. */
export function outputs(
  id: string,
  differences: {
    readonly manifest?: Partial<OutputComparison['manifest']>;
    readonly membership?: Partial<OutputComparison['membership']>;
    readonly metadata?: Partial<OutputComparison['metadata']>;
  } = {},
): OutputComparison {
  const folder = `data/cohorts/${id}`;
  return {
    manifest: {
      path: `${folder}/manifest.json`,
      status: 'same',
      form: [],
      fields: [],
      ...differences.manifest,
    },
    membership: {
      path: `${folder}/membership.csv`,
      status: 'same',
      form: [],
      stages: [],
      reordered: false,
      ...differences.membership,
    },
    metadata: { path: 'data/gens', status: 'same', missing: [], stale: [], ...differences.metadata },
  };
}

export function specPath(id: string): string {
  return `data/cohorts/${id}/spec/config.yaml`;
}

export function cohort(
  id: string,
  state: CohortResult['state'],
  rest: Partial<CohortResult> = {},
): CohortResult {
  return { id, specPath: specPath(id), state, diagnostics: [], ...rest };
}

export function result(
  cohorts: readonly CohortResult[],
  rest: Partial<Pick<CheckResult, 'diagnostics' | 'account' | 'sources' | 'patterns' | 'dialect'>> = {},
): CheckResult {
  return {
    version: '1.0.0-rc.1',
    dialect: 'v1',
    dataRoot: 'data',
    patterns: ['data/cohorts/*/spec/config.yaml'],
    cohorts,
    diagnostics: [],
    account: [],
    sources: new Map(),
    ...rest,
  };
}

/** Nothing to complain of. */
export function cleanResult(): CheckResult {
  return result([
    cohort('main-study', 'clean', { plan: size(96, 24, 48, 96), outputs: outputs('main-study') }),
    cohort('pilot-2025', 'clean', { plan: size(4, 2, 4, 4), outputs: outputs('pilot-2025') }),
  ]);
}

/** No spec was found. */
export function emptyResult(): CheckResult {
  return result([], { patterns: ['data/cohorts/*/spec/config.yaml', 'studies/*/spec/config.yaml'] });
}

/** One cohort of each state, three with one cause, and findings of the repository. */
export function mixedResult(): CheckResult {
  const sources = new Sources();
  const models = 'data/1_raw/llm_models.csv';
  sources.add(
    models,
    'id,for_generation,for_evaluation\ngemini-2.5-pro,true,true\nclaude-opus-4,true,false\n',
  );
  sources.add(
    specPath('broken'),
    [
      'axes:',
      '  draft_template: [creative-v1, creative-v2]',
      '  draft_llm: [gemini-2.5-pro, gemni-2.5-pro]',
      'rules:',
      '  subsets:',
      '    draft_template:',
      '      - creative-v1',
      '      - creative-v3',
      'output:',
      '  field_order: [draft_template, draft_llm]',
      '',
    ].join('\n'),
  );
  const sweeps = ['sweep-1', 'sweep-2', 'sweep-3'].map((id, index) => {
    const path = specPath(id);
    sources.add(path, `${'# a sweep\n'.repeat(index)}axes:\n  essay_llm: [sonnet-4]\n`);
    const unknown = finding(
      'axis/unknown-level',
      sources.at(path, 'sonnet-4'),
      "'sonnet-4' is not in `llm_models.csv`",
      { hint: 'add the row, or remove the level', related: [{ message: 'the catalog', at: atFile(models) }] },
    );
    return cohort(id, 'invalid', { diagnostics: [unknown] });
  });
  const broken = cohort('broken', 'invalid', {
    diagnostics: [
      finding(
        'axis/unknown-level',
        sources.at(specPath('broken'), 'gemni-2.5-pro'),
        "'gemni-2.5-pro' is not in `llm_models.csv`",
        {
          hint: "did you mean 'gemini-2.5-pro'?",
          related: [
            { message: 'the nearest name stands here', at: sources.at(models, 'gemini-2.5-pro') },
            { message: 'the catalog that is meant', at: atFile(models) },
          ],
        },
      ),
      finding(
        'subset/unknown-value',
        sources.at(specPath('broken'), 'creative-v3'),
        "the subset keeps 'creative-v3', which axis 'draft_template' does not have",
        { severity: 'warning', hint: "did you mean 'creative-v2'?" },
      ),
    ],
  });
  const drifted = cohort('main-study', 'drifted', {
    plan: size(96, 24, 48, 96),
    diagnostics: [
      finding(
        'drift/manifest',
        atFile('data/cohorts/main-study/manifest.json'),
        "the manifest of cohort 'main-study' differs from its spec: templates.draft +1, replication (order)",
      ),
      finding(
        'drift/membership',
        atFile('data/cohorts/main-study/membership.csv'),
        "the membership of cohort 'main-study' differs from its spec: draft +3 −1, essay +6 −2",
      ),
      finding(
        'drift/metadata',
        atMissing('data/gens'),
        "cohort 'main-study' plans generations without committed metadata: 9 drafts (d_3a, …)",
      ),
    ],
    outputs: outputs('main-study', {
      manifest: {
        status: 'content',
        fields: [
          { field: 'replication', added: [], removed: [] },
          { field: 'templates.draft', added: ['creative-v2', 'rolling|v1'], removed: ['creative-v0'] },
        ],
      },
      membership: {
        status: 'content',
        stages: [
          {
            stage: 'draft',
            added: {
              stage: 'draft',
              count: 3,
              first: ['d_3a9x0c1k2m4n5p6q', 'd_7b1', 'd_7b2'],
            },
            removed: { stage: 'draft', count: 1, first: ['d_0old'] },
          },
          {
            stage: 'essay',
            added: { stage: 'essay', count: 6, first: ['e_1', 'e_2', 'e_3', 'e_4'] },
            removed: { stage: 'essay', count: 2, first: ['e_8', 'e_9'] },
          },
        ],
      },
      metadata: {
        status: 'content',
        missing: [{ stage: 'draft', count: 9, first: ['d_3a9x0c1k2m4n5p6q', 'd_7b1'] }],
        stale: [{ stage: 'draft', count: 1, first: ['d_0old'] }],
      },
    }),
  });
  const reformatted = cohort('windows', 'drifted', {
    plan: size(4, 2, 4, 4),
    diagnostics: [
      finding(
        'drift/form',
        atFile('data/cohorts/windows/membership.csv'),
        "the membership of cohort 'windows' has the right content in a different form: CRLF line endings",
      ),
    ],
    outputs: outputs('windows', {
      manifest: { status: 'missing' },
      membership: { status: 'form', form: ['CRLF line endings'] },
      metadata: { status: 'uncommitted' },
    }),
  });
  return result(
    [
      broken,
      drifted,
      cohort('pilot-2025', 'clean', { plan: size(4, 2, 4, 4), outputs: outputs('pilot-2025') }),
      ...sweeps,
      cohort('vast', 'unchecked', {
        failure: 'the spec compiles to more than 1000000 rows, which is more than is checked',
      }),
      reformatted,
    ],
    {
      sources: sources.files,
      diagnostics: [
        finding(
          'file/not-utf8',
          atFile('data/1_raw/draft_templates.csv'),
          'byte 37 on line 2 is not valid UTF-8',
          { hint: 'save the file as UTF-8' },
        ),
      ],
    },
  );
}

/** Names and texts of someone who wishes us ill. */
export const HOSTILE_TEXTS = [
  'pipe|table | cell',
  'back`tick ``` fence',
  '<script>alert(1)</script></details><!--',
  '@everyone please see #1, GH-2, owner/repo#3 and https://evil.example or www.evil.example',
  '::error::owned',
  '##[error]owned',
  'line\nbreak\r\n::warning::here',
  '\u202eright-to-left\u2066',
  '\x1b[31mred\x1b[0m\x07',
  '[link](https://evil.example) ![image](https://evil.example/x.png)',
  '__proto__',
  '| --- | --- |',
  '# heading *bold* _under_ ~~gone~~ $x^2$ :tada:',
  '\ud800 lone surrogate & zero\u200bwidth \ufffe',
  '```\n# out of the fence\n',
  ']]> " \' &amp; \\',
];

/** The same hostile texts as ids, paths, code, messages, hints, values and failures. */
export function hostileResult(): CheckResult {
  const sources = new Sources();
  const cohorts = HOSTILE_TEXTS.map((text, index) => {
    const path = `data/cohorts/${text}/spec/config.yaml`;
    sources.add(path, `${text}\naxes: «${text}»\n`);
    const diagnostic = finding('axis/unknown-level', sources.at(path, `«${text}»`), `'${text}' is unknown`, {
      hint: `did you mean '${text}'?`,
      related: [{ message: text, at: atMissing(text) }],
    });
    const all = { specPath: path, diagnostics: [diagnostic] };
    if (index % 3 === 0) return cohort(text, 'unchecked', { ...all, failure: text });
    if (index % 3 === 1) return cohort(text, 'invalid', all);
    const list = { stage: 'draft' as const, count: 9, first: [text] };
    return cohort(text, 'drifted', {
      ...all,
      plan: size(1, 1, 1, 1),
      outputs: outputs(text, {
        manifest: { status: 'content', fields: [{ field: text, added: [text], removed: [text] }] },
        membership: {
          status: 'content',
          form: [`rows of an unknown stage '${text}'`],
          stages: [{ stage: 'draft', added: list, removed: list }],
        },
        metadata: { status: 'content', missing: [list], stale: [list] },
      }),
    });
  });
  return result(cohorts, {
    sources: sources.files,
    patterns: HOSTILE_TEXTS,
    diagnostics: [finding('file/not-utf8', atFile(HOSTILE_TEXTS[0] ?? ''), HOSTILE_TEXTS[4] ?? '')],
  });
}

/** Many cohorts: every tenth invalid for one reason, every seventh drifted. */
export function manyResult(count: number, isAlike = false): CheckResult {
  const sources = new Sources();
  const cohorts = Array.from({ length: count }, (_, index) => {
    const id = `cohort-${String(index).padStart(4, '0')}`;
    const path = specPath(id);
    if (index % 10 === 0) {
      sources.add(path, 'axes:\n  draft_llm: [sonnet-4, gemni]\n');
      const common = finding('axis/unknown-level', sources.at(path, 'sonnet-4'), "'sonnet-4' is unknown");
      const own = finding('axis/unknown-level', sources.at(path, 'gemni'), `'gemni' is unknown in ${id}`);
      return cohort(id, 'invalid', { diagnostics: [common, own] });
    }
    if (index % 7 === 0) {
      const first = Array.from({ length: 5 }, (_none, one) => `d_${index}x${one}`);
      const added = { stage: 'draft' as const, count: isAlike ? 12 : 12 + index, first };
      return cohort(id, 'drifted', {
        plan: size(12, 12, 12, 12),
        outputs: outputs(id, {
          membership: {
            status: 'content',
            stages: [{ stage: 'draft', added, removed: { stage: 'draft', count: 0, first: [] } }],
          },
        }),
      });
    }
    return cohort(id, 'clean', { plan: size(12, 12, 12, 12), outputs: outputs(id) });
  });
  return result(cohorts, { sources: sources.files });
}
