import type { DesignView, Relations } from '../../overview/design-view.ts';
import { countText } from './count-text.ts';

/** One kind of remark on how columns go together, with the names still raw: each surface escapes them its own way. */
export interface Remark {
  readonly kind: 'confounded' | 'nested' | 'unbalanced' | 'unread' | 'collapsed';
  /** Foreign names by place; texts between them are our own. */
  readonly parts: readonly (string | { readonly name: string })[];
}

/** How many remarks of a kind are made; the rest is counted. */
const MOST = 8;

/** What is to be said of the columns, or one remark that nothing is. */
export function designRemarks(view: DesignView): readonly Remark[] {
  const collapsed = (view.collapsed ?? []).map(
    ({ stage, lost }): Remark => ({
      kind: 'collapsed',
      parts: [
        lost === 1
          ? `1 ${stage} gets the id of another one and is lost`
          : `${countText(lost)} ${stage}s get the id of another one and are lost`,
      ],
    }),
  );
  return view.relations === undefined ? [] : [...remarksOf(view.relations), ...collapsed];
}

function remarksOf({ confounded, nested, unbalanced, unread }: Relations): Remark[] {
  return [
    ...limited(confounded, 'confounded', (names) => [
      ...joined(names),
      ' always vary together: their effects cannot be told apart',
    ]),
    ...limited(nested, 'nested', ({ inner, outer }) => [
      'each value of ',
      { name: inner },
      ' occurs with one value of ',
      { name: outer },
    ]),
    ...limited(unbalanced, 'unbalanced', ({ column, fewest, most }) => [
      { name: column },
      ': ',
      { name: fewest.value },
      ` in ${countText(fewest.rows)} rows, `,
      { name: most.value },
      ` in ${countText(most.rows)}`,
    ]),
    ...(unread.length === 0
      ? []
      : [
          {
            kind: 'unread' as const,
            parts: [...joined(unread.slice(0, MOST)), more(unread.length), ': read by no stage'],
          },
        ]),
  ];
}

function limited<T>(all: readonly T[], kind: Remark['kind'], partsOf: (one: T) => Remark['parts']): Remark[] {
  const remarks: Remark[] = all.slice(0, MOST).map((one) => ({ kind, parts: partsOf(one) }));
  const rest = all.length - MOST;
  return rest > 0 ? [...remarks, { kind, parts: [`and ${rest} more`] }] : remarks;
}

function joined(names: readonly string[]): Remark['parts'] {
  const shown = names.slice(0, MOST);
  const parts = shown.flatMap((name, index) => [
    ...(index === 0 ? [] : [index === shown.length - 1 && names.length <= MOST ? ' and ' : ', ']),
    { name },
  ]);
  return names.length > MOST ? [...parts, more(names.length)] : parts;
}

function more(count: number): string {
  return count > MOST ? ` and ${count - MOST} more` : '';
}
