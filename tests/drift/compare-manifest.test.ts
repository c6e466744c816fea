import { describe, expect, test } from 'vitest';
import { compareManifest } from '../../src/drift/compare-manifest.ts';
import { type Manifest, manifestText } from '../../src/outputs/manifest.ts';

const MANIFEST: Manifest = {
  combos: ['combo-a', 'combo-b'],
  templates: { draft: ['sketch'], essay: ['long-form'], evaluation: ['novelty'] },
  llms: { generation: ['opal'], evaluation: ['quartz'] },
  replication: [
    ['draft', 1n],
    ['essay', 1n],
    ['evaluation', 2n],
  ],
};
const TEXT = manifestText(MANIFEST);

function compared(text: string | Uint8Array, knows?: (combo: string) => boolean) {
  return compareManifest(MANIFEST, typeof text === 'string' ? new TextEncoder().encode(text) : text, knows);
}

/** The manifest as someone else would have written it. */
function edited(change: (manifest: Record<string, unknown>) => void): string {
  const manifest = JSON.parse(TEXT) as Record<string, unknown>;
  change(manifest);
  return JSON.stringify(manifest);
}

describe('a committed manifest', () => {
  test('is the same byte by byte', () => {
    expect(compared(TEXT)).toEqual({ status: 'same', fields: [], form: [] });
  });

  test.each<[string, string, readonly string[]]>([
    ['a byte-order mark', `\ufeff${TEXT}`, ['a byte-order mark']],
    ['CRLF', TEXT.replaceAll('\n', '\r\n'), ['CRLF line endings']],
    [
      'other spaces',
      JSON.stringify(JSON.parse(TEXT)),
      ['spacing, key order or spelling of values (2.0 for 2)'],
    ],
  ])('that says the same with %s differs in form', (_, text, form) => {
    expect(compared(text)).toEqual({ status: 'form', fields: [], form });
  });

  test.each<[string, string | Uint8Array, string]>([
    ['no JSON', '{', 'the file is not JSON from line 1, column 1 on: `{` is never closed'],
    [
      'JSON with a comma too many',
      `${TEXT.slice(0, -2)},\n}`,
      expect.stringMatching(/from line \d+, column \d+ on: there is a comma before `}`$/),
    ],
    ['empty', ' \n', 'the file is empty'],
    ['a list', '[]', 'the file is not a JSON object'],
    ['null', 'null', 'the file is not a JSON object'],
    ['a text', '"x"', 'the file is not a JSON object'],
    ['not UTF-8', Uint8Array.of(0xff, 0xe9), 'the file is not a JSON object'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe), 'UTF-16, not UTF-8'],
    [
      'a merge conflict',
      `<<<<<<< ours\n${TEXT}\n=======\n${TEXT}\n>>>>>>> theirs\n`,
      'an unresolved merge conflict, which regenerating resolves',
    ],
    ...['<<<<<<< HEAD', '=======', '>>>>>>> topic', '||||||| 1a2b3c4'].flatMap(
      (left): [string, string, string][] =>
        [
          `${left}\n${TEXT}`,
          TEXT.replace('\n', `\n${left}\n`),
          `\ufeff${left}\r\n${TEXT}`,
          `${TEXT}\n${left}`,
        ].map((text) => [
          `a file with ${left} as ${JSON.stringify(text.slice(0, 9))}`,
          text,
          'what looks like the rest of a merge conflict, which regenerating resolves',
        ]),
    ),
  ])('that is %s has no fields to compare', (_, text, why) => {
    expect(compared(text)).toEqual({ status: 'content', fields: [], form: [why] });
  });

  test.each<[string, (manifest: Record<string, unknown>) => void, object]>([
    [
      'a value more and one less',
      (one) => Object.assign(one, { combos: ['combo-a', 'combo-c'] }),
      { field: 'combos', added: ['combo-b'], removed: ['combo-c'] },
    ],
    [
      'another order',
      (one) => Object.assign(one, { combos: ['combo-b', 'combo-a'] }),
      { field: 'combos', added: [], removed: [] },
    ],
    [
      'a value that is no list',
      (one) => Object.assign(one, { combos: 7 }),
      { field: 'combos', added: ['combo-a', 'combo-b'], removed: ['7'] },
    ],
    [
      'a field more',
      (one) => Object.assign(one, { mine: 'x' }),
      { field: 'mine', added: [], removed: ['x'] },
    ],
    [
      'an empty field',
      (one) =>
        Object.assign(one, { templates: { draft: [], essay: ['long-form'], evaluation: ['novelty'] } }),
      { field: 'templates.draft', added: ['sketch'], removed: [] },
    ],
    [
      'no field',
      (one) => Reflect.deleteProperty(one, 'combos'),
      { field: 'combos', added: ['combo-a', 'combo-b'], removed: [] },
    ],
  ])('with %s differs there', (_, change, field) => {
    expect(compared(edited(change))).toMatchObject({ status: 'content', fields: [field], form: [] });
  });
});

describe("the runtime's own combination", () => {
  const OWN = 'combo_v1_0123456789ab';
  const withCombos = (...combos: unknown[]): string => edited((one) => Object.assign(one, { combos }));
  const knows = (combo: string): boolean => combo === OWN || combo === 'combo-c';

  test('is no drift where the catalog knows it', () => {
    expect(compared(withCombos('combo-a', 'combo-b', OWN), knows)).toEqual({
      ...{ status: 'form', fields: [], extraCombo: OWN },
      form: ['spacing, key order or spelling of values (2.0 for 2)'],
    });
  });

  test.each<[string, unknown[], ((combo: string) => boolean)?]>([
    ['where the runtime adds none', ['combo-a', 'combo-b', OWN]],
    ['that the catalog lacks', ['combo-a', 'combo-b', OWN], () => false],
    ['with another name', ['combo-a', 'combo-b', 'combo-c'], knows],
    ['beside another one', ['combo-a', 'combo-b', OWN, 'combo_v1_ba9876543210'], () => true],
    ['that is no text', ['combo-a', 'combo-b', 7], () => true],
  ])('%s is drift', (_, combos, known) => {
    const drift = compared(withCombos(...combos), known);
    expect(drift).toMatchObject({ status: 'content', fields: [{ field: 'combos' }] });
    expect(drift).not.toHaveProperty('extraCombo');
  });

  test('in place of another one is known, and the other one is missing', () => {
    expect(compared(withCombos('combo-a', OWN), knows)).toMatchObject({
      ...{ status: 'content', extraCombo: OWN },
      fields: [{ field: 'combos', added: ['combo-b'], removed: [] }],
    });
  });

  test('is not looked for in what is no list', () => {
    const text = edited((one) => Object.assign(one, { combos: { first: OWN } }));
    expect(compared(text, knows).fields).toHaveLength(2);
  });
});
