import type { Random } from '../faults/random.ts';
import type { Files } from '../support/small-project.ts';

/** A small repository by its parts, so that one can be changed at a time. */
export interface State {
  /** Template → generator. */
  drafts: Record<string, string>;
  essays: Record<string, string>;
  evaluations: Record<string, string>;
  /** Id → model. */
  llms: Record<string, string>;
  combos: string[];
  replication: Record<'draft' | 'essay' | 'evaluation', number>;
  /** Model → dollars for a million tokens of input; ten times as many for output. */
  prices: Record<string, number> | undefined;
  budget: string | undefined;
  /** Lines of the settings beside prices and budget. */
  settings: string[];
  cohorts: Record<string, Spec>;
}

interface Spec {
  axes: Record<Axis, string[]>;
  /** Axes whose levels stand in a file. */
  included: Axis[];
  /** Section → rule → its lines. */
  rules: Record<string, string[]>;
}

const AXES = [
  ...(['combo_id', 'draft_template', 'draft_llm', 'essay_template', 'essay_llm'] as const),
  ...(['evaluation_template', 'evaluation_llm'] as const),
];
type Axis = (typeof AXES)[number];

const IDS = ['baseline', 'judges', 'sweep', 'pilot', 'main-study'];

/** @param most - How many cohorts it may have. */
export function randomState(random: Random, most = 4): State {
  const state: State = {
    drafts: { sketch: 'llm', outline: 'llm', spiral: 'llm' },
    essays: { 'long-form': 'llm', parsed: 'copy', letter: 'llm' },
    evaluations: { novelty: 'llm', coherence: 'llm', depth: 'llm' },
    llms: { opal: 'v/opal', quartz: 'v/quartz', agate: 'v/agate', onyx: 'v/opal' },
    combos: ['combo-a', 'combo-b', 'combo-c', 'combo-d'],
    replication: { draft: 1, essay: random.pick([1, 1, 2]), evaluation: random.pick([1, 2, 3]) },
    prices: random.chance(0.6) ? { 'v/opal': 3, 'v/quartz': 0.2 } : undefined,
    budget: random.chance(0.5) ? random.pick(BUDGETS) : undefined,
    settings: random.chance(0.2) ? [random.pick(SETTINGS)] : [],
    cohorts: {},
  };
  const ids = most > IDS.length ? Array.from({ length: most }, (_, n) => `${IDS[n % IDS.length]}-${n}`) : IDS;
  const count = most > IDS.length ? most : 1 + random.below(most);
  for (const id of random.sample(ids, count)) state.cohorts[id] = randomSpec(state, random);
  return state;
}

const BUDGETS = [
  'action: fail, total: 0.2',
  'action: warn, increase: 0.01',
  'action: fail, percent: 20, label: approved',
];
const SETTINGS = [
  'ignore: [{paths: ["data/cohorts/sweep/**"], codes: ["axis/unknown-level"], reason: the level is to come}]',
  'ignore: [{paths: ["data/cohorts/*/*"], codes: ["drift/membership", "drift/manifest"], reason: kept from the first run}]',
  'severity: {quality/one-effect: warning, rule/lost-levels: error}',
];

function randomSpec(state: State, random: Random): Spec {
  const spec: Spec = { axes: {} as Spec['axes'], included: [], rules: {} };
  for (const axis of AXES) {
    const known = levelsOf(state, axis);
    spec.axes[axis] = random.sample(known, 1 + random.below(Math.min(3, known.length)));
    if (random.chance(0.15)) spec.included.push(axis);
  }
  for (const make of RULES) if (random.chance(0.25)) make(spec, random);
  return spec;
}

/** Each is there or not; what it names is there when it is made. */
const RULES: readonly ((spec: Spec, random: Random) => void)[] = [
  (spec, random) => {
    spec.rules['subsets'] = [`    draft_template: [${random.pick(spec.axes.draft_template)}]`];
  },
  (spec) => {
    spec.rules['ties'] = ['    llm: {axes: [draft_llm, essay_llm]}'];
  },
  (spec, random) => {
    const rows = spec.axes.combo_id.flatMap((left) =>
      spec.axes.essay_template.filter(() => random.chance(0.6)).map((right) => `[${left}, ${right}]`),
    );
    if (rows.length === 0) return;
    spec.rules['pairs'] = [
      '    paired:',
      '      left: combo_id',
      '      right: essay_template',
      `      allowed: [${rows.join(', ')}]`,
    ];
  },
  (spec) => {
    const items = spec.axes.evaluation_template.map(
      (template, index) =>
        `[${template}, ${spec.axes.evaluation_llm[index % spec.axes.evaluation_llm.length]}]`,
    );
    spec.rules['tuples'] = [
      '    judged:',
      '      axes: [evaluation_template, evaluation_llm]',
      `      items: [${items.join(', ')}]`,
    ];
  },
];

