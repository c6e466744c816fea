import type { Axis } from './design.ts';

/** The first axis whose name is this text. */
export function axisNamed(axes: readonly Axis[], name: string): Axis | undefined {
  return axes.find((axis) => axis.name.kind === 'str' && axis.name.value === name);
}
