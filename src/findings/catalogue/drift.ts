import type { CodeEntry } from '../code-entry.ts';

/** Differences between committed and expected outputs. */
export const driftCodes = {
  'drift/manifest': {
    severity: 'error',
    title: `Manifest differs from the spec`,
    why: `\`manifest.json\` is determined by the spec and the catalogs; the committed one is different.`,
    fix: `Run \`cohort-ci regenerate\` and commit the result.`,
    wrong: `"draft": ["draft-A"]`,
    right: `"draft": ["draft-A", "draft-B"]`,
  },
  'drift/membership': {
    severity: 'error',
    title: `Membership differs from the spec`,
    why: `\`membership.csv\` lists the generations of the cohort. A listed generation that is not planned would be counted; a planned one that is not listed would be missing.`,
    fix: `Read the difference first: it shows what the change costs. Then run \`cohort-ci regenerate\` and commit the result.`,
    wrong: `stage,gen_id
draft,d_old`,
    right: `stage,gen_id
draft,d_new`,
  },
  'drift/missing-output': {
    severity: 'error',
    title: `Output is not committed`,
    why: `Other outputs in the repository are committed, but this one is not.`,
    fix: `Run \`cohort-ci regenerate\` and commit the result.`,
    wrong: `data/cohorts/demo/manifest.json   # and no membership.csv`,
    right: `data/cohorts/demo/manifest.json
data/cohorts/demo/membership.csv`,
  },
  'drift/without-spec': {
    severity: 'error',
    title: `Spec removed, outputs kept`,
    why: `A pull request removes the spec of a cohort but keeps its manifest or membership. From then on nothing defines what they should be, and no check compares them.`,
    fix: `Restore the spec, or remove the outputs as well. You can also move both into a folder named \`archive\`.`,
    wrong: `data/cohorts/demo/manifest.json   # and spec/config.yaml is gone`,
    right: `data/cohorts/demo/manifest.json
data/cohorts/demo/spec/config.yaml`,
  },
  'drift/misnamed': {
    severity: 'warning',
    title: `Output under another name`,
    why: `The runtime reads and writes a cohort's \`manifest.json\` and \`membership.csv\` only in the cohort's own folder, and metadata only below \`gens/draft\`, \`gens/essay\` and \`gens/evaluation\`. A file or folder with another name or in another place counts as not committed, and so does metadata behind a link that leads out of the repository.`,
    fix: `Rename it, or delete it and run \`cohort-ci regenerate\`.`,
    wrong: `data/cohorts/demo/spec/membership.csv`,
    right: `data/cohorts/demo/membership.csv`,
  },
  'drift/metadata': {
    severity: 'error',
    title: `Generation metadata is missing`,
    why: `The plan includes generations whose \`gens/<stage>/<id>/metadata.json\` is not committed, although the metadata of other generations is.`,
    fix: `Run \`cohort-ci regenerate\` and commit the result.`,
    wrong: `data/gens/draft/   # without d_10phgj4rfejfqwz1`,
    right: `data/gens/draft/d_10phgj4rfejfqwz1/metadata.json`,
  },
  'drift/form': {
    severity: 'error',
    title: `Output differs in form only`,
    why: `The file has the same content, but its bytes differ from what the runtime writes: line endings, final newline, JSON spacing, key order or spelling of values.`,
    fix: `Run \`cohort-ci regenerate\`; for line endings, set \`* text=auto eol=lf\` in \`.gitattributes\`.`,
    wrong: `stage,gen_id\\r\\n`,
    right: `stage,gen_id\\n`,
  },
  'drift/stale-generation': {
    severity: 'notice',
    title: `Generation is no longer planned`,
    why: `Committed metadata names this cohort as its origin, but the plan no longer includes the generation. It is left alone, because other cohorts may use it.`,
    fix: `No action is needed; remove the folder if you do not want it.`,
    wrong: `data/gens/draft/d_old/metadata.json`,
    right: `data/gens/draft/d_10phgj4rfejfqwz1/metadata.json`,
  },
  'drift/not-committed': {
    severity: 'notice',
    title: `Outputs are not committed`,
    why: `No output of this kind is committed here, or git ignores them: there is nothing to compare, and this is not drift.`,
    fix: `No action is needed; commit the outputs to have them checked.`,
    wrong: `# .gitignore
data/gens/`,
    right: `# .gitignore`,
  },
  'drift/ignored': {
    severity: 'warning',
    title: `Outputs of one cohort are ignored by git`,
    why: `Outputs of other cohorts are committed, but git ignores those of this one, so they are not committed and not compared. The rule may be older than the cohort.`,
    fix: `Remove the rule, run \`cohort-ci regenerate\` and commit the result. If this cohort's outputs are not meant to be committed, ignore the finding for it in \`.cohort-ci.yml\`.`,
    wrong: `# .gitignore
data/cohorts/demo/m*`,
    right: `# .gitignore`,
  },
  'drift/newly-ignored': {
    severity: 'warning',
    title: `A change makes git ignore outputs`,
    why: `Outputs that git ignores are not committed, so they are not compared. A pull request that adds such a rule would exclude them from its own check. Therefore the base decides: outputs that the base has committed, or does not ignore, count as missing.`,
    fix: `Remove the rule. To stop committing outputs permanently, first merge \`severity: {drift/missing-output: off}\`.`,
    wrong: `# .gitignore, new in a pull request
data/cohorts/*/manifest.json`,
    right: `# .gitignore`,
  },
  'drift/extra-combo': {
    severity: 'notice',
    title: `Manifest contains the runtime's own combination`,
    why: `A v1 manifest may contain one additional \`combo_v1_…\` combination, which the runtime derives from the selected concepts. \`combo_mappings.csv\` lists it, or there are no concepts any more, so it is not drift.`,
    fix: `No action is needed.`,
    wrong: `"combos": ["combo_v1_0123456789ab", "combo_v1_a"]`,
    right: `"combos": ["combo_v1_a"]`,
  },
  'selection/not-followed': {
    severity: 'error',
    title: `Membership does not fit the selection`,
    why: `With a curated selection, the membership must contain every selected generation and its parents, enough evaluations for each template and model, and nothing else.`,
    fix: `Run the runtime (or \`cohort-ci regenerate\`) with the selection in place, and commit the result.`,
    wrong: `# selected_essays.txt
e_1   # and membership.csv without e_1`,
    right: `# selected_essays.txt
e_1   # and membership.csv with e_1`,
  },
} as const satisfies Record<string, CodeEntry>;
