import type { CodeEntry } from '../code-entry.ts';

/** Remains of the time before specs, which only `check --legacy` looks for. */
export const legacyCodes = {
  'legacy/active-column': {
    severity: 'warning',
    title: 'Catalog with an `active` column',
    why: 'Catalogs once switched their entries on and off with a column `active`. Nothing reads it anymore: a row that says `false` can be used like any other, and changing the value has no effect.',
    fix: 'Delete the column. What a cohort uses is listed in its spec.',
    wrong: 'id,for_generation,for_evaluation,active\nsonnet-4,true,true,false\n',
    right: 'id,for_generation,for_evaluation\nsonnet-4,true,true\n',
  },
  'legacy/reads-active': {
    severity: 'warning',
    title: 'Text that still uses `active`',
    why: 'The script, page or workflow selects entries by the column `active`, which the catalogs no longer have. It fails, or processes every entry, or none.',
    fix: 'Select entries by the contents of a cohort: read `manifest.json` or `membership.csv` of the cohort, or compile its spec.',
    wrong: 'templates = df[df["active"] == True]',
    right: 'templates = manifest["templates"]["draft"]',
  },
  'legacy/cohort-variable': {
    severity: 'warning',
    title: 'Cohort named by `DD_COHORT`',
    why: 'The environment variable `DD_COHORT` once named the cohort if nothing else did. Now a cohort is named after the folder of its spec, and a leftover variable makes a script process a cohort that nobody asked for.',
    fix: 'Pass the cohort id as an argument, and read `data/cohorts/<id>/`.',
    wrong: 'cohort = os.environ.get("DD_COHORT", "baseline")',
    right: 'cohort = arguments.cohort',
  },
  'legacy/selected-combos': {
    severity: 'warning',
    title: 'Combinations from `selected_combo_mappings.csv`',
    why: 'The file once listed the combinations of the current cohort. Now a cohort has those that its spec lists on the axis `combo_id`, and the file has no effect.',
    fix: 'List the combinations in the spec, or in a CSV beside it that the axis includes with `@file:`.',
    wrong: 'combos = read_csv("data/2_tasks/selected_combo_mappings.csv")',
    right: "axes:\n  combo_id: '@file:items/combos.csv'",
  },
  'legacy/expansion-switch': {
    severity: 'warning',
    title: 'Retired switch of `output`',
    why: '`expand_pairs`, `expand_tuples`, `expand_ties`, `keep_pair_axis` and `keep_tuple_axis` are gone: rows are always expanded, and pairs and tuples never remain as columns. A v1 spec with one of these switches is invalid.',
    fix: 'Remove the switch, and whatever reads the columns that it kept.',
    wrong: 'output:\n  expand_pairs: true\n  field_order: [combo_id]',
    right: 'output:\n  field_order: [combo_id]',
  },
  'legacy/cohort-mode': {
    severity: 'warning',
    title: 'Retired way to build a cohort',
    why: 'Cohorts were once built from a curated selection alone, or from all active entries of the catalogs. Now the spec defines the contents of a cohort, and a selection only narrows them.',
    fix: 'Write a spec for the cohort (`cohort-ci backfill` derives one from committed outputs), and describe that way of building it instead.',
    wrong: 'Two ways to build a cohort: curated mode and catalog mode.',
    right: 'A cohort is what its `spec/config.yaml` says.',
  },
  'legacy/not-scanned': {
    severity: 'notice',
    title: 'Not scanned for legacy usage',
    why: 'The scan reads files of at most 1 MiB, and at most 20,000 files and 64 MiB in total. It lists at most 50 findings per file and 1,000 in total. It does not follow symbolic links out of the repository, such as a linked folder of scripts, and cannot read files without permission. Anything beyond these limits was not scanned and may contain legacy usage without a warning.',
    fix: 'Name the files that matter with `--legacy-paths`. Commit linked files themselves, or check the repository that holds them.',
    wrong: 'scripts/generated.py   # 3 MiB',
    right: "cohort-ci check --legacy-paths 'scripts/*.sh'",
  },
} as const satisfies Record<string, CodeEntry>;
