import type { Runtime } from './runtime.ts';
import { v1 } from './v1.ts';
import { v2 } from './v2.ts';

/** The runtimes, by name; the first is the one that a repository runs unless it says otherwise. */
const RUNTIMES = { v1, v2 } as const satisfies Readonly<Record<string, Runtime>>;

/** The name of a runtime: the repository says which one it runs. */
export type Dialect = keyof typeof RUNTIMES;

/** Every name, in the order in which they are listed to a reader. */
export const DIALECTS = Object.keys(RUNTIMES) as [Dialect, ...Dialect[]];

export const DEFAULT_DIALECT: Dialect = DIALECTS[0];

/** The names of the runtimes of which something holds, for advice such as "the v2 dialect allows it". */
export function dialectsWhere(holds: (runtime: Runtime) => boolean): readonly Dialect[] {
  return DIALECTS.filter((name) => holds(RUNTIMES[name]));
}

/** Whether a repository that says nothing runs it: then no option need name it. */
export function isDefault(name: Dialect): boolean {
  return name === DEFAULT_DIALECT;
}

/** What differs under a name. */
export function runtimeNamed(name: Dialect): Runtime {
  return RUNTIMES[name];
}

/** Whether a text names a runtime. */
export function isDialect(text: string): text is Dialect {
  return (DIALECTS as readonly string[]).includes(text);
}
