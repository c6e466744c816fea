import { test } from 'vitest';
import { firstData, firstSetting } from '../../src/authoring/first-files.ts';
import { DIALECTS, runtimeNamed } from '../../src/runtime/runtimes.ts';
import { DataLayout } from '../../src/source/data-layout.ts';
import { Recording } from '../support/recording.ts';

const recording = new Recording(new URL('first-files.txt', import.meta.url));
const SCHEMAS = { spec: 'the schema of specs\n', settings: 'the schema of the settings\n' };

test.each(DIALECTS)('what init writes for %s', (dialect) => {
  // One in a clean repository of its own, the other in a folder of a repository that is not.
  const [root, branch, folder] = dialect === 'v1' ? ['data', 'main', ''] : ['', 'release 1', 'studies'];
  const layout = new DataLayout(root);
  const files = [
    ...firstData(layout, runtimeNamed(dialect)),
    ...firstSetting(layout, dialect, SCHEMAS, dialect === 'v1', branch, folder),
  ];
  recording.expect(
    dialect,
    files.flatMap(({ path, about, mode, step, text }) => [
      `== ${path} (${[about, mode].filter(Boolean).join('; ')})`,
      ...text
        .trimEnd()
        .split('\n')
        .map((line) => `  ${line}`.trimEnd()),
      ...(step === undefined ? [] : ['-- the step alone', ...step.trimEnd().split('\n')]),
    ]),
  );
});
