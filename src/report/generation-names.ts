import type { GenerationList } from '../result.ts';

/**
 * The first generations of a list by their levels, such as `combo-c × spiral × opal`, or by id if the levels are
 * unknown. Untrusted text: renderers must escape it.
 */
export function generationNames({ first, levels = [] }: GenerationList): readonly string[] {
  return first.map((id, index) => {
    const own = levels[index] ?? [];
    return own.length === 0 ? id : own.join(' × ');
  });
}

/** Whether the names differ from the ids. */
export function hasNames({ levels = [] }: GenerationList): boolean {
  return levels.some((one) => one.length > 0);
}
