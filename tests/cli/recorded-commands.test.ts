/** All that each command says of one small study, and what it writes: as it is asked for, and as it may be asked for wrongly. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { inspect } from 'node:util';
import { test } from 'vitest';
import { LIST_DAY, LIST_VERSION } from '../../src/cli/genai-prices.ts';
import { VERSION } from '../../src/version.ts';
import { GitRepository } from '../support/git-repository.ts';
import { Recording } from '../support/recording.ts';
import { command } from '../support/run-command.ts';
import { lay, scratch } from '../support/scratch.ts';
import { edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';

const config = (id: string): string => `data/cohorts/${id}/spec/config.yaml`;

const RULES = `rules:
  subsets: {draft_template: [sketch, outline]}
  ties: {writer: [draft_llm, essay_llm]}
  pairs:
    themes: {left: combo_id, right: draft_template, allowed: [[combo-a, sketch], [combo-b, outline], [combo-c, sketch]]}
  tuples:
    judges:
      axes: [essay_template, evaluation_template, evaluation_llm]
      items: [[long-form, novelty, quartz], [long-form, coherence, opal], [letter, novelty, opal]]
replicates:
  evaluation_template: 2
`;

const SETTINGS = `prices:
  table: data/prices.csv
  tokens:
    draft: {input: 1000, output: 2000, output-max: 8000}
    essay: {input: 3000, output: 2000}
    evaluation: {input: 4000, output: 100}
budget: {action: fail, total: 0.5}
ignore:
  - {paths: [data/cohorts/drifted/*], codes: [drift/manifest], reason: its templates were renamed}
severity: {drift/not-committed: warning}
`;

/** Cohorts of each state: current, of rules, changed since, misspelled, without outputs, and only with outputs. */
const STUDY: Files = study();

function study(): Files {
  const specs = {
    ...PROJECT,
    'data/1_raw/essay_templates.csv': 'template_id,generator\nlong-form,llm\nletter,llm\nparsed,copy\n',
    'data/1_raw/llm_models.csv':
      'id,model,for_generation,for_evaluation\nopal,openai/gpt-4o,true,true\nquartz,anthropic/claude-sonnet-4,true,true\nagate,nobody/knows-it,true,false\n',
    'data/prices.csv':
      'model,input_usd_per_mtok,output_usd_per_mtok,as_of,source\nopenai/gpt-4o,2.5,10,2020-01-31,the contract\nnobody/else,1,2,2025-12-01,a page\n',
    '.cohort-ci.yml': SETTINGS,
    [config('ruled')]: spec(
      {
        ...{ combo_id: '[combo-a, combo-b, combo-c]', draft_template: '[sketch, outline, spiral]' },
        ...{ essay_template: '[long-form, letter]', essay_llm: '[opal, quartz, agate]' },
        ...{ evaluation_template: '[novelty, coherence]', evaluation_llm: '[quartz, opal]' },
      },
      RULES,
    ),
    [config('drifted')]: spec({ combo_id: '[combo-a]' }),
    [config('gone')]: spec({ combo_id: '[combo-c]', draft_llm: '[opal]' }),
  };
  const made = edited(regenerated(specs, /manifest\.json$|membership\.csv$|metadata\.json$/), {
    [config('gone')]: null,
    'data/cohorts/sweep/manifest.json': null,
    'data/cohorts/sweep/membership.csv': null,
    [config('drifted')]: spec({ combo_id: '[combo-a]', draft_template: '[sketch, spiral]' }),
    [config('misspelled')]: spec({ draft_llm: '[Opal, topaz]', essay_template: '[long-from]' }),
  });
  return made;
}

/** A generation of each stage that several cohorts plan, or one. */
const IDS = ['draft', 'essay', 'evaluation'].map(
  (stage) =>
    (STUDY['data/cohorts/drifted/membership.csv'] ?? '')
      .split('\n')
      .map((line) => line.split(','))
      .find(([first]) => first === stage)?.[1] ?? '',
);

const TABLE = `combo_id;draft_template;draft_llm;essay_template;essay_llm;evaluation_template;evaluation_llm
combo-a;sketch;opal;long-form;opal;novelty;quartz
combo-a;outline;opal;long-form;opal;novelty;quartz
combo-b;sketch;quartz;letter;quartz;coherence;opal
`;
const HOLED = TABLE.replace('combo-b;sketch', 'combo-b;skech').replace(';coherence', ';');

const LEVELS =
  '--combo combo-a --draft-template sketch --draft-llm opal --essay-template long-form --evaluation-template novelty --evaluation-llm quartz';

/** Before a command that runs where the study is committed, in two commits, and changed since. */
const COMMITTED = 'committed: ';

