import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CATALOGUE, type Code } from '../../src/findings/codes.ts';
import { FAMILIES, familyOf } from '../../src/findings/families.ts';
import { command } from '../support/run-command.ts';

const explain = (...args: string[]) => command(['explain', ...args]);

describe('explain', () => {
  test('tells what the catalogue says of a code', async () => {
    expect(await explain('tuple/expand-key')).toEqual({
      status: 0,
      stdout: `tuple/expand-key: Tuple with an 'expand' key (error)

Why it matters
  Tuples always expand to their columns; the runtime rejects the retired switch.

How to fix it
  Remove the line.

Wrong
    t: {axes: [a, b], items: [[x, y]], expand: true}

Right
    t: {axes: [a, b], items: [[x, y]]}
`,
      stderr: '',
    });
  });

  test.each(Object.keys(CATALOGUE) as Code[])('%s fits a terminal and hides nothing', async (code) => {
    const { status, stdout } = await explain(code);
    expect(status).toBe(0);
    const prose = stdout.slice(0, stdout.indexOf('\nWrong\n'));
    expect(prose.split('\n').filter((line) => line.length > 100)).toEqual([]);
    expect(stdout).toMatch(/^(?:[^\p{Cc}\p{Cf}]|\n)*$/u);
    expect(Object.keys(FAMILIES)).toContain(familyOf(code));
  });

  test('lists every code by family', async () => {
    const { status, stdout } = await explain();
    expect(status).toBe(0);
    for (const [code, { title }] of Object.entries(CATALOGUE)) {
      expect(stdout).toMatch(new RegExp(`^ {2}${code} +(?:error|warning|notice) +`, 'm'));
      expect(stdout).toContain(title);
    }
  });

  test.each(['unknown-level', 'AXIS/UNKNOWN-LEVEL', 'Unknown-Level'])(
    'takes %s for the code',
    async (name) => {
      expect((await explain(name)).stdout).toBe((await explain('axis/unknown-level')).stdout);
    },
  );

  test.each([
    ['LOST-LEVEL', 'rule/lost-levels'],
    ['axis/unknown-l', 'axis/unknown-level'],
    ['not-follow', 'selection/not-followed'],
  ])('takes %s, which only one code has, for that', async (part, code) => {
    expect(await explain(part)).toEqual(await explain(code));
  });

  test('a part that several have is answered with them', async () => {
    const { status, stderr } = await explain('unknown');
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^cohort-ci: there is no code 'unknown'; did you mean (?:[a-z-]+\/[a-z-]*unknown[a-z-]*, ){7}\S+ or one of \d+ more that cohort-ci explain lists\?\n/,
    );
  });

  test('lists a family', async () => {
    const { stdout } = await explain('drift/');
    expect(stdout.split('\n')[0]).toBe('Committed outputs');
    expect((await explain('drift')).stdout).toBe(stdout);
  });

  test.each([
    ['axis/unknwon-level', "there is no code 'axis/unknwon-level'; did you mean axis/unknown-level?"],
    ['unknwon-level', "there is no code 'unknwon-level'; did you mean axis/unknown-level?"],
    ['axis/lost-levels', "there is no code 'axis/lost-levels'; did you mean rule/lost-levels?"],
    ['not-followd', "there is no code 'not-followd'; did you mean selection/not-followed?"],
    ['drft', "there is no code 'drft'; did you mean drift?"],
    ['Drft/*', "there is no code 'Drft/*'; did you mean drift?"],
    ['axsi', "there is no code 'axsi'; did you mean axis?"],
    ['prices', "there is no code 'prices'; did you mean price?"],
    ['price/tabel', "there is no code 'price/tabel'; did you mean yaml/tab?"],
    ['zzzzzzzz', "there is no code 'zzzzzzzz'; cohort-ci explain lists the codes"],
    ['__proto__', "there is no code '__proto__'; cohort-ci explain lists the codes"],
  ])('refuses %s', async (name, message) => {
    const { status, stdout, stderr } = await explain(name);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(`cohort-ci: ${message}\nTry: cohort-ci explain --help\n`);
  });

  test.each(['link', 'links', 'spreadsheet'])(
    '%s: a word that entries have is answered with their codes',
    async (word) => {
      const { status, stderr } = await explain(word);
      expect(status).toBe(2);
      const [, named = ''] = /; did you mean (.*)\?\n/.exec(stderr) ?? [];
      const codes = named.split(/, | or /).filter((part) => !part.startsWith('one of'));
      expect(codes.length).toBeGreaterThan(0);
      for (const code of codes)
        expect((await explain(code)).stdout.toLowerCase()).toContain(word.replace(/s$/, ''));
    },
  );

  test('a name that two families have is answered with both codes', async () => {
    const names = Object.keys(CATALOGUE).map((code) => code.slice(code.indexOf('/') + 1));
    const shared = names.find((name) => names.indexOf(name) !== names.lastIndexOf(name)) ?? '';
    const { status, stderr } = await explain(shared);
    expect(status).toBe(2);
    for (const code of Object.keys(CATALOGUE)
      .filter((one) => one.endsWith(`/${shared}`))
      .slice(0, 5))
      expect(stderr).toContain(code);
  });

  test('--format json holds every text of the catalogue', async () => {
    const { stdout } = await explain('--format', 'json');
    const { codes, schemaVersion } = JSON.parse(stdout);
    expect(schemaVersion).toBe(1);
    expect(codes.length).toBe(Object.keys(CATALOGUE).length);
    for (const { code, ...texts } of codes) expect(texts).toEqual(CATALOGUE[code as Code]);
    expect(JSON.parse((await explain('drift', '--format', 'json')).stdout).codes).toEqual(
      codes.filter(({ code }: { code: string }) => code.startsWith('drift/')),
    );
  });

  test('--format markdown is what the page of findings says', async () => {
    const page = readFileSync(new URL('../../docs/diagnostics/tuple.md', import.meta.url), 'utf8');
    const { stdout } = await explain('tuple/expand-key', '--format', 'markdown');
    expect(stdout.startsWith('## tuple/expand-key\n\n**Tuple with')).toBe(true);
    expect(page).toContain(stdout);
    expect((await explain('tuple', '--format', 'markdown')).stdout).toContain(stdout);
  });

  test('an unknown format is refused', async () => {
    const { status, stderr } = await explain('--format', 'html');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining("--format must be text, markdown or json, not 'html'"),
    });
  });
});
