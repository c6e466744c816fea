import { beforeAll, expect, test } from 'vitest';
import { comparedStates } from '../../src/cli/compare-commits.ts';
import { viewDesigns } from '../../src/overview/view-designs.ts';
import { jsonCause, type Part, readPart, renderPart } from '../../src/report/json/part.ts';
import { VERSION } from '../../src/version.ts';
import { randomChange } from '../change/random-change.ts';

/** The part of a check that knows all of a random change. */
async function partOf(seed: number): Promise<Part> {
  const { base, head } = await randomChange(seed);
  const { change, price } = await comparedStates(base, head);
  const { cohorts, whole, settings, workflows } = change;
  const { cost, budgetVerdict: budget } = price;
  const commit = {
    oid: 'a1',
    parents: ['b2'],
    author: 'Ada',
    date: '2026-01-31T12:00:00Z',
    subject: 'A change',
  };
  const hunks = [{ before: 1, after: 2, removed: ['a'], added: ['b', 'c'] }];
  const shared = { path: 'data/1_raw/x.csv', hunks, more: 3 };
  return {
    shard: { index: seed + 1, total: 99 },
    run: { commit: 'c3', id: '7', attempt: 2 },
    asked: { settings: new Map([['dialect', 'v1']]), cohorts: 'abc' },
    head: head.result,
    designs: viewDesigns(head, new Set(head.cohorts.map(({ id }) => id)), 3),
    change: {
      ...(seed % 2 === 0
        ? { base: { commit: 'b2', result: base.result } }
        : { baseFailure: 'no such commit' }),
      ...{ cohorts, workflows, tolerated: toleratedOf(seed) },
      ...(whole === undefined ? {} : { whole }),
      ...(seed % 4 === 0 ? {} : { firstOutputs: ['manifest', 'metadata'] as const }),
      ...(settings === undefined ? {} : { settings }),
      ...(seed % 3 === 0
        ? {}
        : {
            sharedEdits: [
              { ...shared, commit },
              { ...shared, includedBy: ['a', 'b'] },
            ] as never,
          }),
      ...(cost === undefined || budget === undefined ? {} : { price: { cost, budget } }),
    },
  };
}

function toleratedOf(seed: number): NonNullable<Part['change']>['tolerated'] {
  return [
    { finding: 'x' },
    {
      finding: 'y',
      cohort: 'judges',
      severity: (['error', 'warning', 'notice'] as const)[seed % 3] ?? 'error',
    },
  ];
}

// Nothing is left out on the way: what is read is written as it was.
test.each([0, 1, 2, 3, 4, 5, 16, 23, 34, 41])(
  'the part of a random change is read as it was written: %i',
  async (seed) => {
    const part = await partOf(seed);
    const text = renderPart(part, 'https://docs.example/codes');
    const read = await readPart(text, 'part.json');
    expect(JSON.parse(renderPart(read, 'https://docs.example/codes'))).toEqual(JSON.parse(text));
    expect(read.change).toEqual({ ...part.change, base: read.change?.base });
    expect(read.change?.base?.commit).toBe(part.change?.base?.commit);
    expect(read.designs).toEqual(part.designs);
    expect({ ...read, head: 0, change: 0 }).toEqual({ ...part, head: 0, change: 0 });
  },
);

test('the part of a check without a proposal has no change', async () => {
  const { change: _, ...part } = await partOf(0);
  const read = await readPart(renderPart(part), 'part.json');
  expect(read.change).toBeUndefined();
  expect(JSON.parse(renderPart(read))).toEqual(JSON.parse(renderPart(part)));
});

test('designs are left out where they would take too much room, the others stay', async () => {
  const part = await partOf(0);
  const [view] = part.designs.values();
  if (view === undefined) throw new Error('no design');
  const large = { ...view, id: 'large', specPath: 'x'.repeat(250_000) };
  const designs = new Map([large, view].map((one) => [one.id, one]));
  const read = await readPart(renderPart({ ...part, designs }), 'part.json');
  expect([...read.designs.keys()]).toEqual([view.id]);
});

let text = '';
beforeAll(async () => {
  text = renderPart(await partOf(2));
});

/** A report in which a value stands in the place of another; places are keys with dots between. */
function withValue(place: string, value: unknown): string {
  const report = JSON.parse(text);
  const keys = place.split('.');
  const last = keys.pop() ?? '';
  keys.reduce((node, key) => node[key], report)[last] = value;
  return JSON.stringify(report);
}

const UNKNOWN = {
  code: 'axis/nothing',
  severity: 'error',
  message: '',
  hint: null,
  related: [],
  fix: null,
  docs: '',
  location: { kind: 'file', path: 'x', start: null, end: null },
};

test.each([
  ['part', null, 'p.json is the report of a whole check, not of a part of one'],
  [
    'tool.version',
    '0.0.1',
    `p.json was written by version 0.0.1, this is ${VERSION}: use one version for all jobs`,
  ],
  ['part.shard.index', 'one', /^p\.json is not a report: part\.shard\.index: /],
  ['part.change.whole', 'x', 'p.json is not a report: its reasons cannot be read'],
  ['part.change.whole', '{"reasons": 1}', 'p.json is not a report: its reasons cannot be read'],
  ['part.change.whole', 'null', 'p.json is not a report: its reasons cannot be read'],
  ['part.change.price', 'x', 'p.json is not a report: its price cannot be read'],
  [
    'part.change.price',
    '{"cost": {"added": {"expected": 1}}, "budget": {"limits": []}}',
    'p.json is not a report: its price cannot be read',
  ],
  [
    'part.change.tolerated',
    [{ cohort: null, finding: 'x', severity: 'bad' }],
    'p.json is not a report: there is no severity "bad"',
  ],
  ['diagnostics', [UNKNOWN], 'p.json is not a report: there is no code "axis/nothing"'],
])('%s that is %j is no report', async (place, value, message) => {
  await expect(readPart(withValue(place, value), 'p.json')).rejects.toThrow(message);
});

test.each([
  [{ kind: 'axis', axis: 'tone', change: 'added', levels: { count: 2, first: ['dry', 'warm'] } }, {}],
  [{ kind: 'replication', stage: 'draft', before: '1', after: '2' }, {}],
  [{ kind: 'model', llm: 'opal', before: 'v/opal' }, { after: null }],
  [
    {
      kind: 'rule',
      rule: 'pair',
      name: 'p',
      change: 'changed',
      added: { count: 1, first: ['a'] },
      removed: { count: 0, first: [] },
    },
    { before: null },
  ],
  [{ kind: 'levels', axis: 'tone', added: { count: 1, first: ['a'] }, removed: { count: 0, first: [] } }, {}],
])('the cause %j in JSON has all of it', (cause, more) => {
  expect(jsonCause(cause as never)).toEqual({ ...cause, ...more });
});

test('what is no JSON is no report', async () => {
  await expect(readPart('{', 'p.json')).rejects.toThrow('p.json is not JSON');
});
