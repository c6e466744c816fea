import { lstatSync, readdirSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command } from '../support/run-command.ts';
import { lay, scratch } from '../support/scratch.ts';
import { type Files, PROJECT, regenerated, spec } from '../support/small-project.ts';

const BASELINE = 'data/cohorts/baseline/spec/config.yaml';
const SWEEP = 'data/cohorts/sweep/spec/config.yaml';
const TEMPLATES = 'data/cohorts/sweep/spec/items/templates.txt';
const WRONG = spec({ draft_llm: '[Opal, quartz]   # two' });
const RIGHT = spec({ draft_llm: '[opal, quartz]   # two' });

function repository(files: Files): string {
  const root = scratch();
  lay(root, { ...PROJECT, ...files });
  return root;
}

const read = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');

describe('check --fix', () => {
  it('writes what is certain, says so, and reports what is left', async () => {
    const root = repository({ [BASELINE]: WRONG, [TEMPLATES]: 'sktech\r\noutline\r\nspiral-2\r\n' });
    const { status, stdout, stderr } = await command(['check', '--fix', '--root', root]);
    expect(read(root, BASELINE)).toBe(RIGHT);
    expect(read(root, TEMPLATES)).toBe('sketch\r\noutline\r\nspiral-2\r\n');
    expect(stderr).toBe(
      `Fixed 2 findings in 2 files:
  ${BASELINE}:4:15: axis/unknown-level: 'Opal' is now 'opal'
  ${TEMPLATES}:1:1: axis/unknown-level: 'sktech' is now 'sketch'
`,
    );
    expect(stdout).toContain("'spiral-2'");
    expect(stdout).not.toContain('sktech');
    expect(status).toBe(1);
  });

  it('says of what an earlier fix revealed what it was then', async () => {
    const root = repository({
      [BASELINE]: `${RIGHT}rulles:\n  tise:\n    draft_llm: [drfat_llm, essay_llm]\n`,
    });
    expect((await command(['check', '--fix', '--root', root])).stderr).toMatch(
      /'rulles' is now 'rules'\n.*'tise' is now 'ties'\n.*'drfat_llm' is now 'draft_llm'\n/,
    );
  });

  it('ends with what is left: nothing', async () => {
    const root = repository({ [BASELINE]: WRONG });
    expect((await command(['check', '--fix', '--root', root])).status).toBe(0);
    const again = await command(['check', '--fix', '--root', root]);
    expect(again.stderr).toBe('Nothing is fixed: no finding has a safe fix.\n');
    expect(again.status).toBe(0);
    expect((await command(['check', '--fix', '--dry-run', '--root', root])).stderr).toBe(again.stderr);
  });

  it('says that nothing is fixed below wrong settings, and reports what no setting could change', async () => {
    const root = repository({ [BASELINE]: WRONG, '.cohort-ci.yml': 'ingore: []\n' });
    const { status, stdout, stderr } = await command(['check', '--fix', '--root', root]);
    expect(stderr).toBe(
      'Nothing is fixed: correct the settings first, as their findings say, and run the command again.\n',
    );
    expect(stdout).toContain("did you mean 'ignore'?");
    expect(stdout).toContain("'Opal'");
    expect(read(root, BASELINE)).toBe(WRONG);
    expect(status).toBe(1);
  });

  it('with --dry-run prints a diff, writes nothing, and ends as the files are', async () => {
    const root = repository({ [BASELINE]: WRONG });
    const { status, stdout, stderr } = await command(['check', '--fix', '--dry-run', '--root', root]);
    expect(stdout).toBe(`--- a/${BASELINE}
+++ b/${BASELINE}
@@ -1,7 +1,7 @@
 axes:
   combo_id: [combo-a, combo-b]
   draft_template: [sketch, outline]
-  draft_llm: [Opal, quartz]   # two
+  draft_llm: [opal, quartz]   # two
   essay_template: [long-form]
   essay_llm: [opal]
   evaluation_template: [novelty]
`);
    expect({ status, stderr, text: read(root, BASELINE) }).toEqual({ status: 1, stderr: '', text: WRONG });
  });

  it('is named where it would help, and only there', async () => {
    const root = repository({ [BASELINE]: WRONG });
    const { stdout } = await command(['check', '--root', root]);
    expect(stdout).toMatch(/\n1 finding has a fix that is certain: cohort-ci check --fix --root \S+\n$/);
    const other = repository({ [BASELINE]: spec({ draft_llm: '[opal-2]' }) });
    expect((await command(['check', '--root', other])).stdout).not.toContain('--fix');
  });

  it('leaves a warning alone if the committed outputs are those of the spec as it is', async () => {
    const slip = spec({ draft_llm: '[opal, quartz]' }, 'rules:\n  subsets:\n    draft_llm: [opal, quarzt]\n');
    for (const [outputs, isFixed] of [
      [regenerated({ ...PROJECT, [BASELINE]: slip }), false],
      [PROJECT, true],
    ] as const) {
      const root = repository({ ...outputs, [BASELINE]: slip });
      await command(['check', '--fix', '--root', root]);
      expect(read(root, BASELINE)).toBe(isFixed ? slip.replace('quarzt', 'quartz') : slip);
    }
  });

  it('makes many fixes at once', async () => {
    // Each with a word of its own: a misspelling that recurs may be a word.
    const letters = [...'bcdfghjklmnpqrt'];
    const ids = letters.flatMap((one) => letters.map((other) => `${one}e${other}it`)).slice(0, 200);
    const levels = ids.map((id) => id.replace('e', 'ee'));
    const rows = ids.map((id) => `${id},dreams\n`).join('');
    const root = repository({
      'data/combo_mappings.csv': `combo_id,concept_id\ncombo-a,dreams\ncombo-b,tides\n${rows}`,
      [BASELINE]: spec({ combo_id: `[${levels.join(', ')}]` }),
      'data/cohorts/judges/spec/config.yaml': spec({ combo_id: `[${ids.join(', ')}]` }),
    });
    const { stderr } = await command(['check', '--fix', '--root', root]);
    expect(stderr.split('\n')[0]).toBe('Fixed 200 findings in 1 file:');
    expect(read(root, BASELINE)).toBe(spec({ combo_id: `[${ids.join(', ')}]` }));
  });

  it('--dry-run alone is a mistake in the call', async () => {
    const { status, stderr } = await command(['check', '--dry-run', '--root', repository({})]);
    expect(status).toBe(2);
    expect(stderr).toContain('--dry-run shows what --fix would write: give both');
  });

  it('of one cohort fixes that one alone', async () => {
    const root = repository({ [BASELINE]: WRONG, [TEMPLATES]: 'sktech\n' });
    await command(['check', 'sweep', '--fix', '--root', root]);
    expect(read(root, BASELINE)).toBe(WRONG);
    expect(read(root, TEMPLATES)).toBe('sketch\n');
  });

  it('leaves what the settings ignore', async () => {
    const wrong = spec({}, 'repliactes:\n  draft_template: 2\n');
    const root = repository({
      [BASELINE]: wrong,
      '.cohort-ci.yml': 'ignore:\n  - code: spec/unknown-key\n',
    });
    await command(['check', '--fix', '--root', root]);
    expect(read(root, BASELINE)).toBe(wrong);
  });

  it('changes nothing behind a link, nor in a file with an unresolved merge, and nothing is left beside the files', async () => {
    const root = repository({
      'shared/config.yaml': WRONG,
      [SWEEP]: `<<<<<<< HEAD\n${spec({ draft_llm: '[quratz]' })}=======\n${spec()}>>>>>>> topic\n`,
      'data/cohorts/judges/spec/config.yaml': spec({ draft_template: '[oultine]' }),
    });
    unlinkSync(join(root, BASELINE));
    symlinkSync('../../../../shared/config.yaml', join(root, BASELINE));
    const { stderr } = await command(['check', '--fix', '--root', root]);
    expect(stderr).toContain('Fixed 1 finding in 1 file');
    expect(read(root, 'shared/config.yaml')).toBe(WRONG);
    expect(lstatSync(join(root, BASELINE)).isSymbolicLink()).toBe(true);
    expect(read(root, SWEEP)).toContain('>>>>>>> topic');
    expect(read(root, 'data/cohorts/judges/spec/config.yaml')).toBe(spec({ draft_template: '[outline]' }));
    expect(readdirSync(join(root, 'data/cohorts/judges/spec'))).toEqual(['config.yaml']);
  });

  it('in JSON and SARIF a finding has its fix', async () => {
    const root = repository({ [BASELINE]: WRONG });
    const json = JSON.parse((await command(['check', '--format', 'json', '--root', root])).stdout);
    const [cohort] = json.cohorts;
    expect(cohort.diagnostics[0].fix).toMatchObject({
      safe: true,
      edits: [{ path: BASELINE, start: { line: 4, column: 15 }, end: { line: 4, column: 19 }, text: 'opal' }],
      rename: null,
    });
    const sarif = JSON.parse((await command(['check', '--format', 'sarif', '--root', root])).stdout);
    expect(sarif.runs[0].results[0].fixes).toEqual([
      {
        description: { text: "did you mean 'opal'?" },
        artifactChanges: [
          {
            artifactLocation: { uri: BASELINE, uriBaseId: '%SRCROOT%' },
            replacements: [
              {
                deletedRegion: { startLine: 4, startColumn: 15, endLine: 4, endColumn: 19 },
                insertedContent: { text: 'opal' },
              },
            ],
          },
        ],
      },
    ]);
  });

  it('a file that cannot be written leaves all of them as they were', async () => {
    const root = repository({ [BASELINE]: WRONG, [TEMPLATES]: 'sktech\noutline\nspiral\n' });
    writeFileSync(join(root, 'data/cohorts/sweep/spec/items/note'), '');
    const before = [read(root, BASELINE), read(root, TEMPLATES)];
    const { status, stdout } = await command(['check', '--fix', '--dry-run', '--root', root]);
    expect(status).toBe(1);
    expect(stdout.match(/^\+\+\+ /gm)).toHaveLength(2);
    expect([read(root, BASELINE), read(root, TEMPLATES)]).toEqual(before);
  });
});
