import type { Code } from '../../src/diagnostics/codes.ts';
import type { Dialect } from '../../src/result.ts';
import type { Random } from './random.ts';

/** A valid repository with one cohort, and what the faults need to know of it. */
export interface Project {
  readonly dialect: Dialect;
  readonly specPath: string;
  readonly files: ReadonlyMap<string, string>;
  /** Levels of each axis that is declared, with the file in which they stand. */
  readonly axes: ReadonlyMap<string, { readonly path: string; readonly levels: readonly string[] }>;
  /** Codes that the valid repository has too, or that cannot be avoided: they count as no finding. */
  readonly quiet: ReadonlySet<Code>;
}

const NAMES = {
  combo_id: [
    'combo_v1_1f358e30c39f',
    'combo_v1_8b1c9d42e07a',
    'combo_v1_c0ffee5a1d23',
    'combo_v1_77aa01b2c3d4',
    'combo_v1_e9d8c7b6a504',
  ],
  draft_template: [
    'creative-synthesis-v10',
    'deliberate-thread-v1',
    'pair-explorer-v4',
    'recursive-construction-v2',
    'gwern-original',
    'links-first-v3',
  ],
  essay_template: ['structured-essay-v3', 'narrative-essay-v2', 'parsed-links-v1', 'short-form-v5'],
  evaluation_template: ['novelty-v2', 'coherence-v1', 'critical-reader-v1', 'daydreaming-check-v4'],
  llm: ['gemini_25_pro', 'sonnet-4', 'deepseek_r1_p', 'gpt-5', 'qwen3-max'],
};

/** Makes a valid repository: one of several shapes, with random levels and places for its lists. */
export function makeProject(random: Random): Project {
  const dialect: Dialect = random.chance(0.7) ? 'v1' : 'v2';
  const folder = 'data/cohorts/trial/spec';
  const specPath = `${folder}/config.yaml`;
  const files = new Map<string, string>();
  const template = (rows: readonly string[]): string =>
    `template_id,title,generator\n${rows.map((id) => `${id},Title of ${id},llm\n`).join('')}`;
  files.set('data/1_raw/draft_templates.csv', template(NAMES.draft_template));
  files.set('data/1_raw/essay_templates.csv', template(NAMES.essay_template));
  files.set('data/1_raw/evaluation_templates.csv', template(NAMES.evaluation_template));
  files.set(
    'data/1_raw/llm_models.csv',
    dialect === 'v1'
      ? `id,for_generation,for_evaluation\n${NAMES.llm.map((id) => `${id},true,true\n`).join('')}`
      : `id,provider\n${NAMES.llm.map((id) => `${id},somebody\n`).join('')}`,
  );
  files.set('data/1_raw/replication_config.csv', 'stage,replicates\ndraft,1\nessay,1\nevaluation,2\n');
  files.set(
    'data/combo_mappings.csv',
    `combo_id,version\n${NAMES.combo_id.map((id) => `${id},v1\n`).join('')}`,
  );

  const axes = new Map<string, { path: string; levels: readonly string[] }>();
  const lines: string[] = ['axes:'];
  const list = (name: string, levels: readonly string[]): void => {
    const [kind] = random.sample(['inline', 'block', 'csv', 'txt', 'json', 'yaml'], 1);
    const file = `items/${name}.${kind}`;
    const include = (text: string): void => {
      lines.push(`  ${name}: '@file:${file}'`);
      files.set(`${folder}/${file}`, text);
      axes.set(name, { path: `${folder}/${file}`, levels });
    };
    if (kind === 'csv') include(`${name}\n${levels.map((level) => `${level}\n`).join('')}`);
    else if (kind === 'txt') include(levels.map((level) => `${level}\n`).join(''));
    else if (kind === 'json') include(`[${levels.map((level) => `"${level}"`).join(', ')}]\n`);
    else if (kind === 'yaml') include(levels.map((level) => `- ${level}\n`).join(''));
    else {
      if (kind === 'inline') lines.push(`  ${name}: [${levels.join(', ')}]`);
      else lines.push(`  ${name}:`, ...levels.map((level) => `    - ${level}`));
      axes.set(name, { path: specPath, levels });
    }
  };

  const combos = random.sample(NAMES.combo_id, 3);
  const drafts = random.sample(NAMES.draft_template, 3);
  const evaluations = random.sample(NAMES.evaluation_template, 3);
  const judges = random.sample(NAMES.llm, 2);
  const models = random.sample(NAMES.llm, 2);
  const essays = random.sample(NAMES.essay_template, 3);
  list('combo_id', combos);
  list('draft_template', drafts);
  list('draft_llm', models);
  list('essay_llm', models);
  if (dialect === 'v1') {
    list('essay_template', essays);
    list('evaluation_template', evaluations);
    list('evaluation_llm', judges);
  } else {
    list('essay_template', essays);
  }

  lines.push('rules:');
  lines.push('  subsets:', `    essay_template: [${essays.slice(0, 2).join(', ')}]`);
  lines.push('  ties:', '    draft_llm: [draft_llm, essay_llm]');
  lines.push('  pairs:', '    combo_by_template:', '      left: combo_id', '      right: draft_template');
  const pairs = combos.map((combo, index) => [combo, drafts[index] ?? '']);
  if (random.chance(0.5)) {
    lines.push("      allowed: '@file:items/pairs.csv'");
    files.set(
      `${folder}/items/pairs.csv`,
      `combo_id,draft_template\n${pairs.map((pair) => `${pair.join(',')}\n`).join('')}`,
    );
  } else {
    lines.push('      allowed:', ...pairs.map((pair) => `        - [${pair.join(', ')}]`));
  }
  lines.push('      balance: both');
  const items = evaluations.map((evaluation, index) => [evaluation, judges[index % 2] ?? '']);
  lines.push('  tuples:', '    judged:', '      axes: [evaluation_template, evaluation_llm]');
  if (random.chance(0.5)) {
    lines.push("      items: '@file:items/judged.csv'");
    files.set(
      `${folder}/items/judged.csv`,
      `evaluation_template,evaluation_llm\n${items.map((item) => `${item.join(',')}\n`).join('')}`,
    );
  } else {
    lines.push('      items:', ...items.map((item) => `        - [${item.join(', ')}]`));
  }
  if (dialect === 'v1') lines.push('replicates:', '  evaluation_template: 2');
  lines.push('output:', `  field_order: [combo_id, draft_template, essay_template, evaluation_template]`, '');
  files.set(specPath, lines.join('\n'));
  return { dialect, specPath, files, axes, quiet: new Set() };
}
