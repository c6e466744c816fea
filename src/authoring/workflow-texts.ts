/** Workflows as `docs/workflows/` has them, which a test compares: the bundle comes without that folder. */
export const WORKFLOWS: ReadonlyMap<string, string> = new Map([
  [
    'required-check.yml',
    `name: Cohorts

# No path filter and no \`if:\` on the job: a workflow that is skipped leaves a required check pending forever, and GitHub takes
# a skipped job for a success.
on:
  pull_request:
    # \`edited\`: whoever retargets a pull request changes what it is compared with.
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
    # The name to require in the branch's rules.
    name: Cohorts
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read
      # For the one comment; without it the summary and the annotations hold everything.
      pull-requests: write
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          # What the pull request brings is told apart from what was there before.
          fetch-depth: 0
          persist-credentials: false
      - uses: OWNER/cohort-ci@REF # where you keep this action; pin the SHA of a commit
        with:
          token: \${{ github.token }}
`,
  ],
  [
    'nightly-drift.yml',
    `name: Cohort drift

on:
  schedule:
    # Not at the full hour, when GitHub delays and drops runs.
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
      # For the one issue: opened, updated and closed.
      issues: write
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          # The commit that introduced the drift is looked for in the history.
          fetch-depth: 0
          persist-credentials: false
      - uses: OWNER/cohort-ci@REF # where you keep this action; pin the SHA of a commit
        with:
          mode: drift
          token: \${{ github.token }}
`,
  ],
  [
    'regenerate.yml',
    `name: Regenerate cohorts

on:
  # On the default branch: one pull request of the bot's, updated in place.
  schedule:
    - cron: '47 3 * * *'
  workflow_dispatch:
  # On a pull request with the label: a commit onto its branch; for a fork a patch.
  pull_request:
    types: [labeled]

permissions:
  contents: read

jobs:
  regenerate:
    name: Regenerate cohorts
    if: github.event_name != 'pull_request' || github.event.label.name == 'regenerate-cohorts'
    # Of the job, not of the workflow: one that another label starts and that is skipped must not push a waiting one out.
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
          # Files are computed from the commit's own objects, and anew when the branch has moved.
          fetch-depth: 0
          persist-credentials: false
      - uses: OWNER/cohort-ci@REF # where you keep this action; pin the SHA of a commit
        id: regenerate
        with:
          mode: regenerate
          # Checks of what this token commits wait for an approval; with the token of an app they run at once.
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
