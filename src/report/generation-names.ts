import type { GenerationList } from '../result.ts';

/**
 * The first generations of a list by what they are, as `combo-c × spiral × opal`; one of which that is not known by its id.
 * Foreign text: a renderer escapes it.
 */
export function generationNames({ first, levels = [] }: GenerationList): readonly string[] {
  return first.map((id, index) => {
    const own = levels[index] ?? [];
    return own.length === 0 ? id : own.join(' × ');
  });
}

/** Whether the names say anything else than the ids. */
export function hasNames({ levels = [] }: GenerationList): boolean {
  return levels.some((one) => one.length > 0);
}
