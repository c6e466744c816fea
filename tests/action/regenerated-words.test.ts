import { describe, expect, it, test } from 'vitest';
import type { Regenerated } from '../../src/action/regenerate/regenerated-files.ts';
import { headlineOf, proposalText, summaryOf } from '../../src/action/regenerate/regenerated-words.ts';
import { checked, edited, PROJECT, regenerated, spec } from '../support/small-project.ts';

const BASE = regenerated(PROJECT);

async function textFor(levels: string): Promise<string> {
  const files = edited(BASE, { 'data/cohorts/baseline/spec/config.yaml': spec({ draft_llm: levels }) });
  const { result } = await checked(files);
  return proposalText(
    {
      ...{ commit: 'a'.repeat(40), isOurs: false, files: [], cohorts: ['baseline'] },
      ...{ ignored: [], linked: [], result },
    },
    undefined,
  );
}

test('the bot’s pull request says first what merging it accepts', async () => {
  expect((await textFor('[opal, agate]')).split('\n')[0]).toBe(
    '**Merging this accepts:** +4 −4 drafts, +4 −4 essays, +4 −4 evaluations',
  );
  expect((await textFor('[opal, quartz, agate]')).split('\n')[0]).toContain(
    '+4 drafts, +4 essays, +4 evaluations',
  );
});

test('where no generation is added or removed it says so', async () => {
  expect((await textFor('[quartz, opal]')).split('\n')[0]).toBe(
    '**Merging this accepts:** no other generations; only changes in manifests and metadata.',
  );
});

describe('the summary of a regeneration', () => {
  const file = (path: string, before?: string) => ({
    ...{ path, contents: new Uint8Array() },
    before: before === undefined ? undefined : Buffer.from(before),
  });
  async function made(changes: Partial<Regenerated> = {}, files = BASE): Promise<Regenerated> {
    const { result } = await checked(files);
    return {
      ...{ commit: 'a'.repeat(40), isOurs: false, files: [], cohorts: [], ignored: [], linked: [], result },
      ...changes,
    };
  }
  const done = { words: 'Committed.', done: true };
  const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

  it('lists the files, the first of many, and which are new', async () => {
    const files = Array.from({ length: 32 }, (_, index) => file(`f${index}`, index === 0 ? 'x' : undefined));
    const all = lines(summaryOf(await made({ files, cohorts: ['a', 'b'] }), done));
    expect(all[0]).toBe('### ✅ 32 files of 2 cohorts regenerated');
    expect(all[1]).toMatch(/^\*\*The regenerated outputs accept:\*\* no other generations/);
    expect(all.slice(2, 5)).toEqual(['Committed.', '- `f0`', '- `f1` (new)']);
    expect(all).toContain('- `f29` (new)');
    expect(all).not.toContain('- `f30` (new)');
    expect(all).toContain('- 2 files more');
    expect(
      lines(summaryOf(await made({ files: files.slice(0, 30), cohorts: ['a'] }), done)).join(),
    ).not.toContain('more');
    expect(summaryOf(await made({ files, cohorts: ['a'] }), { ...done, done: false })).toContain(
      '### 🔶 32 files of 1 cohort to regenerate\n',
    );
  });

  it('names what is ignored or behind links', async () => {
    const ignored = ['data/one', 'data/two'];
    const text = summaryOf(await made({ ignored, linked: ['data/link', 'data/more', 'data/most'] }), done);
    expect(lines(text)[0]).toBe('### 🔶 3 files could not be regenerated');
    expect(text).toContain('Git ignores 2 regenerated files, such as `data/one`: not committed.');
    expect(text).toContain('a symbolic link is in the way: `data/link` and 2 files more.');
    const both = await made({
      ignored,
      files: ignored.map((path) => file(path)),
      cohorts: ['a'],
      linked: ['l'],
    });
    expect(summaryOf(both, done)).not.toContain('Git ignores');
    expect(summaryOf(both, done)).toContain('### 🔶 2 files of 1 cohort regenerated');
    expect(summaryOf(both, done)).toContain('in the way: `l`. Replace');
  });

  it.each([
    [200, 'y'],
    [201, '…'],
  ])('a path of %d characters ends with %s', async (length, end) => {
    const path = `${'x'.repeat(length - 1)}y`;
    const shown = `\`${'x'.repeat(199)}${end}\``;
    for (const changes of [{ linked: [path] }, { files: [file(path)], cohorts: ['a'] }])
      expect(summaryOf(await made(changes), done)).toContain(shown);
  });

  it('says which cohorts cannot be regenerated, and why', async () => {
    const SPEC = 'data/cohorts/baseline/spec/config.yaml';
    const broken = await made({}, edited(BASE, { [SPEC]: spec({ draft_template: '[outlyne]' }) }));
    const text = summaryOf(broken, done);
    expect(lines(text)[0]).toBe('### 🔶 1 of 3 cohorts could not be regenerated');
    expect(text).toContain('- `baseline`: ');
    expect(text).toMatch(/baseline.*outlyne/);
    const partly = { ...broken, files: [file('f')], cohorts: ['judges'] };
    expect(summaryOf(partly, done)).toContain('### 🔶 1 file of 1 cohort regenerated; 1 cohort could not be');
    expect(summaryOf(partly, { ...done, done: false })).toContain('to regenerate; 1 cohort cannot be');
    const [cohort] = broken.result.cohorts;
    if (cohort === undefined) throw new Error('no cohort');
    const failed = Array.from({ length: 11 }, (_, index) => ({
      ...cohort,
      ...{ id: `c${index}`, state: 'unchecked' as const, failure: 'it took too long' },
    }));
    const many = summaryOf(await made({ result: { ...broken.result, cohorts: failed } }), done);
    expect(lines(many).slice(0, 3)).toEqual([
      '### ❌ 11 of 11 cohorts could not be regenerated',
      'These cannot be regenerated until their errors are fixed:',
      '- `c0`: it took too long',
    ]);
    expect(many).toContain('- `c9`: ');
    expect(many).not.toContain('- `c10`: ');
    expect(many).toContain('- 1 cohort more');
  });

  it('says that there is nothing to do, or that this holds of the branch alone', async () => {
    expect(lines(summaryOf(await made(), done))[0]).toBe('### ✅ Nothing to regenerate');
    expect(summaryOf(await made(), { ...done, done: false })).toContain(
      '### 🔶 Nothing to regenerate on this',
    );
    expect(summaryOf(await made({}, {}), done)).toContain('### 🔶 No cohort was found');
  });

  it('is called after its cohort, if that is one of a plain name', async () => {
    const of = async (...cohorts: string[]) => headlineOf(await made({ cohorts }));
    expect(await of('a.b-c')).toBe('Regenerate the outputs of cohort a.b-c');
    expect(await of('a b')).toBe('Regenerate the outputs of 1 cohort');
    expect(await of('a', 'b')).toBe('Regenerate the outputs of 2 cohorts');
  });
});
