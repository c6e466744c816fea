import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { relocate } from '../../src/action/relocate.ts';
import { checkRepository } from '../../src/check-repository.ts';
import { fixesOf } from '../../src/fixes/choose-fixes.ts';
import { jsonReport } from '../../src/report/json/json-report.ts';
import { readPart, renderPart } from '../../src/report/json/part.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { cohortOf } from '../../src/repository.ts';
import { reportSchema } from '../../src/result/report-schema.ts';
import type { CheckResult } from '../../src/result.ts';
import { MemoryTree } from '../support/memory-tree.ts';
import { PROJECT, spec } from '../support/small-project.ts';

/** Fixes of every kind: safe, offered, of several edits, one that puts text in, and another name for a file. */
function found(): Promise<CheckResult> {
  const tree = new MemoryTree({
    ...PROJECT,
    'data/1_raw/replication_config.csv': 'draft,1\nessay,1\nevaluation,2\n',
    'data/combo_mappings.csv': 'combo_id;concept_id\ncombo-a;dreams\n',
    'data/cohorts/baseline/spec/config.yaml': spec({ draft_llm: '[Opal]', essay_llm: 'opal' }),
    'data/cohorts/judges/spec/config.yaml': spec({}, 'replicates:\n  draft_template:2\n'),
    'data/cohorts/late/spec/Config.yaml': spec(),
  });
  const cohorts = ['baseline', 'judges', 'sweep'].map((id) =>
    cohortOf(`data/cohorts/${id}/spec/config.yaml`),
  );
  return checkRepository(tree, cohorts, { dialect: 'v1', dataRoot: 'data', patterns: [] });
}

/** The result as the job has it that joins the parts of a check. */
async function throughPart(result: CheckResult): Promise<CheckResult> {
  const part = {
    shard: { index: 1, total: 1 },
    run: { commit: null, id: null, attempt: null },
    asked: { settings: new Map(), cohorts: '' },
    head: result,
    designs: new Map(),
  };
  return (await readPart(renderPart(part), 'part.json')).head;
}

it('are there, of every kind', async () => {
  const kinds = fixesOf(await found()).map(({ fix: { safe, edits, rename } }) =>
    rename ? 'rename' : `${safe ? 'safe' : 'offered'} ${edits.length > 1 ? 'edits' : 'edit'}`,
  );
  expect([...new Set(kinds)].sort()).toEqual(['offered edit', 'offered edits', 'rename', 'safe edit']);
});

it('are valid SARIF, with a region for each replacement; another name for a file is none', async () => {
  const {
    $schema: _draft,
    id: _id,
    ...official
  } = JSON.parse(readFileSync(join(import.meta.dirname, 'schema/sarif-2.1.0.json'), 'utf8'));
  const isSarif = addFormats
    .default(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }))
    .compile(official);
  const log = JSON.parse(renderSarif(await found()));
  isSarif(log);
  expect(isSarif.errors ?? []).toEqual([]);
  const fixed = log.runs[0].results.filter(({ fixes }: { fixes?: unknown }) => fixes);
  expect(fixed.length).toBeGreaterThan(3);
  expect(fixed.map(({ ruleId }: { ruleId: string }) => ruleId)).not.toContain('spec/misnamed');
});

it('are as they were after the way through the JSON of a job, and count their paths from the top of git', async () => {
  const result = await found();
  expect(reportSchema.safeParse(jsonReport(result)).success).toBe(true);
  const head = await throughPart(result);
  expect(fixesOf(head).map(({ fix }) => fix)).toEqual(fixesOf(result).map(({ fix }) => fix));
  const paths = fixesOf(relocate(result, 'below')).flatMap(({ fix: { edits, rename } }) => [
    ...edits.map(({ at }) => at.path),
    ...(rename ? [rename.from, rename.to] : []),
  ]);
  expect(paths.filter((path) => !path.startsWith('below/data/'))).toEqual([]);
});

it('what a message only counts outlasts the way of a part to the job that joins them', async () => {
  const ids = Array.from({ length: 12 }, (_, index) => `'strange-${index}'`);
  const tree = new MemoryTree({
    ...PROJECT,
    'data/1_raw/draft_templates.csv':
      'template_id,generator\nsketch,llm\n# a,llm\n# b,llm\n# c,llm\noutline,llm\n',
    'data/cohorts/baseline/spec/config.yaml': spec({ combo_id: `[${ids.join(', ')}]` }),
  });
  const cohorts = [cohortOf('data/cohorts/baseline/spec/config.yaml')];
  const result = await checkRepository(tree, cohorts, { dialect: 'v1', dataRoot: 'data', patterns: [] });
  const counts = ({ cohorts: all, diagnostics }: CheckResult) =>
    [...diagnostics, ...all.flatMap((cohort) => cohort.diagnostics)].flatMap(({ code, unlisted }) =>
      unlisted ? [`${code} ${unlisted}`] : [],
    );
  expect(counts(result)).toEqual(['catalog/comment-row 2', 'axis/unknown-level 7']);
  expect(counts(await throughPart(result))).toEqual(counts(result));
});
