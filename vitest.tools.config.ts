import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/**
 * The tests of what is around the product, which take as long as a third of the others: `npm run test:tools` packs and
 * installs the package, and runs the benchmarks. `npm test` has none of them.
 */
export default defineConfig({ ...base, test: { ...base.test, include: ['tests/tools/**/*.tools.ts'] } });
