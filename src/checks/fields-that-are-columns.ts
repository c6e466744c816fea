import { isBinding } from '../design/rule-members.ts';
import { atSpan } from '../findings/diagnostic.ts';
import { didYouMean, NameIndex } from '../findings/nearest-names.ts';
import { listed, quoted, withArticle } from '../findings/words.ts';
import { valueKey } from '../python/compare.ts';
import { text } from '../python/text.ts';
import { type Check, claim } from './check.ts';
import { placeOf } from './column-places.ts';
import { joinedField } from './joined-remedy.ts';
import { fieldOf } from './looked-up.ts';
import { nameFix } from './name-fix.ts';
import { inUsualWords } from './usual-words.ts';

/** Where the runtime ignores unknown names in `field_order`, every name is still a column. */
export const fieldsThatAreColumns: Check = {
  phase: 'rows',
  *find({ design, rows }) {
    // Without rows, the columns are unknown.
    if (design.runtime.fieldOrder !== 'anything' || design.fieldOrder === undefined || rows.count === 0)
      return;
    // An axis that is not a column was removed by a rule, which has its own finding.
    const known = new Set([
      ...rows.columns.map(({ name }) => valueKey(name)),
      ...design.axes.map(({ name }) => valueKey(name)),
    ]);
    const unknown = design.fieldOrder.fields.filter(({ value }) => !known.has(valueKey(value)));
    if (unknown.length === 0) return;
    const names = rows.columns.map(({ name }) => text(name));
    // The names of pairs and tuples are not columns: they are expanded into their axes.
    const kinds = new Map(design.rules.filter(isBinding).map(({ name, kind }) => [name.text, kind]));
    // A column that is listed already cannot be the one that is meant.
    const listedAlready = new Set(design.fieldOrder.fields.map(({ value }) => text(value)));
    const index = new NameIndex(names.filter((name) => !listedAlready.has(name)));
    for (const field of unknown) {
      const { value, span } = field;
      const name = text(value);
      const isReplicate = /_replicate$/.test(name);
      // The axis may be declared under a misspelled key.
      if (isReplicate && !design.replicatesWhole) continue;
      const same = inUsualWords(name);
      const near = names.includes(same) && !listedAlready.has(same) ? same : index.nearest(name, 1)[0];
      const shown = quoted(name);
      const joined = joinedField(field, design.fieldOrder, (one) => names.includes(one));
      const kind = value.kind === 'str' ? kinds.get(value.value) : undefined;
      yield claim(
        'output/unused-field',
        atSpan(span),
        kind === undefined
          ? `output.field_order names ${shown}, which is not a column of the rows`
          : `output.field_order names ${shown}, but ${withArticle(kind)} is not a column: its axes are`,
        {
          ...(joined ?? {
            hint:
              (kind === undefined && near !== undefined ? didYouMean(near) : undefined) ??
              (names.length > 0 ? `the columns are ${listed(names)}` : 'remove it: there is no column'),
            ...(kind === undefined ? nameFix({ at: span, text: name }, near, names) : {}),
          }),
          explainedBy: [
            // Without axes, no name is a column.
            design.axesAt,
            // A column that the planner needs may be declared under another name.
            ...(fieldOf(name) === undefined ? [] : design.axes.map(({ at }) => at)),
            // The count of a replicate may be invalid.
            ...(isReplicate ? design.replicates.map(({ axis }) => axis.at) : []),
            // The name may be right if the axis it resembles is itself misspelled.
            ...(near === undefined ? [] : [placeOf(design, near)]),
          ],
        },
      );
    }
  },
};
