/**
 * A change that fails by itself fails as well with edits beside it that might hide it from the check. HIDING_TRIALS runs more
 * than the sample, HIDING_SEED another one: `HIDING_TRIALS=2000 HIDING_SEED=7 npx vitest run tests/modes/hiding-edits.test.ts`.
 */
import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TestBed } from '../github/testbed/testbed.ts';
import { edited, type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';
import { PullRequest, run } from './pull-request.ts';

const GOOD = regenerated(PROJECT);
const SETTINGS = '.cohort-ci.yml';
const FOLDER = 'data/cohorts/baseline';
const SPEC = `${FOLDER}/spec/config.yaml`;
const MEMBERSHIP = `${FOLDER}/membership.csv`;

/** What is wrong with a head, each an error of the full check under the settings of the base. */
const HARMS: Readonly<Record<string, Files>> = {
  'a level that no catalog has': { [SPEC]: spec({ draft_template: '[sketch, outlyne]' }) },
  'a level too few': { [SPEC]: spec({ combo_id: '[combo-a]' }) },
  'a level too many': { [SPEC]: spec({ combo_id: '[combo-a, combo-b, combo-c]' }) },
  'no YAML': { [SPEC]: 'axes: [\n' },
  'a membership with a row less': {
    [MEMBERSHIP]: `${(GOOD[MEMBERSHIP] ?? '').trimEnd().split('\n').slice(0, -1).join('\n')}\n`,
  },
  'an unresolved conflict': {
    [SPEC]: `<<<<<<< HEAD\n${spec()}=======\n${spec({ combo_id: '[combo-a]' })}>>>>>>> topic\n`,
  },
};

type Hide = (files: Files) => Files;

const settings =
  (lines: string): Hide =>
  (files) =>
    edited(files, { [SETTINGS]: `${files[SETTINGS] ?? ''}${lines}\n` });
const renamed =
  (from: string, to: string): Hide =>
  (files) =>
    Object.fromEntries(
      Object.entries(files).map(([path, text]) => [
        path.startsWith(from) ? to + path.slice(from.length) : path,
        text,
      ]),
    );
const ignoring =
  (path: string, rule: string): Hide =>
  (files) =>
    edited(files, { [path]: `${files[path] ?? ''}${rule}\n` });

/** Edits that might hide a harm; none takes the cohort away with all its outputs, which would be a removal. */
const HIDES: Readonly<Record<string, Hide>> = {
  'the codes are switched off': settings(
    'severity: {drift/manifest: off, drift/membership: off, drift/missing-output: off, spec/misnamed: notice}',
  ),
  'everything is ignored': settings('ignore: [{paths: "**", codes: "drift/*", reason: later}]'),
  'only other specs are named': settings('specs: data/cohorts/judges/spec/config.yaml'),
  'a pattern takes the cohort out': settings(
    'specs: ["data/cohorts/*/spec/config.yaml", "!data/cohorts/baseline/**"]',
  ),
  'another limit': settings('max-rows: 900000000'),
  'the spec is called config.yml': renamed(SPEC, `${FOLDER}/spec/config.yml`),
  'the spec is called Config.yaml': renamed(SPEC, `${FOLDER}/spec/Config.yaml`),
  'the folder of the spec is called specs': renamed(`${FOLDER}/spec/`, `${FOLDER}/specs/`),
  'the cohort has another name': renamed(`${FOLDER}/`, 'data/cohorts/first/'),
  'the outputs are ignored': ignoring('.gitignore', 'membership.csv'),
  'the folder is ignored': ignoring('data/cohorts/.gitignore', 'baseline/'),
  'it lies below another data root': renamed(`${FOLDER}/`, 'lab/cohorts/baseline/'),
  'all data lie elsewhere': (files) =>
    edited(renamed('data/', 'lab/')(files), { [SETTINGS]: `${files[SETTINGS] ?? ''}data-root: lab\n` }),
  'attributes say what the bytes are': ignoring(
    '.gitattributes',
    '* -text -diff export-ignore filter=none working-tree-encoding=UTF-8 linguist-generated',
  ),
  'the rows are few': settings('max-rows: 1'),
  'settings under the other ending': (files) =>
    edited(files, { '.cohort-ci.yaml': 'severity: {drift/manifest: off, drift/membership: off}\n' }),
  'the spec is JSON': renamed(SPEC, `${FOLDER}/spec/config.json`),
  'the cohort lies a folder deeper': renamed(`${FOLDER}/`, 'data/cohorts/2025/baseline/'),
  'the cohort differs in case': renamed(`${FOLDER}/`, 'data/cohorts/Baseline/'),
  'the outputs are renamed': renamed(`${FOLDER}/m`, `${FOLDER}/old-m`),
  'the outputs are taken along to an ignored folder': (files) =>
    ignoring('.gitignore', 'kept/')(renamed(`${FOLDER}/m`, 'kept/m')(files)),
  'a rule ignores all but the specs': ignoring('.gitignore', 'data/cohorts/*/*\n!data/cohorts/*/spec/'),
  'no replication is told': (files) => edited(files, { 'data/1_raw/replication_config.csv': null }),
  'a catalog is gone': (files) => edited(files, { 'data/combo_mappings.csv': null }),
  'all outputs of a kind are gone': (files) =>
    Object.fromEntries(Object.entries(files).filter(([path]) => !path.endsWith('/manifest.json'))),
  'all outputs of the other kind are gone': (files) =>
    Object.fromEntries(Object.entries(files).filter(([path]) => !path.endsWith('/membership.csv'))),
  'something else changes': (files) => edited(files, { 'README.md': 'Words\n' }),
};

let bed: TestBed;
beforeAll(async () => {
  bed = await TestBed.start();
});

/** So many trials stay below the number of requests that a GitHub answers within an hour. */
const TRIALS_OF_A_BED = 200;
let tried = 0;

async function fresh(): Promise<void> {
  if (++tried % TRIALS_OF_A_BED !== 0) return await bed.reset();
  await bed.close();
  bed = await TestBed.start();
}

afterAll(() => bed.close());

it('a head without any cohort does not pass for a base that has some', async () => {
  await bed.reset();
  await bed.openPull();
  const pull = new PullRequest(GOOD, renamed('data/cohorts/', 'data/Cohorts/')(GOOD));
  const done = await run(bed, pull.repository.root, pull.merge, { event: pull.event() });
  expect(done.status).toBe(1);
});

const trials = Number(process.env['HIDING_TRIALS'] ?? 5);
/** Milliseconds; as many trials as somebody asks for take their time. */
const LONGEST = process.env['HIDING_TRIALS'] === undefined ? 240_000 : 0;

it(
  'a harm is never hidden by the edits beside it',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(HARMS)),
        fc.uniqueArray(fc.constantFrom(...Object.keys(HIDES)), { minLength: 1, maxLength: 2 }),
        async (harm, hides) => {
          // Two values of one key are no settings.
          fc.pre(
            !(
              hides.includes('only other specs are named') && hides.includes('a pattern takes the cohort out')
            ),
          );
          await fresh();
          await bed.openPull();
          const harmed = edited(GOOD, HARMS[harm] ?? {});
          const head = hides.reduce((files, hide) => HIDES[hide]?.(files) ?? files, harmed);
          const pull = new PullRequest(GOOD, head);
          const done = await run(bed, pull.repository.root, pull.merge, { event: pull.event() });
          rmSync(pull.repository.root, { recursive: true, force: true });
          expect(done.status, `${harm}; ${hides.join('; ')}\n${done.stdout.slice(-2000)}`).toBe(1);
        },
      ),
      { numRuns: trials, seed: Number(process.env['HIDING_SEED'] ?? 11), endOnFailure: true },
    );
  },
  LONGEST,
);
