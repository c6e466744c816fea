import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/findings/diagnostic.ts';
import { textOf } from '../../src/findings/text.ts';
import { applyEdits } from '../../src/fixes/apply-edits.ts';
import { UPDATE } from '../support/expected-file.ts';
import { ELSEWHERE_SLIPS } from './elsewhere-slips.ts';
import type { FixtureOptions } from './fixtures.ts';
import { FURTHER_SLIPS } from './further-slips.ts';
import { MISPLACED_SLIPS } from './misplaced-slips.ts';
import { MISSED_SLIPS } from './missed-slips.ts';
import { MORE_SLIPS } from './more-slips.ts';
import { OVERLOOKED_SLIPS } from './overlooked-slips.ts';
import { PASTED_SLIPS } from './pasted-slips.ts';
import { REPORTED_SLIPS } from './reported-slips.ts';
import { RESEARCHERS_SLIPS } from './researchers-slips.ts';
import { type Found, findingLines, findingsIn } from './run-fixture.ts';
import { SHARED_SLIPS } from './shared-slips.ts';
import { SLIPS, type Slip } from './slips.ts';

const ALL = [
  ...SLIPS,
  ...MORE_SLIPS,
  ...PASTED_SLIPS,
  ...RESEARCHERS_SLIPS,
  ...OVERLOOKED_SLIPS,
  ...ELSEWHERE_SLIPS,
  ...FURTHER_SLIPS,
  ...MISSED_SLIPS,
  ...MISPLACED_SLIPS,
  ...SHARED_SLIPS,
  ...REPORTED_SLIPS,
];

/**
 * What is said first of each slip, its hint, and what is said once the hint is followed to the letter. Written by
 * `UPDATE_EXPECTED=1`; read every line of it.
 */
const EXPECTED = fileURLToPath(new URL('true-causes.txt', import.meta.url));

const expected = new Map(
  UPDATE
    ? []
    : readFileSync(EXPECTED, 'utf8')
        .split('\n\n')
        .map((block): [string, string] => [block.split('\n')[0] ?? '', block.trim()]),
);
const written: string[] = [];

describe('the first message names the true cause, and its remedy leads on', () => {
  test.each(ALL.map((slip) => [slip.name, slip] as const))('%s', async (name, slip) => {
    const said = await saidOf(slip);
    if (UPDATE) {
      written.push(said);
      writeFileSync(EXPECTED, `${written.join('\n\n')}\n`);
    } else expect(said).toBe(expected.get(`# ${name}`));
  });

  test('no slip is expected that is not tried', () => {
    if (!UPDATE) expect([...expected.keys()]).toEqual(ALL.map(({ name }) => `# ${name}`));
    expect(SLIPS.length).toBeGreaterThan(80);
    expect(MORE_SLIPS.length).toBeGreaterThan(80);
    expect(PASTED_SLIPS.length).toBeGreaterThan(60);
    expect(RESEARCHERS_SLIPS.length).toBeGreaterThan(180);
    expect(OVERLOOKED_SLIPS.length).toBeGreaterThan(25);
    expect(ELSEWHERE_SLIPS.length).toBeGreaterThan(80);
  });
});

async function saidOf({ name, files, remedy, options = {} }: Slip): Promise<string> {
  const found = await findingsIn(encoded(files), options);
  // The first error is what stops its author; without one, the first warning.
  const [index = 0] = (['error', 'warning'] as const)
    .map((level) => found.diagnostics.findIndex(({ severity }) => severity === level))
    .filter((place) => place >= 0);
  const first = found.diagnostics[index];
  if (first === undefined) throw new Error(`nothing is found of ${name}`);
  const hint = first.hint === undefined ? 'none' : textOf(first.hint);
  const { missing = [], ...rest } = options;
  const left = missing.filter((path) => remedy[path] === undefined);
  const next = findingLines(await findingsIn(encoded({ ...files, ...remedy }), { ...rest, missing: left }));
  // A remedy that leaves the finding as it was leads round in a circle.
  expect(next).not.toContain(findingLines(found)[index]);
  return [
    `# ${name}`,
    findingLines(found)[index],
    ...(found.diagnostics.length > 1 ? [`and ${found.diagnostics.length - 1} more`] : []),
    `hint: ${hint}`,
    ...(await fixLines(first, found, encoded(files), options)),
    ...(next.length === 0 ? ['then clean'] : next.map((line) => `then ${line}`)),
  ].join('\n');
}

/** What the first finding's fix makes of the files, and what is said of them then, where it is not what follows the hint. */
async function fixLines(
  { fix }: Diagnostic,
  { sources }: Found,
  files: ReadonlyMap<string, Uint8Array>,
  options: FixtureOptions,
): Promise<string[]> {
  if (fix === undefined) return [];
  const kind = fix.safe ? 'fix' : 'offered fix';
  if (fix.rename) return [`${kind}: rename ${fix.rename.from} to ${fix.rename.to}`];
  const edited = new Map(files);
  for (const path of new Set(fix.edits.map(({ at }) => at.path))) {
    const { text } = sources.get(path) ?? { text: '' };
    const own = fix.edits.filter(({ at }) => at.path === path);
    edited.set(path, new TextEncoder().encode(applyEdits(text, own)));
  }
  const next = findingLines(await findingsIn(edited, options));
  return [
    ...fix.edits
      .slice(0, 2)
      .map(
        ({ at, newText }) =>
          `${kind}: ${JSON.stringify(sources.get(at.path)?.text.slice(at.start, at.end))} -> ${JSON.stringify(newText)}`,
      ),
    ...(fix.edits.length > 2 ? [`and ${fix.edits.length - 2} more`] : []),
    ...(next.length === 0 ? ['fixed: clean'] : next.map((line) => `fixed: ${line}`)),
  ];
}

function encoded(files: Readonly<Record<string, string | Uint8Array>>): Map<string, Uint8Array> {
  const encoder = new TextEncoder();
  return new Map(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? encoder.encode(content) : content,
    ]),
  );
}
