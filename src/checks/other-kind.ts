import type { AxisCatalog } from '../catalog/axis-catalog.ts';
import { textOf } from '../findings/text.ts';
import { quoted } from '../findings/words.ts';

/** Describes an id that belongs to another axis: `a model for drafts`. */
export function otherKind(id: string, catalog: Pick<AxisCatalog, 'explain'>): string | undefined {
  const what = textOf(catalog.explain?.(id) ?? '');
  return what.startsWith(quoted(id))
    ? /^ is (an? [^()]+) \(/.exec(what.slice(quoted(id).length))?.[1]
    : undefined;
}
