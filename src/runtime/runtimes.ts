import type { Runtime } from './runtime.ts';
import { v1 } from './v1.ts';
import { v2 } from './v2.ts';

/** The runtimes by name. The first is the default. */
const RUNTIMES = { v1, v2 } as const satisfies Readonly<Record<string, Runtime>>;

/** The name of a runtime; a repository's settings say which one it uses. */
export type Dialect = keyof typeof RUNTIMES;

/** All names, in display order. */
export const DIALECTS = Object.keys(RUNTIMES) as [Dialect, ...Dialect[]];

export const DEFAULT_DIALECT: Dialect = DIALECTS[0];

/** The names of the runtimes that satisfy a condition, for advice such as "the v2 dialect allows it". */
export function dialectsWhere(holds: (runtime: Runtime) => boolean): readonly Dialect[] {
  return DIALECTS.filter((name) => holds(RUNTIMES[name]));
}

/** The other runtimes, which a repository may be written for if it makes no sense in this one. */
export function othersThan(name: Dialect): readonly Dialect[] {
  return DIALECTS.filter((other) => other !== name);
}

/** Whether this is the default runtime, which no option needs to name. */
export function isDefault(name: Dialect): boolean {
  return name === DEFAULT_DIALECT;
}

export function runtimeNamed(name: Dialect): Runtime {
  return RUNTIMES[name];
}

export function isDialect(text: string): text is Dialect {
  return (DIALECTS as readonly string[]).includes(text);
}