const CHANGED: Files = {
  [config('judges')]: spec({ combo_id: '[combo-b]', evaluation_template: '[novelty, coherence]' }),
  [config('ruled')]: (STUDY[config('ruled')] ?? '').replace(', [letter, novelty, opal]', ''),
  [config('fresh')]: spec({ draft_template: "'@file:items/new.txt'", essay_llm: '[onyx]' }),
  'data/cohorts/fresh/spec/items/new.txt': 'spiral\n',
  'data/1_raw/replication_config.csv': 'stage,replicates\ndraft,1\nessay,1\nevaluation,3\n',
};

const STUDY_CHANGED: Files = { ...STUDY, ...CHANGED };

/** Command lines, without `--root`; and what else stands in the repository. */
const RUNS: readonly (readonly [string, Files?])[] = [
  ...[
    ...['text', 'concise', 'statistics', 'ignore', 'markdown', 'junit'].map((one) => `check --format ${one}`),
    ...['check drifted --format json', 'check gone-* --fail-level warning'],
    ...[
      'check --fix --dry-run',
      'check misspelled --fix',
      'check baseline --quiet',
      'check sweep gone',
      'check base*',
    ],
    ...[
      'check baseline --max-rows 3',
      'check sweep --output ROOT/out.txt --format concise --fail-level never',
    ],
    ...['show baseline', 'show ruled', 'show ruled --format markdown', 'show judges --format json'],
    ...['show misspelled', 'show gone', 'show nothing'],
    ...['status', 'status --format markdown', 'status --format json'],
    ...['separate ruled', 'separate ruled combo_id draft_template', 'separate baseline combo_id draft_llm'],
    ...[
      'separate ruled essay_template evaluation_llm',
      'separate ruled evaluation_template_replicate combo_id',
    ],
    ...IDS.flatMap((id) => [`why ${id}`, `why ${id} --format json`]),
    ...['why d_0000000000000000', `why ${IDS[0]?.slice(0, 9)}`, 'why sketch'],
    ...['compile ruled', 'compile ruled --format jsonl --limit 2', 'compile baseline --seed 7 --limit 3'],
    ...[
      'compile misspelled --limit 1',
      'compile misspelled --catalog-csv draft_llm=@llm_models_csv --data-root ROOT/data',
    ],
    ...[
      'compile baseline --catalog-csv draft_llm=@llm_models_csv:model --data-root ROOT/data',
      'compile baseline --limit 0',
    ],
    ...['compile baseline --catalog-csv draft_llm', 'compile baseline --catalog nothing.json'],
    ...['regenerate --dry-run', 'regenerate sweep', 'regenerate drifted', 'regenerate misspelled'],
    ...['backfill --all --dry-run', 'backfill gone', 'backfill gone --factor', 'backfill baseline'],
    ...[
      'backfill drifted --overwrite',
      'backfill ruled --overwrite --factor',
      'backfill nothing',
      'backfill',
    ],
    ...['new copy --from ruled', 'new copy --from ruled --set draft_llm=opal', 'new baseline --from ruled'],
    ...[
      'new copy --from ruled --set combo_id=combo-a,combo-z',
      'new copy --from sweep --set draft_template=sketch',
    ],
    ...[
      'new copy --from baseline --set draft_lm=opal',
      'new copy --from nothing',
      'new copy --from baseline --set x=opal',
      'new copy --from baseline --set =opal',
      'new copy --from misspelled',
    ],
    ...[
      `new tiny ${LEVELS}`,
      `new tiny ${LEVELS} --draft-llm agate --evaluation-llm agate`,
      'new a/b',
      'new gone',
    ],
    ...['new tiny --combo combo-a', `new tiny ${LEVELS} --essay-llm quartz --force`],
    ...['prices', 'prices --format json', 'prices import', 'prices import --write', 'prices import --update'],
    ...['prices --table none.csv', 'prices import --table new.csv --write', 'prices imprt'],
    ...['init --dry-run', 'init --yes'],
    ...[
      'explain tie/unknown-axis',
      'explain unknown-level',
      'explain axis',
      'explain unknown-axs',
      `explain ${'x'.repeat(101)}`,
    ],
    ...['explain price/unreadable --format markdown', 'explain drift/manifest --format json'],
    ...['completion csh', 'schema nothing'],
    ...[
      '',
      'chek',
      'check --formt json',
      'check --format jsn',
      'check --max-rows many',
      'check --timeout 3 weeks',
    ],
    ...[
      'check --format',
      'check --fix=yes',
      'check nothing',
      'check --specs nothing/*.yaml',
      'check --dialect v3',
    ],
    ...['check --data-root datta', 'regenerate --fix', 'diff', 'show', 'show baseline judges'],
  ].map((one) => [one] as const),
  ['new listed --table table.csv', { 'table.csv': TABLE }],
  ['new listed --table table.csv', { 'table.csv': HOLED }],
  ['new listed --table table.csv', { 'table.csv': 'combo_id,colour\ncombo-a,red\n' }],
  ['new listed --table none.csv'],
  [
    'compile lone.yaml',
    { 'lone.yaml': 'axes: {a: [1, 2.50, no], b: ["x,y", "", null]}\noutput: {field_order: [b]}\n' },
  ],
  ['compile lone.yaml', { 'lone.yaml': 'axes: {a: [1]}\nrules: {subsets: {b: [1]}}\n' }],
  [
    'compile lone.json --catalog ids.json',
    { 'lone.json': '{"axes": {"a": ["x", "y"]}}', 'ids.json': '{"a": ["x"]}' },
  ],
  ['check', { '.cohort-ci.yml': 'dialekt: v1\nbudget: {total: much}\nprices: {table: 3}\n' }],
  ['prices', { 'data/prices.csv': 'model,input_usd_per_mtok\nopenai/gpt-4o,cheap\n' }],
  [
    'check baseline --legacy',
    {
      'scripts/run.py': 'rows = table[table["active"]]\n',
      'docs/how.md': 'Set the column active of draft_templates.csv.\n',
    },
  ],
  ...[
    ...[
      'status',
      'status --format markdown',
      'diff',
      'diff --format markdown',
      'diff --format json',
      'diff HEAD~1 HEAD',
      'diff nowhere',
    ],
    ...[`why ${IDS[0]}`, `why ${IDS[2]}`, `why ${IDS[2]} --format json`],
    ...[
      'regenerate --dry-run',
      'report --output ROOT/page.html --base HEAD',
      'report ruled --output ROOT/page.html',
      'check judges',
    ],
  ].map((one) => [`${COMMITTED}${one}`, CHANGED] as const),
  ['status', { 'data/cohorts/stray/notes.txt': 'a note\n', 'data/cohorts/other/spec/config.yml': spec() }],
];

