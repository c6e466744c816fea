import type { CodeEntry } from '../code-entry.ts';

/** Reading a spec and the files that it includes. */
export const specCodes = {
  'spec/unreadable': {
    severity: 'error',
    title: `Spec cannot be read`,
    why: `A cohort is its spec: without a readable \`spec/config.yaml\` there is nothing to compile.`,
    fix: `Commit the file at \`data/cohorts/<id>/spec/config.yaml\` as a regular file with the suffix \`.yaml\`, \`.yml\` or \`.json\`.`,
    wrong: `data/cohorts/demo/spec/config.toml`,
    right: `data/cohorts/demo/spec/config.yaml`,
  },
  'spec/none-found': {
    severity: 'warning',
    title: `No spec found`,
    why: `A check that finds no spec passes and reports nothing: a misspelled pattern or data root would go unnoticed.`,
    fix: `Correct the data root or the pattern; the default is \`data/cohorts/*/spec/config.yaml\`.`,
    wrong: `specs: [studies/*/spec/config.yaml]`,
    right: `specs: [data/cohorts/*/spec/config.yaml]`,
  },
  'spec/ignored': {
    severity: 'warning',
    title: `Spec or required file that git ignores`,
    why: `A rule of \`.gitignore\` keeps a spec, a catalog, an included file, a selection, or a settings file out of git. Often the rule is meant only for the outputs in the same folder. The file is read on your machine, but nobody else gets it, and no check of a pull request sees it.`,
    fix: `Remove the rule, or narrow it to the outputs; \`git add --force\` adds a single file despite the rule.`,
    wrong: `data/cohorts/`,
    right: `data/cohorts/*/membership.csv`,
  },
  'spec/misnamed': {
    severity: 'error',
    title: `Spec under a name that is not read`,
    why: `The runtime reads a cohort's spec from \`cohorts/<id>/spec/config.yaml\` and from nowhere else. Under any other name (\`config.yml\`, \`specs/\`, a folder deeper, in the folder of another cohort, in \`cohort/\`) it is silently ignored, and the cohort's outputs are compared with nothing. The same holds for outputs beside a spec that the settings name in another place: the spec is checked, but it does not determine these outputs.`,
    fix: `Rename the file or move the folder. Files that you keep for the record belong in a folder named \`archive\`.`,
    wrong: `data/cohorts/demo/spec/config.yml`,
    right: `data/cohorts/demo/spec/config.yaml`,
  },
  'spec/missing': {
    severity: 'notice',
    title: `Outputs without a spec`,
    why: `The folder of a cohort contains a manifest or a membership but no spec, so nothing defines what they should be. This is the case for cohorts that are older than specs, and for a cohort whose spec was deleted or moved by mistake.`,
    fix: `Restore the spec that was removed: if git still has it, the hint names the command. Otherwise, \`cohort-ci backfill\` derives one from the outputs; or ignore the finding for this cohort in \`.cohort-ci.yml\`.`,
    wrong: `data/cohorts/demo/manifest.json   # and no spec/config.yaml`,
    right: `data/cohorts/demo/manifest.json
data/cohorts/demo/spec/config.yaml`,
  },
  'spec/same-cohort': {
    severity: 'error',
    title: `Two specs for one cohort`,
    why: `A cohort's id names its output folder, and its generations record it as their origin. Two specs with the same id would overwrite each other's outputs.`,
    fix: `Keep one spec per cohort, move the other one to its own cohort, or change the spec patterns so that they match only one of them.`,
    wrong: `data/cohorts/demo/spec/config.yaml
data/cohorts/demo/spec/other.yaml`,
    right: `data/cohorts/demo/spec/config.yaml
data/cohorts/other/spec/config.yaml`,
  },
  'spec/names-differ-in-case': {
    severity: 'warning',
    title: `Cohorts whose names differ only in case`,
    why: `File systems on Windows and macOS ignore case. A clone there puts the files of both cohorts into one folder, where they overwrite each other, and git shows changes that nobody made.`,
    fix: `Rename one of the cohorts: \`git mv\` its folder, then run \`cohort-ci regenerate\`.`,
    wrong: `data/cohorts/Pilot/spec/config.yaml
data/cohorts/pilot/spec/config.yaml`,
    right: `data/cohorts/pilot/spec/config.yaml
data/cohorts/pilot-2/spec/config.yaml`,
  },
  'spec/not-a-mapping': {
    severity: 'error',
    title: `Spec is not a mapping`,
    why: `The runtime reads the top level of a spec as named blocks (\`axes\`, \`rules\`, \`replicates\`, \`output\`) and rejects anything else.`,
    fix: `Start the file with \`axes:\` and \`output:\`.`,
    wrong: `- draft_template
- essay_template`,
    right: `axes:
  draft_template: [draft-A]
output:
  field_order: [draft_template]`,
  },
  'spec/unknown-key': {
    severity: 'warning',
    title: `Key that the runtime ignores`,
    why: `The runtime reads the keys it knows and silently ignores the others: a misspelled key has no effect.`,
    fix: `Correct the spelling, or remove the key.`,
    wrong: `rules:
  pairs:
    p: {left: a, right: b, allowed: [[x, y]], balanced: both}`,
    right: `rules:
  pairs:
    p: {left: a, right: b, allowed: [[x, y]], balance: both}`,
  },
  'include/missing': {
    severity: 'error',
    title: `Included file does not exist`,
    why: `The runtime stops if the file of an \`@file:\` path does not exist. The path is relative to the folder of the spec and is taken literally, spaces included.`,
    fix: `Commit the file, or correct the path.`,
    wrong: `axes:
  a: '@file: items/a.csv'`,
    right: `axes:
  a: '@file:items/a.csv'`,
  },
  'include/outside': {
    severity: 'error',
    title: `Path leaves the repository`,
    why: `cohort-ci never reads outside the repository, whatever a spec asks for, because specs in pull requests are untrusted. This is deliberately stricter than the runtime.`,
    fix: `Move the file into the repository, next to the spec, and name it relative to the spec.`,
    wrong: `axes:
  a: '@file:/etc/hostname'`,
    right: `axes:
  a: '@file:items/a.csv'`,
  },
  'include/unsupported-suffix': {
    severity: 'error',
    title: `File type cannot be included`,
    why: `The suffix decides how an included file is read; the runtime knows \`.csv\`, \`.txt\`, \`.json\`, \`.yaml\` and \`.yml\`.`,
    fix: `Save the file in one of these formats and correct the reference.`,
    wrong: `axes:
  a: '@file:items/a.tsv'`,
    right: `axes:
  a: '@file:items/a.csv'`,
  },
  'include/unreadable': {
    severity: 'error',
    title: `Included file cannot be read`,
    why: `The path names something that is not a readable file, such as a folder.`,
    fix: `Name a regular, committed file.`,
    wrong: `axes:
  a: '@file:items.csv'   # a folder`,
    right: `axes:
  a: '@file:items/a.csv'`,
  },
  'include/too-large': {
    severity: 'error',
    title: `File is larger than the limit`,
    why: `Files are read whole; a limit protects the runner from files that no cohort needs.`,
    fix: `Include only the columns and rows that the cohort uses.`,
    wrong: `axes:
  a: '@file:items/everything.csv'   # 200 MB`,
    right: `axes:
  a: '@file:items/a.csv'`,
  },
  'include/not-a-list': {
    severity: 'error',
    title: `Included file does not hold a list`,
    why: `An axis is a list of levels, so the file it names must hold one.`,
    fix: `Make the file a list: one value per line in \`.txt\` or \`.csv\` (with a header), a sequence in YAML or JSON.`,
    wrong: `# items/a.yaml
levels: [x, y]`,
    right: `# items/a.yaml
[x, y]`,
  },
} as const satisfies Record<string, CodeEntry>;
