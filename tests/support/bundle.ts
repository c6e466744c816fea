import { join } from 'node:path';
import { inject } from 'vitest';

/** Path of a bundle made from the sources as they are: `index.js` is the action, `cli.js` the command. */
export function bundled(name: 'index.js' | 'cli.js'): string {
  const { folder, problem } = inject('bundle');
  if (problem !== '') throw new Error(problem);
  return join(folder, name);
}

/** Where the children keep what V8 compiled of the bundle: hundreds of them run it, and compiling is a sixth of each. */
export function compileCache(): string {
  return join(inject('bundle').folder, 'compile-cache');
}
