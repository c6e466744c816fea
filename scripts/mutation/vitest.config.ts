/** Files of the suite, with sources in which mutations can be switched on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import base from '../../vitest.config.ts';
import { ROOT } from '../bundle.ts';
import { instrument, type Numbered } from './instrument.ts';
import type { Stage } from './related-tests.ts';

export interface Task {
  /** Path of a source → what may be changed in it. */
  readonly mutations: Readonly<Record<string, readonly Numbered[]>>;
  readonly tests: readonly string[];
  readonly stage: Stage;
  /** Whether all tests that reach a mutation are tried, however many and slow they are. */
  readonly isThorough: boolean;
}

const { mutations, tests } = JSON.parse(readFileSync(process.env['MUTATION_TASK'] ?? '', 'utf8')) as Task;

/** What takes long comes last: it has the fewest to try then. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).reverse();
  }
}

export default defineConfig({
  ...base,
  root: ROOT,
  plugins: [
    ...(base.plugins ?? []),
    {
      name: 'mutations',
      enforce: 'pre',
      transform(code, id) {
        const path = id.split('?', 1)[0] ?? '';
        const here = path.startsWith(join(ROOT, 'src'))
          ? mutations[path.slice(ROOT.length).replace(/^\//, '')]
          : undefined;
        return here === undefined ? undefined : { code: instrument(code, here), map: null };
      },
    },
  ],
  test: {
    ...base.test,
    include: [...tests],
    sequence: { sequencer: QuickestFirst },
    runner: join(import.meta.dirname, 'runner.ts'),
    testTimeout: 20_000,
    reporters: ['dot'],
    silent: true,
    dangerouslyIgnoreUnhandledErrors: true,
  },
});
