import { CATALOGUE, type Code } from './codes.ts';

/** The part of a code before the slash, and what the findings of that family are about. */
export const FAMILIES = {
  file: 'Files',
  yaml: 'YAML',
  json: 'JSON',
  csv: 'CSV includes',
  spec: 'The spec file',
  include: 'Includes',
  axes: 'The block of axes',
  axis: 'Axes and their levels',
  rules: 'The block of rules',
  rule: 'Rules of any kind',
  subset: 'Subsets',
  tie: 'Ties',
  pair: 'Pairs',
  tuple: 'Tuples',
  output: 'The output block',
  replicates: 'Replicates',
  design: 'The rows of a spec',
  catalog: 'Catalogs',
  plan: 'The planned cohort',
  quality: 'What a design can show',
  selection: 'Curated selections',
  drift: 'Committed outputs',
  config: 'Settings of the repository',
  price: 'Prices of models',
  legacy: 'Scripts and data from before specs',
} as const satisfies Record<FamilyIn<Code>, string>;

export type Family = keyof typeof FAMILIES;

type FamilyIn<C extends Code> = C extends `${infer F}/${string}` ? F : never;

/** The families in order, each with its codes in catalogue order. */
export function codesByFamily(): Map<Family, Code[]> {
  const groups = new Map<Family, Code[]>(Object.keys(FAMILIES).map((family) => [family as Family, []]));
  for (const code of Object.keys(CATALOGUE) as Code[]) groups.get(familyOf(code))?.push(code);
  return groups;
}

export function familyOf(code: Code): Family {
  return code.slice(0, code.indexOf('/')) as Family;
}