function levelsOf(state: State, axis: Axis): string[] {
  switch (axis) {
    case 'combo_id':
      return state.combos;
    case 'draft_template':
      return Object.keys(state.drafts);
    case 'essay_template':
      return Object.keys(state.essays);
    case 'evaluation_template':
      return Object.keys(state.evaluations);
    default:
      return Object.keys(state.llms);
  }
}

const TEMPLATES = ['drafts', 'essays', 'evaluations'] as const;

/** What somebody does to a repository; its name. */
export const EDITS: Readonly<Record<string, (state: State, random: Random) => void>> = {
  'another level': (state, random) => {
    const axis = random.pick(AXES);
    for (const spec of someSpecs(state, random)) {
      const fresh = levelsOf(state, axis).filter((level) => !spec.axes[axis].includes(level));
      if (fresh.length > 0) spec.axes[axis].push(random.pick(fresh));
    }
  },
  'a level less': (state, random) => {
    const axis = random.pick(AXES);
    for (const spec of someSpecs(state, random)) if (spec.axes[axis].length > 1) spec.axes[axis].shift();
  },
  'a level for another': (state, random) => {
    const axis = random.pick(AXES);
    const level = random.pick(levelsOf(state, axis));
    for (const spec of someSpecs(state, random)) spec.axes[axis] = [level];
  },
  'a new level with its row': (state, random) => {
    const axis = random.pick(['draft_template', 'draft_llm', 'combo_id'] as const);
    if (axis === 'combo_id') state.combos.push('combo-new');
    else if (axis === 'draft_llm') state.llms['topaz'] = 'v/topaz';
    else state.drafts['fresh'] = 'llm';
    for (const spec of someSpecs(state, random)) spec.axes[axis].push(levelsOf(state, axis).at(-1) ?? '');
  },
  'a misspelled level': (state, random) => {
    const axis = random.pick(AXES);
    for (const spec of someSpecs(state, random)) spec.axes[axis].push(`${spec.axes[axis][0]?.slice(0, -1)}`);
  },
  'a row less': (state, random) => {
    const kind = random.pick([...TEMPLATES, 'llms'] as const);
    const [first = ''] = Object.keys(state[kind]);
    delete state[kind][first];
  },
  'a renamed row': (state, random) => {
    const kind = random.pick([...TEMPLATES, 'llms'] as const);
    const old = random.pick(Object.keys(state[kind]));
    state[kind][`${old}-2`] = state[kind][old] ?? '';
    delete state[kind][old];
    for (const spec of Object.values(state.cohorts))
      for (const axis of AXES)
        spec.axes[axis] = spec.axes[axis].map((level) => (level === old ? `${old}-2` : level));
  },
  'another generator': (state, random) => {
    const kind = random.pick(TEMPLATES);
    const name = random.pick(Object.keys(state[kind]));
    state[kind][name] = state[kind][name] === 'copy' ? 'llm' : 'copy';
  },
  'another model': (state, random) => {
    state.llms[random.pick(Object.keys(state.llms))] = random.pick(['v/quartz', 'v/new', 'v/opal']);
  },
  'another replication': (state, random) => {
    const stage = random.pick(['draft', 'essay', 'evaluation'] as const);
    state.replication[stage] = random.pick([1, 2, 4]);
  },
  'another price': (state, random) => {
    state.prices = { ...state.prices, [random.pick(['v/opal', 'v/agate'])]: random.pick([1, 12.5]) };
  },
  'a price less': (state) => {
    const [first] = Object.keys(state.prices ?? {});
    if (first !== undefined) delete state.prices?.[first];
  },
  'another budget': (state, random) => {
    state.budget = random.pick(BUDGETS);
  },
  'another setting': (state, random) => {
    state.settings = state.settings.length > 0 ? [] : [random.pick(SETTINGS)];
  },
  'a new cohort': (state, random) => {
    state.cohorts[random.pick(['fresh', ...IDS])] = randomSpec(state, random);
  },
  'a cohort less': (state) => {
    const [first = ''] = Object.keys(state.cohorts);
    delete state.cohorts[first];
  },
  'a renamed cohort': (state, random) => {
    const old = random.pick(Object.keys(state.cohorts));
    const spec = state.cohorts[old];
    delete state.cohorts[old];
    if (spec !== undefined) state.cohorts[`${old}-renamed`] = spec;
  },
  'a rule more or less': (state, random) => {
    for (const spec of someSpecs(state, random)) {
      const [first] = Object.keys(spec.rules);
      if (first !== undefined && random.chance(0.5)) delete spec.rules[first];
      else random.pick(RULES)(spec, random);
    }
  },
};

