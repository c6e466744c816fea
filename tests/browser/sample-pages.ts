import { pageOf } from '../report/page/pages.ts';
import { changeBetween, edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';

const TIED = 'data/cohorts/baseline/spec/config.yaml';
const HELD = 'data/cohorts/judges/spec/config.yaml';

/** A repository with a tie, with axes that are partly associated, with a cohort that is invalid, and with a change. */
export async function fullPage(): Promise<string> {
  const before = regenerated(
    edited(PROJECT, {
      [TIED]: spec({ essay_llm: '[opal, quartz]' }, 'rules: {ties: {writer: [draft_llm, essay_llm]}}\n'),
      [HELD]: spec(
        { evaluation_template: '[novelty, coherence]', evaluation_llm: '[quartz, opal]' },
        'rules: {tuples: {held: {axes: [combo_id, draft_template, evaluation_llm], items: [[combo-a, sketch, quartz], [combo-a, outline, quartz], [combo-b, sketch, opal], [combo-b, outline, quartz]]}}}\n',
      ),
    }),
  );
  const after = edited(before, {
    [TIED]: spec(
      { draft_llm: '[opal, quartz, agate]', essay_llm: '[opal, quartz, agate]' },
      'rules: {ties: {writer: [draft_llm, essay_llm]}}\n',
    ),
    'data/cohorts/broken/spec/config.yaml': spec({ draft_template: '[sketsh, outline]' }),
  });
  return await pageOf(after, {
    change: { change: await changeBetween(before, after), base: 'main', price: {} },
  });
}

/** Names that are markup, handlers, invisible, long, wide, or from right to left. */
export const HOSTILE = [
  '</script><script>alert(1)</script>',
  '</style></svg></title><img src="file:///x" onerror="alert(1)">',
  '" onmouseover="alert(1)" style="position:fixed',
  "' autofocus onfocus='alert(1)",
  '<iframe src=javascript:alert(1)>',
  'שלום עולם',
  '\u202egnol\u2066',
  'W'.repeat(10_000),
  '漢字'.repeat(40),
] as const;

/** A valid repository in which everything that can have a name has a hostile one. */
export async function hostilePage(): Promise<string> {
  const quoted = HOSTILE.map((name) => JSON.stringify(name));
  const csv = (name: string): string => `"${name.replaceAll('"', '""')}"`;
  const files: Files = {
    ...PROJECT,
    'data/1_raw/draft_templates.csv': `template_id,generator\n${HOSTILE.map((name) => `${csv(name)},llm\n`).join('')}`,
    'data/combo_mappings.csv': `combo_id,concept_id\n${HOSTILE.map((name) => `${csv(name)},dreams\n`).join('')}`,
    'data/cohorts/sweep/spec/config.yaml': spec({
      draft_template: `[${quoted[0]}]`,
      combo_id: `[${quoted[1]}]`,
    }),
    'data/cohorts/judges/spec/config.yaml': spec({ draft_template: '[missing]', combo_id: `[${quoted[1]}]` }),
    'data/cohorts/baseline/spec/config.yaml': spec(
      { draft_template: `[${quoted.join(', ')}]`, combo_id: `[${quoted.join(', ')}]` },
      `rules: {pairs: {${quoted[0]}: {left: combo_id, right: draft_template, allowed: [${quoted.map((name) => `[${name}, ${name}]`).join(', ')}]}}}\n`,
    ),
    [`data/cohorts/${HOSTILE[2]}/spec/config.yaml`]: spec({
      draft_template: `[${quoted[3]}]`,
      combo_id: `[${quoted[4]}]`,
    }),
  };
  return await pageOf(files, { name: HOSTILE[0] });
}