const recording = new Recording(new URL('recorded-commands.txt', import.meta.url));

const names = RUNS.map(([line]) => line);
test.each(RUNS.map(([line, more], index) => ({ line, more, index })))(
  '$line',
  async ({ line, more, index }) => {
    const files = more === undefined ? STUDY : more === CHANGED ? STUDY_CHANGED : { ...STUDY, ...more };
    const isCommitted = line.startsWith(COMMITTED);
    const root = laid(files, isCommitted ? committed : scratch);
    const hasRoot = !/^(explain|schema|completion)|^$|^chek/.test(line);
    const args = [
      ...line.replace(COMMITTED, '').replaceAll('ROOT', root).split(' ').filter(Boolean),
      ...(hasRoot ? ['--root', root] : []),
    ];
    const same = names.slice(0, index).filter((one) => one === line).length;
    await record(`${line}${same === 0 ? '' : ` (${same + 1})`}`, args, root, files);
  },
);

/** Command lines that find their repository by the folder that they run in, and by the paths that they name. */
const PLACES: readonly (readonly [string, readonly string[]])[] = [
  [
    'study',
    [
      'check baseline',
      'check data/cohorts/judges data/cohorts/gone',
      'check --data-root datta',
      'separate data/cohorts/judges',
    ],
  ],
  [
    'study',
    ['check data/cohorts/base*', 'check Data/cohorts/judges', 'backfill data/cohorts/gone --dry-run'],
  ],
  ['study', ['check ../lab/memory/cohorts/sweep', 'new copy --from data/cohorts/sweep', 'check ../empty']],
  [
    'study',
    [
      'check misspelled --output out.txt --format concise',
      'compile data/cohorts/sweep/spec/config.yaml --limit 1',
    ],
  ],
  [
    'study/data/cohorts/judges',
    [
      'check .',
      'check --format statistics',
      'regenerate spec',
      'check ../baseline --quiet',
      'regenerate --dry-run .',
    ],
  ],
  [
    'study/data',
    [
      'check baseline',
      'check cohorts/judges',
      'check --data-root data judges',
      'prices',
      'check ruled/spec',
      'new x --from cohorts/judges',
    ],
  ],
  [
    'lab',
    ['check', 'check --data-root memory sweep', 'check memory/cohorts/sweep', 'status --data-root Memory'],
  ],
  ['lab/memory', ['check', 'check --data-root . sweep', 'check sweep']],
  [
    'empty',
    [
      'check',
      'status',
      'check ../study/data/cohorts/judges',
      'check ../study --format statistics',
      'init --dry-run',
      'new a',
    ],
  ],
  [
    '.',
    [
      'check',
      'check study --format statistics',
      'check --root study baseline',
      'check --root study lab/memory/cohorts/sweep',
    ],
  ],
  [
    '.',
    ['check --root nowhere', 'check --root study/data', 'check --specs study/**/spec/config.yaml', 'prices'],
  ],
];

