import type { CodeEntry } from '../code-entry.ts';

/** What is left of the time before specs; only `check --legacy` looks for it. */
export const legacyCodes = {
  'legacy/active-column': {
    severity: 'warning',
    title: 'Catalog with an `active` column',
    why: 'Catalogs once switched their entries on and off with a column `active`. Nothing reads it any more: a row that says `false` can be used like every other, and whoever flips the value changes nothing.',
    fix: 'Delete the column. What a cohort uses is listed in its spec.',
    wrong: 'id,for_generation,for_evaluation,active\nsonnet-4,true,true,false\n',
    right: 'id,for_generation,for_evaluation\nsonnet-4,true,true\n',
  },
  'legacy/reads-active': {
    severity: 'warning',
    title: 'Text that still uses `active`',
    why: 'The script, page or workflow chooses entries by the column `active`, which the catalogs do not have any more. It fails, or works on every entry, or on none.',
    fix: 'Choose entries by what a cohort holds: read `manifest.json` or `membership.csv` of the cohort, or compile its spec.',
    wrong: 'templates = df[df["active"] == True]',
    right: 'templates = manifest["templates"]["draft"]',
  },
  'legacy/cohort-variable': {
    severity: 'warning',
    title: 'Cohort named by `DD_COHORT`',
    why: 'The environment variable `DD_COHORT` once named the cohort when nothing else did. A cohort is named by the folder of its spec; a leftover variable makes a script work on a cohort that no one asked for.',
    fix: 'Pass the cohort id as an argument, and read `data/cohorts/<id>/`.',
    wrong: 'cohort = os.environ.get("DD_COHORT", "baseline")',
    right: 'cohort = arguments.cohort',
  },
  'legacy/selected-combos': {
    severity: 'warning',
    title: 'Combinations from `selected_combo_mappings.csv`',
    why: 'The file once listed the combinations of the current cohort. Now a cohort has those that its spec lists on the axis `combo_id`; the file changes nothing.',
    fix: 'List the combinations in the spec, or in a CSV beside it that the axis includes with `@file:`.',
    wrong: 'combos = read_csv("data/2_tasks/selected_combo_mappings.csv")',
    right: "axes:\n  combo_id: '@file:items/combos.csv'",
  },
  'legacy/expansion-switch': {
    severity: 'warning',
    title: 'Retired switch of `output`',
    why: '`expand_pairs`, `expand_tuples`, `expand_ties`, `keep_pair_axis` and `keep_tuple_axis` are gone: rows are always expanded, and pairs and tuples never stay as columns. A v1 spec with one of them is refused.',
    fix: 'Remove the switch, and what reads the columns that it kept.',
    wrong: 'output:\n  expand_pairs: true\n  field_order: [combo_id]',
    right: 'output:\n  field_order: [combo_id]',
  },
  'legacy/cohort-mode': {
    severity: 'warning',
    title: 'Retired way to build a cohort',
    why: 'Cohorts were once built from a curated selection alone, or from all active entries of the catalogs. Now the spec says what a cohort holds, and a selection only narrows it.',
    fix: 'Write a spec for the cohort (`cohort-ci backfill` derives one from committed outputs), and describe that way.',
    wrong: 'Two ways to build a cohort: curated mode and catalog mode.',
    right: 'A cohort is what its `spec/config.yaml` says.',
  },
  'legacy/not-scanned': {
    severity: 'notice',
    title: 'Not scanned for old ways',
    why: 'The scan takes files of at most 1 MiB, 20,000 files and 64 MiB in all, and lists at most 50 findings in a file and 1,000 in all. It reads nothing that leads out of the repository by a symbolic link, such as a linked folder of scripts, or that the system does not let it read. What is beyond that was not looked at, so it may hold old ways that nobody is warned of.',
    fix: 'Name the files that matter with `--legacy-paths`. Commit linked files themselves, or check the repository that holds them.',
    wrong: 'scripts/generated.py   # 3 MiB',
    right: "cohort-ci check --legacy-paths 'scripts/*.sh'",
  },
} as const satisfies Record<string, CodeEntry>;
