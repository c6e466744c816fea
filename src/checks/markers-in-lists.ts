import { includedAt } from '../design/levels.ts';
import { FILE_MARKER } from '../design/spec-keys.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { quoted } from '../findings/words.ts';
import { text } from '../python/text.ts';
import { type Check, claim } from './check.ts';
import { isCatalogued } from './is-catalogued.ts';
import { listedScalars } from './listed-scalars.ts';

/** `@file:` replaces a list. Inside a list, it is an ordinary value. */
export const markersInLists: Check = {
  phase: 'design',
  *find({ design, catalogs }) {
    const marked = listedScalars(
      design,
      (node, axis) =>
        node.value.kind === 'str' &&
        node.value.value.startsWith(FILE_MARKER) &&
        !isCatalogued(axis, node, catalogs),
    );
    for (const { list, nodes } of marked)
      for (const { value, span } of nodes) {
        const written = text(value);
        yield claim(
          'include/marker-in-list',
          atSpan(span),
          `${quoted(written)} inside a list is read as a plain value: the file is not included`,
          {
            hint: list.include
              ? 'an included file cannot include another one: write its values here'
              : `name the file in place of the whole list: '${written}' without brackets`,
            related: includedAt(list.include),
            explainedBy: [span],
          },
        );
      }
  },
};
