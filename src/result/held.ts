/** The in-memory form of a shape in the JSON report: immutable, and with absent properties in place of null. */
export type Held<Json> = Json extends readonly [infer First, infer Second]
  ? readonly [Held<First>, Held<Second>]
  : Json extends readonly (infer Item)[]
    ? readonly Held<Item>[]
    : Json extends object
      ? { readonly [Key in keyof Json as null extends Json[Key] ? never : Key]: Held<Json[Key]> } & {
          readonly [Key in keyof Json as null extends Json[Key] ? Key : never]?: Held<NonNullable<Json[Key]>>;
        }
      : Json;

/** Converts a value: parsed JSON without its nulls. */
export function held<Json>(json: Json): Held<Json> {
  return withoutNulls(json) as Held<Json>;
}

function withoutNulls(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(withoutNulls);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).flatMap(([key, value]) => (value === null ? [] : [[key, withoutNulls(value)]])),
  );
}