/** One of them, or all. */
function someSpecs({ cohorts }: State, random: Random): Spec[] {
  const all = Object.values(cohorts);
  return all.length === 0 || random.chance(0.3) ? all : [random.pick(all)];
}

export function filesOf(state: State): Files {
  const templates = (table: Record<string, string>): string =>
    csv('template_id,generator', Object.entries(table));
  const specs = Object.entries(state.cohorts).flatMap(([id, spec]) => {
    const folder = `data/cohorts/${id}/spec`;
    return [
      [`${folder}/config.yaml`, specText(spec)],
      ...spec.included.map((axis) => [`${folder}/items/${axis}.txt`, `${spec.axes[axis].join('\n')}\n`]),
    ];
  });
  const prices = Object.entries(state.prices ?? {}).map(([model, input]) => [
    model,
    String(input),
    String(input * 10),
    '2026-01-31',
    'page',
  ]);
  const settings = settingsText(state);
  return {
    'data/1_raw/draft_templates.csv': templates(state.drafts),
    'data/1_raw/essay_templates.csv': templates(state.essays),
    'data/1_raw/evaluation_templates.csv': templates(state.evaluations),
    'data/1_raw/llm_models.csv': csv(
      'id,model,for_generation,for_evaluation',
      Object.entries(state.llms).map(([id, model]) => [id, model, 'true', 'true']),
    ),
    'data/1_raw/replication_config.csv': csv(
      'stage,replicates',
      Object.entries(state.replication).map(([stage, count]) => [stage, String(count)]),
    ),
    'data/combo_mappings.csv': csv(
      'combo_id,concept_id',
      state.combos.map((id) => [id, `about-${id}`]),
    ),
    ...(state.prices === undefined
      ? {}
      : { 'data/prices.csv': csv('model,input_usd_per_mtok,output_usd_per_mtok,as_of,source', prices) }),
    ...(settings === '' ? {} : { '.cohort-ci.yml': settings }),
    ...Object.fromEntries(specs),
  };
}

function settingsText({ prices, budget, settings }: State): string {
  const tokens = '{input: 1000, output: 500, output-max: 2000}';
  return [
    ...settings,
    ...(prices === undefined
      ? []
      : [
          'prices:',
          '  table: data/prices.csv',
          `  tokens: {draft: ${tokens}, essay: ${tokens}, evaluation: ${tokens}}`,
          ...(budget === undefined ? [] : [`budget: {${budget}}`]),
        ]),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function csv(header: string, rows: readonly (readonly string[])[]): string {
  return [header, ...rows.map((row) => row.join(','))].map((line) => `${line}\n`).join('');
}

function specText({ axes, included, rules }: Spec): string {
  return [
    'axes:',
    ...AXES.map((axis) =>
      included.includes(axis)
        ? `  ${axis}: '@file:items/${axis}.txt'`
        : `  ${axis}: [${axes[axis].join(', ')}]`,
    ),
    ...(Object.keys(rules).length === 0 ? [] : ['rules:']),
    ...Object.entries(rules).flatMap(([section, lines]) => [`  ${section}:`, ...lines]),
    'output:',
    '  field_order: [combo_id, draft_template, draft_llm]',
  ]
    .map((line) => `${line}\n`)
    .join('');
}
