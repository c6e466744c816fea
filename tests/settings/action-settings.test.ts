import { describe, expect, test } from 'vitest';
import { Collector } from '../../src/findings/collector.ts';
import { textOf } from '../../src/findings/text.ts';
import { parseConfig } from '../../src/settings/parse-config.ts';
import { SourceFile } from '../../src/source/source-file.ts';

async function parse(text: string) {
  const file = new SourceFile('.cohort-ci.yml', text);
  const collector = new Collector();
  const config = await parseConfig(file, collector);
  const found = collector.sorted().map(({ at, code, message }) => {
    const position = at.kind === 'span' ? file.lines.position(at.span.start) : { line: 0, column: 0 };
    return `${position.line}:${position.column} ${code} ${textOf(message)}`;
  });
  return { config, found };
}

describe('settings of the action alone', () => {
  test('all of them', async () => {
    const { config, found } = await parse(
      'drift-issue:\n  labels: [drift, "needs: care"]\n  assignees: ada\n  checklist: true\n  culprits: no\nregenerate:\n  include-ignored: true\n',
    );
    expect(found).toEqual([]);
    expect(config?.driftIssue).toEqual({
      ...{ labels: ['drift', 'needs: care'], assignees: ['ada'], checklist: true, culprits: false },
    });
    expect(config?.includeIgnored).toBe(true);
  });

  test('what is left out has a default, or is absent', async () => {
    const { config } = await parse('drift-issue:\n  labels:\n    - drift\nregenerate: {}\n');
    expect(config?.driftIssue).toEqual({
      labels: ['drift'],
      assignees: [],
      checklist: false,
      culprits: true,
    });
    expect(config).not.toHaveProperty('includeIgnored');
    expect((await parse('drift-issue:\nregenerate:\n')).config).not.toHaveProperty('driftIssue');
  });

  test.each([
    [
      'drift-issue: true\n',
      '1:14 config/invalid drift-issue must have labels, assignees, checklist or culprits',
    ],
    ['drift-issue:\n  label: x\n', "2:3 config/unknown-key drift-issue has no key 'label'"],
    [
      'drift-issue:\n  labels: [1]\n',
      '2:12 config/invalid drift-issue: labels 1 must be the name of a label',
    ],
    [
      'drift-issue:\n  labels: "a\\nb"\n',
      '2:11 config/invalid drift-issue: labels 1 must be the name of a label',
    ],
    ['drift-issue:\n  labels: {a: b}\n', '2:12 config/invalid drift-issue: labels must be a list of labels'],
    ['drift-issue:\n  checklist: 1\n', '2:14 config/invalid drift-issue: checklist must be true or false'],
    [
      'regenerate:\n  include-ignored: sometimes\n',
      '2:20 config/invalid regenerate: include-ignored must be true',
    ],
    ['regenerate:\n  branch: main\n', "2:3 config/unknown-key regenerate has no key 'branch'"],
  ])('%j is wrong', async (text, fault) => {
    const { config, found } = await parse(text);
    expect(config).toBeUndefined();
    expect(found).toEqual([expect.stringContaining(fault)]);
  });
});