/** The study in a folder, the project without outputs in another, and a third without either. */
const ALL: Files = (() => {
  const at = (place: string, files: Files): Files =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`${place}/${path}`, text]));
  const lab = Object.fromEntries(
    Object.entries(PROJECT).map(([path, text]) => [path.replace(/^data/, 'memory'), text]),
  );
  return { ...at('study', STUDY), ...at('lab', lab), 'empty/notes.txt': 'None yet.\n' };
})();

test.each(PLACES.flatMap(([folder, lines]) => lines.map((line) => [folder, line] as const)))(
  'in %s: %s',
  async (folder, line) => {
    const root = laid(ALL, scratch);
    const before = process.cwd();
    process.chdir(join(root, folder));
    try {
      await record(`in ${folder}: ${line}`, line.split(' '), root, ALL);
    } finally {
      process.chdir(before);
    }
  },
);

/** Files → a folder with them. Those that a command has changed nothing in serve the next one as well. */
const untouched = new Map<Files, string>();

function laid(files: Files, lay: (files: Files) => string): string {
  const root = untouched.get(files) ?? lay(files);
  untouched.delete(files);
  return root;
}

async function record(name: string, args: readonly string[], root: string, files: Files): Promise<void> {
  const { status, stdout, stderr } = await command(args, { columns: 120 });
  const way = relative('.', root);
  const lines = (text: string): string[] =>
    text === ''
      ? []
      : (way.length > 20 ? text.replaceAll(way, 'ROOT') : text)
          .replaceAll(root, 'ROOT')
          .replaceAll(basename(root), 'NAME')
          .replaceAll(VERSION, 'VERSION')
          .replaceAll(LIST_DAY, 'DAY')
          .replaceAll(LIST_VERSION, 'LIST')
          .trimEnd()
          .split('\n');
  const written = writtenIn(root, files);
  if (written.length === 0) untouched.set(files, root);
  recording.expect(name, [
    ...lines(shortJson(stdout)).map((one) => `  ${one}`.trimEnd()),
    ...lines(stderr).map((one) => `! ${one}`),
    ...written.flatMap(([path, text]) => [`+ ${path}`, ...lines(text).map((one) => `+ | ${one}`.trimEnd())]),
    `-> ${status}`,
  ]);
}

/** Files of ids, of which many are like each other, and those of `init`, which are recorded where they are made. */
const OTHERS = /metadata\.json$|membership\.csv$|schema\.json$|^\.[a-z-]+\/|^\.(?:pre-commit|cohort-ci)/;

/** What a page shows, up to the first cohort; a part a line. */
function bodyOf(page: string): string {
  const [body = ''] = page
    .slice(page.indexOf('<main'))
    .split('<section class="cohort" aria-labelledby="cohort-2"');
  return body
    .replaceAll(/-?\d+\.\d{3,}(?:e-\d+)?/g, (number) => Number(number).toFixed(1))
    .replaceAll(/><(?=(?:section|h\d|p|tr|figure|svg|rect|text|path|circle|g|li|table)\b)/g, '>\n<')
    .replaceAll(/<details>\s*<summary>What this means.*?<\/details>/gs, '')
    .replaceAll(/\n\s*\n+/g, '\n');
}

/** JSON on few lines; what others read of it is the same. */
function shortJson(text: string): string {
  if (!text.startsWith('{\n')) return text;
  return inspect(JSON.parse(text), { depth: null, compact: 5, breakLength: 116, maxArrayLength: null });
}

function committed(files: Files): string {
  const repository = new GitRepository();
  const { [config('ruled')]: _, ...first } = STUDY;
  repository.commit(first, 'The first cohorts');
  repository.commit(STUDY, 'A cohort with rules');
  lay(repository.root, files);
  return repository.root;
}

/** The files that are not as they were. */
function writtenIn(root: string, files: Files): [string, string][] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.git(?:[\\/]|$)/.test(entry.parentPath))
    .map((entry): [string, string] => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(root.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')];
    })
    .filter(([path, text]) => files[path] !== text)
    .map(([path, text]): [string, string] => [
      path,
      OTHERS.test(path) ? '' : path.endsWith('.html') ? bodyOf(text) : text,
    ])
    .sort(([left], [right]) => (left < right ? -1 : 1));
}
