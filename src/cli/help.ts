/** What each command teaches; printed by `--help` and shown in the README. */
export const HELP = {
  main: `cohort-ci — checks, explains and regenerates spec-driven experiment cohorts

Usage: cohort-ci COMMAND [options]

Commands:
  check        compile every committed spec and compare its outputs with the committed ones
  regenerate   write the outputs that check expects
  compile      print the rows that one spec compiles to
  backfill     write specs for cohorts that have only their outputs
  new          start a cohort: a new spec, or a copy of another cohort's
  explain      tell what a finding means, why it matters and how to mend it
  show         a cohort's design at a glance: axes, rules, how the product narrows, what it can tell
  status       a checklist of all cohorts: spec committed, valid, outputs current
  prices       list what the repository's models cost and which have no price; take missing ones from a list
  schema       print a JSON Schema, for editors and for programs that read reports

cohort-ci COMMAND --help teaches a command; cohort-ci --version prints the version.

Exit status: 0 clean or done, 1 findings, 2 could not check (wrong usage, no such folder, disk full).
`,
  check: `cohort-ci check — compile every committed spec and compare its outputs with the committed ones

Usage: cohort-ci check [options]

  --root DIR         the repository (default: the current folder)
  --data-root DIR    its data folder, below the root (default: data)
  --cohort ID        check this cohort alone; may be repeated
  --specs PATTERN    which files are specs, below the root; may be repeated
                     (default: DATA_ROOT/cohorts/*/spec/config.yaml)
  --dialect v1|v2    the runtime's language (default: v1)
  --format FORMAT    text, json, sarif (code scanning), junit or markdown (default: text)
  --output FILE      write that format to a file; the text still goes to standard output
  --fail-level WHAT  error, warning or never: what makes the exit status 1 (default: error)
  --docs-url URL     address of docs/diagnostics.md, for links to it in json, sarif and markdown
  --max-rows N       most rows a spec may compile to (default: 20000000)
  --timeout T        when to stop: seconds, or 10m, 1h; what is left is unchecked then (default: 10m)
  --legacy           also warn of scripts, docs and workflows that still use the column 'active' of catalogs, or the
                     retired ways to build a cohort
  --legacy-paths P   look for that in the files that P names, not in the usual ones; may be repeated

Settings that are not given are read from .cohort-ci.yml at the root, which may also ignore findings and change
their severity.
Nothing is written. Findings go to standard output: the place, what is wrong, and what to do.
Exit status: 0 clean, 1 findings (an invalid spec, a missing include or catalog, drift), 2 could not check.

Examples:
  cohort-ci check
  cohort-ci check --cohort baseline-2x2 --format json
  cohort-ci check --format sarif --output cohort-ci.sarif
`,
  regenerate: `cohort-ci regenerate — write the outputs that check expects

Usage: cohort-ci regenerate [options]

  --root DIR         the repository (default: the current folder)
  --data-root DIR    its data folder, below the root (default: data)
  --cohort ID        regenerate this cohort alone; may be repeated
  --specs PATTERN    which files are specs, below the root; may be repeated
  --dialect v1|v2    the runtime's language (default: v1)
  --dry-run          say what would be written, write nothing
  --max-rows N       most rows a spec may compile to (default: 20000000)
  --timeout T        when to stop: seconds, or 10m, 1h; what is left is unchecked then (default: 10m)

Writes manifest.json, membership.csv and, where none exists, gens/<stage>/<id>/metadata.json. Every file is
written whole or not at all; existing generation metadata is never touched; nothing is ever deleted.
Exit status: 0 everything asked for is written, 1 some cohort is invalid, 2 could not write.

Examples:
  cohort-ci regenerate --dry-run
  cohort-ci regenerate --cohort novelty-sweep
`,
  compile: `cohort-ci compile — print the rows that one spec compiles to

Usage: cohort-ci compile SPEC [options]

  SPEC                          a .yaml, .yml or .json file
  --dialect v1|v2               the runtime's language (default: v1)
  --format csv|jsonl            (default: csv, or what the suffix of --out says)
  --catalog FILE                a JSON object of catalogs, axis to ids; may be repeated (v1 checks levels against them)
  --catalog-csv NAME=PATH[:COL] ids of axis NAME from a CSV column (default column: id); may be repeated.
                                PATH may be @draft_templates_csv, @essay_templates_csv, @evaluation_templates_csv,
                                @llm_models_csv, @combo_mappings_csv, @concepts_csv or @stage_templates_csv
  --data-root DIR               where relative catalog paths and @names are looked up
  --root DIR                    the repository that includes may not leave (default: found from SPEC)
  --seed N                      shuffle the product as Python's random.Random(N).shuffle
  --limit N                     stop after N rows
  --out FILE                    write to a file instead of standard output
  --max-rows N                  most rows the spec may compile to (default: 20000000)
  --timeout T                   when to stop: seconds, or 10m, 1h; what is left is unchecked then (default: 10m)

The rows alone go to standard output; findings go to standard error.
Exit status: 0 compiled, 1 the spec is invalid, 2 could not compile.

Examples:
  cohort-ci compile data/cohorts/baseline-2x2/spec/config.yaml --limit 5
  cohort-ci compile spec.yaml --format jsonl --catalog-csv draft_template=@draft_templates_csv:template_id --data-root data
`,
  show: `cohort-ci show — a cohort's design at a glance

Usage: cohort-ci show COHORT [options]

  COHORT                         the cohort's id: the name of its folder
  --root DIR                     the repository (default: the current folder)
  --data-root DIR                its data folder, below the root (default: data)
  --specs PATTERN                which files are specs, below the root; may be repeated
  --dialect v1|v2                the runtime's language (default: v1)
  --format text|markdown|json    (default: text); markdown draws a diagram that GitHub shows
  --max-rows N                   most rows the spec may compile to (default: 20000000)
  --timeout T                    when to stop: seconds, or 10m, 1h; what is left is unchecked then (default: 10m)

Shows the axes and where their levels come from, the rules in the order in which they run, how the product narrows to
rows and generations, how many generations each level rests on, and which effects cannot be told apart. Of an invalid
spec it shows what can be understood; the errors go to standard error.
Exit status: 0 shown, 1 the spec is invalid, 2 could not show.

Examples:
  cohort-ci show baseline-2x2
  cohort-ci show baseline-2x2 --format markdown > design.md
`,
  status: `cohort-ci status — a checklist of all cohorts

Usage: cohort-ci status [options]

  --root DIR                     the repository (default: the current folder)
  --data-root DIR                its data folder, below the root (default: data)
  --specs PATTERN                which files are specs, below the root; may be repeated
  --dialect v1|v2                the runtime's language (default: v1)
  --format text|markdown|json    (default: text)
  --max-rows N                   most rows a spec may compile to (default: 20000000)
  --timeout T                    when to stop: seconds, or 10m, 1h; what is left is unchecked then (default: 10m)

Lists every folder below DATA_ROOT/cohorts, those without a spec included: is the spec committed as it is, is it valid, are
the outputs current, does a curated selection narrow the cohorts.
Exit status: 0 every cohort is done, 1 something is open or there is no cohort, 2 could not check.

Examples:
  cohort-ci status
  cohort-ci status --format markdown >> issue.md
`,
  explain: `cohort-ci explain — tell what a finding means, why it matters and how to mend it

Usage: cohort-ci explain [CODE] [options]

  CODE                         the code of a finding, such as axis/unknown-level, or what stands behind its slash;
                               or a family, such as axis; without it, every code is listed by family
  --format text|markdown|json  (default: text)

Of a code it tells why it matters and how to mend it, with a wrong and a right example. Findings show their code at the
end of their line; an unknown one is answered with the nearest.
Exit status: 0 told, 2 there is no such code.

Examples:
  cohort-ci explain axis/unknown-level
  cohort-ci explain unknown-level
  cohort-ci explain drift --format markdown
`,
  prices: `cohort-ci prices — list what the repository's models cost, and which of them have no price

Usage: cohort-ci prices [import] [options]

  --root DIR         the repository (default: the current folder)
  --data-root DIR    its data folder, below the root (default: data)
  --dialect v1|v2    the runtime's language (default: v1)
  --table FILE       the table of prices, below the root (default: what prices: table in .cohort-ci.yml says)
  --format FORMAT    text or json (default: text)
  --write            with import: write the table; without it, what would be written is printed as a diff
  --update           with import: also overwrite prices that a person wrote

The models are those in the column 'model' of llm_models.csv. The table is CSV with the columns model,
input_usd_per_mtok, output_usd_per_mtok, as_of, source; an unknown price stays unknown, it is never taken for nothing.
prices import takes missing prices from the list of the npm package @pydantic/genai-prices, which comes with
cohort-ci: nothing goes online. Rows that it wrote before follow the list; rows of a person stay unless --update is given.
Exit status: 0 every model has a price, 1 some have none, or the table has a fault, 2 could not do it.

Examples:
  cohort-ci prices
  cohort-ci prices import --table data/prices.csv
  cohort-ci prices import --write
`,
  schema: `cohort-ci schema — print a JSON Schema

Usage: cohort-ci schema spec|settings|report [options]

  spec             of spec/config.yaml, for completion and checks in an editor
  settings         of .cohort-ci.yml, for the same
  report           of what check --format json writes
  --dialect v1|v2  of spec: the runtime's language (default: v1)

A YAML file names its schema in its first line, as a path from its own folder:
  # yaml-language-server: $schema=../../../../.vscode/cohort-spec.schema.json
Exit status: 0 printed, 2 wrong usage.

Examples:
  cohort-ci schema spec --dialect v2 > .vscode/cohort-spec.schema.json
  cohort-ci schema settings > .vscode/cohort-ci.schema.json
`,
  backfill: `cohort-ci backfill — write specs for cohorts that have only their outputs

Usage: cohort-ci backfill COHORT... [options]
       cohort-ci backfill --all [options]

  COHORT             a folder below DATA_ROOT/cohorts with a committed membership.csv
  --all              every such cohort
  --root DIR         the repository (default: the current folder)
  --data-root DIR    its data folder, below the root (default: data)
  --dialect v1|v2    the runtime's language (default: v1)
  --factor           write axes, ties, pairs and replicates instead of a table of rows, where that is smaller
  --overwrite        replace the spec of a named cohort
  --dry-run          say what would be written and print config.yaml, write nothing
  --max-rows N       most rows a spec may compile to (default: 20000000)
  --timeout T        when to stop: seconds, or 10m, 1h; what is left is unchecked then (default: 10m)

Reads how each generation was planned from gens/<stage>/<id>/metadata.json, which must be there, and writes spec/config.yaml
and spec/items/*.csv. A spec is written only when it is proved to give the same membership; nothing is ever deleted.
Exit status: 0 every cohort asked for is written or unchanged, 1 some cannot be, 2 could not read or write.

Examples:
  cohort-ci backfill --all --dry-run
  cohort-ci backfill novelty-sweep --factor
`,
  new: `cohort-ci new — start a cohort: a new spec, or a copy of another cohort's

Usage: cohort-ci new [ID] [options]

  ID                          the cohort's name: a plain folder name that is not taken
  --from COHORT               copy the spec of this cohort, with its items
  --combo ID                  a level of combo_id; may be repeated, like the next six
  --draft-template ID         a level of draft_template
  --draft-llm ID              a level of draft_llm
  --essay-template ID         a level of essay_template
  --essay-llm ID              a level of essay_llm (default: an essay's model is its draft's)
  --evaluation-template ID    a level of evaluation_template
  --evaluation-llm ID         a level of evaluation_llm
  --force                     write the spec even if it does not validate
  --root DIR                  the repository (default: the current folder)
  --data-root DIR             its data folder, below the root (default: data)
  --dialect v1|v2             the runtime's language (default: v1)

On a terminal it asks for what the options leave open and lists what the catalogs offer. The spec plans every
combination of its levels; it is validated before anything is written.
Exit status: 0 written, 1 the spec does not validate, 2 wrong usage, cancelled, or could not write.

Examples:
  cohort-ci new
  cohort-ci new novelty-rerun --from novelty-sweep
  cohort-ci new tiny --combo combo_v1_a --draft-template sketch --draft-llm gpt-5 --essay-template long \\
    --evaluation-template novelty --evaluation-llm gpt-5
`,
} as const;
