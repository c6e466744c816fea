import { REF, REPOSITORY } from './action-host.ts';

/** The workflows in `docs/workflows/`, which the bundle does not include. A test compares them. */
export const WORKFLOWS: ReadonlyMap<string, string> = new Map([
  [
    'required-check.yml',
    `name: Cohorts

# Do not add a path filter, nor \`if:\` on the job: a skipped workflow leaves a required check pending forever, and GitHub treats
# a skipped job as a success.
on:
  pull_request:
    # \`edited\`: retargeting a pull request changes what it is compared with.
    types: [opened, synchronize, reopened, edited]
  merge_group:
  push:
    branches: [main]

permissions:
  contents: read

concurrency:
  group: \${{ github.workflow }}-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  cohorts:
    # The name of the required status check.
    name: Cohorts
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read
      # For the comment; without it, the summary and the annotations hold everything.
      pull-requests: write
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          # To distinguish what the pull request introduces from what existed before.
          fetch-depth: 0
          persist-credentials: false
      - uses: ${REPOSITORY}@${REF} # the repository that hosts the action; pin the full SHA of a commit
        with:
          token: \${{ github.token }}
`,
  ],
  [
    'nightly-drift.yml',
    `name: Cohort drift

on:
  schedule:
    # Not on the hour, when GitHub delays or drops runs.
    - cron: '17 3 * * *'
  workflow_dispatch:

permissions:
  contents: read

concurrency:
  group: \${{ github.workflow }}
  cancel-in-progress: false

jobs:
  drift:
    name: Cohort drift
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read
      # To open, update and close the drift issue.
      issues: write
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          # The history is searched for the commit that introduced the drift.
          fetch-depth: 0
          persist-credentials: false
      - uses: ${REPOSITORY}@${REF} # the repository that hosts the action; pin the full SHA of a commit
        with:
          mode: drift
          token: \${{ github.token }}
`,
  ],
  [
    'regenerate.yml',
    `name: Regenerate cohorts

on:
  # On the default branch: one pull request by the bot, updated in place.
  schedule:
    - cron: '47 3 * * *'
  workflow_dispatch:
  # On a labeled pull request: a commit to its branch, or a patch for a fork.
  pull_request:
    types: [labeled]

permissions:
  contents: read

jobs:
  regenerate:
    name: Regenerate cohorts
    if: github.event_name != 'pull_request' || github.event.label.name == 'regenerate-cohorts'
    # On the job, not the workflow: a skipped run that another label started must not replace a waiting one.
    concurrency:
      group: \${{ github.workflow }}-\${{ github.event.pull_request.number || github.ref }}
      cancel-in-progress: false
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: write
      pull-requests: write
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          # Files are computed from the commit's objects, and recomputed if the branch has moved.
          fetch-depth: 0
          persist-credentials: false
      - uses: ${REPOSITORY}@${REF} # the repository that hosts the action; pin the full SHA of a commit
        id: regenerate
        with:
          mode: regenerate
          # Checks of commits made with this token wait for approval; with an app's token they run at once.
          token: \${{ github.token }}
      - name: Keep the patch
        if: \${{ !cancelled() && steps.regenerate.outputs.patch != '' }}
        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        with:
          name: cohort-ci-patch
          path: \${{ steps.regenerate.outputs.patch }}
          overwrite: true
`,
  ],
]);
