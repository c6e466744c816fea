import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TestBed } from '../github/testbed/testbed.ts';
import { edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';
import { PullRequest, run } from './pull-request.ts';

let bed: TestBed;
beforeAll(async () => {
  bed = await TestBed.start();
});
afterAll(() => bed.close());
beforeEach(async () => {
  await bed.reset();
  await bed.openPull();
});

const REPLICATION = 'data/1_raw/replication_config.csv';
const TEMPLATES = 'data/1_raw/draft_templates.csv';

/** 43 cohorts of two sizes that read the same catalogs. */
const MANY: Files = {
  ...Object.fromEntries(Object.entries(PROJECT).filter(([path]) => !path.startsWith('data/cohorts/'))),
  ...Object.fromEntries(
    Array.from({ length: 43 }, (_, index) => [
      `data/cohorts/run-${String(index).padStart(2, '0')}/spec/config.yaml`,
      spec(index % 3 === 0 ? {} : { draft_template: '[sketch, outline, spiral]' }),
    ]),
  ),
};

async function checked(edits: Files) {
  const before = regenerated(MANY);
  const pull = new PullRequest(before, edited(before, edits));
  const done = await run(bed, pull.repository.root, pull.merge, { event: pull.event() });
  const [{ body: comment }] = await bed.in('owner', 'GET', '/issues/1/comments');
  return { ...done, comment, errors: done.commands.filter((line) => line.startsWith('::error title=')) };
}

describe('one cause of trouble in 43 cohorts is said once', () => {
  it('a renamed row of a catalog: at the row that is gone, with who renamed it', async () => {
    const { errors, comment, stdout, summary, status } = await checked({
      [TEMPLATES]: (PROJECT[TEMPLATES] ?? '').replace('outline', 'outline-2'),
    });
    expect(status).toBe(1);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(`file=${TEMPLATES},line=3,endLine=3::`);
    expect(errors[0]).toContain('which nothing names (in 43 cohorts)');
    expect(comment).toContain('### ❌ 43 cohorts do not compile, for one reason\n');
    expect(comment).toMatch(/Changed at .*draft_templates\.csv:3.*, in .* by /);
    expect(comment).toContain('  ```diff\n  -outline,llm\n  +outline-2,llm\n  ```\n');
    expect(comment).toContain('<summary>43 cohorts</summary>');
    // Neither in the comment nor below it in the summary a row for each.
    for (const text of [comment, summary]) expect(text.match(/^\|.*run-07/gm)).toBeNull();
    expect(comment.match(/draft_templates\.csv:3/g)).toHaveLength(1);
    // In the log once, beside the annotation.
    expect(stdout.match(/^(?!::).*has no row for 'outline', which/gm)).toHaveLength(1);
    expect(stdout).toContain('❌ 43 cohorts do not compile, for one reason\n');
    expect(stdout).toContain('43 cohorts: run-00 … run-42');
  });

  it('a replication count: at its line, and once for each size of cohort', async () => {
    const { errors, comment, stdout } = await checked({
      [REPLICATION]: (PROJECT[REPLICATION] ?? '').replace('evaluation,2', 'evaluation,3'),
    });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(`file=${REPLICATION},line=4,endLine=4::`);
    expect(errors[0]).toContain('43 cohorts are not up to date: replication_config.csv: evaluation 2 → 3');
    expect(comment).toContain('### 🔶 Outputs of 43 cohorts are not up to date, for one reason\n');
    expect(comment).toContain(
      '- `replication_config.csv`: evaluation 2 → 3 in 43 cohorts: only manifests record it\n',
    );
    expect(comment).toContain('  -evaluation,2\n  +evaluation,3\n');
    expect(comment).toContain('| 43 cohorts: `run-00` … `run-42` | 🔶 manifest out of date |\n');
    expect(stdout).toContain('the same drift in 43 cohorts: run-00, ');
    expect(stdout.match(/replication\.evaluation {2}\+ 3/g)).toHaveLength(1);
    expect(stdout).toContain('0 of 43 cohorts are clean: 43 drifted (1 notice).\n');
    expect(stdout).toContain('Against the base: 0 findings and drift of 43 cohorts introduced,');
  });

  it('two reasons that all cohorts share are not one', async () => {
    const [path, grown] = [
      'data/cohorts/run-',
      spec({ combo_id: '[combo-a]', draft_llm: '[opal, quartz, agate]' }),
    ];
    const { comment } = await checked({
      [`${path}00/spec/config.yaml`]: grown,
      [`${path}03/spec/config.yaml`]: grown,
      [`${path}06/spec/config.yaml`]: grown,
    });
    expect(comment).toContain('### 🔶 Outputs of 3 cohorts are not up to date\n');
    expect(comment.match(/^- `(combo_id` loses|draft_llm` gains)/gm)).toHaveLength(2);
  });

  it('counts agree: errors beside drift, and drift by its cohorts', async () => {
    const { comment, summary, stdout } = await checked({
      'data/cohorts/run-00/spec/config.yaml': spec({ draft_llm: '[opel]' }),
      'data/cohorts/run-01/spec/config.yaml': spec({ combo_id: '[combo-c]' }),
    });
    expect(comment).toContain('### ❌ 1 cohort does not compile; outputs of 1 cohort are not up to date\n');
    expect(summary).toContain('## ❌ 0 of 2 cohorts are clean: 1 invalid, 1 drifted (1 error, 1 notice)\n');
    expect(stdout).toContain('0 of 2 cohorts are clean: 1 invalid, 1 drifted (1 error, 1 notice).\n');
    expect(stdout).toContain('Against the base: 1 finding and drift of 1 cohort introduced,');
    expect(stdout).toContain(
      '::error::Introduced by this change: 1 cohort invalid, 1 cohort drifted, 1 error:',
    );
  });
});
